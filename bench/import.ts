import { createReadStream } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BENCH_SAMPLE, SAMPLE_FORMATS, type SampleOptions, sampleOptions } from '../src/sample/options.ts';
import { auditOnce, type CountedRun, firstImport, importOnce, unzipOnce } from './import-runs.ts';
import { type Measured, median } from './measure.ts';
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
Imports a seeded export in a fresh process; prints seconds (the median of N runs, 3 if not given), peak memory and what
unzip needs for the same entries; as firstSeconds what the very first start of a version takes, whose code is not compiled
yet; as auditSeconds what the command line needs for import, findings and printing. --keep leaves the last ledger behind and
names it; --cli audits with another program in place of cli/bin.mjs.
`;

type Plan = {
  readonly options: SampleOptions;
  readonly runs: number;
  readonly keep: boolean;
  readonly cli: string;
};
type Runs = {
  readonly first: CountedRun;
  readonly imports: readonly CountedRun[];
  readonly unzips: readonly Measured[];
  readonly audits: readonly CountedRun[];
};

/**
 * Measures an import against `unzip -p` on the same entries, in turns. Seconds are those of a whole process that opens the
 * engine, imports, and ends; computing findings and printing them is in `auditSeconds` only. Exit code 1 when the counts in
 * the ledger are not those of the sample.
 */
export async function benchImport(args: readonly string[]): Promise<number> {
  const plan = readPlan(args);
  if (plan === null) return 2;
  const sample = await benchSample(plan.options);
  await warm(sample.zipPath);
  const first = await firstImport(sample, plan.options.format);
  // As any command before it would have done: this one leaves its compiled code for the others.
  await importOnce(sample, plan.options.format, false);
  const runs = { first, ...(await inTurns(plan, sample)) };
  process.stdout.write(`${JSON.stringify(figures(plan, sample, runs), null, 2)}\n`);
  return countsMatch(runs) ? 0 : 1;
}

async function inTurns(plan: Plan, sample: BenchSample): Promise<Omit<Runs, 'first'>> {
  const { format } = plan.options;
  const [imports, unzips, audits]: [CountedRun[], Measured[], CountedRun[]] = [[], [], []];
  for (let run = 1; run <= plan.runs; run += 1) {
    process.stderr.write(`Run ${run} of ${plan.runs} ...\n`);
    imports.push(await importOnce(sample, format, plan.keep && run === plan.runs));
    unzips.push(await unzipOnce(sample, format));
    audits.push(await auditOnce(plan.cli, sample, format));
  }
  return { imports, unzips, audits };
}

const countsMatch = ({ first, imports, audits }: Runs): boolean =>
  [first, ...imports, ...audits].every((run) => run.countsMatch);

function readPlan(args: readonly string[]): Plan | null {
  try {
    const values = flags(args);
    const given = COUNTS.flatMap((name) =>
      values[name] === undefined ? [] : [[name, Number(values[name])]],
    );
    const options = sampleOptions({ ...BENCH_SAMPLE, ...toFormat(values), ...Object.fromEntries(given) });
    const runs = Number(values.runs ?? 3);
    if (!Number.isSafeInteger(runs) || runs < 1)
      throw new RangeError('--runs must be a whole number from 1.');
    return { options, runs, keep: values.keep === true, cli: String(values.cli ?? CLI) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'Wrong usage.'}\n${HELP}`);
    return null;
  }
}

/** Pages are those of the newest template. */
function toFormat({ format }: Record<string, string | boolean | undefined>): Partial<SampleOptions> {
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

function figures(plan: Plan, sample: BenchSample, runs: Runs) {
  const { first, imports, unzips, audits } = runs;
  const seconds = median(imports.map((run) => run.seconds));
  const unzipSeconds = median(unzips.map((run) => run.seconds));
  const peaks = imports.flatMap((run) => run.peakRssMb ?? []);
  return {
    format: plan.options.format,
    messages: plan.options.messages,
    seconds: rounded(seconds),
    unzipSeconds: rounded(unzipSeconds),
    ratio: rounded(seconds / unzipSeconds),
    firstSeconds: rounded(first.seconds),
    auditSeconds: rounded(median(audits.map((run) => run.seconds))),
    peakRssMb: peaks.length === 0 ? null : Math.ceil(Math.max(...peaks)),
    messagesPerSecond: Math.round(plan.options.messages / seconds),
    sampleBytes: sample.sampleBytes,
    jsonBytes: sample.jsonBytes,
    htmlBytes: sample.htmlBytes,
    countsMatch: countsMatch(runs),
    runs: plan.runs,
    node: process.version,
    cpu: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`,
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
