import type { ReadDb } from '../ledger/database.ts';
import { decisionHistory } from '../ledger/reads/decisions.ts';
import { compare } from '../model/compare.ts';
import type { DecisionSubject, Finding, FindingDecision } from '../model/findings.ts';
import { message } from '../words/message.ts';
import { say } from '../words/say.ts';
import type { CalendarEntry } from './calendar.ts';
import type { Review, ReviewContext } from './review-context.ts';
import { decidedConnections, goneDecisions } from './with-decisions.ts';

/** A decision with a day on which to look again. */
export type FollowUp = DecisionSubject &
  Pick<FindingDecision, 'decision' | 'note' | 'decidedAt'> & {
    /** ISO day. */
    readonly day: string;
    /** Its subject in words: the company or app, or the heading of a group. */
    readonly about: string;
  };

type Dated = Pick<FollowUp, 'day' | 'subjectId'>;

/** All follow-ups of the person whose import this is, soonest first. `findings` are those of the import, with decisions. */
export function followUps(review: Review, findings: readonly Finding[]): FollowUp[] {
  const ofFindings = findings.map(({ id, company, title, decision }) =>
    followUp({ subject: 'finding', subjectId: id }, company?.name ?? title, decision),
  );
  const ofGone = goneDecisions(review, findings).map(({ findingId, decision }) =>
    followUp({ subject: 'finding', subjectId: findingId }, findingId, decision),
  );
  const ofConnections = decidedConnections(review).map(({ key, name, decision }) =>
    followUp({ subject: 'connection', subjectId: key }, name, decision),
  );
  return [...ofFindings, ...ofGone, ...ofConnections].filter((each) => each !== null).sort(bySoonest);
}

function followUp(subject: DecisionSubject, about: string, made: Finding['decision']): FollowUp | null {
  if (made === null || made.followUp === null) return null;
  const { decision, note, decidedAt, followUp: day } = made;
  return { ...subject, day, about, decision, note, decidedAt };
}

export function bySoonest(one: Dated, other: Dated): number {
  return compare(one.day, other.day) || compare(one.subjectId, other.subjectId);
}

/** Follow-ups as calendar entries. Notes are left out: calendars are often stored in a cloud. */
export function calendarEntries(
  db: ReadDb,
  context: ReviewContext,
  followUpList: readonly FollowUp[],
  namesService = false,
): CalendarEntry[] {
  const service = message(`service.${context.service}`);
  return followUpList.map(({ subject, subjectId, day, about, decision, decidedAt }) => ({
    // An id means something else on another service; one on Facebook keeps the form that calendars already have.
    subjectId: context.service === 'facebook' ? subjectId : `${context.service} ${subjectId}`,
    day,
    decidedAt,
    summary: namesService
      ? say('calendar.summaryOfService', { about, service })
      : say('calendar.summary', { about }),
    description: say('calendar.description', { decision: message(`decision.${decision}`) }),
    sequence: decisionHistory(db, context, { subject, subjectId }).length - 1,
  }));
}
