import { type MessageRows, type ThreadMessages, UNDATED } from '../ledger/reads/message-rows.ts';
import type { TimeBasis } from '../model/enumerations.ts';
import type { DayRange } from './days.ts';

/** Days, for rows of each basis. */
export type DaysByBasis = Readonly<Record<TimeBasis, readonly DayRange[]>>;

/** Which messages; null is all. A message is selected if its day is in each of `days`; an unknown day is in none. */
export type MessageSelection = {
  readonly days: readonly DaysByBasis[];
  readonly threadId: number | null;
  readonly personId: number | null;
};

/** Messages that belong together; `first` and `last` are days, null where none has a readable date. */
export type MessageGroup = {
  messages: number;
  sent: number;
  threads: number;
  first: number | null;
  last: number | null;
};

/** By what messages are put together: numbers that `toKey` gives for a row of a thread. */
type ToKey = (thread: ThreadMessages, row: number) => number;

/** The selected messages, put together by `toKey`. */
export function groupMessages(
  { threads, people }: MessageRows,
  selection: MessageSelection,
  toKey: ToKey,
): Map<number, MessageGroup> {
  const groups = new Map<number, MessageGroup & { lastThread: number }>();
  for (const thread of threads) {
    if (selection.threadId !== null && thread.id !== selection.threadId) continue;
    for (let row = 0; row < thread.days.length; row += 1) {
      if (!isSelected(thread, row, selection, people)) continue;
      const key = toKey(thread, row);
      const group = groups.get(key) ?? {
        messages: 0,
        sent: 0,
        threads: 0,
        first: null,
        last: null,
        lastThread: -1,
      };
      if (group.messages === 0) groups.set(key, group);
      add(group, thread, row);
    }
  }
  return groups;
}

function add(group: MessageGroup & { lastThread: number }, thread: ThreadMessages, row: number): void {
  const messages = thread.messages[row] ?? 0;
  group.messages += messages;
  if (thread.people[row] === 0) group.sent += messages;
  if (group.lastThread !== thread.id) group.threads += 1;
  group.lastThread = thread.id;
  const day = thread.days[row] ?? UNDATED;
  if (day === UNDATED) return;
  group.first = Math.min(group.first ?? day, day);
  group.last = Math.max(group.last ?? day, day);
}

function isSelected(
  { days, people, isLocal }: ThreadMessages,
  row: number,
  selection: MessageSelection,
  persons: MessageRows['people'],
): boolean {
  const day = days[row] ?? UNDATED;
  const { personId } = selection;
  if (personId !== null && persons[people[row] ?? 0]?.id !== personId) return false;
  const basis = isLocal[row] === 1 ? 'local' : 'utc';
  return selection.days.every((ranges) => ranges[basis].some((range) => isIn(range, day)));
}

const isIn = ({ from, to }: DayRange, day: number): boolean =>
  day !== UNDATED && (from === null || day >= from) && (to === null || day < to);
