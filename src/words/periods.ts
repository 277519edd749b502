import type { Finding, Period } from '../model/findings.ts';
import { type Message, message } from './message.ts';
import { label } from './say.ts';

type Account = { readonly by: string; readonly records: string | null; readonly period: Period };

/** `2015`, `April 2015` or `30 April 2015`: as precise as the source. */
export function partialDate(date: string): Message {
  if (date.length === 4) return message('date.year', { year: date });
  return date.length === 7 ? message('date.month', { month: date }) : message('date.day', { day: date });
}

function datedEnd(date: string, basis: Period['fromBasis']): Message {
  const day = partialDate(date);
  return basis === 'inferred' ? message('date.inferred', { date: day }) : day;
}

/** `2013 to 2016 (inferred)`, within a sentence. */
export function periodMessage({ from, to, fromBasis, toBasis }: Period): Message {
  if (from === null && to === null) return message('period.none');
  if (from === null) return message('period.until', { to: datedEnd(to ?? '', toBasis) });
  const start = datedEnd(from, fromBasis);
  if (to === null) return message('period.from', { from: start });
  return message('period.fromTo', { from: start, to: datedEnd(to, toBasis) });
}

/** Who gives which period. */
export function accountMessage({ by, records, period }: Account): Message {
  const words = periodMessage(period);
  return records === null
    ? message('accounts.account', { by, period: words })
    : message('accounts.accountFromRecords', { by, records: partialDate(records), period: words });
}

/**
 * What the statements behind a count are about: a statement on sending dates an integration, but does not say that messages
 * were in reach.
 */
export function readingSubjects(
  claims: readonly Pick<Finding['claims'][number], 'id' | 'kind'>[],
  reading: Pick<Finding['readings'][number], 'claims'>,
): string {
  const kinds = claims.filter(({ id }) => reading.claims.includes(id)).map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => label('claimKind', kind)).join(' · ');
}
