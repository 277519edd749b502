import type Sqlite from 'better-sqlite3';

/** Every pragma of an open ledger, in the order in which it is set, and the value that must be read back. */
export const PRAGMAS: readonly (readonly [name: string, set: string, readsBack: string | number])[] = [
  // Readers continue while an import writes.
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'NORMAL', 1],
  ['foreign_keys', 'ON', 1],
  // A schema from elsewhere must not call our functions.
  ['trusted_schema', 'OFF', 0],
  // Deleting means deleting: freed pages are overwritten with zeroes.
  ['secure_delete', 'ON', 1],
  ['cell_size_check', 'ON', 1],
  // Sorting never leaves a temporary file with personal data on disk.
  ['temp_store', 'MEMORY', 2],
  ['mmap_size', '0', 0],
];

/**
 * For a new file; an existing one keeps its own. Four times SQLite's: rows are appended to their table, so large pages are
 * filled as well as small ones, with a quarter of the writes.
 */
const PAGE_BYTES = 16_384;

/** Prepares a connection to read and write a ledger. */
export function setPragmas(raw: Sqlite.Database): void {
  raw.pragma(`page_size = ${PAGE_BYTES}`);
  for (const [name, value] of PRAGMAS) raw.pragma(`${name} = ${value}`);
  raw.function('contains_text', { deterministic: true }, containsText);
}

/** `contains_text(text, needle)`: needle is already lower case. For letters beyond ASCII, which LIKE does not fold. */
function containsText(text: unknown, needle: unknown): 0 | 1 {
  return typeof text === 'string' && typeof needle === 'string' && text.toLowerCase().includes(needle)
    ? 1
    : 0;
}
