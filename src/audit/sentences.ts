import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import { type DayRange, longDay, toDay } from './days.ts';
import type { Exposure } from './exposure.ts';
import type { FindingResponse, Window } from './types.ts';
import type { ExportDay } from './windows.ts';

/**
 * Every sentence of ours about a company. Calm, second person, present tense, exact: what the export lists, then what
 * others say, then what nobody can tell. A test reads all of them for words that claim more than the evidence.
 */

/** Stands under every finding about a connection. */
export const NO_MORE_THAN_A_CONNECTION =
  'Your export shows a connection. It cannot show what was done with it.';

const NUMBER = new Intl.NumberFormat('en-US');

/** `41,230`. */
export function figure(value: number): string {
  return NUMBER.format(value);
}

/** `1 app`, `221 apps`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${figure(value)} ${value === 1 ? one : many}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What the export says of the connections of one company. */
export function connectionSentence(
  name: string,
  connections: readonly AuditConnection[],
  exportDay: ExportDay,
): string {
  const clauses = connections.map((connection) => connectionClause(connection, exportDay));
  const times = connections.length === 1 ? '' : `${figure(connections.length)} times `;
  return `Your export lists ${name} ${times}as a connected app: ${clauses.join('; and ')}.`;
}

/** `added on 1 October 2014, still active when the export was made on 20 May 2026`. */
export function connectionClause(
  { status, addedAt, removedAt, basis }: AuditConnection,
  exportDay: ExportDay,
): string {
  const added = addedAt === null ? 'added on an unknown date' : `added on ${dateOf(addedAt, basis)}`;
  const ends: Record<AuditConnection['status'], string> = {
    active: `still active when the export was made${exportDay === null ? '' : ` on ${longDay(exportDay.day)}`}`,
    expired: 'expired since, on a date the export does not give',
    removed: removedAt === null ? 'removed on an unknown date' : `removed on ${dateOf(removedAt, basis)}`,
    unknown: 'with no word on whether it is still connected',
  };
  return `${added}, ${ends[status]}`;
}

/** Of the oldest connection in a list. */
export function connectionSince({ name, addedAt, basis }: AuditConnection): string {
  if (addedAt === null) return 'Your export does not say when they were connected.';
  return `The oldest, ${name}, was added on ${dateOf(addedAt, basis)}.`;
}

function dateOf(instant: number, basis: AuditConnection['basis']): string {
  const day = longDay(toDay(instant));
  return basis === 'local' ? `${day}, give or take a day` : day;
}

/** The headline count, as a range. */
export function exposureSentence({ least, most }: Exposure): string {
  const meanwhile = 'sent or received while this connection and the described access could overlap';
  if (most.messages === 0) return `None of the messages in your export was ${meanwhile}.`;
  if (least.messages === most.messages) {
    const verb = most.messages === 1 ? 'was' : 'were';
    return `${figure(most.messages)} of your messages ${verb} ${meanwhile}.`;
  }
  return `${messageRange(least.messages, most.messages)} were ${meanwhile}.`;
}

/** `Between 0 and 900 of your messages`. */
export function messageRange(least: number, most: number): string {
  return `Between ${figure(least)} and ${figure(most)} of your messages`;
}

/** What lies in a time in which access was only possible. */
export function inThatTimeSentence(most: number): string {
  if (most === 0) return 'None of the messages in your export was sent or received in that time.';
  return `${messageRange(0, most)} were sent or received in that time.`;
}

/** `from 1 October 2014 to 3 April 2018`: both days included, unlike the half-open window itself. */
export function windowText({ from, to }: Window): string {
  const start = from === null ? 'from an unknown date' : `from ${longDay(Date.parse(from) / 86_400_000)}`;
  const end = to === null ? 'to an unknown date' : `to ${longDay(Date.parse(to) / 86_400_000 - 1)}`;
  return `${start} ${end}`;
}

/** `from 11 August 2009 to 5 October 2015`. */
export function rangeText({ from, to }: DayRange): string {
  const start = from === null ? 'up' : `from ${longDay(from)}`;
  return to === null ? `${start} on` : `${start} to ${longDay(to - 1)}`;
}

/** Who answered. The answers themselves stand beside the claims. */
export function responseSentence(responses: readonly FindingResponse[]): string {
  if (responses.length === 0) return 'No response to this was found.';
  const names = listed([...new Set(responses.map(({ by }) => withoutRemark(by)))]);
  return `${names} responded; the answers stand beside the statements.`;
}

/** `Facebook (to The Tyee)` is Facebook. */
export function withoutRemark(by: string): string {
  return by.replace(/ \([^()]*\)$/, '');
}
