import { deflateRawSync } from 'node:zlib';
import { buildLocalEntry, buildZip, type ZipFileSpec } from '../archive/zip-builder.ts';
import { bytesCase, GOOD, type HostileCase, message, THREAD, threadJson, ZIP_NAME, zipCase } from './case.ts';
import { findRecord, type RecordName, setField } from './zip-fields.ts';

const OTHER: ZipFileSpec = { name: THREAD, data: threadJson(message()) };
const MIB = 1024 * 1024;
const plain = buildZip([GOOD, OTHER]);
const wide = buildZip([GOOD, { ...OTHER, zip64: true }], { zip64: true });
const described = buildZip([GOOD, { ...OTHER, descriptor: true }], { comment: 'made by hand' });

/** One entry with a fault in what is said of it. */
const ENTRIES: readonly (readonly [string, Partial<ZipFileSpec>, string])[] = [
  ['a size that is too small', { size: 10 }, 'unreadable size-mismatch'],
  ['a size that is too large', { size: 100_000 }, 'unreadable size-mismatch'],
  ['a stored size that is too small', { method: 0, size: 10 }, 'unreadable size-mismatch'],
  ['a stored size that is too large', { method: 0, size: 100_000 }, 'unreadable size-mismatch'],
  ['a size of 0', { size: 0 }, 'unreadable size-mismatch'],
  ['far too many packed bytes', { packed: Buffer.alloc(80_000, 1) }, 'unreadable size-mismatch'],
  ['a wrong checksum', { crc32: 1 }, 'unreadable checksum-mismatch'],
  ['a checksum of 0', { crc32: 0 }, 'unreadable checksum-mismatch'],
  ['a password', { flags: 0x801 }, 'unreadable encrypted-entry'],
  ['a password in the local header only', { localFlags: 0x801 }, 'unreadable header-mismatch'],
  [
    'another name in the local header',
    { localName: THREAD.replace('bea', 'eve') },
    'unreadable header-mismatch',
  ],
  [
    'a climbing name in the local header',
    { localName: `../${THREAD.slice(3)}` },
    'unreadable header-mismatch',
  ],
  ['another method in the local header', { localMethod: 0 }, 'unreadable header-mismatch'],
  ['bytes that are no DEFLATE', { packed: Buffer.alloc(20, 0xff) }, 'unreadable damaged-entry'],
  [
    'a DEFLATE stream that is cut',
    { packed: deflateRawSync(OTHER.data ?? '').subarray(0, 30) },
    'unreadable damaged-entry',
  ],
  ['an empty DEFLATE stream', { packed: Buffer.alloc(0) }, 'unreadable damaged-entry'],
  [
    'bytes behind the DEFLATE stream',
    { packed: Buffer.concat([deflateRawSync(OTHER.data ?? ''), Buffer.alloc(9)]) },
    'read',
  ],
  ['a descriptor', { descriptor: true }, 'read'],
  ['zip64 fields', { zip64: true }, 'read'],
  [
    'an extra field that goes past its end',
    { centralExtra: Buffer.from('01004000aabb', 'hex') },
    'refused archive.damaged-directory',
  ],
  ['an extra field of one byte', { centralExtra: Buffer.from('01', 'hex') }, 'read'],
  ['a local extra field of one byte', { localExtra: Buffer.from('01', 'hex') }, 'read'],
  ['more than 4 GB', { size: 2 ** 32 + 1, zip64: true }, 'unreadable size-limit'],
];

const METHODS: readonly (readonly [string, number])[] = [
  ['Shrink', 1],
  ['Implode', 6],
  ['Deflate64', 9],
  ['BZIP2', 12],
  ['LZMA', 14],
  ['Zstandard', 93],
  ['XZ', 95],
  ['PPMd', 98],
  ['AES', 99],
  ['a method of 65535', 65535],
];

/** Where the zip64 field of the last entry begins, in its record of the directory. */
const ZIP64 = 46 + THREAD.length;
const MOST = 2n ** 64n - 1n;

