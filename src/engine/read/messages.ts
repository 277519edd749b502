import { isoDay, partialDateDays } from '../../audit/days.ts';
import { groupMessages, type MessageGroup, type MessageGroups } from '../../audit/message-selection.ts';
import { isOwnerKnown, toDirection } from '../../ledger/reads/audit-import.ts';
import {
  type MessageRows,
  readMessageRows,
  readPersonNames,
  readThreadTitles,
  UNDATED,
} from '../../ledger/reads/message-rows.ts';
import type { Direction } from '../../model/findings.ts';
import type { MessageCounts, MessageQuery, MessagesView } from '../contract/message-views.ts';
import type { OpenImport } from '../open-import.ts';
import { importCounts } from './counts.ts';
import { askedWindows, selectedFindings, toSelection } from './message-selection.ts';
import { keepRecent } from './recent.ts';

/** How many messages of a selection the export holds, by year and month. Throws NotFoundError. */
export function messageCounts(opened: OpenImport, query: MessageQuery): MessageCounts {
  const { days, threads, senders } = readGroups(opened, query);
  const everyDay = query.year === null ? days : readGroups(opened, { ...query, year: null }).days;
  return {
    counts: {
      ...toSums(opened, [...days.values()]),
      threads: threads.size,
      people: senders.size,
    },
    undated: days.get(UNDATED)?.messages ?? 0,
    windows: askedWindows(opened, query),
    years: sumByDate(opened, everyDay, 'yyyy').map(({ date, ...sums }) => ({ year: Number(date), ...sums })),
    months: sumByDate(opened, days, 'yyyy-mm').map(({ date, ...sums }) => ({ month: date, ...sums })),
  };
}

/** The same, with the names of what was selected. Throws NotFoundError. */
export function messagesView(opened: OpenImport, query: MessageQuery): MessagesView {
  const { threadId, personId } = query;
  const { threads, e2eeThreads } = importCounts(opened);
  return {
    ...messageCounts(opened, query),
    thread: threadId === null ? null : (threadTitles(opened).get(threadId) ?? null),
    person: personId === null ? null : (readPersonNames(opened.db, [personId]).get(personId) ?? null),
    findings: selectedFindings(opened, query).map(({ id, title, company }) => ({
      ...{ id, title, company: company?.name ?? null },
    })),
    withoutMessages: threads + e2eeThreads - messageRows(opened).threads.length,
  };
}

export const threadTitles = (opened: OpenImport): Map<number, string> =>
  opened.memoize('thread titles', () => readThreadTitles(opened.db, opened.id));

export const messageRows = (opened: OpenImport): MessageRows =>
  opened.memoize('message rows', () => readMessageRows(opened.db, opened.id));

/** The selected messages, put together. Throws NotFoundError. */
export function readGroups(opened: OpenImport, query: MessageQuery): MessageGroups {
  const { from, to, findings, end, year, threadId, personId } = query;
  const question = [from, to, findings, end, year, threadId, personId];
  return keepRecent(opened, 'message-groups', question, () =>
    groupMessages(messageRows(opened), toSelection(opened, query)),
  );
}

type Sums = Direction & { readonly messages: number };

/** Sent and received are null if nobody is known to be the owner. */
export function toSums(opened: OpenImport, groups: readonly MessageGroup[]): Sums {
  const messages = groups.reduce((sum, each) => sum + each.messages, 0);
  const sent = groups.reduce((sum, each) => sum + each.sent, 0);
  const isKnown = opened.memoize('owner known', () => isOwnerKnown(opened.db, opened.id));
  return { messages, ...toDirection(isKnown, messages, sent) };
}

type DatedSums = Sums & { readonly date: string };

/** The days grouped by year or month, in order; messages without a date are in no group. */
function sumByDate(
  opened: OpenImport,
  days: ReadonlyMap<number, MessageGroup>,
  { length }: 'yyyy' | 'yyyy-mm',
): DatedSums[] {
  const periods: { readonly date: string; readonly end: number; readonly groups: MessageGroup[] }[] = [];
  for (const [day, group] of [...days].sort(([a], [b]) => a - b)) {
    if (day === UNDATED) continue;
    if (day >= (periods.at(-1)?.end ?? UNDATED)) {
      const date = isoDay(day).slice(0, length);
      periods.push({ date, end: partialDateDays(date)?.[1] ?? day + 1, groups: [] });
    }
    periods.at(-1)?.groups.push(group);
  }
  return periods.map(({ date, groups }) => ({ date, ...toSums(opened, groups) }));
}
