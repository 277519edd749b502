import { isoDay } from '../../audit/days.ts';
import type { MessageGroup } from '../../audit/message-selection.ts';
import {
  readPersonNames,
  readThreadPeople,
  searchPeople,
  searchThreads,
} from '../../ledger/reads/message-rows.ts';
import { words } from '../../words/current.ts';
import type {
  MessageQuery,
  MessagesJson,
  MessageThread,
  Sender,
  SenderQuery,
  ThreadQuery,
} from '../contract/message-views.ts';
import type { OpenImport } from '../open-import.ts';
import { messageCounts, messageRows, readGroups, threadTitles, toSums } from './messages.ts';
import { keepRecent } from './recent.ts';

type Page<Row> = { rows: Row[]; total: number };

/** A page of the threads that hold selected messages. Throws NotFoundError. */
export function threadPage(opened: OpenImport, query: ThreadQuery): Page<MessageThread> {
  const { offset, limit, ...order } = query;
  const all = keepRecent(opened, 'thread-orders', order, () => sortRows(listThreads(opened, order), order));
  const rows = cut(all, query);
  const people = readThreadPeople(
    opened.db,
    rows.map(({ id }) => id),
  );
  return { rows: rows.map((row) => ({ ...row, people: people.get(row.id) ?? [] })), total: all.length };
}

/** A page of the people who wrote selected messages, without the owner. Throws NotFoundError. */
export function senderPage(opened: OpenImport, query: SenderQuery): Page<Sender> {
  const { offset, limit, ...order } = query;
  const all = keepRecent(opened, 'sender-orders', order, () => sortRows(listSenders(opened, order), order));
  return { rows: cut(all, query), total: all.length };
}

const cut = <Row>(rows: readonly Row[], { offset, limit }: Pick<ThreadQuery, 'offset' | 'limit'>): Row[] =>
  rows.slice(offset, limit === null ? undefined : offset + limit);

function listThreads(
  opened: OpenImport,
  query: Omit<ThreadQuery, 'offset' | 'limit'>,
): Omit<MessageThread, 'people'>[] {
  const found = query.search.trim() ? new Set(searchThreads(opened.db, opened.id, query.search)) : null;
  const titles = threadTitles(opened);
  return [...readGroups(opened, query).threads]
    .filter(([id]) => found?.has(id) ?? true)
    .map(([id, messages]) => ({
      id,
      name: titles.get(id) ?? '',
      ...toSums(opened, [messages]),
      ...toDays(messages),
    }));
}

function listSenders(opened: OpenImport, query: Omit<SenderQuery, 'offset' | 'limit'>): Sender[] {
  const found = query.search.trim() ? new Set(searchPeople(opened.db, opened.id, query.search)) : null;
  const { people } = messageRows(opened);
  const senders = [...readGroups(opened, query).senders].flatMap(([number, messages]) => {
    const row = people[number];
    return row && (found?.has(row.id) ?? true) ? [{ ...row, messages }] : [];
  });
  const names = readPersonNames(
    opened.db,
    senders.map(({ id }) => id),
  );
  return senders.map(({ id, threadId, messages }) => ({
    id,
    name: names.get(id) ?? '',
    threadId,
    messages: messages.messages,
    threads: messages.threads,
    ...toDays(messages),
  }));
}

const toDays = ({ first, last }: MessageGroup): { firstDay: string | null; lastDay: string | null } => ({
  firstDay: isoDay(first),
  lastDay: isoDay(last),
});

/** Unknown values come last in either direction; rows of equal value by name. */
function sortRows<Key extends string, Row extends Record<Key, string | number | null> & { name: string }>(
  rows: readonly Row[],
  { sort, descending }: { readonly sort: Key; readonly descending: boolean },
): Row[] {
  const direction = descending ? -1 : 1;
  return rows.toSorted((one, other) => {
    const [a, b]: [string | number | null, string | number | null] = [one[sort], other[sort]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' ? a - Number(b) : words().compare(a, String(b));
    return order * direction || words().compare(one.name, other.name);
  });
}

/** `messages --json`: the counts, every thread and every person who wrote. Throws NotFoundError. */
export function messagesJson(opened: OpenImport, query: MessageQuery): MessagesJson {
  const all = { ...query, offset: 0, limit: null, search: '', sort: 'messages', descending: true } as const;
  return {
    ...messageCounts(opened, query),
    threads: threadPage(opened, all).rows.map(({ id: _id, ...row }) => row),
    people: senderPage(opened, all).rows.map(({ id: _id, threadId: _threadId, ...row }) => row),
  };
}
