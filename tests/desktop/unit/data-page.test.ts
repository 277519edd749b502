import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findAppPaths } from '../../../electron/app-paths.ts';
import { getSettingsPath } from '../../../src/engine/act/settings.ts';
import { getWorkRoot } from '../../../src/engine/act/work-dir.ts';
import { listFiles } from '../../../src/ledger/ledger-files.ts';
import { defaultLedgerPath } from '../../../src/ledger/ledger-path.ts';
import { backupPath } from '../../../src/ledger/migrate.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { FakeApp } from './fakes.ts';

const rootDir = resolve(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(rootDir, path), 'utf8');
const page = read('docs/data.md');

/** The cells of a page's tables. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
const inTicks = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
const writers = new Set(
  rows.flatMap((cells) => inTicks(cells.at(-1) ?? '')).filter((name) => name.endsWith('.ts')),
);
const names = rows.flatMap(([name = '']) => inTicks(name));

/** Ways to make a file or a folder. Reading has its own names, or the flag 'r'. */
const WRITES =
  /\b(writeFileSync|writeFile|createWriteStream|mkdirSync|mkdtempSync|mkdtemp|mkdir|renameSync|copyFileSync|cpSync|symlinkSync|appendFileSync)\(|\bopen(?:Sync)?\([^)]*, '(?:w|wx|a|ax|r\+)'|VACUUM INTO/;

const sources = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'src', 'electron', 'cli', 'web', 'renderer'],
  {
    cwd: rootDir,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && existsSync(join(rootDir, path)));

describe('docs/data.md', () => {
  it('names every source file that writes anything', () => {
    const found = sources.filter((path) => WRITES.test(read(path)));
    expect(found.length).toBeGreaterThan(8);
    expect(found.filter((path) => !writers.has(path))).toEqual([]);
  });

  it('names no source file that is gone or writes nothing', () => {
    const idle = [...writers].filter(
      (path) =>
        !existsSync(join(rootDir, path)) || !(WRITES.test(read(path)) || /writeWhole/.test(read(path))),
    );
    expect(idle).toEqual([]);
  });

  it('names the data folder of every system as in the code', () => {
    const folder = (platform: string, env: Record<string, string> = {}) =>
      defaultLedgerPath(env, platform, '~').replace(/[\\/]ledger\.sqlite$/, '');
    expect(page).toContain(`\`${folder('linux')}\``);
    expect(page).toContain(`\`${folder('darwin')}\``);
    expect(page).toContain(`\`${folder('win32', { APPDATA: '%APPDATA%' })}\``);
  });

  it('names every file next to a ledger', () => {
    const home = temporaryDir();
    const { ledgerPath, statePath, desktopDir } = findAppPaths(
      new FakeApp(home).asApp,
      { SIDEDOOR_LEDGER: join(home, 'ledger.sqlite') },
      'linux',
    );
    const beside = [
      ledgerPath,
      getSettingsPath(ledgerPath),
      getWorkRoot(ledgerPath),
      statePath,
      desktopDir,
      backupPath(ledgerPath, 1),
    ];
    const suffixes = ['', '-wal', '-shm', '-journal', '.backup-v1', '.lock.json'];
    for (const suffix of [...suffixes, '.converting', '.converting-journal'])
      writeFileSync(`${ledgerPath}${suffix}`, '');
    const all = [...beside, ...listFiles(ledgerPath)].map((path) => relative(dirname(ledgerPath), path));
    expect([...new Set(all)].filter((name) => !names.includes(name))).toEqual([]);
    expect(
      names.filter((name) => name.startsWith(basename(ledgerPath))).every((name) => all.includes(name)),
    ).toBe(true);
  });
});

describe('the pages on security', () => {
  const paths = (doc: string): string[] =>
    inTicks(read(doc)).filter((name) =>
      /^(src|electron|tests|web|cli|\.github)\/[\w./-]+$|^electron-builder\.yml$/.test(name),
    );

  it.each(['docs/security.md', 'docs/known-issues.md', 'docs/data.md'])(
    '%s names files that exist',
    (doc) => {
      expect(paths(doc).filter((path) => !existsSync(join(rootDir, path)))).toEqual([]);
    },
  );

  /** Each point of the page with the tests it names: a file, and titles behind it. */
  const claims = read('docs/security.md')
    .split(/\n(?=- |\n|#)/)
    .filter((text) => text.startsWith('- **'))
    .map((text) => text.replace(/\s+/g, ' '));
  const titlesIn = (text: string): string[][] => {
    let file = '';
    const named = text.matchAll(/`(tests\/[^`]+)`|“([^”]+)”/g);
    return [...named].flatMap(([, path, title]) => {
      file = path ?? file;
      return title === undefined ? [] : [[file, title]];
    });
  };

  it('name for every promise a test by its title, or the source behind it', () => {
    expect(claims.length).toBeGreaterThan(30);
    const bare = claims.filter((text) => !/Made in `/.test(text) || titlesIn(text).length === 0);
    expect(bare).toEqual([]);
  });

  it('name tests that exist', () => {
    const named = titlesIn(read('docs/security.md').replace(/\s+/g, ' '));
    expect(named.length).toBeGreaterThan(60);
    const missing = named.filter(
      ([file = '', title = '']) => !existsSync(join(rootDir, file)) || !read(file).includes(title),
    );
    expect(missing).toEqual([]);
  });

  it('promise something about every lockdown file of the app', () => {
    const promised = new Set(paths('docs/security.md'));
    const locks = sources.filter((path) =>
      /^electron\/.*(lockdown|policy|sender|links|protocol|single-instance|bridge|window)\.ts$/.test(path),
    );
    expect(locks.length).toBeGreaterThan(8);
    expect(locks.filter((path) => !promised.has(path))).toEqual([]);
  });
});
