import { compare } from '../../model/compare.ts';
import type { Finding } from '../../model/findings.ts';
import type { Review } from '../../review/review-context.ts';
import { decidedConnections, goneDecisions } from '../../review/with-decisions.ts';
import type { FollowUp, ListedDecision } from '../schema.ts';

/**
 * Decisions on the findings shown, on single connections, and on findings that this export no longer has: those are in neither
 * list of findings.
 */
export function listDecisions(
  review: Review,
  findings: { readonly all: readonly Finding[]; readonly shown: readonly Finding[] },
): ListedDecision[] {
  const onFindings = findings.shown.flatMap(({ id, title, decision }) =>
    decision === null ? [] : [{ ...decision, subject: { kind: 'finding' as const, id, name: title } }],
  );
  const onConnections = decidedConnections(review).flatMap(({ key, name, decision }) =>
    decision === null ? [] : [{ ...decision, subject: { kind: 'connection' as const, id: key, name } }],
  );
  const gone = goneDecisions(review, findings.all).map(({ findingId, decision }) => ({
    ...decision,
    subject: { kind: 'gone' as const, id: findingId, name: findingId },
  }));
  return [...onFindings, ...onConnections, ...gone];
}

/** Dates that the user set, the next one first. */
export function listFollowUps(decisions: readonly ListedDecision[]): FollowUp[] {
  return decisions
    .flatMap(({ followUp, subject }) => (followUp === null ? [] : [{ date: followUp, what: subject.name }]))
    .sort((a, b) => compare(a.date, b.date));
}
