import { createReadStream } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import {
  BENCH_SAMPLE,
  SAMPLE_COUNTS,
  SAMPLE_FORMATS,
  type SampleOptions,
  sampleOptions,
} from '../src/sample/options.ts';
import {
  auditOnce,
  importOnce,
  importOnOneCore,
  type Subject,
  unzipOnce,
  unzipOnOneCore,
} from './import-runs.ts';
import { type Measured, median, PINNED_CORE } from './measure.ts';
import { inNewFolder } from './plan.ts';
import { benchSample } from './sample-cache.ts';
import { buildShipped } from './shipped.ts';

const COUNTS = [...SAMPLE_COUNTS, 'seed'] as const;

const HELP = `npm run bench -- import [--runs N] [--format ${SAMPLE_FORMATS.join('|')}] [--${COUNTS.join(' N] [--')} N]
Imports a seeded export with the program as it is shipped, each time in a fresh process, in turns with unzip -p of the same
entries (N turns, 5 if not given). Prints processor time on one core (medians), wall time on all cores (the least of all
turns), what each is beside that of unzip, the wall time of a whole audit, and peak memory.
`;

type Plan = { readonly options: SampleOptions; readonly runs: number };
type Runs = {
  readonly importProcessor: number[];
  readonly unzipProcessor: number[];
  readonly imports: Measured[];
  readonly unzips: Measured[];
  readonly audits: Measured[];
};

/**
 * Measures an import against `unzip -p` of the same entries, in turns. An import is a whole process that opens the engine,
 * imports, and ends; computing findings and printing them is in the audit only. Throws when the counts in the ledger are not
 * those of the sample.
 */
export async function benchImport(args: readonly string[]): Promise<number> {
  const plan = readPlan(args);
  if (plan === null) return 2;
  const sample = await benchSample(plan.options);
  await warm(sample.zipPath);
  return inNewFolder('bench-import', async (dir) => {
    const subject = { bin: await buildShipped(dir), sample, format: plan.options.format };
    const loadBefore = loadavg()[0] ?? 0;
    // As after any earlier command: this one leaves its compiled code for the others.
    await importOnce(subject);
    const runs = await runInTurns(subject, plan.runs);
    process.stdout.write(`${JSON.stringify({ ...figures(plan, subject, runs), loadBefore }, null, 2)}\n`);
    return 0;
  });
}

async function runInTurns(subject: Subject, turns: number): Promise<Runs> {
  const runs: Runs = { importProcessor: [], unzipProcessor: [], imports: [], unzips: [], audits: [] };
  for (let turn = 1; turn <= turns; turn += 1) {
    process.stderr.write(`Turn ${turn} of ${turns} ...\n`);
    runs.importProcessor.push(await importOnOneCore(subject));
    runs.unzipProcessor.push(await unzipOnOneCore(subject));
    runs.imports.push(await importOnce(subject));
    runs.unzips.push(await unzipOnce(subject));
    runs.audits.push(await auditOnce(subject));
  }
  return runs;
}

function readPlan(args: readonly string[]): Plan | null {
  try {
    const values = flags(args);
    const given = COUNTS.flatMap((name) =>
      values[name] === undefined ? [] : [[name, Number(values[name])]],
    );
    const options = sampleOptions({ ...BENCH_SAMPLE, ...toFormat(values), ...Object.fromEntries(given) });
    const runs = Number(values.runs ?? 5);
    if (!Number.isSafeInteger(runs) || runs < 1)
      throw new RangeError('--runs must be a whole number from 1.');
    return { options, runs };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'Wrong usage.'}\n${HELP}`);
    return null;
  }
}

/** Pages are those of the newest template. */
function toFormat({ format }: Record<string, string | undefined>): Partial<SampleOptions> {
  const known = SAMPLE_FORMATS.find((name) => name === (format ?? 'json'));
  if (known === undefined) throw new RangeError(`--format must be one of ${SAMPLE_FORMATS.join(', ')}.`);
  return known === 'html' ? { format: known, generation: '2026' } : {};
}

function flags(args: readonly string[]): Record<string, string | undefined> {
  const options = ['runs', 'format', ...COUNTS].map((name) => [name, { type: 'string' }] as const);
  return parseArgs({ args: [...args], options: Object.fromEntries(options) }).values;
}

/** Reads the file once, so that neither side pays for a cold disk cache. */
async function warm(path: string): Promise<void> {
  for await (const _ of createReadStream(path, { highWaterMark: 1 << 20 }));
}

function figures({ options, runs }: Plan, { sample }: Subject, measured: Runs) {
  const peaks = measured.imports.flatMap((run) => run.peakRssMb ?? []);
  return {
    format: options.format,
    messages: options.messages,
    processor: compare(median(measured.importProcessor), median(measured.unzipProcessor)),
    wall: compare(least(measured.imports), least(measured.unzips)),
    auditSeconds: rounded(least(measured.audits)),
    peakRssMb: peaks.length === 0 ? null : Math.ceil(Math.max(...peaks)),
    ...{ sampleBytes: sample.sampleBytes, jsonBytes: sample.jsonBytes, htmlBytes: sample.htmlBytes },
    runs,
    node: process.version,
    cpu: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    pinnedTo: PINNED_CORE,
  };
}

const compare = (seconds: number, unzipSeconds: number) => ({
  seconds: rounded(seconds),
  unzipSeconds: rounded(unzipSeconds),
  ratio: rounded(seconds / unzipSeconds),
});

const least = (runs: readonly Measured[]): number => Math.min(...runs.map(({ seconds }) => seconds));

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
