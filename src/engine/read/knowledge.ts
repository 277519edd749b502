import { citedSources } from '../../knowledge/sources.ts';
import {
  type Claim,
  getKnownCompany,
  isPartner,
  type Knowledge,
  type Source,
} from '../../knowledge/types.ts';
import { message } from '../../words/message.ts';
import type { ClaimView } from '../contract/finding-views.ts';
import { NotFoundError } from '../errors.ts';

type SourceView = ClaimView['sources'][number];

/** A source as the contract shows it; `quotedBy` is the publisher of the page that was read in its place. */
function sourceView({ sources }: Knowledge, source: Source): SourceView {
  return { ...source, quotedBy: sources.get(source.quotedIn ?? '')?.publisher ?? null };
}

/** The pages in which the name, category and parent of a known company were read, best first. */
export function namingSources(knowledge: Knowledge, companyId: string): SourceView[] {
  const known = getKnownCompany(knowledge, companyId);
  if (known === null) return [];
  const cited = isPartner(known) ? { source: null, also: known.namedIn } : known;
  return citedSources(knowledge, cited).map((source) => sourceView(knowledge, source));
}

/** A claim with its sources: the main one, the others, and after each unread one the source that quotes it. */
export function claimView(knowledge: Knowledge, claim: Claim): ClaimView {
  const { id, kind, status, by, statement, quote, from, to, fromBasis, toBasis, note, partnerId } = claim;
  const partner = knowledge.partners.get(partnerId);
  return {
    ...{ id, kind, status, by, statement, quote, from, to, fromBasis, toBasis, note },
    partner: { id: partnerId, name: partner?.name ?? partnerId },
    sources: withQuotingPages(knowledge, citedSources(knowledge, claim)),
    respondsTo: [...claim.respondsTo],
  };
}

/** After each original that was not read, the page that quotes it. */
function withQuotingPages(knowledge: Knowledge, cited: readonly Source[]): SourceView[] {
  const pages = cited.flatMap((source) => [source, knowledge.sources.get(source.quotedIn ?? '') ?? source]);
  return [...new Set(pages)].map((source) => sourceView(knowledge, source));
}

/** Throws NotFoundError. */
export function claimById(knowledge: Knowledge, id: string): ClaimView {
  const claim = knowledge.claims.get(id);
  if (!claim) throw new NotFoundError(message('error.unknown-claim'));
  return claimView(knowledge, claim);
}

/** Throws NotFoundError. */
export function sourceById(knowledge: Knowledge, id: string): SourceView {
  const source = knowledge.sources.get(id);
  if (!source) throw new NotFoundError(message('error.unknown-source'));
  return sourceView(knowledge, source);
}
