import type { Claim } from '../knowledge/types.ts';
import {
  type ConnectionStatus,
  END_BASES,
  type EndBasis,
  type Fit,
  type TimeBasis,
} from '../model/enumerations.ts';
import { type DayRange, intersectRanges, isEmptyRange, partialDateDays, toDay } from './days.ts';

/**
 * One end of an interval. `outer` is its widest reading (null: no limit), `inner` its narrowest (null: unknown, so that nothing
 * is certain on this side). Both are boundaries between days: the first day of a start, the day after the last of an end.
 */
export type Bound = {
  readonly outer: number | null;
  readonly inner: number | null;
  readonly basis: EndBasis;
};
export type Interval = { readonly from: Bound; readonly to: Bound };

/** The overlap of a connection and a claim. `widest` and `narrowest` are null if no day is left. */
export type Intersection = {
  readonly fit: Fit;
  readonly widest: DayRange | null;
  readonly narrowest: DayRange | null;
  readonly fromBasis: EndBasis;
  readonly toBasis: EndBasis;
};

/** Days in which messages count, in the widest and the narrowest reading. They may overlap. */
export type Windows = { readonly widest: readonly DayRange[]; readonly narrowest: readonly DayRange[] };

export const uniteWindows = (
  all: readonly {
    readonly widest: DayRange | readonly DayRange[] | null;
    readonly narrowest: DayRange | readonly DayRange[] | null;
  }[],
): Windows => ({
  widest: all.flatMap(({ widest }) => widest ?? []),
  narrowest: all.flatMap(({ narrowest }) => narrowest ?? []),
});

export type ConnectionDates = {
  readonly status: ConnectionStatus;
  /** Epoch seconds; null is unknown. */
  readonly addedAt: number | null;
  readonly removedAt: number | null;
  readonly basis: TimeBasis;
};

/** The day an export was made. `exact` is false if it comes from a file name, whose time zone is unknown. */
export type ExportDay = { readonly day: number; readonly exact: boolean } | null;

const UNKNOWN: Bound = { outer: null, inner: null, basis: 'unknown' };

/** When an app was connected, in half-open days. The export's date limits every unknown end. */
export function connectionInterval(dates: ConnectionDates, exportDay: ExportDay): Interval {
  const to = connectionEnd(dates, exportDay);
  const from = dates.addedAt === null ? UNKNOWN : startBound(recordedDays(dates.addedAt, dates.basis));
  const late = from.outer === null || to.outer === null ? -1 : from.outer - to.outer;
  // Making an export takes hours: something added on the day after its date shows that it took until then.
  if (late === 0 && !endsByRemoval(dates)) return { from, to: { ...to, outer: (from.outer ?? 0) + 1 } };
  // Added after it was removed: the app came back and left no second removal. The first start is then unknown. It is also
  // unknown if the app was added long after the export was made: one of these dates is wrong.
  return { from: late >= 0 ? UNKNOWN : from, to };
}

/** Whether an app was added so long after the export was made that its start counts as unknown. */
export const isAddedAfterExport = (dates: ConnectionDates, exportDay: ExportDay): boolean =>
  dates.addedAt !== null &&
  !endsByRemoval(dates) &&
  connectionInterval(dates, exportDay).from.basis === 'unknown';

const endsByRemoval = ({ status, removedAt }: ConnectionDates): boolean =>
  status === 'removed' && removedAt !== null;

function connectionEnd({ status, removedAt, basis }: ConnectionDates, exportDay: ExportDay): Bound {
  if (status === 'removed' && removedAt !== null) return endBound(recordedDays(removedAt, basis));
  if (exportDay === null) return UNKNOWN;
  const atExport = endBound(widen([exportDay.day, exportDay.day + 1], exportDay.exact ? 0 : 1));
  return status === 'active' ? atExport : { ...UNKNOWN, outer: atExport.outer };
}

type Days = readonly [first: number, after: number];

/** A date printed without a time zone may be off by one day in either direction. */
function recordedDays(instant: number, basis: TimeBasis): Days {
  const day = toDay(instant);
  return widen([day, day + 1], basis === 'local' ? 1 : 0);
}

function widen([first, after]: Days, days: number): Days {
  return [first - days, after + days];
}

function startBound([first, after]: Days, basis: EndBasis = 'recorded'): Bound {
  return { outer: first, inner: after, basis };
}

function endBound([first, after]: Days, basis: EndBasis = 'recorded'): Bound {
  return { outer: after, inner: first, basis };
}

