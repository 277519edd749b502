import type { ReadDb } from './database.ts';
import { identifier, sql } from './sql.ts';

/**
 * Checks that everything a row refers to exists; throws if not, which is a defect. For a transaction that wrote with foreign
 * keys off (see decision 7). `parentsOfEvents`: the ids, by table, that rows of `off_meta_event` refer to. It is the largest
 * table, and these few ids are looked up instead of its rows.
 */
export function checkKeys(db: ReadDb, parentsOfEvents: ReadonlyMap<string, ReadonlySet<number>>): void {
  for (const [table, ids] of parentsOfEvents) {
    const there = db.value<number>(sql`
      SELECT count(*) FROM ${identifier(table)}
      WHERE id IN (SELECT value FROM json_each(${JSON.stringify([...ids])}))`);
    if (there !== ids.size) throw new Error(`Events belong to rows of ${table} that are not there.`);
  }
  const broken = db.value<string>(sql`
    SELECT name FROM sqlite_schema, pragma_foreign_key_check(name)
    WHERE type = 'table' AND name <> 'off_meta_event' LIMIT 1`);
  if (broken !== undefined) throw new Error(`Rows of ${broken} belong to rows that are not there.`);
}