/** One field of one record with another value. The records of entries are the last one's. */
const FIELDS: readonly (readonly [string, Buffer, RecordName, number, number, bigint, string])[] = [
  ['end: another disk', plain, 'end', 4, 2, 1n, 'refused archive.split-archive'],
  ['end: directory on another disk', plain, 'end', 6, 2, 1n, 'read'],
  ['end: fewer entries', plain, 'end', 10, 2, 1n, 'refused archive.damaged-directory'],
  ['end: more entries', plain, 'end', 10, 2, 3n, 'refused archive.damaged-directory'],
  ['end: no entries', plain, 'end', 10, 2, 0n, 'refused archive.damaged-directory'],
  ['end: entries of this disk only', plain, 'end', 8, 2, 9n, 'read'],
  ['end: directory of 0 bytes', plain, 'end', 12, 4, 0n, 'read'],
  ['end: directory of 4 GB', plain, 'end', 12, 4, 0xfffffffen, 'read'],
  ['end: directory at 0', plain, 'end', 16, 4, 0n, 'refused archive.damaged-directory'],
  ['end: directory past the end', plain, 'end', 16, 4, 0xfffffffen, 'refused archive.damaged-directory'],
  ['end: comment longer than the file', plain, 'end', 20, 2, 500n, 'refused archive.damaged-directory'],
  ['end: comment shorter than it is', described, 'end', 20, 2, 3n, 'refused archive.damaged-directory'],
  ['directory: signature destroyed', plain, 'central', 0, 4, 0n, 'refused archive.damaged-directory'],
  ['directory: version 99 needed', plain, 'central', 6, 2, 99n, 'read'],
  ['directory: name of 0 bytes', plain, 'central', 28, 2, 0n, 'refused archive.unsafe-name'],
  ['directory: name past the end', plain, 'central', 28, 2, 60_000n, 'refused archive.damaged-directory'],
  [
    'directory: extra field past the end',
    plain,
    'central',
    30,
    2,
    60_000n,
    'refused archive.damaged-directory',
  ],
  ['directory: comment past the end', plain, 'central', 32, 2, 60_000n, 'refused archive.damaged-directory'],
  ['directory: entry on another disk', plain, 'central', 34, 2, 1n, 'read'],
  ['directory: entry is a link', plain, 'central', 38, 4, 0xa1ff0000n, 'read'],
  ['directory: entry is a device', plain, 'central', 38, 4, 0x21ff0000n, 'read'],
  ['directory: entry is a folder', plain, 'central', 38, 4, 0x41ff0010n, 'read'],
  [
    'directory: offset past the end',
    plain,
    'central',
    42,
    4,
    0x7fffffffn,
    'refused archive.damaged-directory',
  ],
  [
    'directory: offset of the entry before',
    plain,
    'central',
    42,
    4,
    0n,
    'refused archive.overlapping-entries',
  ],
  [
    'directory: offset one too high',
    plain,
    'central',
    42,
    4,
    BigInt(buildLocalEntry(GOOD).length + 1),
    'refused archive.damaged-directory',
  ],
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
  ['zip64: field too short', wide, 'central', ZIP64 + 2, 2, 8n, 'refused archive.damaged-directory'],
  ['zip64 end: 2^64-1 entries', wide, 'zip64End', 32, 8, MOST, 'refused archive.too-many-entries'],
  ['zip64 end: 500,001 entries', wide, 'zip64End', 32, 8, 500_001n, 'refused archive.too-many-entries'],
  ['zip64 end: directory of 2^64-1 bytes', wide, 'zip64End', 40, 8, MOST, 'read'],
  ['zip64 end: directory at 2^64-1', wide, 'zip64End', 48, 8, MOST, 'refused archive.damaged-directory'],
  ['zip64 end: signature destroyed', wide, 'zip64End', 0, 4, 0n, 'refused archive.damaged-directory'],
  ['zip64 locator: end at 2^64-1', wide, 'locator', 8, 8, MOST, 'refused archive.damaged-directory'],
  ['zip64 locator: end at 0', wide, 'locator', 8, 8, 0n, 'refused archive.damaged-directory'],
  ['local: signature destroyed', plain, 'local', 0, 4, 0n, 'unreadable damaged-entry'],
  ['local: name past the end', plain, 'local', 26, 2, 60_000n, 'unreadable damaged-entry'],
  ['local: name of 0 bytes', plain, 'local', 26, 2, 0n, 'unreadable header-mismatch'],
  ['local: extra field past the end', plain, 'local', 28, 2, 60_000n, 'unreadable damaged-entry'],
  ['local: sizes of 0', plain, 'local', 18, 8, 0n, 'read'],
];

/** Cut off inside of each record, and behind it. */
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

