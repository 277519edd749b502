import { type RawDatabase, rawDatabase, type WriteDb } from './database.ts';
import { asLedgerError, LedgerError } from './ledger-error.ts';
import { identifier, type Sql, sql } from './sql.ts';

/** `compacted` is false if the file could not be shrunk (a full disk): its freed pages are zeroed nevertheless. */
export type Removal = { readonly removed: boolean; readonly compacted: boolean };

/**
 * Removes an import with everything that belongs to it, and names that no other import uses. Deleting means deleting: pages
 * are overwritten, the WAL emptied, the file rewritten. An id that does not exist changes nothing.
 */
export function removeImport(db: WriteDb, importId: number): Removal {
  const raw = rawDatabase(db);
  const exists = db.value<number>(sql`SELECT 1 FROM import WHERE id = ${importId}`) === 1;
  if (!exists) return { removed: false, compacted: false };
  // Enforced keys would look for children of every person and every document one by one (measured: minutes); so the
  // children go first, by hand, and the check of all keys at the end proves that none was forgotten.
  raw.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => deleteAll(db, raw, importId));
  } finally {
    raw.pragma('foreign_keys = ON');
  }
  return { removed: true, compacted: compact(raw, db.path) };
}

function deleteAll(db: WriteDb, raw: RawDatabase, importId: number): void {
  const threads = sql`SELECT id FROM thread WHERE import_id = ${importId}`;
  const ownRows = sql`WHERE import_id = ${importId}`;
  for (const table of ['message_day', 'link_day', 'thread_person']) {
    db.run(sql`DELETE FROM ${identifier(table)} WHERE thread_id IN (${threads})`);
  }
  db.run(sql`DELETE FROM off_meta_event WHERE business_id IN (SELECT id FROM business ${ownRows})`);
  db.run(sql`DELETE FROM problem WHERE document_id IN (SELECT id FROM document ${ownRows})`);
  for (const table of tablesOfAnImport(db)) db.run(sql`DELETE FROM ${identifier(table)} ${ownRows}`);
  db.run(sql`DELETE FROM import WHERE id = ${importId}`);
  for (const orphans of UNUSED_NAMES) db.run(orphans);
  const broken = raw.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) throw new Error('Removing an import left rows behind.');
}

/** Tables whose rows are deleted with their import: those that the schema declares with ON DELETE CASCADE. */
function tablesOfAnImport(db: WriteDb): string[] {
  return db.column<string>(sql`
    SELECT DISTINCT one.name FROM sqlite_schema AS one, pragma_foreign_key_list(one.name) AS key
    WHERE one.type = 'table' AND key."table" = 'import' AND key."from" = 'import_id' AND key.on_delete = 'CASCADE'`);
}

/** Names are stored once for all imports. The lists are small compared with the tables, so each is computed once. */
const UNUSED_NAMES: readonly Sql[] = [
  sql`DELETE FROM event_type WHERE id NOT IN (SELECT type_id FROM off_meta_event)`,
  sql`DELETE FROM event_source WHERE id NOT IN
    (SELECT source_ref FROM off_meta_event WHERE source_ref IS NOT NULL)`,
  sql`DELETE FROM domain WHERE id NOT IN
    (SELECT domain_id FROM link_day UNION SELECT domain_id FROM company_domain)`,
];

function compact(raw: RawDatabase, path: string): boolean {
  if (raw.memory) return true;
  try {
    raw.pragma('wal_checkpoint(TRUNCATE)');
    raw.exec('VACUUM');
    raw.pragma('wal_checkpoint(TRUNCATE)');
    return true;
  } catch (error) {
    const known = asLedgerError(error, path);
    if (known instanceof LedgerError) return false;
    throw error;
  }
}
