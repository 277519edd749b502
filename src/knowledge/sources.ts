import { SOURCE_MEDIA } from '../model/enumerations.ts';
import type { Claim, Knowledge, Source } from './types.ts';

/**
 * The sources of a fact, the best to cite first: a company, court or authority before the press, the press before the
 * trade press, a copy last; of equal ones the fact's main source first. An id that knowledge/ does not hold is left out.
 */
export function citedSources(
  { sources }: Pick<Knowledge, 'sources'>,
  { source, also }: Pick<Claim, 'source' | 'also'>,
): Source[] {
  const ids = source === null ? also : [source, ...also];
  const found = [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
  return found.sort((one, other) => rank(one) - rank(other));
}

const rank = ({ medium }: Source): number => SOURCE_MEDIA.indexOf(medium);
