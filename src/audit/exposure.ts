import type { MessageColumns, MessageDays } from '../ledger/reads/exposure.ts';
import { OWNER } from '../ledger/reads/exposure.ts';
import type { RangeEnd, TimeBasis } from '../model/enumerations.ts';
import type { Exposure, ExposureCounts } from '../model/findings.ts';
import { calendarDay, type DayRange, toYear, uniteRanges } from './days.ts';
import type { Windows } from './windows.ts';

export type YearMessages = { readonly year: number; readonly messages: number };

/** No messages at all. If the owner is unknown, not even the number sent is given as 0. */
const noCounts = (ownerKnown: boolean): ExposureCounts => {
  const none = ownerKnown ? 0 : null;
  return { messages: 0, threads: 0, people: 0, sent: none, received: none };
};

/** Counts over unions of windows. The ranges of one call may overlap; every message counts once. */
export type ExposureCounter = {
  readonly count: (windows: readonly DayRange[], reading: RangeEnd) => ExposureCounts;
  /** Message counts only: far quicker than all counts. */
  readonly countMessages: (windows: readonly DayRange[], reading: RangeEnd) => number;
  /** Years with at least one message, ascending. A row with an uncertain day counts in the year of its printed day. */
  readonly countByYear: (windows: readonly DayRange[], reading: RangeEnd) => YearMessages[];
};

export const countExposure = (counter: ExposureCounter, { widest, narrowest }: Windows): Exposure => ({
  least: counter.count(narrowest, 'least'),
  most: counter.count(widest, 'most'),
});

/** The message counts of an exposure. */
export const countMessageRange = (counter: ExposureCounter, { widest, narrowest }: Windows) => ({
  least: counter.countMessages(narrowest, 'least'),
  most: counter.countMessages(widest, 'most'),
});

/**
 * `read` is called once, at the first count: an audit without reach claims never loads the messages. Without a known owner no
 * message has a direction, and everybody who wrote one counts among the people.
 */
export function createExposureCounter(read: () => MessageDays, ownerKnown: boolean): ExposureCounter {
  let tally: Tally | undefined;
  const loaded = () => {
    tally ??= new Tally(read(), ownerKnown);
    return tally;
  };
  const known = new Map<string, ExposureCounts>();
  const countOnce = (ranges: readonly DayRange[], reading: RangeEnd) => {
    const key = `${reading} ${ranges.map(({ from, to }) => `${from}..${to}`).join(' ')}`;
    const counts = known.get(key) ?? loaded().count(ranges, reading);
    known.set(key, counts);
    return counts;
  };
  const unlessEmpty =
    <Result>(nothing: Result, work: (ranges: readonly DayRange[], reading: RangeEnd) => Result) =>
    (windows: readonly DayRange[], reading: RangeEnd) => {
      const ranges = uniteRanges(windows);
      return ranges.length === 0 ? nothing : work(ranges, reading);
    };
  return {
    count: unlessEmpty(noCounts(ownerKnown), countOnce),
    countMessages: unlessEmpty(0, (ranges, reading) => loaded().countMessages(ranges, reading)),
    countByYear: unlessEmpty<YearMessages[]>([], (ranges, reading) => loaded().countByYear(ranges, reading)),
  };
}

/** Marks threads and people seen in the current count, so that nothing is cleared between counts. */
class Tally {
  readonly #days: MessageDays;
  readonly #threadSeen: Int32Array;
  readonly #personSeen: Int32Array;
  readonly #runningTotals: ReadonlyMap<MessageColumns, Float64Array>;
  #round = 0;
  readonly #none: ExposureCounts;
  #counts: ExposureCounts;

  constructor(days: MessageDays, ownerKnown: boolean) {
    this.#days = days;
    this.#none = noCounts(ownerKnown);
    this.#counts = this.#none;
    this.#threadSeen = new Int32Array(days.threads);
    this.#personSeen = new Int32Array(days.people);
    this.#runningTotals = new Map([days.utc, days.local].map((columns) => [columns, runningTotal(columns)]));
  }

