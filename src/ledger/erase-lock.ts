import { SqliteDatabase } from './driver.ts';
import { findHolder, isBusy, lockExclusively, openElsewhere } from './exclusive-lock.ts';
import { getCode, ledgerError } from './ledger-error.ts';
import { isLedger } from './open-ledger.ts';

/**
 * Locks the ledger for this process alone and returns a function that releases it. Throws LedgerError('not-a-ledger') for any
 * other file, and LedgerError('open-elsewhere') while anybody has it open: every connection to a database in WAL mode holds a
 * shared lock on the file as long as it exists, idle or not. Writes nothing, so that a ledger can be erased from a full disk.
 */
export function lockToErase(file: string): () => void {
  if (!isLedger(file)) throw ledgerError('not-a-ledger', file);
  const raw = new SqliteDatabase(file, { timeout: 0 });
  try {
    lockExclusively(raw);
  } catch (error) {
    const holder = findHolder(file);
    // A ledger that SQLite cannot read should still be erasable. So should a locked one: erasing needs no key.
    if (holder === null && /^SQLITE_(NOTADB|CORRUPT)/.test(getCode(error))) return () => void raw.close();
    raw.close();
    throw isBusy(error) || holder !== null ? openElsewhere('ledger.open-elsewhere', file, holder) : error;
  }
  return () => void raw.close();
}
