import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import type { AppReach } from '../model/enumerations.ts';

/**
 * What a service's own term lets an app do, most first: one sentence (`Read, Write and Direct Messages`) may name several
 * permissions. The German terms are from X’s own pages; no public source shows its sentences in another language.
 */
const WORDS: readonly (readonly [AppReach, RegExp])[] = [
  // `dm.write` is sending, which does not include reading.
  ['messages', /direct[ _-]?messages?|direktnachricht|(?:^|[^a-z])dms?(?![a-z]|\.write)/i],
  ['write', /write|schreib/i],
  ['read', /read|lese/i],
  ['other', /e-?mail|offline\.access/i],
];

const findReach = (permission: string): AppReach | null =>
  WORDS.find(([, word]) => word.test(permission))?.[0] ?? null;

/**
 * The most that these terms permit: `read` is less than `write`, and `write` is less than `messages`. Null means “not known”:
 * an unknown term may permit messages, and so may a missing one. The least that X lets an app do is read, so even an empty list
 * omits what was permitted.
 */
export function getReach(permissions: readonly string[]): AppReach | null {
  const reaches = permissions.map(findReach);
  if (!reaches.includes('messages') && reaches.includes(null)) return null;
  return WORDS.find(([reach]) => reaches.includes(reach))?.[0] ?? null;
}

/** The apps of X whose permissions are unknown. */
export const countUnclearApps = (connections: readonly AuditConnection[]): number =>
  connections.filter(({ kind, permissions }) => kind === 'app' && getReach(permissions ?? []) === null)
    .length;
