import { readFileSync, statSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';
import { message } from '../words/message.ts';
import { getCode, LedgerError } from './ledger-error.ts';

/** Locks this connection's ledger exclusively until it is closed. Throws the driver's error: busy while anybody has it open. */
export function lockExclusively(raw: Sqlite.Database): void {
  raw.pragma('locking_mode = EXCLUSIVE');
  raw.exec('BEGIN EXCLUSIVE');
  raw.exec('COMMIT');
}

export const isBusy = (error: unknown): boolean => getCode(error).startsWith('SQLITE_BUSY');

/** Names the process that has the ledger open, if the system reports it. */
export const openElsewhere = (
  id: 'ledger.open-elsewhere' | 'ledger.open-elsewhere.unchanged',
  file: string,
  holder = findHolder(file),
): LedgerError => new LedgerError('open-elsewhere', message(id, { file, process: holder ?? 'unknown' }));

/** The bytes that SQLite locks for a reader (SQLite, os.h: SHARED_FIRST and SHARED_SIZE). */
const SHARED_BYTES = '1073741826 1073742335';

/** The id of another process that has the ledger open, as text; null if the system does not report it (anything but Linux). */
export function findHolder(file: string): string | null {
  const { ino } = statSync(file);
  const locks = readLocks().filter((line) => line.endsWith(`:${ino} ${SHARED_BYTES}`));
  return locks.map((line) => line.split(/\s+/)[4]).find((pid) => pid !== String(process.pid)) ?? null;
}

function readLocks(): string[] {
  try {
    return readFileSync('/proc/locks', 'utf8').split('\n');
  } catch {
    return [];
  }
}
