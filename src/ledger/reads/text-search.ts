import { likeAnywhere, type Sql, sql } from '../sql.ts';

/**
 * Finds `text` anywhere in a column, ignoring case. LIKE is fast but folds ASCII only and ends at a NUL; anything but printable
 * ASCII goes through `contains_text`, which folds as JavaScript does.
 */
export function contains(column: Sql, text: string): Sql {
  const needle = text.trim();
  if (/^[ -~]*$/.test(needle)) return sql`${column} LIKE ${likeAnywhere(needle)} ESCAPE '\\'`;
  return sql`contains_text(${column}, ${needle.toLowerCase()})`;
}
