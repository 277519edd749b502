import type { Finding, FindingDecision } from '../audit/types.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { ReadDb } from '../ledger/database.ts';
import { type StandingDecision, standingDecisions } from '../ledger/reads/decisions.ts';
import { findImport } from '../ledger/reads/imports.ts';
import type { ConnectionStatus } from '../model/enumerations.ts';
import { english } from '../words/words.ts';
import { isoDayOrNull, isoInstant } from './decide.ts';
import type { Reason } from './reason.ts';
import { GONE, isOlder, reasonsToReopen } from './reasons.ts';
import { openReviewContext, ownerKey, type ReviewContext } from './review-context.ts';
import {
  type DecisionSnapshot,
  parseSnapshot,
  snapshotConnections,
  snapshotFinding,
  sortEvidence,
} from './snapshot.ts';

/**
 * The findings of an import with what the user decided on each, on this import or an earlier one, and why to look again
 * where the evidence or the cited facts have changed since.
 */
export function withDecisions(
  db: ReadDb,
  importId: number,
  findings: readonly Finding[],
  knowledge: Knowledge,
): Finding[] {
  const standing = standingFor(db, importId, 'finding');
  if (standing.size === 0) return [...findings];
  const context = openReviewContext(db, importId, knowledge);
  return findings.map((finding) => {
    const row = standing.get(finding.id);
    return row === undefined ? finding : { ...finding, decision: decisionOnFinding(context, finding, row) };
  });
}

function decisionOnFinding(context: ReviewContext, finding: Finding, row: StandingDecision): FindingDecision {
  const before = parseSnapshot(row.state.decidedUpon);
  if (before === null) return toDecision(row, []);
  const { index, knowledge } = context;
  const { decision } = row.state;
  const now = snapshotFinding(context, finding);
  return toDecision(row, reasonsToReopen({ before, now, decision, finding, index, knowledge }));
}

/** A decision whose finding this import does not have: it is kept and marked. */
export type GoneDecision = { readonly findingId: string; readonly decision: FindingDecision };

export function goneDecisions(db: ReadDb, importId: number, findings: readonly Finding[]): GoneDecision[] {
  const ids = new Set(findings.map(({ id }) => id));
  const gone = [...standingFor(db, importId, 'finding').values()].filter(
    ({ subjectId }) => !ids.has(subjectId),
  );
  return gone.map((row) => ({ findingId: row.subjectId, decision: goneDecision(db, importId, row) }));
}

function goneDecision(db: ReadDb, importId: number, row: StandingDecision): FindingDecision {
  const before = parseSnapshot(row.state.decidedUpon);
  return toDecision(row, before !== null && precedes(db, importId, before) ? [] : [GONE]);
}

/** An older export that does not have it yet says nothing against it. */
function precedes(db: ReadDb, importId: number, before: DecisionSnapshot): boolean {
  const found = findImport(db, importId);
  if (!found) return false;
  return isOlder({ exportAt: found.generatedAt, importedAt: found.importedAt }, before);
}

/** One app of an import, with what the user decided on it. */
export type DecidedConnection = {
  /** Names the app across imports; see connectionKey. */
  readonly key: string;
  /** Rows of the ledger: an app can be listed more than once. */
  readonly connectionIds: readonly number[];
  readonly name: string;
  readonly statuses: readonly ConnectionStatus[];
  readonly decision: FindingDecision | null;
};

/** Every app and game of an import, in the order of the export's dates. */
export function decidedConnections(db: ReadDb, importId: number, knowledge: Knowledge): DecidedConnection[] {
  const context = openReviewContext(db, importId, knowledge);
  const standing = resolved(context, standingFor(db, importId, 'connection'));
  return context.index.keys.map((key) => decidedConnection(context, key, standing.get(key)));
}

/** The apps that a finding rests on, for deciding on them one by one or all at once. */
export function connectionsOfFinding(
  db: ReadDb,
  importId: number,
  knowledge: Knowledge,
  finding: Finding,
): DecidedConnection[] {
  const keys = new Set(sortEvidence(openReviewContext(db, importId, knowledge).index, finding.evidence).keys);
  return decidedConnections(db, importId, knowledge).filter(({ key }) => keys.has(key));
}

/** Decisions under the keys of this import. What was decided last wins where two old keys are one app here. */
function resolved(
  { index }: ReviewContext,
  standing: ReadonlyMap<string, StandingDecision>,
): ReadonlyMap<string, StandingDecision> {
  return new Map(
    [...standing].flatMap(([oldKey, row]) => {
      const key = index.resolve(oldKey);
      return key === undefined ? [] : [[key, row]];
    }),
  );
}

function decidedConnection(
  context: ReviewContext,
  key: string,
  row: StandingDecision | undefined,
): DecidedConnection {
  const rows = context.index.rows(key);
  return {
    key,
    connectionIds: rows.map(({ id }) => id),
    name: rows[0]?.name ?? '',
    statuses: [...new Set(rows.map(({ status }) => status))],
    decision: row === undefined ? null : decisionOnConnection(context, key, row),
  };
}

function decisionOnConnection(context: ReviewContext, key: string, row: StandingDecision): FindingDecision {
  const before = parseSnapshot(row.state.decidedUpon);
  if (before === null) return toDecision(row, []);
  const { index, knowledge } = context;
  const { decision } = row.state;
  const now = snapshotConnections(context, [key]);
  return toDecision(row, reasonsToReopen({ before, now, decision, finding: null, index, knowledge }));
}

function standingFor(
  db: ReadDb,
  importId: number,
  subject: StandingDecision['subject'],
): ReadonlyMap<string, StandingDecision> {
  const owner = ownerKey(findImport(db, importId)?.owner ?? null);
  const rows = standingDecisions(db, owner).filter((row) => row.subject === subject);
  return new Map(rows.map((row) => [row.subjectId, row]));
}

function toDecision({ state }: StandingDecision, reasons: readonly Reason[]): FindingDecision {
  const { decision, note, followUp, decidedAt } = state;
  return {
    decision,
    note,
    followUp: isoDayOrNull(followUp),
    decidedAt: isoInstant(decidedAt),
    reopened: reasons.length === 0 ? null : reasons.map((reason) => english.say(reason.message)).join(' '),
  };
}