const NAMES: readonly (readonly [string, string | Buffer, string])[] = [
  ['that climbs', `../${THREAD}`, 'refused archive.climbing-name'],
  ['that climbs in its middle', 'messages/../../x.json', 'refused archive.climbing-name'],
  ['that climbs with backslashes', 'messages\\..\\..\\x.json', 'refused archive.climbing-name'],
  ['from the top of a disk', `/${THREAD}`, 'refused archive.absolute-name'],
  ['of a server', '\\\\server\\share\\x.json', 'refused archive.absolute-name'],
  ['on a drive', `C:/${THREAD}`, 'refused archive.drive-name'],
  ['on a drive without a slash', 'c:x.json', 'refused archive.drive-name'],
  ['of no bytes', '', 'refused archive.unsafe-name'],
  ['with a NUL', 'messages/x\0.json', 'refused archive.unsafe-name'],
  ['of 1,025 bytes', `messages/${'n'.repeat(1012)}.json`, 'refused archive.name-too-long'],
  ['of 65,535 bytes', `messages/${'n'.repeat(65_521)}.json`, 'refused archive.name-too-long'],
  ['40 folders deep', `${'d/'.repeat(40)}x.json`, 'refused archive.too-deep'],
  [
    'that is no UTF-8',
    Buffer.from('your_facebook_activity/messages/inbox/x_1/\xff\xfe.json', 'latin1'),
    'read',
  ],
  [
    'in overlong UTF-8',
    Buffer.from('your_facebook_activity/messages/inbox/x_1/\xc0\xae\xc0\xae\xc0\xaf.json', 'latin1'),
    'read',
  ],
  [
    'with half a surrogate in UTF-8',
    Buffer.from('your_facebook_activity/messages/inbox/x_1/\xed\xa0\x80.json', 'latin1'),
    'read',
  ],
  ['written from right to left', 'your_facebook_activity/messages/inbox/\u202egpj_1/message_1.json', 'read'],
  ['with control signs', 'your_facebook_activity/messages/inbox/\u001b[2J\u0007_1/message_1.json', 'read'],
  ['with line breaks', 'your_facebook_activity/messages/inbox/a\r\nb_1/message_1.json', 'read'],
  ['of a device of Windows', 'your_facebook_activity/messages/inbox/CON/message_1.json', 'read'],
  ['with blanks and dots at its end', 'your_facebook_activity/messages/inbox/x_1. /message_1.json', 'read'],
  ['with empty and dot segments', `.//./${THREAD}`, 'read'],
  ['in macOS clutter', `__MACOSX/${THREAD}`, 'read'],
];

/** Twice under one name, or under two that a person takes for one. */
const TWICE: readonly (readonly [string, string, string, string])[] = [
  ['one name, the same content', THREAD, 'same', 'read'],
  ['one name, other content', THREAD, 'other', 'unreadable duplicate-name'],
  ['another case', THREAD.toUpperCase(), 'other', 'unreadable duplicate-name'],
  ['backslashes', THREAD.replaceAll('/', '\\'), 'other', 'unreadable duplicate-name'],
];

const kernel = buildLocalEntry({ ...OTHER, data: ' '.repeat(5000) });
const inner = buildZip([GOOD, OTHER]);
const nest = (zip: Buffer, levels: number): Buffer =>
  levels === 0 ? zip : nest(buildZip([{ name: 'export.zip', data: zip, method: 0 }]), levels - 1);
const many = (count: number): ZipFileSpec[] =>
  Array.from({ length: count }, (_, at) => ({ name: `photos/${at}.jpg`, method: 0 }));

