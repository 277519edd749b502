import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { SqliteDatabase } from '../driver.ts';
import { isBusy, lockExclusively, openElsewhere } from '../exclusive-lock.ts';
import { asLedgerError, ledgerError } from '../ledger-error.ts';
import { isBackup, listFiles } from '../ledger-files.ts';
import { readHeader } from '../ledger-header.ts';
import { syncFolder } from '../write-private-file.ts';
import { applyKey, CIPHER_PAGE_BYTES, rekey } from './cipher.ts';
import { type LockFile, removeLockFile, writeLockFile } from './lock-file.ts';
import type { LedgerKey } from './wrap-key.ts';

/*
 * In both directions, a copy under the other key is written next to the ledger and replaces it in one rename; the lock file is
 * created before a ledger that needs it, and removed after it. So whenever the process is killed, the ledger is the old one or
 * the new one, and what opens it is next to it. The ledger must be closed in this process, and open in no other.
 */

/** Where the copy is until it is complete. */
export const copyPath = (ledgerPath: string): string => `${ledgerPath}.converting`;

/** Locks a ledger. `keys`: the key, wrapped. Throws LedgerError, and then nothing has changed. */
export function lockLedger(ledgerPath: string, key: LedgerKey, keys: LockFile['keys']): void {
  convert(ledgerPath, null, key, (copy) => {
    writeLockFile(ledgerPath, { ledger: readHeader(copy).toString('hex', 0, 16), keys });
    // A copy from before a failed migration is unencrypted, and this ledger could be opened. None may remain next to a locked
    // one.
    for (const backup of listFiles(ledgerPath).filter(isBackup)) rmSync(backup);
  });
}

/** Unlocks a ledger for good. Throws LedgerError, and then nothing has changed. */
export function unlockLedger(ledgerPath: string, key: LedgerKey): void {
  convert(ledgerPath, key, null, () => undefined);
  removeLockFile(ledgerPath);
}

/** What a killed conversion left behind. Only while the ledger is open: a conversion has it open exclusively. */
export function removeCopy(ledgerPath: string): void {
  for (const suffix of ['', '-journal']) rmSync(`${copyPath(ledgerPath)}${suffix}`, { force: true });
}

function convert(
  path: string,
  from: LedgerKey | null,
  to: LedgerKey | null,
  beforeRename: (copy: string) => void,
): void {
  const copy = copyPath(path);
  const raw = new SqliteDatabase(path, { timeout: 0, fileMustExist: true });
  try {
    applyKey(raw, from);
    takeAlone(raw, path);
    removeCopy(path);
    writeCopy(raw, copy, from, to);
    beforeRename(copy);
    // Windows cannot rename over an open file.
    if (process.platform === 'win32') raw.close();
    renameSync(copy, path);
    syncFolder(dirname(path));
  } catch (error) {
    if (raw.open) removeCopy(path);
    throw asLedgerError(error, path);
  } finally {
    raw.close();
  }
}

/** Throws LedgerError('open-elsewhere'). Without a log, the ledger is a single file that the copy can replace. */
function takeAlone(raw: Sqlite.Database, path: string): void {
  try {
    lockExclusively(raw);
    raw.pragma('journal_mode = DELETE');
  } catch (error) {
    throw isBusy(error) ? openElsewhere('ledger.open-elsewhere.unchanged', path) : error;
  }
}

/** VACUUM INTO keeps the key of its source, so the copy gets the other one afterwards. */
function writeCopy(raw: Sqlite.Database, copy: string, from: LedgerKey | null, to: LedgerKey | null): void {
  // SQLite would create the copy with the process's umask; an empty file of ours keeps it private.
  closeSync(openSync(copy, 'wx', 0o600));
  // Older ledgers may have another page size than the cipher, which accepts only one.
  raw.pragma(`page_size = ${CIPHER_PAGE_BYTES}`);
  raw.prepare('VACUUM INTO ?').run(copy);
  const other = new SqliteDatabase(copy);
  try {
    applyKey(other, from);
    other.pragma('temp_store = MEMORY');
    rekey(other, to);
    if (other.pragma('quick_check(1)', { simple: true }) !== 'ok') throw ledgerError('corrupted', copy);
  } finally {
    other.close();
  }
  const file = openSync(copy, 'r+');
  fsyncSync(file);
  closeSync(file);
}
