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
import type { Era } from '../../src/knowledge/types.ts';
import {
  type Basis,
  type EndBasis,
  type EraReach,
  type Fit,
  RULE_IDS,
} from '../../src/model/enumerations.ts';
import { claim } from './invented-facts.ts';
import { noon, parseDay } from './ledger.ts';

const iso = (range: DayRange | null) =>
  range && [range.from === null ? null : isoDay(range.from), range.to === null ? null : isoDay(range.to)];
/** The day on which the apps of these tests were added. */
const OCT = '2014-10-01';
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
  it('span the whole year, month or day', () => {
    const days = (text: string) => partialDateDays(text)?.map(isoDay);
    expect(days('2015')).toEqual(['2015-01-01', '2016-01-01']);
    expect(days('2015-12')).toEqual(['2015-12-01', '2016-01-01']);
    expect(days('2016-02-29')).toEqual(['2016-02-29', '2016-03-01']);
    expect(days('2015-04-30')).toEqual(['2015-04-30', '2015-05-01']);
  });

  it('are unknown when they are null or not a date', () => {
    const almost = ['2015-01-01T00:00', 'x2015', '2015-', '2015-04-31', '2015-00-01', '2015-01-00', '02015'];
    for (const text of [null, '', '2015-13', '2015-02-29', '2015-00', '15', '2015-1', 'soon', ...almost])
      expect(partialDateDays(text), String(text)).toBeNull();
  });
});

describe('the widest and the narrowest reading', () => {
  const local = (added: string, removed: string): Interval =>
    connectionInterval(
      { status: 'removed', addedAt: noon(added), removedAt: noon(removed), basis: 'local' },
      EXPORT,
    );

  // Made inside of the test: mutation testing can blame no test for what is made while the file loads.
  it.each<[string, () => Interval, ReturnType<typeof iso>, ReturnType<typeof iso>]>([
    [
      'a year',
      () => claimed('2013-01-01', '2015'),
      ['2013-01-01', '2016-01-01'],
      ['2013-01-02', '2015-01-01'],
    ],
    [
      'days',
      () => claimed('2014-09-02', '2015-04-30'),
      ['2014-09-02', '2015-05-01'],
      ['2014-09-03', '2015-04-30'],
    ],
    ['an unknown end', () => claimed('2013', null), ['2013-01-01', null], null],
    ['an unknown start', () => claimed(null, '2013'), [null, '2014-01-01'], null],
    [
      'an active app',
      () => connected(OCT, null, 'active'),
      [OCT, '2026-05-21'],
      ['2014-10-02', '2026-05-20'],
    ],
    ['an expired app', () => connected(OCT, null, 'expired'), [OCT, '2026-05-21'], null],
    ['an app of unknown status', () => connected(OCT, null, 'unknown'), [OCT, '2026-05-21'], null],
    ['a removed app', () => connected(null, '2015-03-04', 'removed'), [null, '2015-03-05'], null],
    ['an app removed nobody knows when', () => connected(null, null, 'removed'), [null, '2026-05-21'], null],
    [
      'local time',
      () => local(OCT, '2014-10-09'),
      ['2014-09-30', '2014-10-11'],
      ['2014-10-03', '2014-10-08'],
    ],
  ])('of %s', (_, make, widest, narrowest) => {
    const interval = make();
    expect([iso(widestDays(interval)), iso(narrowestDays(interval))]).toEqual([widest, narrowest]);
  });

  it('of an app that is not active ends at an unknown time, at the latest with the export', () => {
    for (const status of ['expired', 'unknown'] as const)
      expect(connected(OCT, null, status).to.basis).toBe('unknown');
  });

  it('has an open end when the day of the export is unknown', () => {
    const dates = { status: 'active', addedAt: noon(OCT), removedAt: null, basis: 'utc' } as const;
    expect(iso(widestDays(connectionInterval(dates, null)))).toEqual([OCT, null]);
    expect(narrowestDays(connectionInterval(dates, null))).toBeNull();
  });

  it('of an app that was added after it was removed has an unknown start', () => {
    const { from } = connected('2016-01-01', '2015-03-04', 'removed');
    expect(from).toEqual({ outer: null, inner: null, basis: 'unknown' });
  });
});

