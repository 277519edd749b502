import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Sandbox } from '../archive/harness.ts';
import { buildZip, type ZipFileSpec } from '../archive/zip-builder.ts';
import {
  APPS,
  app,
  appsJson,
  GOOD,
  type HostileCase,
  message,
  THREAD,
  threadJson,
  ZIP_NAME,
} from './case.ts';

const PROFILE = 'personal_information/profile_information/profile_information.json';
const profile = (name: string): ZipFileSpec => ({
  name: PROFILE,
  data: JSON.stringify({ profile_v2: { name: { full_name: name } } }),
});
const thread = (number: number, hour = number): ZipFileSpec => ({
  name: THREAD.replace('message_1', `message_${number}`),
  data: threadJson(message({ timestamp_ms: 1_577_880_000_000 + hour * 3_600_000 })),
});
const LARGE = `${profile('Ada Example').data}${' '.repeat(7_900_000)}`;
const LARGE_PACKED = deflateRawSync(LARGE);
const LARGE_PROFILES = Array.from({ length: 150 }, (_, at) => ({
  name: `${at}/${PROFILE}`,
  data: LARGE,
  packed: LARGE_PACKED,
}));
const PHOTO: ZipFileSpec = { name: 'your_facebook_activity/posts/media/1.jpg', data: 'photo', method: 0 };
const ONE = [GOOD, thread(1), PHOTO, profile('Ada Example')];

/** Several parts, each a list of files under the name of a part. */
function partsCase(
  name: string,
  parts: Readonly<Record<string, readonly ZipFileSpec[]>>,
  expect: string,
  more: Partial<HostileCase> = {},
): HostileCase {
  const write = (box: Sandbox) => Object.entries(parts).map(([file, files]) => box.zip(file, files));
  return { name: `parts: ${name}`, write, subject: THREAD, expect, ...more };
}

const part = (number: number): string => ZIP_NAME.replace('.zip', `-${number}.zip`);
const [PART_1, PART_2] = [part(1), part(2)];
const BOB = 'facebook-bob-2026-05-20-XyXyXyXy.zip';
const BOBS_OLD_PROFILE = { ...profile('Bob Beispiel'), name: 'profile_information/profile_information.json' };
const INSTAGRAM_THREAD = { name: 'your_instagram_activity/messages/inbox/x_1/message_1.json', data: '{}' };
/** The first page of the thread with other text in it. */
const changed = (from: string, to: string): ZipFileSpec => ({
  ...thread(1),
  data: String(thread(1).data).replace(from, to),
});
const ONE_MESSAGE = { counts: { messages: 1 } };

