import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConnectionChange, ImportDiff, NotCompared } from '../../src/model/diff.ts';
import { diffImports } from '../../src/review/diff/diff.ts';
import { openView } from '../../src/review/diff/view.ts';
import { overclaims } from '../knowledge/overclaims.ts';
import { runs } from '../property-runs.ts';
import { createView, getDiff } from './diff-of-exports.ts';
import { differences } from './differences.ts';
import { advertisers, app, apps, businesses, type Doc, emptyLedger, importExport, thread } from './ledger.ts';

const getNames = (changes: readonly ConnectionChange[]): string[] => changes.map(({ name }) => name);

/** The names in every list of connections that is not empty. */
function connectionsIn({ connections }: ImportDiff): Record<string, string[]> {
  const lists = Object.entries(connections).map(([list, changes]) => [list, getNames(changes)] as const);
  return Object.fromEntries(lists.filter(([, names]) => names.length > 0));
}

const GONE = app('Removed Long Ago', { status: 'removed', removed: '2016-01-01' });

describe('connections', () => {
  it('are new, gone, vanished, reconnected, changed in status or dates, or renamed', async () => {
    const diff = await getDiff(
      [
        apps(
          app('Stays', { id: '1' }),
          app('Was Removed', { status: 'removed', removed: '2016-01-01' }),
          app('Was Active'),
          app('Was Expired', { status: 'expired' }),
          app('Comes Back', { status: 'removed', removed: '2020-01-01' }),
          app('Wakes Up', { status: 'expired' }),
          app('Gets Removed'),
          app('Gets Old'),
          app('Moves', { added: '2014-10-01' }),
          app('Old Name', { id: '99' }),
        ),
      ],
      [
        apps(
          app('Stays', { id: '1' }),
          app('Brand New'),
          app('Comes Back', { status: 'removed', removed: '2020-01-01' }),
          app('Comes Back', { added: '2026-08-01' }),
          app('Wakes Up'),
          app('Gets Removed', { status: 'removed', removed: '2026-07-01' }),
          app('Gets Old', { status: 'expired' }),
          app('Moves', { added: '2025-10-01' }),
          app('New Name', { id: '99' }),
        ),
      ],
    );
    expect(connectionsIn(diff)).toEqual({
      new: ['Brand New'],
      gone: ['Was Removed'],
      vanished: ['Was Active', 'Was Expired'],
      reconnected: ['Comes Back', 'Wakes Up'],
      statusChanged: ['Gets Old', 'Gets Removed'],
      datesChanged: ['Moves'],
      renamed: ['New Name'],
    });
    expect(diff.connections.renamed[0]).toMatchObject({ nameBefore: 'Old Name', scopedId: '99' });
    expect(diff.connections.statusChanged[1]).toEqual({
      name: 'Gets Removed',
      kind: 'app',
      scopedId: null,
      companyId: 'gets-removed',
      before: [{ status: 'active', addedAt: '2014-10-01T12:00:00Z', removedAt: null }],
      after: [{ status: 'removed', addedAt: '2014-10-01T12:00:00Z', removedAt: '2026-07-01T12:00:00Z' }],
    });
  });

  it('are one app under any spelling, and with an id in only one export', async () => {
    const diff = await getDiff([apps(app('Netflix, Inc.'))], [apps(app('NETFLIX', { id: '5' }))]);
    expect(connectionsIn(diff)).toEqual({ renamed: ['NETFLIX'] });
  });

  it('with one name but two ids are two apps', async () => {
    const diff = await getDiff([apps(app('Quiz', { id: '1' }))], [apps(app('Quiz', { id: '2' }))]);
    expect(connectionsIn(diff)).toEqual({ new: ['Quiz'], vanished: ['Quiz'] });
  });
});

describe('threads', () => {
  const R = 'Robin Sample';

  it('are matched by title, participants and time, whatever their folder', async () => {
    const { threads } = await getDiff(
      [
        thread('inbox/robin_1', R, [[R, '2015-01-01', 3]]),
        thread('inbox/alex_1', 'Alex Muster', [['Alex Muster', '2012-01-01', 5]]),
        thread('inbox/sam_1', 'Sam Gone', [['Sam Gone', '2017-03-03', 8]]),
      ],
      [
        thread('inbox/robin_777', R, [
          [R, '2015-01-01', 3],
          ['Ada Example', '2026-09-01', 4],
        ]),
        thread('inbox/kim_1', 'Kim Beispiel', [['Kim Beispiel', '2026-10-01', 1]]),
        thread('inbox/user_1', 'Facebook user', [['Facebook user', '2017-03-03', 8]]),
      ],
    );
    expect(threads.gone.map(({ title }) => title)).toEqual(['Alex Muster']);
    expect(threads.new.map(({ title }) => title)).toEqual(['Kim Beispiel']);
    const robin = { title: R, section: 'inbox', people: 1, firstDay: '2015-01-01' };
    expect(threads.changed).toEqual([
      {
        before: { ...robin, lastDay: '2015-01-01', messages: 3 },
        after: { ...robin, lastDay: '2026-09-01', messages: 7 },
      },
    ]);
  });
});

