import { citedSources } from '../../src/knowledge/sources.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import type { ClaimStatus, RuleId } from '../../src/model/enumerations.ts';
import type { Finding, FindingClaim } from '../../src/model/findings.ts';
import { findRemedies, REMEDIES, remedyConditions } from '../../src/review/remedies.ts';
import { claimDetails } from '../../src/words/facts.ts';
import { accountMessage } from '../../src/words/periods.ts';
import { messagesInWindow, range } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { english } from '../../src/words/words.ts';
import { printable } from '../printable.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';
import { dayInWords, exposureText, windowText } from './format.ts';
import { markMessage } from './mark.ts';
import { sourceLines } from './sources.ts';

function statement(
  id: string,
  by: string,
  grade: ClaimStatus | null,
  text: string,
  extra: readonly string[],
  knowledge: Knowledge,
  width: number,
): string {
  const fact = knowledge.claims.get(id);
  const lines = [wrap(say('cli.statement', { by, mark: markMessage(grade), statement: text }), width, '  ')];
  lines.push(...extra.map((line) => wrap(line, width, '    ')));
  if (fact?.note) lines.push(wrap(say('report.note', { note: fact.note }), width, '    '));
  const sources = fact ? citedSources(knowledge, fact) : [];
  for (const line of sourceLines(sources, knowledge)) lines.push(wrap(line, width, '    '));
  return lines.join('\n');
}

function claimsBlock(finding: Finding, knowledge: Knowledge, width: number): string[] {
  return finding.claims.map((claim) => {
    const details = claimDetails(claim).map((detail) => english.say(detail));
    const extra = [...details, overlapText(claim)].filter((line) => line !== '');
    return statement(claim.id, claim.by, claim.status, claim.statement, extra, knowledge, width);
  });
}

/** How a claim fits the connection, in which days, and how many messages these hold. */
function overlapText({ fit, window, exposure }: FindingClaim): string {
  if (fit === null) return '';
  const counts = exposure && { least: exposure.least.messages, most: exposure.most.messages };
  const sentences = [say(`fit.${fit}`), windowText(window)];
  return (counts ? [...sentences, english.say(messagesInWindow(counts))] : sentences).join(' ');
}

function responsesBlock(finding: Finding, knowledge: Knowledge, width: number): string[] {
  if (finding.claims.length > 0 && finding.responses.length === 0) return [`  ${say('finding.no-response')}`];
  return finding.responses.map((each) =>
    statement(each.id, each.by, null, each.statement, [], knowledge, width),
  );
}

/** One finding on a page: what the export shows, who says what beside who answers, window, exposure, what to do. */
export function findingPage(finding: Finding, knowledge: Knowledge, terminal: Terminal): string {
  const { width } = terminal;
  const head = (text: string): string => styled(terminal, 'bold', text);
  const evidence = finding.evidence.map(
    (each) =>
      `  ${printable(`${each.what}: ${each.name}`)}\n    ${printable(`${each.path} ${each.pointer}`)}`,
  );
  const blocks = [
    `${head(finding.title)}\n${wrap(`${say(`grade.${finding.grade}`)} · ${say(`severity.${finding.severity}`)} · ${finding.id}`, width, '')}`,
    wrap(finding.summary, width, ''),
    `${head(say('app.finding.shows'))}\n${evidence.slice(0, 30).join('\n')}${evidence.length > 30 ? `\n  ${say('cli.more', { count: evidence.length - 30 })}` : ''}`,
  ];
  if (finding.claims.length > 0) {
    blocks.push(`${head(say('app.finding.said'))}\n${claimsBlock(finding, knowledge, width).join('\n')}`);
    blocks.push(`${head(say('report.responses'))}\n${responsesBlock(finding, knowledge, width).join('\n')}`);
  }
  if (finding.window)
    blocks.push(`${head(say('app.finding.window'))}\n${wrap(windowText(finding.window), width, '  ')}`);
  if (finding.exposure)
    blocks.push(`${head(say('app.finding.exposure'))}\n${wrap(exposureText(finding.exposure), width, '  ')}`);
  if (finding.readings.length > 1)
    blocks.push(`${head(say('accounts.title'))}\n${readingLines(finding, width).join('\n')}`);
  const remedies = remedyLines(finding, knowledge, width);
  if (remedies.length > 0) blocks.push(`${head(say('app.finding.todo'))}\n${remedies.join('\n')}`);
  blocks.push(`${head(say('app.finding.decision'))}\n${decisionLines(finding, width).join('\n')}`);
  return `${blocks.join('\n\n')}\n`;
}

/** Where accounts differ: the count by each of them. */
function readingLines({ readings }: Finding, width: number): string[] {
  const lines = readings.map((reading) => {
    const { least, most } = reading.messages;
    return say('accounts.line', { account: accountMessage(reading), messages: range(least, most) });
  });
  return [say('accounts.lead'), ...lines].map((line) => wrap(line, width, '  '));
}

/** Where to act, then what that does and does not do, then whom to ask; with each, what is not certain about it. */
function remedyLines({ rule }: Finding, knowledge: Knowledge, width: number): string[] {
  const known = Object.keys(REMEDIES).find((each): each is RuleId => each === rule);
  if (known === undefined) return [];
  return findRemedies(knowledge, known).flatMap((remedy) => {
    const { topic, text, note, url } = remedy;
    const conditions = remedyConditions(knowledge, remedy).map((condition) => english.say(condition));
    return [
      wrap(say('cli.finding.remedy', { topic, text }), width, '  '),
      ...conditions.map((condition) => wrap(condition, width, '    ')),
      ...(note ? [wrap(note, width, '    ')] : []),
      ...(url ? [`    ${url}`] : []),
    ];
  });
}

function decisionLines({ id, decision }: Finding, width: number): string[] {
  if (decision === null) return [`  ${say('cli.finding.undecided', { id })}`];
  const { note, followUp, decidedAt, reopened } = decision;
  const facts = { day: dayInWords(decidedAt), decision: say(`decision.${decision.decision}`) };
  const made = followUp
    ? say('cli.finding.decidedUntil', { ...facts, followUp: dayInWords(followUp) })
    : say('cli.finding.decided', facts);
  const rest = [
    note ? say('report.note', { note }) : null,
    reopened ? say('report.reopened', { reason: reopened }) : null,
  ];
  return [made, ...rest].filter((line) => line !== null).map((line) => wrap(line, width, '  '));
}
