import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { openTree } from '../../src/archive/open-tree.ts';
import { contents, OPTIONS, open, paths, type Sandbox, sandbox } from './harness.ts';

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});

async function pathsIn(...names: string[]): Promise<string[]> {
  return paths(
    await open(
      box.zip(
        'a.zip',
        names.map((name) => ({ name, data: name })),
      ),
    ),
  );
}

it('leaves a tree unchanged that begins with a root name', async () => {
  const names = ['your_facebook_activity/messages/inbox/t/message_1.json', 'apps/apps.json', 'index.html'];
  expect(await pathsIn(...names)).toEqual(names);
});

it('strips wrapper folders up to the first root name and no further', async () => {
  expect(
    await pathsIn('facebook-ada/2/your_facebook_activity/messages/t.json', 'facebook-ada/2/apps/a.json'),
  ).toEqual(['your_facebook_activity/messages/t.json', 'apps/a.json']);
});

it('maps a doubled tree onto the single one, root-level files too', async () => {
  const tree = await open(
    box.zip('a.zip', [
      { name: 'facebook-x/messages/t.json', data: 'same' },
      { name: 'facebook-x/facebook-x/messages/t.json', data: 'same' },
      { name: 'facebook-x/index.html' },
      { name: 'facebook-x/facebook-x/index.html' },
    ]),
  );
  expect(paths(tree)).toEqual(['messages/t.json', 'messages/t.json', 'index.html', 'index.html']);
  expect(new Set(tree.roots.flatMap(({ folders }) => [...folders]))).toEqual(new Set(['messages']));
});

it('strips a wrapper without any root name only when every file shares it', async () => {
  expect(await pathsIn('my chats/Ada_1.json', 'my chats/media/x.jpg', 'my chats/Robin_2.json')).toEqual([
    'Ada_1.json',
    'Robin_2.json',
  ]);
  expect(await pathsIn('my chats/Ada_1.json', 'other/Robin_2.json')).toEqual([
    'my chats/Ada_1.json',
    'other/Robin_2.json',
  ]);
  expect(await pathsIn('facebook-ada/unknown/x.json', 'facebook-ada/messages/t.json')).toEqual([
    'unknown/x.json',
    'messages/t.json',
  ]);
});

it('looks for a root name below at most eight wrappers, and never at a file', async () => {
  const eight = 'w/'.repeat(8);
  expect(await pathsIn(`${eight}messages/t.json`, 'index.html')).toEqual(['messages/t.json', 'index.html']);
  expect(await pathsIn(`${eight}w/messages/t.json`, 'index.html')).toEqual([
    `${eight}w/messages/t.json`,
    'index.html',
  ]);
  expect(await pathsIn('x/messages', 'x/a.json', 'index.html')).toEqual(['x/a.json', 'index.html']);
});

it('ignores what macOS adds next to a wrapper', async () => {
  const tree = await open(
    box.zip('a.zip', [
      { name: 'export/messages/t.json', data: 'text' },
      { name: '__MACOSX/export/messages/._t.json', data: 'fork' },
      { name: 'export/.DS_Store', data: 'x' },
      { name: 'export/index.html', data: 'start' },
    ]),
  );
  expect(await contents(tree)).toEqual({ 'messages/t.json': 'text', 'index.html': 'start' });
  expect(tree.otherFiles).toBe(0);
});

it('returns NFC paths without empty or dot segments', async () => {
  expect(await pathsIn('./messages//cafe\u0301/t.json')).toEqual(['messages/caf\u00e9/t.json']);
});

const TWO = [
  { name: 'fb_01/messages/inbox/t.json', data: 'one' },
  { name: 'fb_01/your_facebook_activity/posts/photo.jpg' },
  { name: 'fb_02/apps/a.json', data: 'two' },
  { name: 'fb_02/apps/photo.jpg' },
];

it('lists every place where a tree begins, with its folders two levels deep', async () => {
  const tree = await open(box.zip('a.zip', TWO), box.zip('b.zip', [{ name: 'apps/b.json' }]));
  expect(tree.roots).toEqual([
    {
      part: 0,
      wrapper: 'fb_01/',
      folders: new Set([
        'messages',
        'messages/inbox',
        'your_facebook_activity',
        'your_facebook_activity/posts',
      ]),
    },
    { part: 0, wrapper: 'fb_02/', folders: new Set(['apps']) },
    { part: 1, wrapper: '', folders: new Set(['apps']) },
  ]);
});

it.each(['zip', 'folder'])('lists only some roots of a %s, as if nothing else were there', async (kind) => {
  for (const { name, data } of TWO) box.write(`export/${name}`, data ?? '');
  const part = kind === 'zip' ? box.zip('a.zip', TWO) : join(box.dir, 'export');
  const only = new Map([[realpathSync(part), new Set(['fb_02/'])]]);
  const tree = await openTree([part, box.zip('b.zip', [{ name: 'apps/b.json' }])], { ...OPTIONS, only });
  expect(tree.parts).toHaveLength(1);
  expect(await contents(tree)).toEqual({ 'apps/a.json': 'two' });
  expect(tree.roots).toMatchObject([{ wrapper: 'fb_02/' }]);
  expect(tree.otherFiles).toBe(1);
});
