import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTree } from '../../src/archive/open-tree.ts';
import { itUnlessWindows, LINKS, MODES } from '../windows.ts';
import { contents, getFailure, getRefusal, OPTIONS, open, paths, type Sandbox, sandbox } from './harness.ts';

let box: Sandbox;
beforeEach(() => {
  box = sandbox();
});

describe('paths that are not archives', () => {
  it('reports only the last name of a path that does not exist', async () => {
    const error = await getRefusal(open(join(box.dir, 'gone.zip')));
    expect(error).toMatchObject({ code: 'not-found', part: 'gone.zip' });
    expect(error.message).toBe('“gone.zip” does not exist. Check the path and try again.');
  });

  it('reports that a path through a file does not exist', async () => {
    const file = box.zip('a.zip', [{ name: 'index.html' }]);
    expect((await getRefusal(open(join(file, 'inside')))).code).toBe('not-found');
  });

  itUnlessWindows(LINKS, 'says that a link to itself cannot be read', async () => {
    const link = join(box.dir, 'circle.zip');
    symlinkSync(link, link);
    expect((await getRefusal(open(link))).code).toBe('not-readable');
  });

  itUnlessWindows(
    MODES,
    'says that a ZIP without permission cannot be read, and skips only the unreadable part of a folder',
    () => {
      chmodSync(box.dir, 0o755);
      const zip = box.zip('secret.zip', [{ name: 'index.html' }]);
      const below = join(box.dir, 'folder', 'below');
      mkdirSync(below, { recursive: true });
      box.write('folder/messages/a.json', '{}');
      for (const path of [zip, below]) chmodSync(path, 0o000);
      const script = fileURLToPath(new URL('./open-unprivileged.ts', import.meta.url));
      const run = (path: string) =>
        spawnSync(process.execPath, [script, path], { encoding: 'utf8' }).stdout.trim();
      expect(run(zip)).toBe('not-readable');
      expect(JSON.parse(run(join(box.dir, 'folder')))).toEqual([
        ['messages/a.json'],
        [['below', 'not-readable']],
      ]);
      expect(run(below)).toBe('not-readable');
      chmodSync(below, 0o755);
    },
  );

  it('refuses a text file, a short file, an empty file and an empty folder, each with its own message', async () => {
    const text = box.write('notes.txt', 'Dear diary, this is not an archive at all.');
    const short = box.write('short.zip', 'PK');
    const empty = box.write('empty.zip', '');
    const folder = join(box.dir, 'nothing');
    mkdirSync(join(folder, 'below'), { recursive: true });
    const refusals = [];
    for (const path of [text, short, empty, folder]) refusals.push(await getRefusal(open(path)));
    const codes = refusals.map(({ code }) => code);
    expect(refusals.at(-1)?.message).toContain('is an empty folder');
    expect(codes).toEqual(['not-an-archive', 'not-an-archive', 'empty-archive', 'empty-archive']);
  });

  it('refuses the whole tree when one of several parts is bad', async () => {
    const good = box.zip('good.zip', [{ name: 'messages/a.json' }]);
    const bad = box.write('bad.zip', 'nonsense');
    expect((await getRefusal(open(good, bad))).part).toBe('bad.zip');
  });
});

