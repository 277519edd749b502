import { expect, test } from 'vitest';
import { rawDatabase } from '../../src/ledger/database.ts';
import { openLedgerInMemory } from '../../src/ledger/ledger-in-memory.ts';
import {
  CONNECTED_KINDS,
  CONNECTION_STATUSES,
  DECISION_KINDS,
  DECISION_SUBJECTS,
  DETECTION_ORIGINS,
  DOCUMENT_STATUSES,
  EXPORT_FORMATS,
  GENERATED_BASES,
  OWNER_BASES,
  PART_KINDS,
  TIME_BASES,
} from '../../src/model/enumerations.ts';

/** What the ledger may hold in a column that is limited to a set, by column, or by table and column where names clash. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'import.format': EXPORT_FORMATS,
  generated_basis: GENERATED_BASES,
  owner_basis: OWNER_BASES,
  'part.kind': PART_KINDS,
  'document.status': DOCUMENT_STATUSES,
  'connection.kind': CONNECTED_KINDS,
  'connection.status': CONNECTION_STATUSES,
  basis: TIME_BASES,
  origin: DETECTION_ORIGINS,
  subject: DECISION_SUBJECTS,
  decision: DECISION_KINDS,
};

type Limited = { readonly table: string; readonly column: string; readonly values: readonly string[] };

/** Every `CHECK (column IN ('a', 'b'))` of a fresh ledger. */
function limitedColumns(): Limited[] {
  const raw = rawDatabase(openLedgerInMemory().db);
  const tables = raw
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_schema WHERE type = 'table'")
    .all();
  return tables.flatMap(({ name, sql }) =>
    [...sql.matchAll(/CHECK \((\w+) IN\s*\(('[^)]*)\)\)/g)].map(([, column = '', list = '']) => ({
      table: name,
      column,
      values: [...list.matchAll(/'([^']*)'/g)].map(([, value = '']) => value),
    })),
  );
}

test('the ledger allows exactly the values of the model in every restricted column', () => {
  const limited = limitedColumns();
  expect(limited.length).toBeGreaterThanOrEqual(20);
  for (const { table, column, values } of limited) {
    expect([table, column, values]).toEqual([
      table,
      column,
      EXPECTED[`${table}.${column}`] ?? EXPECTED[column],
    ]);
  }
});

test('every set of the model that the ledger stores is restricted there', () => {
  const found = limitedColumns().flatMap(({ table, column }) => [column, `${table}.${column}`]);
  expect(Object.keys(EXPECTED).filter((key) => !found.includes(key))).toEqual([]);
});
