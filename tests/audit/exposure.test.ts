import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '../../src/audit/days.ts';
import { createExposureCounter } from '../../src/audit/exposure.ts';
import { readMessageDays } from '../../src/ledger/reads/exposure.ts';
import type { RangeEnd } from '../../src/model/enumerations.ts';
import { runs } from '../property-runs.ts';
import { createLedger, parseDay, type Sent } from './ledger.ts';

const OWNER = 'Ada Example';
const FIRST = parseDay('2015-12-20');
const toIso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function createCounter(messages: Sent[], owner: string | null = OWNER) {
  const db = createLedger({ owner, messages });
  return createExposureCounter(() => readMessageDays(db, 1, FIRST - 5, FIRST + 40), owner !== null);
}

const sent = fc.record({
  thread: fc.constantFrom('one', 'two', 'three'),
  day: fc.option(
    fc.integer({ min: 0, max: 20 }).map((day) => toIso(FIRST + day)),
    { nil: null },
  ),
  from: fc.constantFrom(OWNER, 'Robin Sample', 'Alex Muster', 'Facebook user'),
  messages: fc.integer({ min: 1, max: 5 }),
  basis: fc.constantFrom('utc' as const, 'local' as const),
});
const range = fc
  .record({
    from: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    to: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
  })
  .map(({ from, to }) => ({
    from: from === null ? null : FIRST + from,
    to: to === null ? null : FIRST + to,
  }));

/** Message by message: a day in local time is three days, of which one must, or all must, be in a window. */
function naive(messages: readonly Sent[], windows: readonly DayRange[], reading: RangeEnd) {
  const inside = (day: number) =>
    windows.some(({ from, to }) => day >= (from ?? -Infinity) && day < (to ?? Infinity));
  const hits = messages.filter(({ day, basis }) => {
    if (day === null) return false;
    const days = basis === 'local' ? [parseDay(day) - 1, parseDay(day), parseDay(day) + 1] : [parseDay(day)];
    return reading === 'most' ? days.some(inside) : days.every(inside);
  });
  const sum = (rows: readonly Sent[]) => rows.reduce((total, row) => total + (row.messages ?? 1), 0);
  const others = hits.filter(({ from }) => from !== OWNER);
  const people = others.map(({ from, thread }) => (from === 'Facebook user' ? `${from} in ${thread}` : from));
  return {
    messages: sum(hits),
    threads: new Set(hits.map(({ thread }) => thread)).size,
    people: new Set(people).size,
    sent: sum(hits.filter(({ from }) => from === OWNER)),
    received: sum(others),
  };
}