describe('advertisers and businesses', () => {
  it('are new or gone by name, and an advertiser can start or stop using a list', async () => {
    const diff = await getDiff(
      [advertisers(['Shop A', 'Shop B', 'Shop C Inc.']), businesses('a.example', 'b.example')],
      [
        {
          kind: 'advertisers',
          records: [
            ...(advertisers(['Shop A', 'Shop D']).records ?? []),
            ...(advertisers(['SHOP C'], false).records ?? []),
          ],
        },
        businesses('b.example', 'c.example'),
      ],
    );
    expect(diff.advertisers).toEqual({
      new: ['Shop D'],
      gone: ['Shop B'],
      listNew: [],
      listGone: ['Shop C Inc.'],
    });
    expect(diff.businesses).toEqual({ new: ['c.example'], gone: ['a.example'] });
  });
});

describe('findings', () => {
  it('are new, gone or changed', async () => {
    const diff = await getDiff(
      [
        apps(
          app('Netflix', { status: 'removed', added: '2019-01-01', removed: '2020-01-01' }),
          app('Spotify'),
        ),
      ],
      [apps(app('Netflix', { added: '2014-10-01' }), app('Dropbox'))],
    );
    const ids = (states: readonly { id: string }[]): string[] => states.map(({ id }) => id);
    expect(ids(diff.findings.new)).toContain('messaging-partner:dropbox');
    expect(ids(diff.findings.gone)).toContain('messaging-partner:spotify');
    expect(diff.findings.changed.find(({ after }) => after.id === 'messaging-partner:netflix')).toMatchObject(
      {
        before: { severity: 'low', window: null },
        after: { severity: 'high' },
      },
    );
    expect(diff.findings.notComparable).toEqual([]);
  });
});

describe('what could not be compared', () => {
  const limits = ({ notCompared }: ImportDiff): unknown[] =>
    notCompared.map(({ what, extent, in: side }: NotCompared) => [what, extent, side]);

  it('does not include an empty list', async () => {
    const diff = await getDiff([apps(app('Alpha'))], [{ kind: 'connected-apps', status: 'empty' }]);
    expect(limits(diff)).toEqual([]);
    expect(connectionsIn(diff)).toEqual({ vanished: ['Alpha'] });
  });

  it('includes exports of two people, calmly worded', async () => {
    const diff = await getDiff([apps(GONE)], [apps(GONE)], { owner: 'Robin Sample' });
    expect(limits(diff)).toEqual([['owner', 'partly', 'both']]);
    expect(overclaims(diff.notCompared.map(({ sentence }) => sentence).join(' '))).toEqual([]);
  });
});

