import { MOST_SELECTED_FINDINGS } from '../../src/model/counted-group.ts';
import { RANGE_ENDS } from '../../src/model/enumerations.ts';
import { useHost } from '../lib/engine.tsx';
import type { Query, Route } from '../lib/routes.ts';
import { findKnown } from '../list/column.ts';

export type MessagesQuery = Query<'messages'>;

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const toPeriod = (text: string | undefined): string | null =>
  PERIOD.test(text ?? '') ? (text ?? null) : null;
const toId = (text: string | undefined): number | null =>
  /^\d{1,15}$/.test(text ?? '') ? Number(text) : null;

/** What the address asks for, in the contract's terms; invalid values are ignored. */
export const toMessageQuery = ({ from, to, finding, end, year, thread, person }: MessagesQuery) => ({
  from: toPeriod(from),
  to: toPeriod(to),
  findings: finding ? finding.split(',') : [],
  end: findKnown(RANGE_ENDS, end) ?? ('most' as const),
  year: toId(year),
  threadId: toId(thread),
  personId: toId(person),
});

/** The messages that findings count, at most or at least. */
export const toMessages = (findings: readonly string[], query: MessagesQuery = {}): Route => ({
  view: 'messages',
  query: { finding: findings.join(','), ...query },
});

/** Whether they are few enough to be shown together. */
export const canShowMessages = (findings: readonly string[]): boolean =>
  findings.length <= MOST_SELECTED_FINDINGS;

/** What a link to fewer messages keeps of the address: recorded answers support one choice at a time. */
export function useKept(query: MessagesQuery): MessagesQuery {
  const { recorded } = useHost();
  return recorded === null ? query : { list: query.list ?? '' };
}

/** From one list to the other: each has its own sort and search. */
export const CLEARED = { search: '', sort: '', desc: '' } as const;
