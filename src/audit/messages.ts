import type { Knowledge } from '../knowledge/types.ts';
import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import type { Finding } from '../model/findings.ts';
import { expectsResponse } from '../model/statement-rows.ts';
import { type Message, type MessageOf, message } from '../words/message.ts';
import { lastDayBefore } from '../words/windows.ts';
import { withoutRemark } from '../words/without-remark.ts';
import { isDenialOfReading } from './claim-kinds.ts';
import { type DayRange, isoDay, toDay } from './days.ts';
import type { ExportDay } from './windows.ts';

/**
 * The facts of sentences that several rules share. A summary says first what the export lists, then what others say, then what
 * cannot be known.
 */

/** Shown with every finding about a connection. */
export const CONNECTION_ONLY = message('finding.connection-only');

/** What the export says of the connections of one company. */
export function connectionsMessage(
  name: string,
  connections: readonly AuditConnection[],
  exportDay: ExportDay,
): Message {
  return message('finding.connections', {
    name,
    count: connections.length,
    connections: connectionHistories(connections, exportDay),
  });
}

/** `added on 1 October 2014, still active when the export was made; and added on ...`. */
export function connectionHistories(connections: readonly AuditConnection[], exportDay: ExportDay): Message {
  const histories = connections.map((each) =>
    message('connection.history', connectionHistory(each, exportDay)),
  );
  return joinHistories(histories);
}

/** At least one history, joined by "; and", because each contains commas. */
export function joinHistories(histories: readonly Message[]): Message {
  return histories.reduceRight((rest, first) => message('connection.history.and', { first, rest }));
}

/** The facts for `connection.history`: when a connection began and how it ended. */
export function connectionHistory(
  { status, addedAt, removedAt, basis }: AuditConnection,
  exportDay: ExportDay,
): MessageOf<'connection.history'>['values'] {
  const near = basis === 'local' ? 'nearDay' : 'onDay';
  const removed = { nearDay: 'removedNearDay', onDay: 'removedOnDay' }[near];
  const ends: Record<AuditConnection['status'], string> = {
    active: exportDay === null ? 'active' : 'activeOnDay',
    expired: 'expired',
    removed: removedAt === null ? 'removed' : removed,
    unknown: 'unknown',
  };
  return {
    start: addedAt === null ? 'unknown' : near,
    added: isoDayOfInstant(addedAt),
    end: ends[status],
    removed: isoDayOfInstant(removedAt),
    exportDay: exportDay === null ? '' : isoDay(exportDay.day),
  };
}

/** Of the oldest connection in a list. */
export function oldestConnection({ name, addedAt, basis }: AuditConnection): Message {
  if (addedAt === null) return message('connection.oldest.undated');
  const start = basis === 'local' ? 'nearDay' : 'onDay';
  return message('connection.oldest', { name, start, added: isoDayOfInstant(addedAt) });
}

/** Empty for an unknown instant: the choice in the message then names no day. */
export const isoDayOfInstant = (instant: number | null): string => isoDay(toDay(instant)) ?? '';

/** `from 11 August 2009 to 5 October 2015`. */
export function rangeMessage({ from, to }: DayRange): Message {
  if (to === null) return message('days.since', { from: isoDay(from ?? 0) });
  const last = lastDayBefore(isoDay(to));
  return from === null
    ? message('days.until', { to: last })
    : message('days.between', { from: isoDay(from), to: last });
}

/** Who denies that messages were read, and who answered otherwise. The answers themselves are shown beside the claims. */
export function responseMessages(
  { claims }: Knowledge,
  { responses, ...said }: Pick<Finding, 'claims' | 'responses'>,
): Message[] {
  if (responses.length === 0)
    return expectsResponse(said.claims) ? [message('claim.noResponseRecorded')] : [];
  const listSpeakers = (all: typeof responses): Set<string> =>
    new Set(all.map(({ by }) => withoutRemark(by)));
  const deniers = listSpeakers(responses.filter(({ id }) => isDenialOfReading(claims.get(id))));
  // Facebook has been called Meta since 2021.
  if (deniers.has('Meta')) deniers.delete('Facebook');
  const others = [...listSpeakers(responses)].filter(
    (name) => !deniers.has(name) && !(name === 'Facebook' && deniers.has('Meta')),
  );
  const values = { also: deniers.size > 0 ? 'yes' : 'no', names: others, count: others.length };
  return [
    ...(deniers.size > 0 ? [message('finding.denied', { names: [...deniers], count: deniers.size })] : []),
    ...(others.length > 0 ? [message('finding.answered', values)] : []),
  ];
}

/** A cited statement in its own wording, as none or one sentence. */
export function statementMessages(cited: { readonly statement: string } | undefined): Message[] {
  return cited === undefined ? [] : [message('finding.statement', { statement: cited.statement })];
}
