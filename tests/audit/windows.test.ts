import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMatchable, isMessagingClaim, isReachClaim } from '../../src/audit/claim-kinds.ts';
import {
  calendarDay,
  type DayRange,
  intersectRanges,
  isEmptyRange,
  isoDay,
  parseIsoDay,
  partialDateDays,
  toDay,
  toYear,
  uniteRanges,
} from '../../src/audit/days.ts';
import { inboxPermissionEras, inboxPhases, isOnPermissions, messagingEra } from '../../src/audit/eras.ts';
import {
  type Bound,
  claimInterval,
  connectionInterval,
  type Interval,
  intersect,
  isAddedAfterExport,
  narrowestDays,
  statedInterval,
  widestDays,
} from '../../src/audit/windows.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { type Basis, type EndBasis, RULE_IDS } from '../../src/model/enumerations.ts';
import { words } from '../../src/words/current.ts';
import { claim } from './invented-facts.ts';
import { noon, parseDay } from './ledger.ts';

const iso = (range: DayRange | null) =>
  range && [range.from === null ? null : isoDay(range.from), range.to === null ? null : isoDay(range.to)];
const EXPORT = { day: parseDay('2026-05-20'), exact: true };
const connected = (
  added: string | null,
  removed: string | null,
  status: 'active' | 'removed' | 'expired' | 'unknown',
) =>
  connectionInterval(
    {
      status,
      addedAt: added && noon(added),
      removedAt: removed && noon(removed),
      basis: 'utc',
    } as Parameters<typeof connectionInterval>[0],
    EXPORT,
  );
const claimed = (
  from: string | null,
  to: string | null,
  fromBasis: Basis = 'stated',
  toBasis: Basis = 'stated',
) =>
  claimInterval({
    from,
    to,
    fromBasis: from === null ? 'unknown' : fromBasis,
    toBasis: to === null ? 'unknown' : toBasis,
  });

describe('partial dates', () => {
  it('cover the whole year, month or day', () => {
    const days = (text: string) => partialDateDays(text)?.map(isoDay);
    expect(days('2015')).toEqual(['2015-01-01', '2016-01-01']);
    expect(days('2015-12')).toEqual(['2015-12-01', '2016-01-01']);
    expect(days('2016-02-29')).toEqual(['2016-02-29', '2016-03-01']);
  });

  it('are unknown when they are null or no date', () => {
    for (const text of [null, '', '2015-13', '2015-02-29', '2015-00', '15', '2015-1', 'soon']) {
      expect(partialDateDays(text)).toBeNull();
    }
  });

  it('are said in words', () => {
    expect(words().day(parseDay('2014-10-01'))).toBe('1 October 2014');
    expect(words().day(parseDay('1969-12-31'))).toBe('31 December 1969');
  });
});

describe('the readings of a bound', () => {
  it('take "to 2015" to 2016 at the widest and to 2015 at the narrowest', () => {
    const interval = claimed('2013-01-01', '2015');
    expect(iso(widestDays(interval))).toEqual(['2013-01-01', '2016-01-01']);
    expect(iso(narrowestDays(interval))).toEqual(['2013-01-02', '2015-01-01']);
  });

  it('take "to 2015-04-30" to 1 May or to 30 April, "from 2014-09-02" to that day or the next', () => {
    const interval = claimed('2014-09-02', '2015-04-30');
    expect(iso(widestDays(interval))).toEqual(['2014-09-02', '2015-05-01']);
    expect(iso(narrowestDays(interval))).toEqual(['2014-09-03', '2015-04-30']);
  });

  it('leave an unknown end open at the widest and nothing at the narrowest', () => {
    expect(iso(widestDays(claimed('2013', null)))).toEqual(['2013-01-01', null]);
    expect(narrowestDays(claimed('2013', null))).toBeNull();
    expect(narrowestDays(claimed(null, '2013'))).toBeNull();
  });
});

