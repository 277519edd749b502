import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rawDatabase } from '../../src/ledger/database.ts';
import { listImports } from '../../src/ledger/reads/imports.ts';
import { removeImport } from '../../src/ledger/remove-import.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { logicalDump } from './logical-dump.ts';
import { app, everything, fileLedger, importDocuments, memoryLedger } from './sample-import.ts';
import { getSchema } from './sql-dump.ts';

test('removing an import leaves none of its rows in any table', async () => {
  const { db } = memoryLedger();
  const id = await importDocuments(db, [everything()]);
  rawDatabase(db).exec(`
    INSERT INTO problem VALUES (1, 0, 'odd', '/0', 'It is odd.');
    INSERT INTO company (import_id, slug, name) VALUES (1, 'netflix', 'Netflix');
    INSERT INTO company_domain VALUES (1, 1, 1);`);
  expect(removeImport(db, id)).toEqual({ removed: true, compacted: true });
  for (const { name } of getSchema(rawDatabase(db)).filter(({ type }) => type === 'table')) {
    expect([name, rawDatabase(db).prepare(`SELECT count(*) FROM ${name}`).pluck().get()]).toEqual([name, 0]);
  }
});

test('removing an import leaves others complete, including shared names', async () => {
  const { db } = memoryLedger();
  const first = await importDocuments(db, [everything()]);
  const second = await importDocuments(db, [everything()], { fingerprint: 'second' });
  const before = logicalDump(db, second);
  removeImport(db, first);
  expect(logicalDump(db, second)).toEqual(before);
  expect(listImports(db).map(({ id }) => id)).toEqual([second]);
  expect(rawDatabase(db).pragma('foreign_keys', { simple: true })).toBe(1);
});

test('removing an import leaves none of its bytes in the files', async () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const { db } = fileLedger(path);
  const id = await importDocuments(db, [[app('Embarrassing App')]]);
  expect(readFileSync(path).includes('Embarrassing App')).toBe(true);
  removeImport(db, id);
  expect(readFileSync(path).includes('Embarrassing App')).toBe(false);
  expect(readFileSync(`${path}-wal`).includes('Embarrassing App')).toBe(false);
});

test('removing an unknown import removes nothing', async () => {
  const { db } = memoryLedger();
  const id = await importDocuments(db, [everything()]);
  const before = logicalDump(db, id);
  expect(removeImport(db, id + 1)).toEqual({ removed: false, compacted: false });
  expect(logicalDump(db, id)).toEqual(before);
});
