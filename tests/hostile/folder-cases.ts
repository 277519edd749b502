import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sandbox } from '../archive/harness.ts';
import { buildZip } from '../archive/zip-builder.ts';
import { APPS, GOOD, type HostileCase, message, THREAD, threadJson, ZIP_NAME } from './case.ts';

const THREAD_TEXT = threadJson(message());
const DAMAGED = 'unreadable damaged-entry';
/** Of what changes while it is read. */
const RACE = `read | ${DAMAGED}`;
/** The last document of an export, in the order in which they are read. */
const LAST = THREAD.replace('bea_', 'zoe_');
const inside = (box: Sandbox, path: string): string => join(box.dir, 'export', path);

function makeFolder(box: Sandbox, files: Readonly<Record<string, string | Buffer>>): string {
  for (const [path, content] of Object.entries(files)) box.write(`export/${path}`, content);
  return join(box.dir, 'export');
}

/** A folder with the good document and a thread, and then something done to it. */
function folderCase(
  name: string,
  change: (box: Sandbox, subject: string) => void,
  expect: string,
  more: Partial<HostileCase> = {},
): HostileCase {
  const write = (box: Sandbox) => {
    const folder = makeFolder(box, { [APPS]: String(GOOD.data), [THREAD]: THREAD_TEXT });
    change(box, inside(box, THREAD));
    return [folder];
  };
  return { name: `folder: ${name}`, write, subject: THREAD, expect, isPosix: true, ...more };
}

function replace(path: string, make: (path: string) => void): void {
  rmSync(path, { recursive: true });
  make(path);
}

const fifo = (path: string): void => void execFileSync('mkfifo', [path]);

/** A folder of many threads whose last one changes once reading has begun. */
function changing(name: string, change: (box: Sandbox, last: string) => void, expect: string): HostileCase {
  const write = (box: Sandbox) => {
    const threads = Array.from({ length: 800 }, (_, at) => [
      THREAD.replace('bea_', `bea${at}_`),
      THREAD_TEXT,
    ]);
    return [
      makeFolder(box, { [APPS]: String(GOOD.data), ...Object.fromEntries(threads), [LAST]: THREAD_TEXT }),
    ];
  };
  const meanwhile = (box: Sandbox) => change(box, inside(box, LAST));
  return {
    name: `folder: ${name} while it is read`,
    write,
    meanwhile,
    subject: LAST,
    expect,
    isPosix: true,
    isHeavy: true,
  };
}

/** The same with a ZIP. */
function changingZip(name: string, change: (zip: string) => void, expect: string): HostileCase {
  const write = (box: Sandbox) => {
    const threads = Array.from({ length: 800 }, (_, at) => ({
      name: THREAD.replace('bea_', `bea${at}_`),
      data: THREAD_TEXT,
    }));
    return [box.zip(ZIP_NAME, [GOOD, ...threads, { name: LAST, data: THREAD_TEXT }])];
  };
  const meanwhile = (box: Sandbox) => change(join(box.dir, ZIP_NAME));
  return {
    name: `zip: ${name} while it is read`,
    write,
    meanwhile,
    subject: LAST,
    expect,
    isPosix: true,
    isHeavy: true,
  };
}

