import type { DecisionSubject, Finding } from '../../model/findings.ts';
import { type Choice, decide, undoLast, undoOne } from '../../review/decide.ts';
import {
  connectionsOfFinding,
  type DecidedConnection as Decided,
  decidedConnections,
  goneDecisions,
} from '../../review/with-decisions.ts';
import { message } from '../../words/message.ts';
import type { DecidedConnection } from '../contract/review.ts';
import type { DecidedJson } from '../contract/review-json.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';
import { findApp, findingApps, findSubject, importApps } from '../read/decisions.ts';
import { findFinding } from '../read/findings.ts';
import { accountLabel } from '../read/joined-accounts.ts';

type Decision = NonNullable<DecidedJson['decided'][number]['decision']>;

/**
 * The subject of a decision: a finding by its id, or an app by its key or name; and for a finding with several apps, none, all,
 * or the named ones.
 */
export type DecisionOrder = Choice & {
  readonly id: string;
  readonly connections: 'none' | 'all' | readonly string[];
};

/** Records a decision. Throws NotFoundError for a finding or an app that this import does not have, and LedgerError. */
export function recordDecision(opened: OpenImport, order: DecisionOrder): DecidedJson {
  const finding = opened.undecided.find(({ id }) => id === order.id) ?? null;
  const keys = orderedApps(opened, finding, order).map(({ key }) => key);
  write(opened, finding, keys, order);
  const ofFinding = finding ? [{ subject: 'finding' as const, subjectId: finding.id }] : [];
  const ofConnections = keys.map((key) => ({ subject: 'connection' as const, subjectId: key }));
  return decidedJson(opened.reopen(), [...ofFinding, ...ofConnections]);
}

function orderedApps(
  opened: OpenImport,
  finding: Finding | null,
  { id, connections }: DecisionOrder,
): Decided[] {
  if (finding === null) return [findApp(decidedConnections(opened.review), id)];
  if (connections === 'none') return [];
  const group = connectionsOfFinding(opened.review, finding);
  return connections === 'all' ? group : connections.map((name) => findApp(group, name));
}

/** Records a decision on a finding and returns it as now in force. Throws NotFoundError, LedgerError. */
export function decideOnFinding(opened: OpenImport, findingId: string, choice: Choice): Decision {
  write(opened, findFinding(opened.undecided, findingId), [], choice);
  const decision = findFinding(opened.reopen().findings, findingId).decision;
  if (!decision) throw new TypeError('A decision was recorded and is not in force.');
  return decision;
}

/**
 * Records one decision on several apps as one act and returns their state afterwards. With a finding, on all of its apps; apps
 * that it does not rest on are left out. Throws NotFoundError, LedgerError.
 */
export function decideOnApps(
  opened: OpenImport,
  findingId: string | null,
  keys: readonly string[],
  choice: Choice,
): DecidedConnection[] {
  const wanted = new Set(keys);
  const apps = (now: OpenImport) =>
    findingId === null ? importApps(now, wanted) : findingApps(now, findingId);
  const known = apps(opened).filter(({ key }) => wanted.has(key));
  write(
    opened,
    null,
    known.map(({ key }) => key),
    choice,
  );
  return apps(opened.reopen());
}

function write(
  { db, reviewContext, now }: OpenImport,
  finding: Finding | null,
  connections: readonly string[],
  { decision, note, followUp }: Choice,
): void {
  decide(db, reviewContext, { finding, connections }, { decision, note, followUp }, now);
}

/** Takes back the last act on any of these accounts. Throws NotFoundError when none is in force. */
export function undoLastAct(joined: readonly OpenImport[]): DecidedJson {
  const opened = joined.reduce((latest, each) => (lastAct(each) > lastAct(latest) ? each : latest));
  const undone = undoLast(opened.db, opened.reviewContext, opened.now);
  if (undone.length === 0) throw new NotFoundError(message('error.nothing-to-undo'));
  return { ...accountLabel(joined, opened), ...decidedJson(opened.reopen(), undone) };
}

const lastAct = ({ review }: OpenImport): number =>
  Math.max(0, ...review.standing.map(({ state }) => state.inForce));

/** Takes back the decision on one finding or app. Throws NotFoundError when none is in force. */
export function undoDecision(opened: OpenImport, id: string): DecidedJson {
  const subject = findSubject(opened, id);
  const undone = undoOne(opened.db, opened.reviewContext, subject, opened.now);
  if (!undone) throw new NotFoundError(message('error.nothing-to-undo-on', { id }));
  return decidedJson(opened.reopen(), [subject]);
}

/** The decisions that are now in force on these subjects. */
function decidedJson(
  { id, review, findings }: OpenImport,
  subjects: readonly DecisionSubject[],
): DecidedJson {
  const decisions = new Map([
    ...goneDecisions(review, findings).map((each) => [each.findingId, each.decision] as const),
    ...findings.map((each) => [each.id, each.decision] as const),
    ...decidedConnections(review).map(({ key, decision }) => [key, decision] as const),
  ]);
  const decided = subjects.map((each) => ({ ...each, decision: decisions.get(each.subjectId) ?? null }));
  return { importId: id, decided };
}
