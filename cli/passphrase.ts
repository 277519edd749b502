import { readFile } from 'node:fs/promises';
import type { Engine } from '../src/engine/engine.ts';
import { ledgerError } from '../src/ledger/ledger-error.ts';
import { isLongEnough, SHORTEST_PASSPHRASE } from '../src/model/passphrase.ts';
import { say } from '../src/words/say.ts';
import { RequestError } from './request-error.ts';
import type { Terminal } from './terminal.ts';

type Asked = { readonly env: NodeJS.ProcessEnv; readonly terminal: Terminal };
type Options = { readonly passphraseFile?: string };

/** The one line of a file. Throws RequestError. */
export async function readPassphrase(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new RequestError(say('cli.report.passphrase.unreadable', { path }));
  });
  const passphrase = text.trim();
  if (/[\r\n]/.test(passphrase)) throw new RequestError(say('cli.report.passphrase.lines', { path }));
  return passphrase;
}

/** The same for one that is to be set. Throws RequestError where it is too short. */
export async function readNewPassphrase(path: string): Promise<string> {
  const passphrase = await readPassphrase(path);
  if (isLongEnough(passphrase)) return passphrase;
  throw new RequestError(say('cli.report.passphrase.short', { path, least: SHORTEST_PASSPHRASE }));
}

/**
 * The passphrase of the ledger: from the file that is named on the command line or in the environment, else from whoever sits
 * at the terminal. Throws LedgerError('locked') where there is neither.
 */
export async function findPassphrase(
  { env, terminal }: Asked,
  { passphraseFile }: Options,
  ledgerPath: string,
): Promise<string> {
  const file = passphraseFile ?? env.SIDEDOOR_PASSPHRASE_FILE;
  if (file) return readPassphrase(file);
  if (!terminal.ask) throw ledgerError('locked', ledgerPath);
  return terminal.ask(say('cli.lock.passphrase'));
}

/** Opens a locked ledger. Throws LedgerError and RequestError. */
export async function unlockEngine(asked: Asked, options: Options, engine: Engine): Promise<void> {
  if (engine.lockState !== 'locked') return;
  await engine.lock.unlock(await findPassphrase(asked, options, engine.ledgerPath));
}
