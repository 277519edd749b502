import type { ClaimView, FindingView } from '../../src/engine/contract/finding-views.ts';
import { FITS } from '../../src/model/enumerations.ts';

export type Claim = FindingView['finding']['claims'][number];
export type Response = FindingView['finding']['responses'][number];
type FindingFacts = {
  readonly finding: Pick<FindingView['finding'], 'claims' | 'responses'>;
  readonly facts: FindingView['facts'];
};
/** Claims beside the responses to them. */
export type Side = { readonly claims: readonly Claim[]; readonly responses: readonly Response[] };
export type Sides = {
  /** What the finding is about. */
  readonly main: Side;
  /** What else is on record about the company. */
  readonly other: Side;
  /** The number of each claim, counted through both, from 1. */
  readonly claimNumbers: ReadonlyMap<string, number>;
};

const ABOUT_MESSAGES = /^(?:messages-|chat-client$)/;
/** What carries a message count comes first, then what fits the connection best. */
const rank = (claim: Claim): number =>
  (claim.exposure === null ? 10 : 0) + (claim.fit === null ? FITS.length : FITS.indexOf(claim.fit));

/**
 * Separates claims about messages from other claims on the company. If none is about messages, all are main claims. A
 * response goes with the claims that it answers; one that names no claim goes with the main ones.
 */
export function groupClaims({ finding, facts }: FindingFacts): Sides {
  const { claims, responses } = finding;
  const aboutMessages = claims.filter((claim) => ABOUT_MESSAGES.test(claim.kind));
  const main = (aboutMessages.length > 0 ? aboutMessages : claims).toSorted((a, b) => rank(a) - rank(b));
  const mainIds = new Set(main.map(({ id }) => id));
  const other = claims.filter(({ id }) => !mainIds.has(id));
  const isMain = (response: Response) => {
    const answered = answeredBy(response.id, facts).filter((id) => claims.some((claim) => claim.id === id));
    return answered.length === 0 || answered.some((id) => mainIds.has(id));
  };
  return {
    main: { claims: main, responses: responses.filter(isMain) },
    other: { claims: other, responses: responses.filter((response) => !isMain(response)) },
    claimNumbers: new Map([...main, ...other].map(({ id }, index) => [id, index + 1])),
  };
}

/** The claims that a response answers. */
export function answeredBy(responseId: string, facts: readonly ClaimView[]): readonly string[] {
  return facts.find(({ id }) => id === responseId)?.respondsTo ?? [];
}