const WHOLE: readonly HostileCase[] = [
  bytesCase('zip: nothing at all', () => Buffer.alloc(0), 'refused archive.empty-archive'),
  bytesCase('zip: one byte', () => Buffer.from('P'), 'refused archive.not-an-archive'),
  bytesCase('zip: text', () => Buffer.from('not a ZIP, just words'), 'refused archive.not-an-archive'),
  bytesCase('zip: a megabyte of 0', () => Buffer.alloc(MIB), 'refused archive.not-an-archive'),
  bytesCase('zip: a RAR', () => Buffer.from('526172211a0700cf', 'hex'), 'refused archive.rar-archive'),
  bytesCase(
    'zip: a 7-Zip',
    () => Buffer.from('377abcaf271c0004', 'hex'),
    'refused archive.seven-zip-archive',
  ),
  bytesCase('zip: a GZIP', () => Buffer.from('1f8b080000000000', 'hex'), 'refused archive.tar-archive'),
  bytesCase(
    'zip: an unfinished download',
    () => plain.subarray(0, 99),
    'refused archive.unfinished-download',
    { file: `${ZIP_NAME}.crdownload` },
  ),
  bytesCase('zip: an empty one', () => buildZip([]), 'refused archive.empty-archive'),
  bytesCase('zip: folders only', () => buildZip([{ name: 'messages/' }]), 'refused archive.empty-archive'),
  bytesCase(
    'zip: bytes before the start',
    () => Buffer.concat([Buffer.from('#!/bin/sh\n'), plain]),
    'refused archive.damaged-directory',
  ),
  bytesCase(
    'zip: bytes behind the end',
    () => Buffer.concat([plain, Buffer.from('more')]),
    'refused archive.damaged-directory',
  ),
  bytesCase('zip: two in one file', () => Buffer.concat([plain, plain]), 'read'),
  bytesCase(
    'zip: a second end in the comment',
    () => buildZip([GOOD, OTHER], { comment: plain.subarray(-22).toString('latin1') }),
    'refused archive.damaged-directory',
  ),
  bytesCase(
    'zip: an empty ZIP in the comment',
    () => buildZip([GOOD, OTHER], { comment: buildZip([]).toString('latin1') }),
    'refused archive.damaged-directory',
  ),
  bytesCase('zip: ten ZIPs in each other', () => nest(inner, 10), 'refused notFacebook.unopened'),
  zipCase(
    'zip: an entry that is a ZIP',
    [OTHER, { name: 'your_facebook_activity/messages/inbox/x_1/files/export.zip', data: inner }],
    'read',
  ),
  zipCase(
    'zip: two entries of the same bytes',
    [{ ...OTHER, localName: GOOD.name, offset: 0 }],
    'refused archive.overlapping-entries',
  ),
  zipCase(
    'zip: an entry inside of another',
    [
      { name: 'messages/a.json', method: 0, data: kernel },
      { ...OTHER, data: ' '.repeat(5000), offset: buildLocalEntry(GOOD).length + 45 },
    ],
    'refused archive.overlapping-entries',
  ),
  zipCase(
    'zip: a bomb that admits its size',
    [{ ...OTHER, data: Buffer.alloc(11 * MIB, ' ') }],
    'unreadable ratio-limit',
  ),
  zipCase(
    'zip: a bomb that does not',
    [{ ...OTHER, packed: deflateRawSync(Buffer.alloc(11 * MIB, ' ')) }],
    'unreadable size-mismatch',
  ),
  zipCase(
    'zip: 1 GB of 0 in 1 MB',
    [{ ...OTHER, packed: deflateRawSync(Buffer.alloc(256 * MIB)), size: 1024 * MIB }],
    'unreadable ratio-limit',
    { isHeavy: true },
  ),
  zipCase(
    'zip: 10 MB of blanks, which may be',
    [{ ...OTHER, data: Buffer.alloc(10 * MIB, ' ') }],
    'unreadable broken-json',
    { isHeavy: true },
  ),
  zipCase('zip: 65,535 entries', [OTHER, ...many(65_533)], 'read', { isHeavy: true }),
  zipCase(
    'zip: 70,000 entries and their count cut to 16 bits',
    [OTHER, ...many(69_998)],
    'refused archive.damaged-directory',
    {
      zip: { entryCount: 70_000 & 0xffff },
      isHeavy: true,
    },
  ),
  zipCase('zip: 70,000 entries with zip64', [OTHER, ...many(69_998)], 'read', {
    zip: { zip64: true },
    isHeavy: true,
  }),
  zipCase(
    'zip: 20,000 names of 1,000 bytes',
    [
      OTHER,
      ...Array.from({ length: 20_000 }, (_, at) => ({
        name: `your_facebook_activity/messages/inbox/${'n'.repeat(970)}${at}.json`,
      })),
    ],
    'read',
    { isHeavy: true },
  ),
];

export const ZIP_CASES: readonly HostileCase[] = [
  ...ENTRIES.map(([name, fault, expect]) => zipCase(`zip entry: ${name}`, [{ ...OTHER, ...fault }], expect)),
  ...METHODS.map(([name, method]) =>
    zipCase(
      `zip entry: ${name}`,
      [{ ...OTHER, method, data: OTHER.data ?? '' }],
      'unreadable unsupported-method',
    ),
  ),
  ...FIELDS.map(([name, zip, record, at, size, value, expect]) =>
    bytesCase(`zip ${name}`, () => setField(zip, record, at, size, value), expect),
  ),
  ...CUTS.map(([name, zip, record, at]) =>
    bytesCase(
      `zip cut off ${name}`,
      () => zip.subarray(0, findRecord(zip, record) + at),
      'refused archive.truncated-archive',
    ),
  ),
  bytesCase(
    'zip cut off in the comment',
    () => described.subarray(0, -3),
    'refused archive.damaged-directory',
  ),
  ...NAMES.map(([name, raw, expect]) =>
    zipCase(`zip name ${name}`, [OTHER, { name: raw, data: '{}' }], expect),
  ),
  ...TWICE.map(([name, second, content, expect]) =>
    zipCase(
      `zip twice: ${name}`,
      [OTHER, { name: second, data: content === 'same' ? (OTHER.data ?? '') : '{}' }],
      expect,
    ),
  ),
  ...WHOLE,
];
