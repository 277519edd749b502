import { connect, rawDatabase } from '../../src/ledger/database.ts';
import { openLedgerInMemory } from '../../src/ledger/ledger-in-memory.ts';
import type { Ledger } from '../../src/ledger/open-ledger.ts';

let schema: string | null = null;

/** The result of all migrations on an empty file, without running them. */
function readSchema(): string {
  const raw = rawDatabase(openLedgerInMemory().db);
  const statements = raw
    .prepare(`SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'`)
    .pluck()
    .all();
  const version = raw.pragma('user_version', { simple: true });
  return [...statements, `PRAGMA user_version = ${version}`].join(';\n');
}

/**
 * The same as `openLedgerInMemory`, in a third of the time and with small pages: hundreds of ledgers wait to be collected by
 * V8, which does not know of SQLite's memory, a page at least for each table and index.
 */
export function openEmptyLedger(): Ledger {
  schema ??= readSchema();
  const db = connect(':memory:');
  const raw = rawDatabase(db);
  raw.pragma('page_size = 1024');
  raw.exec(schema);
  return { path: db.path, db, isLocked: false };
}
