import { connect } from '../../src/ledger/database.ts';
import { migrate } from '../../src/ledger/migrate.ts';
import type { Ledger } from '../../src/ledger/open-ledger.ts';

/** A ledger that is gone with the process. */
export function openInMemory(migrations?: readonly string[]): Ledger {
  const db = connect(':memory:');
  migrate(db, migrations);
  return { path: ':memory:', db };
}
