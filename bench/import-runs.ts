import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeLedger, openLedger } from '../src/ledger/open-ledger.ts';
import { sql } from '../src/ledger/sql.ts';
import type { SampleFormat } from '../src/sample/options.ts';
import { type Measured, measure } from './measure.ts';
import type { BenchSample } from './sample-cache.ts';

export type CountedRun = Measured & { readonly countsMatch: boolean };

const IMPORT = fileURLToPath(new URL('./import-once.mjs', import.meta.url));

/** Imports into a new ledger in a fresh process, from its start to its end. `keep` leaves the ledger and names it. */
export async function importOnce(
  sample: BenchSample,
  format: SampleFormat,
  keep: boolean,
  env: NodeJS.ProcessEnv = process.env,
): Promise<CountedRun> {
  return inNewFolder(keep, async (ledgerPath) => {
    const run = await measured(IMPORT, [sample.zipPath, ledgerPath], 'inherit', env);
    return { ...run, countsMatch: sameCounts(countsIn(ledgerPath), sample, format) };
  });
}

/** The same at the very first start of a version, whose compiled code nobody has kept yet: it compiles and keeps it. */
export async function firstImport(sample: BenchSample, format: SampleFormat): Promise<CountedRun> {
  const home = await mkdtemp(join(tmpdir(), 'sidedoor-bench-home-'));
  try {
    const nowhere = { HOME: home, XDG_CACHE_HOME: home, LOCALAPPDATA: home };
    return await importOnce(sample, format, false, { ...process.env, ...nowhere });
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** The same by way of the command line, findings and their printing included. */
export async function auditOnce(cli: string, sample: BenchSample, format: SampleFormat): Promise<CountedRun> {
  return inNewFolder(false, async (ledgerPath) => {
    const auditPath = `${ledgerPath}.json`;
    const out = openSync(auditPath, 'w');
    try {
      const run = await measured(cli, ['audit', sample.zipPath, '--ledger', ledgerPath, '--json'], out);
      const { counts }: { counts: Counts } = JSON.parse(await readFile(auditPath, 'utf8'));
      return { ...run, countsMatch: sameCounts(counts, sample, format) };
    } finally {
      closeSync(out);
    }
  });
}

/** What unpacking alone takes. */
export async function unzipOnce(sample: BenchSample, format: SampleFormat): Promise<Measured> {
  const args = ['-p', sample.zipPath, `*.${format}`];
  const run = await measure('unzip', args, ['ignore', 'ignore', 'inherit']).catch(() => {
    throw new Error('The bench compares with unzip, which is not installed here.');
  });
  if (run.exitCode !== 0) throw new Error(`unzip ended with exit code ${run.exitCode}.`);
  return run;
}

async function inNewFolder<T>(keep: boolean, work: (ledgerPath: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'sidedoor-bench-ledger-'));
  const ledgerPath = join(dir, 'ledger.sqlite');
  try {
    return await work(ledgerPath);
  } finally {
    if (keep) process.stderr.write(`The ledger is ${ledgerPath}\n`);
    else await rm(dir, { recursive: true, force: true });
  }
}

async function measured(
  script: string,
  args: readonly string[],
  out: number | 'inherit',
  env = process.env,
): Promise<Measured> {
  const run = await measure(process.execPath, [script, ...args], ['ignore', out, 'inherit'], env);
  if (run.exitCode !== 0) throw new Error(`The import ended with exit code ${run.exitCode}.`);
  return run;
}

const CHECKED = ['threads', 'offMetaBusinesses', 'offMetaEvents', 'advertisers'] as const;
type Counts = Readonly<Record<(typeof CHECKED)[number] | 'messages' | 'systemLines', number>>;

function countsIn(ledgerPath: string): Counts {
  const ledger = openLedger(ledgerPath);
  try {
    const counts = ledger.db.get<Counts>(sql`
      SELECT (SELECT count(*) FROM thread) AS threads, (SELECT count(*) FROM business) AS offMetaBusinesses,
        (SELECT count(*) FROM off_meta_event) AS offMetaEvents, (SELECT count(*) FROM advertiser) AS advertisers,
        (SELECT sum(messages) FROM message_day) AS messages,
        (SELECT sum(system_lines) FROM message_day) AS systemLines`);
    if (counts === undefined) throw new Error('The ledger does not count its rows.');
    return counts;
  } finally {
    closeLedger(ledger);
  }
}

/** A fast import that lost something is no import: the counts must be those the sample was made with. */
function sameCounts(counts: Counts, sample: BenchSample, format: SampleFormat): boolean {
  const { messages, systemLines } = sample.counts;
  const pairs: (readonly [name: string, found: number, made: number])[] = CHECKED.map((name) => {
    return [name, counts[name], sample.counts[name]];
  });
  pairs.push(['entries', counts.messages + counts.systemLines, messages + systemLines]);
  // Pages show an unsent message like an empty entry, and calls by their sentence alone.
  if (format === 'json') pairs.push(['messages', counts.messages, messages]);
  const wrong = pairs.filter(([, found, made]) => found !== made);
  for (const [name, found, made] of wrong) {
    process.stderr.write(`Wrong count of ${name}: ${found} instead of ${made}.\n`);
  }
  return wrong.length === 0;
}
