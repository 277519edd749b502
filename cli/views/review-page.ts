import type { AccountLabel, DecidedJson, ReviewJson } from '../../src/engine/contract/review-json.ts';
import { DECISION_KINDS } from '../../src/model/enumerations.ts';
import type { HistoryEntry } from '../../src/review/decide.ts';
import { decisionText } from '../../src/words/decisions.ts';
import { withProgram } from '../../src/words/program.ts';
import { removalText } from '../../src/words/removals.ts';
import { say } from '../../src/words/say.ts';
import { cut, styled, type Terminal, table, wrap } from '../terminal.ts';
import { findingLines } from './finding-lines.ts';
import { dayInWords } from './format.ts';

type Removal = ReviewJson['removals'][number];
type Decision = NonNullable<ReviewJson['items'][number]['decision']>;

/** What is left to review, why something was reopened, what is gone, and the follow-ups. */
export function reviewPage(review: ReviewJson, terminal: Terminal): string {
  const { items, done, left, gone, followUps, removals } = review;
  const head = (text: string): string => styled(terminal, 'bold', text);
  const blocks = [head(say('cli.review.progress', { done, all: items.length, left }))];
  const waiting = items.filter(({ state }) => state !== 'done');
  const listed = (all: typeof items): string => all.map((item) => itemLines(item, terminal)).join('\n');
  if (waiting.length > 0) blocks.push(listed(waiting));
  const decided = items.filter(({ state }) => state === 'done');
  if (decided.length > 0) blocks.push(`${head(say('app.review.state.done'))}\n${listed(decided)}`);
  if (gone.length > 0) {
    const rows = gone.map((each) => [
      ...serviceName(each),
      each.findingId,
      say(`decision.${each.decision.decision}`),
    ]);
    blocks.push(`${head(say('cli.review.gone'))}\n${table(rows)}`);
  }
  if (followUps.length > 0) {
    const rows = followUps.map(({ day, about, decision, ...each }) => [
      ...serviceName(each),
      cut(about, 30),
      decisionText({ decision, followUp: day }),
    ]);
    blocks.push(`${head(say('app.followUps.title'))}\n${table(rows)}`);
  }
  if (removals.length > 0) {
    const rows = removals.map((app) => [tickBox(app.state), ...serviceName(app), app.name, removalText(app)]);
    blocks.push(`${head(say('app.removals.title'))}\n${table(rows)}`);
  }
  if (left > 0) blocks.push([say('cli.review.how'), ...decidingLines('<id>', '  ', terminal)].join('\n'));
  return `${blocks.join('\n\n')}\n`;
}

/** The command that decides, and the words it takes. */
export const decidingLines = (id: string, indent: string, { width }: Terminal): string[] => [
  `${indent}${withProgram(`sidedoor review ${id} --decision <decision>`)}`,
  wrap(say('labelled', { label: '<decision>', text: DECISION_KINDS.join(', ') }), width, indent),
];

/** Of which account a row is, where there are several. */
const serviceName = ({ service }: AccountLabel): string[] => (service ? [say(`service.${service}`)] : []);

const tickBox = (state: Removal['state']): string => (state === 'ticked' || state === 'gone' ? '[x]' : '[ ]');

function itemLines(item: ReviewJson['items'][number], { width }: Terminal): string {
  const mark = [...serviceName(item), say(`app.review.state.${item.state}`)].join(' · ');
  const lines = findingLines(item, mark, width);
  const reason = item.decision?.reopened;
  return reason ? `${lines}\n${wrap(reason, width, '    ')}` : lines;
}

/** What was just recorded or undone. */
export function decidedPage({ decided, ...account }: DecidedJson, terminal: Terminal): string {
  const rows = decided.map(({ subjectId, decision }) => [
    ...serviceName(account),
    subjectId,
    decision ? inWords(decision) : say('app.deciding.nothing'),
  ]);
  return `${styled(terminal, 'bold', say('cli.review.now'))}\n${table(rows)}\n`;
}

function inWords({ note, ...made }: Decision): string {
  const text = decisionText(made);
  return note ? say('cli.review.noted', { decision: text, note }) : text;
}

/** Every change, oldest first. */
export function historyPage(history: readonly HistoryEntry[]): string {
  if (history.length === 0) return `${say('cli.review.noHistory')}\n`;
  const rows = history.map(({ at, undone, decision, note, followUp }) => [
    dayInWords(at),
    changeText(undone, decision ? decisionText({ decision, followUp }) : say('app.deciding.nothing')),
    note ?? '',
  ]);
  return `${table(rows)}\n`;
}

const changeText = (undone: boolean, decision: string): string =>
  undone ? say('app.deciding.tookBack', { decision }) : decision;
