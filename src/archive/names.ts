import { isUtf8 } from 'node:buffer';
import { type ExtraField, getFileNameLowLevel } from 'yauzl';
import { MAX_DEPTH, MAX_NAME_BYTES } from './limits.ts';
import type { RefusalReason } from './refusals.ts';
import type { ArchiveRefusalCode } from './types.ts';

const UTF8_FLAG = 0x800;

/** Letters, digits and marks without a special meaning in any path; starting with a letter or a digit. */
const PLAIN_SEGMENT = "[A-Za-z0-9][\\w .,'()@+&-]*";
const PLAIN = new RegExp(`^${PLAIN_SEGMENT}(?:/${PLAIN_SEGMENT}){0,${MAX_DEPTH - 1}}$`);

/** Info-ZIP's second, UTF-8 spelling of a name. */
const UNICODE_PATH = 0x7075;

/**
 * An entry's name as text. macOS writes UTF-8 without setting its flag; bytes that are valid UTF-8 are therefore read as such,
 * others by flag and Unicode extra field, and finally as code page 437.
 */
export function decodeName(flags: number, raw: Buffer, extraFields: ExtraField[]): string {
  const isText = isUtf8(raw);
  if (isText && !extraFields.some(({ id }) => id === UNICODE_PATH)) return raw.toString();
  return getFileNameLowLevel(isText ? flags | UTF8_FLAG : flags, raw, extraFields, true);
}

/**
 * Whether a name in a ZIP needs no further check, like nearly every name of an export: `nameTrouble` is null, `toPath` returns
 * the name itself, and it is neither a folder nor clutter. A name that is not plain may be any of that as well.
 */
export function isPlain(name: string, rawBytes: number): boolean {
  return rawBytes <= MAX_NAME_BYTES && name.length <= MAX_NAME_BYTES && PLAIN.test(name);
}

/** Why a name in a ZIP makes the whole archive refused, or null. Nothing is ever extracted, but such a ZIP is not genuine. */
export function nameTrouble(name: string, rawBytes: number): NameTrouble | null {
  const path = withSlashes(name);
  const reason = getUnsafeReason(path);
  if (reason !== null) return { code: 'unsafe-name', reason };
  const code = limitTrouble(path, rawBytes);
  return code === null ? null : { code, reason: code };
}
type NameTrouble = { readonly code: ArchiveRefusalCode; readonly reason: RefusalReason };

function getUnsafeReason(path: string): RefusalReason | null {
  if (path === '' || path.includes('\0')) return 'unsafe-name';
  if (/^[a-z]:/i.test(path)) return 'drive-name';
  if (path.startsWith('/')) return 'absolute-name';
  return path.split('/').includes('..') ? 'climbing-name' : null;
}

/** Windows PowerShell 5.1 writes `\\` between folders, against the ZIP specification. */
export function withSlashes(name: string): string {
  return name.includes('\\') ? name.replaceAll('\\', '/') : name;
}

/** Why a name exceeds the limits, or null. */
export function limitTrouble(name: string, rawBytes: number): ArchiveRefusalCode | null {
  if (rawBytes > MAX_NAME_BYTES || name.length > MAX_NAME_BYTES) return 'name-too-long';
  return depth(name) > MAX_DEPTH ? 'too-deep' : null;
}

function depth(name: string): number {
  let segments = 1;
  for (let at = name.indexOf('/'); at !== -1; at = name.indexOf('/', at + 1)) segments += 1;
  return segments;
}

/**
 * The name as a path: NFC, `/` between folders, without the empty and `.` segments that some tools write. Empty if nothing is
 * left.
 */
export function toPath(name: string): string {
  return withSlashes(name)
    .normalize('NFC')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/');
}

/** Whether macOS put this beside the content: resource forks (`__MACOSX`, `._x`) and `.DS_Store`. */
export function isClutter(path: string): boolean {
  const segments = path.split('/');
  const file = segments.at(-1) ?? '';
  return file === '.DS_Store' || file.startsWith('._') || segments.includes('__MACOSX');
}

/** The form in which two names of one archive are the same name to a person or to a case-insensitive file system. */
export function foldedName(name: string): string {
  return withSlashes(name).normalize('NFC').toLowerCase().normalize('NFC');
}
