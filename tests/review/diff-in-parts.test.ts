import { describe, expect, it } from 'vitest';
import type { AuditConnection } from '../../src/ledger/reads/audit-connections.ts';
import type { Finding } from '../../src/model/findings.ts';
import { diffConnections } from '../../src/review/diff/connections.ts';
import { comparability, notCompared } from '../../src/review/diff/coverage.ts';
import { diffImports } from '../../src/review/diff/diff.ts';
import { diffFindings } from '../../src/review/diff/findings.ts';
import { diffAdvertisers, diffBusinesses, diffNames } from '../../src/review/diff/names.ts';
import type { ImportView, KindState } from '../../src/review/diff/view.ts';
import { differences } from './differences.ts';
import { type Change, thread, view } from './import-view.ts';
import { noon, parseDay } from './ledger.ts';
import { row as connection } from './reopening-reasons.ts';

describe('how completely a kind can be compared', () => {
  it.each<[KindState, KindState, KindState, unknown]>([
    ['whole', 'whole', 'whole', undefined],
    ['whole', 'partly', 'partly', ['partly', 'to']],
    ['partly', 'whole', 'partly', ['partly', 'from']],
    ['partly', 'partly', 'partly', ['partly', 'both']],
    ['none', 'whole', 'none', ['not-at-all', 'from']],
    ['whole', 'none', 'none', ['not-at-all', 'to']],
    ['none', 'partly', 'none', ['not-at-all', 'from']],
    ['partly', 'none', 'none', ['not-at-all', 'to']],
    ['none', 'none', 'none', undefined],
  ])('%s and %s: %s', (first, second, together, limit) => {
    const [from, to] = [view({ kinds: { advertisers: first } }), view({ kinds: { advertisers: second } })];
    expect(comparability(from, to, 'advertisers')).toBe(together);
    const [found] = notCompared(from, to);
    expect(found && [found.extent, found.in]).toEqual(limit);
  });

  it('is worded for every kind, in a fixed order', () => {
    const kinds = [
      'e2ee-thread',
      'thread',
      'off-meta-activity',
      'advertisers',
      'instant-games',
      'connected-apps',
    ];
    const all = (state: KindState): ImportView =>
      view({ kinds: Object.fromEntries(kinds.map((kind) => [kind, state])) });
    const said = (from: ImportView, to: ImportView): string[] =>
      notCompared(from, to).map(({ sentence }) => sentence);
    expect(said(all('none'), view())).toMatchInlineSnapshot(`
      [
        "Connected apps could not be compared: none could be read in the first export.",
        "Instant games could not be compared: none could be read in the first export.",
        "Advertisers could not be compared: none could be read in the first export.",
        "Businesses that sent activity could not be compared: none could be read in the first export.",
        "Messages could not be compared: none could be read in the first export.",
        "End-to-end encrypted chats could not be compared: none could be read in the first export.",
      ]
    `);
    expect(said(all('partly'), all('partly'))).toMatchInlineSnapshot(`
      [
        "Connected apps could be compared only in part: some documents in both exports could not be read, so what is listed as new or gone may only be missing.",
        "Instant games could be compared only in part: some documents in both exports could not be read, so what is listed as new or gone may only be missing.",
        "Advertisers could be compared only in part: some documents in both exports could not be read, so what is listed as new or gone may only be missing.",
        "Businesses that sent activity could be compared only in part: some documents in both exports could not be read, so what is listed as new or gone may only be missing.",
        "Messages could be compared only in part: some documents in both exports could not be read, so what is listed as new or gone may only be missing.",
        "End-to-end encrypted chats could be compared only in part: some documents in both exports could not be read, so what is listed as new or gone may only be missing.",
      ]
    `);
  });
});

