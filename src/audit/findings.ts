import { SEVERITIES } from '../model/enumerations.ts';
import type { AuditContext } from './context.ts';
import { RULES } from './rules/registry.ts';
import { completeFinding } from './rules/rule.ts';
import type { FindingFacts } from './types.ts';

/**
 * All findings of an import, by severity, then those that touch messaging, then by name. The same ledger content and the
 * same facts give the same findings, whatever the order of the rows. Companies must have been assigned.
 */
export function findFindings(context: AuditContext): FindingFacts[] {
  const findings = RULES.flatMap((rule) => rule.find(context).map((found) => completeFinding(rule, found)));
  return findings.sort(byImportance);
}

function byImportance(one: FindingFacts, other: FindingFacts): number {
  return (
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    Number(other.touchesMessaging) - Number(one.touchesMessaging) ||
    compare(sortName(one), sortName(other)) ||
    compare(one.id, other.id)
  );
}

/** Grouped findings have no company and are listed under their rule. */
function sortName({ company, rule }: FindingFacts): string {
  return (company?.name ?? rule).toLowerCase();
}

function compare(one: string, other: string): number {
  return Number(one > other) - Number(one < other);
}
