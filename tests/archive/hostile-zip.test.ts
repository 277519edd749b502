import { truncateSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeSources } from '../../src/archive/file-handles.ts';
import { message } from '../../src/words/message.ts';
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

describe('names', () => {
  it.each([
    '../a.json',
    'messages/../../a.json',
    '/etc/a.json',
    'C:/a.json',
    'c:a.json',
    'messages\\..\\..\\a.json',
    '\\\\server\\a.json',
    'C:\\a.json',
    'a\0.json',
    '',
  ])('refuses the whole archive for %j, and does not repeat the name', async (name) => {
    expect(await refused([GOOD, { name }])).toBe('unsafe-name');
  });

  it.each([
    ['../a.json', 'outside of its own folder'],
    ['messages\\..\\a.json', 'outside of its own folder'],
    ['/etc/a.json', 'the top of a disk'],
    ['C:\\a.json', 'a drive of a computer'],
    ['a\0.json', 'without a usable name'],
  ])('says what is wrong with %j', async (name, what) => {
    const refusal = await getRefusal(open(box.zip('a.zip', [GOOD, { name }])));
    expect(refusal.message).toContain(what);
  });

  it('reads the backslashes of Windows PowerShell 5.1 as slashes', async () => {
    const tree = await open(
      box.zip('a.zip', [{ name: 'messages\\' }, { name: 'messages\\inbox\\a.json', data: '{}' }]),
    );
    expect(await contents(tree)).toEqual({ 'messages/inbox/a.json': '{}' });
  });

  it('takes two spellings of one name for one name', async () => {
    const name = 'messages/a.json';
    const tree = await open(
      box.zip('a.zip', [
        { name, data: '{}' },
        { name: 'messages\\a.json', data: '[]' },
      ]),
    );
    expect(tree.problems.map(({ code }) => code)).toEqual(['duplicate-name']);
  });

  it('refuses a name over 1,024 bytes and one over 32 levels, and takes the longest allowed', async () => {
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

describe('layout', () => {
  it('refuses entries that share a local header', async () => {
    const name = 'messages/a.json';
    expect(
      await refused([
        { name, data: 'x' },
        { name: 'messages/b.json', data: 'x', localName: name, offset: 0 },
      ]),
    ).toBe('overlapping-entries');
  });

  it('refuses entries that quote one kernel, as in a better zip bomb', async () => {
    const kernel = buildLocalEntry({ name: 'messages/b.json', data: 'x'.repeat(5000) });
    const outer: ZipFileSpec = { name: 'messages/a.json', method: 0, data: kernel };
    const inner = { name: 'messages/b.json', data: 'x'.repeat(5000), offset: 30 + 'messages/a.json'.length };
    expect(await refused([outer, inner])).toBe('overlapping-entries');
  });

  it('takes entries that are in another order than their bytes', async () => {
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

  it('refuses a directory that is longer or shorter than it says', async () => {
    expect(await refused([GOOD, { name: 'messages/hidden.json' }], { entryCount: 1 })).toBe(
      'damaged-directory',
    );
    expect(await refused([GOOD], { entryCount: 2 })).toBe('damaged-directory');
  });

  it('refuses more than 500,000 entries before reading one', async () => {
    expect(await refused([GOOD], { entryCount: 500_001, zip64: true })).toBe('too-many-entries');
    expect(await refused([GOOD], { entryCount: 500_000, zip64: true })).toBe('damaged-directory');
  });
});

describe('broken files', () => {
  it('refuses a ZIP that is cut off anywhere', async () => {
    const bytes = buildZip([GOOD, { name: 'messages/b.json', data: 'b'.repeat(100) }]);
    for (const length of [4, 40, bytes.length - 23, bytes.length - 1]) {
      const path = box.write('x.zip', bytes);
      truncateSync(path, length);
      expect((await getRefusal(open(path))).code).toBe('truncated-archive');
    }
  });

  it('refuses bytes after the end and bytes before the start', async () => {
    const bytes = buildZip([GOOD]);
    const after = box.write('after.zip', Buffer.concat([bytes, Buffer.from('more')]));
    const before = box.write('before.zip', Buffer.concat([Buffer.from('more'), bytes]));
    expect((await getRefusal(open(after))).code).toBe('damaged-directory');
    expect((await getRefusal(open(before))).code).toBe('damaged-directory');
  });

  it('refuses a ZIP without files', async () => {
    expect(await refused([])).toBe('empty-archive');
    expect(await refused([{ name: 'messages/' }, { name: '__MACOSX/._x' }])).toBe('empty-archive');
  });

  it('gives its own advice for a split ZIP and for one whose directory is encrypted', async () => {
    const split = await getRefusal(open(box.zip('a.z01', [GOOD], { diskNumber: 1 })));
    const locked = await getRefusal(open(box.zip('b.zip', [{ ...GOOD, flags: 0x841 }])));
    expect(split.message).toBe('“a.z01” is one piece of a split ZIP. Join the pieces into one file first.');
    expect(locked.message).toBe('“b.zip” is locked with a password. Unpack it and choose the folder.');
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

  it('with different content are lost and named, and their siblings are read', async () => {
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

  it('are named for each spelling', async () => {
    const files = [
      { name: 'messages/a.json', data: '1' },
      { name: 'messages/A.json', data: '2' },
    ];
    const tree = await open(box.zip('x.zip', files));
    expect(tree.problems.map((problem) => problem.path)).toEqual(['messages/a.json', 'messages/A.json']);
    expect(tree.entries).toEqual([]);
  });

  it('are no matter where different names lead to one path', async () => {
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
  const bomb = deflateRawSync(Buffer.alloc(11 * 1024 * 1024));

  it.each<[string, string, ZipFileSpec]>([
    ['a size declared too small', 'size-mismatch', { ...BAD, size: 10 }],
    ['a size declared too large', 'size-mismatch', { ...BAD, size: 100 }],
    ['a stored size declared too small', 'size-mismatch', { ...BAD, method: 0, size: 10 }],
    ['a stored size declared too large', 'size-mismatch', { ...BAD, method: 0, size: 100 }],
    ['far too many packed bytes', 'size-mismatch', { ...BAD, packed: Buffer.alloc(80_000, 1) }],
    ['a bomb that admits its size', 'ratio-limit', { ...BAD, data: Buffer.alloc(11 * 1024 * 1024) }],
    ['a bomb with a false size', 'size-mismatch', { ...BAD, packed: bomb }],
    ['more than 4 GB', 'size-limit', { ...BAD, size: 2 ** 32 + 1, zip64: true }],
    ['a size of 2^64 - 1', 'size-limit', { ...BAD, size: 2n ** 64n - 1n, zip64: true }],
    ['a packed size of 2^64 - 1', 'size-mismatch', { ...BAD, compressedSize: 2n ** 64n - 1n, zip64: true }],
    ['a place at 2^64 - 1', 'damaged-entry', { ...BAD, offset: 2n ** 64n - 1n, zip64: true }],
    ['encryption', 'encrypted-entry', { ...BAD, flags: 0x801 }],
    ['encryption in the local header only', 'header-mismatch', { ...BAD, localFlags: 0x801 }],
    ['another local name', 'header-mismatch', { ...BAD, localName: 'messages/big.json' }],
    ['another local method', 'header-mismatch', { ...BAD, localMethod: 0 }],
    ['a wrong checksum', 'checksum-mismatch', { ...BAD, crc32: 1 }],
    ['bzip2', 'unsupported-method', { ...BAD, method: 12 }],
    ['no DEFLATE stream', 'damaged-entry', { ...BAD, packed: Buffer.alloc(20, 0xff) }],
    [
      'a DEFLATE stream cut short',
      'damaged-entry',
      { ...BAD, packed: deflateRawSync(BAD.data).subarray(0, 9) },
    ],
    ['a place that is no local header', 'damaged-entry', { ...BAD, offset: 1, localExtra: Buffer.alloc(8) }],
  ])('has its own code: %s', async (_, code, bad) => {
    const tree = await open(box.zip('x.zip', [bad, GOOD]));
    const found = tree.entries.find((entry) => entry.path === BAD.name);
    expect(found && (await getProblem(found))).toBe(code);
    expect(await getText(tree.entries.find((entry) => entry.path === GOOD.name))).toBe(GOOD.data);
  });

  it('takes repetitive documents up to 10 MB', async () => {
    const data = Buffer.alloc(10 * 1024 * 1024, ' ');
    const tree = await open(box.zip('x.zip', [{ ...BAD, data }]));
    expect((await getText(tree.entries[0])).length).toBe(data.length);
  });

  it('reads a document whose packed bytes go on after its end', async () => {
    const packed = Buffer.concat([deflateRawSync(BAD.data), Buffer.from('left over')]);
    const tree = await open(box.zip('x.zip', [{ ...BAD, packed }]));
    expect(await getText(tree.entries[0])).toBe(BAD.data);
  });
});
