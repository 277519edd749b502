import { SqliteDatabase } from './driver.ts';
import { findHolder, isBusy, lockExclusively, openElsewhere } from './exclusive-lock.ts';
import { getCode, ledgerError } from './ledger-error.ts';
import { isLedger } from './open-ledger.ts';

/**
 * Takes the ledger for this process alone and gives what lets go of it. Throws LedgerError('not-a-ledger') for any other file,
 * and LedgerError('open-elsewhere') while anybody has it open: every connection to a database in WAL mode keeps a shared lock on the file as long as it lives, idle or not.
 * Writes nothing, so that a ledger can be erased from a full disk.
 */
export function lockToErase(file: string): () => void {
  if (!isLedger(file)) throw ledgerError('not-a-ledger', file);
  const raw = new SqliteDatabase(file, { timeout: 0 });
  try {
    lockExclusively(raw);
  } catch (error) {
    const holder = findHolder(file);
    // A ledger that SQLite cannot read is one to be rid of. So is one that is locked: nobody needs its key to erase it.
    if (holder === null && /^SQLITE_(NOTADB|CORRUPT)/.test(getCode(error))) return () => void raw.close();
    raw.close();
    throw isBusy(error) || holder !== null ? openElsewhere('ledger.open-elsewhere', file, holder) : error;
  }
  return () => void raw.close();
}
