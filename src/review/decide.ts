import { isoDay, parseIsoDay } from '../audit/days.ts';
import type { ReadDb, WriteDb } from '../ledger/database.ts';
import {
  type Act,
  type NewDecision,
  undoDecision,
  undoLastAct,
  writeDecisions,
} from '../ledger/decision-writer.ts';
import { decisionHistory } from '../ledger/reads/decisions.ts';
import type { DecisionKind } from '../model/enumerations.ts';
import type { DecisionSubject, Finding, FindingDecision } from '../model/findings.ts';
import { isoInstant } from '../model/times.ts';
import type { ReviewContext } from './review-context.ts';
import { type DecisionSnapshot, snapshotConnections, snapshotFinding } from './snapshot.ts';

/** What the user chose. */
export type Choice = Pick<FindingDecision, 'decision' | 'note' | 'followUp'>;

/** The subject of a choice: a finding, some connections by their keys, or both at once. */
export type DecisionTarget = { readonly finding: Finding | null; readonly connections: readonly string[] };

/**
 * Records one choice for a finding and any number of connections as one act. Keys that are not in this import are left out.
 * `at` is in epoch seconds. Throws LedgerError.
 */
export function decide(
  db: WriteDb,
  context: ReviewContext,
  target: DecisionTarget,
  choice: Choice,
  at: number,
): void {
  const rows = [...onFinding(context, target, choice), ...onConnections(context, target, choice)];
  if (rows.length > 0) writeDecisions(db, toAct(context, at), rows);
}

function onFinding(context: ReviewContext, { finding }: DecisionTarget, choice: Choice): NewDecision[] {
  if (finding === null) return [];
  const snapshot = snapshotFinding(context, finding);
  return [newDecision({ subject: 'finding', subjectId: finding.id }, choice, snapshot)];
}

function onConnections(
  context: ReviewContext,
  { connections }: DecisionTarget,
  choice: Choice,
): NewDecision[] {
  const known = [...new Set(connections)].filter((key) => context.index.rows(key).length > 0);
  return known.map((key) =>
    newDecision({ subject: 'connection', subjectId: key }, choice, snapshotConnections(context, [key])),
  );
}

function newDecision(subject: DecisionSubject, choice: Choice, snapshot: DecisionSnapshot): NewDecision {
  const { decision, note, followUp } = choice;
  const day = followUp === null ? null : parseIsoDay(followUp);
  return { ...subject, decision, note, followUp: day, decidedUpon: JSON.stringify(snapshot) };
}

/** Undoes the last act of the person whose import this is; returns its subjects, empty if no act is in force. */
export function undoLast(db: WriteDb, context: ReviewContext, at: number): DecisionSubject[] {
  return undoLastAct(db, toAct(context, at));
}

const toAct = ({ service, owner, formerOwners = [] }: ReviewContext, at: number): Act => ({
  service,
  owner,
  formerOwners,
  at,
});

/** Undoes the decision on one subject. False if there is none. */
export function undoOne(db: WriteDb, context: ReviewContext, subject: DecisionSubject, at: number): boolean {
  return undoDecision(db, toAct(context, at), subject);
}

/** One change of a decision. `decision` is null if it was undone and there was none before it. */
export type HistoryEntry = Omit<Choice, 'decision'> & {
  /** ISO 8601 instant, UTC. */
  readonly at: string;
  readonly undone: boolean;
  readonly decision: DecisionKind | null;
};

/** Every decision ever made on one subject, oldest first. */
export function readHistory(db: ReadDb, context: ReviewContext, subject: DecisionSubject): HistoryEntry[] {
  return decisionHistory(db, context, subject).map(({ act, writtenAt, state }) => ({
    at: isoInstant(writtenAt),
    undone: state?.inForce !== act,
    decision: state?.decision ?? null,
    note: state?.note ?? null,
    followUp: isoDay(state?.followUp ?? null),
  }));
}
