import type { PartialDate } from '../knowledge/types.ts';

/**
 * Days are whole numbers: days since 1970-01-01 UTC, the proleptic Gregorian calendar. Ranges are half-open, and null means no
 * bound on that side.
 */
export type DayRange = { readonly from: number | null; readonly to: number | null };

const SECONDS_OF_A_DAY = 86_400;
const MILLISECONDS_OF_A_DAY = 86_400_000;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The UTC day of an instant in epoch seconds; null stays null. */
export function toDay(seconds: number): number;
export function toDay(seconds: number | null): number | null;
export function toDay(seconds: number | null): number | null {
  return seconds === null ? null : Math.floor(seconds / SECONDS_OF_A_DAY);
}

/** The day of a calendar date; month counts from 1 and may run over (13 is January of the next year). */
export function calendarDay(year: number, month: number, day: number): number {
  // Date.UTC reads years below 100 as 19xx; none of our dates is that old.
  return Date.UTC(year, month - 1, day) / MILLISECONDS_OF_A_DAY;
}

/**
 * The days that a partial date covers: a year, a month or one day, as [first, day after the last]. Null for an unknown date and
 * for text that is not a date ("2015-13", "2015-02-30").
 */
export function partialDateDays(date: PartialDate): readonly [first: number, after: number] | null {
  const [, yearText, monthText, dayText] = PARTIAL_DATE.exec(date ?? '') ?? [];
  if (yearText === undefined) return null;
  const [year, month, day] = [Number(yearText), Number(monthText ?? 1), Number(dayText ?? 1)];
  const first = calendarDay(year, month, day);
  // A month or day that does not exist would silently become another one.
  if (isoDay(first) !== `${yearText}-${monthText ?? '01'}-${dayText ?? '01'}`) return null;
  if (dayText !== undefined) return [first, first + 1];
  return [first, monthText === undefined ? calendarDay(year + 1, 1, 1) : calendarDay(year, month + 1, 1)];
}

/** `2014-10-01`; null stays null. */
export function isoDay(day: number): string;
export function isoDay(day: number | null): string | null;
export function isoDay(day: number | null): string | null {
  return day === null ? null : new Date(day * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
}

/** The day of an ISO day or instant, read in UTC. */
export function parseIsoDay(iso: string): number {
  return Date.parse(iso.slice(0, 10)) / MILLISECONDS_OF_A_DAY;
}

/** The year of a day. */
export function toYear(day: number): number {
  return new Date(day * MILLISECONDS_OF_A_DAY).getUTCFullYear();
}

/** True when no day is in the range. */
export function isEmptyRange({ from, to }: DayRange): boolean {
  return from !== null && to !== null && from >= to;
}

/** The days that are in both ranges, or null when there are none. */
export function intersectRanges(one: DayRange, other: DayRange): DayRange | null {
  const range = { from: choose(Math.max, one.from, other.from), to: choose(Math.min, one.to, other.to) };
  return isEmptyRange(range) ? null : range;
}

/** The same days as a sorted list of ranges that neither overlap nor touch. */
export function uniteRanges(ranges: readonly DayRange[]): DayRange[] {
  const sorted = ranges
    .filter((range) => !isEmptyRange(range))
    .sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  const united: { from: number | null; to: number | null }[] = [];
  for (const { from, to } of sorted) {
    const last = united.at(-1);
    if (last === undefined || (last.to ?? Infinity) < (from ?? -Infinity)) united.push({ from, to });
    else last.to = last.to === null || to === null ? null : Math.max(last.to, to);
  }
  return united;
}

/** Combines two ends; null sets no bound. */
const choose = (pick: typeof Math.max, one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : pick(one, other);
