import type { RuleId } from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { findRemedies, REMEDIES, remedyConditions } from '../../src/review/remedies.ts';
import { words } from '../../src/words/current.ts';
import { accountMessage } from '../../src/words/periods.ts';
import { range } from '../../src/words/ranges.ts';
import { say } from '../../src/words/say.ts';
import { withoutRemark } from '../../src/words/without-remark.ts';
import { printable } from '../printable.ts';
import { styled, wrap } from '../terminal.ts';
import { eraLines, type FindingPage, type Room, statementLines } from './finding-statements.ts';
import { decidedText, exposureText, windowText } from './format.ts';
import { decidingLines } from './review-page.ts';
import { SourceNumbers } from './source-numbers.ts';

/** Lines of the short page: one screen, if necessary with shortened statements; `--full` shows all of each. */
const MOST_LINES = 40;
/** The first version that fits on a screen. */
const ATTEMPTS: readonly Room[] = [
  { lines: Number.POSITIVE_INFINITY, readings: true },
  { lines: 3, readings: true },
  { lines: 2, readings: true },
  { lines: 2, readings: false },
  { lines: 1, readings: false },
];

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
    ...block(say('app.deciding.title'), decisionLines(page)),
    ...(isFull
      ? block(say('app.finding.sources'), sources.lines(width))
      : [sources.pointer(finding.id, width)]),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
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

/** In the short form only if accounts differ: the summary has the range. */
function countLines({ finding, terminal: { width }, isFull }: FindingPage, room: Room): string[] {
  const { exposure, window, messagingScope, readings } = finding;
  const line = (text: string): string => wrap(text, width, '  ');
  if (exposure === null) return [line(say(`app.finding.notCounted.${messagingScope ?? 'none'}`))];
  const accounts = readings.length > 1 && room.readings ? readingLines(finding, width) : [];
  return isFull ? [line(`${windowText(window)} ${exposureText(exposure)}`), ...accounts] : accounts;
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

/** Where to act and whom to ask; in full also what that does and does not do, and what is uncertain about it. */
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

function decisionLines({ finding: { id, decision }, terminal, isFull }: FindingPage): string[] {
  if (decision === null) {
    const [command = '', words = ''] = decidingLines(id, '     ', terminal);
    return [`  ${say('cli.finding.undecided')}`, command, ...(isFull ? [words] : [])];
  }
  const { note, reopened } = decision;
  const rest = [
    note ? say('report.note', { note }) : null,
    reopened ? say('report.reopened', { reason: reopened }) : null,
  ];
  return [decidedText(decision), ...rest]
    .filter((line) => line !== null)
    .map((line) => wrap(line, terminal.width, '  '));
}
