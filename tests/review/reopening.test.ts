import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/knowledge/types.ts';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { removeImport } from '../../src/ledger/remove-import.ts';
import { sql } from '../../src/ledger/sql.ts';
import { type Choice, decide, readHistory, undoLast, undoOne } from '../../src/review/decide.ts';
import { goneDecisions, withDecisions } from '../../src/review/with-decisions.ts';
import { overclaims } from '../knowledge/overclaims.ts';
import {
  advertisers,
  app,
  apps,
  emptyLedger,
  getFinding,
  getFindings,
  getReview,
  importExport,
  noon,
  thread,
  withClaims,
} from './ledger.ts';

const NETFLIX = 'messaging-partner:netflix';
const KEEP: Choice = { decision: 'keep', note: 'I use it', followUp: '2026-12-01' };
const NOW = noon('2026-06-02');

function decideOn(db: WriteDb, importId: number, findingId: string, choice: Choice = KEEP): void {
  const finding = getFinding(db, importId, findingId);
  decide(db, getReview(db, importId), { finding, connections: [] }, choice, NOW);
}

/** Decides on an export and says why a second one reopens it; null where it does not. */
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
  it('is on the finding as the contract shows it', async () => {
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

  it('survives removing the import and importing the same again, with its history', async () => {
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

  it('can be taken back, and the history says so', async () => {
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

  it('can be taken back alone, whatever was decided since, and once only', async () => {
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

  it('made on the export of one person does not show on that of another', async () => {
    const db = emptyLedger();
    decideOn(db, await importExport(db, [apps(app('Netflix'))]), NETFLIX);
    const other = await importExport(db, [apps(app('Netflix'))], '2026-05-21', { owner: 'Robin Sample' });
    expect(getFinding(db, other, NETFLIX).decision).toBeNull();
  });

  it('whose digest nobody can read any more is kept and never reopened', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'))]);
    decideOn(db, importId, NETFLIX);
    for (const text of ['{', '{}', '[]', 'null']) {
      db.run(sql`UPDATE decision SET decided_upon = ${text}`);
      expect(getFinding(db, importId, NETFLIX).decision).toMatchObject({ decision: 'keep', reopened: null });
    }
  });
});

describe('a later export reopens a decision', () => {
  it('not when it says the same', async () => {
    const same = [apps(app('Netflix')), thread('robin_1', 'Robin', [['Robin Sample', '2015-01-01', 3]])];
    expect(await reopenedBy(NETFLIX, same, same)).toBeNull();
  });

  it('when the status is new', async () => {
    const removed = app('Netflix', { status: 'removed', removed: '2026-08-01' });
    expect(await reopenedBy(NETFLIX, [apps(app('Netflix'))], [apps(removed)])).toBe(
      'This export lists Netflix as removed; when you decided, it was active.',
    );
  });

  it('not when the new status is what the user said', async () => {
    const removed = app('Netflix', { status: 'removed', removed: '2026-08-01' });
    const choice: Choice = { ...KEEP, decision: 'removed-on-facebook' };
    expect(await reopenedBy(NETFLIX, [apps(app('Netflix'))], [apps(removed)], choice)).toBeNull();
    expect(await reopenedBy(NETFLIX, [apps(removed)], [apps(app('Netflix'))], choice)).toBe(
      'This export lists Netflix as active; when you decided, it was removed.',
    );
  });

  it('when the dates and with them the window are new', async () => {
    expect(
      await reopenedBy(NETFLIX, [apps(app('Netflix'))], [apps(app('Netflix', { added: '2015-03-01' }))]),
    ).toBe(
      'The dates of Netflix changed: added on 1 March 2015; when you decided, added on 1 October 2014. The window is now from 1 March 2015 to 3 April 2018; when you decided, it was from 1 October 2014 to 3 April 2018.',
    );
  });

  it('when a date became known, was lost or moved, and says which is unknown', async () => {
    const removed = (added: string | null, at: string | null) =>
      apps(app('Netflix', { status: 'removed', added, removed: at }));
    const changes = [
      [removed(null, '2016-01-01'), removed('2015-03-01', '2016-03-01')],
      [removed('2015-03-01', '2016-03-01'), removed(null, null)],
    ] as const;
    const [found, lost] = await Promise.all(
      changes.map(([before, after]) => reopenedBy(NETFLIX, [before], [after])),
    );
    expect(found).toContain(
      'The dates of Netflix changed: added on 1 March 2015, removed on 1 March 2016; when you decided, added on an unknown date, removed on 1 January 2016.',
    );
    expect(lost).toContain(
      'The dates of Netflix changed: added on an unknown date; when you decided, added on 1 March 2015, removed on 1 March 2016.',
    );
  });

  it('but not by an app that left when the user said that it was removed', async () => {
    const twice = [app('Netflix', { id: '1' }), app('Netflix', { id: '2', added: '2013-01-01' })];
    const choice: Choice = { ...KEEP, decision: 'removed-on-facebook' };
    const one = [apps(app('Netflix', { id: '1' }))];
    expect(await reopenedBy(NETFLIX, [apps(...twice)], one, choice)).not.toContain('list of apps');
  });

  it('not when an instant moved by a time zone', async () => {
    const moved = app('Netflix', { added: '2014-10-02' });
    const reason = await reopenedBy('still-active', [apps(app('Netflix'))], [apps(moved)]);
    expect(reason).toBeNull();
  });

  it('when it holds messages in the window and the other held none', async () => {
    const messages = thread('robin_1', 'Robin', [['Robin Sample', '2015-01-01', 3]]);
    expect(await reopenedBy(NETFLIX, [apps(app('Netflix'))], [apps(app('Netflix')), messages])).toBe(
      'This export holds messages in the window; the one you decided on held none.',
    );
  });

  it('when apps joined a group, but not when some left it', async () => {
    const [one, two, more] = [app('Alpha'), app('Beta'), ['C', 'D', 'E', 'F'].map((name) => app(name))];
    expect(await reopenedBy('still-active', [apps(one)], [apps(one, two)])).toBe(
      '1 app is new since you decided: Beta.',
    );
    expect(await reopenedBy('still-active', [apps(one)], [apps(one, ...more)])).toBe(
      '4 apps are new since you decided: C, D, E and 1 more.',
    );
    expect(await reopenedBy('still-active', [apps(one, two)], [apps(one)])).toBeNull();
  });

  it('when a connection of a company is gone', async () => {
    const twice = [app('Netflix', { id: '1' }), app('Netflix', { id: '2', added: '2013-01-01' })];
    const reason = await reopenedBy(NETFLIX, [apps(...twice)], [apps(app('Netflix', { id: '1' }))]);
    expect(reason).toContain('A connection that you decided on is not in this export’s list of apps.');
  });

  it('when advertisers joined', async () => {
    expect(
      await reopenedBy('contact-list', [advertisers(['Shop A'])], [advertisers(['Shop B', 'Shop A'])]),
    ).toBe('1 record is new since you decided: Shop B.');
  });

  it('not when it gives ids and the other gave none', async () => {
    const withId = app('Netflix', { id: '10159481276426435' });
    expect(await reopenedBy(NETFLIX, [apps(app('Netflix'))], [apps(withId)])).toBeNull();
    expect(await reopenedBy(NETFLIX, [apps(withId)], [apps(app('Netflix'))])).toBeNull();
  });

  it('not when only the day of the export ended a window', async () => {
    const hungry = [apps(app('Sony', { added: '2015-01-01' }))];
    const id = 'friends-data-partner:sony';
    const db = emptyLedger();
    const first = await importExport(db, hungry, '2016-05-20');
    const second = await importExport(db, hungry, '2017-05-20');
    const windows = [first, second].map((each) => getFinding(db, each, id).window?.to);
    expect(windows[0]).not.toBe(windows[1]);
    decideOn(db, first, id);
    expect(getFinding(db, second, id).decision?.reopened).toBeNull();
  });
});

describe('an older export', () => {
  it('says nothing new', async () => {
    const db = emptyLedger();
    decideOn(db, await importExport(db, [apps(app('Netflix', { status: 'expired' }))]), NETFLIX);
    const older = await importExport(db, [apps(app('Netflix'))], '2020-01-01');
    expect(getFinding(db, older, NETFLIX).decision).toMatchObject({ decision: 'keep', reopened: null });
  });

  it('does not mark a finding as gone that it cannot have', async () => {
    const db = emptyLedger();
    decideOn(db, await importExport(db, [apps(app('Netflix'))]), NETFLIX);
    const older = await importExport(db, [apps(app('Alpha'))], '2012-01-01');
    expect(goneDecisions(getReview(db, older), getFindings(db, older))).toMatchObject([
      { decision: { reopened: null } },
    ]);
  });
});

describe('a finding that is gone', () => {
  it('keeps its decision, marked', async () => {
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

describe('new facts reopen a decision', () => {
  const isDenial = ({ status }: Claim): boolean => status === 'denied';
  const first = (claims: readonly Claim[], wanted: (claim: Claim) => boolean): Claim => {
    const found = claims.find(wanted);
    if (!found) throw new Error('The facts hold no such claim.');
    return found;
  };
  const isShown = (claim: Claim): boolean => claim.kind === 'messages-read' && !isDenial(claim);

  async function reopenedAfter(change: (claims: readonly Claim[]) => Claim[]): Promise<string | null> {
    const db = emptyLedger();
    const importId = await importExport(db, [apps(app('Netflix'))]);
    decideOn(db, importId, NETFLIX);
    return getFinding(db, importId, NETFLIX, withClaims('netflix', change)).decision?.reopened ?? null;
  }

  it('not when they stay', async () => {
    expect(await reopenedAfter((claims) => [...claims].reverse())).toBeNull();
  });

  it('when a claim is new', async () => {
    const added = (claims: readonly Claim[]): Claim => ({
      ...first(claims, isShown),
      id: 'netflix-new-claim',
      by: 'The Example Times (letter)',
    });
    expect(await reopenedAfter((claims) => [...claims, added(claims)])).toBe(
      '1 statement is new since you decided, by The Example Times.',
    );
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
  ])('when a claim was changed: %o', async (change) => {
    const reason = await reopenedAfter((claims) => {
      const changed = first(claims, isShown);
      return claims.map((claim) => (claim === changed ? { ...claim, ...change } : claim));
    });
    expect(reason).toContain('1 statement changed since you decided, by ');
  });

  it('when a claim was withdrawn', async () => {
    const reason = await reopenedAfter((claims) =>
      claims.filter((claim) => claim !== first(claims, isShown)),
    );
    expect(reason).toBe('2 statements are no longer cited here. 1 response is no longer cited here.');
  });

  it('when a response is new, was changed or was withdrawn', async () => {
    const added = (claims: readonly Claim[]): Claim => ({ ...first(claims, isDenial), id: 'netflix-answer' });
    expect(await reopenedAfter((claims) => [...claims, added(claims)])).toMatch(
      /^1 response is new since you decided, by .+\.$/,
    );
    const denial = (claims: readonly Claim[]): Claim =>
      first(claims, (each) => isDenial(each) && each.respondsTo.length > 0);
    expect(
      await reopenedAfter((claims) =>
        claims.map((claim) => (claim === denial(claims) ? { ...claim, statement: 'Other words.' } : claim)),
      ),
    ).toMatch(/1 response changed since you decided/);
    expect(await reopenedAfter((claims) => claims.filter((claim) => claim !== denial(claims)))).toContain(
      '1 response is no longer cited here.',
    );
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
