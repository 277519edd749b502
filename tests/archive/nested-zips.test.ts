import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Tree } from '../../src/archive/types.ts';
import { words } from '../../src/words/current.ts';
import { itUnlessWindows, LINKS } from '../windows.ts';
import { getRefusal, open, paths, type Sandbox, sandbox } from './harness.ts';

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});

const NAMES = ['messages/inbox/a_1/message_1.json'];
const files = (names: readonly string[]) => names.map((name) => ({ name, data: name }));
const sorted = (tree: Tree): string[] => paths(tree).sort();
const problems = (tree: Tree) =>
  tree.problems.map(({ path, code, message }) => [path, code, words().say(message)]);

describe('ZIPs in a chosen folder', () => {
  it('are parts next to the unpacked files, at any depth', async () => {
    box.write('export/messages/inbox/b_1/message_1.json', '{}');
    box.zip('export/facebook-ada.zip', files(NAMES));
    box.zip(
      'export/old/more/facebook-ada-2.zip',
      files(['facebook-ada-2/apps/a.json', 'facebook-ada-2/photos/x.jpg']),
    );
    const tree = await open(join(box.dir, 'export'));
    expect(sorted(tree)).toEqual(['apps/a.json', ...NAMES, 'messages/inbox/b_1/message_1.json']);
    expect(tree.parts.map(({ name, kind }) => [name, kind])).toEqual([
      ['export', 'folder'],
      ['facebook-ada-2.zip', 'zip'],
      ['facebook-ada.zip', 'zip'],
    ]);
    expect(tree.otherFilesByPart).toEqual([0, 1, 0]);
  });

  it('are opened as if they had been chosen themselves', async () => {
    const zip = box.zip('export/facebook-ada.zip', files(NAMES));
    expect(await open(join(box.dir, 'export'))).toEqual(await open(zip));
    expect((await open(zip, join(box.dir, 'export'))).parts).toHaveLength(1);
  });

  it('are not opened inside a messages folder or without files of an export', async () => {
    box.write('export/messages/inbox/b_1/message_1.json', '{}');
    box.zip('export/messages/inbox/b_1/files/sent.zip', files(NAMES));
    box.zip('export/holiday.zip', files(['holiday/1.jpg', 'a/b/c/messages/x.jpg']));
    const tree = await open(join(box.dir, 'export'));
    expect(tree.parts).toHaveLength(1);
    expect(tree.otherFiles).toBe(2);
    expect(tree.problems).toEqual([]);
  });

  it('are reported when they cannot be opened, and the others are read', async () => {
    box.zip('export/facebook-ada.zip', files(NAMES));
    box.write('export/facebook-ada-2.zip', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(50)]));
    box.zip('export/evil.zip', [{ name: '../x.json' }]);
    const tree = await open(join(box.dir, 'export'));
    expect(paths(tree)).toEqual(NAMES);
    expect(tree.problems.map(({ path, code }) => [path, code])).toEqual([
      ['evil.zip', 'unopened-archive'],
      ['facebook-ada-2.zip', 'unopened-archive'],
    ]);
    expect(problems(tree)[1]?.[2]).toContain('is cut off before its end');
  });

  itUnlessWindows(LINKS, 'are not followed through links', async () => {
    const outside = box.zip('outside/facebook-ada.zip', files(NAMES));
    box.write('export/messages/b.json', '{}');
    symlinkSync(outside, join(box.dir, 'export', 'facebook-ada.zip'));
    symlinkSync(join(box.dir, 'export'), join(box.dir, 'export', 'loop'));
    expect(paths(await open(join(box.dir, 'export')))).toEqual(['messages/b.json']);
  });

  it('are reported but not opened when they are inside another ZIP', async () => {
    const tree = await open(box.zip('a.zip', files([...NAMES, 'facebook-ada.zip', 'x/rest.7z'])));
    expect(paths(tree)).toEqual(NAMES);
    expect(tree.problems.map(({ path, code }) => [path, code])).toEqual([
      ['facebook-ada.zip', 'unopened-archive'],
      ['x/rest.7z', 'unopened-archive'],
    ]);
  });
});

describe('other archives', () => {
  const KINDS = [
    ['x.tar.gz', 'a TAR'],
    ['x.tgz', 'a TAR'],
    ['x.tar', 'a TAR'],
    ['x.7z', 'a 7-Zip'],
    ['x.rar', 'a RAR'],
  ] as const;

  it.each(KINDS)('%s is reported by its format', async (name, what) => {
    const path = box.write(`export/${name}`, 'something');
    expect((await getRefusal(open(path))).message).toContain(`is ${what}`);
    box.write('export/messages/a.json', '{}');
    const [problem] = problems(await open(join(box.dir, 'export')));
    expect(problem).toEqual([name, 'unopened-archive', expect.stringContaining(`This is ${what} archive`)]);
  });

  it('are recognised by their bytes when they are named .zip', async () => {
    const path = box.write('x.zip', Buffer.from('377abcaf271c00040000', 'hex'));
    expect((await getRefusal(open(path))).message).toContain('is a 7-Zip archive');
  });
});

it.skipIf(process.platform !== 'linux')(
  'reports a file or folder whose name is not UTF-8, and reads the others',
  async () => {
    box.write('export/messages/a.json', '{}');
    const name = Buffer.concat([
      Buffer.from(join(box.dir, 'export', 'caf')),
      Buffer.from([0xe9]),
      Buffer.from('.json'),
    ]);
    writeFileSync(name, '{}');
    const tree = await open(join(box.dir, 'export'));
    expect(paths(tree)).toEqual(['messages/a.json']);
    expect(problems(tree)).toEqual([['caf\ufffd.json', 'not-readable', expect.stringContaining('garbled')]]);
  },
);

describe('a folder from inside an export, chosen on its own', () => {
  it.each([
    [
      'messages',
      ['inbox/a_1/message_1.json', 'settings.json'],
      ['messages/inbox/a_1/message_1.json', 'messages/settings.json'],
    ],
    ['messages 2', ['a_1.json'], ['messages/a_1.json']],
    [
      'your_facebook_activity/messages/inbox',
      ['a_1/message_1.json'],
      ['your_facebook_activity/messages/inbox/a_1/message_1.json'],
    ],
    ['apps', ['a.json'], ['apps/a.json']],
  ])('%s keeps its place in the export', async (folder, names, expected) => {
    for (const name of names) box.write(`export/${folder}/${name}`, '{}');
    expect(sorted(await open(join(box.dir, 'export', folder)))).toEqual(expected);
  });

  it('keeps its place when its content was zipped without the folder', async () => {
    expect(paths(await open(box.zip('messages (1).zip', files(['a_1.json']))))).toEqual([
      'messages/a_1.json',
    ]);
  });
});
