/**
 * Numbers, days and sizes as people read them: British grouping, days in UTC because the audit counts in UTC, and the
 * same word wherever a value is not known.
 */

export const UNKNOWN = 'unknown';

const NUMBER = new Intl.NumberFormat('en-GB');
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;
const PARTIAL_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/;

/** `41,230`. */
export function formatNumber(value: number): string {
  return NUMBER.format(value);
}

/** `1 app`, `221 apps`. */
export function countOf(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** `between 0 and 900`, or one number when both ends agree. */
export function formatRange(least: number, most: number): string {
  return least === most ? formatNumber(most) : `between ${formatNumber(least)} and ${formatNumber(most)}`;
}

/** `0–900`, for the narrow places; one number when both ends agree. */
export function shortRange(least: number, most: number): string {
  return least === most ? formatNumber(most) : `${formatNumber(least)}–${formatNumber(most)}`;
}

/** An ISO day or instant as `1 October 2014`; a month or year stays what it is; null and nonsense are unknown. */
export function formatDay(iso: string | null): string {
  const [, year, month, day] = PARTIAL_DATE.exec(iso ?? '') ?? [];
  if (year === undefined) return UNKNOWN;
  if (month === undefined) return year;
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? MONTH : DAY).format(at);
}

/** `1.2 GB`, in steps of 1,000 as file managers and Facebook's download page count. */
export function formatBytes(bytes: number): string {
  const power = Math.min(UNITS.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  const digits = power === 0 || value >= 100 ? 0 : 1;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: digits })} ${UNITS[power] ?? 'bytes'}`;
}

/** Seconds as a rough human span: `a few seconds`, `about 40 seconds`, `about 3 minutes`, `about 2 hours`. */
export function formatSpan(seconds: number): string {
  if (seconds < 8) return 'a few seconds';
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} seconds`;
  if (seconds < 3300) return `about ${countOf(Math.max(1, Math.round(seconds / 60)), 'minute', 'minutes')}`;
  return `about ${countOf(Math.max(1, Math.round(seconds / 3600)), 'hour', 'hours')}`;
}
