import { isOnPermissions, permissionEras } from '../../src/audit/eras.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';
import type { ClaimStatus, RuleId } from '../../src/model/enumerations.ts';
import type { Finding, FindingClaim } from '../../src/model/findings.ts';
import { groupStatements, type StatementRow } from '../../src/model/statement-rows.ts';
import { findRemedies, REMEDIES, remedyConditions } from '../../src/review/remedies.ts';
import { words } from '../../src/words/current.ts';
import { claimDetails } from '../../src/words/facts.ts';
import { accountMessage } from '../../src/words/periods.ts';
import { withProgram } from '../../src/words/program.ts';
import { messagesInWindow, range } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { spanMessage } from '../../src/words/windows.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { printable } from '../printable.ts';
import { cut, styled, type Terminal, wrap } from '../terminal.ts';
import { decidedText, exposureText, windowText } from './format.ts';
import { markMessage } from './mark.ts';
import { SourceNumbers } from './source-numbers.ts';

export type FindingPage = {
  readonly finding: Finding;
  readonly knowledge: Knowledge;
  readonly terminal: Terminal;
  /** With every record, every remedy in full, and the sources by number. */
  readonly isFull: boolean;
};

/** Lines of the short page: a screen, if need be with statements cut; `--full` has all of each. */
const MOST_LINES = 40;
/** How many lines a statement may take, and whether the counts by other dates are given: the first that fits a screen. */
const ATTEMPTS = [
  { lines: Number.POSITIVE_INFINITY, readings: true },
  { lines: 3, readings: true },
  { lines: 2, readings: true },
  { lines: 2, readings: false },
  { lines: 1, readings: false },
] as const;
type Room = { readonly lines: number; readonly readings: boolean };

/** One finding on a page, in the order of the app: what the export shows, how many messages, who says what, what to do. */
export function findingPage(page: FindingPage): string {
  const [whole, ...shorter] = ATTEMPTS.map((room) => () => pageWith(page, room));
  let text = whole?.() ?? '';
  for (const next of shorter) {
    if (page.isFull || text.split('\n').length <= MOST_LINES + 1) return text;
    text = next();
  }
  return text;
}

