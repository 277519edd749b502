import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseJsonOrNull } from '../../model/parse-json.ts';
import { asLedgerError, ledgerError } from '../ledger-error.ts';
import { syncFolder, writePrivateFile } from '../write-private-file.ts';
import { isWrappedKey, WRAPPERS, type WrappedKey, type Wrapper } from './wrap-key.ts';

/** The wrapped key of a locked ledger, in a file beside it. */
export type LockFile = {
  /** The first 16 bytes of the ledger, in hexadecimal: SQLCipher's salt, which identifies the ledger of this key. */
  readonly ledger: string;
  readonly keys: Readonly<Record<Wrapper, WrappedKey>>;
};

export const getLockPath = (ledgerPath: string): string => `${ledgerPath}.lock.json`;

/** Small on purpose: anything larger is not a lock file, and is not read. */
const MOST_BYTES = 16_384;
const FORMAT = { format: 'sidedoor-lock', version: 1 } as const;

/** Null if there is none. Throws LedgerError('lock-damaged') for anything but a lock file. */
export function readLockFile(ledgerPath: string): LockFile | null {
  const path = getLockPath(ledgerPath);
  if (!existsSync(path)) return null;
  const lock = parseLockFile(readText(path));
  if (lock === null) throw ledgerError('lock-damaged', path);
  return lock;
}

/** Flushed to disk when this returns: without it the ledger cannot be opened. Throws LedgerError. */
export function writeLockFile(ledgerPath: string, { ledger, keys }: LockFile): void {
  const lock = { ...FORMAT, cipher: 'sqlcipher-4', pageBytes: 16_384, ledger, keys };
  writePrivateFile(getLockPath(ledgerPath), `${JSON.stringify(lock, null, 2)}\n`);
}

export function removeLockFile(ledgerPath: string): void {
  rmSync(getLockPath(ledgerPath), { force: true });
  syncFolder(dirname(ledgerPath));
}

function parseLockFile(text: string): LockFile | null {
  const { format, version, ledger, keys }: Record<string, unknown> = Object(parseJsonOrNull(text));
  if (format !== FORMAT.format || version !== FORMAT.version) return null;
  if (typeof ledger !== 'string' || !/^[0-9a-f]{32}$/.test(ledger)) return null;
  const wrapped: Partial<Record<Wrapper, unknown>> = Object(keys);
  return WRAPPERS.every((by) => isWrappedKey(wrapped[by]))
    ? { ledger, keys: wrapped as LockFile['keys'] }
    : null;
}

function readText(path: string): string {
  try {
    const file = statSync(path);
    // Neither a file of gigabytes, nor a pipe that waits for a writer.
    return file.isFile() && file.size <= MOST_BYTES ? readFileSync(path, 'utf8') : '';
  } catch (error) {
    throw asLedgerError(error, path);
  }
}