describe('counting messages in windows', () => {
  it('matches a count message by message, for both readings and any union of windows', () => {
    fc.assert(
      fc.property(
        fc.array(sent, { maxLength: 25 }),
        fc.array(range, { maxLength: 4 }),
        fc.constantFrom<RangeEnd>('least', 'most'),
        (messages, windows, reading) => {
          const counter = createCounter(messages);
          const expected = naive(messages, windows, reading);
          expect(counter.count(windows, reading)).toEqual(expected);
          expect(counter.count(windows, reading)).toEqual(expected);
          expect(counter.countMessages(windows, reading)).toBe(expected.messages);
          const years = counter.countByYear(windows, reading);
          expect(years.reduce((total, { messages }) => total + messages, 0)).toBe(expected.messages);
          expect(years.map(({ year }) => year)).toEqual([...years.map(({ year }) => year)].sort());
        },
      ),
      { numRuns: runs(60) },
    );
  });

  it('gives no direction, and counts everybody, when the owner is unknown', () => {
    const all = [{ from: null, to: null }];
    fc.assert(
      fc.property(
        fc.array(sent, { maxLength: 25 }),
        fc.constantFrom<RangeEnd>('least', 'most'),
        (messages, reading) => {
          const { messages: total, threads } = naive(messages, all, reading);
          const writers = messages
            .filter(({ day }) => day !== null)
            .map(({ from, thread }) => (from === 'Facebook user' ? `${from} in ${thread}` : from));
          const counted = {
            messages: total,
            threads,
            people: new Set(writers).size,
            sent: null,
            received: null,
          };
          const counter = createCounter(messages, null);
          expect(counter.count(all, reading)).toEqual(counted);
          expect(counter.count([], reading)).toMatchObject({ messages: 0, sent: null, received: null });
        },
      ),
      { numRuns: runs(30) },
    );
  });

  /** Rows as they are in memory: day, thread, person (0 is the owner), messages. */
  const columns = (...rows: [day: number, thread: number, person: number, messages: number][]) => {
    const column = (at: number) => Int32Array.from(rows.map((row) => row[at] ?? 0));
    return { day: column(0), thread: column(1), person: column(2), messages: column(3) };
  };
  const [NEW_YEAR, ALL] = [parseDay('2016-01-01'), { from: null, to: null }];

  it('counts the messages of each year, split at midnight of 1 January, in the order of the years', () => {
    const utc = columns(
      [NEW_YEAR, 0, 0, 1],
      [NEW_YEAR, 0, 1, 2],
      [NEW_YEAR + 1, 1, 1, 3],
      [NEW_YEAR + 366, 1, 2, 5],
    );
    const local = columns([NEW_YEAR - 1, 0, 1, 7], [NEW_YEAR + 1, 0, 1, 11]);
    const counter = createExposureCounter(() => ({ utc, local, threads: 2, people: 3 }), true);
    expect(counter.countByYear([ALL], 'most')).toEqual([
      { year: 2015, messages: 7 },
      { year: 2016, messages: 17 },
      { year: 2017, messages: 5 },
    ]);
  });

  it('reads the messages once, and keeps separate counts apart', () => {
    let reads = 0;
    const utc = columns([1, 0, 0, 1], [2, 0, 1, 2]);
    const local = columns([4, 0, 1, 4]);
    const counter = createExposureCounter(() => {
      reads += 1;
      return { utc, local, threads: 1, people: 2 };
    }, true);
    const counted = [
      counter.count([{ from: 1, to: 4 }], 'most').messages,
      counter.count([{ from: 1, to: 4 }], 'least').messages,
      counter.count([{ from: 1, to: 2 }], 'most').messages,
      counter.count([{ from: 2, to: 4 }], 'most').messages,
      counter.count(
        [
          { from: 1, to: 2 },
          { from: 3, to: 4 },
        ],
        'most',
      ).messages,
      counter.count([{ from: 1, to: 4 }], 'most').messages,
    ];
    expect(counted).toEqual([7, 3, 1, 6, 5, 7]);
    expect(reads).toBe(1);
  });

  it('counts a message with an uncertain day as certain only if the neighbouring days are inside too', () => {
    const counter = createExposureCounter(
      () => ({ utc: columns(), local: columns([10, 0, 1, 1]), threads: 1, people: 2 }),
      true,
    );
    const inside = (from: number | null, to: number | null) =>
      (['least', 'most'] as const).map((reading) => counter.countMessages([{ from, to }], reading));
    expect([inside(9, 12), inside(10, 12), inside(9, 11), inside(null, null)]).toEqual([
      ...[
        [1, 1],
        [0, 1],
        [0, 1],
        [1, 1],
      ],
    ]);
    expect([inside(11, 12), inside(12, 13), inside(8, 10), inside(8, 9)]).toEqual([
      ...[
        [0, 1],
        [0, 0],
        [0, 1],
        [0, 0],
      ],
    ]);
  });

  it('does not load messages when there are no windows', () => {
    const counter = createExposureCounter(() => {
      throw new Error('loaded');
    }, true);
    expect(counter.count([], 'most').messages).toBe(0);
    expect(counter.count([{ from: 3, to: 3 }], 'least').messages).toBe(0);
    expect(counter.countMessages([], 'most')).toBe(0);
    expect(counter.countByYear([], 'most')).toEqual([]);
  });

  it('reads only the requested import', () => {
    const db = createLedger({ owner: OWNER, messages: [{ thread: 'one', day: '2016-01-01', from: OWNER }] });
    expect(readMessageDays(db, 2, FIRST, FIRST + 40).utc.day).toHaveLength(0);
    expect(readMessageDays(db, 1, FIRST, FIRST + 40).utc.day).toHaveLength(1);
  });
});
