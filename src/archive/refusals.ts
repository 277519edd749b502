import { message } from '../words/message.ts';
import type { OtherArchive } from './other-archives.ts';
import { type ArchiveRefusalCode, ArchiveRefusedError } from './types.ts';

/** Some kinds of a code have a sentence of their own: ZIPs that are valid but unsupported, and names outside the ZIP. */
export type RefusalReason =
  | ArchiveRefusalCode
  | (OtherArchive | 'encrypted-archive' | 'empty-folder')
  | ('absolute-name' | 'climbing-name' | 'drive-name');

/**
 * The error that refuses a whole part. The sentence names only the part's file name: entry names can contain people's names.
 * For the same reason no cause is attached. `reason` replaces the code's usual sentence.
 */
export function refusal(
  code: ArchiveRefusalCode,
  part: string,
  reason: RefusalReason = code,
): ArchiveRefusedError {
  return new ArchiveRefusedError(code, part, message(`refusal.archive.${reason}`, { part }));
}