function pageWith(page: FindingPage, room: Room): string {
  const { finding, terminal, isFull } = page;
  const { width } = terminal;
  const sources = new SourceNumbers(page.knowledge);
  const block = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [`${styled(terminal, 'bold', title)}\n${lines.join('\n')}`];
  const marks = [say(`grade.${finding.grade}`), say(`severity.${finding.severity}`), finding.id].join(' · ');
  const statements = statementLines(page, sources, room);
  const heading = wrap(finding.title, width).split('\n');
  const blocks = [
    [...heading.map((line) => styled(terminal, 'bold', line)), wrap(marks, width)].join('\n'),
    wrap(finding.summary, width),
    ...block(say('app.finding.shows'), evidenceLines(page)),
    ...block(say('app.finding.exposure'), countLines(page, room)),
    ...block(say('app.finding.who'), statements),
    ...block(say('app.finding.rules'), eraLines(page, sources, room)),
    ...block(say('app.finding.todo'), remedyLines(page)),
    ...block(say('app.deciding.title'), decisionLines(finding, width)),
    ...(isFull
      ? block(say('app.finding.sources'), sources.lines(width))
      : [sources.pointer(finding.id, width)]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** A text on at most so many lines. */
function upTo(most: number, text: string, width: number, indent: string): string {
  const lines = wrap(text, width, indent).split('\n');
  if (lines.length <= most) return lines.join('\n');
  return [...lines.slice(0, most - 1), cut(`${lines[most - 1]} ${lines[most]?.trim()}`, width)].join('\n');
}

const MOST_RECORDS = 3;

function evidenceLines({ finding: { evidence }, isFull }: FindingPage): string[] {
  // The summary names a single record.
  if (!isFull && evidence.length === 1) return [];
  const shown = isFull ? evidence : evidence.slice(0, MOST_RECORDS);
  const lines = shown.map(({ what, name, path, pointer }) => {
    const place = isFull ? [`\n    ${printable(`${path} ${pointer}`)}`] : [];
    return [`  ${printable(say('labelled', { label: what, text: name }))}`, ...place].join('');
  });
  const more = evidence.length - shown.length;
  return more > 0 ? [...lines, `  ${say('cli.more', { count: more })}`] : lines;
}

/** In short only where accounts differ: the summary gives the range. */
function countLines({ finding, terminal: { width }, isFull }: FindingPage, room: Room): string[] {
  const { exposure, window, messagingScope, readings } = finding;
  const line = (text: string): string => wrap(text, width, '  ');
  if (exposure === null) return [line(say(`app.finding.notCounted.${messagingScope ?? 'none'}`))];
  const accounts = readings.length > 1 && room.readings ? readingLines(finding, width) : [];
  return isFull ? [line(`${windowText(window)} ${exposureText(exposure)}`), ...accounts] : accounts;
}

/** Each statement, and below it its own answers; what is not about messages only in full. */
function statementLines(page: FindingPage, sources: SourceNumbers, room: Room): string[] {
  const { finding, knowledge, isFull, terminal } = page;
  const rows = groupStatements(finding, ({ id }) => knowledge.claims.get(id)?.respondsTo ?? []);
  const rest = rows.other.reduce((sum, { claims, responses }) => sum + claims.length + responses.length, 0);
  // In short, a statement that is in the summary and has no response is not said again.
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
  const none = claims.length > 0 && answers.length === 0 ? [`    ${say('claim.noResponseRecorded')}`] : [];
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

/** How a claim fits the connection, in which days, and how many messages these hold. */
function overlapText({ fit, window, exposure }: FindingClaim): string {
  if (fit === null) return '';
  const counts = exposure && { least: exposure.least.messages, most: exposure.most.messages };
  const sentences = [say(`fit.${fit}`), windowText(window)];
  return (counts ? [...sentences, words().say(messagesInWindow(counts))] : sentences).join(' ');
}

/** What an app could be granted, era by era. */
function eraLines(
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

/** Where accounts differ: the count by each of them. */
function readingLines({ readings }: Finding, width: number): string[] {
  const lines = readings.map((reading) => {
    const { least, most } = reading.messages;
    return say('accounts.line', {
      account: accountMessage({ ...reading, by: withoutRemark(reading.by) }),
      messages: range(least, most),
    });
  });
  return lines.map((line) => wrap(line, width, '  '));
}

/** Where to act and whom to ask; in full also what that does and does not do, and what is not certain about it. */
function remedyLines({ finding, knowledge, terminal: { width }, isFull }: FindingPage): string[] {
  const known = Object.keys(REMEDIES).find((each): each is RuleId => each === finding.rule);
  if (known === undefined) return [];
  const remedies = findRemedies(knowledge, known);
  if (!isFull) {
    const act = remedies.filter(({ part }) => part === 'act');
    const ask = remedies.filter(({ part }) => part === 'ask').map(({ topic }) => topic);
    return [
      ...act.map(({ topic, url }) => `  ${url ? say('labelled', { label: topic, text: url }) : topic}`),
      ...(ask.length > 0 ? [wrap(words().list(ask), width, '  ')] : []),
    ];
  }
  return remedies.flatMap((remedy) => {
    const { topic, text, note, url } = remedy;
    const address = url ? [`    ${url}`] : [];
    const conditions = remedyConditions(knowledge, remedy).map((condition) => words().say(condition));
    return [
      wrap(say('labelled', { label: topic, text }), width, '  '),
      ...[...conditions, ...(note ? [note] : [])].map((line) => wrap(line, width, '    ')),
      ...address,
    ];
  });
}

function decisionLines({ id, decision }: Finding, width: number): string[] {
  if (decision === null)
    return [
      `  ${say('cli.finding.undecided')}`,
      `     ${withProgram(`sidedoor review ${id} --decision <decision>`)}`,
    ];
  const { note, reopened } = decision;
  const rest = [
    note ? say('report.note', { note }) : null,
    reopened ? say('report.reopened', { reason: reopened }) : null,
  ];
  return [decidedText(decision), ...rest]
    .filter((line) => line !== null)
    .map((line) => wrap(line, width, '  '));
}
