import { createHash, createHmac } from 'node:crypto';
import type { ReadDb } from '../../ledger/database.ts';
import { sql, sqlList } from '../../ledger/sql.ts';

/**
 * Sorts things so that the order reveals nothing about them: neither their alphabetical order nor their counts. It is the same
 * each time, and cannot be derived from the names, since it depends on data that a redacted report leaves out: ids of
 * conversations and of the account, names of people, and the seconds of dates.
 */
export class SecretOrder {
  readonly #key: Buffer;

  constructor(db: ReadDb, importIds: readonly number[]) {
    const ids = sqlList(importIds);
    const hash = createHash('sha256');
    const left = db.column<string>(sql`
      SELECT key FROM thread WHERE import_id IN (${ids})
      UNION ALL SELECT name FROM person WHERE import_id IN (${ids})
      UNION ALL SELECT name || ' ' || ifnull(scoped_id, '') || ' ' || ifnull(added_at, '') || ' ' || ifnull(removed_at, '')
        FROM connection WHERE import_id IN (${ids})
      ORDER BY 1`);
    for (const each of left) hash.update(each).update('\0');
    this.#key = hash.digest();
  }

  sort<Item>(items: readonly Item[], toText: (item: Item) => string): Item[] {
    const ranked = items.map((item) => ({ item, rank: this.#rank(toText(item)) }));
    return ranked.sort((a, b) => Buffer.compare(a.rank, b.rank)).map(({ item }) => item);
  }

  #rank(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest();
  }
}