describe('a connection', () => {
  it('runs from its day to the day of the export when it is active', () => {
    const interval = connected('2014-10-01', null, 'active');
    expect(iso(widestDays(interval))).toEqual(['2014-10-01', '2026-05-21']);
    expect(iso(narrowestDays(interval))).toEqual(['2014-10-02', '2026-05-20']);
  });

  it.each(['expired', 'unknown'] as const)(
    'that is %s ends at an unknown time, at latest with the export',
    (status) => {
      const interval = connected('2014-10-01', null, status);
      expect(iso(widestDays(interval))).toEqual(['2014-10-01', '2026-05-21']);
      expect(interval.to.basis).toBe('unknown');
      expect(narrowestDays(interval)).toBeNull();
    },
  );

  it('that was removed ends that day, or with the export when nobody says', () => {
    expect(iso(widestDays(connected(null, '2015-03-04', 'removed')))).toEqual([null, '2015-03-05']);
    expect(iso(widestDays(connected(null, null, 'removed')))).toEqual([null, '2026-05-21']);
  });

  it('printed in local time has a day of doubt on either side', () => {
    const dates = {
      status: 'removed',
      addedAt: noon('2014-10-01'),
      removedAt: noon('2014-10-09'),
      basis: 'local',
    } as const;
    const interval = connectionInterval(dates, EXPORT);
    expect(iso(widestDays(interval))).toEqual(['2014-09-30', '2014-10-11']);
    expect(iso(narrowestDays(interval))).toEqual(['2014-10-03', '2014-10-08']);
  });

  it('has an open end when nobody says when the export was made', () => {
    const dates = { status: 'active', addedAt: noon('2014-10-01'), removedAt: null, basis: 'utc' } as const;
    expect(iso(widestDays(connectionInterval(dates, null)))).toEqual(['2014-10-01', null]);
    expect(narrowestDays(connectionInterval(dates, null))).toBeNull();
  });

  it('added after it was removed has an unknown start', () => {
    const interval = connected('2016-01-01', '2015-03-04', 'removed');
    expect(interval.from).toEqual({ outer: null, inner: null, basis: 'unknown' });
    expect(iso(widestDays(interval))).toEqual([null, '2015-03-05']);
  });
});

describe('a connection whose dates are odd', () => {
  const days = (...dates: Parameters<typeof connected>) => iso(widestDays(connected(...dates)));

  it('keeps its start when it was removed on the day it was added, and loses it from the day after', () => {
    expect(days('2015-03-04', '2015-03-04', 'removed')).toEqual(['2015-03-04', '2015-03-05']);
    expect(days('2015-03-05', '2015-03-04', 'removed')).toEqual([null, '2015-03-05']);
  });

  it.each([
    ['2026-05-20', ['2026-05-20', '2026-05-21'], false],
    ['2026-05-21', ['2026-05-21', '2026-05-22'], false],
    ['2026-05-22', [null, '2026-05-21'], true],
  ])(
    'added on %s and listed on 20 May is a matter of hours, or a date is wrong',
    (added, expected, isWrong) => {
      expect(days(added, null, 'active')).toEqual(expected);
      const dates = { status: 'active', addedAt: noon(added), removedAt: null, basis: 'utc' } as const;
      expect(isAddedAfterExport(dates, EXPORT)).toBe(isWrong);
      expect(isAddedAfterExport(dates, null)).toBe(false);
    },
  );

  it('goes by what the export calls it: only a removed app ends with its removal', () => {
    expect(days('2014-10-01', '2015-03-04', 'active')).toEqual(['2014-10-01', '2026-05-21']);
    expect(days('2014-10-01', '2015-03-04', 'expired')).toEqual(['2014-10-01', '2026-05-21']);
  });

  it('may end a day later where a file name alone says when the export was made', () => {
    const dates = { status: 'active', addedAt: null, removedAt: null, basis: 'utc' } as const;
    const { to } = connectionInterval(dates, { ...EXPORT, exact: false });
    expect(to).toEqual({ outer: EXPORT.day + 2, inner: EXPORT.day - 1, basis: 'recorded' });
    expect(connectionInterval({ ...dates, status: 'expired' }, { ...EXPORT, exact: false }).to).toEqual({
      ...{ outer: EXPORT.day + 2, inner: null, basis: 'unknown' },
    });
  });
});

