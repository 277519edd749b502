import type { DecisionSubject } from '../model/findings.ts';
import type { WriteDb } from './database.ts';
import {
  type Account,
  type DecisionRow,
  type DecisionState,
  decisionHistory,
  standingDecisions,
} from './reads/decisions.ts';
import { sql } from './sql.ts';

export type NewDecision = DecisionSubject & Omit<DecisionState, 'inForce' | 'decidedAt'>;

/** Whose exports an act concerns, and when it is written, in epoch seconds. */
export type Act = Account & { readonly at: number };

/** Appends decisions as one act, which can be undone as one. Returns the number of the act. Throws LedgerError. */
export function writeDecisions(db: WriteDb, act: Act, decisions: readonly NewDecision[]): number {
  return db.transaction(() => {
    const number = nextAct(db);
    for (const decision of decisions) {
      append(db, number, act, decision, { ...decision, inForce: number, decidedAt: act.at });
    }
    return number;
  });
}

/**
 * Undoes the newest act that is still in force for this person: each of its subjects gets its previous state. Returns the
 * subjects; none if no decision is in force. Throws LedgerError.
 */
export function undoLastAct(db: WriteDb, act: Act): DecisionSubject[] {
  return db.transaction(() => {
    const standing = standingDecisions(db, act);
    const last = Math.max(...standing.map(({ state }) => state.inForce));
    const subjects = standing.filter(({ state }) => state.inForce === last);
    takeBack(db, act, subjects);
    return subjects.map(({ subject, subjectId }) => ({ subject, subjectId }));
  });
}

/** Undoes the decision in force on one subject, whatever was decided elsewhere. False if there is none. */
export function undoDecision(db: WriteDb, act: Act, subject: DecisionSubject): boolean {
  return db.transaction(() => {
    const wasInForce = (decisionHistory(db, act, subject).at(-1)?.state ?? null) !== null;
    if (wasInForce) takeBack(db, act, [subject]);
    return wasInForce;
  });
}

function takeBack(db: WriteDb, act: Act, subjects: readonly DecisionSubject[]): void {
  const number = nextAct(db);
  for (const subject of subjects) {
    append(db, number, act, subject, stateBefore(decisionHistory(db, act, subject)));
  }
}

/** The state before the one in force: a decision covers the previous state, an undo restores it. */
function stateBefore(history: readonly DecisionRow[]): DecisionState | null {
  const pile: DecisionState[] = [];
  for (const { act, state } of history) {
    if (state?.inForce === act) pile.push(state);
    else pile.pop();
  }
  return pile.at(-2) ?? null;
}

function nextAct(db: WriteDb): number {
  return (db.value<number>(sql`SELECT max(act) FROM decision`) ?? 0) + 1;
}

function append(
  db: WriteDb,
  number: number,
  { service, owner, at }: Act,
  { subject, subjectId }: DecisionSubject,
  state: DecisionState | null,
): void {
  db.run(sql`
    INSERT INTO decision (act, subject, subject_id, service, owner, written_at, in_force, decision, note, follow_up, decided_at,
      decided_upon)
    VALUES (${number}, ${subject}, ${subjectId}, ${service}, ${owner}, ${at}, ${state?.inForce ?? null}, ${state?.decision ?? null},
      ${state?.note ?? null}, ${state?.followUp ?? null}, ${state?.decidedAt ?? null}, ${state?.decidedUpon ?? null})`);
}
