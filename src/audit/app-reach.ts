import type { AuditConnection } from '../ledger/reads/audit-connections.ts';
import type { AppReach } from '../model/enumerations.ts';

/**
 * What a word of a service lets an app do, the most first: a sentence (`Read, Write and Direct Messages`) says several things. The
 * German words are those of X’s own pages; no public source shows its sentences in another language.
 */
const WORDS: readonly (readonly [AppReach, RegExp])[] = [
  // `dm.write` is to send, which needs no sight of what is there.
  ['messages', /direct[ _-]?messages?|direktnachricht|(?:^|[^a-z])dms?(?![a-z]|\.write)/i],
  ['write', /write|schreib/i],
  ['read', /read|lese/i],
  ['other', /e-?mail|offline\.access/i],
];

const findReach = (permission: string): AppReach | null =>
  WORDS.find(([, word]) => word.test(permission))?.[0] ?? null;

/**
 * The most that these words permit: `read` is less than `write`, and that is less than `messages`. Null is “not known”: a word that is
 * not known may permit messages, and so may no word at all. The least that X lets an app do is to read, so that also an
 * empty list leaves out what was permitted.
 */
export function getReach(permissions: readonly string[]): AppReach | null {
  const reaches = permissions.map(findReach);
  if (!reaches.includes('messages') && reaches.includes(null)) return null;
  return WORDS.find(([reach]) => reaches.includes(reach))?.[0] ?? null;
}

/** The apps of X of which nothing tells what they were permitted. */
export const countUnclearApps = (connections: readonly AuditConnection[]): number =>
  connections.filter(({ kind, permissions }) => kind === 'app' && getReach(permissions ?? []) === null)
    .length;
