import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { type RawDatabase, rawDatabase } from '../../src/ledger/database.ts';
import { openLedgerInMemory } from '../../src/ledger/ledger-in-memory.ts';
import { everything, importDocuments } from './sample-import.ts';

const PAGE = readFileSync(new URL('../../docs/ledger.md', import.meta.url), 'utf8');

/** Table names of the page with the columns that each lists, in order. */
function dictionary(): Record<string, string[]> {
  const [, tables = ''] = PAGE.split('\n## Tables\n');
  const [sections = ''] = tables.split('\n## ');
  const named = sections.split('\n### ').slice(1);
  return Object.fromEntries(
    named.map((section) => [
      section.slice(0, section.indexOf('\n')),
      [...section.matchAll(/^\| `(\w+)` +\|/gm)].map(([, column]) => column ?? ''),
    ]),
  );
}

let raw: RawDatabase;
beforeAll(async () => {
  const { db } = openLedgerInMemory();
  await importDocuments(db, [everything()]);
  raw = rawDatabase(db);
});

test('the ledger page names every table and column, in order, and no others', () => {
  const tables = raw.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
  const columns = raw.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck();
  const actual = Object.fromEntries(tables.map((table) => [table, columns.all(table)]));
  expect(dictionary()).toEqual(actual);
});

test('the ledger page lists every allowed value of a column', () => {
  const checks = raw.prepare<[], string>('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL').pluck().all();
  const values = checks.flatMap((text) => [...text.matchAll(/'([a-z-]+)'/g)].map(([, value]) => value ?? ''));
  expect(values.length).toBeGreaterThan(10);
  for (const value of values) expect(PAGE).toContain(`\`${value}\``);
});

const queries = [...PAGE.matchAll(/```sql\n([^`]+)```/g)].map(([, text]) => text ?? '');

test('the ledger page has queries', () => {
  expect(queries.length).toBeGreaterThanOrEqual(6);
});

/** How many rows each query of the page gives on an export with one of everything. */
const ROWS = [1, 1, 1, 2, 1, 0, 0, 0];

test.each(queries.map((query, index) => [query.split('\n')[0], query, ROWS[index]]))(
  'the query %s ... works as printed',
  (_, query, rows) => {
    expect(raw.prepare(String(query)).all()).toHaveLength(Number(rows));
  },
);
