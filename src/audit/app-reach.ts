import type { AppReach } from '../model/enumerations.ts';

/** What a word of a service lets an app do, the most first: a sentence (`Read, Write and Direct Messages`) says several things. */
const WORDS: readonly (readonly [AppReach, RegExp])[] = [
  // `dm.write` is to send, which needs no sight of what is there.
  ['messages', /direct[ _-]?messages?|(?:^|[^a-z])dms?(?![a-z]|\.write)/i],
  ['write', /write/i],
  ['read', /read/i],
];

/** The most that these words permit: `read` is less than `write`, and that is less than `messages`. Null where none is known. */
export function getReach(permissions: readonly string[]): AppReach | null {
  return WORDS.find(([, word]) => permissions.some((permission) => word.test(permission)))?.[0] ?? null;
}