export const FOLDER_CASES: readonly HostileCase[] = [
  folderCase(
    'a link to a file outside',
    (box, path) => replace(path, () => symlinkSync(box.write('other.json', THREAD_TEXT), path)),
    DAMAGED,
  ),
  ...['/etc/passwd', '/nowhere', '/dev/zero'].map((target) =>
    folderCase(`a link to ${target}`, (_, path) => replace(path, () => symlinkSync(target, path)), DAMAGED),
  ),
  folderCase('a link to itself', (_, path) => replace(path, () => symlinkSync(path, path)), DAMAGED),
  folderCase(
    'a folder that is a link to the top',
    (box) => symlinkSync(box.dir, inside(box, 'messages')),
    'read',
  ),
  folderCase('a named pipe', (_, path) => replace(path, fifo), DAMAGED),
  folderCase(
    'a folder in the place of a document',
    (_, path) => replace(path, (at) => mkdirSync(at)),
    'absent',
  ),
  folderCase(
    'a document that may not be read',
    (_, path) => chmodSync(path, 0),
    'read | unreadable not-readable | unreadable damaged-entry',
  ),
  folderCase('a folder that may not be read', (_, path) => chmodSync(dirname(path), 0), 'read | absent'),
  folderCase('an empty document', (_, path) => truncateSync(path, 0), 'unreadable broken-json'),
  folderCase(
    'a sparse document of 5 GB',
    (_, path) => truncateSync(path, 5 * 2 ** 30),
    'unreadable size-limit',
  ),
  folderCase(
    'a sparse document of 100 MB',
    (_, path) => truncateSync(path, 100 * 2 ** 20),
    'unreadable broken-json',
    { isHeavy: true },
  ),
  folderCase(
    'a name that is no UTF-8',
    (_, path) =>
      writeFileSync(
        Buffer.concat([Buffer.from(dirname(path)), Buffer.from('/\xff\xfe.json', 'latin1')]),
        '{}',
      ),
    'read',
  ),
  folderCase(
    'a name written from right to left',
    (_, path) => writeFileSync(join(dirname(path), '\u202enosj.1_egassem.json'), '{}'),
    'read',
  ),
  folderCase(
    'a name with control signs',
    (_, path) => writeFileSync(join(dirname(path), '\u001b[2J\n.json'), '{}'),
    'read',
  ),
  folderCase(
    '40 levels',
    (box) => mkdirSync(inside(box, 'd/'.repeat(40)), { recursive: true }),
    'refused archive.too-deep',
  ),
  folderCase(
    '40 levels with a file',
    (box) => box.write(`export/${'d/'.repeat(40)}x.json`, '{}'),
    'refused archive.too-deep',
  ),
  folderCase(
    'two documents that differ by case',
    (box) => box.write(`export/${THREAD.replace('bea', 'BEA')}`, THREAD_TEXT),
    'read',
  ),
  folderCase(
    'a broken ZIP beside the documents',
    (box) => box.write('export/facebook-ada-part2.zip', 'PK\x03\x04 broken'),
    'read',
  ),
  folderCase(
    'a ZIP bomb beside the documents',
    (box) => box.zip('export/photos.zip', [{ name: 'a.json', data: Buffer.alloc(20_000_000) }]),
    'read',
  ),
  folderCase('a RAR beside the documents', (box) => box.write('export/part2.rar', 'Rar!'), 'read'),
  folderCase(
    'an HTML page under the name of a JSON document',
    (_, path) => writeFileSync(path, '<html><body>Log in</body></html>'),
    'unreadable broken-json',
  ),
  {
    name: 'folder: empty',
    write: (box) => [dirname(box.write('export/__MACOSX/x', ''))],
    subject: THREAD,
    expect: 'refused notFacebook.nothing',
  },
  {
    name: 'folder: photographs alone',
    write: (box) => [dirname(dirname(box.write('export/photos/1.jpg', 'x')))],
    subject: THREAD,
    expect: 'refused notFacebook.nothing',
  },
  {
    name: 'folder: not there',
    write: (box) => [join(box.dir, 'nowhere')],
    subject: THREAD,
    expect: 'refused archive.not-found',
  },
  {
    name: 'folder: a device',
    write: () => ['/dev/null'],
    subject: THREAD,
    expect: 'refused archive.not-an-archive',
    isPosix: true,
  },
  {
    name: 'folder: a named pipe in its place',
    write: (box) => {
      const path = join(box.dir, 'pipe.zip');
      fifo(path);
      return [path];
    },
    subject: THREAD,
    expect: 'refused archive.not-an-archive',
    isPosix: true,
  },
  changing('a document vanishes', (_, last) => rmSync(last), RACE),
  changing(
    'a document gets shorter',
    (_, last) => truncateSync(last, 20),
    'read | unreadable size-mismatch | unreadable broken-json',
  ),
  changing(
    'a document grows',
    (_, last) => appendFileSync(last, ' '.repeat(1000)),
    'read | unreadable size-mismatch',
  ),
  changing(
    'a document becomes a link',
    (_, last) => replace(last, () => symlinkSync('/etc/passwd', last)),
    RACE,
  ),
  changing('a document becomes a named pipe', (_, last) => replace(last, fifo), RACE),
  changing('a document becomes a folder', (_, last) => replace(last, (path) => mkdirSync(path)), RACE),
  changing(
    'its folder is renamed',
    (box) => renameSync(join(box.dir, 'export'), join(box.dir, 'moved')),
    `${RACE} | nothing read`,
  ),
  changingZip('removed', (zip) => rmSync(zip), `${RACE} | nothing read`),
  changingZip('cut to nothing', (zip) => truncateSync(zip, 0), `${RACE} | nothing read`),
  changingZip(
    'overwritten with another',
    (zip) => writeFileSync(zip, buildZip([GOOD])),
    `${RACE} | unreadable header-mismatch`,
  ),
];
