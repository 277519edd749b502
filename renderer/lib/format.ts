import { words } from '../../src/words/current.ts';
import { partialDate } from '../../src/words/periods.ts';
import { say } from '../../src/words/say.ts';
import { lastDayBefore } from '../../src/words/windows.ts';

/**
 * Numbers, days and sizes as people read them: days in UTC because the audit counts in UTC, and the same word wherever a value
 * is unknown.
 */

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}){0,2}/;

/** `41,230`. */
export function formatNumber(value: number | null): string {
  return value === null ? say('common.unknown') : words().number(value);
}

/** An ISO day or instant as `1 October 2014`; a month or year is returned as is; null and invalid values are unknown. */
export function formatDay(iso: string | null): string {
  const [date] = PARTIAL_DATE.exec(iso ?? '') ?? [];
  return date === undefined ? say('common.unknown') : words().say(partialDate(date));
}

/** A day for a narrow column, where a language may shorten the month: `25. Sept. 2012`. */
export const formatNarrowDay = (iso: string | null): string =>
  iso === null ? say('common.unknown') : say('day.narrow', { day: iso });

/** The last day of a half-open window, as people read it. */
export const formatEnd = (to: string | null): string =>
  to === null ? say('common.unknown') : formatDay(lastDayBefore(to));

/** `1.2 GB`, in steps of 1,000 as file managers and Facebook's download page count. */
export function formatBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const digits = power === 0 || value >= 100 ? 0 : 1;
  const unit = UNITS[power] ?? 'byte';
  const unitDisplay = power === 0 ? 'long' : 'short';
  return words().number(value, { style: 'unit', unit, unitDisplay, maximumFractionDigits: digits });
}

/** Seconds as a rough human span: `a few seconds`, `about 40 seconds`, `about 3 minutes`, `about 2 hours`. */
export function formatSpan(seconds: number): string {
  if (seconds < 8) return say('span.moment');
  if (seconds < 55) return say('span.seconds', { seconds: Math.ceil(seconds / 10) * 10 });
  if (seconds < 3300) return say('span.minutes', { minutes: Math.max(1, Math.round(seconds / 60)) });
  return say('span.hours', { hours: Math.max(1, Math.round(seconds / 3600)) });
}
