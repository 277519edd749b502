import { isOnPermissions, permissionEras } from '../../src/audit/eras.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import type { ClaimStatus } from '../../src/model/enumerations.ts';
import type { Finding, FindingClaim } from '../../src/model/findings.ts';
import { expectsResponse, groupStatements, type StatementRow } from '../../src/model/statement-rows.ts';
import { words } from '../../src/words/current.ts';
import { claimDetails } from '../../src/words/facts.ts';
import { messagesInWindow } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { spanMessage } from '../../src/words/windows.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { cut, type Terminal, wrap } from '../terminal.ts';
import { windowText } from './format.ts';
import { markMessage } from './mark.ts';
import type { SourceNumbers } from './source-numbers.ts';

export type FindingPage = {
  readonly finding: Finding;
  readonly knowledge: Knowledge;
  readonly terminal: Terminal;
  /** With every record, every remedy in full, and the sources by number. */
  readonly isFull: boolean;
};

/** How many lines a statement may take, and whether the counts by other dates are given. */
export type Room = { readonly lines: number; readonly readings: boolean };

/** A text on at most so many lines. */
function upTo(most: number, text: string, width: number, indent: string): string {
  const lines = wrap(text, width, indent).split('\n');
  if (lines.length <= most) return lines.join('\n');
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1]} ${lines[most]?.trim()}`, width)].join('\n');
}

/** Each statement, and below it its own answers; what is not about messages only in full. */
export function statementLines(page: FindingPage, sources: SourceNumbers, room: Room): string[] {
  const { finding, knowledge, isFull, terminal } = page;
  const rows = groupStatements(finding, ({ id }) => knowledge.claims.get(id)?.respondsTo ?? []);
  const rest = rows.other.reduce((sum, { claims, responses }) => sum + claims.length + responses.length, 0);
  // In the short form, a statement that is in the summary and has no response is not repeated.
  const isSaid = ({ claims, responses, repeated }: StatementRow): boolean =>
    responses.length + repeated.length === 0 &&
    claims.every(({ statement }) => finding.summary.includes(statement));
  const all = isFull ? [...rows.main, ...rows.other] : rows.main;
  const lines = all.flatMap((row) => {
    const said = rowLines(row, page, sources, room);
    return isFull || !isSaid(row) ? said : [];
  });
  if (isFull || rest === 0) return lines;
  return [...lines, wrap(say('app.finding.otherStatements', { count: rest }), terminal.width, '  ')];
}

function rowLines(
  { claims, responses, repeated }: StatementRow,
  page: FindingPage,
  sources: SourceNumbers,
  room: Room,
): string[] {
  const { width } = page.terminal;
  const answers = [
    ...responses.flatMap((each) => saidLines(each, null, page, sources, room)),
    ...repeated.map(({ by }) => wrap(say('app.finding.answeredAbove', { by }), width, '    ')),
  ];
  const isMissing = answers.length === 0 && expectsResponse(claims);
  const none = isMissing ? [`    ${say('claim.noResponseRecorded')}`] : [];
  return [
    ...claims.flatMap((each) => saidLines(each, each.status, page, sources, room)),
    ...answers,
    ...none,
  ];
}

type Said = { readonly id: string; readonly by: string; readonly statement: string };

function saidLines(
  { id, by, statement }: Said,
  grade: ClaimStatus | null,
  { finding, knowledge, terminal, isFull }: FindingPage,
  sources: SourceNumbers,
  { lines }: Room,
): string[] {
  const indent = grade === null ? '    ' : '  ';
  const fact = knowledge.claims.get(id);
  const claim = finding.claims.find((each) => each.id === id);
  const marks = sources.marks(fact);
  const speaker = isFull ? by : withoutRemark(by);
  const text = say('cli.statement', { by: speaker, mark: markMessage(grade), statement });
  const details = claim && isFull ? claimDetails(claim).map((detail) => words().say(detail)) : [];
  const overlap = claim && isFull ? overlapText(claim) : '';
  const notes = fact?.note && isFull ? [say('report.note', { note: fact.note })] : [];
  const more = [...details, overlap, ...notes].filter((line) => line !== '');
  return [
    upTo(lines, isFull && marks ? `${text} ${marks}` : text, terminal.width, indent),
    ...more.map((line) => wrap(line, terminal.width, `${indent}  `)),
  ];
}

/** How a claim fits the connection, on which days, and how many messages fall on them. */
function overlapText({ fit, window, exposure }: FindingClaim): string {
  if (fit === null) return '';
  const counts = exposure && { least: exposure.least.messages, most: exposure.most.messages };
  const sentences = [say(`fit.${fit}`), windowText(window)];
  return (counts ? [...sentences, words().say(messagesInWindow(counts))] : sentences).join(' ');
}

/** What an app could be granted, era by era. */
export function eraLines(
  { finding, knowledge, terminal, isFull }: FindingPage,
  sources: SourceNumbers,
  { lines }: Room,
): string[] {
  if (!isOnPermissions(finding.rule)) return [];
  return permissionEras(knowledge).map((era) => {
    const line = say('cli.finding.era', { days: spanMessage(era), granted: era.couldHaveBeenGranted });
    const marks = sources.marks({ source: null, also: era.sources });
    return upTo(lines, isFull ? `${line} ${marks}` : line, terminal.width, '  ');
  });
}
