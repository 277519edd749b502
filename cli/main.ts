import { Command, CommanderError } from 'commander';
import { ArchiveRefusedError } from '../src/archive/types.ts';
import {
  ImportCancelledError,
  NotAnExportError,
  NotFoundError,
  SeveralPeopleError,
} from '../src/engine/errors.ts';
import { APP_VERSION } from '../src/engine/version.ts';
import { readFactsDay } from '../src/knowledge/facts-day.ts';
import { LedgerError } from '../src/ledger/ledger-error.ts';
import { ReportFileError } from '../src/report/write-file.ts';
import { setProgram } from '../src/words/program.ts';
import { say } from '../src/words/say.ts';
import { calledAs } from './called-as.ts';
import { type CliContext, cliContext, RequestError, UsageError } from './context.ts';
import { printable } from './printable.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const DESCRIPTION =
  'Who had a side door into my Facebook account, when, on what evidence, and what can I do now? Nothing leaves this computer.';

/** Adds a command to the command line. */
type AddCommand = (root: Command, context: CliContext) => void;

/** Every command by its name, in the order of the help. Each loads what it needs when it is called for. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  audit: async () => (await import('./commands/audit.ts')).auditCommand,
  answer: async () => (await import('./commands/answer.ts')).answerCommand,
  headlines: async () => (await import('./commands/headlines.ts')).headlinesCommand,
  imports: async () => (await import('./commands/imports.ts')).importsCommand,
  connections: async () => (await import('./commands/connections.ts')).connectionsCommand,
  companies: async () => (await import('./commands/companies.ts')).companiesCommand,
  company: async () => (await import('./commands/companies.ts')).companyCommand,
  findings: async () => (await import('./commands/findings.ts')).findingsCommand,
  finding: async () => (await import('./commands/findings.ts')).findingCommand,
  exposure: async () => (await import('./commands/exposure.ts')).exposureCommand,
  messages: async () => (await import('./commands/messages.ts')).messagesCommand,
  review: async () => (await import('./commands/review.ts')).reviewCommand,
  letter: async () => (await import('./commands/letter.ts')).letterCommand,
  diff: async () => (await import('./commands/diff.ts')).diffCommand,
  report: async () => (await import('./commands/report.ts')).reportCommand,
  share: async () => (await import('./commands/share.ts')).shareCommand,
  sample: async () => (await import('./commands/sample.ts')).sampleCommand,
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  erase: async () => (await import('./commands/erase.ts')).eraseCommand,
};

/** The version with the day of the facts, which is read only for whoever asks. */
const versionText = (called: string): string =>
  called === '--version' || called === '-V'
    ? `${APP_VERSION}\n${say('common.factsAsOf', { day: readFactsDay() })}`
    : APP_VERSION;

/** The command line: of the command that is called, or of all of them for the help and for what no command is. */
async function program(context: CliContext, called: string): Promise<Command> {
  const root = new Command('sidedoor').description(DESCRIPTION).version(versionText(called));
  root.exitOverride().configureOutput({
    writeOut: (text) => context.terminal.out.write(text),
    writeErr: (text) => context.terminal.err.write(text),
    outputError: (text, write) => write(`${printable(text.trimEnd())}\n`),
  });
  const names = Object.hasOwn(COMMANDS, called) ? [called] : Object.keys(COMMANDS);
  for (const name of names) (await COMMANDS[name]?.())?.(root, context);
  return root;
}

/** Errors that carry a sentence for the person; everything else is a defect of ours. */
const EXPECTED = [
  ImportCancelledError,
  ArchiveRefusedError,
  NotAnExportError,
  LedgerError,
  ReportFileError,
  RequestError,
];

function reportError(error: unknown, terminal: Terminal, isCancelled: boolean): number {
  const print = (sentence: string): void => void terminal.err.write(`sidedoor: ${printable(sentence)}\n`);
  // Ctrl-C while a command waits for another one: nothing to say, nothing was done.
  if (isCancelled && error instanceof Error && error.name === 'AbortError') return 130;
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    print(error.message);
    return 2;
  }
  if (error instanceof NotFoundError || error instanceof SeveralPeopleError) {
    print(error.inTerminal);
    return 1;
  }
  if (error instanceof Error && EXPECTED.some((type) => error instanceof type)) {
    print(error.message);
    return isCancelled ? 130 : 1;
  }
  // A defect: its kind and place help us, its message might quote the export and stays out.
  const place =
    error instanceof Error ? (error.stack ?? '').split('\n').find((line) => line.includes(' at ')) : '';
  const name = error instanceof Error ? error.name : 'error';
  print(say('cli.defect', { name, place: place ?? '' }));
  return 1;
}

/** A reader like `head` may close the pipe early; that is no error. */
function onBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** The listener stays when a command is done: its output may still be on the way. */
function watchForBrokenPipe(): void {
  if (!process.stdout.listeners('error').includes(onBrokenPipe)) process.stdout.on('error', onBrokenPipe);
}

/**
 * Aborts at the first Ctrl-C; the second ends the process. The listeners stay when a command is done: its output may still
 * be on the way, and Ctrl-C would cut it off.
 */
function interruptSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}

/** Runs one command line and gives the exit code: 0 done, 1 failed, 2 wrong usage, 130 cancelled. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
  env: NodeJS.ProcessEnv = process.env,
  signal: AbortSignal = interruptSignal(),
): Promise<number> {
  setProgram(calledAs(env, process.argv[1] ?? '', process.cwd()));
  watchForBrokenPipe();
  try {
    const root = await program(cliContext(terminal, env, signal), args[0] ?? '');
    if (args.length === 0) {
      root.outputHelp();
      return 0;
    }
    await root.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return reportError(error, terminal, signal.aborted);
  }
}
