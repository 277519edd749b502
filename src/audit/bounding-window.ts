import type { EndBasis } from '../model/enumerations.ts';
import type { Window } from '../model/findings.ts';
import { type DayRange, isoDay, parseIsoDay } from './days.ts';
import { type Intersection, surest } from './windows.ts';

/** A window in numbers, with its bases. */
export type Edges = DayRange & { readonly fromBasis: EndBasis; readonly toBasis: EndBasis };

/** The widest window of an intersection, as none or one. */
export function intersectionEdges({ widest, fromBasis, toBasis }: Intersection): Edges[] {
  return widest === null ? [] : [{ ...widest, fromBasis, toBasis }];
}

/** From the earliest start to the latest end. If several share an end, the most certain one gives its basis. */
export function boundingWindow(all: readonly Edges[]): Window | null {
  if (all.length === 0) return null;
  const from = Math.min(...all.map((edges) => edges.from ?? -Infinity));
  const to = Math.max(...all.map((edges) => edges.to ?? Infinity));
  return {
    from: isoOrNull(from),
    to: isoOrNull(to),
    fromBasis: surest(
      all.filter((edges) => (edges.from ?? -Infinity) === from).map((edges) => edges.fromBasis),
    ),
    toBasis: surest(all.filter((edges) => (edges.to ?? Infinity) === to).map((edges) => edges.toBasis)),
  };
}

function isoOrNull(day: number): string | null {
  return Number.isFinite(day) ? isoDay(day) : null;
}

export function toEdges({ from, to, fromBasis, toBasis }: Window): Edges {
  const toDayOrNull = (iso: string | null) => (iso === null ? null : parseIsoDay(iso));
  return { from: toDayOrNull(from), to: toDayOrNull(to), fromBasis, toBasis };
}