describe('the limits of a whole comparison', () => {
  const limits = (from: Change['head'], to: Change['head']): string[] =>
    notCompared(view({ head: from ?? {} }), view({ head: to ?? {} })).map(
      ({ what, extent, in: side, sentence }) => `${what}, ${extent}, ${side}: ${sentence}`,
    );

  it('are another owner, another number of parts, another format', () => {
    expect(limits({}, {})).toEqual([]);
    expect(limits({ owner: 'Zoë' }, { owner: 'ZOE' })).toEqual([]);
    expect(limits({ owner: null }, {})).toEqual([]);
    expect(limits({}, { owner: null })).toEqual([]);
    expect(limits({}, { owner: 'Robin Sample', parts: 2, format: 'html' })).toMatchInlineSnapshot(`
      [
        "owner, partly, both: The two exports name different people as their owner, so the comparison may mean nothing.",
        "parts, partly, both: The first export came in 1 part, the second in 2 parts. If a part is missing, what it held is listed as new or gone here.",
        "format, partly, both: The exports have different formats, which do not give the same dates and IDs. A date that only one of them gives is not counted as a change.",
      ]
    `);
  });
});

const row = (over: Partial<AuditConnection> = {}): AuditConnection => connection('Alpha', over);

describe('connections', () => {
  /** The names in each list that is not empty. */
  function lists(before: AuditConnection[], after: AuditConnection[], from: Change = {}, to: Change = {}) {
    const diff = diffConnections(view({ ...from, connections: before }), view({ ...to, connections: after }));
    const named = Object.entries(diff).map(([list, all]) => [list, all.map(({ name }) => name)] as const);
    return Object.fromEntries(named.filter(([, names]) => names.length > 0));
  }

  it('of a kind that one export lacks are left out, and no others', () => {
    const game = row({ kind: 'instant-game', name: 'Puzzle' });
    expect(lists([], [row(), game])).toEqual({ new: ['Alpha', 'Puzzle'] });
    expect(lists([], [row(), game], { kinds: { 'instant-games': 'none' } })).toEqual({ new: ['Alpha'] });
    expect(lists([], [row(), game], { kinds: { 'connected-apps': 'none' } })).toEqual({ new: ['Puzzle'] });
    expect(lists([], [row(), game], { kinds: { 'connected-apps': 'partly' } })).toEqual({
      new: ['Alpha', 'Puzzle'],
    });
  });

  it('count as gone when they were removed before in every row', () => {
    const removed = row({ status: 'removed' });
    expect(lists([removed], [])).toEqual({ gone: ['Alpha'] });
    expect(lists([removed, row()], [])).toEqual({ vanished: ['Alpha'] });
  });

  it('count as reconnected only when they are active now and were not', () => {
    const removed = row({ status: 'removed' });
    expect(lists([removed], [removed, row()])).toEqual({ reconnected: ['Alpha'] });
    expect(lists([row()], [row(), removed])).toEqual({ statusChanged: ['Alpha'] });
    expect(lists([row()], [removed])).toEqual({ statusChanged: ['Alpha'] });
    expect(lists([removed, row()], [row(), removed])).toEqual({});
  });

  const at = (day: string, over: Partial<AuditConnection> = {}): AuditConnection =>
    row({ addedAt: noon(day), ...over });

  it.each<[string, AuditConnection, AuditConnection, boolean]>([
    ['another second', row(), row({ addedAt: noon('2014-10-01') + 1 }), true],
    ['a day later in local time', row(), at('2014-10-02', { basis: 'local' }), false],
    ['a day earlier in local time', at('2014-10-02', { basis: 'local' }), row(), false],
    ['two days later in local time', row(), at('2014-10-03', { basis: 'local' }), true],
    [
      'another second in local time',
      row({ basis: 'local' }),
      row({ addedAt: noon('2014-10-01') + 1 }),
      false,
    ],
    ['another removal', row({ removedAt: 1 }), row({ removedAt: 2 }), true],
    ['no removal any more', row({ removedAt: 1 }), row(), true],
  ])('with %s have other dates: %s', (_, before, after, changed) => {
    expect(lists([before], [after])).toEqual(changed ? { datesChanged: ['Alpha'] } : {});
  });

  it('have no other dates when a format gives none', () => {
    expect(lists([row()], [row({ addedAt: null })], {}, { head: { format: 'html' } })).toEqual({});
    expect(lists([row({ addedAt: null })], [row()])).toEqual({ datesChanged: ['Alpha'] });
  });

  it('with a date added by the format have no other dates, and an unknown date stays unknown', () => {
    const undated = row({ addedAt: null });
    expect(lists([undated], [row()], {}, { head: { format: 'html' } })).toEqual({});
    const [found] = diffConnections(view(), view({ connections: [undated] })).new;
    expect(found?.after).toEqual([{ status: 'active', addedAt: null, removedAt: null }]);
  });

  it('with a new name are sorted by it', () => {
    const [one, two] = [row({ name: 'C', scopedId: '1' }), row({ name: 'D', scopedId: '2' })];
    expect(
      lists(
        [one, two],
        [
          { ...one, name: 'Z' },
          { ...two, name: 'Y' },
        ],
      ),
    ).toEqual({ renamed: ['Y', 'Z'] });
  });

  it('with several rows are compared in the order of their dates', () => {
    const [first, second] = [row({ addedAt: 1 }), row({ addedAt: 2 })];
    const [third, fourth] = [row({ addedAt: 2, removedAt: 3 }), row({ addedAt: null })];
    expect(lists([first, second, third, fourth], [fourth, third, second, first])).toEqual({});
    expect(lists([first, second], [second, second])).toEqual({ datesChanged: ['Alpha'] });
  });

  it('are sorted by name whatever its case, then as written, then by kind and id', () => {
    const all = [
      row({ name: 'beta' }),
      row({ name: 'Alpha', scopedId: '2' }),
      row({ name: 'Alpha', scopedId: '1' }),
      row({ name: 'Alpha', scopedId: null }),
      row({ name: 'Alpha', kind: 'instant-game' }),
      row({ name: 'ALPHA', kind: 'instant-game', scopedId: '9' }),
    ];
    for (const connections of [all, all.toReversed()]) {
      const diff = diffConnections(view(), view({ connections }));
      expect(diff.new.map(({ name, kind, scopedId }) => `${name} ${kind} ${scopedId}`)).toEqual([
        ...['ALPHA instant-game 9', 'Alpha app null', 'Alpha app 1', 'Alpha app 2'],
        ...['Alpha instant-game null', 'beta app null'],
      ]);
    }
  });

  it('are shown as in the later export, with the id and company from either', () => {
    const company = { id: 'alpha', name: 'Alpha', partnerId: null };
    const before = row({ scopedId: '7', company, removedAt: noon('2015-01-01'), status: 'removed' });
    const diff = diffConnections(
      view({ connections: [before] }),
      view({ connections: [row({ name: 'ALPHA' })] }),
    );
    expect(diff.reconnected).toEqual([
      {
        ...{ name: 'ALPHA', kind: 'app', scopedId: '7', companyId: null },
        before: [{ status: 'removed', addedAt: '2014-10-01T12:00:00Z', removedAt: '2015-01-01T12:00:00Z' }],
        after: [{ status: 'active', addedAt: '2014-10-01T12:00:00Z', removedAt: null }],
      },
    ]);
    const gone = diffConnections(view({ connections: [before] }), view());
    expect(gone.gone).toMatchObject([{ name: 'Alpha', companyId: 'alpha', after: [] }]);
  });
});

