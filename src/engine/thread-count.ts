import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** With more than four threads, reading is faster than the ledger can be written. */
const MAX_THREADS = 4;

/** One thread reads parts this small before a second thread has started. */
const SMALL_BYTES = 4 * 1024 * 1024;

/**
 * How many reading threads these parts are worth. The size of a folder is not known without walking it, so it counts as
 * large. A path that cannot be looked at gives 1: opening it, right after this, reports the error.
 */
export function chooseThreadCount(paths: readonly string[]): number {
  try {
    const parts = paths.map((path) => statSync(path));
    const bytes = parts.reduce((sum, { size }) => sum + size, 0);
    const isSmall = parts.every((part) => part.isFile()) && bytes <= SMALL_BYTES;
    return isSmall ? 1 : Math.max(1, Math.min(MAX_THREADS, availableParallelism()));
  } catch {
    return 1;
  }
}
