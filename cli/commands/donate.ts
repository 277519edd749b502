import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { readDonation } from '../../src/engine/read/donation.ts';
import { importRow } from '../../src/engine/read/imports.ts';
import { withTemporaryImport } from '../../src/engine/temporary-import.ts';
import { APP_VERSION } from '../../src/engine/version.ts';
import { DONATION_FORMATS, type DonationFormat } from '../../src/model/enumerations.ts';
import { writeReportFile } from '../../src/report/write-file.ts';
import type { Donation } from '../../src/study/donation.ts';
import { leaveOut, parseLeftOut } from '../../src/study/leave-out.ts';
import { parseStudy, refuseEnded, type Study } from '../../src/study/study.ts';
import { isSealed, writeDonation } from '../../src/study/write-donation.ts';
import { say } from '../../src/words/say.ts';
import { type CliContext, parseChoice, printJson, RequestError, UsageError, withJson } from '../context.ts';
import { withBar } from '../progress-bar.ts';
import { donationJson, donationPage } from '../views/donation-page.ts';

type Options = {
  readonly study: string;
  readonly preview?: boolean;
  readonly out?: string;
  readonly format?: string;
  readonly leaveOut?: readonly string[];
  readonly held?: boolean;
  readonly person?: string | null;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

/** `donate --study study.toml <export>... --preview | --out FILE`: what a person hands over to a study. */
export function donateCommand(command: Command, context: CliContext): void {
  command
    .requiredOption('--study <file>', say('help.donate.study'))
    .option('--preview', say('help.donate.preview'))
    .option('--out <file>', say('help.report.out'))
    .option('--format <format>', say('help.donate.format', { choices: DONATION_FORMATS.join(', ') }))
    .option('--leave-out <what...>', say('help.donate.leaveOut'))
    .option('--held', say('help.donate.held'))
    .option('--person <name>', say('help.audit.person'))
    .option('--verbose', say('help.audit.verbose'));
  withJson(command).action(async (paths: string[], options: Options) => {
    const { out, preview = false } = options;
    if (out === undefined && !preview) throw new UsageError(say('cli.donate.no-out'));
    const format = parseChoice('--format', options.format ?? 'parquet', DONATION_FORMATS);
    const study = await readStudy(options.study);
    refuseEnded(study, new Date().toISOString().slice(0, 10));
    const leftOut = parseLeftOut(options.leaveOut ?? []);
    const donation = leaveOut(await extract(paths, options, study, context), leftOut);
    if (out === undefined || preview) show(donation, options, context);
    else await write(donation, out, format, options, context);
  });
}

export async function readStudy(path: string): Promise<Study> {
  const toml = await readFile(path, 'utf8').catch(() => {
    throw new RequestError(say('study.unreadable', { file: path }));
  });
  return parseStudy(toml, path);
}

async function extract(
  paths: readonly string[],
  { person = null, verbose = false }: Options,
  study: Study,
  { terminal, signal }: CliContext,
): Promise<Donation> {
  const { donation, notices } = await withBar(terminal, verbose, (bar) =>
    withTemporaryImport({ paths, person, signal, onProgress: bar.show.bind(bar) }, (opened) => ({
      donation: readDonation(opened, study),
      notices: importRow(opened).notices,
    })),
  );
  for (const { sentence } of notices) terminal.err.write(`${sentence}\n`);
  return donation;
}

function show(donation: Donation, { json = false, held = false }: Options, { terminal }: CliContext): void {
  if (json) printJson(terminal, donationJson(donation));
  else terminal.out.write(donationPage(donation, { appVersion: APP_VERSION, isHeld: held }, terminal));
}

async function write(
  donation: Donation,
  out: string,
  format: DonationFormat,
  options: Options,
  { terminal }: CliContext,
): Promise<void> {
  const choices = { format, appVersion: APP_VERSION, isHeld: options.held ?? false };
  const bytes = await writeDonation(donation, choices);
  await writeReportFile(out, [bytes], { overwrite: false });
  const rows = donation.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const { donor } = donation;
  const { contact } = donation.study;
  const sealed = isSealed(donation, choices);
  if (options.json) return printJson(terminal, { out, donor, rows, bytes: bytes.length, sealed });
  terminal.out.write(`${say('cli.donate.written', { path: out, rows, contact, donor })}\n`);
  if (sealed) terminal.out.write(`${say('cli.donate.sealed')}\n`);
}
