import { Command, CommanderError } from 'commander';
import { APP_VERSION } from '../src/engine/version.ts';
import { LANGUAGES, type Language } from '../src/model/enumerations.ts';
import { type HelpTexts, loadHelp } from '../src/words/languages.ts';
import { setProgram, setSharedOptions } from '../src/words/program.ts';
import { calledAs } from './called-as.ts';
import { COMMANDS, type CommandEntry } from './commands.ts';
import { findLanguage, speak, systemLanguage } from './language.ts';
import { processTerminal, type Terminal, toSafeTerminal } from './terminal.ts';

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

/** The command line. Only the named command is loaded; for the others, the help uses the catalogue. */
async function program({ args, terminal, env, signal, language }: Run): Promise<Command> {
  const safe = toSafeTerminal(terminal);
  const texts = await loadHelp(language);
  const root = new Command('sidedoor')
    .description(texts['help.sidedoor'])
    .helpOption('-h, --help', texts['help.help'])
    .helpCommand('help [command]', texts['help.help'])
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => toTitle(texts, title) })
    .option('--lang <language>', texts['help.lang'].replace('{choices}', LANGUAGES.join(', ')));
  const version = isVersionAsked(args) ? await versionText(language) : APP_VERSION;
  root.version(version, '-V, --version', texts['help.version']);
  // Errors in the command line are worded in report-error.ts, in the language in use.
  root
    .exitOverride()
    .configureOutput({ writeOut: safe.out.write, writeErr: safe.err.write, outputError: () => undefined });
  for (const [name, { argument, define }] of entries(COMMANDS)) {
    const command = root.command(name).description(texts[`help.${name}`]);
    if (argument) command.argument(argument[0], texts[argument[1]]);
    if (args.includes(name)) {
      const { cliContext } = await import('./context.ts');
      await speak(language);
      (await define())(command, cliContext(terminal, env, signal));
      // Every command has options, and the overview of the help must show that.
    } else command.option('--any');
  }
  return root;
}

const entries = <Key extends string>(commands: Readonly<Record<Key, CommandEntry>>) =>
  Object.entries(commands) as [Key, CommandEntry][];

/** The headings of commander's help. */
const TITLES: Readonly<Record<string, keyof HelpTexts>> = {
  'Usage:': 'help.title.usage',
  'Arguments:': 'help.title.arguments',
  'Options:': 'help.title.options',
  'Global Options:': 'help.title.global',
  'Commands:': 'help.title.commands',
};

function toTitle(texts: HelpTexts, title: string): string {
  const id = TITLES[title];
  return id === undefined ? title : texts[id];
}

/** Throws a UsageError with the available languages. */
async function refuseLanguage(spoken: Language): Promise<void> {
  await speak(spoken);
  const { parseChoice } = await import('./context.ts');
  parseChoice('--lang', '', LANGUAGES);
}

/** A reader like `head` may close the pipe early; that is not an error. */
function onBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** The listener stays when a command is done: its output may still be pending. */
function watchForBrokenPipe(): void {
  if (!process.stdout.listeners('error').includes(onBrokenPipe)) process.stdout.on('error', onBrokenPipe);
}

/**
 * Aborts at the first Ctrl-C; the second ends the process. The listeners stay when a command is done: its output may still be
 * pending, and Ctrl-C would cut it off.
 */
function interruptSignal(): AbortSignal {
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  return stop.signal;
}

/** Runs one command line and returns the exit code: 0 done, 1 failed, 2 wrong usage, 130 cancelled. */
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
    const { operands, unknown } = root.parseOptions([...args]);
    if (operands.length + unknown.length === 0) {
      root.outputHelp();
      return 0;
    }
    await root.parseAsync([...args], { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const { reportError } = await import('./report-error.ts');
    await speak(language);
    return reportError(error, terminal, signal.aborted);
  } finally {
    setSharedOptions({});
  }
}
