import { describe, expect, it } from 'vitest';
import type { ComparedThread } from '../../src/ledger/reads/comparison.ts';
import { matchThreads } from '../../src/review/diff/match-threads.ts';
import { diffThreads } from '../../src/review/diff/threads.ts';
import { thread, view } from './import-view.ts';

describe('threads', () => {
  it('with end-to-end encryption are compared separately', () => {
    const [open, secret] = [thread(), thread({ section: 'e2ee' })];
    const diff = diffThreads(view({ threads: [open] }), view({ threads: [secret] }));
    expect([diff.new.map(({ section }) => section), diff.gone.map(({ section }) => section)]).toEqual([
      ['e2ee'],
      ['inbox'],
    ]);
    expect(
      diffThreads(view({ threads: [open], kinds: { thread: 'none' } }), view({ threads: [secret] })),
    ).toMatchObject({
      new: [{ section: 'e2ee' }],
      gone: [],
    });
    expect(
      diffThreads(view({ threads: [open], kinds: { 'e2ee-thread': 'none' } }), view({ threads: [secret] })),
    ).toMatchObject({
      new: [],
      gone: [{ section: 'inbox' }],
    });
  });

  it('are sorted by title, then by their days, messages, participants and section', () => {
    const all = [
      thread({ title: 'B' }),
      thread({ title: 'A', firstDay: 12 }),
      thread({ title: 'A', lastDay: 21 }),
      thread({ title: 'A', messages: 6 }),
      thread({ title: 'A', anonymous: 1 }),
      thread({ title: 'A', section: 'archived_threads' }),
      thread({ title: 'A', firstDay: null, lastDay: null }),
      thread({ title: 'A' }),
    ];
    const { new: found } = diffThreads(view(), view({ threads: all }));
    expect(
      found.map((each) =>
        [each.title, each.firstDay, each.lastDay, each.messages, each.people, each.section].join(' '),
      ),
    ).toEqual([
      'A   5 1 inbox',
      'A 1970-01-11 1970-01-21 5 1 archived_threads',
      'A 1970-01-11 1970-01-21 5 1 inbox',
      'A 1970-01-11 1970-01-21 5 2 inbox',
      'A 1970-01-11 1970-01-21 6 1 inbox',
      'A 1970-01-11 1970-01-22 5 1 inbox',
      'A 1970-01-13 1970-01-21 5 1 inbox',
      'B 1970-01-11 1970-01-21 5 1 inbox',
    ]);
  });

  it('with changes are sorted by title too', () => {
    const named = (title: string, messages: number) => thread({ title, people: [title], messages });
    const diff = diffThreads(
      view({ threads: [named('B', 1), named('A', 1), named('C', 1)] }),
      view({ threads: [named('B', 2), named('A', 2), named('C', 1)] }),
    );
    expect(
      diff.changed.map(({ before, after }) => `${after.title} ${before.messages} ${after.messages}`),
    ).toEqual([...['A 1 2', 'B 1 2']]);
  });
});

