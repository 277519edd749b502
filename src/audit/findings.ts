import { compare } from '../model/compare.ts';
import { SEVERITIES } from '../model/enumerations.ts';
import { isOnInbox, isPossiblyOnInbox } from '../model/messaging-scope.ts';
import type { AuditContext } from './context.ts';
import { RULES } from './rules/registry.ts';
import { completeFinding } from './rules/rule.ts';
import type { FindingFacts } from './types.ts';

type Ranked = Pick<FindingFacts, 'id' | 'rule' | 'severity' | 'company' | 'exposure' | 'messagingScope'>;

/**
 * All findings of an import: those on the inbox first, then by severity, then by the most messages, then by name. The same
 * ledger content and the same facts give the same findings, whatever the order of the rows. Companies must have been assigned.
 */
export function findFindings(context: AuditContext): FindingFacts[] {
  const rules = RULES.filter(({ services = ['facebook'] }) => services.includes(context.service));
  const findings = rules.flatMap((rule) => rule.find(context).map((found) => completeFinding(rule, found)));
  return findings.sort(byImportance);
}

/** The most important first; also for findings of several imports. */
export function byImportance(one: Ranked, other: Ranked): number {
  return (
    Number(mayBeOnInbox(other)) - Number(mayBeOnInbox(one)) ||
    SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
    mostMessages(other) - mostMessages(one) ||
    compare(sortName(one), sortName(other)) ||
    compare(one.id, other.id)
  );
}

const mayBeOnInbox = (finding: Ranked): boolean => isOnInbox(finding) || isPossiblyOnInbox(finding);

const mostMessages = ({ exposure }: Ranked): number => exposure?.most.messages ?? 0;

/** Grouped findings have no company and are listed under their rule. */
function sortName({ company, rule }: Ranked): string {
  return (company?.name ?? rule).toLowerCase();
}
