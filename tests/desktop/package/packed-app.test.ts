import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryDir } from '../../temporary-dir.ts';
import { type Packed, packApp } from './pack.ts';

let packed: Packed;
beforeAll(() => {
  packed = packApp();
});

/** Everything that may be inside; a file that no line allows is a mistake. */
const ALLOWED = [
  /^(package\.json|LICENSE)$/,
  /^dist\/electron\/((main|preload|engine-worker|reader-worker|suffix-list|shared-[\w.-]+)\.js|package\.json|facts(\.[\w-]+)?\.json|licences\.txt)$/,
  /^dist\/renderer\/(index\.html|icon\.svg|assets\/[\w.-]+\.(js|css|svg|woff2))$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|prebuilds\/linux-x64\.node)$/,
];

const isFolder = (path: string): boolean => packed.files.some((other) => other.startsWith(`${path}/`));
const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => join(entry.parentPath, entry.name));

describe('the packaged app', () => {
  it('contains what it needs and nothing else: no sources, tests or other dependencies', () => {
    const strangers = packed.files.filter(
      (path) => !isFolder(path) && !ALLOWED.some((each) => each.test(path)),
    );
    expect(strangers).toEqual([]);
  });

  it('contains only the native binary of its own platform, outside of the archive', () => {
    expect(packed.files.filter((path) => path.endsWith('.node'))).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
    expect(packed.unpacked.filter((path) => !isFolder(path))).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
  });

  it('runs under plain Node outside of this project: window, pages, engine, threads, ledger and facts', () => {
    const home = temporaryDir();
    const script = join(import.meta.dirname, 'start-packaged.ts');
    const env = { PATH: process.env.PATH };
    const ran = spawnSync(process.execPath, [script, packed.dir, home], {
      encoding: 'utf8',
      env,
      timeout: 280_000,
    });
    expect(ran.stderr.replace(/.*ExperimentalWarning.*\n.*\n/, '')).toBe('');
    const seen = JSON.parse(ran.stdout);
    expect(seen).toMatchObject({
      lastEvent: 'done',
      page: { status: 200 },
      opened: [expect.stringMatching(/^https:/)],
    });
    expect(seen.page.policy).toContain("default-src 'none'");
    expect(seen.findings).toContain('messaging-partner:netflix');
    expect(seen.about).toMatch(/facts as of \d{4}-/i);
    expect(existsSync(seen.preload)).toBe(true);
    expect(existsSync(join(home, '.local/share/sidedoor/ledger.sqlite'))).toBe(true);
    expect(seen.packages.filter((name: string) => !isBuiltin(name))).toEqual(['electron']);
  });

  it('has a preload script that requires only Electron', () => {
    const preload = readFileSync(join(packed.dir, 'dist/electron/preload.js'), 'utf8');
    expect([...preload.matchAll(/\brequire\(([^)]*)\)/g)].map((match) => match[1])).toEqual(['"electron"']);
    expect(preload).not.toMatch(/\bimport\b\s*[({'"]/);
  });

  it('uses no network module in any of its files', () => {
    const NETWORK = /require\(["'](?:node:)?(https?|http2|net|tls|dgram|dns|inspector)(?:\/[\w]+)?["']\)/;
    const built = filesIn(join(packed.dir, 'dist/electron'));
    expect(built.length).toBeGreaterThan(4);
    for (const path of built) expect(readFileSync(path, 'utf8')).not.toMatch(NETWORK);
    expect(readFileSync(join(packed.dir, 'dist/electron/main.js'), 'utf8')).not.toMatch(
      /\b(crashReporter|autoUpdater)\b[.,]/,
    );
  });

  it('lists the licence of everything that is bundled', () => {
    const text = readFileSync(join(packed.dir, 'dist/electron/licences.txt'), 'utf8');
    for (const name of ['react', '@mantine/core', '@orpc/server', 'yauzl', 'zod']) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
    }
    expect(text).not.toContain('carries no text of it');
  });
});
