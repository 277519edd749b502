import { connect } from './database.ts';
import { migrate } from './migrate.ts';
import type { Ledger } from './open-ledger.ts';

/** A ledger without a file: it is lost when it is closed, or with the process. */
export function openLedgerInMemory(migrations?: readonly string[]): Ledger {
  const db = connect(':memory:');
  migrate(db, migrations);
  return { path: ':memory:', db, isLocked: false };
}
