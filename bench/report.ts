import { existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BENCH_SAMPLE, sampleOptions } from '../src/sample/options.ts';
import { type Measured, measure, median } from './measure.ts';
import { inNewFolder, readRuns } from './plan.ts';
import { benchSample } from './sample-cache.ts';

const CLI = fileURLToPath(new URL('../cli/bin.mjs', import.meta.url));

const HELP = `npm run bench -- report [--runs N]
Writes every form of the report of a seeded export (1,000,000 messages, 7,000 businesses with 500,000 events), each in a fresh
process; prints seconds, peak memory and bytes.
`;

const FORMS = {
  html: ['--format', 'html'],
  encrypted: ['--encrypt'],
  json: ['--format', 'json'],
  csv: ['--format', 'csv'],
  bundle: ['--format', 'bundle'],
  redacted: ['--format', 'html', '--redact', 'companies'],
} as const;

/** Measures `sidedoor report` from the start of the process to its end. Exit code 1 when a report was not written. */
export async function benchReport(args: readonly string[]): Promise<number> {
  const runs = readRuns(args, 3, HELP);
  if (runs === null) return 2;
  const ledger = await ledgerOfSample();
  return inNewFolder('bench-report', async (dir) => {
    const forms: Record<string, object> = {};
    for (const [form, options] of Object.entries(FORMS))
      forms[form] = await measureForm(ledger, dir, form, options, runs);
    process.stdout.write(`${JSON.stringify({ runs, forms }, null, 2)}\n`);
    return 0;
  });
}

/** Imported once and kept beside the sample, so that a second run measures reports only. */
async function ledgerOfSample(): Promise<string> {
  const { zipPath } = await benchSample(sampleOptions(BENCH_SAMPLE));
  const ledger = zipPath.replace(/\.zip$/, '.sqlite');
  if (existsSync(ledger)) return ledger;
  process.stderr.write('Importing the sample ...\n');
  const draft = `${ledger}.draft`;
  const { exitCode } = await run(['audit', zipPath, '--ledger', draft, '--json']);
  if (exitCode !== 0) throw new Error('The sample could not be imported.');
  renameSync(draft, ledger);
  return ledger;
}

async function measureForm(
  ledger: string,
  dir: string,
  form: string,
  options: readonly string[],
  runs: number,
): Promise<object> {
  const results: Measured[] = [];
  const out = join(dir, form);
  for (let at = 0; at < runs; at += 1) {
    const result = await run(['report', '--ledger', ledger, '--out', out, '--force', ...options]);
    if (result.exitCode !== 0) throw new Error(`The ${form} report was not written.`);
    results.push(result);
  }
  return {
    seconds: median(results.map(({ seconds }) => seconds)),
    peakRssMb: Math.max(...results.map(({ peakRssMb }) => peakRssMb ?? 0)),
    bytes: statSync(out).size,
  };
}

const run = (args: readonly string[]): Promise<Measured> =>
  measure(process.execPath, [CLI, ...args], ['ignore', 'ignore', 'ignore']);
