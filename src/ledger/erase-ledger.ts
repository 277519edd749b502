import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { lockToErase } from './erase-lock.ts';
import { asLedgerError } from './ledger-error.ts';
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

/** What is on the disk for a ledger: the file, `-wal`, `-shm` and the copies. Companions first, the ledger last. */
export function listFiles(path: string): string[] {
  const file = resolve(path);
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  const name = basename(file);
  return readdirSync(folder)
    .filter((each) => each.startsWith(name) && isOurs(each.slice(name.length)))
    .sort((a, b) => b.length - a.length || a.localeCompare(b))
    .map((each) => join(folder, each));
}

const isCopy = (path: string): boolean => /\.backup-v\d+$/.test(path) && isLedger(path);

function isOurs(suffix: string): boolean {
  return /^(|-wal|-shm|-journal|\.backup-v\d+(-journal)?)$/.test(suffix);
}
