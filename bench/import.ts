import { closeSync, createReadStream, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  BENCH_SAMPLE,
  SAMPLE_FORMATS,
  type SampleFormat,
  type SampleOptions,
  sampleOptions,
} from '../src/sample/options.ts';
import { type Measured, measure, median } from './measure.ts';
import { type BenchSample, benchSample } from './sample-cache.ts';

const COUNTS = [
  'messages',
  'threads',
  'businesses',
  'events',
  'advertisers',
  'apps',
  'mediaEntries',
  'seed',
] as const;
const CLI = fileURLToPath(new URL('../cli/bin.mjs', import.meta.url));

const HELP = `npm run bench -- import [--runs N] [--keep] [--cli FILE] [--format ${SAMPLE_FORMATS.join('|')}] [--${COUNTS.join(' N] [--')} N]
Imports a seeded export in a fresh process; prints seconds, peak memory and what unzip needs for the same entries.
--keep leaves the last ledger behind and names it; --cli runs another program in place of cli/bin.mjs.
`;

type Plan = {
  readonly options: SampleOptions;
  readonly runs: number;
  readonly keep: boolean;
  readonly cli: string;
};
type ImportRun = Measured & { readonly countsMatch: boolean };

/** Measures an import against `unzip -p` on the same entries, in turns. Exit code 1 when the import's counts are wrong. */
export async function benchImport(args: readonly string[]): Promise<number> {
  const plan = readPlan(args);
  if (plan === null) return 2;
  const sample = await benchSample(plan.options);
  await warm(sample.zipPath);
  const imports: ImportRun[] = [];
  const unzips: Measured[] = [];
  for (let run = 1; run <= plan.runs; run += 1) {
    process.stderr.write(`Run ${run} of ${plan.runs} ...\n`);
    imports.push(await importOnce(plan, sample, plan.keep && run === plan.runs));
    unzips.push(await unzipOnce(sample, plan.options.format));
  }
  process.stdout.write(`${JSON.stringify(figures(plan, sample, imports, unzips), null, 2)}\n`);
  return imports.every((run) => run.countsMatch) ? 0 : 1;
}

function readPlan(args: readonly string[]): Plan | null {
  try {
    const values = flags(args);
    const given = COUNTS.flatMap((name) =>
      values[name] === undefined ? [] : [[name, Number(values[name])]],
    );
    const options = sampleOptions({ ...BENCH_SAMPLE, ...formatOf(values), ...Object.fromEntries(given) });
    const runs = Number(values.runs ?? 1);
    if (!Number.isSafeInteger(runs) || runs < 1)
      throw new RangeError('--runs must be a whole number from 1.');
    return { options, runs, keep: values.keep === true, cli: String(values.cli ?? CLI) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'Wrong usage.'}\n${HELP}`);
    return null;
  }
}

/** Pages are those of the newest template. */
function formatOf({ format }: Record<string, string | boolean | undefined>): Partial<SampleOptions> {
  const known = SAMPLE_FORMATS.find((name) => name === (format ?? 'json'));
  if (known === undefined) throw new RangeError(`--format must be one of ${SAMPLE_FORMATS.join(', ')}.`);
  return known === 'html' ? { format: known, generation: '2026' } : {};
}

function flags(args: readonly string[]): Record<string, string | boolean | undefined> {
  const texts = ['runs', 'cli', 'format', ...COUNTS].map((name) => [name, { type: 'string' }] as const);
  const options = { ...Object.fromEntries(texts), keep: { type: 'boolean' } } as const;
  return parseArgs({ args: [...args], options }).values;
}

/** Reads the file once, so that neither side pays for a cold disk. */
async function warm(path: string): Promise<void> {
  for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 }));
}

async function importOnce(plan: Plan, sample: BenchSample, keep: boolean): Promise<ImportRun> {
  const dir = await mkdtemp(join(tmpdir(), 'sidedoor-bench-ledger-'));
  const [ledgerPath, auditPath] = [join(dir, 'ledger.sqlite'), join(dir, 'audit.json')];
  const out = openSync(auditPath, 'w');
  try {
    const args = [plan.cli, 'audit', sample.zipPath, '--ledger', ledgerPath, '--json'];
    const run = await measure(process.execPath, args, ['ignore', out, 'inherit']);
    if (run.exitCode !== 0) throw new Error(`The import ended with exit code ${run.exitCode}.`);
    return {
      ...run,
      countsMatch: sameCounts(await readFile(auditPath, 'utf8'), sample, plan.options.format),
    };
  } finally {
    closeSync(out);
    if (keep) process.stderr.write(`The ledger is ${ledgerPath}\n`);
    else await rm(dir, { recursive: true, force: true });
  }
}

const CHECKED = ['threads', 'offMetaBusinesses', 'offMetaEvents', 'advertisers'] as const;

/** A fast import that lost something is no import: the audit's counts must be those the sample was made with. */
function sameCounts(audit: string, sample: BenchSample, format: SampleFormat): boolean {
  const { counts }: { counts: Record<string, number> } = JSON.parse(audit);
  const { messages, systemLines } = sample.counts;
  const pairs: (readonly [name: string, found: number | undefined, made: number])[] = CHECKED.map((name) => {
    return [name, counts[name], sample.counts[name]];
  });
  pairs.push(['entries', (counts.messages ?? 0) + (counts.systemLines ?? 0), messages + systemLines]);
  // Pages show an unsent message like an empty entry, and calls by their sentence alone.
  if (format === 'json') pairs.push(['messages', counts.messages, messages]);
  const wrong = pairs.filter(([, found, made]) => found !== made);
  for (const [name, found, made] of wrong) {
    process.stderr.write(`Wrong count of ${name}: ${found} instead of ${made}.\n`);
  }
  return wrong.length === 0;
}

async function unzipOnce(sample: BenchSample, format: SampleFormat): Promise<Measured> {
  const run = await measure(
    'unzip',
    ['-p', sample.zipPath, `*.${format}`],
    ['ignore', 'ignore', 'inherit'],
  ).catch(() => {
    throw new Error('The bench compares with unzip, which is not installed here.');
  });
  if (run.exitCode !== 0) throw new Error(`unzip ended with exit code ${run.exitCode}.`);
  return run;
}

function figures(
  plan: Plan,
  sample: BenchSample,
  imports: readonly ImportRun[],
  unzips: readonly Measured[],
) {
  const seconds = median(imports.map((run) => run.seconds));
  const unzipSeconds = median(unzips.map((run) => run.seconds));
  const peaks = imports.flatMap((run) => run.peakRssMb ?? []);
  return {
    format: plan.options.format,
    messages: plan.options.messages,
    seconds: rounded(seconds),
    unzipSeconds: rounded(unzipSeconds),
    ratio: rounded(seconds / unzipSeconds),
    peakRssMb: peaks.length === 0 ? null : Math.ceil(Math.max(...peaks)),
    messagesPerSecond: Math.round(plan.options.messages / seconds),
    sampleBytes: sample.sampleBytes,
    jsonBytes: sample.jsonBytes,
    htmlBytes: sample.htmlBytes,
    countsMatch: imports.every((run) => run.countsMatch),
    runs: plan.runs,
    node: process.version,
    cpu: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