describe('names', () => {
  it('are new or gone once each, whatever their spelling, in alphabetical order', () => {
    expect(diffNames(['Shop', 'B', 'Old'], ['SHOP Inc.', 'zeta', 'b', 'Zeta', 'Alpha'])).toEqual({
      new: ['Alpha', 'Zeta'],
      gone: ['Old'],
    });
  });

  it('of businesses and advertisers are not compared when one export lacks them', () => {
    const [full, none] = [
      view({ businesses: ['a'], advertisers: [{ name: 'A', hasList: true }] }),
      view({ kinds: { advertisers: 'none', 'off-meta-activity': 'none' } }),
    ];
    expect(diffBusinesses(none, full)).toEqual({ new: [], gone: [] });
    expect(diffAdvertisers(none, full)).toEqual({ new: [], gone: [], listNew: [], listGone: [] });
    expect(diffBusinesses(view(), full)).toEqual({ new: ['a'], gone: [] });
  });

  it('of advertisers that started or stopped using a list are separate from those new or gone', () => {
    const ads = (...names: string[]) =>
      view({
        advertisers: names.map((name) => ({ name: name.replace('*', ''), hasList: name.endsWith('*') })),
      });
    expect(diffAdvertisers(ads('A', 'B*', 'C*', 'D*'), ads('A*', 'B', 'D*', 'E*'))).toEqual({
      ...{ new: ['E'], gone: ['C'], listNew: ['A'], listGone: ['B'] },
    });
  });
});

