import type { DecisionKind, Service } from '../../model/enumerations.ts';
import type { DecisionSubject } from '../../model/findings.ts';
import type { ReadDb } from '../database.ts';
import { type Sql, sql, sqlList } from '../sql.ts';

/** A decision in force. Instants are epoch seconds UTC, `followUp` is a day since 1970-01-01 UTC. */
export type DecisionState = {
  /** The act that made it. Rows of one act were written together and are undone together. */
  readonly inForce: number;
  readonly decision: DecisionKind;
  readonly note: string | null;
  readonly followUp: number | null;
  readonly decidedAt: number;
  /** The digest of what was decided on, as written by `review/`. */
  readonly decidedUpon: string;
};

/** Whose exports decisions concern: of one service, and of one account there. */
export type Account = {
  readonly service: Service;
  /** What decisions are written under; null: not known. */
  readonly owner: string | null;
  /** The identity they may have been written under before more was known about the account. */
  readonly formerOwners?: readonly string[];
};

/** One row of the history. `state` is null if a decision was undone and there was none before it. */
export type DecisionRow = DecisionSubject & {
  readonly id: number;
  readonly act: number;
  readonly service: Service;
  readonly owner: string | null;
  readonly writtenAt: number;
  readonly state: DecisionState | null;
};

export type StandingDecision = DecisionRow & { readonly state: DecisionState };

type Flat = DecisionSubject &
  Omit<DecisionRow, 'state'> & { readonly [Key in keyof DecisionState]: DecisionState[Key] | null };

const COLUMNS = sql`id, act, subject, subject_id AS subjectId, service, owner, written_at AS writtenAt,
  in_force AS inForce, decision, note, follow_up AS followUp, decided_at AS decidedAt, decided_upon AS decidedUpon`;

/**
 * Rows that concern the exports of one account. An export does not always name its owner, so an unknown owner, on either side,
 * counts as the same person; two known ones must be equal.
 */
function of({ service, owner, formerOwners = [] }: Account): Sql {
  const owners = sqlList([owner, ...formerOwners]);
  return sql`service = ${service} AND (owner IS NULL OR ${owner} IS NULL OR owner IN (${owners}))`;
}

/** The decisions in force for the exports of an account, in chronological order. */
export function standingDecisions(db: ReadDb, account: Account): StandingDecision[] {
  const rows = db.all<Flat>(sql`
    SELECT ${COLUMNS} FROM decision
    WHERE id IN (SELECT max(id) FROM decision WHERE ${of(account)} GROUP BY subject, subject_id)
    ORDER BY id`);
  return rows.map(toRow).filter(isInForce);
}

/** Every decision ever made on one subject, oldest first. */
export function decisionHistory(
  db: ReadDb,
  account: Account,
  { subject, subjectId }: DecisionSubject,
): DecisionRow[] {
  const rows = db.all<Flat>(sql`
    SELECT ${COLUMNS} FROM decision
    WHERE subject = ${subject} AND subject_id = ${subjectId} AND ${of(account)} ORDER BY id`);
  return rows.map(toRow);
}

function isInForce(row: DecisionRow): row is StandingDecision {
  return row.state !== null;
}

function toRow(flat: Flat): DecisionRow {
  const { id, act, subject, subjectId, service, owner, writtenAt } = flat;
  return { id, act, subject, subjectId, service, owner, writtenAt, state: toState(flat) };
}

/** The table's CHECKs guarantee that these four are null together. */
function toState({ inForce, decision, note, followUp, decidedAt, decidedUpon }: Flat): DecisionState | null {
  if (inForce === null || decision === null || decidedAt === null || decidedUpon === null) return null;
  return { inForce, decision, note, followUp, decidedAt, decidedUpon };
}
