import type { Claim } from '../knowledge/types.ts';
import { type ClaimStatus, FINDING_CLAIM_STATUSES } from '../model/enumerations.ts';
import { isReachClaim } from './claim-kinds.ts';

/** Strongest first. */
const BY_STRENGTH: readonly ClaimStatus[] = FINDING_CLAIM_STATUSES;

export function strength({ status }: Claim): number {
  return BY_STRENGTH.indexOf(status);
}

/** Most significant first; a kind that is not listed comes after. */
const BY_KIND: readonly string[] = ['messages-read', 'chat-client', 'messages-delete', 'messages-send'];

/** Reach before context, strong before weak, then by kind; of two alike, the account that lasts longer comes first. */
export function byWeight(one: Claim, other: Claim): number {
  const reach = Number(isReachClaim(other)) - Number(isReachClaim(one));
  const kind = kindRank(one) - kindRank(other);
  const later = end(other).localeCompare(end(one));
  return reach || strength(one) - strength(other) || kind || later || (one.id < other.id ? -1 : 1);
}

/** An unknown end sorts as the latest of all. */
const end = ({ to }: Claim): string => to ?? '9';

function kindRank({ kind }: Claim): number {
  return BY_KIND.includes(kind) ? BY_KIND.indexOf(kind) : BY_KIND.length;
}
