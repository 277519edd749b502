import { findCase } from '../knowledge/cases.ts';
import { citedSources } from '../knowledge/sources.ts';
import type { Claim, Knowledge, Partner } from '../knowledge/types.ts';
import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import { FITS, type Fit, type Grade } from '../model/enumerations.ts';
import type { ClaimExposure, FindingClaim, FindingResponse, Window } from '../model/findings.ts';
import { boundingWindow, intersectionEdges, toEdges } from './bounding-window.ts';
import { isMatchable, isMessagingClaim, isReachClaim } from './claim-kinds.ts';
import { byWeight, strength } from './claim-order.ts';
import type { AuditContext } from './context.ts';
import { countMessageRange } from './exposure.ts';
import { claimInterval, connectionInterval, intersect, uniteWindows, type Windows } from './windows.ts';

/** A claim compared with every connection of its company: the windows of each, and the best fit of all. */
export type MatchedClaim = Windows & {
  readonly claim: Claim;
  readonly fit: Fit | null;
  readonly window: Window | null;
};

/** Compares claims with connections, in display order. Denials are not claims and are left out. */
export function matchClaims(
  context: AuditContext,
  connections: readonly AuditConnection[],
  claims: readonly Claim[],
): MatchedClaim[] {
  const shown = claims.filter(({ status }) => status !== 'denied').sort(byWeight);
  return shown.map((claim) => matchClaim(context, connections, claim));
}

function matchClaim(
  context: AuditContext,
  connections: readonly AuditConnection[],
  claim: Claim,
): MatchedClaim {
  if (!isMatchable(claim)) return { claim, fit: null, widest: [], narrowest: [], window: null };
  const clip = isMessagingClaim(claim) ? context.messagingEra : undefined;
  const intersections = connections.map((connection) =>
    intersect(connectionInterval(connection, context.exportDay), claimInterval(claim), clip),
  );
  return {
    claim,
    fit: FITS.find((fit) => intersections.some((intersection) => intersection.fit === fit)) ?? null,
    ...uniteWindows(intersections),
    window: boundingWindow(intersections.flatMap(intersectionEdges)),
  };
}

/** The window of a finding on reach: the bounding window of its reach claims' widest windows. */
export function reachWindow(matched: readonly MatchedClaim[]): Window | null {
  return claimsWindow(matched.filter(({ claim }) => isReachClaim(claim)));
}

/** The bounding window of these claims' widest windows. */
export function claimsWindow(matched: readonly MatchedClaim[]): Window | null {
  return boundingWindow(matched.flatMap(({ window }) => (window === null ? [] : [toEdges(window)])));
}

export const reachWindows = (matched: readonly MatchedClaim[]): Windows =>
  uniteWindows(matched.filter(({ claim }) => isReachClaim(claim)));

/** A claim as shown in a finding. */
export function showClaim(context: AuditContext, matched: MatchedClaim): FindingClaim {
  const { claim, fit, window } = matched;
  const { id, kind, tie, dataKinds, status, by, statement, noResponseAsOf } = claim;
  // matchClaims removed the denials, which the type cannot express.
  if (status === 'denied') throw new TypeError(`The denial ${id} is no claim.`);
  const counted = fit !== null && isReachClaim(claim);
  const exposure = counted ? claimExposure(context, matched) : null;
  return {
    ...{ id, kind, tie, dataKinds },
    case: findCase(context.knowledge, claim.case),
    ...{ status, by, statement },
    source: sourceUrl(context.knowledge, claim),
    ...{ fit, window, exposure, noResponseAsOf },
  };
}

function claimExposure({ counter }: AuditContext, windows: Windows): ClaimExposure {
  const { least, most } = countMessageRange(counter, windows);
  return { least: { messages: least }, most: { messages: most } };
}

/** Every denial of the partner that answers one of these claims, or that answers its kind without naming a claim. */
export function responsesTo(
  knowledge: Knowledge,
  partner: Partner,
  matched: readonly MatchedClaim[],
): FindingResponse[] {
  const ids = new Set(matched.map(({ claim }) => claim.id));
  const kinds = new Set(matched.map(({ claim }) => claim.kind));
  const answers = partner.claims.filter(
    ({ status, respondsTo, kind }) =>
      status === 'denied' &&
      (respondsTo.length === 0 ? kinds.has(kind) : respondsTo.some((id) => ids.has(id))),
  );
  return answers.map((answer) => {
    const { id, by, statement } = answer;
    return { id, by, statement, source: sourceUrl(knowledge, answer) };
  });
}

function sourceUrl(knowledge: Knowledge, claim: Claim): string | null {
  const urls = citedSources(knowledge, claim).map(({ url }) => url);
  return urls.find((url) => url !== null) ?? null;
}

/** Whether the dates allow the claim to concern this connection. */
export function mayConcern({ fit }: MatchedClaim): boolean {
  return fit === 'overlap' || fit === 'possible';
}

/**
 * The claim that gives a finding its grade: the strongest that can concern this connection. If the dates exclude them all, the
 * strongest of all.
 */
export function strongestClaim(matched: readonly MatchedClaim[]): MatchedClaim | undefined {
  const concerning = matched.filter(mayConcern);
  const candidates = concerning.length > 0 ? concerning : matched;
  return [...candidates].sort((a, b) => strength(a.claim) - strength(b.claim))[0];
}

export function claimGrade(matched: MatchedClaim | undefined): Grade {
  const status = matched?.claim.status;
  return status === undefined || status === 'denied' ? 'possible' : status;
}
