import { randomInt } from 'node:crypto';
import type { Command } from 'commander';
import type { AppLock } from '../../src/engine/act/app-lock.ts';
import { EngineContext } from '../../src/engine/engine-context.ts';
import { generatePhrase } from '../../src/ledger/lock/recovery-phrase.ts';
import { isLongEnough, SHORTEST_PASSPHRASE } from '../../src/model/passphrase.ts';
import { say } from '../../src/words/say.ts';
import {
  type CliContext,
  type CommonOptions,
  parseChoice,
  RequestError,
  toEngineOptions,
  withLedger,
} from '../context.ts';
import { findPassphrase, readNewPassphrase, readSecret, refuseTooLong } from '../passphrase.ts';
import { table, wrap } from '../terminal.ts';

const ACTIONS = ['set', 'change', 'recover', 'remove'] as const;
type Action = (typeof ACTIONS)[number];

type Options = CommonOptions & { readonly newPassphraseFile?: string; readonly wordsFile?: string };
type Call = {
  readonly context: CliContext;
  readonly options: Options;
  readonly appLock: AppLock;
  readonly file: string;
};

/** `lock [set|change|recover|remove]`: locks the ledger with a passphrase; alone, says whether it is locked. */
export function lockCommand(command: Command, context: CliContext): void {
  command
    .option('--new-passphrase-file <file>', say('help.lock.newPassphraseFile'))
    .option('--words-file <file>', say('help.lock.wordsFile'));
  withLedger(command).action(async (word: string | undefined, options: Options) => {
    const action = word === undefined ? null : parseChoice('lock', word, ACTIONS);
    const engine = new EngineContext(toEngineOptions(options, context.env));
    const { appLock } = engine;
    try {
      // Before anything is asked, or words are shown that would open nothing.
      if (action !== null) appLock.refuseUnless(action !== 'set');
      const call = { context, options, appLock, file: engine.engine.ledgerPath };
      const done = action === null ? sayState(call) : await WORK[action](call);
      context.terminal.out.write(`${wrap(done, context.terminal.width)}\n`);
    } finally {
      await engine.close();
    }
  });
}

const sayState = ({ appLock, file }: Call): string =>
  say(appLock.getStatus().state === 'none' ? 'ledger.not-locked' : 'ledger.locked', { file });

/** Each does its work and reports what was done. */
const WORK: Readonly<Record<Action, (call: Call) => Promise<string>>> = {
  set: async (call) => {
    const { context, appLock, file } = call;
    const passphrase = await findNewPassphrase(call);
    const phrase = generatePhrase();
    await showPhrase(context, phrase);
    await appLock.set(passphrase, phrase);
    return say('cli.lock.set', { file });
  },
  change: async (call) => {
    const { context, options, appLock, file } = call;
    await appLock.change(await findPassphrase(context, options, file), await findNewPassphrase(call));
    return say('cli.lock.changed');
  },
  recover: async (call) => {
    const { options, appLock } = call;
    const words = options.wordsFile
      ? await readSecret(options.wordsFile)
      : await ask(call, say('cli.lock.words'));
    await appLock.recover(words, await findNewPassphrase(call));
    return say('cli.lock.changed');
  },
  remove: async ({ context, options, appLock, file }) => {
    await appLock.remove(await findPassphrase(context, options, file));
    return say('cli.lock.removed', { file });
  },
};

async function findNewPassphrase(call: Call): Promise<string> {
  const { newPassphraseFile } = call.options;
  if (newPassphraseFile) return readNewPassphrase(newPassphraseFile);
  const passphrase = await ask(call, say('cli.lock.new', { least: SHORTEST_PASSPHRASE }));
  refuseTooLong(passphrase);
  if (!isLongEnough(passphrase))
    throw new RequestError(say('cli.lock.short', { least: SHORTEST_PASSPHRASE }));
  if ((await ask(call, say('cli.lock.again'))) !== passphrase)
    throw new RequestError(say('app.report.differ'));
  return passphrase;
}

function ask({ context: { terminal } }: Call, question: string): Promise<string> {
  if (!terminal.ask) throw new RequestError(say('cli.lock.noTerminal'));
  return terminal.ask(question);
}

/** Three in a row, for people who copy them by hand. */
function numberWords(phrase: string): string {
  const cells = phrase.split(' ').map((word, index) => `${String(index + 1).padStart(2)}. ${word}`);
  return table([0, 3, 6, 9].map((first) => cells.slice(first, first + 3)));
}

/** Shown once, and the user must type one of the words before anything is locked. */
async function showPhrase({ terminal }: CliContext, phrase: string): Promise<void> {
  const { err, width, ask: askFor } = terminal;
  const texts = [say('lock.warning'), say('lock.write')].map((text) => wrap(text, width));
  const shown = askFor ? numberWords(phrase) : phrase;
  err.write(`${[...texts, shown].join('\n\n')}\n\n`);
  if (!askFor) return;
  const n = randomInt(12) + 1;
  const word = (await askFor(`${say('lock.word', { n })}: `)).trim().toLowerCase();
  if (word !== phrase.split(' ')[n - 1]) throw new RequestError(say('cli.lock.wrongWord'));
}