describe('which claims carry a window and which a count', () => {
  it.each([
    ['messages-read', 'reported', [true, true, true]],
    ['messages-delete', 'alleged', [true, true, true]],
    ['chat-client', 'documented', [true, true, true]],
    ['messages-send', 'reported', [true, false, true]],
    ['messages-read', 'denied', [true, false, false]],
    ['friends-data', 'reported', [false, false, true]],
    ['friends-data', 'denied', [false, false, false]],
    ['litigation', 'documented', [false, false, false]],
    ['regulator', 'documented', [false, false, false]],
    ['commercial', 'documented', [false, false, false]],
  ] as const)('%s, %s: on messages, on reach, matchable %s', (kind, status, expected) => {
    const about = claim({ id: 'one', by: 'The Times', kind, status });
    expect([isMessagingClaim(about), isReachClaim(about), isMatchable(about)]).toEqual(expected);
  });
});

describe('where an end of a window comes from', () => {
  const at = (day: number | null, basis: EndBasis): Bound => ({ outer: day, inner: day, basis });
  const none = at(null, 'unknown');
  const bases = (one: Bound, other: Bound, clip?: DayRange): EndBasis[] => {
    const starts = intersect({ from: one, to: none }, { from: other, to: none }, clip);
    const mirrored = (bound: Bound): Bound => ({
      ...bound,
      outer: bound.outer === null ? null : -bound.outer,
    });
    const ends = intersect(
      { from: none, to: mirrored(one) },
      { from: none, to: mirrored(other) },
      {
        from: clip?.to ?? null,
        to: clip?.from == null ? null : -clip.from,
      },
    );
    return [starts.fromBasis, ends.toBasis];
  };
  const clip = { from: 20, to: null };

  it.each<[string, Bound, Bound, DayRange | undefined, EndBasis]>([
    ['the later of two starts', at(10, 'recorded'), at(12, 'inferred'), undefined, 'inferred'],
    ['the surest of two on one day', at(10, 'inferred'), at(10, 'recorded'), undefined, 'recorded'],
    ['the only one that is known', at(10, 'stated'), none, undefined, 'stated'],
    ['the era, where both are known and earlier', at(10, 'recorded'), at(12, 'inferred'), clip, 'stated'],
    ['nobody, where the era alone sets it and one is unknown', at(10, 'recorded'), none, clip, 'unknown'],
    ['nobody, where the other is unknown', none, at(10, 'stated'), clip, 'unknown'],
    ['the bound that falls on the first day of the era', at(20, 'recorded'), none, clip, 'recorded'],
    ['a bound later than the era', at(10, 'stated'), at(21, 'inferred'), clip, 'inferred'],
    ['nobody, where nothing is known', none, none, undefined, 'unknown'],
  ])('%s', (_, one, other, era, basis) => {
    expect(bases(one, other, era)).toEqual([basis, basis]);
  });
});

