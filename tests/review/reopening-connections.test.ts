import { describe, expect, it } from 'vitest';
import { sql } from '../../src/ledger/sql.ts';
import { type Choice, decide, undoLast } from '../../src/review/decide.ts';
import { connectionsOfFinding, decidedConnections, goneDecisions } from '../../src/review/with-decisions.ts';
import { app, apps, emptyLedger, getFinding, getReview, importExport } from './ledger.ts';
import { decideOn, KEEP, NETFLIX, NOW } from './made-decisions.ts';

describe('decisions on connections', () => {
  const OLD = [app('Alpha', { id: '11' }), app('Beta', { id: '12' }), app('Gamma', { status: 'removed' })];

  it('are made for a whole group at once and undone at once', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(...OLD)]);
    const finding = getFinding(db, importId, 'still-active');
    const group = connectionsOfFinding(getReview(db, importId), finding);
    expect(group.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    const connections = group.map(({ key }) => key);
    decide(db, getReview(db, importId), { finding, connections }, { ...KEEP, decision: 'will-remove' }, NOW);
    const decided = (): (string | undefined)[] =>
      decidedConnections(getReview(db, importId)).map(({ decision }) => decision?.decision);
    expect(decided()).toEqual(['will-remove', 'will-remove', undefined]);
    expect(getFinding(db, importId, 'still-active').decision?.decision).toBe('will-remove');
    expect(undoLast(db, getReview(db, importId), NOW)).toHaveLength(3);
    expect(decided()).toEqual([undefined, undefined, undefined]);
  });

  it('leave out what the import does not contain', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(...OLD)]);
    decide(db, getReview(db, importId), { finding: null, connections: ['app:nobody'] }, KEEP, NOW);
    expect(db.value(sql`SELECT count(*) FROM decision`)).toBe(0);
  });

  it('carry over to the next export by id, or by name when an export gives no ids', async () => {
    const db = emptyLedger();
    const first = await importExport(db, [apps(...OLD)]);
    decide(db, getReview(db, first), { finding: null, connections: ['app:alpha#11'] }, KEEP, NOW);
    const reasonIn = async (...records: Parameters<typeof apps>): Promise<(string | null)[]> => {
      const next = await importExport(db, [apps(...records)], '2026-11-20');
      return decidedConnections(getReview(db, next)).map(({ decision }) =>
        decision ? decision.reopened : 'none',
      );
    };
    expect(await reasonIn(app('Alpha', { id: '11' }))).toEqual([null]);
    expect(await reasonIn(app('ALPHA Inc.', { id: null }))).toEqual([null]);
    expect(await reasonIn(app('Alpha', { id: '99' }))).toEqual(['none']);
    expect(await reasonIn(app('Alpha', { id: '11', status: 'expired' }))).toEqual([
      'This export lists Alpha as expired; when you decided, it was active.',
    ]);
    expect(await reasonIn(app('Alpha', { id: '11', added: null }))).toEqual([
      'The dates of Alpha changed: added on an unknown date; when you decided, added on 1 October 2014.',
    ]);
  });
});

describe('an app in the review', () => {
  it('has its rows, each of its statuses once, and the latest decision on any of its old names', async () => {
    const db = emptyLedger();
    const first = await importExport(db, [apps(app('Alpha', { id: '1' }), app('Beta'))]);
    const choose = (importId: number, key: string, decision: Choice['decision'], at: number): void =>
      decide(db, getReview(db, importId), { finding: null, connections: [key] }, { ...KEEP, decision }, at);
    choose(first, 'app:alpha#1', 'keep', NOW);
    const second = await importExport(db, [apps(app('Omega', { id: '1' }))], '2026-06-20');
    choose(second, 'app:omega#1', 'will-remove', NOW + 60);
    const rows = [
      app('Omega', { id: '1' }),
      app('Omega', { id: '1', status: 'removed' }),
      app('Omega', { id: '1', status: 'removed' }),
    ];
    const third = await importExport(db, [apps(...rows)], '2026-07-20');
    const [omega] = decidedConnections(getReview(db, third));
    expect(omega).toMatchObject({ key: 'app:omega#1', name: 'Omega', statuses: ['active', 'removed'] });
    expect(omega?.connectionIds).toHaveLength(3);
    expect(omega?.decision?.decision).toBe('will-remove');
  });

  it('belongs to a finding only when the finding is based on it', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'), app('Alpha'))]);
    const found = connectionsOfFinding(getReview(db, importId), getFinding(db, importId, NETFLIX));
    expect(found.map(({ name, decision }) => [name, decision])).toEqual([['Netflix', null]]);
  });

  it('ignores a decision on a finding with the same words', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Alpha'))]);
    decideOn(db, importId, 'still-active');
    db.run(sql`UPDATE decision SET subject_id = 'app:alpha'`);
    expect(decidedConnections(getReview(db, importId))[0]?.decision).toBeNull();
    expect(goneDecisions(getReview(db, importId), [])).toMatchObject([{ findingId: 'app:alpha' }]);
  });
});
