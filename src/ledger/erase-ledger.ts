import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { lockToErase } from './erase-lock.ts';
import { asLedgerError } from './ledger-error.ts';
import { isBackup, listFiles } from './ledger-files.ts';
import { isLedger } from './open-ledger.ts';

/**
 * Deletes the ledger, its WAL and shared-memory files and every copy made before a migration. The ledger must be closed: while
 * anybody has it open, this is refused, and so is a file that is not a ledger. Returns the paths it removed, in order; if there
 * is no ledger, only copies of one are removed. Throws LedgerError. On an SSD the drive may keep the blocks for a while: nobody
 * can promise more, and the documentation says so.
 */
export function eraseLedger(path: string): { removed: string[] } {
  const file = resolve(path);
  try {
    // Before SQLite opens the ledger once more: it may remove companion files by itself.
    const files = existsSync(file) ? listFiles(file) : listFiles(file).filter(isCopy);
    const unlock = existsSync(file) ? lockToErase(file) : () => undefined;
    try {
      // Windows cannot remove an open file, so there the lock has shown that nobody else has it, and is released.
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
