import { describe, expect, it } from 'vitest';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { sql } from '../../src/ledger/sql.ts';
import type { DecisionKind, RemovalState } from '../../src/model/enumerations.ts';
import { decide, undoLast } from '../../src/review/decide.ts';
import { listRemovals, type RemovalSources } from '../../src/review/removals.ts';
import {
  advertisers,
  app,
  apps,
  businesses,
  emptyLedger,
  getFinding,
  getReview,
  importExport,
  noon,
} from './ledger.ts';

const NETFLIX = 'messaging-partner:netflix';
const NOW = noon('2026-06-02');
const SOURCES: RemovalSources = { isWhole: () => true, findName: () => undefined };

type What = { readonly finding?: string; readonly connections?: readonly string[] };

function choose(db: WriteDb, id: number, decision: DecisionKind, { finding, connections = [] }: What): void {
  const target = { finding: finding ? getFinding(db, id, finding) : null, connections };
  decide(db, getReview(db, id), target, { decision, note: 'soon', followUp: null }, NOW);
}

const getStates = (db: WriteDb, id: number, sources = SOURCES): string[] =>
  listRemovals(getReview(db, id), sources).map(({ name, state }) => `${name}: ${state}`);

describe('the apps to remove', () => {
  it('are those decided to be removed, by name, without those decided to be kept since', async () => {
    const db = emptyLedger();
    const id = await importExport(db, [apps(app('Zebra'), app('Farm'), app('Quiz'))]);
    expect(getStates(db, id)).toEqual([]);
    choose(db, id, 'will-remove', { connections: ['app:zebra', 'app:farm'] });
    choose(db, id, 'removed-on-facebook', { connections: ['app:quiz'] });
    expect(listRemovals(getReview(db, id), SOURCES)).toEqual([
      { key: 'app:farm', name: 'Farm', statuses: ['active'], state: 'open', note: 'soon' },
      { key: 'app:quiz', name: 'Quiz', statuses: ['active'], state: 'ticked', note: 'soon' },
      { key: 'app:zebra', name: 'Zebra', statuses: ['active'], state: 'open', note: 'soon' },
    ]);
    choose(db, id, 'keep', { connections: ['app:farm'] });
    expect(getStates(db, id)).toEqual(['Quiz: ticked', 'Zebra: open']);
  });

  it('are those behind a finding decided to be removed, unless listed as removed or decided on individually', async () => {
    const db = emptyLedger();
    const gone = { status: 'removed', removed: '2016-01-01' } as const;
    const rows = [{ id: '1' }, { id: '1', ...gone }, { id: '2', ...gone }];
    const id = await importExport(db, [apps(...rows.map((row) => app('Netflix', row)))]);
    choose(db, id, 'will-remove', { finding: NETFLIX });
    expect(listRemovals(getReview(db, id), SOURCES)).toMatchObject([
      { key: 'app:netflix#1', state: 'open', note: null },
    ]);
    choose(db, id, 'removed-on-facebook', { connections: ['app:netflix#1'] });
    expect(getStates(db, id)).toEqual(['Netflix: ticked']);
    choose(db, id, 'keep', { connections: ['app:netflix#1'] });
    choose(db, id, 'will-remove', { finding: NETFLIX });
    expect(getStates(db, id)).toEqual([]);
  });

  const OWN: What = { finding: NETFLIX };
  const MANY: What = { finding: 'still-active' };
  const OTHER_MANY: What = { finding: 'inbox-permission-era' };
  const ITSELF: What = { connections: ['app:netflix'] };
  const OTHER_OWN: What = { finding: 'many-channels:netflix' };
  it.each<[first: DecisionKind, on: What, then: DecisionKind, on: What, state: string[]]>([
    ['will-remove', OWN, 'noted', MANY, ['Netflix']],
    ['will-remove', OWN, 'keep', MANY, ['Netflix']],
    ['keep', OWN, 'will-remove', MANY, []],
    ['noted', OWN, 'will-remove', MANY, []],
    ['undecided', OWN, 'will-remove', MANY, ['Netflix']],
    ['will-remove', MANY, 'noted', OWN, []],
    ['will-remove', ITSELF, 'keep', OWN, ['Netflix']],
    ['keep', ITSELF, 'will-remove', OWN, []],
    ['noted', ITSELF, 'will-remove', MANY, []],
    ['will-remove', MANY, 'keep', OTHER_MANY, []],
    ['keep', MANY, 'will-remove', OTHER_MANY, ['Netflix']],
    ['will-remove', MANY, 'noted', OTHER_MANY, ['Netflix']],
    ['will-remove', OWN, 'noted', OTHER_OWN, ['Netflix']],
    ['will-remove', OWN, 'keep', OTHER_OWN, []],
  ])('combine %s on %j with a later %s on %j', async (first, subject, then, other, names) => {
    const db = emptyLedger();
    const netflix = app('Netflix', { added: '2012-01-01' });
    const id = await importExport(db, [apps(netflix), advertisers(['Netflix']), businesses('netflix.com')]);
    choose(db, id, first, subject);
    choose(db, id, then, other);
    expect(listRemovals(getReview(db, id), SOURCES).map(({ name }) => name)).toEqual(names);
  });

  it('are restored when an act is undone', async () => {
    const db = emptyLedger();
    const id = await importExport(db, [apps(app('Farm', { added: '2012-01-01' }))]);
    choose(db, id, 'will-remove', MANY);
    choose(db, id, 'keep', OTHER_MANY);
    choose(db, id, 'removed-on-facebook', MANY);
    expect(getStates(db, id)).toEqual(['Farm: ticked']);
    undoLast(db, getReview(db, id), NOW);
    expect(getStates(db, id)).toEqual([]);
  });

  type Row = Parameters<typeof app>[1];
  it.each<[before: Row[], after: Row[], state: RemovalState]>([
    [[{ status: 'active' }], [{ status: 'active' }], 'still-connected'],
    [[{ status: 'active' }], [{ status: 'expired' }], 'gone'],
    [[{ status: 'active' }], [{ status: 'expired' }, { status: 'active' }], 'still-connected'],
    [[{ status: 'expired' }], [{ status: 'expired' }], 'still-connected'],
    [[{ status: 'expired' }], [{ status: 'removed' }], 'gone'],
    [[{ status: 'expired' }], [{ status: 'removed' }, { status: 'expired' }], 'still-connected'],
    [[{ status: 'active' }, { status: 'removed' }], [{ status: 'expired' }], 'gone'],
    [[{ status: 'active' }], [], 'gone'],
  ])('listed as %j and in the next export as %j are %s', async (before, after, state) => {
    const db = emptyLedger();
    const first = await importExport(db, [apps(...before.map((row) => app('Farm', row)))]);
    choose(db, first, 'will-remove', { connections: ['app:farm'] });
    const next = [app('Other'), ...after.map((row) => app('Farm', row))];
    const id = await importExport(db, [apps(...next)], '2026-11-20');
    const [found] = listRemovals(getReview(db, id), SOURCES);
    expect(found).toMatchObject({ state, statuses: [...new Set(after.map((row) => row?.status))] });
    // An older export knows nothing of it.
    const older = await importExport(db, [apps(...next)], '2020-01-01');
    expect(listRemovals(getReview(db, older), SOURCES)[0]?.state).toBe('open');
  });

  it('follow an app to the id that a later export gives it', async () => {
    const db = emptyLedger();
    choose(db, await importExport(db, [apps(app('Farm'))]), 'will-remove', { connections: ['app:farm'] });
    const id = await importExport(db, [apps(app('Farm', { id: '7' }))], '2026-11-20');
    expect(listRemovals(getReview(db, id), SOURCES)).toMatchObject([
      { key: 'app:farm#7', state: 'still-connected' },
    ]);
  });

  it('are gone only from a list of apps or games that was read completely', async () => {
    const db = emptyLedger();
    const game = { ...app('Puzzle', { id: '8' }), kind: 'instant-game' } as ReturnType<typeof app>;
    const first = await importExport(db, [apps(app('Old Farm', { id: '7' }), game)]);
    choose(db, first, 'will-remove', { connections: ['app:oldfarm#7', 'instant-game:puzzle#8'] });
    const id = await importExport(db, [apps()], '2026-11-20');
    const isWhole: RemovalSources['isWhole'] = (kind) => kind === 'instant-game';
    expect(getStates(db, id, { ...SOURCES, isWhole })).toEqual(['oldfarm: open', 'puzzle: gone']);
    const findName = (key: string) => ({ 'app:oldfarm#7': 'Old Farm' })[key];
    expect(getStates(db, id, { findName, isWhole: (kind) => kind === 'app' })).toEqual([
      'Old Farm: gone',
      'puzzle: open',
    ]);
  });

  it('remain when the stored decision cannot be read', async () => {
    const db = emptyLedger();
    choose(db, await importExport(db, [apps(app('Farm'))]), 'will-remove', { connections: ['app:farm'] });
    db.run(sql`UPDATE decision SET decided_upon = '{'`);
    expect(getStates(db, await importExport(db, [apps()], '2026-11-20'))).toEqual(['farm: open']);
  });
});
