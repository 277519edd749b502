import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/knowledge/types.ts';
import { removeImport } from '../../src/ledger/remove-import.ts';
import { sql } from '../../src/ledger/sql.ts';
import { type Choice, readHistory, undoLast, undoOne } from '../../src/review/decide.ts';
import { goneDecisions, withDecisions } from '../../src/review/with-decisions.ts';
import { overclaims } from '../knowledge/overclaims.ts';
import {
  app,
  apps,
  emptyLedger,
  getFinding,
  getFindings,
  getReview,
  importExport,
  thread,
  withClaims,
} from './ledger.ts';
import { decideOn, KEEP, NETFLIX, NOW } from './made-decisions.ts';

/** Decides on an export and returns why a second one reopens it; null if it does not. */
async function reopenedBy(
  findingId: string,
  first: Parameters<typeof importExport>[1],
  second: Parameters<typeof importExport>[1],
  choice: Choice = KEEP,
): Promise<string | null> {
  const db = emptyLedger();
  decideOn(db, await importExport(db, first, '2026-05-20'), findingId, choice);
  const next = getFinding(db, await importExport(db, second, '2026-11-20'), findingId);
  expect(next.decision).toMatchObject({ decision: choice.decision, note: choice.note });
  return next.decision?.reopened ?? null;
}

describe('a decision', () => {
  it('is shown on the finding as in the contract', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'))]);
    decideOn(db, importId, NETFLIX);
    expect(getFinding(db, importId, NETFLIX).decision).toEqual({
      decision: 'keep',
      note: 'I use it',
      followUp: '2026-12-01',
      decidedAt: '2026-06-02T12:00:00Z',
      reopened: null,
    });
    expect(getFindings(db, importId).filter(({ decision }) => decision !== null)).toHaveLength(1);
  });

  it('survives removing and importing the same export again, with its history', async () => {
    const db = emptyLedger();
    const first = await importExport(db, [apps(app('Netflix'))]);
    decideOn(db, first, NETFLIX, { ...KEEP, decision: 'will-remove' });
    decideOn(db, first, NETFLIX);
    removeImport(db, first);
    const again = await importExport(db, [apps(app('Netflix'))]);
    expect(getFinding(db, again, NETFLIX).decision).toMatchObject({ decision: 'keep', reopened: null });
    const subject = { subject: 'finding', subjectId: NETFLIX } as const;
    expect(readHistory(db, getReview(db, again), subject).map(({ decision }) => decision)).toEqual([
      'will-remove',
      'keep',
    ]);
  });

  it('can be undone, and the history says so', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'))]);
    decideOn(db, importId, NETFLIX);
    expect(undoLast(db, getReview(db, importId), NOW + 60)).toEqual([
      { subject: 'finding', subjectId: NETFLIX },
    ]);
    expect(getFinding(db, importId, NETFLIX).decision).toBeNull();
    expect(readHistory(db, getReview(db, importId), { subject: 'finding', subjectId: NETFLIX })).toEqual([
      {
        at: '2026-06-02T12:00:00Z',
        undone: false,
        decision: 'keep',
        note: 'I use it',
        followUp: '2026-12-01',
      },
      { at: '2026-06-02T12:01:00Z', undone: true, decision: null, note: null, followUp: null },
    ]);
  });

  it('can be undone on its own, whatever was decided since, and only once', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'))]);
    decideOn(db, importId, NETFLIX);
    decideOn(db, importId, 'still-active');
    const takeBack = () =>
      undoOne(db, getReview(db, importId), { subject: 'finding', subjectId: NETFLIX }, NOW + 60);
    expect([takeBack(), takeBack()]).toEqual([true, false]);
    expect(getFinding(db, importId, NETFLIX).decision).toBeNull();
    expect(getFinding(db, importId, 'still-active').decision).not.toBeNull();
  });

  it('on the export of one person does not show on that of another', async () => {
    const db = emptyLedger();
    decideOn(db, await importExport(db, [apps(app('Netflix'))]), NETFLIX);
    const other = await importExport(db, [apps(app('Netflix'))], '2026-05-21', { owner: 'Robin Sample' });
    expect(getFinding(db, other, NETFLIX).decision).toBeNull();
  });

  it('whose stored basis cannot be read is kept and never reopened', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'))]);
    decideOn(db, importId, NETFLIX);
    for (const text of ['{', '{}', '[]', 'null']) {
      db.run(sql`UPDATE decision SET decided_upon = ${text}`);
      expect(getFinding(db, importId, NETFLIX).decision).toMatchObject({ decision: 'keep', reopened: null });
    }
  });
});

