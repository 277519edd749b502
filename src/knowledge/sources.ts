import { SOURCE_MEDIA } from '../model/enumerations.ts';
import type { Claim, Knowledge, Source } from './types.ts';

/**
 * The sources of a fact: first the page that supports it, so that no statement is cited to a page about something else, then
 * the others by publisher: a company, court or authority before the press, the press before the trade press, a copy last. The
 * editorial rules keep `source` from being a copy if a better page says the same. An id that knowledge/ does not have is left
 * out.
 */
export function citedSources(
  { sources }: Pick<Knowledge, 'sources'>,
  { source, also }: Pick<Claim, 'source' | 'also'>,
): Source[] {
  const find = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
  const others = find(also).sort((one, other) => rank(one) - rank(other));
  return [...new Set([...find(source === null ? [] : [source]), ...others])];
}

/** Adds the page that quotes it after each original that was not read; every page once. */
export function withQuotingPages(
  { sources }: Pick<Knowledge, 'sources'>,
  cited: readonly Source[],
): Source[] {
  const pages = cited.flatMap((source) => [source, sources.get(source.quotedIn ?? '') ?? source]);
  return [...new Set(pages)];
}

const rank = ({ medium }: Source): number => SOURCE_MEDIA.indexOf(medium);
