import { SqliteDatabase } from './driver.ts';
import { isBusy } from './exclusive-lock.ts';

/**
 * Takes a folder for this process alone, by a lock of SQLite on an empty file in it, and gives what lets go of it; null where
 * another process has it. The system lets go when a process is killed, so no lock is ever left behind.
 */
export function lockFolder(file: string, waitMs: number): (() => void) | null {
  const raw = new SqliteDatabase(file, { timeout: waitMs });
  try {
    // Else there would be a second file beside it.
    raw.pragma('journal_mode = MEMORY');
    raw.exec('BEGIN EXCLUSIVE');
    return () => void raw.close();
  } catch (error) {
    raw.close();
    if (isBusy(error)) return null;
    throw error;
  }
}
