import type { z } from 'zod';
import { listConnectionNames } from '../../ledger/reads/connections.ts';
import { kindsAndStatuses } from '../../ledger/reads/document-pages.ts';
import type { DecisionSubject, Finding } from '../../model/findings.ts';
import { calendarText } from '../../review/calendar.ts';
import { connectionKey } from '../../review/connection-index.ts';
import { type HistoryEntry, readHistory } from '../../review/decide.ts';
import { calendarEntries, type FollowUp, followUps } from '../../review/follow-ups.ts';
import { nextLeft, resumeAt, reviewQueue } from '../../review/queue.ts';
import { listRemovals, type Removal } from '../../review/removals.ts';
import {
  connectionsOfFinding,
  type DecidedConnection as Decided,
  decidedConnections,
  goneDecisions,
} from '../../review/with-decisions.ts';
import { message } from '../../words/message.ts';
import type { DecidedConnection, ReviewQueue, standingDecisionSchema } from '../contract/review.ts';
import type { ReviewJson } from '../contract/review-json.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';
import { remediesFor } from './finding-advice.ts';
import { findFinding, findingCard, shownFindings } from './findings.ts';

type Decision = NonNullable<Finding['decision']>;
type RemedyView = ReturnType<typeof remediesFor>[number];
type Standing = z.infer<typeof standingDecisionSchema>;

/** `review --json`: every finding with its decision, what is left, what is gone, and the follow-ups. */
export function reviewJson(opened: OpenImport): ReviewJson {
  const { review, findings } = opened;
  const { items, left, done } = reviewQueue(findings);
  return {
    importId: opened.id,
    left,
    done,
    items: [...items],
    gone: goneDecisions(review, findings),
    followUps: followUps(review, findings),
    removals: removals(opened),
  };
}

/** The findings that are shown, in the order of the review. */
export function queueView(opened: OpenImport): ReviewQueue {
  const findings = shownFindings(opened);
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
    canUndo: opened.review.standing.length > 0,
  };
}

/** Every decision in force for the person whose import this is. */
export function standingDecisions({ review, findings }: OpenImport): Standing[] {
  const ofFindings = findings.map(({ id, title, decision }) => row('finding', id, title, decision));
  const ofApps = decidedConnections(review).map(({ key, name, decision }) =>
    row('connection', key, name, decision),
  );
  const gone = goneDecisions(review, findings).map(({ findingId, decision }) => ({
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

/** The apps that a finding rests on. Throws NotFoundError. */
export const findingApps = (opened: OpenImport, findingId: string): DecidedConnection[] =>
  connectionsOfFinding(opened.review, findFinding(opened.undecided, findingId)).map(appView);

/** The apps and games of an import that have these keys. */
export const importApps = ({ review }: OpenImport, keys: ReadonlySet<string>): DecidedConnection[] =>
  decidedConnections(review)
    .filter(({ key }) => keys.has(key))
    .map(appView);

/** The apps that the user decided to remove, and Facebook's page for it where the facts cite one. */
export function removalsView(opened: OpenImport): { page: RemedyView | null; apps: Removal[] } {
  const page = remediesFor(opened.knowledge, 'still-active').find(({ removesApp }) => removesApp);
  return { page: page ?? null, apps: removals(opened) };
}

function removals({ db, id, review }: OpenImport): Removal[] {
  const lists = { app: 'connected-apps', 'instant-game': 'instant-games' } as const;
  const documents = kindsAndStatuses(db, id);
  return listRemovals(review, {
    isWhole: (kind) => {
      const statuses = documents.filter((each) => each.kind === lists[kind]).map(({ status }) => status);
      return (
        statuses.length > 0 && statuses.every((status) => status !== 'partial' && status !== 'unreadable')
      );
    },
    findName: (key) => listConnectionNames(db).find((each) => connectionKey(each) === key)?.name,
  });
}

const appView = ({ key, name, statuses, decision }: Decided): DecidedConnection => ({
  key,
  name,
  statuses: [...statuses],
  decision,
});

/** The days on which the user wants to look again, soonest first. */
export const listFollowUps = ({ review, findings }: OpenImport): FollowUp[] => followUps(review, findings);

/** The same as an iCalendar file. */
export const followUpCalendar = (opened: OpenImport): string =>
  calendarText(calendarEntries(opened.db, opened.reviewContext, listFollowUps(opened)));

/** Every change of the decision on a finding or an app, oldest first; also of findings that are gone. Throws NotFoundError. */
export const historyJson = (opened: OpenImport, id: string): HistoryEntry[] =>
  readHistory(opened.db, opened.reviewContext, findSubject(opened, id));

/** What an id or name means here: a finding, one that is gone, or an app. Throws NotFoundError. */
export function findSubject(opened: OpenImport, id: string): DecisionSubject {
  const { undecided } = opened;
  const known =
    undecided.some((each) => each.id === id) ||
    goneDecisions(opened.review, undecided).some(({ findingId }) => findingId === id);
  if (known) return { subject: 'finding', subjectId: id };
  return { subject: 'connection', subjectId: findApp(decidedConnections(opened.review), id).key };
}

/** One of these apps by its key or its name. Throws NotFoundError. */
export function findApp(connections: readonly Decided[], wanted: string): Decided {
  const byKey = connections.find(({ key }) => key === wanted);
  const byName = connections.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [only] = byKey ? [byKey] : byName;
  if (!only) throw new NotFoundError(message('error.unknown-subject', { word: wanted }));
  if (!byKey && byName.length > 1) {
    const keys = byName.map(({ key }) => key).join(', ');
    throw new NotFoundError(message('error.several-apps', { word: wanted, keys }));
  }
  return only;
}
