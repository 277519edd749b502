import type { z } from 'zod';
import type { FindingJson } from '../../model/findings.ts';
import { decide } from '../../review/decide.ts';
import { nextLeft, resumeAt, reviewQueue } from '../../review/queue.ts';
import {
  connectionsOfFinding,
  type DecidedConnection as Decided,
  decidedConnections,
  goneDecisions,
} from '../../review/with-decisions.ts';
import type { DecidedConnection, ReviewQueue, standingDecisionSchema } from '../contract/review.ts';
import type { DecidedJson } from '../contract/review-json.ts';
import type { Services } from '../engine-context.ts';
import { findFinding, findingCard, shownFindings } from './findings.ts';
import { decideJson } from './review.ts';

type Decision = NonNullable<FindingJson['decision']>;
type Standing = z.infer<typeof standingDecisionSchema>;
type Choice = Pick<Decision, 'decision' | 'note' | 'followUp'>;

/** Every decision that stands for the person whose import this is. */
export function standingDecisions({ engine }: Services, importId: number): Standing[] {
  const { db, knowledge } = engine;
  const findings = engine.findings(importId);
  const ofFindings = findings.map(({ id, title, decision }) => row('finding', id, title, decision));
  const ofApps = decidedConnections(db, importId, knowledge).map(({ key, name, decision }) =>
    row('connection', key, name, decision),
  );
  const gone = goneDecisions(db, importId, findings).map(({ findingId, decision }) => ({
    ...row('finding', findingId, findingId, decision),
    inExport: false,
  }));
  return [...ofFindings, ...ofApps, ...gone].flatMap(({ decision, ...rest }) =>
    decision === null ? [] : [{ ...rest, decision }],
  );
}

function row(subject: Standing['subject'], subjectId: string, name: string, decision: Decision | null) {
  return { subject, subjectId, name, inExport: true, decision };
}

/** The findings that are shown, in the order of the review. */
export function queueView(services: Services, importId: number): ReviewQueue {
  const findings = shownFindings(services, importId);
  const queue = reviewQueue(findings);
  const cards = new Map(findings.map((finding) => [finding.id, findingCard(finding)]));
  return {
    items: queue.items.flatMap(({ id, state }) => {
      const card = cards.get(id);
      return card ? [{ ...card, state, next: nextLeft(queue, id)?.id ?? null }] : [];
    }),
    left: queue.left,
    done: queue.done,
    resumeAt: resumeAt(queue)?.id ?? null,
  };
}

/** The apps that a finding rests on. Throws NotFoundError. */
export function appsOfFinding(services: Services, importId: number, findingId: string): DecidedConnection[] {
  const { db, knowledge } = services.engine;
  const finding = findFinding(services, importId, findingId);
  return connectionsOfFinding(db, importId, knowledge, finding).map(appView);
}

const appView = ({ key, name, statuses, decision }: Decided): DecidedConnection => ({
  key,
  name,
  statuses: [...statuses],
  decision,
});

/** Records a decision on a finding and gives it back as it stands. Throws NotFoundError, LedgerError. */
export function decideOnFinding(
  services: Services,
  importId: number,
  findingId: string,
  { decision, note, followUp }: Choice,
): Decision {
  findFinding(services, importId, findingId);
  const order = { id: findingId, connections: 'none' as const, decision, note, followUp };
  const { decided } = decideJson(services.engine, order, importId);
  return decisionIn(decided);
}

function decisionIn([only]: DecidedJson['decided']): Decision {
  if (!only?.decision) throw new TypeError('A decision was recorded and does not stand.');
  return only.decision;
}

/**
 * Records one decision on several apps of a finding as one act. Apps that the finding does not rest on are left out.
 * Throws NotFoundError, LedgerError.
 */
export function decideOnApps(
  services: Services,
  importId: number,
  findingId: string,
  keys: readonly string[],
  { decision, note, followUp }: Choice,
): DecidedConnection[] {
  const { db, knowledge } = services.engine;
  const known = new Set(appsOfFinding(services, importId, findingId).map(({ key }) => key));
  const target = { finding: null, connections: keys.filter((key) => known.has(key)) };
  decide(db, importId, knowledge, target, { decision, note, followUp }, services.engine.now());
  return appsOfFinding(services, importId, findingId);
}