  countMessages(ranges: readonly DayRange[], reading: RangeEnd): number {
    return this.#sumMessages(this.#slices(ranges, reading));
  }

  #sumMessages(slices: readonly Slice[]): number {
    const totals = slices.map(({ columns, start, end }) => {
      const running = this.#runningTotals.get(columns);
      return (running?.[end] ?? 0) - (running?.[start] ?? 0);
    });
    return totals.reduce((sum, total) => sum + total, 0);
  }

  count(ranges: readonly DayRange[], reading: RangeEnd): ExposureCounts {
    this.#round += 1;
    this.#counts = { ...this.#none };
    for (const slice of this.#slices(ranges, reading)) this.#add(slice);
    return this.#counts;
  }

  countByYear(ranges: readonly DayRange[], reading: RangeEnd): YearMessages[] {
    const byYear = Map.groupBy(this.#slices(ranges, reading).flatMap(splitByYear), ({ year }) => year);
    const years = [...byYear].sort(([a], [b]) => a - b);
    return years.map(([year, slices]) => ({ year, messages: this.#sumMessages(slices) }));
  }

  #slices(ranges: readonly DayRange[], reading: RangeEnd): Slice[] {
    const { utc, local } = toRangesByBasis(ranges, reading);
    return [
      ...utc.map((range) => slice(this.#days.utc, range)),
      ...local.map((range) => slice(this.#days.local, range)),
    ];
  }

  #add({ columns, start, end }: Slice): void {
    const counts = this.#counts as { -readonly [Key in keyof ExposureCounts]: number };
    for (let row = start; row < end; row += 1) {
      const messages = columns.messages[row] ?? 0;
      const person = columns.person[row] ?? OWNER;
      counts.messages += messages;
      counts.threads += this.#mark(this.#threadSeen, columns.thread[row] ?? 0);
      if (person === OWNER) {
        if (counts.sent !== null) counts.sent += messages;
      } else {
        if (counts.received !== null) counts.received += messages;
        counts.people += this.#mark(this.#personSeen, person);
      }
    }
  }

  /** 1 the first time in this count, then 0. */
  #mark(seen: Int32Array, at: number): 0 | 1 {
    if (seen[at] === this.#round) return 0;
    seen[at] = this.#round;
    return 1;
  }
}

/** The days that count: of rows with a certain day, and of those whose true day may be one earlier or later. */
export function toRangesByBasis(
  windows: readonly DayRange[],
  reading: RangeEnd,
): Readonly<Record<TimeBasis, DayRange[]>> {
  const utc = uniteRanges(windows);
  // A three-day uncertainty is wholly inside a union of ranges only if it is inside one of them, because they do not touch.
  const reach = reading === 'most' ? 1 : -1;
  return { utc, local: uniteRanges(utc.map((range) => grow(range, reach))) };
}

/** Entry n is the number of messages in the first n rows. */
function runningTotal({ messages }: MessageColumns): Float64Array {
  const totals = new Float64Array(messages.length + 1);
  for (let row = 0; row < messages.length; row += 1)
    totals[row + 1] = (totals[row] ?? 0) + (messages[row] ?? 0);
  return totals;
}

function grow({ from, to }: DayRange, days: number): DayRange {
  return { from: from === null ? null : from - days, to: to === null ? null : to + days };
}

/** The rows `start <= row < end` of one set of columns. */
type Slice = { readonly columns: MessageColumns; readonly start: number; readonly end: number };

function slice(columns: MessageColumns, { from, to }: DayRange): Slice {
  const start = from === null ? 0 : firstRowFrom(columns.day, from);
  const end = to === null ? columns.day.length : firstRowFrom(columns.day, to);
  return { columns, start, end };
}

function splitByYear({ columns, start, end }: Slice): (Slice & { readonly year: number })[] {
  const parts: (Slice & { readonly year: number })[] = [];
  for (let row = start; row < end; ) {
    const year = toYear(columns.day[row] ?? 0);
    const next = Math.min(end, firstRowFrom(columns.day, calendarDay(year + 1, 1, 1)));
    parts.push({ year, columns, start: row, end: next });
    row = next;
  }
  return parts;
}

function firstRowFrom(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
