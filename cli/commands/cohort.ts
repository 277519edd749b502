import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Added, addDonation } from '../../src/study/cohort/add.ts';
import { checkCohort } from '../../src/study/cohort/check.ts';
import { type ImportedExport, importExports } from '../../src/study/cohort/import.ts';
import { withCohort, withNewCohort } from '../../src/study/cohort/journal.ts';
import { readDonation } from '../../src/study/cohort/read-donation.ts';
import { writeRelease } from '../../src/study/cohort/release.ts';
import { refuseOtherVersion } from '../../src/study/cohort/version.ts';
import { withdrawDonor } from '../../src/study/cohort/withdraw.ts';
import { refuseEnded, type Study } from '../../src/study/study.ts';
import { StudyError } from '../../src/study/study-error.ts';
import { say } from '../../src/words/say.ts';
import { type CliContext, printJson, RequestError, wholeNumber, withJson } from '../context.ts';
import { table } from '../terminal.ts';
import { readStudy } from './donate.ts';

type Options = {
  readonly into: string;
  readonly study: string;
  readonly identity?: string;
  readonly k: string;
  readonly out: string;
  readonly jobs: string;
  readonly json?: boolean;
};

/** `cohort add|withdraw|check|release|import --into DIR`: what a study does with donations. */
export function cohortCommand(cohort: Command, context: CliContext): void {
  withStudy(subcommand(cohort, 'add', ['<donation...>', say('help.cohort.donation')]))
    .option('--identity <file>', say('help.cohort.identity'))
    .action((paths: string[], options: Options) => addAll(paths, options, context));
  subcommand(cohort, 'withdraw', ['<donor>', say('help.cohort.donor')]).action(
    (donor: string, options: Options) => withdraw(donor, options, context),
  );
  subcommand(cohort, 'check').action((options: Options) => check(options, context));
  withStudy(subcommand(cohort, 'release'))
    .requiredOption('--k <n>', say('help.cohort.k'))
    .requiredOption('--out <folder>', say('help.cohort.out'))
    .action((options: Options) => release(options, context));
  withStudy(subcommand(cohort, 'import', ['<export...>', say('help.cohort.export')]))
    .option('--jobs <n>', say('help.cohort.jobs'), '2')
    .action((paths: string[], options: Options) => importAll(paths, options, context));
}

function print({ terminal }: CliContext, { json }: Options, value: object, text: string): void {
  if (json) printJson(terminal, value);
  else terminal.out.write(`${text}\n`);
}

async function addAll(paths: readonly string[], options: Options, { terminal }: CliContext): Promise<void> {
  const study = await readStudy(options.study);
  const identity = options.identity === undefined ? null : await readIdentity(options.identity);
  const receipts = await withNewCohort(options.into, async () => {
    await refuseOtherVersion(options.into, study);
    const done: Receipt[] = [];
    for (const path of paths) {
      const receipt = await receive(path, options.into, study, identity);
      done.push(receipt);
      if (receipt.state === 'failed') terminal.err.write(`${receipt.reason}\n`);
      else if (!options.json)
        terminal.out.write(`${path}  ${say(`cohort.state.${receipt.state}`)}  ${receipt.donor}\n`);
    }
    return done;
  });
  if (options.json) printJson(terminal, receipts);
  refuseFailed(receipts);
}

async function withdraw(donor: string, options: Options, context: CliContext): Promise<void> {
  const { removed, searched } = await withCohort(options.into, () => withdrawDonor(options.into, donor));
  const text = say('cohort.withdrawn', { donor, files: removed.length, searched });
  print(context, options, { donor, removed, searched }, text);
}

async function check(options: Options, context: CliContext): Promise<void> {
  const checked = await withCohort(options.into, () => checkCohort(options.into));
  const { donors, rows, faults } = checked;
  print(context, options, checked, [say('cohort.checked', { donors, rows }), ...faults].join('\n'));
  if (faults.length > 0) throw new RequestError(say('cohort.faults', { count: faults.length }));
}

async function release(options: Options, context: CliContext): Promise<void> {
  const study = await readStudy(options.study);
  const k = wholeNumber('--k', options.k, 2, 1_000_000);
  const tables = await withCohort(options.into, () => writeRelease(options.into, study, k, options.out));
  const rows = tables.map((each) => [
    each.table,
    say('cohort.cells', { cells: each.cells, suppressed: each.suppressed }),
  ]);
  print(context, options, { out: options.out, k, tables }, table(rows));
}

type Receipt = { readonly path: string } & (
  | { readonly state: Added; readonly donor: string }
  | { readonly state: 'failed'; readonly reason: string }
);

/** One bad file among thousands does not keep the others out. */
async function receive(path: string, dir: string, study: Study, identity: string | null): Promise<Receipt> {
  try {
    const donation = await readDonation(path, study, identity);
    return { path, state: await addDonation(dir, donation), donor: donation.donor };
  } catch (error) {
    if (!(error instanceof StudyError)) throw error;
    return { path, state: 'failed', reason: error.message };
  }
}

const countFailed = (results: readonly { readonly state: string }[]): number =>
  results.filter(({ state }) => state === 'failed').length;

function refuseFailed(results: readonly { readonly state: string }[]): void {
  const failed = countFailed(results);
  if (failed > 0) throw new RequestError(say('cohort.failed', { failed }));
}

const subcommand = (
  cohort: Command,
  name: 'add' | 'withdraw' | 'check' | 'release' | 'import',
  argument?: [string, string],
) => {
  const command = cohort.command(name).description(say(`help.cohort.${name}`));
  if (argument) command.argument(...argument);
  return withJson(command.requiredOption('--into <folder>', say('help.cohort.into')));
};

const withStudy = (command: Command): Command =>
  command.requiredOption('--study <file>', say('help.donate.study'));

/** The line of an identity file that is not a comment. */
async function readIdentity(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new RequestError(say('study.unreadable', { file: path }));
  });
  return (
    text
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? ''
  );
}

async function importAll(paths: readonly string[], options: Options, context: CliContext): Promise<void> {
  const { terminal, signal } = context;
  const study = await readStudy(options.study);
  refuseEnded(study, new Date().toISOString().slice(0, 10));
  const jobs = wholeNumber('--jobs', options.jobs, 1, 256);
  let count = 0;
  const onDone = (done: ImportedExport): void => {
    count += 1;
    const what = done.state === 'failed' ? done.reason : say(`cohort.state.${done.state}`);
    terminal.err.write(`${count}/${paths.length}  ${done.path}  ${what}\n`);
  };
  const results = await withNewCohort(options.into, () =>
    importExports({
      ...{ dir: options.into, study, paths, jobs, signal, onDone },
      command: (path, out) => donateTo(out, path, options.study),
    }),
  );
  if (signal.aborted) throw new RequestError(say('cohort.stopped'));
  const failed = countFailed(results);
  print(context, options, results, say('cohort.imported', { count: results.length - failed, failed }));
  refuseFailed(results);
}

/** The command line of one export's donation, read in a process of its own. */
const donateTo = (out: string, path: string, study: string): readonly [string, ...string[]] => [
  process.execPath,
  ...[findProgram(), 'donate', '--study', study, '--held', '--out', out, path],
];

/** The program itself, in a clone and in the package. */
function findProgram(): string {
  const candidates = ['../bin.mjs', '../../cli/bin.mjs'].map((path) => join(import.meta.dirname, path));
  return candidates.find((path) => existsSync(path)) ?? '';
}
