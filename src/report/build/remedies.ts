import type { Knowledge } from '../../knowledge/types.ts';
import { REMEDY_PARTS } from '../../model/enumerations.ts';
import type { Finding } from '../../model/findings.ts';
import { findRemedies, remedyConditions } from '../../review/remedies.ts';
import { words } from '../../words/current.ts';
import type { ReportRemedy } from '../schema.ts';
import type { Citations } from './citations.ts';

/** What the user can do about the findings of a report, each remedy once: where to act first, whom to ask last. */
export function reportRemedies(
  knowledge: Knowledge,
  findings: readonly Pick<Finding, 'rule'>[],
  citations: Citations,
): ReportRemedy[] {
  const rules = new Set(findings.map(({ rule }) => rule));
  const all = new Map<string, ReportRemedy>();
  for (const remedy of [...rules].flatMap((rule) => findRemedies(knowledge, rule))) {
    const { id, part, topic, text, url, note } = remedy;
    const conditions = remedyConditions(knowledge, remedy).map((condition) => words().say(condition));
    if (!all.has(id))
      all.set(id, { id, part, topic, text, url, conditions, note, sources: citations.of(remedy) });
  }
  return [...all.values()].sort((a, b) => REMEDY_PARTS.indexOf(a.part) - REMEDY_PARTS.indexOf(b.part));
}
