import { globSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { loadavg } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { DuckDBInstance } from '@duckdb/node-api';
import { zipSink } from '../src/sample/sinks/zip-sink.ts';
import { writeSample } from '../src/sample/write-sample.ts';
import { type Measured, measure, measureProcessor } from './measure.ts';
import { inNewFolder } from './plan.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLI = join(ROOT, 'cli/bin.mjs');
const EXAMPLE = join(ROOT, 'examples/study');
const STUDY = ['--study', join(EXAMPLE, 'study.toml')];

const HELP = `npm run bench -- study [--donors N] [--jobs N]
Imports the exports of 10 invented people into a cohort, then of 100, then of N (1,000 if not given) in all, each export in a process of its own, and runs
the example's queries. Prints wall and processor time, bytes per donor, peak memory, and the seconds of each query.
`;

const SIZES = {
  messages: 1000,
  threads: 12,
  businesses: 60,
  events: 400,
  advertisers: 45,
  apps: 25,
  mediaEntries: 0,
};

/** What a donor costs while a cohort grows. Exit code 1 when an import fails. */
export async function benchStudy(args: readonly string[]): Promise<number> {
  const plan = readPlan(args);
  if (plan === null) return 2;
  return inNewFolder('bench-study', async (dir) => {
    const loadBefore = loadavg()[0];
    const steps = [10, 100, plan.donors].filter(
      (count, at, all) => all.indexOf(count) === at && count <= plan.donors,
    );
    const growth: object[] = [];
    for (const [at, donors] of steps.entries())
      growth.push(await grow(dir, steps[at - 1] ?? 0, donors, plan.jobs));
    process.stdout.write(
      `${JSON.stringify({ loadBefore, jobs: plan.jobs, growth, queries: await timeQueries(dir) }, null, 2)}\n`,
    );
    return 0;
  });
}

function readPlan(args: readonly string[]): { donors: number; jobs: number } | null {
  try {
    const options = {
      donors: { type: 'string', default: '1000' },
      jobs: { type: 'string', default: '2' },
    } as const;
    const { values } = parseArgs({ args: [...args], options });
    const [donors, jobs] = [Number(values.donors), Number(values.jobs)];
    if (Number.isInteger(donors) && donors >= 10 && Number.isInteger(jobs) && jobs > 0)
      return { donors, jobs };
  } catch {
    // An unknown flag: the help below lists the known ones.
  }
  process.stderr.write(HELP);
  return null;
}

/** Imports the exports from the one number of donors to the other, and examines the cohort. */
async function grow(dir: string, before: number, donors: number, jobs: number): Promise<object> {
  process.stderr.write(`Importing up to ${donors} exports ...\n`);
  const exports = join(dir, `exports-${donors}`);
  mkdirSync(exports);
  const paths: string[] = [];
  for (let seed = before + 1; seed <= donors; seed += 1) {
    const path = join(exports, `${seed}.zip`);
    await writeSample({ ...SIZES, seed }, zipSink(path));
    paths.push(path);
  }
  const cohort = ['--into', join(dir, 'cohort')];
  const begin = performance.now();
  const processor = await measureProcessor(
    process.execPath,
    [CLI, 'cohort', 'import', ...paths, ...cohort, ...STUDY, '--jobs', String(jobs)],
    [],
  );
  const seconds = (performance.now() - begin) / 1000;
  const added = donors - before;
  return {
    donors,
    secondsPerDonor: seconds / added,
    processorSecondsPerDonor: processor / added,
    bytesPerDonor: cohortBytes(dir) / donors,
    donate: await run(['donate', paths[0] ?? '', '--preview', '--json', ...STUDY]),
    importAgain: await run(['cohort', 'import', ...paths.slice(0, 10), ...cohort, ...STUDY]),
    check: await run(['cohort', 'check', ...cohort]),
    release: await run([
      ...['cohort', 'release', '--k', '10', '--out', join(dir, `release-${donors}`)],
      ...[...cohort, ...STUDY],
    ]),
  };
}

async function run(args: readonly string[]): Promise<Omit<Measured, 'exitCode'>> {
  const { exitCode, ...measured } = await measure(
    process.execPath,
    [CLI, ...args],
    ['ignore', 'ignore', 'ignore'],
  );
  if (exitCode !== 0) throw new Error(`sidedoor ${args[0]} ${args[1]} failed.`);
  return measured;
}

const cohortBytes = (dir: string): number =>
  globSync(join(dir, 'cohort/**/*'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Seconds of each query of the example, once each, as a person runs them. */
async function timeQueries(dir: string): Promise<Record<string, number>> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    readFileSync(join(EXAMPLE, 'duckdb.sql'), 'utf8').replaceAll("'cohort/", `'${dir}/cohort/`),
  );
  const seconds: Record<string, number> = {};
  for (const path of globSync(join(EXAMPLE, 'queries/*.sql')).toSorted()) {
    const begin = performance.now();
    await connection.runAndReadAll(readFileSync(path, 'utf8'));
    seconds[basename(path, '.sql')] = (performance.now() - begin) / 1000;
  }
  connection.closeSync();
  return seconds;
}