describe('several parts', () => {
  it('are sorted the same way whatever the order of the paths', async () => {
    const one = box.zip('x-b.zip', [{ name: 'messages/1.json', data: '1' }]);
    const two = box.zip('x-a.zip', [{ name: 'messages/2.json', data: '2' }]);
    const twin = box.zip('copy/x-a.zip', [{ name: 'messages/3.json', data: 'three' }]);
    const folder = join(box.dir, 'unpacked');
    box.write('unpacked/messages/4.json', '4');
    const tree = await open(one, two, twin, folder);
    expect(paths(tree)).toEqual(['messages/4.json', 'messages/2.json', 'messages/3.json', 'messages/1.json']);
    expect(tree.parts.map((part) => part.name)).toEqual(['unpacked', 'x-a.zip', 'x-a.zip', 'x-b.zip']);
    expect(await open(folder, twin, two, one)).toEqual(tree);
    expect(await open(twin, one, folder, two)).toEqual(tree);
  });

  itUnlessWindows(
    LINKS,
    'count once when a part is named directly, by another spelling and through a link',
    async () => {
      const zip = box.zip('a.zip', [{ name: 'messages/a.json' }]);
      const link = join(box.dir, 'link.zip');
      symlinkSync(zip, link);
      const tree = await open(zip, zip, join(box.dir, '.', 'x', '..', 'a.zip'), link);
      expect(tree.parts).toHaveLength(1);
      expect(tree.parts[0]?.name).toBe('a.zip');
      expect(tree.entries).toHaveLength(1);
    },
  );

  it('keep both copies of a path that is in two parts', async () => {
    const a = box.zip('a.zip', [{ name: 'messages/t/message_1.json', data: 'one' }]);
    const b = box.zip('b.zip', [{ name: 'messages/t/message_1.json', data: 'two' }]);
    const { entries } = await open(b, a);
    expect(entries.map(({ part, path }) => ({ part, path }))).toEqual([
      { part: 0, path: 'messages/t/message_1.json' },
      { part: 1, path: 'messages/t/message_1.json' },
    ]);
  });

  it('count unwanted possible documents by folder, three levels deep', async () => {
    const zip = box.zip('a.zip', [
      { name: 'messages/t/message_1.json' },
      { name: 'messages/inbox/bo/deep/x.htm' },
      { name: 'messages/inbox/bo/x.htm' },
      { name: 'apps/x.jpg' },
      { name: 'y.htm' },
    ]);
    const options = { ...OPTIONS, wanted: (path: string) => path.endsWith('.json') };
    const tree = await openTree([zip], { ...options, mayBeDocument: (path) => path.endsWith('.htm') });
    expect(tree.notRead).toEqual([
      { folder: '', files: 1 },
      { folder: 'messages/inbox/bo', files: 2 },
    ]);
    expect(tree.otherFiles).toBe(4);
    expect((await openTree([zip], options)).notRead).toEqual([]);
  });

  it('count unwanted files and report their folders, two levels deep', async () => {
    const zip = box.zip('a.zip', [
      { name: 'messages/t/photos/1.JPG' },
      { name: 'messages/t/photos/2.jpg' },
      { name: 'messages/files/odd.thing_of-mine' },
      { name: 'messages/t/message_1.json' },
      { name: 'unheard_of/x.bin' },
      { name: 'start_here.html' },
      { name: 'messages/' },
    ]);
    const tree = await open(zip);
    expect(tree.otherFiles).toBe(4);
    expect(tree.roots.map(({ folders }) => [...folders])).toEqual([
      ['messages', 'messages/t', 'messages/files', 'unheard_of'],
    ]);
    expect(paths(tree)).toEqual(['messages/t/message_1.json', 'start_here.html']);
  });
});

describe('folders', () => {
  it('are read recursively, in name order, without macOS clutter', async () => {
    box.write('export/messages/b/message_1.json', 'b');
    box.write('export/messages/a/message_1.json', 'a');
    box.write('export/messages/a/._message_1.json', 'fork');
    box.write('export/__MACOSX/messages/x.json', 'fork');
    box.write('export/.DS_Store', 'x');
    box.write('export/index.html', 'start');
    const tree = await open(join(box.dir, 'export'));
    expect(await contents(tree)).toEqual({
      'index.html': 'start',
      'messages/a/message_1.json': 'a',
      'messages/b/message_1.json': 'b',
    });
    expect(tree.otherFiles).toBe(0);
    expect(tree.parts).toEqual([
      { name: 'export', kind: 'folder', path: tree.parts[0]?.path, bytes: 'start'.length + 2 },
    ]);
  });

  itUnlessWindows(
    LINKS,
    'are not left through links, and a wanted document behind one is reported',
    async () => {
      box.write('outside/secret.json', 'secret');
      box.write('export/messages/a.json', 'a');
      symlinkSync(join(box.dir, 'outside', 'secret.json'), join(box.dir, 'export', 'messages', 'b.json'));
      symlinkSync(join(box.dir, 'outside'), join(box.dir, 'export', 'messages', 'dir'));
      const tree = await open(join(box.dir, 'export'));
      expect(paths(tree)).toEqual(['messages/a.json']);
      expect(tree.problems).toMatchObject([{ part: 0, path: 'messages/b.json', code: 'damaged-entry' }]);
      expect(tree.otherFiles).toBe(1);
    },
  );

  it('are refused when they are over 32 levels deep', async () => {
    box.write(`deep/${'d/'.repeat(31)}x.json`, 'x');
    expect((await open(join(box.dir, 'deep'))).entries).toHaveLength(1);
    box.write(`deep/${'d/'.repeat(32)}x.json`, 'x');
    expect((await getRefusal(open(join(box.dir, 'deep')))).code).toBe('too-deep');
  });
});

describe('cancelling while an archive is opened', () => {
  it('rejects with the reason of the signal, before and during the listing', async () => {
    const zip = box.zip('a.zip', [{ name: 'messages/a.json' }, { name: 'messages/b.json' }]);
    box.write('folder/messages/a.json', 'a');
    const reason = new Error('cancelled by the user');
    const before = { ...OPTIONS, signal: AbortSignal.abort(reason) };
    expect(await getFailure(openTree([zip], before))).toBe(reason);
    expect(await getFailure(openTree([join(box.dir, 'folder')], before))).toBe(reason);
    const controller = new AbortController();
    const wanted = () => {
      controller.abort(reason);
      return true;
    };
    expect(await getFailure(openTree([zip], { ...OPTIONS, wanted, signal: controller.signal }))).toBe(reason);
  });
});