describe('a thread in one export and in another', () => {
  const R = ['Robin'];
  const isOne = (before: Partial<ComparedThread>, after: Partial<ComparedThread>): boolean =>
    matchThreads([thread(before)], [thread(after)]).pairs.length === 1;

  it.each<[string, Partial<ComparedThread>, Partial<ComparedThread>, boolean]>([
    ['of one title, people and first day', {}, { lastDay: 99 }, true],
    ['whose times overlap in one day', { firstDay: 10, lastDay: 20 }, { firstDay: 20, lastDay: 30 }, true],
    ['whose times do not overlap', { firstDay: 10, lastDay: 20 }, { firstDay: 21, lastDay: 30 }, false],
    [
      'without any day on both sides',
      { firstDay: null, lastDay: null },
      { firstDay: null, lastDay: null },
      true,
    ],
    ['without any day on one side', { firstDay: null, lastDay: null }, {}, false],
    ['of another title and the same people', { title: 'Old' }, { title: 'New' }, true],
    ['of one title and one common person', { people: ['Robin', 'Kim'] }, { people: ['Robin', 'Lou'] }, true],
    ['of one title and no common person', { people: ['Kim'] }, { people: ['Lou'] }, false],
    ['of one title and nobody named', { people: [], anonymous: 1 }, { people: [], anonymous: 1 }, true],
    ['of another title and nobody named', { title: 'Old', people: [] }, { title: 'New', people: [] }, false],
    ['whose person lost the name', { people: R }, { title: 'Facebook user', people: [], anonymous: 1 }, true],
    [
      'whose person got the name back',
      { title: 'Facebook user', people: [], anonymous: 1 },
      { people: R },
      true,
    ],
    [
      'of which one of two lost the name',
      { people: ['Kim', 'Robin'] },
      { title: 'x', people: R, anonymous: 1 },
      true,
    ],
    [
      'of which another than those has a name',
      { people: ['Kim', 'Robin'] },
      { title: 'x', people: ['Lou'], anonymous: 1 },
      false,
    ],
    [
      'whose person lost the name, from another day',
      { people: R },
      { title: 'x', people: [], anonymous: 1, firstDay: 11 },
      false,
    ],
    [
      'whose person lost the name, without a day',
      { people: R, firstDay: null },
      { title: 'x', people: [], anonymous: 1, firstDay: null },
      false,
    ],
  ])('%s: one thread is %s', (_, before, after, one) => {
    expect([isOne(before, after), isOne(after, before)]).toEqual([one, one]);
  });

  it('with a deleted participant is not matched when several others fit', () => {
    const lost = thread({ title: 'Facebook user', people: [], anonymous: 1 });
    const two = [thread(), thread({ title: 'Kim', people: ['Kim'] })];
    expect(matchThreads(two, [lost]).pairs).toEqual([]);
    expect(matchThreads([lost], two).pairs).toEqual([]);
    expect(matchThreads(two, [lost, { ...lost, messages: 6 }]).pairs).toEqual([]);
  });

  it('is matched by first day among two with the same participants, else by time', () => {
    const [early, late] = [thread({ firstDay: 10, lastDay: 12 }), thread({ firstDay: 30, lastDay: 40 })];
    const [lateNow, earlyNow] = [
      thread({ firstDay: 35, lastDay: 50 }),
      thread({ firstDay: 10, lastDay: 13 }),
    ];
    const { pairs } = matchThreads([late, early], [lateNow, earlyNow]);
    expect(new Set(pairs)).toEqual(
      new Set([
        [early, earlyNow],
        [late, lateNow],
      ]),
    );
    const between = thread({ firstDay: 15, lastDay: 20 });
    expect(matchThreads([between, late], [lateNow]).pairs).toEqual([[late, lateNow]]);
    expect(matchThreads([lateNow], [between, late]).pairs).toEqual([[lateNow, late]]);
    expect(matchThreads([between, late], [lateNow]).onlyBefore).toEqual([between]);
  });

  it('is matched once, and another in its time is a different thread', () => {
    const [known, now, more] = [thread(), thread({ messages: 6 }), thread({ firstDay: 15, lastDay: 25 })];
    expect(matchThreads([known], [now, more])).toEqual({
      ...{ pairs: [[known, now]], onlyBefore: [], onlyAfter: [more] },
    });
    expect(matchThreads([now, more], [known])).toEqual({
      ...{ pairs: [[now, known]], onlyBefore: [more], onlyAfter: [] },
    });
  });

  it('without any day matches no time, not even the first day of all', () => {
    const [undated, first] = [thread({ firstDay: null, lastDay: null }), thread({ firstDay: 0, lastDay: 5 })];
    expect(matchThreads([undated], [first]).pairs).toEqual([]);
    expect(matchThreads([first], [undated]).pairs).toEqual([]);
  });

  it('is matched by time in any order of the exports', () => {
    const [early, late] = [thread({ firstDay: 10, lastDay: 12 }), thread({ firstDay: 30, lastDay: 40 })];
    const [earlyNow, lateNow] = [
      thread({ firstDay: 11, lastDay: 13 }),
      thread({ firstDay: 31, lastDay: 41 }),
    ];
    const both = new Set([
      [early, earlyNow],
      [late, lateNow],
    ]);
    expect(new Set(matchThreads([late, early], [earlyNow, lateNow]).pairs)).toEqual(both);
    expect(new Set(matchThreads([early, late], [lateNow, earlyNow]).pairs)).toEqual(both);
  });

  it('is matched by the same end among two with the same first day, whatever their messages', () => {
    const of = (lastDay: number, messages: number) => thread({ lastDay, messages });
    const [short, long, shortNow, longNow] = [of(15, 9), of(20, 1), of(15, 2), of(20, 8)];
    expect(new Set(matchThreads([short, long], [longNow, shortNow]).pairs)).toEqual(
      new Set([
        [short, shortNow],
        [long, longNow],
      ]),
    );
  });

  it('is matched by the last day, then by the number of messages, among several with the same first day', () => {
    const [a, b, c] = [thread({ lastDay: 15 }), thread({ messages: 4 }), thread({ messages: 6 })];
    const { pairs } = matchThreads([c, a, b], [b, c, a]);
    expect(pairs.every(([one, other]) => one === other)).toBe(true);
    expect(pairs).toHaveLength(3);
  });
});
