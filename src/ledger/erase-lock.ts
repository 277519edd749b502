import { readFileSync, statSync } from 'node:fs';
import { message } from '../words/message.ts';
import { SqliteDatabase } from './driver.ts';
import { LedgerError, ledgerError } from './ledger-error.ts';
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
    raw.pragma('locking_mode = EXCLUSIVE');
    raw.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('SQLITE_BUSY')) {
      raw.close();
      const process = findHolder(file) ?? 'unknown';
      throw new LedgerError('open-elsewhere', message('ledger.open-elsewhere', { file, process }));
    }
    // A ledger that SQLite cannot read nobody has open, and it is one to be rid of.
    if (!/^SQLITE_(NOTADB|CORRUPT)/.test(code)) {
      raw.close();
      throw error;
    }
  }
  return () => void raw.close();
}

/** The bytes that SQLite locks for a reader (SQLite, os.h: SHARED_FIRST and SHARED_SIZE). */
const SHARED_BYTES = '1073741826 1073742335';

/** The id of a process that has the ledger open, as text; null where the system does not say (all but Linux). */
function findHolder(file: string): string | null {
  const { ino } = statSync(file);
  const lock = readLocks().find((line) => line.endsWith(`:${ino} ${SHARED_BYTES}`));
  return lock?.split(/\s+/)[4] ?? null;
}

function readLocks(): string[] {
  try {
    return readFileSync('/proc/locks', 'utf8').split('\n');
  } catch {
    return [];
  }
}
