import { permissionEras } from '../../audit/eras.ts';
import { findCase, findPaper } from '../../knowledge/cases.ts';
import { citedSources, withQuotingPages } from '../../knowledge/sources.ts';
import {
  type Claim,
  getKnownCompany,
  isPartner,
  type Knowledge,
  type Source,
} from '../../knowledge/types.ts';
import { message } from '../../words/message.ts';
import type { ClaimView, FindingView } from '../contract/finding-views.ts';
import { NotFoundError } from '../errors.ts';

type SourceView = ClaimView['sources'][number];

/** A source in the contract's shape; `quotedBy` is the publisher of the page that was read instead of it. */
function sourceView(knowledge: Knowledge, source: Source): SourceView {
  const quotedBy = knowledge.sources.get(source.quotedIn ?? '')?.publisher ?? null;
  return { ...source, quotedBy, paper: findPaper(knowledge, source) };
}

/** The pages that were the source of a known company's name, category and parent, best first. */
export function namingSources(knowledge: Knowledge, companyId: string): SourceView[] {
  const known = getKnownCompany(knowledge, companyId);
  if (known === null) return [];
  const cited = isPartner(known) ? { source: null, also: known.namedIn } : known;
  return citedSources(knowledge, cited).map((source) => sourceView(knowledge, source));
}

/** A claim with its sources: the main one, the others, and after each unread one the source that quotes it. */
export function claimView(knowledge: Knowledge, claim: Claim): ClaimView {
  const { id, kind, tie, dataKinds, status, by, statement, quote, note, partnerId } = claim;
  const { from, to, fromBasis, toBasis, records, noResponseAsOf } = claim;
  const partner = knowledge.partners.get(partnerId);
  return {
    ...{ id, kind, tie, dataKinds, status, by, statement, quote, note },
    quoteTranslation: claim.quoteTranslation ?? null,
    ...{ from, to, fromBasis, toBasis, records, noResponseAsOf },
    case: findCase(knowledge, claim.case),
    partner: { id: partnerId, name: partner?.name ?? partnerId },
    sources: withQuotingPages(knowledge, citedSources(knowledge, claim)).map((source) =>
      sourceView(knowledge, source),
    ),
    respondsTo: [...claim.respondsTo],
  };
}

/** What the platform's rules let an app be granted, era by era, as long as that could include the inbox. */
export const ruleEras = (knowledge: Knowledge): FindingView['eras'] =>
  permissionEras(knowledge).map(({ id, from, to, couldHaveBeenGranted, sources }) => ({
    ...{ id, from, to, granted: couldHaveBeenGranted },
    sources: sources.flatMap((source) => {
      const known = knowledge.sources.get(source);
      return known ? [sourceView(knowledge, known)] : [];
    }),
  }));

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
