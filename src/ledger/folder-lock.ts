import { SqliteDatabase } from './driver.ts';
import { isBusy } from './exclusive-lock.ts';

/**
 * Locks a folder for this process alone, by an SQLite lock on an empty file in it, and returns a function that releases it;
 * null if another process has it. The system releases it when a process is killed, so no lock is ever left behind.
 */
export function lockFolder(file: string, waitMs: number): (() => void) | null {
  const raw = new SqliteDatabase(file, { timeout: waitMs });
  try {
    // Otherwise there would be a second file next to it.
    raw.pragma('journal_mode = MEMORY');
    raw.exec('BEGIN EXCLUSIVE');
    return () => void raw.close();
  } catch (error) {
    raw.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
