import { likeAnywhere, type Sql, sql } from '../sql.ts';

/**
 * Finds `text` anywhere in a column, whatever the case. LIKE folds ASCII only but is fast; text with other letters goes
 * through `contains_text`, which folds as JavaScript does.
 */
export function contains(column: Sql, text: string): Sql {
  const needle = text.trim();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII as a whole
  if (/^[\x00-\x7f]*$/.test(needle)) return sql`${column} LIKE ${likeAnywhere(needle)} ESCAPE '\\'`;
  return sql`contains_text(${column}, ${needle.toLowerCase()})`;
}

/** Epoch seconds of the start of a year in UTC. */
export function startOfYear(year: number): number {
  return Date.UTC(year, 0, 1) / 1000;
}
