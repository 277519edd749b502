import type { Random } from '../prng.ts';

const DAY_MS = 86_400_000;

/** How talkative the person was, year by year from 2008: 2017 and 2022 were quiet. */
const YEAR_WEIGHTS = [
  0.1, 0.3, 0.6, 1, 1.3, 1.5, 1.6, 1.5, 1.2, 0.3, 0.8, 0.9, 1.3, 0.9, 0.25, 0.5, 0.4, 0.3, 0.3, 0.3, 0.3,
];
const FIRST_YEAR = 2008;
/** Chance of a conversation beginning in each hour, UTC: hardly any at night, most in the evening. */
const HOUR_WEIGHTS = [3, 1, 0.5, 0.2, 0.1, 0.2, 1, 4, 6, 5, 5, 5, 7, 6, 5, 5, 6, 8, 9, 11, 12, 12, 10, 6];

/** Days since 1970-01-01 UTC of an ISO date. */
export function parseDay(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / DAY_MS);
}

export type DayCount = { readonly day: number; readonly count: number };

/**
 * Spreads `size` messages over the days from `fromDay` to `toDay` (both included) in conversations of a few messages,
 * more of them in the talkative years. Newest day first; the counts add up to `size`.
 */
export function dayCounts(random: Random, size: number, fromDay: number, toDay: number): DayCount[] {
  const counts = new Map<number, number>();
  const years = spanYears(random, fromDay, toDay);
  for (let left = size; left > 0; ) {
    const talk = Math.min(left, 1 + Math.floor(-Math.log(1 - random.next()) * 9));
    const day = drawDay(random, years);
    counts.set(day, (counts.get(day) ?? 0) + talk);
    left -= talk;
  }
  return [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => b.day - a.day);
}

type YearSpan = { readonly from: number; readonly to: number; readonly upTo: number };

/** The years of the span with a running weight; each thread has its own ups and downs on top of the person's. */
function spanYears(random: Random, fromDay: number, toDay: number): YearSpan[] {
  let upTo = 0;
  return YEAR_WEIGHTS.flatMap((weight, index) => {
    const from = Math.max(fromDay, parseDay(`${FIRST_YEAR + index}-01-01`));
    const to = Math.min(toDay, parseDay(`${FIRST_YEAR + index + 1}-01-01`) - 1);
    if (from > to) return [];
    upTo += (weight * (0.3 + random.next()) * (to - from + 1)) / 365;
    return [{ from, to, upTo }];
  });
}

function drawDay(random: Random, years: readonly YearSpan[]): number {
  const target = random.next() * (years.at(-1)?.upTo ?? 0);
  const year = years.find((span) => target < span.upTo) ?? years.at(-1);
  if (year === undefined) throw new RangeError('A span of days must not be empty.');
  return random.between(year.from, year.to);
}

/** `count` instants of one day in epoch milliseconds, newest first: bursts of conversation during waking hours. */
export function timesOfDay(random: Random, day: number, count: number): Float64Array {
  const times = new Float64Array(count);
  let clock = 0;
  for (let index = 0; index < count; index += 1) {
    const begins = index === 0 || random.chance(0.08);
    clock = begins ? talkStart(random) : clock + Math.floor(-Math.log(1 - random.next()) * 45_000);
    // A conversation that runs past midnight is cut back: the day's count is fixed.
    if (clock >= DAY_MS) clock = DAY_MS - 1 - random.below(3_600_000);
    times[index] = day * DAY_MS + clock;
  }
  return times.sort().reverse();
}

const HOURS_TOTAL = HOUR_WEIGHTS.reduce((sum, weight) => sum + weight, 0);

function talkStart(random: Random): number {
  let target = random.next() * HOURS_TOTAL;
  const hour = HOUR_WEIGHTS.findIndex((weight) => {
    target -= weight;
    return target < 0;
  });
  return Math.max(0, hour) * 3_600_000 + random.below(3_600_000);
}
