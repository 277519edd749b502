import type { ReadDb } from '../../ledger/database.ts';
import type { ImportRow } from '../../ledger/reads/imports.ts';
import { sql, sqlList } from '../../ledger/sql.ts';
import { FRIENDS, OWN_APPS, OWNER, USERNAMES } from '../../sample/cast.ts';

type Sampled = Pick<ImportRow, 'id' | 'service' | 'owner' | 'account'>;

/**
 * Whether Sidedoor invented the export, recognised by the names in it: a file may be called anything, and a single name may be
 * a real person's.
 */
export function isSample(db: ReadDb, { id, service, owner, account }: Sampled): boolean {
  if (owner !== OWNER) return false;
  if (service !== 'facebook') return account === USERNAMES[service];
  const found = db.value<number>(sql`
    SELECT (SELECT count(*) FROM person WHERE import_id = ${id} AND name IN (${sqlList(FRIENDS)}))
      + (SELECT count(DISTINCT name) FROM connection WHERE import_id = ${id} AND name IN (${sqlList(OWN_APPS)}))`);
  return (found ?? 0) >= 2;
}
