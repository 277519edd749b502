import { parseExtraFields } from 'yauzl';
import { unreadable } from './entry-problems.ts';
import { readAt } from './file-handles.ts';
import { decodeName } from './names.ts';
import { LOCAL_HEADER_BYTES } from './overlap-checks.ts';
import type { Entry } from './types.ts';

const SIGNATURE = 0x04034b50;
const ENCRYPTED_FLAG = 1;
/** Room for a usual extra field, so that header and data come with one read. */
const USUAL_EXTRA_BYTES = 128;

/**
 * Reads an entry's local header and the `dataBytes` that follow it, with one read from disk if possible.
 * Throws `EntryUnreadableError`: `damaged-entry` if there is no such header or too few bytes, `header-mismatch` if it disagrees
 * with the central directory (two programs would then see two different documents).
 */
export function readLocal(fd: number, entry: Entry, dataBytes: number): { data: Buffer; dataAt: number } {
  const guess = LOCAL_HEADER_BYTES + Buffer.byteLength(entry.rawName) + USUAL_EXTRA_BYTES;
  let block = readAt(fd, entry.offset, guess + dataBytes);
  const header = headerLength(block);
  if (block.length < header + dataBytes) block = readAt(fd, entry.offset, header + dataBytes);
  if (block.length < header + dataBytes) throw unreadable('damaged-entry');
  checkHeader(block.subarray(0, header), entry);
  return { data: block.subarray(header, header + dataBytes), dataAt: entry.offset + header };
}

function headerLength(block: Buffer): number {
  if (block.length < LOCAL_HEADER_BYTES || block.readUInt32LE(0) !== SIGNATURE)
    throw unreadable('damaged-entry');
  return LOCAL_HEADER_BYTES + block.readUInt16LE(26) + block.readUInt16LE(28);
}

function checkHeader(header: Buffer, entry: Entry): void {
  const flags = header.readUInt16LE(6);
  const isSame =
    header.readUInt16LE(8) === entry.method &&
    (flags & ENCRYPTED_FLAG) === 0 &&
    localName(header, flags) === entry.rawName;
  if (!isSame) throw unreadable('header-mismatch');
}

function localName(header: Buffer, flags: number): string {
  const nameEnd = LOCAL_HEADER_BYTES + header.readUInt16LE(26);
  return decodeName(
    flags,
    header.subarray(LOCAL_HEADER_BYTES, nameEnd),
    extraFields(header.subarray(nameEnd)),
  );
}

/** yauzl throws on a malformed field; the name is then taken from its own bytes. */
function extraFields(raw: Buffer): ReturnType<typeof parseExtraFields> {
  try {
    return parseExtraFields(raw);
  } catch {
    return [];
  }
}
