import { normaliseName } from '../knowledge/match.ts';
import type { ImportRow } from '../ledger/reads/imports.ts';

/** What identifies the owner of an export. `accountId` is only known for data from the ledger. */
export type AccountNames = Pick<ImportRow, 'service' | 'account' | 'owner'> &
  Partial<Pick<ImportRow, 'accountId'>>;

/** A name without regard to case and accents. */
export function ownerKey(owner: string | null): string | null {
  return owner === null ? null : normaliseName(owner);
}

/**
 * What identifies an account, most reliable first: its number, its username, its owner's name. A name may change, and two
 * accounts may share one. On Facebook only the name counts: its usernames come from file names, which anybody may change.
 */
export function listAccountKeys({ service, owner, account, accountId }: AccountNames): string[] {
  const username = service === 'facebook' || account === null ? null : `@${account.toLowerCase()}`;
  return [...new Set([accountId ?? null, username, ownerKey(owner)])].filter((key) => key !== null);
}

/** Identifies an account among those of its service; null if the owner is unknown. */
export const accountKey = (names: AccountNames): string | null => listAccountKeys(names)[0] ?? null;

/** Whether two exports are of one account. Those that do not name their owner count as one. */
export const isSameAccount = (one: AccountNames, other: AccountNames): boolean =>
  one.service === other.service && accountKey(one) === accountKey(other);
