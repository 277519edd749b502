import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { ledgerError } from './ledger-error.ts';

/** SQLite, "Database File Format", 1.3. */
export const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/**
 * The first bytes of a file. Never call it while the file is open as a database in this process: closing any handle of a file
 * drops the locks that SQLite holds on it (POSIX advisory locks).
 */
export function readHeader(file: string): Buffer {
  refuseSpecialFile(file);
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(handle, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(handle);
  }
}

/** Whether it is the header of an unencrypted SQLite file. */
export const isSqliteHeader = (header: Buffer): boolean =>
  header.length === HEADER_BYTES && header.toString('latin1', 0, MAGIC.length) === MAGIC;

/** Opening a named pipe would wait forever for a writer, and opening a device can trigger it: so this is checked before opening. */
function refuseSpecialFile(file: string): void {
  if (!statSync(file).isFile()) throw ledgerError('not-a-ledger', file);
}
