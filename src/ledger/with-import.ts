import { checkKeys } from './check-keys.ts';
import {
  markImporting,
  openSecondConnection,
  type RawDatabase,
  rawDatabase,
  refuseIfMoved,
  type WriteDb,
} from './database.ts';
import { ImportWriter } from './import-writer.ts';
import { asLedgerError } from './ledger-error.ts';
import { beginWriting, type Waiting } from './write-lock.ts';

/**
 * Runs one import: BEGIN IMMEDIATE on a connection of its own, COMMIT when `work` resolves, ROLLBACK when it rejects or
 * `signal` aborts, which leaves the ledger exactly as it was. Until the commit everybody else sees the previous state, and
 * writes through `db` throw LedgerError('busy').
 */
export async function withImport<T>(
  db: WriteDb,
  work: (writer: ImportWriter) => Promise<T>,
  options: Waiting = {},
): Promise<T> {
  markImporting(db, true);
  try {
    const second = openSecondConnection(db);
    try {
      return await inTransaction(second.db, work, options);
    } finally {
      second.close();
    }
  } catch (error) {
    throw asLedgerError(error, db.path);
  } finally {
    markImporting(db, false);
  }
}

async function inTransaction<T>(
  db: WriteDb,
  work: (writer: ImportWriter) => Promise<T>,
  waiting: Waiting,
): Promise<T> {
  const raw = rawDatabase(db);
  // Enforced keys would look for the parents of every row one by one (measured: a third of the time that rows take); the
  // check before the commit proves the same, and until then nobody else sees a row.
  raw.pragma('foreign_keys = OFF');
  await beginWriting(raw, waiting);
  try {
    const writer = new ImportWriter(db);
    const result = await work(writer);
    writer.finish();
    waiting.signal?.throwIfAborted();
    checkKeys(db, writer.parentsOfEvents());
    // A commit into a file that no path leads to any more would succeed, and be lost.
    refuseIfMoved(db);
    raw.exec('COMMIT');
    return result;
  } finally {
    // SQLite rolls back by itself after some errors (a full disk is one).
    if (raw.inTransaction) raw.exec('ROLLBACK');
    raw.pragma('foreign_keys = ON');
    emptyWal(raw);
  }
}

/**
 * The WAL still contains what was rolled back, and after a commit it keeps its full size. If truncating it fails (another
 * reader, a full disk), the import has already ended, and SQLite tries again by itself.
 */
function emptyWal(raw: RawDatabase): boolean {
  try {
    if (!raw.memory) raw.pragma('wal_checkpoint(TRUNCATE)');
    return true;
  } catch {
    return false;
  }
}
