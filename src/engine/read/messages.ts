import { isoDay } from '../../audit/days.ts';
import { groupMessages, type MessageGroup } from '../../audit/message-selection.ts';
import { isOwnerKnown } from '../../ledger/reads/audit-import.ts';
import { OWNER } from '../../ledger/reads/exposure.ts';
import {
  type MessageRows,
  readMessageRows,
  readPersonNames,
  readThreadTitles,
  type ThreadMessages,
  UNDATED,
} from '../../ledger/reads/message-rows.ts';
import type { Direction } from '../../model/findings.ts';
import type { MessageCounts, MessagesView } from '../contract/message-views.ts';
import type { OpenImport } from '../open-import.ts';
import { importCounts } from './counts.ts';
import { askedWindows, type MessageQuery, selectedFindings, toSelection } from './message-selection.ts';
import { keepRecent } from './recent.ts';

/** How many messages the export holds of what was asked for, by year and month. Throws NotFoundError. */
export function messageCounts(opened: OpenImport, query: MessageQuery): MessageCounts {
  const days = group(opened, query, 'day');
  const everyDay = query.year === null ? days : group(opened, { ...query, year: null }, 'day');
  return {
    counts: {
      ...toSums(opened, [...days.values()]),
      threads: group(opened, query, 'thread').size,
      people: group(opened, query, 'sender').size,
    },
    undated: days.get(UNDATED)?.messages ?? 0,
    windows: askedWindows(opened, query),
    years: sumByDate(opened, everyDay, 'yyyy').map(({ date, ...sums }) => ({ year: Number(date), ...sums })),
    months: sumByDate(opened, days, 'yyyy-mm').map(({ date, ...sums }) => ({ month: date, ...sums })),
  };
}

/** The same with the names of what was asked for. Throws NotFoundError. */
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

/** The selected messages by day, by position of the thread or by number of the sender; the owner is no sender here. */
export const group = (
  opened: OpenImport,
  query: MessageQuery,
  by: 'day' | 'thread' | 'sender',
): Map<number, MessageGroup> =>
  keepRecent(opened, `messages-by-${by}`, toKey(query), () => {
    const groups = groupMessages(messageRows(opened), toSelection(opened, query), KEYS[by]);
    if (by === 'sender') groups.delete(OWNER);
    return groups;
  });

const toKey = ({ from, to, findings, end, year, threadId, personId }: MessageQuery): unknown[] => [
  ...[from, to, findings, end, year, threadId, personId],
];

const KEYS = {
  day: ({ days }: ThreadMessages, row: number) => days[row] ?? UNDATED,
  thread: ({ id }: ThreadMessages) => id,
  sender: ({ people }: ThreadMessages, row: number) => people[row] ?? OWNER,
};

type Sums = Direction & { readonly messages: number };

/** Sent and received are null where nobody is known to be the owner. */
export function toSums(opened: OpenImport, groups: readonly MessageGroup[]): Sums {
  const messages = groups.reduce((sum, each) => sum + each.messages, 0);
  const sent = groups.reduce((sum, each) => sum + each.sent, 0);
  return opened.memoize('owner known', () => isOwnerKnown(opened.db, opened.id))
    ? { messages, sent, received: messages - sent }
    : { messages, sent: null, received: null };
}

/** The groups of days by year or month, in order; messages without a date are in none. */
function sumByDate(
  opened: OpenImport,
  days: ReadonlyMap<number, MessageGroup>,
  { length }: 'yyyy' | 'yyyy-mm',
): (Sums & { readonly date: string })[] {
  const dated = [...days].filter(([day]) => day !== UNDATED).sort(([a], [b]) => a - b);
  const byDate = Map.groupBy(dated, ([day]) => isoDay(day).slice(0, length));
  return [...byDate].map(([date, rows]) => ({
    date,
    ...toSums(
      opened,
      rows.map(([, each]) => each),
    ),
  }));
}