export const PART_CASES: readonly HostileCase[] = [
  partsCase(
    'of two people',
    { [ZIP_NAME]: ONE, [BOB]: [thread(1), profile('Bob Beispiel')] },
    'refused people',
  ),
  partsCase('two profiles in one ZIP', { [ZIP_NAME]: [...ONE, BOBS_OLD_PROFILE] }, 'refused peopleMerged'),
  partsCase('one part twice', { [ZIP_NAME]: ONE, [ZIP_NAME.replace('.zip', ' (1).zip')]: ONE }, 'read', {
    counts: { messages: 1, threads: 1 },
  }),
  partsCase(
    'one part twice, with another photograph',
    { [PART_1]: ONE, [PART_2]: [GOOD, thread(1), { ...PHOTO, data: 'phot0' }] },
    'read',
    ONE_MESSAGE,
  ),
  partsCase(
    'one part twice, with one other byte in a message',
    { [PART_1]: ONE, [PART_2]: [changed('blue', 'blux')] },
    'read',
    { counts: { messages: 2, threads: 1 } },
  ),
  partsCase(
    'one part twice, with one byte of a thread destroyed',
    { [PART_1]: ONE, [PART_2]: [changed('{', '[')] },
    'partial broken-json',
    ONE_MESSAGE,
  ),
  partsCase(
    'one part twice, with another app',
    { [PART_1]: ONE, [PART_2]: [{ name: APPS, data: appsJson(app('Netfliy')) }] },
    'read',
    { subject: APPS },
  ),
  partsCase(
    'the middle page of a thread is missing',
    { [PART_1]: [GOOD, thread(1)], [part(3)]: [thread(3)] },
    'read',
    { counts: { messages: 2, threads: 1 } },
  ),
  partsCase('the first page of a thread is missing', { [PART_1]: [GOOD, thread(2)] }, 'read', {
    subject: String(thread(2).name),
    ...ONE_MESSAGE,
  }),
  partsCase(
    '30 parts with a page each',
    Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [part(at + 1), at === 0 ? [GOOD, thread(1)] : [thread(at + 1)]]),
    ),
    'read',
    { counts: { messages: 30, threads: 1 } },
  ),
  partsCase(
    'Instagram beside it',
    { [ZIP_NAME]: ONE, 'instagram-ada-2026-05-20-AbCdEfGh.zip': [INSTAGRAM_THREAD] },
    'read',
    ONE_MESSAGE,
  ),
  partsCase(
    'a broken part beside a good one',
    { [PART_1]: ONE, [PART_2]: [] },
    'refused archive.empty-archive',
  ),
  partsCase(
    'exports of two dates',
    { [ZIP_NAME.replace('2026-05', '2024-05')]: ONE, [ZIP_NAME]: [...ONE, thread(2)] },
    'read',
    { counts: { messages: 2 } },
  ),
  partsCase(
    'the same page in JSON and HTML',
    { [ZIP_NAME]: [...ONE, { name: THREAD.replace('.json', '.html'), data: '<html></html>' }] },
    'read',
    ONE_MESSAGE,
  ),
  {
    name: 'parts: a ZIP and the folder it was unpacked into',
    write: (box) => [box.zip(ZIP_NAME, [GOOD, thread(1)]), unpack(box, [GOOD, thread(1)])],
    subject: THREAD,
    expect: 'read',
    counts: { messages: 1 },
  },
  {
    name: 'parts: ZIPs in a folder in a ZIP',
    write: (box) => [
      box.write('all.zip', buildZip([{ name: `x/${ZIP_NAME}`, data: buildZip(ONE), method: 0 }])),
    ],
    subject: THREAD,
    expect: 'refused notFacebook.unopened',
  },
  {
    name: 'parts: a folder that holds itself copied',
    write: (box) => {
      const folder = unpack(box, [GOOD, thread(1)]);
      cpSync(folder, join(box.dir, 'copy'), { recursive: true });
      mkdirSync(join(folder, 'copies'));
      cpSync(join(box.dir, 'copy'), join(folder, 'copies', 'export'), { recursive: true });
      return [folder];
    },
    subject: THREAD,
    expect: 'read',
    counts: { messages: 1 },
  },
  partsCase(
    'a profile of 8 MB in each of 150 folders',
    { [ZIP_NAME]: [GOOD, ...LARGE_PROFILES] },
    'duplicate',
    { subject: `1/${PROFILE}`, isHeavy: true },
  ),
  partsCase(
    'more folders than anybody has exports',
    { [ZIP_NAME]: Array.from({ length: 10_001 }, (_, at) => ({ name: `${at}/${THREAD}`, data: '{}' })) },
    'refused archive.too-many-roots',
  ),
  {
    name: 'parts: one part handed over twice',
    write: (box) => ((path) => [path, path])(box.zip(ZIP_NAME, [GOOD, thread(1)])),
    subject: THREAD,
    expect: 'read',
    counts: { messages: 1 },
  },
];

function unpack(box: Sandbox, files: readonly ZipFileSpec[]): string {
  for (const { name, data } of files) box.write(`unpacked/${String(name)}`, Buffer.from(data ?? ''));
  writeFileSync(join(box.dir, 'unpacked', 'index.txt'), '');
  return join(box.dir, 'unpacked');
}
