import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { lockToErase } from './erase-lock.ts';
import { asLedgerError } from './ledger-error.ts';
import { isBackup, listFiles } from './ledger-files.ts';
import { isLedger } from './open-ledger.ts';

/**
 * Deletes the ledger, its WAL and shared-memory files and every copy made before a migration. The ledger must be closed:
 * while anybody has it open, that is refused, and so is a file that is no ledger. Gives the paths it removed, in order; where
 * there is no ledger, only copies of one are removed. Throws LedgerError. On an SSD the drive may keep the blocks for a while: nobody can promise more, and the documentation
 * says so.
 */
export function eraseLedger(path: string): { removed: string[] } {
  const file = resolve(path);
  try {
    // Before SQLite opens the ledger once more: it may tidy companions away by itself.
    const files = existsSync(file) ? listFiles(file) : listFiles(file).filter(isCopy);
    const unlock = existsSync(file) ? lockToErase(file) : () => undefined;
    try {
      // Windows removes no file that is open, so there the lock has shown that nobody else has it, and ends.
      if (process.platform === 'win32') unlock();
      // The lock has a write-ahead log of its own.
      for (const each of [...(existsSync(file) ? listFiles(file) : []), ...files])
        rmSync(each, { force: true });
    } finally {
      unlock();
    }
    return { removed: files };
  } catch (error) {
    throw asLedgerError(error, file);
  }
}

const isCopy = (path: string): boolean => path.endsWith('.lock.json') || (isBackup(path) && isLedger(path));
