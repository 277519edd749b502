import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { buildPackage } from '../scripts/build-package.ts';
import { buildPages } from '../scripts/bundle.ts';
import { rootDir } from '../scripts/run-tool.ts';
import { median } from './measure.ts';
import { measurePaint } from './paint.ts';
import { inNewFolder, readRuns } from './plan.ts';

const HELP = `npm run bench -- start [--runs N]
Starts commands of the package and of the clone, each in turn with "node -e 0", and prints medians of time, and peak memory.
`;

/** Everything that a run writes, in one folder that goes with it. */
type Places = {
  readonly dir: string;
  readonly sample: string;
  readonly ledger: string;
  readonly fresh: string;
};

/** A kind of process. `isFirst`: as at the first start of a version, of which no compiled code was kept. */
type Start = { readonly name: string; readonly args: readonly string[]; readonly isFirst?: boolean };
type Usage = { readonly seconds: number; readonly cpuSeconds: number; readonly peakRssMb: number };

const BASE = 'node -e 0';

/** `bench -- start`: prints one JSON document; exit code 1 when a command failed. */
export async function benchStart(args: readonly string[]): Promise<number> {
  const runs = readRuns(args, 15, HELP);
  if (runs === null) return 2;
  return inNewFolder('bench-start', async (dir) => {
    const toPath = (name: string): string => join(dir, name);
    const places = {
      ...{ dir, sample: toPath('demo-2026-05-20.zip') },
      ...{ ledger: toPath('ledger.sqlite'), fresh: toPath('fresh.sqlite') },
    };
    await buildPackage(await buildPages());
    const bins = { package: layOutPackage(dir), clone: join(rootDir, 'cli/bin.mjs') };
    await writeDemo(places, bins.package);
    const starts = [
      { name: BASE, args: ['-e', '0'] },
      ...Object.entries(bins).flatMap(([kind, bin]) => listStarts(kind, bin, places)),
    ];
    const used = await measureInTurns(starts, runs, places);
    const env = toEnvironment(join(dir, 'cache'));
    const firstPaintSeconds = await measurePaint(bins, { ledger: places.ledger, env, runs });
    process.stdout.write(`${JSON.stringify({ runs, ...summarize(used), firstPaintSeconds }, null, 2)}\n`);
    return 0;
  });
}

/** The package as npm lays it out, with this project's driver. */
function layOutPackage(dir: string): string {
  const installed = join(dir, 'node_modules/@sidedoor-app/sidedoor');
  const { files } = JSON.parse(readFileSync(join(rootDir, 'package.json'), 'utf8'));
  for (const file of ['package.json', ...files])
    cpSync(join(rootDir, file), join(installed, file), { recursive: true });
  symlinkSync(join(rootDir, 'node_modules/better-sqlite3'), join(dir, 'node_modules/better-sqlite3'), 'dir');
  return join(installed, 'cli/bin.mjs');
}

/** The export written by `npm run demo`, and a ledger of it. */
async function writeDemo({ dir, sample, ledger }: Places, bin: string): Promise<void> {
  const sizes = ['--messages', '20000', '--businesses', '700', '--apps', '60'];
  await run({ name: 'sample', args: [bin, 'sample', '--out', sample, ...sizes] }, dir);
  await run({ name: 'audit', args: [bin, 'audit', sample, '--ledger', ledger] }, dir);
}

function listStarts(kind: string, bin: string, { sample, ledger, fresh }: Places): Start[] {
  const commands = {
    '--version': ['--version'],
    '--help': ['--help'],
    '--help, German': ['--help', '--lang', 'de'],
    imports: ['imports', '--ledger', ledger],
    findings: ['findings', '--ledger', ledger],
    audit: ['audit', sample, '--ledger', fresh],
  };
  return Object.entries(commands).flatMap(([command, args]) => [
    { name: `${kind} ${command}`, args: [bin, ...args] },
    { name: `${kind} ${command}, first start`, args: [bin, ...args], isFirst: true },
  ]);
}

/** The first turn is not counted: it keeps the compiled code that the others find. */
async function measureInTurns(
  starts: readonly Start[],
  runs: number,
  { dir, fresh }: Places,
): Promise<Map<string, Usage[]>> {
  const used = new Map<string, Usage[]>(starts.map(({ name }) => [name, []]));
  for (let turn = 0; turn <= runs; turn += 1) {
    process.stderr.write(`Turn ${turn} of ${runs}\n`);
    for (const start of starts) {
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${fresh}${suffix}`, { force: true });
      const usage = await run(start, dir);
      if (turn > 0) used.get(start.name)?.push(usage);
    }
  }
  return used;
}

/** Where the program keeps compiled code. */
const toEnvironment = (cache: string): NodeJS.ProcessEnv => ({
  ...process.env,
  XDG_CACHE_HOME: cache,
  LOCALAPPDATA: cache,
  NODE_COMPILE_CACHE: undefined,
});

/** From the start of a process to its end. */
async function run({ args, isFirst }: Start, dir: string): Promise<Usage> {
  const cache = join(dir, isFirst ? 'first-cache' : 'cache');
  if (isFirst) rmSync(cache, { recursive: true, force: true });
  const preload = ['--require', join(import.meta.dirname, 'report-usage.cjs')];
  const begin = performance.now();
  const child = spawn(process.execPath, [...preload, ...args], {
    env: toEnvironment(cache),
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stdio[3] as Readable)]);
  const seconds = (performance.now() - begin) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with exit code ${code}.`);
  const { user, system, peakKb }: NodeJS.CpuUsage & { peakKb: number } = JSON.parse(said);
  return { seconds, cpuSeconds: (user + system) / 1e6, peakRssMb: peakKb / 1024 };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Medians, and of each its multiple of `node -e 0` in the same run; memory is the most of all runs. */
function summarize(used: ReadonlyMap<string, readonly Usage[]>) {
  const base = toMedians(used.get(BASE) ?? []);
  const starts = [...used].map(([name, usages]) => {
    const { seconds, cpuSeconds } = toMedians(usages);
    const times = { wall: round(seconds / base.seconds), processor: round(cpuSeconds / base.cpuSeconds) };
    const peakRssMb = Math.round(Math.max(...usages.map((each) => each.peakRssMb)));
    return [name, { seconds: round(seconds), cpuSeconds: round(cpuSeconds), times, peakRssMb }];
  });
  return { starts: Object.fromEntries(starts) };
}

const toMedians = (usages: readonly Usage[]) => ({
  seconds: median(usages.map(({ seconds }) => seconds)),
  cpuSeconds: median(usages.map(({ cpuSeconds }) => cpuSeconds)),
});
