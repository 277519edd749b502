import type { Command } from 'commander';
import { Engine } from '../src/engine/engine.ts';
import { csvTable } from '../src/report/csv.ts';
import { setSharedOptions } from '../src/words/program.ts';
import { say } from '../src/words/say.ts';
import { unlockEngine } from './passphrase.ts';
import { printable, printableJson } from './printable.ts';
import { RequestError, UsageError } from './request-error.ts';
import { refuseSeveral } from './shown-account.ts';
import { type SafeTerminal, type Terminal, toSafeTerminal } from './terminal.ts';

export type CommonOptions = {
  readonly ledger?: string;
  /** For a locked ledger. */
  readonly passphraseFile?: string;
  readonly account?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
};

export type CliContext = {
  readonly terminal: SafeTerminal;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly openEngine: (options: CommonOptions) => Engine;
};

export function cliContext(terminal: Terminal, env: NodeJS.ProcessEnv, signal: AbortSignal): CliContext {
  return {
    terminal: toSafeTerminal(terminal),
    env,
    signal,
    openEngine: (options) => new Engine(toEngineOptions(options, env)),
  };
}

/** An empty `--ledger`, as from a script whose variable is not set, names no ledger: in particular not the default one. */
export const toEngineOptions = ({ ledger, account = '' }: CommonOptions, env: NodeJS.ProcessEnv) => ({
  ...(ledger === undefined ? {} : { ledgerPath: ledger }),
  ...(account === '' ? {} : { account }),
  env,
});

/** Adds `--ledger` (every command that touches the ledger has it). */
export const withLedgerPath = (command: Command): Command =>
  command
    .option('--ledger <file>', say('help.ledger'))
    .hook('preAction', (_, action) => setSharedOptions(action.optsWithGlobals()));

/** The same, with the passphrase of a locked ledger. */
export const withLedger = (command: Command): Command =>
  withLedgerPath(command).option('--passphrase-file <file>', say('help.passphraseFile'));
export const withAccountOption = (command: Command): Command =>
  command.option('--account <account>', say('help.account'));

/** Adds `--account` and what `withLedger` adds, for a command about one account. */
export const withAccount = (command: Command): Command => withLedger(withAccountOption(command));

export const withJson = (command: Command): Command => command.option('--json', say('help.json'));

export { RequestError, UsageError };

/** Opens the engine for one piece of work, with the passphrase if it is locked, and always closes it. */
export async function withEngine<T>(
  context: CliContext,
  options: CommonOptions,
  work: (engine: Engine) => T | Promise<T>,
): Promise<T> {
  const engine = context.openEngine(options);
  try {
    await unlockEngine(context, options, engine);
    refuseSeveral(engine);
    return await work(engine);
  } finally {
    engine.close();
  }
}

/** As withEngine, for work that writes: waits for another process that is writing, and says so. */
export const withWriter = <T>(
  context: CliContext,
  options: CommonOptions,
  work: (engine: Engine) => T | Promise<T>,
): Promise<T> =>
  withEngine(context, options, async (engine) => {
    await engine.untilWritable({ signal: context.signal, onWait: () => sayWaiting(context) });
    return work(engine);
  });

export const sayWaiting = ({ terminal }: CliContext): void =>
  void terminal.err.write(`${say('cli.waiting')}\n`);

/** A command without arguments that prints what it reads, as JSON or as a page. */
export const printing = <Value>(
  command: Command,
  context: CliContext,
  read: (engine: Engine, options: CommonOptions) => Value,
  toPage: (value: Value, terminal: Terminal) => string,
  options: (command: Command) => Command = withLedger,
): Command =>
  withJson(options(command)).action((given: CommonOptions) =>
    withEngine(context, given, (engine) => {
      print(context.terminal, given, read(engine, given), toPage);
    }),
  );

/** Prints what a command has read: as JSON if requested, otherwise as a page. */
export function print<Value>(
  terminal: SafeTerminal,
  { json }: Pick<CommonOptions, 'json'>,
  value: Value,
  toPage: (value: Value, terminal: Terminal) => string,
): void {
  if (json) printJson(terminal, value);
  else terminal.out.write(toPage(value, terminal));
}

export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out.write(`${printableJson(value)}\n`);
}

type Cell = string | number | boolean | null;

/** Prints columns of rows as CSV: unchanged to a pipe, but on a screen so that no cell can send control characters to it. */
export function printCsv<Column extends string>(
  { data, watched }: SafeTerminal,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): void {
  const toShown = (cell: Cell): string | number | null => {
    if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
    return typeof cell === 'string' && watched ? printable(cell) : cell;
  };
  const cells = rows.map((row) => columns.map((column) => toShown(row[column])));
  data.write(csvTable(columns, cells));
}

/** A whole number within bounds, or a usage error that names the option. */
export function wholeNumber(option: string, text: string, min: number, max: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) {
    throw new UsageError(say('cli.usage.number', { option, min, max }));
  }
  return value;
}

/** The number of an import, or a usage error that names the option. */
export const parseImportId = (option: string, text: string): number =>
  wholeNumber(option, text, 1, Number.MAX_SAFE_INTEGER);

/** One of a few words, or a usage error that lists them. */
export function parseChoice<const Word extends string>(
  option: string,
  text: string,
  words: readonly Word[],
): Word {
  const word = words.find((each) => each === text);
  if (word === undefined) throw new UsageError(say('cli.usage.word', { option, words: words.join(', ') }));
  return word;
}

/** A day that exists, as YYYY-MM-DD, or a usage error that names the option. */
export function isoDay(option: string, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) {
    throw new UsageError(say('cli.usage.day', { option }));
  }
  return text;
}