describe('any two exports', () => {
  const day = fc.constantFrom('2010-01-01', '2014-10-01', '2015-06-15', '2020-02-29');
  const status = fc.constantFrom('active', 'expired', 'removed', 'unknown');
  const connection = fc
    .record({
      name: fc.constantFrom('Netflix', 'NETFLIX', 'Spotify', 'Alpha', 'Beta Inc.', 'Beta', '!!!'),
      status,
      added: fc.option(day),
      removed: fc.option(day),
      id: fc.option(fc.constantFrom('1', '2', '3')),
    })
    .map(({ name, ...row }) => app(name, row));
  const person = fc.constantFrom('Robin Sample', 'Alex Muster', 'Facebook user', 'Ada Example');
  const threadDoc = fc
    .record({
      key: fc.uuid(),
      title: fc.constantFrom('Robin Sample', 'Family', 'Facebook user', ''),
      messages: fc.array(fc.tuple(person, day, fc.integer({ min: 1, max: 3 })), { maxLength: 4 }),
    })
    .map(({ key, title, messages }) => thread(key, title, messages));
  const names = fc.uniqueArray(fc.constantFrom('Shop A', 'Shop B', 'shop a', 'C.example', 'Acxiom'));
  const state = fc.constantFrom('read', 'partial', 'unreadable', 'empty');
  const documents = fc
    .tuple(
      fc.option(fc.tuple(fc.array(connection, { maxLength: 6 }), state), { freq: 8 }),
      fc.option(fc.tuple(names, fc.boolean()), { freq: 5 }),
      fc.option(names, { freq: 5 }),
      fc.array(threadDoc, { maxLength: 5 }),
    )
    .map(([list, ads, sent, threads]): Doc[] => [
      ...(list ? [{ kind: 'connected-apps' as const, records: list[0], status: list[1] as 'read' }] : []),
      ...(ads ? [advertisers(ads[0], ads[1])] : []),
      ...(sent ? [businesses(...sent)] : []),
      ...threads,
    ]);

  /** Both ways round, with every list in a fixed order. */
  const sorted = (list: readonly unknown[]): string[] => list.map((each) => JSON.stringify(each)).sort();
  const swapped = <State>(list: readonly { before: State; after: State }[]): unknown[] =>
    list.map(({ before, after }) => ({ before: after, after: before }));
  const getStates = (list: readonly ConnectionChange[], mirror = false): string[] =>
    sorted(
      list.map(({ before, after, kind, scopedId }) =>
        mirror ? [kind, scopedId, after, before] : [kind, scopedId, before, after],
      ),
    );

  it('compared with themselves have no differences', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (content) => {
        const db = emptyLedger();
        const view = createView(db, await importExport(db, content));
        const diff = diffImports(view, view);
        expect(differences(diff)).toBe(0);
        expect(diff.findings.notComparable).toEqual([]);
        const again = createView(
          db,
          await importExport(db, content, '2026-05-20', { importedAt: 1_900_000_000 }),
        );
        expect(differences(diffImports(view, again))).toBe(0);
      }),
      { numRuns: runs(60) },
    );
  });

  it('compared in reverse give mirrored differences', async () => {
    await fc.assert(
      fc.asyncProperty(documents, documents, async (first, second) => {
        const db = emptyLedger();
        const one = createView(db, await importExport(db, first, '2026-05-20'));
        const other = createView(db, await importExport(db, second, '2026-11-20'));
        const [there, back] = [diffImports(one, other), diffImports(other, one)];
        const changes = ({ connections: { reconnected, statusChanged, datesChanged } }: ImportDiff) => [
          ...reconnected,
          ...statusChanged,
          ...datesChanged,
        ];
        expect(getStates(changes(there))).toEqual(getStates(changes(back), true));
        expect(getStates(there.connections.new)).toEqual(
          getStates([...back.connections.gone, ...back.connections.vanished], true),
        );
        expect(there.connections.renamed).toHaveLength(back.connections.renamed.length);
        expect(there.advertisers).toEqual({
          new: back.advertisers.gone,
          gone: back.advertisers.new,
          listNew: back.advertisers.listGone,
          listGone: back.advertisers.listNew,
        });
        expect(there.businesses).toEqual({ new: back.businesses.gone, gone: back.businesses.new });
        expect(there.threads.new).toEqual(back.threads.gone);
        expect(there.threads.gone).toEqual(back.threads.new);
        expect(sorted(there.threads.changed)).toEqual(sorted(swapped(back.threads.changed)));
        expect(sorted(there.findings.new)).toEqual(sorted(back.findings.gone));
        expect(sorted(there.findings.changed)).toEqual(sorted(swapped(back.findings.changed)));
        expect(there.findings.notComparable).toHaveLength(back.findings.notComparable.length);
        expect(there.notCompared).toHaveLength(back.notCompared.length);
      }),
      { numRuns: runs(80) },
    );
  });
});

describe('one side of a comparison', () => {
  it('says when the export was made, if it does, and of each kind how much of it was read', async () => {
    const db = emptyLedger();
    const id = await importExport(db, [
      apps(app('Netflix')),
      { kind: 'thread', status: 'read' },
      { kind: 'thread', status: 'unreadable' },
      { kind: 'advertisers', status: 'unreadable' },
    ]);
    const view = openView(db, id, []);
    expect(view.head).toMatchObject({ owner: 'Ada Example', generatedAt: '2026-05-20T12:00:00Z', parts: 1 });
    const states = ['connected-apps', 'thread', 'advertisers', 'app-posts'].map(view.kindState);
    expect(states).toEqual(['whole', 'partly', 'none', 'none']);
    expect(view.kindAt({ part: 0, path: 'thread-1.json' })).toBe('thread');
    expect(view.kindAt({ part: 1, path: 'thread-1.json' })).toBeUndefined();
    const undated = await importExport(db, [], null);
    expect(openView(db, undated, []).head.generatedAt).toBeNull();
    expect(() => openView(db, undated + 1, [])).toThrow('is not in the ledger');
  });
});
