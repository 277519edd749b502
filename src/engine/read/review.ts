import type { Finding } from '../../audit/types.ts';
import type { DecisionSubject } from '../../model/findings.ts';
import { calendarText } from '../../review/calendar.ts';
import {
  type Choice,
  decide,
  type HistoryEntry,
  readHistory,
  undoLast,
  undoOne,
} from '../../review/decide.ts';
import { calendarEntries, followUps } from '../../review/follow-ups.ts';
import { reviewQueue } from '../../review/queue.ts';
import {
  connectionsOfFinding,
  type DecidedConnection,
  decidedConnections,
  goneDecisions,
} from '../../review/with-decisions.ts';
import type { DecidedJson, ReviewJson } from '../contract/review-json.ts';
import type { Engine } from '../engine.ts';
import { NotFoundError } from '../errors.ts';

/** `review --json`: every finding with its decision, what is left, what is gone, and the follow-ups. */
export function reviewJson(engine: Engine, importId: number = engine.importId()): ReviewJson {
  const { db, knowledge } = engine;
  const findings = engine.findings(importId);
  const { items, left, done } = reviewQueue(findings);
  return {
    importId,
    left,
    done,
    items: [...items],
    gone: goneDecisions(db, importId, findings),
    followUps: followUps(db, importId, findings, knowledge),
  };
}

/** The follow-ups as an iCalendar file. */
export function followUpCalendar(engine: Engine, importId: number = engine.importId()): string {
  const { db, knowledge } = engine;
  const due = followUps(db, importId, engine.findings(importId), knowledge);
  return calendarText(calendarEntries(db, importId, due));
}

/**
 * What a decision is recorded on: a finding by its id, or an app by its key or name; and, of a finding's apps, none, all,
 * or those that are named.
 */
export type DecisionOrder = Choice & {
  readonly id: string;
  readonly connections: 'none' | 'all' | readonly string[];
};

type Target = { readonly finding: Finding | null; readonly connections: readonly DecidedConnection[] };

/** Records a decision. Throws NotFoundError for a finding or an app that this import does not have. */
export function decideJson(
  engine: Engine,
  order: DecisionOrder,
  importId: number = engine.importId(),
): DecidedJson {
  const { finding, connections } = targetOf(engine, importId, order);
  const { decision, note, followUp } = order;
  const keys = connections.map(({ key }) => key);
  const target = { finding, connections: keys };
  decide(engine.db, importId, engine.knowledge, target, { decision, note, followUp }, engine.now());
  const ofFinding = finding ? [{ subject: 'finding' as const, subjectId: finding.id }] : [];
  const ofConnections = keys.map((key) => ({ subject: 'connection' as const, subjectId: key }));
  return decidedJson(engine, importId, [...ofFinding, ...ofConnections]);
}

function targetOf(engine: Engine, importId: number, order: DecisionOrder): Target {
  const finding = engine.findings(importId).find(({ id }) => id === order.id) ?? null;
  if (finding === null) return { finding, connections: [appOf(engine, importId, order.id)] };
  const { connections: wanted } = order;
  if (wanted === 'none') return { finding, connections: [] };
  const group = connectionsOfFinding(engine.db, importId, engine.knowledge, finding);
  return { finding, connections: wanted === 'all' ? group : wanted.map((name) => oneOfThem(group, name)) };
}

function appOf(engine: Engine, importId: number, name: string): DecidedConnection {
  return oneOfThem(decidedConnections(engine.db, importId, engine.knowledge), name);
}

function oneOfThem(connections: readonly DecidedConnection[], wanted: string): DecidedConnection {
  const byKey = connections.find(({ key }) => key === wanted);
  const byName = connections.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [only] = byKey ? [byKey] : byName;
  if (!only) throw new NotFoundError(`There is no finding or app "${wanted}" here; see: sidedoor review`);
  if (!byKey && byName.length > 1) {
    const keys = byName.map(({ key }) => key).join(', ');
    throw new NotFoundError(`There are several apps "${wanted}"; name one of ${keys}.`);
  }
  return only;
}

/** Takes back the last act, or what stands on one finding or app. Throws NotFoundError when nothing stands. */
export function undoJson(
  engine: Engine,
  id: string | null,
  importId: number = engine.importId(),
): DecidedJson {
  const at = engine.now();
  if (id === null) {
    const undone = undoLast(engine.db, importId, at);
    if (undone.length === 0) throw new NotFoundError('No decision stands, so there is nothing to take back.');
    return decidedJson(engine, importId, undone);
  }
  const subject = subjectOf(engine, importId, id);
  const undone = undoOne(engine.db, importId, subject, at);
  if (!undone) throw new NotFoundError(`No decision stands on "${id}", so there is nothing to take back.`);
  return decidedJson(engine, importId, [subject]);
}

/** Every change of the decision on a finding or an app, oldest first; also of findings that are gone. */
export function historyJson(
  engine: Engine,
  id: string,
  importId: number = engine.importId(),
): HistoryEntry[] {
  return readHistory(engine.db, importId, subjectOf(engine, importId, id));
}

function subjectOf(engine: Engine, importId: number, id: string): DecisionSubject {
  const findings = engine.findings(importId);
  const gone = goneDecisions(engine.db, importId, findings);
  const known = findings.some((each) => each.id === id) || gone.some(({ findingId }) => findingId === id);
  if (known) return { subject: 'finding', subjectId: id };
  return { subject: 'connection', subjectId: appOf(engine, importId, id).key };
}

function decidedJson(engine: Engine, importId: number, subjects: readonly DecisionSubject[]): DecidedJson {
  const findings = engine.findings(importId);
  const decisions = new Map([
    ...goneDecisions(engine.db, importId, findings).map((each) => [each.findingId, each.decision] as const),
    ...findings.map(({ id, decision }) => [id, decision] as const),
    ...decidedConnections(engine.db, importId, engine.knowledge).map(
      ({ key, decision }) => [key, decision] as const,
    ),
  ]);
  const decided = subjects.map((each) => ({ ...each, decision: decisions.get(each.subjectId) ?? null }));
  return { importId, decided };
}