describe('findings', () => {
  const WINDOW = { from: '2014-10-01', to: '2016-01-01', fromBasis: 'recorded', toBasis: 'stated' } as const;
  const finding = (over: Partial<Finding> = {}): Finding =>
    ({
      ...{ id: 'one', title: 'One', severity: 'low', grade: 'reported', window: WINDOW },
      exposure: { most: { messages: 5 } },
      evidence: [{ part: 0, path: 'connected-apps.json' }],
      ...over,
    }) as Finding;
  const restingOn = (...paths: string[]): Pick<Finding, 'evidence'> => ({
    evidence: paths.map((path) => ({
      part: 0,
      path,
      pointer: '',
      what: '',
      says: { id: '', values: {} },
      name: '',
    })),
  });
  const changed = (
    before: Partial<Finding>,
    after: Partial<Finding>,
    from: Change = {},
    to: Change = {},
  ): number =>
    diffFindings(view({ ...from, findings: [finding(before)] }), view({ ...to, findings: [finding(after)] }))
      .changed.length;
  const messages = (count: number) => ({ exposure: { most: { messages: count } } as Finding['exposure'] });

  it.each<[string, Partial<Finding>, number]>([
    ['nothing', {}, 0],
    ['the heading alone', { title: 'Two' }, 0],
    ['the severity', { severity: 'high' }, 1],
    ['the grade', { grade: 'alleged' }, 1],
    ['the window', { window: { ...WINDOW, to: '2017-01-01' } }, 1],
    ['no window', { window: null }, 1],
    ['the messages', messages(6), 1],
    ['no count of messages', { exposure: null }, 1],
  ])('with another %s have changed: %s', (_, change, count) => {
    expect([changed({}, change), changed(change, {})]).toEqual([count, count]);
  });

  it('have not changed when one export lacks the messages', () => {
    expect(changed({}, messages(6), { kinds: { thread: 'none' } })).toBe(0);
    expect(changed({}, messages(6), { kinds: { thread: 'partly' } })).toBe(1);
  });

  it('have not changed when their window ends with each export, but have when it ends a day earlier', () => {
    const to = (day: string) => ({ window: { ...WINDOW, to: day } });
    const later = { exportDay: { day: parseDay('2027-05-20'), exact: true } };
    expect(changed(to('2026-05-21'), to('2027-05-21'), {}, later)).toBe(0);
    expect(changed(to('2026-05-20'), to('2027-05-20'), {}, later)).toBe(1);
    expect(changed(to('2026-05-21'), to('2027-05-21'), { exportDay: null }, later)).toBe(1);
  });

  it('are new or gone when every kind they are based on can be compared', () => {
    const both = finding(restingOn('connected-apps.json', 'advertisers.json'));
    const [full, lacking] = [view({ findings: [both] }), view({ kinds: { advertisers: 'none' } })];
    const state = {
      id: 'one',
      title: 'One',
      severity: 'low',
      grade: 'reported',
      window: WINDOW,
      messages: 5,
    };
    expect(diffFindings(view(), full)).toEqual({ new: [state], gone: [], changed: [], notComparable: [] });
    expect(diffFindings(full, view())).toEqual({ new: [], gone: [state], changed: [], notComparable: [] });
    expect(diffFindings(lacking, full).notComparable).toEqual([{ finding: state, in: 'to' }]);
    expect(diffFindings(full, lacking).notComparable).toEqual([{ finding: state, in: 'from' }]);
    const nowhere = view({ findings: [both], kindAt: () => undefined });
    expect(diffFindings(lacking, nowhere).new).toEqual([state]);
  });

  it('count once each as differences, and not at all when they cannot be compared', () => {
    const [from, to] = [
      view({ findings: [finding()], businesses: ['a'], kinds: { advertisers: 'none' } }),
      view({
        ...{
          findings: [finding({ severity: 'high' }), finding({ id: 'two', ...restingOn('advertisers.json') })],
        },
        ...{
          businesses: ['b'],
          connections: [row()],
          threads: [thread()],
          advertisers: [{ name: 'A', hasList: true }],
        },
      }),
    ];
    expect(differences(diffImports(from, to))).toBe(5);
  });
});
