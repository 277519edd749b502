import type { Claim } from '../knowledge/types.ts';

/** Claim kinds about the content of personal messages: their windows end where the messaging era ends. */
const MESSAGING_KINDS: ReadonlySet<string> = new Set([
  'messages-read',
  'messages-delete',
  'messages-send',
  'chat-client',
]);
/** Sending is not access, so `messages-send` is not here. */
const REACH_KINDS: ReadonlySet<string> = new Set(['messages-read', 'messages-delete', 'chat-client']);
/** A lawsuit, an inquiry or a contract has a date, but that is not a period of access. */
const NEVER_MATCHED: ReadonlySet<string> = new Set(['litigation', 'regulator', 'commercial']);

export function isMessagingClaim(claim: Claim): boolean {
  return MESSAGING_KINDS.has(claim.kind);
}

/** Only reach claims carry exposure. */
export function isReachClaim(claim: Claim): boolean {
  return REACH_KINDS.has(claim.kind) && claim.status !== 'denied';
}

/** A denial that messages were read. A denial that they were passed on is a separate matter. */
export function isDenialOfReading(claim: Claim | undefined): boolean {
  return claim?.status === 'denied' && claim.kind === 'messages-read' && claim.denies !== 'passing-on';
}

/** Whether a connection may be compared with the claim's period at all. */
export function isMatchable(claim: Claim): boolean {
  return !NEVER_MATCHED.has(claim.kind) && claim.status !== 'denied';
}
