import type { z } from 'zod';
import { byImportance } from '../../audit/findings.ts';
import { listConnectionNames } from '../../ledger/reads/connections.ts';
import { kindsAndStatuses } from '../../ledger/reads/document-pages.ts';
import type { DecisionSubject, Finding } from '../../model/findings.ts';
import { calendarText } from '../../review/calendar.ts';
import { connectionKey } from '../../review/connection-index.ts';
import { type HistoryEntry, readHistory } from '../../review/decide.ts';
import { bySoonest, calendarEntries, followUps } from '../../review/follow-ups.ts';
import { itemsLeft, nextLeft, reviewQueue } from '../../review/queue.ts';
import { listRemovals, type Removal } from '../../review/removals.ts';
import {
  connectionsOfFinding,
  type DecidedConnection as Decided,
  decidedConnections,
  goneDecisions,
} from '../../review/with-decisions.ts';
import { message } from '../../words/message.ts';
import type { CardKey, DecidedConnection, ReviewQueue, standingDecisionSchema } from '../contract/review.ts';
import type { ReviewJson } from '../contract/review-json.ts';
import { NotFoundError } from '../errors.ts';
import type { OpenImport } from '../open-import.ts';
import { remediesFor } from './finding-advice.ts';
import { findFinding, findingCard, shownFindings } from './findings.ts';
import { accountLabel, type JoinedAccounts } from './joined-accounts.ts';

type Decision = NonNullable<Finding['decision']>;
type RemedyView = ReturnType<typeof remediesFor>[number];
type Standing = z.infer<typeof standingDecisionSchema>;

/** `review --json`: every finding with its decision, what is left, what is gone, and the follow-ups. */
export function reviewJson(joined: JoinedAccounts): ReviewJson {
  const { items, left, done } = joinedQueue(joined, ({ findings }) => findings);
  const ofEach = <Row extends object>(list: (opened: OpenImport) => readonly Row[]) =>
    joined.flatMap((opened) => list(opened).map((row) => ({ ...row, ...accountLabel(joined, opened) })));
  return {
    importId: joined[0].id,
    left,
    done,
    items: items.map(({ id, title, severity, state, decision, opened }) => ({
      ...{ id, title, severity, state, decision },
      ...accountLabel(joined, opened),
    })),
    gone: ofEach(({ review, findings }) => goneDecisions(review, findings)),
    followUps: ofEach(({ review, findings }) => followUps(review, findings)).sort(bySoonest),
    removals: ofEach(removals),
  };
}

/** The findings that are shown, in the order of the review. */
export function queueView(joined: readonly OpenImport[]): ReviewQueue {
  const queue = joinedQueue(joined, shownFindings);
  return {
    accounts: joined.map(toAccount),
    items: queue.items.map((item, at) => ({
      ...findingCard(item),
      ...toAccount(item.opened),
      state: item.state,
      next: toCardKey(nextLeft(queue, at)),
    })),
    left: queue.left,
    done: queue.done,
    resumeAt: toCardKey(itemsLeft(queue)[0]),
    canUndo: joined.some(({ review }) => review.standing.length > 0),
  };
}

/** The findings of all accounts in one order: the most important first, whatever the service. */
function joinedQueue(joined: readonly OpenImport[], select: (opened: OpenImport) => readonly Finding[]) {
  const findings = joined.flatMap((opened) => select(opened).map((finding) => ({ ...finding, opened })));
  return reviewQueue(findings.sort(byImportance));
}

const toAccount = ({ id, row }: OpenImport) => ({ importId: id, service: row.service });

const toCardKey = (card: { id: string; opened: OpenImport } | null | undefined): CardKey | null =>
  card ? { importId: card.opened.id, id: card.id } : null;

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

/** The apps that the user decided to remove, and Facebook's page for removing them if the facts cite one. */
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

/** The days on which the user wants to look again, on any of these accounts, soonest first. */
export const listFollowUps = (joined: readonly OpenImport[]) =>
  joined
    .flatMap((opened) =>
      followUps(opened.review, opened.findings).map((each) => ({ ...each, ...toAccount(opened) })),
    )
    .sort(bySoonest);

/** The same as an iCalendar file. With several accounts, each entry names its own. */
export function followUpCalendar(joined: readonly OpenImport[]): string {
  const entries = joined.flatMap((opened) => {
    const ofAccount = followUps(opened.review, opened.findings);
    return calendarEntries(opened.db, opened.reviewContext, ofAccount, joined.length > 1);
  });
  return calendarText(entries.sort(bySoonest));
}

/** Every change of the decision on a finding or an app, oldest first; also for findings that no longer exist. Throws NotFoundError. */
export const historyJson = (opened: OpenImport, id: string): HistoryEntry[] =>
  readHistory(opened.db, opened.reviewContext, findSubject(opened, id));

/** What an id or name refers to: a finding, a former finding, or an app. Throws NotFoundError. */
export function findSubject(opened: OpenImport, id: string): DecisionSubject {
  if (hasFinding(opened, id) || hasGoneFinding(opened, id)) return { subject: 'finding', subjectId: id };
  return { subject: 'connection', subjectId: findApp(decidedConnections(opened.review), id).key };
}

/** Whether an import has a finding or an app of this name that can be decided on. */
export const hasSubject = (opened: OpenImport, id: string): boolean =>
  hasFinding(opened, id) || matchingApps(decidedConnections(opened.review), id).length > 0;

/** Whether it is a former finding: decisions on it are kept, and can be undone. */
export const hadSubject = (opened: OpenImport, id: string): boolean =>
  hasSubject(opened, id) || hasGoneFinding(opened, id);

const hasFinding = ({ undecided }: OpenImport, id: string): boolean =>
  undecided.some((each) => each.id === id);

const hasGoneFinding = ({ review, undecided }: OpenImport, id: string): boolean =>
  goneDecisions(review, undecided).some(({ findingId }) => findingId === id);

/** One of these apps by its key or name. Throws NotFoundError. */
export function findApp(connections: readonly Decided[], wanted: string): Decided {
  const [only, ...others] = matchingApps(connections, wanted);
  if (!only) throw new NotFoundError(message('error.unknown-subject', { word: wanted }));
  if (others.length > 0) {
    const keys = [only, ...others].map(({ key }) => key).join(', ');
    throw new NotFoundError(message('error.several-apps', { word: wanted, keys }));
  }
  return only;
}

function matchingApps(connections: readonly Decided[], wanted: string): Decided[] {
  const byKey = connections.filter(({ key }) => key === wanted);
  if (byKey.length > 0) return byKey;
  return connections.filter(({ name }) => name.toLowerCase() === wanted.toLowerCase());
}
