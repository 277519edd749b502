import { isUtf8 } from 'node:buffer';
import { type ExtraField, getFileNameLowLevel, validateFileName } from 'yauzl';
import { MAX_DEPTH, MAX_NAME_BYTES } from './limits.ts';
import type { ArchiveRefusalCode } from './types.ts';

const UTF8_FLAG = 0x800;

/**
 * An entry's name as text. macOS writes UTF-8 without setting the flag that says so; bytes that are valid UTF-8 are
 * therefore read as such, others by flag and Unicode extra field, at last as code page 437.
 */
export function decodeName(flags: number, raw: Buffer, extraFields: ExtraField[]): string {
  return getFileNameLowLevel(isUtf8(raw) ? flags | UTF8_FLAG : flags, raw, extraFields, true);
}

/** Why a name in a ZIP refuses the whole archive, or null. Nothing is ever extracted; such a ZIP is still not genuine. */
export function nameTrouble(name: string, rawBytes: number): ArchiveRefusalCode | null {
  if (name === '' || name.includes('\0') || validateFileName(name) !== null) return 'unsafe-name';
  return limitTrouble(name, rawBytes);
}

/** Why a name is past the limits, or null. */
export function limitTrouble(name: string, rawBytes: number): ArchiveRefusalCode | null {
  if (rawBytes > MAX_NAME_BYTES || name.length > MAX_NAME_BYTES) return 'name-too-long';
  return depth(name) > MAX_DEPTH ? 'too-deep' : null;
}

function depth(name: string): number {
  let segments = 1;
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) segments += 1;
  return segments;
}

/** The name's folders and its file, NFC, without the empty and `.` segments that some tools write. */
export function segmentsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
}

/** Whether macOS put this beside the content: resource forks (`__MACOSX`, `._x`) and `.DS_Store`. */
export function isClutter(segments: readonly string[]): boolean {
  const file = segments.at(-1) ?? '';
  return file === '.DS_Store' || file.startsWith('._') || segments.includes('__MACOSX');
}

/**
 * The lower-case extension that an unwanted file is counted under. Users' own uploads end in anything, so whatever does
 * not look like an extension is `other`.
 */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase() ?? 'other';
}

/** The form in which two names of one archive are the same name to a person or to a case-insensitive file system. */
export function foldedName(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}