describe('the messaging era', () => {
  it('is open where the facts begin or end with reach, and none where no era has any', () => {
    const era = (from: string | null, to: string | null, personalMessages: string) => ({
      from,
      to,
      personalMessages,
    });
    const of = (...eras: ReturnType<typeof era>[]) =>
      messagingEra({ eras } as unknown as Parameters<typeof messagingEra>[0]);
    expect(iso(of(era('2008', null, 'possible-only-if-reviewed')))).toEqual(['2008-01-01', null]);
    expect(iso(of(era(null, '2010', 'partner-deals-only'), era('2010', null, 'no')))).toEqual([
      null,
      '2010-01-01',
    ]);
    expect(of(era(null, null, 'no'))).toEqual({ from: 0, to: 0 });
  });

  it('runs from 11 August 2009 to 4 April 2018 with the facts as they are', () => {
    expect(iso(messagingEra(loadKnowledge()))).toEqual(['2009-08-11', '2018-04-04']);
  });

  it('follows the facts, and own threads do not count', () => {
    const eras = [
      { from: null, to: '2008', personalMessages: 'no' },
      { from: '2008', to: '2010', personalMessages: 'partner-deals-only' },
      { from: '2010', to: '2012', personalMessages: 'own-thread-with-business-only' },
      { from: '2012', to: null, personalMessages: 'possible-by-consent' },
    ] as unknown as Parameters<typeof messagingEra>[0]['eras'];
    expect(iso(messagingEra({ eras }))).toEqual(['2008-01-01', '2010-01-01']);
    expect(messagingEra({ eras: [] })).toEqual({ from: 0, to: 0 });
  });

  it('falls into phases that follow each other without a gap', () => {
    const phases = inboxPhases(loadKnowledge()).map(({ id, ...days }) => [id, ...(iso(days) ?? [])]);
    expect(phases).toEqual([
      ['before', null, '2009-08-11'],
      ['could-ask', '2009-08-11', '2015-10-06'],
      ['deals', '2015-10-06', '2018-04-04'],
      ['closed', '2018-04-04', null],
    ]);
  });

  it('has no phase of deals where reach ended with the asking, and concerns the rules on permissions', () => {
    const eras = [
      { from: null, to: '2010', personalMessages: 'no' },
      { from: '2010', to: '2014', personalMessages: 'possible-by-consent' },
      { from: '2014', to: null, personalMessages: 'no' },
    ] as unknown as Parameters<typeof inboxPhases>[0]['eras'];
    expect(inboxPhases({ eras }).map(({ id }) => id)).toEqual(['before', 'could-ask', 'closed']);
    expect(RULE_IDS.filter(isOnPermissions).sort()).toEqual([
      'app-may-read-messages',
      'inbox-permission-era',
    ]);
  });

  it('holds the eras of inbox permissions, to 6 October 2015', () => {
    expect(uniteRanges(inboxPermissionEras(loadKnowledge())).map(iso)).toEqual([
      ['2009-08-11', '2015-10-06'],
    ]);
  });
});

describe('how a claim fits a connection', () => {
  const fitWith = (connection: Interval, claim: Interval) =>
    intersect(connection, claim, messagingEra(loadKnowledge())).fit;
  const active = connected('2014-10-01', null, 'active');

  it('is an overlap when stated bounds and recorded dates show it', () => {
    expect(fitWith(active, claimed('2014-09-02', '2015'))).toBe('overlap');
  });

  it('is possible when it hangs on an unknown or inferred bound', () => {
    expect(fitWith(active, claimed('2013', null))).toBe('possible');
    expect(fitWith(active, claimed(null, null))).toBe('possible');
    expect(fitWith(active, claimed(null, '2016', 'unknown', 'inferred'))).toBe('possible');
    expect(fitWith(connected(null, null, 'removed'), claimed('2013', '2015'))).toBe('possible');
  });

  it('is possible when only the precision of a day or a year leaves room', () => {
    expect(fitWith(connected('2015-06-01', null, 'active'), claimed('2013', '2015'))).toBe('possible');
    expect(fitWith(connected('2015-04-30', null, 'active'), claimed('2013', '2015-04-30'))).toBe('possible');
  });

  it('is an overlap even with an unknown end when the connection began inside the claim', () => {
    expect(fitWith(connected('2014-10-01', null, 'expired'), claimed('2014-09-02', '2015'))).toBe('overlap');
  });

  it('is probably outside when only an inferred bound excludes it', () => {
    expect(
      fitWith(connected('2017-02-01', null, 'active'), claimed(null, '2016', 'unknown', 'inferred')),
    ).toBe('probably-outside');
  });

  it('is outside when stated bounds exclude it, or the end of the era', () => {
    expect(fitWith(connected('2016-01-01', null, 'active'), claimed('2013', '2015'))).toBe('outside');
    expect(fitWith(connected('2018-04-04', null, 'active'), claimed('2013', null))).toBe('outside');
  });
});

