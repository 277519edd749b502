import type { Claim } from '../knowledge/types.ts';
import type { Reading } from '../model/findings.ts';
import { isMessagingClaim } from './claim-kinds.ts';
import { claimsWindow, type MatchedClaim } from './claims.ts';
import type { AuditContext } from './context.ts';
import { countMessageRange } from './exposure.ts';

/**
 * What each account of the integration would mean: one reading for every author and period, in the order of the claims.
 * Accounts about sending count too: they date the integration, although they do not say that messages were in reach.
 */
export function toReadings(context: AuditContext, matched: readonly MatchedClaim[]): Reading[] {
  const dated = matched.filter(({ claim, fit }) => fit !== null && isMessagingClaim(claim));
  const accounts = Map.groupBy(dated, ({ claim }) =>
    JSON.stringify([claim.by, claim.records, toPeriod(claim)]),
  );
  return [...accounts.values()].flatMap((account) => toReading(context, account));
}

function toReading({ counter }: AuditContext, account: readonly MatchedClaim[]): Reading[] {
  const [first] = account;
  if (first === undefined) return [];
  const { by, records } = first.claim;
  const claims = account.map(({ claim }) => claim.id);
  const messages = countMessageRange(counter, first);
  return [{ by, claims, period: toPeriod(first.claim), records, window: claimsWindow([first]), messages }];
}

function toPeriod({ from, to, fromBasis, toBasis }: Claim): Reading['period'] {
  return { from, to, fromBasis, toBasis };
}
