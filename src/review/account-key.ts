import { normaliseName } from '../knowledge/match.ts';
import type { ImportRow } from '../ledger/reads/imports.ts';

/** What is known of whose an export is. `accountId` is only known of what comes from the ledger. */
export type AccountNames = Pick<ImportRow, 'service' | 'account' | 'owner'> &
  Partial<Pick<ImportRow, 'accountId'>>;

/** A name whatever its case and accents. */
export function ownerKey(owner: string | null): string | null {
  return owner === null ? null : normaliseName(owner);
}

/**
 * What an account is known by, the surest first: its number, its username, the name of its owner. A name may change, and
 * two accounts may have one. On Facebook only the name counts: its usernames come from the names of files, which anybody may change.
 */
export function listAccountKeys({ service, owner, account, accountId }: AccountNames): string[] {
  const username = service === 'facebook' || account === null ? null : `@${account.toLowerCase()}`;
  return [...new Set([accountId ?? null, username, ownerKey(owner)])].filter((key) => key !== null);
}

/** Tells an account from the others of its service; null where nobody is known. */
export const accountKey = (names: AccountNames): string | null => listAccountKeys(names)[0] ?? null;

/** Whether two exports are of one account. Those that do not say whose they are count as one. */
export const isSameAccount = (one: AccountNames, other: AccountNames): boolean =>
  one.service === other.service && accountKey(one) === accountKey(other);
