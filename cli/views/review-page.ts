import type { DecidedJson, ReviewJson } from '../../src/engine/contract/review-json.ts';
import type { HistoryEntry } from '../../src/review/decide.ts';
import { say } from '../../src/words/say.ts';
import { styled, type Terminal, table, wrap } from '../terminal.ts';
import { dayInWords } from './words.ts';

type Decision = NonNullable<ReviewJson['items'][number]['decision']>;

/** What is left to review, why something was reopened, what is gone, and the follow-ups. */
export function reviewPage(review: ReviewJson, terminal: Terminal): string {
  const { items, done, left, gone, followUps } = review;
  const head = (text: string): string => styled(terminal, 'bold', text);
  const blocks = [head(`${done} of ${items.length} findings reviewed, ${left} left`)];
  const waiting = items.filter(({ state }) => state !== 'done');
  if (waiting.length > 0) blocks.push(waiting.map((item) => itemLines(item, terminal)).join('\n'));
  if (gone.length > 0) {
    const rows = gone.map(({ findingId, decision }) => [findingId, say(`decided.${decision.decision}`)]);
    blocks.push(`${head('Decided, and not in this export any more')}\n${table(rows)}`);
  }
  if (followUps.length > 0) {
    const rows = followUps.map(({ day, about, decision }) => [day, about, say(`decided.${decision}`)]);
    blocks.push(`${head('Follow-ups')}\n${table(rows)}`);
  }
  if (left > 0) blocks.push(wrap('To decide: sidedoor review <id> --decision <decision>', terminal.width));
  return `${blocks.join('\n\n')}\n`;
}

const STATE_WORDS = { new: 'new', reopened: 'reopened', 'set-aside': 'set aside', done: 'done' } as const;

function itemLines(
  { id, title, severity, state, decision }: ReviewJson['items'][number],
  terminal: Terminal,
): string {
  const { width } = terminal;
  const lines = [
    wrap(title, width, '  '),
    wrap(`${STATE_WORDS[state]} · ${severity} · ${id}`, width, '    '),
  ];
  if (decision?.reopened)
    lines.push(
      wrap(`You decided: ${say(`decided.${decision.decision}`)}. ${decision.reopened}`, width, '    '),
    );
  return lines.join('\n');
}

/** What was just recorded, or taken back. */
export function decidedPage({ decided }: DecidedJson, terminal: Terminal): string {
  const rows = decided.map(({ subjectId, decision }) => [
    subjectId,
    decision ? inWords(decision) : 'no decision',
  ]);
  return `${styled(terminal, 'bold', 'This stands now')}\n${table(rows)}\n`;
}

function inWords({ decision, note, followUp }: Decision): string {
  const when = followUp ? `, follow up on ${dayInWords(followUp)}` : '';
  return `${say(`decided.${decision}`)}${when}${note ? ` (${note})` : ''}`;
}

/** Every change, oldest first. */
export function historyPage(history: readonly HistoryEntry[]): string {
  if (history.length === 0) return 'Nothing was ever decided here.\n';
  const rows = history.map(({ at, undone, decision, note, followUp }) => [
    at.slice(0, 16).replace('T', ' '),
    `${undone ? 'taken back; ' : ''}${decision ? say(`decided.${decision}`) : 'no decision'}`,
    followUp ?? '',
    note ?? '',
  ]);
  return `${table(rows)}\n`;
}
