import type { Knowledge } from '../../src/knowledge/types.ts';
import type { RuleId } from '../../src/model/enumerations.ts';
import type { FindingJson } from '../../src/model/findings.ts';
import { findRemedies, REMEDIES } from '../../src/review/remedies.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';
import { exposureWords } from './audit-summary.ts';
import { sourceLines } from './sources.ts';
import { dayInWords } from './words.ts';

type Window = FindingJson['window'];

/** "from 1 October 2014 (recorded) until an unknown day". */
export function windowWords(window: Window): string {
  if (!window) return 'No window of access is described.';
  const from = window.from ? `from ${dayInWords(window.from)} (${window.fromBasis})` : 'from an unknown day';
  const to = window.to ? `until ${dayInWords(window.to)} (${window.toBasis})` : 'until an unknown day';
  return `${from} ${to}`;
}

function statement(
  id: string,
  by: string,
  mark: string,
  text: string,
  extra: string,
  knowledge: Knowledge,
  width: number,
): string {
  const fact = knowledge.claims.get(id);
  const lines = [wrap(`${by} (${mark}): ${text}`, width, '  ')];
  if (extra) lines.push(wrap(extra, width, '    '));
  if (fact?.note) lines.push(wrap(`Note: ${fact.note}`, width, '    '));
  const sources = fact ? [fact.source, ...fact.also].filter((each) => each !== null) : [];
  for (const source of sources) for (const line of sourceLines(source, knowledge)) lines.push(`    ${line}`);
  return lines.join('\n');
}

function claimsBlock(finding: FindingJson, knowledge: Knowledge, width: number): string[] {
  return finding.claims.map((claim) => {
    const fit = claim.fit ? `Fits your connection: ${claim.fit}, ${windowWords(claim.window)}.` : '';
    const counts = claim.exposure
      ? ` Between ${claim.exposure.least.messages} and ${claim.exposure.most.messages} messages.`
      : '';
    return statement(claim.id, claim.by, claim.status, claim.statement, fit + counts, knowledge, width);
  });
}

function responsesBlock(finding: FindingJson, knowledge: Knowledge, width: number): string[] {
  if (finding.claims.length > 0 && finding.responses.length === 0) return ['  No response found.'];
  return finding.responses.map((each) =>
    statement(each.id, each.by, 'response', each.statement, '', knowledge, width),
  );
}

/** One finding on a page: what the export shows, who says what beside who answers, window, exposure, what to do. */
export function findingPage(finding: FindingJson, knowledge: Knowledge, terminal: Terminal): string {
  const { width } = terminal;
  const head = (text: string): string => styled(terminal, 'bold', text);
  const exposure = exposureWords(finding);
  const evidence = finding.evidence.map(
    (each) => `  ${each.what}: ${each.name}\n    ${each.path} ${each.pointer}`,
  );
  const blocks = [
    `${head(finding.title)}\n${wrap(`${finding.grade} · ${finding.severity} · ${finding.rule}`, width, '')}`,
    wrap(finding.summary, width, ''),
    `${head('What your export shows')}\n${evidence.slice(0, 30).join('\n')}${evidence.length > 30 ? `\n  … and ${evidence.length - 30} more (--json)` : ''}`,
  ];
  if (finding.claims.length > 0) {
    blocks.push(`${head('Said or alleged')}\n${claimsBlock(finding, knowledge, width).join('\n')}`);
    blocks.push(`${head('Responses')}\n${responsesBlock(finding, knowledge, width).join('\n')}`);
  }
  if (finding.window) blocks.push(`${head('Window')}\n${wrap(windowWords(finding.window), width, '  ')}`);
  if (exposure)
    blocks.push(
      `${head('Exposure')}\n${wrap(`${exposure}. It says what could have been reached, not what was.`, width, '  ')}`,
    );
  const remedies = remedyLines(finding, knowledge, width);
  if (remedies.length > 0) blocks.push(`${head('What you can do')}\n${remedies.join('\n')}`);
  blocks.push(`${head('Your decision')}\n${decisionLines(finding, width).join('\n')}`);
  return `${blocks.join('\n\n')}\n`;
}

/** Where to act, then what that does and does not do, then whom to ask; with each, what is not certain about it. */
function remedyLines({ rule }: FindingJson, knowledge: Knowledge, width: number): string[] {
  const known = Object.keys(REMEDIES).find((each): each is RuleId => each === rule);
  if (known === undefined) return [];
  return findRemedies(knowledge, known).flatMap(({ remedy: { topic, text, note, url } }) => [
    wrap(`${topic}: ${text}`, width, '  '),
    ...(note ? [wrap(note, width, '    ')] : []),
    ...(url ? [`    ${url}`] : []),
  ]);
}

function decisionLines({ id, decision }: FindingJson, width: number): string[] {
  if (decision === null) return [`  None yet. To decide: sidedoor review ${id} --decision <decision>`];
  const { note, followUp, decidedAt, reopened } = decision;
  const when = followUp ? `, follow up on ${dayInWords(followUp)}` : '';
  const made = `You decided on ${dayInWords(decidedAt)}: ${say(`decided.${decision.decision}`)}${when}.`;
  const rest = [note ? `Note: ${note}` : null, reopened ? `Look again: ${reopened}` : null];
  return [made, ...rest].filter((line) => line !== null).map((line) => wrap(line, width, '  '));
}
