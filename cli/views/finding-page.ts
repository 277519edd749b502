import { citedSources } from '../../src/knowledge/sources.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import type { RuleId } from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { findRemedies, REMEDIES } from '../../src/review/remedies.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, wrap } from '../terminal.ts';
import { exposureWords } from './audit-summary.ts';
import { dayInWords } from './format.ts';
import { sourceLines } from './sources.ts';

type Window = Finding['window'];

/** "from 1 October 2014 (recorded) until an unknown day". */
export function windowWords(window: Window): string {
  if (!window) return say('cli.window.none');
  const from = window.from
    ? say('cli.window.from', { day: dayInWords(window.from), basis: window.fromBasis })
    : say('cli.window.fromUnknown');
  const to = window.to
    ? say('cli.window.to', { day: dayInWords(window.to), basis: window.toBasis })
    : say('cli.window.toUnknown');
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
  const lines = [wrap(say('cli.statement', { by, mark, statement: text }), width, '  ')];
  if (extra) lines.push(wrap(extra, width, '    '));
  if (fact?.note) lines.push(wrap(say('cli.note', { note: fact.note }), width, '    '));
  const sources = fact ? citedSources(knowledge, fact) : [];
  for (const source of sources) for (const line of sourceLines(source, knowledge)) lines.push(`    ${line}`);
  return lines.join('\n');
}

function claimsBlock(finding: Finding, knowledge: Knowledge, width: number): string[] {
  return finding.claims.map((claim) => {
    const fit = claim.fit
      ? say('cli.finding.fit', { fit: claim.fit, window: windowWords(claim.window) })
      : '';
    const counts = claim.exposure
      ? ` ${say('cli.finding.claimMessages', { least: claim.exposure.least.messages, most: claim.exposure.most.messages })}`
      : '';
    return statement(claim.id, claim.by, claim.status, claim.statement, fit + counts, knowledge, width);
  });
}

function responsesBlock(finding: Finding, knowledge: Knowledge, width: number): string[] {
  if (finding.claims.length > 0 && finding.responses.length === 0) return [`  ${say('cli.noResponse')}`];
  return finding.responses.map((each) =>
    statement(each.id, each.by, say('cli.response'), each.statement, '', knowledge, width),
  );
}

/** One finding on a page: what the export shows, who says what beside who answers, window, exposure, what to do. */
export function findingPage(finding: Finding, knowledge: Knowledge, terminal: Terminal): string {
  const { width } = terminal;
  const head = (text: string): string => styled(terminal, 'bold', text);
  const exposure = exposureWords(finding);
  const evidence = finding.evidence.map(
    (each) => `  ${each.what}: ${each.name}\n    ${each.path} ${each.pointer}`,
  );
  const blocks = [
    `${head(finding.title)}\n${wrap(`${finding.grade} · ${finding.severity} · ${finding.rule}`, width, '')}`,
    wrap(finding.summary, width, ''),
    `${head(say('app.finding.shows'))}\n${evidence.slice(0, 30).join('\n')}${evidence.length > 30 ? `\n  ${say('cli.more', { count: evidence.length - 30 })}` : ''}`,
  ];
  if (finding.claims.length > 0) {
    blocks.push(`${head(say('app.finding.said'))}\n${claimsBlock(finding, knowledge, width).join('\n')}`);
    blocks.push(`${head(say('cli.responses'))}\n${responsesBlock(finding, knowledge, width).join('\n')}`);
  }
  if (finding.window)
    blocks.push(`${head(say('cli.finding.window'))}\n${wrap(windowWords(finding.window), width, '  ')}`);
  if (exposure)
    blocks.push(
      `${head(say('cli.finding.exposure'))}\n${wrap(say('cli.finding.exposureText', { exposure }), width, '  ')}`,
    );
  const remedies = remedyLines(finding, knowledge, width);
  if (remedies.length > 0) blocks.push(`${head(say('app.finding.todo'))}\n${remedies.join('\n')}`);
  blocks.push(`${head(say('app.finding.decision'))}\n${decisionLines(finding, width).join('\n')}`);
  return `${blocks.join('\n\n')}\n`;
}

/** Where to act, then what that does and does not do, then whom to ask; with each, what is not certain about it. */
function remedyLines({ rule }: Finding, knowledge: Knowledge, width: number): string[] {
  const known = Object.keys(REMEDIES).find((each): each is RuleId => each === rule);
  if (known === undefined) return [];
  return findRemedies(knowledge, known).flatMap(({ remedy: { topic, text, note, url } }) => [
    wrap(say('cli.finding.remedy', { topic, text }), width, '  '),
    ...(note ? [wrap(note, width, '    ')] : []),
    ...(url ? [`    ${url}`] : []),
  ]);
}

function decisionLines({ id, decision }: Finding, width: number): string[] {
  if (decision === null) return [`  ${say('cli.finding.undecided', { id })}`];
  const { note, followUp, decidedAt, reopened } = decision;
  const facts = { day: dayInWords(decidedAt), decision: say(`decided.${decision.decision}`) };
  const made = followUp
    ? say('cli.finding.decidedUntil', { ...facts, followUp: dayInWords(followUp) })
    : say('cli.finding.decided', facts);
  const rest = [
    note ? say('cli.note', { note }) : null,
    reopened ? say('cli.finding.reopened', { reason: reopened }) : null,
  ];
  return [made, ...rest].filter((line) => line !== null).map((line) => wrap(line, width, '  '));
}
