import type { Finding } from '../model/findings.ts';
import { words } from '../words/current.ts';
import type { FindingFacts } from './types.ts';

/** Turns the facts of a finding into its sentences. The order of keys is that of the JSON. */
export function wordFinding(facts: FindingFacts): Finding {
  return {
    ...facts,
    title: words().say(facts.title),
    summary: facts.summary.map((sentence) => words().say(sentence)).join(' '),
    evidence: facts.evidence.map((row) => ({ ...row, what: words().say(row.what) })),
  };
}
