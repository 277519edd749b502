import { deflateRawSync } from 'node:zlib';
import { buildLocalEntry, buildZip, type ZipFileSpec } from '../archive/zip-builder.ts';
import { bytesCase, GOOD, type HostileCase, message, THREAD, threadJson, ZIP_NAME, zipCase } from './case.ts';

const OTHER: ZipFileSpec = { name: THREAD, data: threadJson(message()) };
const MIB = 1024 * 1024;
const DAMAGED = 'refused archive.damaged-directory';
const OVERLAPPING = 'refused archive.overlapping-entries';
const plain = buildZip([GOOD, OTHER]);

const kernel = buildLocalEntry({ ...OTHER, data: ' '.repeat(5000) });
const inner = buildZip([GOOD, OTHER]);
const nest = (zip: Buffer, levels: number): Buffer =>
  levels === 0 ? zip : nest(buildZip([{ name: 'export.zip', data: zip, method: 0 }]), levels - 1);
const many = (count: number): ZipFileSpec[] =>
  Array.from({ length: count }, (_, at) => ({ name: `photos/${at}.jpg`, method: 0 }));

/** Files that are no ZIP, ZIPs in each other, bombs, and very many entries. */
export const ZIP_FILE_CASES: readonly HostileCase[] = [
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
  bytesCase('zip: bytes before the start', () => Buffer.concat([Buffer.from('#!/bin/sh\n'), plain]), DAMAGED),
  bytesCase('zip: bytes behind the end', () => Buffer.concat([plain, Buffer.from('more')]), DAMAGED),
  bytesCase('zip: two in one file', () => Buffer.concat([plain, plain]), 'read'),
  bytesCase(
    'zip: a second end in the comment',
    () => buildZip([GOOD, OTHER], { comment: plain.subarray(-22).toString('latin1') }),
    DAMAGED,
  ),
  bytesCase(
    'zip: an empty ZIP in the comment',
    () => buildZip([GOOD, OTHER], { comment: buildZip([]).toString('latin1') }),
    DAMAGED,
  ),
  bytesCase('zip: ten ZIPs in each other', () => nest(inner, 10), 'refused notFacebook.unopened'),
  zipCase(
    'zip: an entry that is a ZIP',
    [OTHER, { name: 'your_facebook_activity/messages/inbox/x_1/files/export.zip', data: inner }],
    'read',
  ),
  zipCase('zip: two entries of the same bytes', [{ ...OTHER, localName: GOOD.name, offset: 0 }], OVERLAPPING),
  zipCase(
    'zip: an entry inside of another',
    [
      { name: 'messages/a.json', method: 0, data: kernel },
      { ...OTHER, data: ' '.repeat(5000), offset: buildLocalEntry(GOOD).length + 45 },
    ],
    OVERLAPPING,
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
  zipCase('zip: 70,000 entries and their count cut to 16 bits', [OTHER, ...many(69_998)], DAMAGED, {
    zip: { entryCount: 70_000 & 0xffff },
    isHeavy: true,
  }),
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
