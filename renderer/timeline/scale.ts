/**
 * Time on a line. Days are whole numbers since 1970-01-01 UTC, as in the audit; a span is half-open and, on screen, as
 * wide as the plot.
 */

export type Span = { readonly from: number; readonly to: number };
export type Tick = { readonly day: number; readonly label: string };

const DAY_MS = 86_400_000;
/** Below the bars nothing is dated more finely than a month, so zooming stops at about a quarter. */
const MIN_DAYS = 92;
const LABEL_PX = 56;
const MONTH_NAMES = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The day of an ISO day, month (`2014-03`: its first) or instant. */
export function toDayNumber(iso: string): number {
  const [year = 1970, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** `2014-10-01`. */
export function toIsoDay(day: number): string {
  return new Date(Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
}

/** The days of a month such as `2014-03`. */
export function monthSpan(month: string): Span {
  const [year = 1970, number = 1] = month.split('-').map(Number);
  return { from: Date.UTC(year, number - 1, 1) / DAY_MS, to: Date.UTC(year, number, 1) / DAY_MS };
}

const daysIn = (span: Span): number => span.to - span.from;

/** The same length of time, moved into the bounds; never shorter than a quarter or longer than the bounds. */
export function fitted(span: Span, bounds: Span): Span {
  const days = Math.min(daysIn(bounds), Math.max(Math.min(MIN_DAYS, daysIn(bounds)), daysIn(span)));
  const centre = (span.from + span.to) / 2;
  const from = Math.min(bounds.to - days, Math.max(bounds.from, centre - days / 2));
  return { from, to: from + days };
}

/** A span `factor` times as long around the middle. Below 1 zooms in. */
export function zoom(span: Span, factor: number, bounds: Span): Span {
  const centre = (span.from + span.to) / 2;
  const half = (daysIn(span) * factor) / 2;
  return fitted({ from: centre - half, to: centre + half }, bounds);
}

/** Moves by a share of what is shown; positive is later. */
export function pan(span: Span, share: number, bounds: Span): Span {
  const days = daysIn(span) * share;
  return fitted({ from: span.from + days, to: span.to + days }, bounds);
}

/** The span dragged out between two positions of the plot, in pixels from its left edge. */
export function dragged(span: Span, width: number, a: number, b: number, bounds: Span): Span {
  const at = (x: number) => dayAt(span, width, Math.min(width, Math.max(0, x)));
  return fitted({ from: at(Math.min(a, b)), to: at(Math.max(a, b)) }, bounds);
}

/** The position of a day, in pixels from the left edge of the plot. */
export function toX(span: Span, width: number, day: number): number {
  return ((day - span.from) / daysIn(span)) * width;
}

/** The day at a position of the plot. */
export function dayAt(span: Span, width: number, x: number): number {
  return span.from + (x / width) * daysIn(span);
}

/** The intersection of both spans, or null. */
export function overlap(a: Span, b: Span): Span | null {
  const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
  return from < to ? { from, to } : null;
}

/** Ticks of the time axis: years in round steps, or months once a year is wide enough for them. */
export function ticks(span: Span, width: number): Tick[] {
  const room = Math.max(1, Math.floor(width / LABEL_PX));
  const years = daysIn(span) / 365.25;
  const monthStep = [1, 3, 6].find((step) => (years * 12) / step <= room);
  if (monthStep !== undefined && years <= 6) return monthTicks(span, monthStep);
  return yearTicks(span, [1, 2, 5, 10].find((step) => years / step <= room) ?? 20);
}

function yearTicks(span: Span, step: number): Tick[] {
  const first = Math.ceil(new Date(span.from * DAY_MS).getUTCFullYear() / step) * step;
  const last = new Date(span.to * DAY_MS).getUTCFullYear();
  const years = Array.from(
    { length: Math.max(0, Math.floor((last - first) / step) + 1) },
    (_, i) => first + i * step,
  );
  return years
    .map((year) => ({ day: Date.UTC(year, 0, 1) / DAY_MS, label: String(year) }))
    .filter(({ day }) => day >= span.from && day <= span.to);
}

function monthTicks(span: Span, step: number): Tick[] {
  const start = new Date(span.from * DAY_MS);
  const first = start.getUTCFullYear() * 12 + Math.ceil(start.getUTCMonth() / step) * step;
  const all: Tick[] = [];
  for (let month = first; ; month += step) {
    const day = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
    if (day > span.to) return all;
    const name = month % 12 === 0 ? String(month / 12) : (MONTH_NAMES[month % 12] ?? '');
    if (day >= span.from) all.push({ day, label: name });
  }
}
