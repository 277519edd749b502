import { extname } from 'node:path';
import type { Command } from 'commander';
import type { Engine } from '../../src/engine/engine.ts';
import { readJoinedReport, readReport } from '../../src/engine/read/report.ts';
import { speaking } from '../../src/engine/speaking.ts';
import {
  isLockable,
  LANGUAGES,
  REDACTION_LEVELS,
  REPORT_FORMATS,
  type ReportForm,
  type ReportFormat,
} from '../../src/model/enumerations.ts';
import { generatePassphrase } from '../../src/report/encrypted/passphrase.ts';
import { reportBytes, writeOptions } from '../../src/report/formats.ts';
import { type AccountsReport, listCovered, type Report } from '../../src/report/model.ts';
import { previewReport } from '../../src/report/preview.ts';
import { writeReportFile } from '../../src/report/write-file.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  parseChoice,
  parseImportId,
  printJson,
  RequestError,
  UsageError,
  withAccountOption,
  withEngine,
  withJson,
  withLedgerPath,
} from '../context.ts';
import { readNewPassphrase } from '../passphrase.ts';
import { sayNotJoined } from '../shown-account.ts';
import { announce, coversLine, previewText, showPassphrase, withAccounts } from '../views/report-lines.ts';

type Options = CommonOptions & {
  readonly out?: string;
  readonly format?: string;
  readonly redact?: string;
  readonly name?: string;
  readonly possible?: boolean;
  readonly import?: string;
  readonly passphraseFile?: string;
  readonly encrypt?: boolean;
  readonly force?: boolean;
  readonly preview?: boolean;
  readonly full?: boolean;
  readonly language?: string;
};

/** `report --out FILE`: write a private report, or show with `--preview` what would be in it. */
export function reportCommand(command: Command, context: CliContext): void {
  command
    .option('--out <file>', say('help.report.out'))
    .option('--format <format>', say('help.report.format', { choices: REPORT_FORMATS.join(', ') }))
    .option('--full', say('help.report.full'))
    .option('--redact <level>', say('help.report.redact', { choices: REDACTION_LEVELS.join(', ') }))
    .option('--name <name>', say('help.report.name'))
    .option('--possible', say('help.report.possible'))
    .option('--no-possible', say('help.report.noPossible'))
    .option('--language <language>', say('help.report.language', { choices: LANGUAGES.join(', ') }))
    .option('--import <id>', say('help.report.import'))
    .option('--encrypt', say('help.report.encrypt'))
    .option('--force', say('help.report.force'))
    .option('--preview', say('help.report.preview'));
  withJson(withAccountOption(withLedgerPath(command)))
    .option('--passphrase-file <file>', say('help.report.passphraseFile'))
    .action((options: Options) => (options.preview ? preview(context, options) : write(context, options)));
}

/** Here `--passphrase-file` is the report's; the ledger's is named in the environment. */
const toLedgerOptions = ({ passphraseFile: _, ...options }: Options): CommonOptions => options;

async function write(context: CliContext, options: Options): Promise<void> {
  const { out } = options;
  if (out === undefined) throw new UsageError(say('cli.report.noOut'));
  const format = getFormat(options);
  const passphrase = await choosePassphrase(options, format);
  await withEngine(context, toLedgerOptions(options), async (engine) => {
    if (options.import === undefined) sayNotJoined(engine, context.terminal, options);
    const { bytes, leftOut, accounts } = await inItsLanguage(options, async () => {
      const report = orderedReport(engine, options);
      const choices = writeOptions(format, pageForm(options, format), passphrase?.text ?? null);
      const pieces = interruptible(reportBytes(report, choices), context.signal);
      const written = await writeReportFile(out, pieces, { overwrite: options.force ?? false });
      return { bytes: written, leftOut: report.head.leftOut, accounts: listCovered(report) };
    });
    const written = { out, format, bytes, encrypted: passphrase !== null, leftOut };
    announce(context.terminal, options, written, accounts);
    if (passphrase?.generated) showPassphrase(context.terminal, passphrase.text);
  });
}

function preview(context: CliContext, options: Options): Promise<void> {
  return withEngine(context, toLedgerOptions(options), (engine) => {
    if (options.import === undefined) sayNotJoined(engine, context.terminal, options);
    const report = orderedReport(engine, options);
    const accounts = listCovered(report);
    const found = previewReport(report, pageForm(options, getFormat(options)));
    if (options.json) return printJson(context.terminal, withAccounts(found, accounts));
    context.terminal.out.write(`${previewText(found)}${coversLine(accounts)}`);
  });
}

/** Runs work that words the report in the language requested for it. */
const inItsLanguage = <T>({ language }: Options, work: () => Promise<T>): Promise<T> =>
  language === undefined ? work() : speaking(parseChoice('--language', language, LANGUAGES), work);

/** The named import; otherwise all accounts, or the named one. */
function orderedReport(engine: Engine, options: Options): Report | AccountsReport {
  const [importId, redaction] = [getImportId(options), getRedaction(options)];
  const choices = { name: options.name, showPossible: options.possible };
  return importId === null
    ? readJoinedReport(engine, null, redaction, choices)
    : readReport(engine.openImport(importId), redaction, choices);
}

/** As requested, otherwise by the file's extension; the two must not contradict each other. */
function getFormat({ out = '', ...options }: Options): ReportFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const named = FORMAT_OF_ENDING.get(ending);
  const said = options.format === undefined ? named : parseChoice('--format', options.format, REPORT_FORMATS);
  if (isLocked(options) && named === 'bundle') throw new UsageError(say('cli.report.lockedEnding'));
  const written = isLocked(options) && said === 'bundle' ? 'html' : said;
  if (written && named && written !== named)
    throw new UsageError(say('cli.report.contradiction', { format: written, ending }));
  return said ?? 'html';
}

const isLocked = ({ encrypt = false, passphraseFile }: Options): boolean =>
  encrypt || passphraseFile !== undefined;

const FORMAT_OF_ENDING: ReadonlyMap<string, ReportFormat> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['json', 'json'],
  ['csv', 'csv'],
  ['zip', 'bundle'],
]);

const getRedaction = ({ redact }: Options) =>
  redact === undefined ? 'none' : parseChoice('--redact', redact, REDACTION_LEVELS);

const getImportId = ({ import: id }: Options): number | null =>
  id === undefined ? null : parseImportId('--import', id);

type Passphrase = { readonly text: string; readonly generated: boolean };

async function choosePassphrase(options: Options, format: ReportFormat): Promise<Passphrase | null> {
  const { passphraseFile } = options;
  if (!isLocked(options)) return null;
  if (!isLockable(format)) throw new UsageError(say('cli.report.notLockable', { format }));
  if (passphraseFile === undefined) return { text: generatePassphrase(), generated: true };
  return { text: await readNewPassphrase(passphraseFile), generated: false };
}

/** Only a page has a short form. */
const pageForm = ({ full = false }: Options, format: ReportFormat): ReportForm =>
  full || format !== 'html' ? 'full' : 'short';

/** Ctrl-C between two pieces ends the writing; an existing file is not touched. */
async function* interruptible(
  pieces: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    if (signal.aborted) throw new RequestError(say('cli.report.stopped'));
    yield piece;
  }
}
