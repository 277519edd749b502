import type { Timeline } from '../../src/engine/contract/views.ts';
import { monthSpan, overlap, type Span, toDayNumber, toX } from './scale.ts';

export type Bar = Timeline['bars'][number];
export type Month = Timeline['months'][number];
/** A bar as drawn: unknown ends extend to the edge of the records and fade out. */
export type BarShape = Span & { readonly fadesIn: boolean; readonly fadesOut: boolean };

/** The time that the picture covers. */
export function getBounds(timeline: Pick<Timeline, 'from' | 'to'>): Span {
  const from = toDayNumber(timeline.from);
  // An export of a single day would have no width.
  return { from, to: Math.max(from + 1, toDayNumber(timeline.to)) };
}

/** A bar or claim within the bounds; null if none of it is inside. */
export function toBarShape(window: Pick<Bar, 'from' | 'to'>, bounds: Span): BarShape | null {
  const from = window.from === null ? bounds.from : toDayNumber(window.from);
  const to = window.to === null ? bounds.to : toDayNumber(window.to);
  // Connected on the day of the export: still a bar, one day long.
  const inside = overlap({ from, to: Math.max(to, from + 1) }, { from: bounds.from, to: bounds.to + 1 });
  return inside && { ...inside, fadesIn: window.from === null, fadesOut: window.to === null };
}

/** The parts of a bar with described access, without overlaps; no messaging window extends outside the messaging era. */
export function described(bar: Bar, era: Span, bounds: Span): Span[] {
  const own = toBarShape(bar, bounds);
  const ownInEra = own && overlap(own, era);
  if (!ownInEra) return [];
  return united(
    bar.claims.flatMap((claim) => {
      const window = toBarShape(claim, bounds);
      return (window && overlap(window, ownInEra)) ?? [];
    }),
  );
}

/**
 * The time that a bar highlights in the months below: where its described access is, or its own time if none is described;
 * never outside the messaging era.
 */
export function concerned(bar: Bar, era: Span, bounds: Span): Span[] {
  if (bar.claims.length > 0) return described(bar, era, bounds);
  const own = toBarShape(bar, bounds);
  return (own && [overlap(own, era)].filter((span) => span !== null)) ?? [];
}

/** The same time without overlaps, in order: two claims on one month must not highlight it twice. */
function united(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && span.from <= last.to)
      all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else all.push(span);
  }
  return all;
}

/** The largest number of messages sent or received in a visible month; at least 1. */
export function findPeak(months: readonly Month[], shown: Span): number {
  const visible = months.filter(({ month }) => overlap(monthSpan(month), shown));
  return visible.reduce((most, month) => Math.max(most, above(month), below(month)), 1);
}

/** Without a known owner, sent and received cannot be distinguished: all messages are then drawn above the base line. */
const above = ({ messages, sent }: Month): number => sent ?? messages;
const below = ({ received }: Month): number => received ?? 0;

/** One path for all months: sent grows upward from the base line, received downward (`direction` 1 and -1). */
export function monthsPath(
  months: readonly Month[],
  plot: { readonly span: Span; readonly width: number; readonly base: number; readonly height: number },
  direction: 1 | -1,
  peak: number,
): string {
  const bars = months.map((each) => {
    const days = monthSpan(each.month);
    const count = direction === 1 ? above(each) : below(each);
    const left = Math.max(0, toX(plot.span, plot.width, days.from));
    const right = Math.min(plot.width, toX(plot.span, plot.width, days.to));
    if (right <= left || count === 0) return '';
    const gap = right - left > 3 ? 0.75 : 0;
    // A single message must still be visible.
    const tall = Math.max(0.75, (count / peak) * plot.height) * -direction;
    return `M${round(left)} ${plot.base}v${round(tall)}h${round(right - left - gap)}v${round(-tall)}z`;
  });
  return bars.join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
