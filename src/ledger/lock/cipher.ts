import type Sqlite from 'better-sqlite3';
import { getCode, ledgerError } from '../ledger-error.ts';
import { KEY_BYTES, type LedgerKey } from './wrap-key.ts';

/** As large as the pages of a ledger (database.ts); SQLCipher's own default is a quarter of it. */
export const CIPHER_PAGE_BYTES = 16_384;

/**
 * Number of pages kept decrypted, four times the driver's default. SQLite would get any other page from the system's cache at
 * almost no cost; here it has to be decrypted and checked again (measured: counting the messages of a large ledger took four
 * times as long).
 */
const CACHE_KIB = 65_536;

/** SQLCipher 4's format. Set before the key, and before anything is read. */
const CIPHER = ["cipher = 'sqlcipher'", 'legacy = 4', `legacy_page_size = ${CIPHER_PAGE_BYTES}`];

/** Makes a fresh connection read and write a locked ledger; null: an unlocked one. */
export function applyKey(raw: Sqlite.Database, key: LedgerKey | null): void {
  if (key === null) return;
  for (const pragma of CIPHER) raw.pragma(pragma);
  raw.pragma(`key = "${toRawKey(key)}"`);
  raw.pragma(`cache_size = ${-CACHE_KIB}`);
}

/** Rewrites every page under the key, or under none. With a rollback journal, so that it happens fully or not at all. */
export function rekey(raw: Sqlite.Database, key: LedgerKey | null): void {
  if (key !== null) for (const pragma of CIPHER) raw.pragma(pragma);
  raw.pragma(key === null ? "rekey = ''" : `rekey = "${toRawKey(key)}"`);
}

/** SQLCipher's form of a raw key, without key derivation. */
function toRawKey(key: LedgerKey): string {
  if (key.length !== KEY_BYTES) throw new RangeError('Not a key of 256 bits.');
  return `x'${key.toString('hex')}'`;
}

/** The unwrapped key is correct: a page that it cannot decrypt is damaged. */
export const asDamaged = (error: unknown, file: string): unknown =>
  getCode(error) === 'SQLITE_NOTADB' ? ledgerError('corrupted', file, error) : error;
