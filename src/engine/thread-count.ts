import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** With more than four threads, reading is faster than the ledger can be written. */
const MAX_THREADS = 4;

/** One thread reads parts this small before a second thread has started. */
const SMALL_BYTES = 4 * 1024 * 1024;

/**
 * Bytes of all parts; null if one is a folder, whose size is unknown without walking it, or cannot be looked at: opening it,
 * right after this, reports the error.
 */
export function measureParts(paths: readonly string[]): number | null {
  try {
    const parts = paths.map((path) => statSync(path));
    return parts.every((part) => part.isFile()) ? parts.reduce((sum, { size }) => sum + size, 0) : null;
  } catch {
    return null;
  }
}

/** Whether parts are certainly large enough for threads, so that these can start before the parts are listed. */
export const isLarge = (bytes: number | null): boolean => bytes !== null && bytes > SMALL_BYTES;

/** How many reading threads parts of this size are worth, if any. */
export const chooseThreadCount = (bytes: number | null): number =>
  bytes !== null && !isLarge(bytes) ? 1 : Math.max(1, Math.min(MAX_THREADS, availableParallelism()));
