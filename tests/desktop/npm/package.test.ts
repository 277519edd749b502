import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listLicensed } from '../../../scripts/licences.ts';
import { temporaryDir } from '../../temporary-dir.ts';
import { ON_WINDOWS } from '../../windows.ts';

const rootDir = resolve(import.meta.dirname, '../../..');
const dir = temporaryDir();

type Packed = {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string; readonly size: number }[];
};
let packed: Packed;
/** Built by the global setup; npm builds it again before packing. */
let builtBefore: Map<string, Buffer>;
beforeAll(() => {
  if (ON_WINDOWS) return;
  const built = globSync('dist/{cli,renderer}/**/*.*', { cwd: rootDir });
  builtBefore = new Map(built.map((path) => [path, readFileSync(join(rootDir, path))]));
  packed = pack();
});

function pack(): Packed {
  const args = ['pack', '--json', '--pack-destination', dir];
  const { stdout, stderr } = spawnSync('npm', args, { cwd: rootDir, encoding: 'utf8' });
  const [only] = JSON.parse(stdout || '[]');
  if (only === undefined) throw new Error(stderr);
  return only;
}

/** Everything that may be inside; a file that no line allows is a mistake. */
const ALLOWED = [
  /^(package\.json|LICENSE|README\.md|cli\/(bin|code-cache)\.mjs|scripts\/require-node\.mjs)$/,
  /^dist\/cli\/((main|engine-worker|reader-worker|suffix-list|shared-[\w.-]+)\.js|package\.json|facts(\.[\w-]+)?\.json|licences\.txt)$/,
  /^dist\/renderer\/(index\.html|icon\.svg|assets\/[\w.-]+\.(js|css|svg|woff2))$/,
];

/** Licences that allow redistribution inside a program under MIT; a new one has to be read by a person. */
const LICENCES = [
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause'],
  ...['(MIT AND Zlib)', '(MIT OR GPL-3.0-or-later)'],
];

/** The code that a command line loads. */
function readLoaded(args: readonly string[]): string[] {
  const main = JSON.stringify(join(rootDir, 'dist/cli/main.js'));
  const program = `process.on('exit', () => require('node:fs').writeSync(2, JSON.stringify(Object.keys(require.cache))));
    require(${main}).main(${JSON.stringify(args)})`;
  const { stderr } = spawnSync(process.execPath, ['-e', program], { encoding: 'utf8' });
  const files: string[] = JSON.parse(stderr);
  return files.map((file) => readFileSync(file, 'utf8'));
}

/** Prefix of a command that gives it a network of its own, with a loopback and nothing else; none where that is not allowed. */
function withoutNetwork(): string[] {
  const upLoopback = ['unshare', '--net', '--map-root-user', 'ip', 'link', 'set', 'lo', 'up'];
  const isAllowed = spawnSync(upLoopback[0] ?? '', upLoopback.slice(1)).status === 0;
  const script = 'ip link set lo up && exec "$@"';
  return isAllowed ? ['unshare', '--net', '--map-root-user', 'sh', '-c', script, 'sh'] : [];
}

// On Windows npm is a batch file, which nothing but a shell starts.
describe.skipIf(ON_WINDOWS)('the npm package', () => {
  it('contains what it needs and nothing else: no sources, tests or pictures, and is small', () => {
    const strangers = packed.files.filter(({ path }) => !ALLOWED.some((each) => each.test(path)));
    expect(strangers).toEqual([]);
    for (const name of [
      'cli/bin.mjs',
      'dist/cli/main.js',
      'dist/cli/facts.json',
      'dist/renderer/index.html',
    ]) {
      expect(packed.files.map(({ path }) => path)).toContain(name);
    }
    expect(packed.size).toBeLessThan(2_200_000);
    expect(packed.unpackedSize).toBeLessThan(8_000_000);
  });

  it('has the same bytes when built twice, and contains no path of this machine', () => {
    const files = packed.files.map(({ path }) => ({ path, bytes: readFileSync(join(rootDir, path)) }));
    const built = files.filter(({ path }) => path.startsWith('dist/'));
    expect(built.map(({ path }) => path).sort()).toEqual([...builtBefore.keys()].sort());
    for (const { path, bytes } of built) expect(builtBefore.get(path)?.equals(bytes), path).toBe(true);
    expect(files.filter(({ bytes }) => bytes.includes(rootDir))).toEqual([]);
  });

  it('contains or installs only code with a licence on our list, and includes the licence texts of what it contains', () => {
    const text = readFileSync(join(rootDir, 'dist/cli/licences.txt'), 'utf8');
    const { packages } = JSON.parse(readFileSync(join(rootDir, 'package-lock.json'), 'utf8'));
    const installed = Object.entries<{ dev?: boolean; license?: string }>(packages)
      .filter(([path, { dev }]) => path !== '' && !dev)
      .map(([name, { license }]) => ({ name, licence: license ?? 'none' }));
    const all = [...listLicensed(text), ...installed];
    expect(all.map(({ name }) => name)).toEqual(expect.arrayContaining(['react', 'zod', 'commander']));
    expect(all.filter(({ licence }) => !LICENCES.includes(licence))).toEqual([]);
    expect(text).not.toContain('carries no text of it');
  });

  it('runs no install script, nor do its dependencies', () => {
    const { packages } = JSON.parse(readFileSync(join(rootDir, 'package-lock.json'), 'utf8'));
    const installed = Object.entries<{ dev?: boolean; hasInstallScript?: boolean }>(packages);
    expect(installed.filter(([, each]) => !each.dev && each.hasInstallScript)).toEqual([]);
    const { scripts } = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8'));
    expect(Object.keys(scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
  });

  it.each([
    [['--help'], ['ZodError', 'IntlMessageFormat', 'parseCompiledFacts', 'PRAGMA']],
    [
      ['findings', '--help'],
      ['ZodError', 'RandomAccessReader', 'publicSuffix'],
    ],
  ])('loads for %j only what it needs', (args, strangers) => {
    const code = readLoaded(args);
    expect(code.length).toBeGreaterThan(1);
    expect(strangers.filter((word) => code.some((each) => each.includes(word)))).toEqual([]);
  });

  it('installs from its tarball offline, audits, serves, reports and erases', () => {
    const script = join(import.meta.dirname, 'walk-package.ts');
    const [command = '', ...args] = [
      ...withoutNetwork(),
      ...[process.execPath, script, join(dir, packed.filename), dir],
    ];
    const { stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      installed: ['@sidedoor-app/sidedoor', 'better-sqlite3-multiple-ciphers', 'node-addon-api'],
      version: expect.stringMatching(/^\d+\.\d+\.\d+\nFacts as of /),
      findings: expect.any(Number),
      served: { asset: 200, findings: expect.any(Number), code: 0 },
      report: true,
      ledger: false,
    });
  });
});
