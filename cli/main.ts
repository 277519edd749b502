import { Command, CommanderError } from 'commander';
import { ArchiveRefusedError } from '../src/archive/types.ts';
import { ImportCancelledError, NotAnExportError, NotFoundError } from '../src/engine/errors.ts';
import { APP_VERSION } from '../src/engine/version.ts';
import { LedgerError } from '../src/ledger/ledger-error.ts';
import { ReportFileError } from '../src/report/write-file.ts';
import { auditCommand } from './commands/audit.ts';
import { companiesCommand, companyCommand } from './commands/companies.ts';
import { connectionsCommand } from './commands/connections.ts';
import { diffCommand } from './commands/diff.ts';
import { eraseCommand } from './commands/erase.ts';
import { exposureCommand } from './commands/exposure.ts';
import { findingCommand, findingsCommand } from './commands/findings.ts';
import { importsCommand } from './commands/imports.ts';
import { letterCommand } from './commands/letter.ts';
import { reportCommand } from './commands/report.ts';
import { reviewCommand } from './commands/review.ts';
import { sampleCommand } from './commands/sample.ts';
import { serveCommand } from './commands/serve.ts';
import { type CliContext, cliContext, RequestError, UsageError } from './context.ts';
import { processTerminal, type Terminal } from './terminal.ts';

const DESCRIPTION =
  'Who had a side door into my Facebook account, when, on what evidence, and what can I do now? Nothing leaves this machine.';

/** The whole command line as data: one function per command adds itself. Exported for the test that holds the docs to it. */
export function program(context: CliContext): Command {
  const root = new Command('sidedoor').description(DESCRIPTION).version(APP_VERSION);
  root.exitOverride().configureOutput({
    writeOut: (text) => context.terminal.out.write(text),
    writeErr: (text) => context.terminal.err.write(text),
  });
  const commands = [
    auditCommand,
    importsCommand,
    connectionsCommand,
    companiesCommand,
    companyCommand,
    findingsCommand,
    findingCommand,
    exposureCommand,
    reviewCommand,
    letterCommand,
    diffCommand,
    reportCommand,
    sampleCommand,
    serveCommand,
    eraseCommand,
  ];
  for (const add of commands) add(root, context);
  return root;
}

/** Errors that carry a sentence for the person; everything else is a defect of ours. */
const EXPECTED = [
  ArchiveRefusedError,
  NotAnExportError,
  NotFoundError,
  LedgerError,
  ReportFileError,
  RequestError,
];

function exitCodeOf(error: unknown, terminal: Terminal): number {
  const say = (sentence: string): void => void terminal.err.write(`sidedoor: ${sentence}\n`);
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    say(error.message);
    return 2;
  }
  if (error instanceof ImportCancelledError) {
    say(error.message);
    return 130;
  }
  if (error instanceof Error && EXPECTED.some((type) => error instanceof type)) {
    say(error.message);
    return 1;
  }
  // A defect: its kind and place help us, its message might quote the export and stays out.
  const place =
    error instanceof Error ? (error.stack ?? '').split('\n').find((line) => line.includes(' at ')) : '';
  say(
    `something went wrong inside Sidedoor (${error instanceof Error ? error.name : 'error'})${place ?? ''}. The ledger was not changed.`,
  );
  return 1;
}

/** A reader like `head` may close the pipe early; that is no error. */
function onBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** Runs one command line and gives the exit code: 0 done, 1 failed, 2 wrong usage, 130 cancelled. */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort();
  process.once('SIGINT', onInterrupt);
  process.once('SIGTERM', onInterrupt);
  process.stdout.on('error', onBrokenPipe);
  try {
    const root = program(cliContext(terminal, env, stop.signal));
    if (args.length === 0) {
      root.outputHelp();
      return 0;
    }
    await root.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    return exitCodeOf(error, terminal);
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
    process.stdout.off('error', onBrokenPipe);
  }
}
