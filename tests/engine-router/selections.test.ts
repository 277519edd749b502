import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { getWorkRoot, makeWorkDir, removeWorkDir, sweepWorkDirs } from '../../src/engine/act/work-dir.ts';
import { Selections, UnknownHandleError } from '../../src/engine/selections.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { expectMode } from '../windows.ts';
import { openDesk, writeExport } from './harness.ts';

describe('handles of selected files', () => {
  it('are one per path and reveal nothing of it', () => {
    const selections = new Selections();
    const handle = selections.register('/home/robin/facebook-robin.zip');
    // No name that the digits of a handle could spell, as `ada`.
    expect(handle).not.toMatch(/robin|facebook|\//);
    expect(selections.register('/home/robin/facebook-robin.zip')).toBe(handle);
    expect(selections.register('/home/robin/other.zip')).not.toBe(handle);
    expect(selections.paths([handle])).toEqual(['/home/robin/facebook-robin.zip']);
  });

  it('are valid neither as a path nor in another run', () => {
    const [one, other] = [new Selections(), new Selections()];
    one.register('/etc/passwd');
    expect(() => one.paths(['/etc/passwd'])).toThrow(UnknownHandleError);
    expect(() => other.paths([one.register('/etc/passwd')])).toThrow(UnknownHandleError);
  });

  it('remove our copies once they are released, and nothing else', async () => {
    const dir = temporaryDir();
    const [copy, own] = [join(dir, 'copy.zip'), join(dir, 'own.zip')];
    for (const path of [copy, own]) writeFileSync(path, 'x');
    const selections = new Selections();
    const handles = [selections.register(copy, { removeAfterwards: true }), selections.register(own)];
    await selections.release(handles);
    expect([existsSync(copy), existsSync(own)]).toEqual([false, true]);
    expect(() => selections.paths(handles.slice(0, 1))).toThrow(UnknownHandleError);
    expect(selections.paths(handles.slice(1))).toEqual([own]);
  });
});

describe('work folders', () => {
  it('are private to the owner and are removed without a trace', () => {
    const ledgerPath = join(temporaryDir(), 'ledger.sqlite');
    const dir = makeWorkDir(ledgerPath);
    expectMode(dir, 0o700);
    expectMode(getWorkRoot(ledgerPath), 0o700);
    removeWorkDir(ledgerPath, dir);
    expect(existsSync(getWorkRoot(ledgerPath))).toBe(false);
  });

  it('of ended processes are swept; those of running ones and other files stay', () => {
    const ledgerPath = join(temporaryDir(), 'ledger.sqlite');
    const alive = makeWorkDir(ledgerPath);
    const root = getWorkRoot(ledgerPath);
    const dead = join(root, '999999999-abc');
    for (const dir of [dead, join(root, 'notes')]) mkdirSync(dir);
    expect(sweepWorkDirs(ledgerPath)).toEqual([dead]);
    expect([existsSync(alive), existsSync(dead), existsSync(join(root, 'notes'))]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a preview of several parts', () => {
  it('counts documents and other files of each part separately', async () => {
    const { client, context, dir } = openDesk();
    const first = writeExport(dir, { 'photos/a.jpg': 'x', 'photos/b.jpg': 'x' });
    const second = writeExport(join(dir, 'second'), {
      'photos/c.jpg': 'x',
      'personal_information/profile_information/profile_information.json': null,
      'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': null,
    });
    const handles = [first, second].map((path) => context.selections.register(path));
    const { parts } = await client.imports.preview({ handles });
    expect(parts.map(({ documents, otherFiles }) => [documents, otherFiles]).toSorted()).toEqual([
      [3, 1],
      [5, 2],
    ]);
  });
});
