import { OWNER } from '../ledger/reads/exposure.ts';
import { type MessageRows, type ThreadMessages, UNDATED } from '../ledger/reads/message-rows.ts';
import type { TimeBasis } from '../model/enumerations.ts';
import type { DayRange } from './days.ts';

/** Days, for rows of each basis. */
export type DaysByBasis = Readonly<Record<TimeBasis, readonly DayRange[]>>;

/** Which messages; null means all. A message is selected if its day is in each of `days`; an unknown day is in none. */
export type MessageSelection = {
  readonly days: readonly DaysByBasis[];
  readonly threadId: number | null;
  readonly personId: number | null;
};

/** Messages of one group. `first` and `last` are days, null if none has a readable date. */
export type MessageGroup = {
  messages: number;
  sent: number;
  threads: number;
  first: number | null;
  last: number | null;
};

/** The same messages grouped three times: by day, by row of the thread, and by number of the sender, without the owner. */
export type MessageGroups = Readonly<Record<'days' | 'threads' | 'senders', Map<number, MessageGroup>>>;

export function groupMessages({ threads, people }: MessageRows, selection: MessageSelection): MessageGroups {
  const groups: MessageGroups = { days: new Map(), threads: new Map(), senders: new Map() };
  for (const thread of threads) {
    if (selection.threadId !== null && thread.id !== selection.threadId) continue;
    addThread(groups, thread, (row) => isSelected(thread, row, selection, people));
  }
  groups.senders.delete(OWNER);
  return groups;
}

function addThread(
  groups: MessageGroups,
  { id, days, people, messages }: ThreadMessages,
  isWanted: (row: number) => boolean,
): void {
  const inThread = new Map<number, MessageGroup>();
  for (let row = 0; row < days.length; row += 1) {
    if (!isWanted(row)) continue;
    const [day = UNDATED, person = OWNER, count = 0] = [days[row], people[row], messages[row]];
    add(getGroup(inThread, person), day, person, count);
    add(getGroup(groups.days, day), day, person, count);
  }
  if (inThread.size === 0) return;
  for (const [person, group] of inThread) {
    merge(getGroup(groups.threads, id), group);
    merge(getGroup(groups.senders, person), group);
  }
}

function getGroup(groups: Map<number, MessageGroup>, key: number): MessageGroup {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group = { messages: 0, sent: 0, threads: 0, first: null, last: null };
  groups.set(key, group);
  return group;
}

function add(group: MessageGroup, day: number, person: number, count: number): void {
  group.messages += count;
  if (person === OWNER) group.sent += count;
  if (day === UNDATED) return;
  if (group.first === null || day < group.first) group.first = day;
  if (group.last === null || day > group.last) group.last = day;
}

function merge(group: MessageGroup, { messages, sent, first, last }: MessageGroup): void {
  group.messages += messages;
  group.sent += sent;
  group.threads += 1;
  if (first !== null) group.first = Math.min(group.first ?? first, first);
  if (last !== null) group.last = Math.max(group.last ?? last, last);
}

function isSelected(
  { days, people, isLocal }: ThreadMessages,
  row: number,
  { personId, days: wanted }: MessageSelection,
  persons: MessageRows['people'],
): boolean {
  if (personId !== null && persons[people[row] ?? OWNER]?.id !== personId) return false;
  const day = days[row] ?? UNDATED;
  for (const ranges of wanted)
    if (!isInAny(isLocal[row] === 1 ? ranges.local : ranges.utc, day)) return false;
  return true;
}

function isInAny(ranges: readonly DayRange[], day: number): boolean {
  if (day === UNDATED) return false;
  for (const { from, to } of ranges)
    if ((from === null || day >= from) && (to === null || day < to)) return true;
  return false;
}
