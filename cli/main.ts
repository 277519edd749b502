import { Command, CommanderError } from 'commander';
import { APP_VERSION } from '../src/engine/version.ts';
import { LANGUAGES, type Language } from '../src/model/enumerations.ts';
import { setLedgerOption, setProgram } from '../src/words/program.ts';
import { calledAs } from './called-as.ts';
import { COMMANDS } from './commands.ts';
import { findLanguage, speak, systemLanguage } from './language.ts';
import { printable } from './printable.ts';
import { processTerminal, type Terminal, toSafeTerminal } from './terminal.ts';

const DESCRIPTION =
  'Who had a side door into my Facebook account, when, on what evidence, and what can I do now? Nothing leaves this computer.';

/** The version with the day of the facts. */
async function versionText(language: Language): Promise<string> {
  await speak(language);
  const { readFactsDay } = await import('../src/knowledge/facts-day.ts');
  const { say } = await import('../src/words/say.ts');
  return `${APP_VERSION}\n${say('common.factsAsOf', { day: readFactsDay() })}`;
}

const isVersionAsked = ([first]: readonly string[]): boolean => first === '--version' || first === '-V';

type Run = {
  readonly args: readonly string[];
  readonly terminal: Terminal;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly language: Language;
};

/** The command line. Only commands that are named are loaded; of the others, the help says what commands.ts says. */
async function program({ args, terminal, env, signal, language }: Run): Promise<Command> {
  const safe = toSafeTerminal(terminal);
  const root = new Command('sidedoor')
    .description(DESCRIPTION)
    .option(
      '--lang <language>',
      `the language to speak: ${LANGUAGES.join(', ')} (default: that of the system)`,
    );
  root.version(isVersionAsked(args) ? await versionText(language) : APP_VERSION);
  root.exitOverride().configureOutput({
    writeOut: safe.out.write,
    writeErr: safe.err.write,
    outputError: (text, write) => write(`${printable(text.trimEnd())}\n`),
  });
  for (const [name, { description, argument, define }] of Object.entries(COMMANDS)) {
    const command = root.command(name).description(description);
    if (argument) command.argument(...argument);
    if (args.includes(name)) {
      const { cliContext } = await import('./context.ts');
      await speak(language);
      (await define())(command, cliContext(terminal, env, signal));
    } else command.option('--any', 'Every command has options, and the help says so.');
  }
  return root;
}

/** Throws a UsageError with the languages that there are. */
async function refuseLanguage(spoken: Language): Promise<void> {
  await speak(spoken);
  const { parseChoice } = await import('./context.ts');
  parseChoice('--lang', '', LANGUAGES);
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
  const asked = findLanguage(args, env);
  const language = asked ?? systemLanguage(env);
  try {
    if (asked === undefined) await refuseLanguage(language);
    const root = await program({ args, terminal, env, signal, language });
    if (args.length === 0) {
      root.outputHelp();
      return 0;
    }
    await root.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const { reportError } = await import('./report-error.ts');
    await speak(language);
    return reportError(error, terminal, signal.aborted);
  } finally {
    setLedgerOption();
  }
}