describe('a connection with odd dates', () => {
  const days = (...dates: Parameters<typeof connected>) => iso(widestDays(connected(...dates)));

  it('keeps its start when it was removed on the day it was added, and loses it when removed earlier', () => {
    expect(days('2015-03-04', '2015-03-04', 'removed')).toEqual(['2015-03-04', '2015-03-05']);
    expect(days('2015-03-05', '2015-03-04', 'removed')).toEqual([null, '2015-03-05']);
  });

  it.each([
    ['2026-05-20', ['2026-05-20', '2026-05-21'], false],
    ['2026-05-21', ['2026-05-21', '2026-05-22'], false],
    ['2026-05-22', [null, '2026-05-21'], true],
  ])('added on %s and listed on 20 May is either hours old or wrongly dated', (added, expected, isWrong) => {
    expect(days(added, null, 'active')).toEqual(expected);
    const dates = { status: 'active', addedAt: noon(added), removedAt: null, basis: 'utc' } as const;
    expect(isAddedAfterExport(dates, EXPORT)).toBe(isWrong);
    expect(isAddedAfterExport(dates, null)).toBe(false);
  });

  it('follows its status in the export: only a removed app ends with its removal', () => {
    expect(days('2014-10-01', '2015-03-04', 'active')).toEqual(['2014-10-01', '2026-05-21']);
    expect(days('2014-10-01', '2015-03-04', 'expired')).toEqual(['2014-10-01', '2026-05-21']);
  });

  it('may end a day later when only a file name says when the export was made', () => {
    const dates = { status: 'active', addedAt: null, removedAt: null, basis: 'utc' } as const;
    const { to } = connectionInterval(dates, { ...EXPORT, exact: false });
    expect(to).toEqual({ outer: EXPORT.day + 2, inner: EXPORT.day - 1, basis: 'recorded' });
    expect(connectionInterval({ ...dates, status: 'expired' }, { ...EXPORT, exact: false }).to).toEqual({
      ...{ outer: EXPORT.day + 2, inner: null, basis: 'unknown' },
    });
  });
});

