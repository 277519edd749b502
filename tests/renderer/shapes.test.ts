import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../renderer/timeline/scale.ts';
import {
  type Bar,
  concerned,
  described,
  findPeak,
  getBounds,
  monthsPath,
  toBarShape,
} from '../../renderer/timeline/shapes.ts';
import { messagesPerYear } from '../../src/model/messages-per-year.ts';

const timeline = { from: '2007-03-01', to: '2026-05-20' };
const bounds = getBounds(timeline);
const era = { from: toDayNumber('2009-08-11'), to: toDayNumber('2018-04-04') };
const bar = (part: Partial<Bar>): Bar => ({
  connectionId: 1,
  name: 'Word Duel',
  status: 'active',
  companyId: null,
  findingId: null,
  from: null,
  to: null,
  claims: [],
  text: '',
  ...part,
});

describe('the bars of the timeline', () => {
  it('have a solid end at a recorded date, and fade out otherwise', () => {
    expect(toBarShape(bar({ from: '2014-10-01', to: null }), bounds)).toEqual({
      from: toDayNumber('2014-10-01'),
      to: bounds.to,
      fadesIn: false,
      fadesOut: true,
    });
    expect(toBarShape(bar({ from: null, to: '2016-01-01' }), bounds)).toMatchObject({
      from: bounds.from,
      fadesIn: true,
      fadesOut: false,
    });
  });

  it('include a connection of the day of the export, but not one before the records', () => {
    expect(toBarShape(bar({ from: '2026-05-20', to: '2026-05-20' }), bounds)).not.toBeNull();
    expect(toBarShape(bar({ from: '2001-01-01', to: '2002-01-01' }), bounds)).toBeNull();
  });

  it('have a width in an export of a single day', () => {
    const day = getBounds({ ...timeline, from: '2026-05-20', to: '2026-05-20' });
    expect(day.to - day.from).toBe(1);
  });

  it('mark described access within the connection and the messaging era, each month once', () => {
    const claims = [
      { from: '2013-01-01', to: null, label: 'a' },
      { from: '2014-01-01', to: '2016-01-01', label: 'b' },
    ];
    const flagged = bar({ from: '2012-01-01', to: null, claims });
    expect(described(flagged, era, bounds)).toEqual([{ from: toDayNumber('2013-01-01'), to: era.to }]);
    expect(concerned(flagged, era, bounds)).toEqual(described(flagged, era, bounds));
  });

  it('mark two separate times separately', () => {
    const claims = [
      { from: '2015-01-01', to: '2016-01-01', label: 'late' },
      { from: '2012-01-01', to: '2013-01-01', label: 'early' },
    ];
    expect(described(bar({ from: '2010-01-01', to: null, claims }), era, bounds)).toEqual([
      { from: toDayNumber('2012-01-01'), to: toDayNumber('2013-01-01') },
      { from: toDayNumber('2015-01-01'), to: toDayNumber('2016-01-01') },
    ]);
  });

  it('count messages of their own time in the era when no access is described, and none outside the era', () => {
    expect(concerned(bar({ from: '2017-01-01', to: null }), era, bounds)).toEqual([
      { from: toDayNumber('2017-01-01'), to: era.to },
    ]);
    expect(concerned(bar({ from: '2020-01-01', to: null }), era, bounds)).toEqual([]);
    const after = [{ from: '2019-01-01', to: null, label: 'a' }];
    expect(concerned(bar({ from: '2010-01-01', to: null, claims: after }), era, bounds)).toEqual([]);
  });
});

describe('the months of the timeline', () => {
  const months = [
    { month: '2012-01', messages: 14, sent: 10, received: 4 },
    { month: '2012-02', messages: 20, sent: 0, received: 20 },
    { month: '2013-01', messages: 501, sent: 500, received: 1 },
  ];
  const plot = {
    span: { from: toDayNumber('2012-01-01'), to: toDayNumber('2013-01-01') },
    width: 366,
    base: 50,
    height: 40,
  };

  it('are scaled to the visible months', () => {
    expect(findPeak(months, plot.span)).toBe(20);
    expect(findPeak([], plot.span)).toBe(1);
  });

  it('are drawn upward when sent and downward when received, and not at all when empty', () => {
    expect(monthsPath(months, plot, 1, 20)).toBe('M0 50v-20h30.25v20z');
    expect(monthsPath(months, plot, -1, 20)).toBe('M0 50v8h30.25v-8zM31 50v40h28.25v-40z');
  });

  it('show even a single message', () => {
    expect(monthsPath([{ month: '2012-01', messages: 1, sent: 1, received: 0 }], plot, 1, 100_000)).toContain(
      'v-0.75',
    );
  });

  it('are all drawn upward, without a direction, when the owner is unknown', () => {
    const undirected = [{ month: '2012-01', messages: 14, sent: null, received: null }];
    expect(findPeak(undirected, plot.span)).toBe(14);
    expect(monthsPath(undirected, plot, 1, 14)).toBe('M0 50v-40h30.25v40z');
    expect(monthsPath(undirected, plot, -1, 14)).toBe('');
    expect(messagesPerYear(undirected)).toEqual([{ year: 2012, messages: 14, sent: null, received: null }]);
  });

  it('are summed up by year for the table', () => {
    expect(messagesPerYear(months)).toEqual([
      { year: 2012, messages: 34, sent: 10, received: 24 },
      { year: 2013, messages: 501, sent: 500, received: 1 },
    ]);
  });
});