/** The naive model: days one by one on a short line, unknown bounds anywhere on it, precision spelt out. */
const LINE = 14;

const line = Array.from({ length: LINE + 4 }, (_, day) => day - 2);
const daysIn = (range: DayRange | null) =>
  line.filter((day) => range !== null && day >= (range.from ?? -Infinity) && day < (range.to ?? Infinity));

describe('days', () => {
  it('are those of instants in UTC, also before 1970', () => {
    expect([0, 86_399, 86_400, -1, -86_400, -86_401].map(toDay)).toEqual([0, 0, 1, -1, -1, -2]);
    expect([parseDay('2015-12-31'), parseDay('2016-01-01')].map(toYear)).toEqual([2015, 2016]);
    expect([parseIsoDay('2016-02-29'), parseIsoDay('2016-02-29T23:59:59Z')]).toEqual([16_860, 16_860]);
    expect(calendarDay(2015, 13, 1)).toBe(parseDay('2016-01-01'));
    expect(isoDay(-1)).toBe('1969-12-31');
  });

  it('are none for a text that only begins or ends like a date', () => {
    for (const text of [
      '2015-01-01T00:00',
      'x2015',
      '2015-',
      '2015-04-31',
      '2015-00-01',
      '2015-01-00',
      '02015',
    ])
      expect(partialDateDays(text), text).toBeNull();
    expect(partialDateDays('2015-04-30')?.map(isoDay)).toEqual(['2015-04-30', '2015-05-01']);
  });

  it('are none in a range that ends where it begins, and all in one without ends', () => {
    expect([isEmptyRange({ from: 3, to: 3 }), isEmptyRange({ from: 4, to: 3 })]).toEqual([true, true]);
    expect(isEmptyRange({ from: 3, to: 4 })).toBe(false);
    for (const open of [
      { from: null, to: 3 },
      { from: 3, to: null },
      { from: null, to: null },
    ])
      expect(isEmptyRange(open)).toBe(false);
    expect(intersectRanges({ from: 1, to: 3 }, { from: 3, to: 4 })).toBeNull();
  });
});

describe('ranges', () => {
  const range = fc.record({
    from: fc.option(fc.integer({ min: -2, max: LINE }), { nil: null }),
    to: fc.option(fc.integer({ min: -2, max: LINE }), { nil: null }),
  });

  it('unite to the same days, sorted, without touching', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
        const united = uniteRanges(ranges);
        expect(line.filter((day) => united.some((one) => daysIn(one).includes(day)))).toEqual(
          line.filter((day) => ranges.some((one) => daysIn(one).includes(day))),
        );
        united.slice(1).forEach((one, index) => {
          expect(one.from ?? -Infinity).toBeGreaterThan(united[index]?.to ?? Infinity);
        });
      }),
    );
  });

  it('intersect in the days of both', () => {
    fc.assert(
      fc.property(range, range, (one, other) => {
        const both = daysIn(one).filter((day) => daysIn(other).includes(day));
        expect(daysIn(intersectRanges(one, other))).toEqual(both);
      }),
    );
  });

  it('are intervals without doubt', () => {
    expect(narrowestDays(statedInterval({ from: 3, to: 5 }))).toEqual({ from: 3, to: 5 });
    expect(statedInterval({ from: null, to: null })).toEqual({
      from: { outer: null, inner: -Infinity, basis: 'stated' },
      to: { outer: null, inner: Infinity, basis: 'stated' },
    });
  });
});