describe('a later export', () => {
  it('does not reopen a decision when nothing differs', async () => {
    const same = [apps(app('Netflix')), thread('robin_1', 'Robin', [['Robin Sample', '2015-01-01', 3]])];
    expect(await reopenedBy(NETFLIX, same, same)).toBeNull();
  });

  it('reopens a decision when the status is new', async () => {
    const removed = app('Netflix', { status: 'removed', removed: '2026-08-01' });
    expect(await reopenedBy(NETFLIX, [apps(app('Netflix'))], [apps(removed)])).toBe(
      'This export lists Netflix as removed; when you decided, it was active.',
    );
  });

  it('reopens a decision when the dates and so the window are new', async () => {
    expect(
      await reopenedBy(NETFLIX, [apps(app('Netflix'))], [apps(app('Netflix', { added: '2015-03-01' }))]),
    ).toBe(
      'The dates of Netflix changed: added on 1 March 2015; when you decided, added on 1 October 2014. The window is now from 1 March 2015 to 3 April 2018; when you decided, it was from 1 October 2014 to 3 April 2018.',
    );
  });
});

describe('an older export', () => {
  it('does not report a finding as gone that it could not contain', async () => {
    const db = emptyLedger();
    decideOn(db, await importExport(db, [apps(app('Netflix'))]), NETFLIX);
    const older = await importExport(db, [apps(app('Alpha'))], '2012-01-01');
    expect(goneDecisions(getReview(db, older), getFindings(db, older))).toMatchObject([
      { decision: { reopened: null } },
    ]);
  });
});

describe('a finding that is gone', () => {
  it('keeps its decision, with a note', async () => {
    const db = emptyLedger();
    decideOn(db, await importExport(db, [apps(app('Netflix'))]), NETFLIX);
    const next = await importExport(db, [apps(app('Alpha'))], '2026-11-20');
    const findings = getFindings(db, next);
    expect(findings.every(({ decision }) => decision === null)).toBe(true);
    expect(goneDecisions(getReview(db, next), findings)).toEqual([
      {
        findingId: NETFLIX,
        decision: {
          decision: 'keep',
          note: 'I use it',
          followUp: '2026-12-01',
          decidedAt: '2026-06-02T12:00:00Z',
          reopened: 'This export no longer shows this. Your decision is kept.',
        },
      },
    ]);
  });
});

describe('new facts', () => {
  const isShown = ({ kind, status }: Claim): boolean => kind === 'messages-read' && status !== 'denied';

  async function reopenedAfter(change: (claims: readonly Claim[]) => Claim[]): Promise<string | null> {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'))]);
    decideOn(db, importId, NETFLIX);
    return getFinding(db, importId, NETFLIX, withClaims('netflix', change)).decision?.reopened ?? null;
  }

  it('do not reopen a decision when they are the same', async () => {
    expect(await reopenedAfter((claims) => [...claims].reverse())).toBeNull();
  });

  it.each<Partial<Claim>>([
    { note: 'Corrected.' },
    { quote: 'Other words of the source.' },
    { statement: 'Other words of ours.' },
    { by: 'The Example Times' },
    { status: 'reported' },
    { kind: 'messages-delete' },
    { from: '2012' },
    { to: '2019' },
    { fromBasis: 'unknown' },
    { toBasis: 'inferred' },
    { source: 'another-source' },
    { also: ['another-source'] },
    { respondsTo: ['another-claim'] },
  ])('reopen a decision when a claim was changed: %o', async (change) => {
    const reason = await reopenedAfter((claims) => {
      const changed = claims.find(isShown);
      return claims.map((claim) => (claim === changed ? { ...claim, ...change } : claim));
    });
    expect(reason).toContain('1 statement changed since you decided, by ');
  });
});

it('no reason says more than the evidence', async () => {
  const db = emptyLedger();
  const importId = await importExport(db, [apps(app('Netflix'))]);
  decideOn(db, importId, NETFLIX);
  const knowledge = withClaims('netflix', (claims) =>
    claims.slice(0, 2).map((claim) => ({ ...claim, note: 'x' })),
  );
  const other = [apps(app('Netflix', { status: 'removed', added: null }), app('Netflix', { id: '5' }))];
  const next = await importExport(db, other, '2026-11-20', { knowledge });
  const found = withDecisions(getReview(db, next, knowledge), getFindings(db, next, knowledge));
  const reasons = found.flatMap(({ decision }) => decision?.reopened ?? []);
  expect(reasons).toHaveLength(1);
  expect(overclaims(reasons.join(' '))).toEqual([]);
});
