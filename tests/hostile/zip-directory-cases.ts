import { buildLocalEntry, buildZip, type ZipFileSpec } from '../archive/zip-builder.ts';
import { bytesCase, GOOD, type HostileCase, message, THREAD, threadJson } from './case.ts';
import { findRecord, type RecordName, setField } from './zip-fields.ts';

const OTHER: ZipFileSpec = { name: THREAD, data: threadJson(message()) };
const plain = buildZip([GOOD, OTHER]);
const wide = buildZip([GOOD, { ...OTHER, zip64: true }], { zip64: true });
const described = buildZip([GOOD, { ...OTHER, descriptor: true }], { comment: 'made by hand' });

/** Where the zip64 field of the last entry begins, in its record of the directory. */
const ZIP64 = 46 + THREAD.length;
const MOST = 2n ** 64n - 1n;
const DAMAGED = 'refused archive.damaged-directory';

/** One field of one record with another value. The records of entries are the last one's. Without an outcome: the directory is damaged. */
const FIELDS: readonly (readonly [string, Buffer, RecordName, number, number, bigint, string?])[] = [
  ['end: another disk', plain, 'end', 4, 2, 1n, 'refused archive.split-archive'],
  ['end: directory on another disk', plain, 'end', 6, 2, 1n, 'read'],
  ['end: fewer entries', plain, 'end', 10, 2, 1n],
  ['end: more entries', plain, 'end', 10, 2, 3n],
  ['end: no entries', plain, 'end', 10, 2, 0n],
  ['end: entries of this disk only', plain, 'end', 8, 2, 9n, 'read'],
  ['end: directory of 0 bytes', plain, 'end', 12, 4, 0n, 'read'],
  ['end: directory of 4 GB', plain, 'end', 12, 4, 0xfffffffen, 'read'],
  ['end: directory at 0', plain, 'end', 16, 4, 0n],
  ['end: directory past the end', plain, 'end', 16, 4, 0xfffffffen],
  ['end: comment longer than the file', plain, 'end', 20, 2, 500n],
  ['end: comment shorter than it is', described, 'end', 20, 2, 3n],
  ['directory: signature destroyed', plain, 'central', 0, 4, 0n],
  ['directory: version 99 needed', plain, 'central', 6, 2, 99n, 'read'],
  ['directory: name of 0 bytes', plain, 'central', 28, 2, 0n, 'refused archive.unsafe-name'],
  ['directory: name past the end', plain, 'central', 28, 2, 60_000n],
  ['directory: extra field past the end', plain, 'central', 30, 2, 60_000n],
  ['directory: comment past the end', plain, 'central', 32, 2, 60_000n],
  ['directory: entry on another disk', plain, 'central', 34, 2, 1n, 'read'],
  ['directory: entry is a link', plain, 'central', 38, 4, 0xa1ff0000n, 'read'],
  ['directory: entry is a device', plain, 'central', 38, 4, 0x21ff0000n, 'read'],
  ['directory: entry is a folder', plain, 'central', 38, 4, 0x41ff0010n, 'read'],
  ['directory: offset past the end', plain, 'central', 42, 4, 0x7fffffffn],
  [
    'directory: offset of the entry before',
    plain,
    'central',
    42,
    4,
    0n,
    'refused archive.overlapping-entries',
  ],
  ['directory: offset one too high', plain, 'central', 42, 4, BigInt(buildLocalEntry(GOOD).length + 1)],
  [
    'directory: zip64 sizes without their field',
    plain,
    'central',
    24,
    4,
    0xffffffffn,
    'unreadable ratio-limit',
  ],
  [
    'directory: central directory encrypted',
    plain,
    'central',
    8,
    2,
    0x2841n,
    'refused archive.encrypted-archive',
  ],
  ['directory: name is no UTF-8 though it says so', plain, 'central', 47, 1, 0xffn, 'absent'],
  ['zip64: size of 2^64-1', wide, 'central', ZIP64 + 4, 8, MOST, 'unreadable size-limit'],
  ['zip64: size of 2^63', wide, 'central', ZIP64 + 4, 8, MOST / 2n, 'unreadable size-limit'],
  ['zip64: size of 2^53', wide, 'central', ZIP64 + 4, 8, 2n ** 53n, 'unreadable size-limit'],
  ['zip64: packed size of 2^64-1', wide, 'central', ZIP64 + 12, 8, MOST, 'unreadable size-mismatch'],
  ['zip64: offset of 2^64-1', wide, 'central', ZIP64 + 20, 8, MOST, 'unreadable damaged-entry'],
  ['zip64: field too short', wide, 'central', ZIP64 + 2, 2, 8n],
  ['zip64 end: 2^64-1 entries', wide, 'zip64End', 32, 8, MOST, 'refused archive.too-many-entries'],
  ['zip64 end: 500,001 entries', wide, 'zip64End', 32, 8, 500_001n, 'refused archive.too-many-entries'],
  ['zip64 end: directory of 2^64-1 bytes', wide, 'zip64End', 40, 8, MOST, 'read'],
  ['zip64 end: directory at 2^64-1', wide, 'zip64End', 48, 8, MOST],
  ['zip64 end: signature destroyed', wide, 'zip64End', 0, 4, 0n],
  ['zip64 locator: end at 2^64-1', wide, 'locator', 8, 8, MOST],
  ['zip64 locator: end at 0', wide, 'locator', 8, 8, 0n],
  ['local: signature destroyed', plain, 'local', 0, 4, 0n, 'unreadable damaged-entry'],
  ['local: name past the end', plain, 'local', 26, 2, 60_000n, 'unreadable damaged-entry'],
  ['local: name of 0 bytes', plain, 'local', 26, 2, 0n, 'unreadable header-mismatch'],
  ['local: extra field past the end', plain, 'local', 28, 2, 60_000n, 'unreadable damaged-entry'],
  ['local: sizes of 0', plain, 'local', 18, 8, 0n, 'read'],
];

/** Cut off inside each record, and after it. */
const CUTS: readonly (readonly [string, Buffer, RecordName, number])[] = [
  ['in the first local header', plain, 'firstLocal', 10],
  ['in the name of the first entry', plain, 'firstLocal', 40],
  ['in the data', plain, 'local', 150],
  ['before the directory', plain, 'firstCentral', 0],
  ['in a record of the directory', plain, 'central', 20],
  ['in a name of the directory', plain, 'central', 60],
  ['before the end', plain, 'end', 0],
  ['in the end', plain, 'end', 12],
  ['one byte before the end', plain, 'end', 21],
  ['in the zip64 end', wide, 'zip64End', 20],
  ['in the zip64 locator', wide, 'locator', 10],
];

export const ZIP_DIRECTORY_CASES: readonly HostileCase[] = [
  ...FIELDS.map(([name, zip, record, at, size, value, expect = DAMAGED]) =>
    bytesCase(`zip ${name}`, () => setField(zip, record, at, size, value), expect),
  ),
  ...CUTS.map(([name, zip, record, at]) =>
    bytesCase(
      `zip cut off ${name}`,
      () => zip.subarray(0, findRecord(zip, record) + at),
      'refused archive.truncated-archive',
    ),
  ),
  bytesCase('zip cut off in the comment', () => described.subarray(0, -3), DAMAGED),
];
