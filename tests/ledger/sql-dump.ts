import type { RawDatabase } from '../../src/ledger/database.ts';

type SchemaRow = { type: string; name: string; sql: string };

/** The schema as SQLite keeps it, by kind and name, without its own tables. */
export function getSchema(raw: RawDatabase): SchemaRow[] {
  return raw
    .prepare<[], SchemaRow>(
      `SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
       ORDER BY type DESC, name`,
    )
    .all();
}

/** A ledger as SQL text: version, schema and every row. Runs again with `exec` on an empty database. */
export function sqlDump(raw: RawDatabase): string {
  const pragmas = ['application_id', 'user_version'].map(
    (name) => `PRAGMA ${name} = ${raw.pragma(name, { simple: true })};`,
  );
  const schema = getSchema(raw);
  const rows = schema.filter(({ type }) => type === 'table').flatMap(({ name }) => inserts(raw, name));
  return [
    'PRAGMA foreign_keys = OFF;',
    ...pragmas,
    ...schema.map((row) => `${row.sql};`),
    ...rows,
    'PRAGMA foreign_keys = ON;',
    '',
  ].join('\n');
}

function inserts(raw: RawDatabase, table: string): string[] {
  const rows = raw.prepare(`SELECT * FROM ${table}`).raw().all();
  return rows.map((row) => `INSERT INTO ${table} VALUES (${(row as unknown[]).map(literal).join(', ')});`);
}

function literal(value: unknown): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
}
