import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** Large enough to read fast, small enough that hashing one chunk holds the thread for about a millisecond. */
const CHUNK_BYTES = 1024 * 1024;

/**
 * The SHA-256 of a file, in lower-case hexadecimal. The next chunk is read on another thread while this one is hashed.
 *
 * Throws the system's error if the file cannot be read, or the signal's reason.
 */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  signal?.throwIfAborted();
  const file = await open(path, 'r');
  try {
    return await hashChunks(file, signal);
  } finally {
    await file.close();
  }
}

async function hashChunks(file: FileHandle, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256');
  let [current, spare] = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)];
  let { bytesRead } = await file.read(current, 0, CHUNK_BYTES, null);
  while (bytesRead > 0) {
    signal?.throwIfAborted();
    const next = file.read(spare, 0, CHUNK_BYTES, null);
    hash.update(current.subarray(0, bytesRead));
    [current, spare] = [spare, current];
    ({ bytesRead } = await next);
  }
  return hash.digest('hex');
}
