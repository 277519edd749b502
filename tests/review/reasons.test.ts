import { describe, expect, it } from 'vitest';
import type { Claim, Knowledge } from '../../src/knowledge/types.ts';
import type { Evidence, Finding, Window } from '../../src/model/findings.ts';
import { ConnectionIndex } from '../../src/review/connection-index.ts';
import { hashedWords } from '../../src/review/hashed-words.ts';
import { isOlder } from '../../src/review/reasons.ts';
import {
  getStates,
  parseSnapshot,
  type SnapshotContext,
  snapshotConnections,
  snapshotFinding,
  sortEvidence,
} from '../../src/review/snapshot.ts';
import { noon, parseDay } from './ledger.ts';
import { type Change, DAY, evidence, FINDING, reasonsFor, row, type States } from './reopening-reasons.ts';

describe('the window as a reason', () => {
  const WINDOW: Window = { from: '2014-10-01', to: '2016-01-01', fromBasis: 'recorded', toBasis: 'stated' };
  const changed = (before: Window | null, now: Window | null, more: Change = {}): string[] =>
    reasonsFor({ ...more, before: { ...more.before, window: before }, now: { ...more.now, window: now } });
  const whole = 'from 1 October 2014 to 31 December 2015';

  it('is ignored while it is the same, and for a decision on a connection', () => {
    expect(changed(WINDOW, { ...WINDOW })).toEqual([]);
    expect(changed(WINDOW, null, { finding: null })).toEqual([]);
  });

  it.each<[string, Window | null, Window | null, string]>([
    [
      'starts otherwise',
      WINDOW,
      { ...WINDOW, from: '2014-11-01' },
      'from 1 November 2014 to 31 December 2015',
    ],
    ['ends otherwise', WINDOW, { ...WINDOW, to: '2016-01-02' }, 'from 1 October 2014 to 1 January 2016'],
    [
      'ends with the export',
      WINDOW,
      { ...WINDOW, to: 'export' },
      'from 1 October 2014 to the day of the export',
    ],
    ['is gone', WINDOW, null, 'none'],
  ])('%s', (_, before, now, said) => {
    expect(changed(before, now)).toEqual([`The window is now ${said}; when you decided, it was ${whole}.`]);
    expect(changed(now, before)).toEqual([`The window is now ${whole}; when you decided, it was ${said}.`]);
  });

  it('is given for the same days with another basis, unless the user removed the app', () => {
    const known = { ...WINDOW, toBasis: 'recorded' } as const;
    const bases = ['The window has the same dates, but how its ends are known has changed.'];
    const states = { connections: { 'app:alpha': [['removed', 1, 2]] as States } };
    const more: Change = { before: states, now: states, rows: [row('Alpha')] };
    expect(changed(WINDOW, known, more)).toEqual(bases);
    expect(changed(WINDOW, known, { ...more, decision: 'removed-on-facebook' })).toEqual([]);
    const both = { connections: { ...states.connections, 'app:beta': [['active', 1, null]] as States } };
    const mixed: Change = { before: both, now: both, decision: 'removed-on-facebook' };
    expect(changed(WINDOW, known, mixed)).toEqual(bases);
  });
});

describe('messages in the window as a reason', () => {
  it.each([
    [0, 1, true],
    [0, 0, false],
    [0, null, false],
    [1, 2, false],
    [null, 1, false],
  ])('were %s and are %s: given %s', (before, now, isReason) => {
    expect(reasonsFor({ before: { messages: before }, now: { messages: now } })).toEqual(
      isReason ? ['This export holds messages in the window; the one you decided on held none.'] : [],
    );
  });
});

describe('facts as a reason', () => {
  const by = (id: string, name: string): [string, Claim] => [id, { id, by: name } as Claim];
  const knowledge = {
    claims: new Map([by('one', 'The Times (letter)'), by('two', 'The Times'), by('three', 'Facebook')]),
  } as unknown as Knowledge;

  it.each(['claim', 'response'] as const)(
    'of kind %s that are new, changed or withdrawn are given in this order',
    (kind) => {
      const noun = { claim: 'statement', response: 'response' }[kind];
      const reasons = reasonsFor({
        before: { [`${kind}s`]: { one: 'a', same: 'b', gone: 'c' } },
        now: { [`${kind}s`]: { one: 'A', same: 'b', two: 'd', three: 'e', four: 'f' } },
        knowledge,
      });
      expect(reasons).toEqual([
        `3 ${noun}s are new since you decided, by The Times, Facebook and an unnamed source.`,
        `1 ${noun} changed since you decided, by The Times.`,
        `1 ${noun} is no longer cited here.`,
      ]);
    },
  );

  it('are the only reason in an older export', () => {
    const older = { exportAt: noon('2020-01-01'), messages: 3, claims: { one: 'a' } };
    expect(reasonsFor({ before: { messages: 0 }, now: older, knowledge })).toEqual([
      '1 statement is new since you decided, by The Times.',
    ]);
  });
});

describe('the older of two exports', () => {
  it.each([
    [{ exportAt: 1, importedAt: 9 }, { exportAt: 2, importedAt: 8 }, true],
    [{ exportAt: 2, importedAt: 8 }, { exportAt: 1, importedAt: 9 }, false],
    [{ exportAt: 1, importedAt: 8 }, { exportAt: 1, importedAt: 9 }, false],
    [{ exportAt: null, importedAt: 8 }, { exportAt: 1, importedAt: 9 }, true],
    [{ exportAt: 9, importedAt: 8 }, { exportAt: null, importedAt: 9 }, true],
    [{ exportAt: null, importedAt: 9 }, { exportAt: null, importedAt: 9 }, false],
    [{ exportAt: null, importedAt: 9 }, { exportAt: 1, importedAt: 8 }, false],
    [{ exportAt: 1, importedAt: 9 }, { exportAt: null, importedAt: 8 }, false],
  ])('is %o rather than %o: %s', (one, other, older) => {
    expect(isOlder(one, other)).toBe(older);
  });
});

