import { describe, expect, it } from 'vitest';
import type { DayRange } from '../../src/audit/days.ts';
import {
  groupMessages,
  type MessageGroup,
  type MessageSelection,
} from '../../src/audit/message-selection.ts';
import { OWNER } from '../../src/ledger/reads/exposure.ts';
import { type MessageRows, type ThreadMessages, UNDATED } from '../../src/ledger/reads/message-rows.ts';

const [ROBIN, ALEX] = [1, 2];
const [FIRST, SECOND] = [11, 12];
const ALL: MessageSelection = { days: [], threadId: null, personId: null };

type Row = readonly [day: number, person: number, messages: number, isLocal?: 1];

function thread(id: number, ...rows: Row[]): ThreadMessages {
  const column = (at: number) => Int32Array.from(rows.map((row) => row[at] ?? 0));
  return { id, days: column(0), people: column(1), messages: column(2), isLocal: column(3) };
}

const ROWS: MessageRows = {
  threads: [
    thread(FIRST, [100, OWNER, 2], [102, ROBIN, 3], [101, ROBIN, 5, 1], [UNDATED, ROBIN, 7]),
    thread(SECOND, [103, OWNER, 11], [100, ALEX, 13], [104, ROBIN, 17]),
    thread(13),
  ],
  people: [0, 41, 42].map((id) => ({ id, threadId: null })),
};

const group = (selection: Partial<MessageSelection>) => groupMessages(ROWS, { ...ALL, ...selection });
const counts = (groups: ReadonlyMap<number, MessageGroup>) =>
  [...groups].map(([key, { messages }]) => [key, messages]);
const range = (from: number | null, to: number | null): DayRange => ({ from, to });
const days = (utc: DayRange[], local = utc) => [{ utc, local }];

describe('messages selected from an import', () => {
  it('are grouped by day, thread and sender, without the owner as a sender', () => {
    const { days: byDay, threads, senders } = group({});
    expect(counts(byDay)).toEqual([
      [100, 15],
      [102, 3],
      [101, 5],
      [UNDATED, 7],
      [103, 11],
      [104, 17],
    ]);
    expect(byDay.get(100)).toEqual({ messages: 15, sent: 2, threads: 0, first: 100, last: 100 });
    expect(byDay.get(UNDATED)).toMatchObject({ messages: 7, first: null, last: null });
    expect([...threads.keys()]).toEqual([FIRST, SECOND]);
    expect(threads.get(FIRST)).toMatchObject({ messages: 17, sent: 2, first: 100, last: 102 });
    expect(threads.get(SECOND)).toMatchObject({ messages: 41, sent: 11, first: 100, last: 104 });
    expect(Object.fromEntries(senders)).toEqual({
      [ROBIN]: { messages: 32, sent: 0, threads: 2, first: 101, last: 104 },
      [ALEX]: { messages: 13, sent: 0, threads: 1, first: 100, last: 100 },
    });
  });

  it('have the first and the last day, whatever the order of the rows', () => {
    const shuffled = thread(FIRST, ...[102, 100, 103, 101].map((day): Row => [day, ROBIN, 1]), [
      101,
      ALEX,
      1,
    ]);
    const undated = thread(SECOND, [UNDATED, ROBIN, 1]);
    const { threads } = groupMessages({ ...ROWS, threads: [shuffled, undated] }, ALL);
    expect(threads.get(FIRST)).toMatchObject({ messages: 5, first: 100, last: 103 });
    expect(threads.get(SECOND)).toMatchObject({ messages: 1, first: null, last: null });
  });

  it('can be limited to one thread or one person', () => {
    expect(counts(group({ threadId: SECOND }).days)).toEqual([
      [103, 11],
      [100, 13],
      [104, 17],
    ]);
    const ofRobin = group({ personId: 41 });
    expect(counts(ofRobin.threads)).toEqual([
      [FIRST, 15],
      [SECOND, 17],
    ]);
    expect(counts(ofRobin.senders)).toEqual([[ROBIN, 32]]);
    expect(counts(group({ personId: 43 }).days)).toEqual([]);
  });

  it.each<[days: MessageSelection['days'], expected: number[]]>([
    [days([range(102, 104)]), [102, 103]],
    [days([range(null, 102)]), [100, 101]],
    [days([range(103, null)]), [103, 104]],
    [days([range(null, null)]), [100, 101, 102, 103, 104]],
    [days([range(100, 101), range(104, 105)]), [100, 104]],
    [days([range(100, 102)], [range(102, 103)]), [100]],
    [days([range(103, 104)], [range(101, 102)]), [101, 103]],
    [[...days([range(100, 103)]), ...days([range(102, 105)])], [102]],
    [days([]), []],
  ])('the days %j match the messages of %j, and never one without a date', (wanted, expected) => {
    const { days: byDay, threads } = group({ days: wanted });
    expect([...byDay.keys()].sort()).toEqual(expected);
    expect([...threads.values()].every(({ messages }) => messages > 0)).toBe(true);
  });
});