/** The period of a claim. */
export function claimInterval(claim: Pick<Claim, 'from' | 'to' | 'fromBasis' | 'toBasis'>): Interval {
  const from = partialDateDays(claim.from);
  const to = partialDateDays(claim.to);
  return {
    from: from === null ? UNKNOWN : startBound(from, claim.fromBasis),
    to: to === null ? UNKNOWN : endBound(to, claim.toBasis),
  };
}

/** The days of the widest reading. */
export function widestDays({ from, to }: Interval): DayRange {
  return { from: from.outer, to: to.outer };
}

/** The days that are certain, or null: with an unknown end or start there are none. */
export function narrowestDays({ from, to }: Interval): DayRange | null {
  if (from.inner === null || to.inner === null) return null;
  const range = { from: from.inner, to: to.inner };
  return isEmptyRange(range) ? null : range;
}

/**
 * Compares a connection with a claim's period. `clip` is the messaging era for claims about messages, else `undefined`. The
 * bases are those of the bounds that set the widest reading; if only the clip sets an end, it is `unknown` unless both
 * underlying bounds are known, because the era says when access ended for everybody, not for this company.
 */
export function intersect(connection: Interval, claim: Interval, clip?: DayRange): Intersection {
  const all = clip === undefined ? [connection, claim] : [connection, claim, statedInterval(clip)];
  return {
    fit: classifyFit(all),
    widest: intersectAll(all.map(widestDays)),
    narrowest: intersectAll(all.map(narrowestDays)),
    fromBasis: edgeBasis(connection.from, claim.from, clip?.from ?? null, 1),
    toBasis: edgeBasis(connection.to, claim.to, clip?.to ?? null, -1),
  };
}

/** A range known to the day, such as an era. */
export function statedInterval({ from, to }: DayRange): Interval {
  return {
    from: { outer: from, inner: from ?? -Infinity, basis: 'stated' },
    to: { outer: to, inner: to ?? Infinity, basis: 'stated' },
  };
}

function intersectAll(ranges: readonly (DayRange | null)[]): DayRange | null {
  return ranges.reduce((met, range) => (met === null || range === null ? null : intersectRanges(met, range)));
}

/** The most certain of these. */
export function surest(bases: readonly EndBasis[]): EndBasis {
  return END_BASES.find((basis) => bases.includes(basis)) ?? 'unknown';
}

/** `inward` is 1 for starts (the later one sets the edge) and -1 for ends (the earlier one does). */
function edgeBasis(one: Bound, other: Bound, clip: number | null, inward: 1 | -1): EndBasis {
  const depth = (edge: number | null) => (edge === null ? -Infinity : edge * inward);
  const deepest = Math.max(depth(one.outer), depth(other.outer));
  if (depth(clip) > deepest) {
    return one.basis === 'unknown' || other.basis === 'unknown' ? 'unknown' : 'stated';
  }
  return surest([one, other].filter((bound) => depth(bound.outer) === deepest).map((bound) => bound.basis));
}

/**
 * `overlap`: whatever the unknown and inferred bounds really are, the recorded and stated ones prove a common day. `outside`:
 * whatever they really are, there is none. In between, the inferred bounds decide.
 */
function classifyFit(intervals: readonly Interval[]): Fit {
  const sure = intervals.map(withoutInferred);
  if (surelyIntersect(sure)) return 'overlap';
  if (intersectAll(sure.map(widestDays)) === null) return 'outside';
  return intersectAll(intervals.map(widestDays)) === null ? 'probably-outside' : 'possible';
}

function withoutInferred({ from, to }: Interval): Interval {
  return { from: from.basis === 'inferred' ? UNKNOWN : from, to: to.basis === 'inferred' ? UNKNOWN : to };
}

/** Intervals on a line have a common point if every two of them do. */
function surelyIntersect(intervals: readonly Interval[]): boolean {
  return intervals.every((one) =>
    intervals.every((other) => one === other || latestStart(one) <= earliestEnd(other)),
  );
}

/** At the latest, something began just before it ended, even if its start is unknown or known only by year. */
function latestStart({ from, to }: Interval): number {
  return Math.min(from.inner ?? Infinity, to.outer ?? Infinity);
}

/** At the least, something lasted until just after it began. */
function earliestEnd({ from, to }: Interval): number {
  return Math.max(to.inner ?? -Infinity, from.outer ?? -Infinity);
}