describe('the stored basis of a decision', () => {
  const claim: Claim = {
    ...{ id: 'one', kind: 'messages-read', status: 'reported', by: 'The Times', statement: 'It read.' },
    ...{ quote: null, note: null, from: '2014', to: null, fromBasis: 'stated', toBasis: 'unknown' },
    ...{ source: 'times', also: ['other'], respondsTo: [] },
  } as unknown as Claim;
  const rows = [
    row('Alpha', { pointer: '/1', status: 'removed', removedAt: noon('2015-01-01') }),
    row('Alpha', { pointer: '/2', addedAt: null }),
  ];
  const context: SnapshotContext = {
    ...{ exportAt: noon('2026-05-20'), importedAt: noon('2026-06-01') },
    exportDay: { day: parseDay('2026-05-20'), exact: true },
    index: new ConnectionIndex(rows),
    knowledge: { claims: new Map([['one', claim]]) } as unknown as Knowledge,
  };
  const at = (pointer: string): Evidence => ({ ...evidence('Alpha'), path: 'apps.json', pointer });
  const finding = {
    ...FINDING,
    window: { from: '2014-10-01', to: '2026-05-21', fromBasis: 'recorded', toBasis: 'recorded' },
    exposure: { least: { messages: 1 }, most: { messages: 5 } },
    evidence: [at('/1'), evidence('Shop A'), at('/2'), evidence('Shop B'), evidence('Shop A')],
    claims: [{ id: 'one' }],
    responses: [{ id: 'nowhere' }],
  } as unknown as Finding;

  it('is identical to that of every earlier version, because another form would reopen every decision', () => {
    expect(JSON.stringify(snapshotFinding(context, finding))).toMatchInlineSnapshot(
      `"{"version":1,"exportAt":1779278400,"importedAt":1780315200,"connections":{"app:alpha":[["active",null,null],["removed",16344,16436]]},"others":["352d10476d","647e8da9b1"],"window":{"from":"2014-10-01","to":"export","fromBasis":"recorded","toBasis":"recorded"},"messages":5,"claims":{"one":"937309f50b3c7bd8"},"responses":{"nowhere":""}}"`,
    );
  });

  it.each<[kind: string, values: Evidence['says']['values'], words: string]>([
    ['app', { status: 'active' }, 'connected app'],
    ['app', { status: 'expired' }, 'connected app, expired'],
    ['app', { status: 'removed' }, 'connected app, removed'],
    ['app', { status: 'unknown' }, 'connected app, status unknown'],
    ['advertiser-with-list', {}, 'advertiser with a contact list'],
    ['count.app-post', { count: 1 }, '1 post by the app'],
    ['count.app-post', { count: 1234 }, '1,234 posts by the app'],
    ['newer-than-these-words', {}, 'evidence.newer-than-these-words'],
  ])('names a row %s %o as in every earlier version, whatever its name now', (kind, values, said) => {
    expect(hashedWords({ id: `evidence.${kind}`, values })).toBe(said);
  });

  it.each([
    ['2026-05-20', '2026-05-20'],
    ['2026-05-21', 'export'],
    [null, null],
  ])('stores the window to %s as %s', (to, kept) => {
    const window = { ...(finding.window as Window), to };
    expect(snapshotFinding(context, { ...finding, window }).window).toEqual({ ...window, to: kept });
    expect(snapshotFinding({ ...context, exportDay: null }, { ...finding, window }).window).toEqual(window);
  });

  it('has no window, messages or facts when the finding has none, and none for a connection', () => {
    const bare = snapshotFinding(context, {
      ...finding,
      window: null,
      exposure: null,
      claims: [],
      responses: [],
    });
    expect(bare).toMatchObject({ window: null, messages: null, claims: {}, responses: {} });
    expect(snapshotConnections(context, ['app:nobody'])).toEqual({
      ...{ version: 1, exportAt: noon('2026-05-20'), importedAt: noon('2026-06-01'), others: [] },
      ...{ connections: { 'app:nobody': [] }, window: null, messages: null, claims: {}, responses: {} },
    });
  });

  it('can be read again as it was written, and anything else is rejected', () => {
    const written = snapshotFinding(context, finding);
    expect(parseSnapshot(JSON.stringify(written))).toEqual(written);
    for (const text of [JSON.stringify({ ...written, version: 2 }), 'null', '{'])
      expect(parseSnapshot(text)).toBeNull();
  });

  it('has the rows of an app in one order, however the export lists them', () => {
    const [first, second, third] = [
      row('Alpha'),
      row('Alpha', { addedAt: noon('2015-01-01') }),
      row('Alpha', { status: 'expired', addedAt: null }),
    ];
    const sorted = [
      ['active', DAY, null],
      ['active', parseDay('2015-01-01'), null],
      ['expired', null, null],
    ];
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
      [third, first, second],
    ])
      expect(getStates(order)).toEqual(sorted);
  });

  it('distinguishes the rows of connections from all others', () => {
    expect(sortEvidence(context.index, finding.evidence)).toEqual({
      keys: ['app:alpha'],
      others: [evidence('Shop A'), evidence('Shop B'), evidence('Shop A')],
    });
  });
});
