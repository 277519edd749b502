/** The records of a ZIP file as bytes (PKWARE's application note), as far as the sample needs them. */

export type ZipEntry = {
  /** A string, not bytes: small buffers would keep the pool they were cut from alive. */
  readonly name: string;
  readonly isStored: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Where the local header is. */
  readonly offset: number;
};

const MAX_16 = 0xffff;
const MAX_32 = 0xffffffff;
/** 2026-05-20 12:00 in DOS form: a fixed date, so that the same sample has the same bytes on any day. */
const DOS_TIME = 12 << 11;
const DOS_DATE = ((2026 - 1980) << 9) | (5 << 5) | 20;
const UTF8_NAME = 0x0800;
const VERSION_ZIP64 = 45;
const VERSION_PLAIN = 20;
const MADE_BY_UNIX = 3 << 8;
const REGULAR_FILE = 0o100644;

/** The header before an entry's data. With `zip64` it has the same length whatever the sizes, so it can be patched. */
export function localHeader(entry: ZipEntry, zip64: boolean): Buffer {
  const extra = zip64 ? zip64Extra([entry.size, entry.compressed]) : Buffer.alloc(0);
  const name = Buffer.from(entry.name, 'utf8');
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(zip64 ? VERSION_ZIP64 : VERSION_PLAIN, 4);
  writeCommon(header, 6, entry, zip64);
  header.writeUInt16LE(name.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, name, extra]);
}

/** The entry's row in the directory at the end. */
export function centralHeader(entry: ZipEntry, zip64: boolean): Buffer {
  const isFar = entry.offset >= MAX_32 || zip64;
  const wide = [...(zip64 ? [entry.size, entry.compressed] : []), ...(isFar ? [entry.offset] : [])];
  const extra = wide.length === 0 ? Buffer.alloc(0) : zip64Extra(wide);
  const name = Buffer.from(entry.name, 'utf8');
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(MADE_BY_UNIX | VERSION_ZIP64, 4);
  header.writeUInt16LE(isFar ? VERSION_ZIP64 : VERSION_PLAIN, 6);
  writeCommon(header, 8, entry, zip64);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE((REGULAR_FILE << 16) >>> 0, 38);
  header.writeUInt32LE(isFar ? MAX_32 : entry.offset, 42);
  return Buffer.concat([header, name, extra]);
}

/** Flags, method, date, checksum and sizes are in the same order in both headers. */
function writeCommon(header: Buffer, at: number, entry: ZipEntry, zip64: boolean): void {
  header.writeUInt16LE(UTF8_NAME, at);
  header.writeUInt16LE(entry.isStored ? 0 : 8, at + 2);
  header.writeUInt16LE(DOS_TIME, at + 4);
  header.writeUInt16LE(DOS_DATE, at + 6);
  header.writeUInt32LE(entry.crc, at + 8);
  header.writeUInt32LE(zip64 ? MAX_32 : entry.compressed, at + 12);
  header.writeUInt32LE(zip64 ? MAX_32 : entry.size, at + 16);
}

function zip64Extra(values: readonly number[]): Buffer {
  const extra = Buffer.alloc(4 + values.length * 8);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(values.length * 8, 2);
  values.forEach((value, index) => {
    extra.writeBigUInt64LE(BigInt(value), 4 + index * 8);
  });
  return extra;
}

/** What closes the file: the end record, and before it the wide one when a count or an offset needs it or `zip64` says so. */
export function endRecords(entries: number, start: number, length: number, zip64: boolean): Buffer {
  const isWide = zip64 || entries >= MAX_16 || start >= MAX_32 || length >= MAX_32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(isWide ? MAX_16 : entries, 8);
  end.writeUInt16LE(isWide ? MAX_16 : entries, 10);
  end.writeUInt32LE(isWide ? MAX_32 : length, 12);
  end.writeUInt32LE(isWide ? MAX_32 : start, 16);
  return isWide ? Buffer.concat([wideEnd(entries, start, length), end]) : end;
}

function wideEnd(entries: number, start: number, length: number): Buffer {
  const record = Buffer.alloc(56 + 20);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(MADE_BY_UNIX | VERSION_ZIP64, 12);
  record.writeUInt16LE(VERSION_ZIP64, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(start), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(start + length), 64);
  record.writeUInt32LE(1, 72);
  return record;
}
