import type { Finding } from '../model/findings.ts';
import { words } from '../words/current.ts';
import type { FindingFacts } from './types.ts';

/** Turns the facts of a finding into its sentences. The order of keys is that of the JSON. */
export function wordFinding({ title, summary, evidence, ...facts }: FindingFacts): Finding {
  const { id, rule, severity, company, touchesMessaging, messagingScope, grade, ...rest } = facts;
  return {
    ...{ id, rule, severity, company, touchesMessaging, messagingScope, grade },
    title: words().say(title),
    summary: summary.map((sentence) => words().say(sentence)).join(' '),
    says: { title, summary },
    ...rest,
    evidence: evidence.map(({ what, ...row }) => ({ ...row, what: words().say(what), says: what })),
  };
}
