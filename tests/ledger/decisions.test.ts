import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Act,
  type NewDecision,
  undoDecision,
  undoLastAct,
  writeDecisions,
} from '../../src/ledger/decision-writer.ts';
import { decisionHistory, standingDecisions } from '../../src/ledger/reads/decisions.ts';
import { removeImport } from '../../src/ledger/remove-import.ts';
import { sql } from '../../src/ledger/sql.ts';
import { DECISION_KINDS } from '../../src/model/enumerations.ts';
import { everything, importDocuments, memoryLedger } from './sample-import.ts';

const ADA: Act = { service: 'facebook', owner: 'adaexample', at: 1_800_000_000 };
const ROBIN = { ...ADA, owner: 'robinsample' };
const NETFLIX = { subject: 'finding', subjectId: 'messaging-partner:netflix' } as const;
const SPOTIFY = { subject: 'connection', subjectId: 'app:spotify#1' } as const;

function decision(subject: typeof NETFLIX | typeof SPOTIFY, over: Partial<NewDecision> = {}): NewDecision {
  return { ...subject, decision: 'keep', note: null, followUp: null, decidedUpon: '{}', ...over };
}

test('the latest decision on a subject is in force and earlier ones stay in the history', () => {
  const { db } = memoryLedger();
  writeDecisions(db, ADA, [decision(NETFLIX, { note: 'I watch it', followUp: 20_000 })]);
  writeDecisions(db, { ...ADA, at: ADA.at + 9 }, [decision(NETFLIX, { decision: 'will-remove' })]);
  expect(standingDecisions(db, ADA)).toEqual([
    {
      id: 2,
      act: 2,
      ...NETFLIX,
      service: 'facebook',
      owner: 'adaexample',
      writtenAt: ADA.at + 9,
      state: {
        inForce: 2,
        decision: 'will-remove',
        note: null,
        followUp: null,
        decidedAt: ADA.at + 9,
        decidedUpon: '{}',
      },
    },
  ]);
  expect(decisionHistory(db, ADA, NETFLIX).map(({ state }) => state?.note)).toEqual(['I watch it', null]);
});

test('undo appends the previous state, with the time of its decision', () => {
  const { db } = memoryLedger();
  writeDecisions(db, ADA, [decision(NETFLIX, { note: 'first' })]);
  writeDecisions(db, { ...ADA, at: ADA.at + 9 }, [decision(NETFLIX, { decision: 'not-mine' })]);
  expect(undoLastAct(db, { ...ADA, at: ADA.at + 20 })).toEqual([NETFLIX]);
  const [standing] = standingDecisions(db, ADA);
  expect(standing).toMatchObject({
    writtenAt: ADA.at + 20,
    state: { decision: 'keep', note: 'first', decidedAt: ADA.at },
  });
  expect(undoLastAct(db, ADA)).toEqual([NETFLIX]);
  expect(standingDecisions(db, ADA)).toEqual([]);
  expect(undoLastAct(db, ADA)).toEqual([]);
  expect(decisionHistory(db, ADA, NETFLIX)).toHaveLength(4);
});

test('an act on several subjects is undone as one, except for subjects decided on since', () => {
  const { db } = memoryLedger();
  writeDecisions(db, ADA, [decision(NETFLIX), decision(SPOTIFY)]);
  writeDecisions(db, ADA, [decision(SPOTIFY, { decision: 'will-remove' })]);
  expect(undoDecision(db, ADA, NETFLIX)).toBe(true);
  expect(undoDecision(db, ADA, NETFLIX)).toBe(false);
  expect(undoLastAct(db, ADA)).toEqual([SPOTIFY]);
  expect(standingDecisions(db, ADA).map(({ subjectId }) => subjectId)).toEqual(['app:spotify#1']);
  expect(undoLastAct(db, ADA)).toEqual([SPOTIFY]);
  expect(standingDecisions(db, ADA)).toEqual([]);
});

test('decisions of one person do not apply to exports of another, but an unknown owner may be anybody', () => {
  const { db } = memoryLedger();
  writeDecisions(db, ADA, [decision(NETFLIX)]);
  expect(standingDecisions(db, ROBIN)).toEqual([]);
  expect(standingDecisions(db, { ...ADA, owner: null })).toHaveLength(1);
  writeDecisions(db, { ...ADA, owner: null, at: 1 }, [decision(SPOTIFY)]);
  expect(standingDecisions(db, ROBIN).map(({ subjectId }) => subjectId)).toEqual(['app:spotify#1']);
});

test('decisions survive the removal of their import', async () => {
  const { db } = memoryLedger();
  const importId = await importDocuments(db, [everything()]);
  writeDecisions(db, ADA, [decision(NETFLIX)]);
  removeImport(db, importId);
  expect(standingDecisions(db, ADA)).toHaveLength(1);
});

test('an act that fails halfway is rolled back', () => {
  const { db } = memoryLedger();
  const broken = decision(SPOTIFY, { decision: 'maybe' as 'keep' });
  expect(() => writeDecisions(db, ADA, [decision(NETFLIX), broken])).toThrow(/CHECK/);
  expect(db.value(sql`SELECT count(*) FROM decision`)).toBe(0);
});

test.each(['adaexample', null])(
  'decisions on one service do not apply to another, with the owner %s',
  (owner) => {
    const { db } = memoryLedger();
    const [facebook, x] = [{ ...ADA, owner }, { ...ADA, service: 'x', owner } as const];
    writeDecisions(db, facebook, [decision(NETFLIX)]);
    expect(standingDecisions(db, x)).toEqual([]);
    expect(decisionHistory(db, x, NETFLIX)).toEqual([]);
    expect(undoLastAct(db, x)).toEqual([]);
    writeDecisions(db, x, [decision(NETFLIX, { decision: 'not-mine' })]);
    expect(undoLastAct(db, facebook)).toEqual([NETFLIX]);
    expect(standingDecisions(db, x)).toMatchObject([{ service: 'x', state: { decision: 'not-mine' } }]);
  },
);

test('any sequence of decisions and undos behaves like a stack of states', () => {
  const step = fc.oneof(
    fc.record({
      on: fc.constantFrom(NETFLIX, SPOTIFY),
      decide: fc.constantFrom(...DECISION_KINDS),
    }),
    fc.record({ undo: fc.constantFrom(NETFLIX, SPOTIFY) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { db } = memoryLedger();
      const piles: Record<string, string[]> = { [NETFLIX.subjectId]: [], [SPOTIFY.subjectId]: [] };
      for (const each of steps) {
        if ('undo' in each) {
          const stood = piles[each.undo.subjectId]?.pop() !== undefined;
          expect(undoDecision(db, ADA, each.undo)).toBe(stood);
        } else {
          piles[each.on.subjectId]?.push(each.decide);
          writeDecisions(db, ADA, [decision(each.on, { decision: each.decide })]);
        }
      }
      const standing = standingDecisions(db, ADA);
      for (const [id, pile] of Object.entries(piles)) {
        expect(standing.find(({ subjectId }) => subjectId === id)?.state.decision).toBe(pile.at(-1));
      }
    }),
    { numRuns: 40 },
  );
});
