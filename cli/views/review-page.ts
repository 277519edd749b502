import type { DecidedJson, ReviewJson } from '../../src/engine/contract/review-json.ts';
import type { HistoryEntry } from '../../src/review/decide.ts';
import { removalText } from '../../src/words/removals.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { dayInWords } from './format.ts';

type Removal = ReviewJson['removals'][number];
type Decision = NonNullable<ReviewJson['items'][number]['decision']>;

/** What is left to review, why something was reopened, what is gone, and the follow-ups. */
export function reviewPage(review: ReviewJson, terminal: Terminal): string {
  const { items, done, left, gone, followUps, removals } = review;
  const head = (text: string): string => styled(terminal, 'bold', text);
  const blocks = [head(say('cli.review.progress', { done, all: items.length, left }))];
  const waiting = items.filter(({ state }) => state !== 'done');
  if (waiting.length > 0) blocks.push(waiting.map((item) => itemLines(item, terminal)).join('\n'));
  if (gone.length > 0) {
    const rows = gone.map(({ findingId, decision }) => [findingId, say(`decision.${decision.decision}`)]);
    blocks.push(`${head(say('cli.review.gone'))}\n${table(rows)}`);
  }
  if (followUps.length > 0) {
    const rows = followUps.map(({ day, about, decision }) => [day, about, say(`decision.${decision}`)]);
    blocks.push(`${head(say('app.followUps.title'))}\n${table(rows)}`);
  }
  if (removals.length > 0) {
    const rows = removals.map((app) => [tickBox(app.state), app.name, removalText(app)]);
    blocks.push(`${head(say('app.removals.title'))}\n${table(rows)}`);
  }
  if (left > 0) blocks.push(wrap(say('cli.review.how'), terminal.width));
  return `${blocks.join('\n\n')}\n`;
}

const tickBox = (state: Removal['state']): string => (state === 'ticked' || state === 'gone' ? '[x]' : '[ ]');

function itemLines(
  { id, title, severity, state, decision }: ReviewJson['items'][number],
  terminal: Terminal,
): string {
  const { width } = terminal;
  const lines = [
    wrap(title, width, '  '),
    wrap(`${say(`app.review.state.${state}`)} · ${say(`severity.${severity}`)} · ${id}`, width, '    '),
  ];
  if (decision?.reopened)
    lines.push(
      wrap(
        say('cli.review.decided', {
          decision: say(`decision.${decision.decision}`),
          reason: decision.reopened,
        }),
        width,
        '    ',
      ),
    );
  return lines.join('\n');
}

/** What was just recorded, or taken back. */
export function decidedPage({ decided }: DecidedJson, terminal: Terminal): string {
  const rows = decided.map(({ subjectId, decision }) => [
    subjectId,
    decision ? inWords(decision) : say('app.deciding.nothing'),
  ]);
  return `${styled(terminal, 'bold', say('cli.review.now'))}\n${table(rows)}\n`;
}

function inWords({ decision, note, followUp }: Decision): string {
  const word = say(`decision.${decision}`);
  const text = followUp ? say('cli.review.followUp', { decision: word, day: dayInWords(followUp) }) : word;
  return note ? say('cli.review.noted', { decision: text, note }) : text;
}

/** Every change, oldest first. */
export function historyPage(history: readonly HistoryEntry[]): string {
  if (history.length === 0) return `${say('cli.review.noHistory')}\n`;
  const rows = history.map(({ at, undone, decision, note, followUp }) => [
    at.slice(0, 16).replace('T', ' '),
    changeText(undone, decision ? say(`decision.${decision}`) : say('app.deciding.nothing')),
    followUp ?? '',
    note ?? '',
  ]);
  return `${table(rows)}\n`;
}

const changeText = (undone: boolean, decision: string): string =>
  undone ? say('app.deciding.tookBack', { decision }) : decision;
