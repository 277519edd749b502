import { readFile } from 'node:fs/promises';
import type { Engine } from '../src/engine/engine.ts';
import { ledgerError } from '../src/ledger/ledger-error.ts';
import { isLongEnough, LONGEST_PASSPHRASE, SHORTEST_PASSPHRASE } from '../src/model/passphrase.ts';
import { say } from '../src/words/say.ts';
import { RequestError } from './request-error.ts';
import type { Terminal } from './terminal.ts';

type Asked = { readonly env: NodeJS.ProcessEnv; readonly terminal: Terminal };
type Options = { readonly passphraseFile?: string };

/** A file's text, trimmed. A file in another encoding would become a passphrase that nobody can type. Throws RequestError. */
export async function readSecret(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)).trim();
  } catch {
    throw new RequestError(say('cli.report.passphrase.unreadable', { path }));
  }
}

/** The one line of a file. Throws RequestError. */
export async function readPassphrase(path: string): Promise<string> {
  const passphrase = await readSecret(path);
  if (/[\r\n]/.test(passphrase)) throw new RequestError(say('cli.report.passphrase.lines', { path }));
  return passphrase;
}

/** The same for a new passphrase. Throws RequestError if it is too short. */
export async function readNewPassphrase(path: string): Promise<string> {
  const passphrase = await readPassphrase(path);
  refuseTooLong(passphrase);
  if (isLongEnough(passphrase)) return passphrase;
  throw new RequestError(say('cli.report.passphrase.short', { path, least: SHORTEST_PASSPHRASE }));
}

/** The app could not be unlocked with it. Throws RequestError. */
export function refuseTooLong(passphrase: string): void {
  if (passphrase.length > LONGEST_PASSPHRASE)
    throw new RequestError(say('cli.lock.long', { most: LONGEST_PASSPHRASE }));
}

/**
 * The passphrase of the ledger: from the file named on the command line or in the environment, otherwise typed at the terminal.
 * Throws LedgerError('locked') if there is neither.
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
