import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeSources } from '../../src/archive/file-handles.ts';
import { openTree } from '../../src/archive/open-tree.ts';
import { readEntry } from '../../src/archive/read-entry.ts';
import { ArchiveRefusedError } from '../../src/archive/types.ts';
import { EXPORT_LISTING } from '../../src/export/export-listing.ts';
import { message } from '../../src/words/message.ts';
import { APPS, GOOD as GOOD_APPS, type HostileCase } from '../hostile/case.ts';
import { ZIP_DIRECTORY_CASES } from '../hostile/zip-directory-cases.ts';
import { ZIP_ENTRY_CASES } from '../hostile/zip-entry-cases.ts';
import { ZIP_FILE_CASES } from '../hostile/zip-file-cases.ts';
import { contents, getProblem, getRefusal, getText, open, paths, type Sandbox, sandbox } from './harness.ts';
import { buildLocalEntry, buildZip, type ZipFileSpec, type ZipOptions } from './zip-builder.ts';

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});
afterEach(() => closeSources());

const GOOD: ZipFileSpec = { name: 'messages/good.json', data: '{"good":true}' };

async function refused(files: readonly ZipFileSpec[], options?: ZipOptions): Promise<string> {
  const error = await getRefusal(open(box.zip('x.zip', files, options)));
  expect(error.message).toMatch(/^“x\.zip” [^“"\n]+\.$/);
  expect(error.cause).toBeUndefined();
  return error.code;
}

/** The result of opening and reading a case alone, in the form of `Expected`. */
async function tryCase({ write, subject }: HostileCase): Promise<string> {
  try {
    const { entries, problems } = await openTree(write(box), EXPORT_LISTING);
    const [found, good] = [subject, APPS].map((path) => entries.find((entry) => entry.path === path));
    expect(await getText(good)).toBe(GOOD_APPS.data);
    const lost = problems.find(({ path }) => path === subject);
    if (lost) return `unreadable ${lost.code}`;
    return found
      ? await readEntry(found).then(
          () => 'read',
          async () => `unreadable ${await getProblem(found)}`,
        )
      : 'absent';
  } catch (error) {
    if (!(error instanceof ArchiveRefusedError)) throw error;
    expect(error.message).toMatch(/^“[^”]+” [^“"\n]+\.$/);
    expect(error.cause).toBeUndefined();
    return error.says.id.replace('refusal.', 'refused ');
  }
}

/** Those cases of `tests/hostile` that depend on a ZIP's own bytes alone; of these, a few run on the whole program each time. */
const CASES = [...ZIP_DIRECTORY_CASES, ...ZIP_ENTRY_CASES, ...ZIP_FILE_CASES].filter(
  ({ isHeavy, expect: outcome }) => !isHeavy && !outcome.startsWith('refused notFacebook'),
);

it.each(CASES)('$name ends in: $expect', async (one) => {
  expect(await tryCase(one)).toBe(one.expect);
});

describe('entry names', () => {
  it('reads the backslashes of Windows PowerShell 5.1 as slashes', async () => {
    const tree = await open(
      box.zip('a.zip', [{ name: 'messages\\' }, { name: 'messages\\inbox\\a.json', data: '{}' }]),
    );
    expect(await contents(tree)).toEqual({ 'messages/inbox/a.json': '{}' });
  });

  it('treats two spellings of one name as the same name', async () => {
    const name = 'messages/a.json';
    const tree = await open(
      box.zip('a.zip', [
        { name, data: '{}' },
        { name: 'messages\\a.json', data: '[]' },
      ]),
    );
    expect(tree.problems.map(({ code }) => code)).toEqual(['duplicate-name']);
  });

  it('refuses a name over 1,024 bytes or 32 levels, and accepts the longest allowed', async () => {
    const longest = `messages/${'n'.repeat(1024 - 14)}.json`;
    expect(paths(await open(box.zip('a.zip', [{ name: longest }])))).toEqual([longest]);
    expect(await refused([{ name: `${longest}x` }])).toBe('name-too-long');
    expect(await refused([{ name: `${'d/'.repeat(32)}a.json` }])).toBe('too-deep');
  });

  it('checks the names of folders and of unwanted files too', async () => {
    expect(await refused([GOOD, { name: '../folder/' }])).toBe('unsafe-name');
    expect(await refused([GOOD, { name: '../photo.jpg' }])).toBe('unsafe-name');
  });
});

describe('the layout of entries', () => {
  it('accepts directory entries in a different order from their data', async () => {
    const [a, b] = [
      { name: 'messages/a.json', data: 'first' },
      { name: 'messages/b.json', data: 'second' },
    ];
    const second = buildLocalEntry(a).length;
    const bytes = buildZip([
      { ...b, localName: a.name, offset: second },
      { ...a, offset: 0 },
    ]);
    const swapped = Buffer.concat([buildLocalEntry(a), buildLocalEntry(b)]);
    swapped.copy(bytes);
    const tree = await open(box.write('x.zip', bytes));
    expect(paths(tree)).toEqual(['messages/b.json', 'messages/a.json']);
    expect(await Promise.all(tree.entries.map(getText))).toEqual(['second', 'first']);
  });

  it('refuses entries that reach past the start of the directory', async () => {
    expect(await refused([GOOD, { name: 'messages/a.json', offset: 1_000_000 }])).toBe('damaged-directory');
    expect(await refused([{ ...GOOD, compressedSize: 5_000 }])).toBe('damaged-directory');
  });

  it('refuses a ZIP that announces 500,000 entries for the missing ones, not for their number', async () => {
    expect(await refused([GOOD], { entryCount: 500_000, zip64: true })).toBe('damaged-directory');
  });
});

describe('broken files', () => {
  it('refuses a ZIP without files', async () => {
    expect(await refused([{ name: 'messages/' }, { name: '__MACOSX/._x' }])).toBe('empty-archive');
  });
});

describe('duplicate names', () => {
  it.each([
    ['the same name', 'messages/a.json', 'messages/a.json'],
    ['another case', 'messages/a.json', 'Messages/A.json'],
    ['another normal form', 'messages/caf\u00e9.json', 'messages/cafe\u0301.json'],
  ])('count once with the same content: %s', async (_, first, second) => {
    const tree = await open(
      box.zip('x.zip', [{ name: first, data: 'x' }, GOOD, { name: second, data: 'x' }]),
    );
    expect(tree.entries.map((entry) => entry.rawName)).toEqual([first, GOOD.name]);
    expect(tree.problems).toEqual([]);
  });

  it('with different content are dropped and reported, and the other files are read', async () => {
    const files = ['one', 'two', 'one'].map((data) => ({ name: 'messages/a.json', data }));
    const tree = await open(box.zip('x.zip', [GOOD, ...files]));
    expect(paths(tree)).toEqual([GOOD.name]);
    expect(await getText(tree.entries[0])).toBe(GOOD.data);
    expect(tree.problems).toEqual([
      {
        part: 0,
        path: 'messages/a.json',
        code: 'duplicate-name',
        message: message('problem.entry.duplicate-name'),
      },
    ]);
  });

  it('are reported under each spelling', async () => {
    const files = [
      { name: 'messages/a.json', data: '1' },
      { name: 'messages/A.json', data: '2' },
    ];
    const tree = await open(box.zip('x.zip', files));
    expect(tree.problems.map((problem) => problem.path)).toEqual(['messages/a.json', 'messages/A.json']);
    expect(tree.entries).toEqual([]);
  });

  it('are not assumed where different names lead to one path', async () => {
    const files = [
      { name: 'x/messages/a.json', data: '1' },
      { name: 'x/x/messages/a.json', data: '2' },
    ];
    const tree = await open(box.zip('x.zip', files));
    expect(await Promise.all(tree.entries.map(getText))).toEqual(['1', '2']);
    expect(tree.problems).toEqual([]);
  });
});

describe('one bad document among good ones', () => {
  const BAD = { name: 'messages/bad.json', data: 'some text that is packed, packed, packed' };
  it('is an entry whose offset does not point to a local header', async () => {
    const bad = { ...BAD, offset: 1, localExtra: Buffer.alloc(8) };
    const tree = await open(box.zip('x.zip', [bad, GOOD]));
    expect(await Promise.all(tree.entries.slice(0, 1).map(getProblem))).toEqual(['damaged-entry']);
    expect(await getText(tree.entries[1])).toBe(GOOD.data);
  });

  it('does not include repetitive documents up to 10 MB', async () => {
    const data = Buffer.alloc(10 * 1024 * 1024, ' ');
    const tree = await open(box.zip('x.zip', [{ ...BAD, data }]));
    expect((await getText(tree.entries[0])).length).toBe(data.length);
  });

  it('does not include a document followed by extra compressed bytes', async () => {
    const packed = Buffer.concat([deflateRawSync(BAD.data), Buffer.from('left over')]);
    const tree = await open(box.zip('x.zip', [{ ...BAD, packed }]));
    expect(await getText(tree.entries[0])).toBe(BAD.data);
  });
});
