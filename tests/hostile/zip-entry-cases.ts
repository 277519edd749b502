import { deflateRawSync } from 'node:zlib';
import type { ZipFileSpec } from '../archive/zip-builder.ts';
import { type HostileCase, message, THREAD, threadJson, zipCase } from './case.ts';

const OTHER: ZipFileSpec = { name: THREAD, data: threadJson(message()) };

const MISMATCH = 'unreadable header-mismatch';
const DAMAGED = 'unreadable damaged-entry';
const INBOX = 'your_facebook_activity/messages/inbox';

/** One entry with a fault in its headers. */
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
  ['a password in the local header only', { localFlags: 0x801 }, MISMATCH],
  ['another name in the local header', { localName: THREAD.replace('bea', 'eve') }, MISMATCH],
  ['a climbing name in the local header', { localName: `../${THREAD.slice(3)}` }, MISMATCH],
  ['another method in the local header', { localMethod: 0 }, MISMATCH],
  ['bytes that are no DEFLATE', { packed: Buffer.alloc(20, 0xff) }, DAMAGED],
  ['a DEFLATE stream that is cut', { packed: deflateRawSync(OTHER.data ?? '').subarray(0, 30) }, DAMAGED],
  ['an empty DEFLATE stream', { packed: Buffer.alloc(0) }, DAMAGED],
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
  ['that is no UTF-8', Buffer.from(`${INBOX}/x_1/\xff\xfe.json`, 'latin1'), 'read'],
  ['in overlong UTF-8', Buffer.from(`${INBOX}/x_1/\xc0\xae\xc0\xae\xc0\xaf.json`, 'latin1'), 'read'],
  ['with half a surrogate in UTF-8', Buffer.from(`${INBOX}/x_1/\xed\xa0\x80.json`, 'latin1'), 'read'],
  ['written from right to left', `${INBOX}/\u202egpj_1/message_1.json`, 'read'],
  ['with control signs', `${INBOX}/\u001b[2J\u0007_1/message_1.json`, 'read'],
  ['with line breaks', `${INBOX}/a\r\nb_1/message_1.json`, 'read'],
  ['of a device of Windows', `${INBOX}/CON/message_1.json`, 'read'],
  ['with blanks and dots at its end', `${INBOX}/x_1. /message_1.json`, 'read'],
  ['with empty and dot segments', `.//./${THREAD}`, 'read'],
  ['in macOS clutter', `__MACOSX/${THREAD}`, 'read'],
];

/** Twice under one name, or under two that look the same to a person. */
const TWICE: readonly (readonly [string, string, string, string])[] = [
  ['one name, the same content', THREAD, 'same', 'read'],
  ['one name, other content', THREAD, 'other', 'unreadable duplicate-name'],
  ['another case', THREAD.toUpperCase(), 'other', 'unreadable duplicate-name'],
  ['backslashes', THREAD.replaceAll('/', '\\'), 'other', 'unreadable duplicate-name'],
];

export const ZIP_ENTRY_CASES: readonly HostileCase[] = [
  ...ENTRIES.map(([name, fault, expect]) => zipCase(`zip entry: ${name}`, [{ ...OTHER, ...fault }], expect)),
  ...METHODS.map(([name, method]) =>
    zipCase(`zip entry: ${name}`, [{ ...OTHER, method }], 'unreadable unsupported-method'),
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
];