describe('which claims have a window and which have a count', () => {
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

describe('the basis of an end of a window', () => {
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
  const eras = (...all: [from: string | null, to: string | null, personalMessages: EraReach][]) => ({
    eras: all.map(([from, to, personalMessages]) => ({ from, to, personalMessages }) as Era),
  });

  it('is open where the facts begin or end with access, and empty where no era has any', () => {
    expect(iso(messagingEra(eras([null, null, 'possible-only-if-reviewed'])))).toEqual([null, null]);
    const open = eras([null, '2010', 'partner-deals-only'], ['2010', null, 'no']);
    expect(iso(messagingEra(open))).toEqual([null, '2010-01-01']);
    expect(messagingEra(eras([null, null, 'no']))).toEqual({ from: 0, to: 0 });
    expect(messagingEra({ eras: [] })).toEqual({ from: 0, to: 0 });
  });

  it('runs from 11 August 2009 to 4 April 2018 with the current facts', () => {
    expect(iso(messagingEra(loadKnowledge()))).toEqual(['2009-08-11', '2018-04-04']);
  });

  it('follows the facts, and ignores access to the user’s own threads only', () => {
    const facts = eras(
      [null, '2008', 'no'],
      ['2008', '2010', 'partner-deals-only'],
      ['2010', '2012', 'own-thread-with-business-only'],
      ['2012', null, 'possible-by-consent'],
    );
    expect(iso(messagingEra(facts))).toEqual(['2008-01-01', '2010-01-01']);
  });

  it('is split into consecutive phases without a gap', () => {
    const phases = inboxPhases(loadKnowledge()).map(({ id, ...days }) => [id, ...(iso(days) ?? [])]);
    expect(phases).toEqual([
      ['before', null, '2009-08-11'],
      ['could-ask', '2009-08-11', '2015-10-06'],
      ['deals', '2015-10-06', '2018-04-04'],
      ['closed', '2018-04-04', null],
    ]);
  });

  it('has no phase of deals where access ended together with the permissions, and two rules are about permissions', () => {
    const facts = eras([null, '2010', 'no'], ['2010', '2014', 'possible-by-consent'], ['2014', null, 'no']);
    expect(inboxPhases(facts).map(({ id }) => id)).toEqual(['before', 'could-ask', 'closed']);
    expect(RULE_IDS.filter(isOnPermissions).sort()).toEqual([
      'app-may-read-messages',
      'inbox-permission-era',
    ]);
  });

  it('contains the eras of inbox permissions, up to 6 October 2015', () => {
    expect(uniteRanges(inboxPermissionEras(loadKnowledge())).map(iso)).toEqual([
      ['2009-08-11', '2015-10-06'],
    ]);
  });
});

describe('how a claim fits a connection', () => {
  const fitWith = (connection: Interval, claim: Interval) =>
    intersect(connection, claim, messagingEra(loadKnowledge())).fit;
  const active = () => connected(OCT, null, 'active');

  const added =
    (day: string | null, status: 'active' | 'expired' = 'active') =>
    () =>
      connected(day, null, status);
  const inferred = () => claimed(null, '2016', 'unknown', 'inferred');

  it.each<[string, () => Interval, () => Interval, Fit]>([
    ['stated bounds and recorded dates show it', active, () => claimed('2014-09-02', '2015'), 'overlap'],
    ['it began inside the claim', added(OCT, 'expired'), () => claimed('2014-09-02', '2015'), 'overlap'],
    ['the end is unknown', active, () => claimed('2013', null), 'possible'],
    ['both ends are unknown', active, () => claimed(null, null), 'possible'],
    ['the end is inferred', active, inferred, 'possible'],
    [
      'nobody knows when it was',
      () => connected(null, null, 'removed'),
      () => claimed('2013', '2015'),
      'possible',
    ],
    ['only a year leaves room', added('2015-06-01'), () => claimed('2013', '2015'), 'possible'],
    ['only a day leaves room', added('2015-04-30'), () => claimed('2013', '2015-04-30'), 'possible'],
    ['only an inferred bound excludes it', added('2017-02-01'), inferred, 'probably-outside'],
    ['stated bounds exclude it', added('2016-01-01'), () => claimed('2013', '2015'), 'outside'],
    ['the era ends before', added('2018-04-04'), () => claimed('2013', null), 'outside'],
  ])('where %s', (_, connection, claim, fit) => {
    expect(fitWith(connection(), claim())).toBe(fit);
  });
});

/** The naive model: days one by one on a short line, unknown bounds anywhere on it, precision spelt out. */
const LINE = 14;

const line = Array.from({ length: LINE + 4 }, (_, day) => day - 2);
const daysIn = (range: DayRange | null) =>
  line.filter((day) => range !== null && day >= (range.from ?? -Infinity) && day < (range.to ?? Infinity));

describe('day numbers', () => {
  it('are those of UTC instants, also before 1970', () => {
    expect([0, 86_399, 86_400, -1, -86_400, -86_401].map(toDay)).toEqual([0, 0, 1, -1, -1, -2]);
    expect([parseDay('2015-12-31'), parseDay('2016-01-01')].map(toYear)).toEqual([2015, 2016]);
    expect([parseIsoDay('2016-02-29'), parseIsoDay('2016-02-29T23:59:59Z')]).toEqual([16_860, 16_860]);
    expect(calendarDay(2015, 13, 1)).toBe(parseDay('2016-01-01'));
    expect(isoDay(-1)).toBe('1969-12-31');
  });

  it('are empty for a range that ends where it begins, and unlimited for a range without ends', () => {
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

  it('are united into sorted, disjoint ranges of the same days', () => {
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

  it('intersect in the days that both contain', () => {
    fc.assert(
      fc.property(range, range, (one, other) => {
        const both = daysIn(one).filter((day) => daysIn(other).includes(day));
        expect(daysIn(intersectRanges(one, other))).toEqual(both);
      }),
    );
  });

  it('have no uncertain days when their dates are stated', () => {
    expect(narrowestDays(statedInterval({ from: 3, to: 5 }))).toEqual({ from: 3, to: 5 });
    expect(statedInterval({ from: null, to: null })).toEqual({
      from: { outer: null, inner: -Infinity, basis: 'stated' },
      to: { outer: null, inner: Infinity, basis: 'stated' },
    });
  });
});
