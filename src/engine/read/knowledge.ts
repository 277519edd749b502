import type { Claim, Knowledge, Source } from '../../knowledge/types.ts';
import type { ClaimView } from '../contract/views.ts';
import { NotFoundError } from '../errors.ts';

type SourceView = ClaimView['sources'][number];

/** A source as the contract shows it; `quotedIn` stays an id, which `knowledge.source` resolves. */
export const sourceView = ({ id, title, publisher, date, url, opened, quotedIn }: Source): SourceView => ({
  id,
  title,
  publisher,
  date,
  url,
  opened,
  quotedIn,
});

/** A claim with its sources: the main one, the others, and after each unread one the source that quotes it. */
export function claimView(knowledge: Knowledge, claim: Claim): ClaimView {
  const { verified: _verified, partnerId, source, also, kind, ...fact } = claim;
  const partner = knowledge.partners.get(partnerId);
  return {
    ...fact,
    kind,
    partner: { id: partnerId, name: partner?.name ?? partnerId },
    sources: sourcesOf(knowledge, source === null ? also : [source, ...also]),
    respondsTo: [...claim.respondsTo],
  };
}

function sourcesOf({ sources }: Knowledge, ids: readonly string[]): SourceView[] {
  const wanted = ids.flatMap((id) => {
    const quotedIn = sources.get(id)?.quotedIn ?? null;
    return quotedIn === null ? [id] : [id, quotedIn];
  });
  return [...new Set(wanted)].flatMap((id) => {
    const source = sources.get(id);
    return source ? [sourceView(source)] : [];
  });
}

/** Throws NotFoundError. */
export function claimById(knowledge: Knowledge, id: string): ClaimView {
  const claim = knowledge.claims.get(id);
  if (!claim) throw new NotFoundError('No claim or response has this id.');
  return claimView(knowledge, claim);
}

/** Throws NotFoundError. */
export function sourceById(knowledge: Knowledge, id: string): SourceView {
  const source = knowledge.sources.get(id);
  if (!source) throw new NotFoundError('No source has this id.');
  return sourceView(source);
}
