import { isOnInbox } from '../model/messaging-scope.ts';
import { isAboutMessages } from '../model/statement-rows.ts';
import type { ReportFinding } from './finding-schema.ts';
import type { Report } from './model.ts';
import { renumberSources } from './renumber-sources.ts';
import type { ReportHead, ReportSource } from './schema.ts';

/**
 * The same report with only what touches messages: the first of these findings for each rule, with the claims on messages,
 * without notes and quotations, and with the sources that are then cited, renumbered.
 */
export function toShortForm(report: Report): Report {
  const { head } = report;
  const findings = firstOfEachRule(head.findings.filter(isOnInbox)).map(aboutMessages).map(withoutNotes);
  const statements = findings.flatMap(({ claims, responses }) => [...claims, ...responses]);
  const cited = [...statements, ...(head.rules ?? [])].flatMap(({ sources }) => sources);
  const numbers = renumber(cited, head.sources);
  const sources = head.sources.filter(({ number }) => numbers.has(number));
  return {
    ...report,
    head: renumberSources({ ...head, findings, sources }, (old) => numbers.get(old) ?? old),
  };
}

/** One rule may have as many findings as the user has apps; the full form contains all of them. */
const MOST_OF_A_RULE = 25;

function firstOfEachRule(findings: readonly ReportFinding[]): ReportFinding[] {
  const byRule = Map.groupBy(findings, ({ rule }) => rule);
  const shown = new Set([...byRule.values()].flatMap((each) => each.slice(0, MOST_OF_A_RULE)));
  return findings.filter((finding) => shown.has(finding));
}

/** The findings on the inbox that are only in the full form of this report. */
export const countCut = (short: ReportHead, whole: ReportHead): number =>
  whole.findings.filter(isOnInbox).length - short.findings.length;

/** Only claims about messages, if there are any, with the answers to them. */
function aboutMessages(finding: ReportFinding): ReportFinding {
  // A link counts no messages, and the claims about its company are in the company's own finding.
  if (finding.rule === 'linked-in-messages') return { ...finding, claims: [], responses: [] };
  const claims = finding.claims.filter(isAboutMessages);
  if (claims.length === 0) return finding;
  const isAnswer = ({ answers }: ReportFinding['responses'][number]): boolean =>
    claims.some(({ id }) => answers.includes(id));
  return { ...finding, claims, responses: finding.responses.filter(isAnswer) };
}

function withoutNotes(finding: ReportFinding): ReportFinding {
  return {
    ...finding,
    claims: finding.claims.map((claim) => ({ ...claim, note: null, quote: null })),
    responses: finding.responses.map((response) => ({ ...response, note: null, quote: null })),
  };
}

/** New numbers by old ones, in the old order. A page that was read instead of a source keeps its place after it. */
function renumber(cited: readonly number[], sources: ReportHead['sources']): ReadonlyMap<number, number> {
  const byNumber = new Map<number, ReportSource>(sources.map((source) => [source.number, source]));
  const kept = new Set(cited.flatMap((number) => [number, byNumber.get(number)?.quotedIn ?? number]));
  return new Map([...kept].sort((a, b) => a - b).map((old, index) => [old, index + 1]));
}
