import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { closeLedger, openLedger } from '../src/ledger/open-ledger.ts';
import { sql } from '../src/ledger/sql.ts';
import type { SampleFormat } from '../src/sample/options.ts';
import { type Measured, measure, measureProcessor } from './measure.ts';
import { withNewLedger } from './plan.ts';
import type { BenchSample } from './sample-cache.ts';

/** What is measured: `bin` as `buildShipped` gives it. */
export type Subject = { readonly bin: string; readonly sample: BenchSample; readonly format: SampleFormat };

/** An import alone in a fresh process, from its start to its end, into a new ledger. */
export const importOnce = (subject: Subject): Promise<Measured> =>
  withNewLedger(async (ledgerPath) => {
    const run = await measured(subject, ['import-once', subject.sample.zipPath, ledgerPath], 'inherit');
    checkCounts(countsIn(ledgerPath), subject);
    return run;
  });

/** Its processor time in seconds, on one core. */
export const importOnOneCore = (subject: Subject): Promise<number> =>
  withNewLedger(async (ledgerPath) => {
    const args = [subject.bin, 'import-once', subject.sample.zipPath, ledgerPath];
    const seconds = await measureProcessor(process.execPath, args);
    checkCounts(countsIn(ledgerPath), subject);
    return seconds;
  });

/** The same through the command line, including computing and printing the findings. */
export const auditOnce = (subject: Subject): Promise<Measured> =>
  withNewLedger(async (ledgerPath) => {
    const auditPath = `${ledgerPath}.json`;
    const out = openSync(auditPath, 'w');
    try {
      const run = await measured(
        subject,
        ['main', 'audit', subject.sample.zipPath, '--ledger', ledgerPath, '--json'],
        out,
      );
      const { counts }: { counts: Counts } = JSON.parse(await readFile(auditPath, 'utf8'));
      checkCounts(counts, subject);
      return run;
    } finally {
      closeSync(out);
    }
  });

const unzipArgs = ({ sample, format }: Subject): string[] => ['-p', sample.zipPath, `*.${format}`];

/** What unpacking alone takes. */
export async function unzipOnce(subject: Subject): Promise<Measured> {
  const run = await measure('unzip', unzipArgs(subject), ['ignore', 'ignore', 'inherit']).catch(() => {
    throw new Error('The bench compares with unzip, which is not installed here.');
  });
  if (run.exitCode !== 0) throw new Error(`unzip ended with exit code ${run.exitCode}.`);
  return run;
}

export const unzipOnOneCore = (subject: Subject): Promise<number> =>
  measureProcessor('unzip', unzipArgs(subject));

async function measured(
  { bin }: Subject,
  args: readonly string[],
  out: number | 'inherit',
): Promise<Measured> {
  const run = await measure(process.execPath, [bin, ...args], ['ignore', out, 'inherit']);
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

/** A fast import that lost data does not count: the counts must be those the sample was made with. */
function checkCounts(counts: Counts, { sample, format }: Subject): void {
  const { messages, systemLines } = sample.counts;
  const pairs: (readonly [name: string, found: number, made: number])[] = CHECKED.map((name) => {
    return [name, counts[name], sample.counts[name]];
  });
  pairs.push(['entries', counts.messages + counts.systemLines, messages + systemLines]);
  // Pages show an unsent message like an empty entry, and calls only by their sentence.
  if (format === 'json') pairs.push(['messages', counts.messages, messages]);
  const wrong = pairs.filter(([, found, made]) => found !== made);
  if (wrong.length > 0)
    throw new Error(
      wrong.map(([name, found, made]) => `Wrong count of ${name}: ${found} instead of ${made}.`).join('\n'),
    );
}
