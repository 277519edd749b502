import { isoDay } from '../audit/days.ts';
import type { StandingDecision } from '../ledger/reads/decisions.ts';
import type { ConnectionStatus } from '../model/enumerations.ts';
import type { Finding, FindingDecision } from '../model/findings.ts';
import { isoInstant } from '../model/times.ts';
import { words } from '../words/current.ts';
import type { Reason } from './reason.ts';
import { GONE, isOlder, reasonsToReopen } from './reasons.ts';
import type { Review } from './review-context.ts';
import {
  type DecisionSnapshot,
  parseSnapshot,
  snapshotConnections,
  snapshotFinding,
  sortEvidence,
} from './snapshot.ts';

/**
 * The findings of an import with the user's decision on each, made on this import or an earlier one, and the reasons to look
 * again if the evidence or the cited facts have changed since.
 */
export function withDecisions(review: Review, findings: readonly Finding[]): Finding[] {
  const standing = standingOn(review, 'finding');
  return findings.map((finding) => {
    const row = standing.get(finding.id);
    if (row === undefined) return finding;
    return { ...finding, decision: compare(review, row, finding, () => snapshotFinding(review, finding)) };
  });
}

/** The decision, with the reasons to reopen it if what it was based on has changed. */
function compare(
  { index, knowledge }: Review,
  row: StandingDecision,
  finding: Finding | null,
  takeSnapshot: () => DecisionSnapshot,
): FindingDecision {
  const before = parseSnapshot(row.state.decidedUpon);
  if (before === null) return toDecision(row, []);
  const { decision } = row.state;
  const now = takeSnapshot();
  return toDecision(row, reasonsToReopen({ before, now, decision, finding, index, knowledge }));
}

/** A decision whose finding is not in this import: it is kept and marked. */
export type GoneDecision = { readonly findingId: string; readonly decision: FindingDecision };

export function goneDecisions(review: Review, findings: readonly Finding[]): GoneDecision[] {
  const ids = new Set(findings.map(({ id }) => id));
  const gone = [...standingOn(review, 'finding').values()].filter(({ subjectId }) => !ids.has(subjectId));
  return gone.map((row) => ({ findingId: row.subjectId, decision: goneDecision(review, row) }));
}

/** That an older export does not have the finding yet does not contradict the decision. */
function goneDecision(review: Review, row: StandingDecision): FindingDecision {
  const before = parseSnapshot(row.state.decidedUpon);
  return toDecision(row, before !== null && isOlder(review, before) ? [] : [GONE]);
}

/** One app of an import, with the user's decision on it. */
export type DecidedConnection = {
  /** Identifies the app across imports; see connectionKey. */
  readonly key: string;
  /** Rows of the ledger: an app can be listed more than once. */
  readonly connectionIds: readonly number[];
  readonly name: string;
  readonly statuses: readonly ConnectionStatus[];
  readonly decision: FindingDecision | null;
};

/** Every app and game of an import, in the order of the export's dates. */
export function decidedConnections(review: Review): DecidedConnection[] {
  const standing = byKeyOfImport(review);
  return review.index.keys.map((key) => decidedConnection(review, key, standing.get(key)));
}

/** The apps that a finding rests on, for deciding on them one by one or all at once. */
export function connectionsOfFinding(review: Review, finding: Finding): DecidedConnection[] {
  const keys = new Set(sortEvidence(review.index, finding.evidence).keys);
  return decidedConnections(review).filter(({ key }) => keys.has(key));
}

/** Decisions under the keys of this import. The last decision wins if two old keys are one app here. */
function byKeyOfImport(review: Review): ReadonlyMap<string, StandingDecision> {
  return new Map(
    [...standingOn(review, 'connection')].flatMap(([oldKey, row]) => {
      const key = review.index.resolve(oldKey);
      return key === undefined ? [] : [[key, row]];
    }),
  );
}

function decidedConnection(
  review: Review,
  key: string,
  row: StandingDecision | undefined,
): DecidedConnection {
  const rows = review.index.rows(key);
  const decision = row && compare(review, row, null, () => snapshotConnections(review, [key]));
  return {
    key,
    connectionIds: rows.map(({ id }) => id),
    name: rows[0]?.name ?? '',
    statuses: [...new Set(rows.map(({ status }) => status))],
    decision: decision ?? null,
  };
}

/** The decisions in force on findings, or on apps, by the id or key that they were made on, in chronological order. */
function standingOn(
  { standing }: Review,
  subject: StandingDecision['subject'],
): ReadonlyMap<string, StandingDecision> {
  return new Map(standing.filter((row) => row.subject === subject).map((row) => [row.subjectId, row]));
}

function toDecision({ state }: StandingDecision, reasons: readonly Reason[]): FindingDecision {
  const { decision, note, followUp, decidedAt } = state;
  return {
    decision,
    note,
    followUp: isoDay(followUp),
    decidedAt: isoInstant(decidedAt),
    reopened: reasons.length === 0 ? null : reasons.map((reason) => words().say(reason)).join(' '),
  };
}
