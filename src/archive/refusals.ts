import {
  type ArchiveProblemCode,
  type ArchiveRefusalCode,
  ArchiveRefusedError,
  EntryUnreadableError,
} from './types.ts';

/** What follows the part's file name in the sentence of a refusal. */
const REFUSALS: Readonly<Record<ArchiveRefusalCode, string>> = {
  'not-found': 'does not exist; check the path and try again.',
  'not-readable': 'cannot be read; check its permissions, or copy it to another folder and try again.',
  'not-an-archive': 'is not a ZIP file; choose the ZIP as it was downloaded, or its unpacked folder.',
  'empty-archive': 'holds no files; download it again and choose the new copy.',
  'truncated-archive': 'is cut off before its end; download it again and wait until it is complete.',
  'damaged-directory': 'has a damaged table of contents; download it again.',
  'unsafe-name': 'names files outside of itself, which no genuine export does; download it again.',
  'overlapping-entries':
    'has entries that share the same bytes, which no genuine export does; download it again.',
  'too-many-entries': 'has more than 500,000 entries; remove media from it, or import the original parts.',
  'name-too-long':
    'has a file name of more than 1,024 bytes, which no genuine export has; download it again.',
  'too-deep': 'has folders more than 32 levels deep; choose the folder that holds the export itself.',
};

/** What a failed reading of one document is told as. Neither path nor content: the path stands beside it. */
const UNREADABLE: Readonly<Record<ArchiveProblemCode, string>> = {
  'encrypted-entry':
    'This document is encrypted; unpack the archive with its password and choose the folder.',
  'duplicate-name': 'The archive holds this name more than once with different content, so neither was read.',
  'size-mismatch': 'This document is not as long as the archive says; download the archive again.',
  'ratio-limit': 'This document inflates to more than 200 times its packed size, so reading was stopped.',
  'size-limit': 'This document is larger than 4 GB, so it was not read.',
  'checksum-mismatch': 'This document does not match its checksum; download the archive again.',
  'header-mismatch': 'The archive describes this document in two ways that disagree, so it was not read.',
  'unsupported-method': 'This document is packed with a method other than DEFLATE; zip the export again.',
  'damaged-entry': 'This document is damaged in the archive; download the archive again.',
};

/**
 * The error that refuses a whole part. The sentence names the part's file name only: entry names can hold people's
 * names. For the same reason no cause is attached. `because` replaces the code's usual sentence.
 */
export function refusal(code: ArchiveRefusalCode, part: string, because?: string): ArchiveRefusedError {
  return new ArchiveRefusedError(code, part, `"${part}" ${because ?? REFUSALS[code]}`);
}

/** The sentence for a problem with one document. */
export function problemSentence(code: ArchiveProblemCode): string {
  return UNREADABLE[code];
}

/** The error that costs one document. `because` replaces the code's usual sentence. */
export function unreadable(code: ArchiveProblemCode, because?: string): EntryUnreadableError {
  return new EntryUnreadableError(code, because ?? UNREADABLE[code]);
}

/** The code of a system error (`ENOENT`), or null for anything else. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
