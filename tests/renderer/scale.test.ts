import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAt,
  dragged,
  fitted,
  monthSpan,
  overlap,
  pan,
  ticks,
  toDayNumber,
  toIsoDay,
  toX,
  zoom,
} from '../../renderer/timeline/scale.ts';

const bounds = { from: toDayNumber('2007-03-01'), to: toDayNumber('2026-05-20') };
const day = fc.integer({ min: bounds.from - 5000, max: bounds.to + 5000 });
const span = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }));

describe('the time scale', () => {
  it('handles calendar days and months in UTC', () => {
    expect(toIsoDay(toDayNumber('2012-02-29'))).toBe('2012-02-29');
    expect(toDayNumber('1970-01-02')).toBe(1);
    expect(monthSpan('2012-02').to - monthSpan('2012-02').from).toBe(29);
    expect(monthSpan('2013-12')).toEqual({ from: toDayNumber('2013-12-01'), to: toDayNumber('2014-01-01') });
  });

  it('maps a drawn position back to its day', () => {
    fc.assert(
      fc.property(span, day, fc.integer({ min: 40, max: 3000 }), (shown, one, width) => {
        expect(dayAt(shown, width, toX(shown, width, one))).toBeCloseTo(one, 4);
      }),
    );
  });

  it('stays within the records when zoomed, panned or dragged', () => {
    const inside = (shown: { from: number; to: number }) => {
      expect(shown.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
      expect(shown.to).toBeLessThanOrEqual(bounds.to + 1e-6);
      expect(shown.to - shown.from).toBeGreaterThanOrEqual(92 - 1e-6);
    };
    fc.assert(
      fc.property(span, fc.double({ min: 0.01, max: 50, noNaN: true }), (shown, factor) => {
        inside(fitted(shown, bounds));
        inside(zoom(fitted(shown, bounds), factor, bounds));
        inside(pan(fitted(shown, bounds), factor - 5, bounds));
      }),
    );
    inside(dragged(bounds, 800, -50, 900, bounds));
    inside(dragged(bounds, 800, 400, 400, bounds));
  });

  it('keeps its length when moved and its middle when zoomed', () => {
    const shown = { from: toDayNumber('2012-01-01'), to: toDayNumber('2014-01-01') };
    const later = pan(shown, 0.5, bounds);
    expect(later.to - later.from).toBeCloseTo(shown.to - shown.from, 6);
    expect(later.from).toBeGreaterThan(shown.from);
    const near = zoom(shown, 0.5, bounds);
    expect(near.from + near.to).toBeCloseTo(shown.from + shown.to, 6);
  });

  it('can be dragged in either direction', () => {
    expect(dragged(bounds, 800, 600, 200, bounds)).toEqual(dragged(bounds, 800, 200, 600, bounds));
  });

  it('shows an export shorter than a quarter completely', () => {
    const short = { from: 100, to: 130 };
    expect(zoom(short, 0.1, short)).toEqual(short);
  });

  it('gives the overlap of two spans, and none when they only touch', () => {
    expect(overlap({ from: 1, to: 5 }, { from: 3, to: 9 })).toEqual({ from: 3, to: 5 });
    expect(overlap({ from: 1, to: 3 }, { from: 3, to: 9 })).toBeNull();
  });

  it('labels years in round steps, and months when a year is wide', () => {
    const years = ticks(bounds, 780).map(({ label }) => label);
    expect(years).toContain('2010');
    expect(years.length).toBeLessThanOrEqual(14);
    const months = ticks({ from: toDayNumber('2014-01-01'), to: toDayNumber('2014-07-01') }, 780);
    expect(months.map(({ label }) => label)).toEqual(['2014', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul']);
  });

  it('places all labels in the visible range, in order', () => {
    fc.assert(
      fc.property(span, fc.integer({ min: 60, max: 2000 }), (shown, width) => {
        const days = ticks(shown, width).map((tick) => tick.day);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        expect(days.every((each) => each >= shown.from && each <= shown.to)).toBe(true);
      }),
    );
  });
});
