import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayRange } from '../../src/audit/days.ts';
import { type Bound, type Interval, intersect } from '../../src/audit/windows.ts';
import { runs } from '../property-runs.ts';

/** The naive model: days one by one on a short line, unknown bounds anywhere on it, every precision written out. */
const LINE = 14;
const bound = fc.record({
  first: fc.integer({ min: 1, max: LINE - 3 }),
  length: fc.integer({ min: 1, max: 3 }),
  basis: fc.constantFrom('recorded' as const, 'stated' as const, 'inferred' as const, 'unknown' as const),
});
type RawBound = { first: number; length: number; basis: Bound['basis'] };
const UNKNOWN: Bound = { outer: null, inner: null, basis: 'unknown' };
const asStart = ({ first, length, basis }: RawBound): Bound =>
  basis === 'unknown' ? UNKNOWN : { outer: first, inner: first + length, basis };
const asEnd = ({ first, length, basis }: RawBound): Bound =>
  basis === 'unknown' ? UNKNOWN : { outer: first + length, inner: first, basis };
const rawInterval = fc
  .record({ from: bound, to: bound })
  // Something that ends before it can have begun is resolved by connectionInterval.
  .filter(({ from, to }) => from.first < to.first);
type Raw = { from: RawBound; to: RawBound };
const asInterval = ({ from, to }: Raw): Interval => ({ from: asStart(from), to: asEnd(to) });

const line = Array.from({ length: LINE + 4 }, (_, day) => day - 2);
const daysIn = (range: DayRange | null) =>
  line.filter((day) => range !== null && day >= (range.from ?? -Infinity) && day < (range.to ?? Infinity));

describe('windows compared with a naive day-by-day model', () => {
  it('contain exactly the days that every widest or narrowest reading contains', () => {
    fc.assert(
      fc.property(rawInterval, rawInterval, (one, other) => {
        const [a, b] = [asInterval(one), asInterval(other)];
        const clip = { from: 2, to: LINE - 2 };
        const { widest, narrowest } = intersect(a, b, clip);
        const inClip = (day: number) => day >= clip.from && day < clip.to;
        const wide = ({ from, to }: Raw, day: number) =>
          (from.basis === 'unknown' || day >= from.first) &&
          (to.basis === 'unknown' || day < to.first + to.length);
        const narrow = ({ from, to }: Raw, day: number) =>
          from.basis !== 'unknown' &&
          to.basis !== 'unknown' &&
          day >= from.first + from.length &&
          day < to.first;
        expect(daysIn(widest)).toEqual(
          line.filter((day) => inClip(day) && wide(one, day) && wide(other, day)),
        );
        expect(daysIn(narrowest)).toEqual(
          line.filter((day) => inClip(day) && narrow(one, day) && narrow(other, day)),
        );
      }),
    );
  });

  it('have the fit that all possible pairs of true intervals give', () => {
    fc.assert(
      fc.property(rawInterval, rawInterval, (one, other) => {
        expect(intersect(asInterval(one), asInterval(other)).fit).toBe(naiveFit(one, other));
      }),
      { numRuns: runs(60) },
    );
  });
});

/** True instants at quarter days: a bound of day 3 is somewhere inside day 3. */
function instants({ first, length, basis }: RawBound, believe: boolean): number[] {
  const free = basis === 'unknown' || (basis === 'inferred' && !believe);
  const [start, end] = free ? [-2, LINE + 3] : [first, first + length];
  return Array.from({ length: end - start }, (_, day) => [start + day + 0.25, start + day + 0.75]).flat();
}

function worlds({ from, to }: Raw, believe: boolean): [number, number][] {
  const ends = instants(to, believe);
  return instants(from, believe).flatMap((start) =>
    ends.filter((end) => start < end).map((end): [number, number] => [start, end]),
  );
}

function naiveFit(one: Raw, other: Raw): string {
  const intersections = (believe: boolean) => {
    const others = worlds(other, believe);
    return worlds(one, believe).flatMap(([a, b]) => others.map(([c, d]) => a < d && c < b));
  };
  const free = intersections(false);
  if (free.every(Boolean)) return 'overlap';
  if (!free.some(Boolean)) return 'outside';
  return intersections(true).some(Boolean) ? 'possible' : 'probably-outside';
}
