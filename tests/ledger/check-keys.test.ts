import { expect, test } from 'vitest';
import { checkKeys } from '../../src/ledger/check-keys.ts';
import { rawDatabase } from '../../src/ledger/database.ts';
import { sql } from '../../src/ledger/sql.ts';
import { withImport } from '../../src/ledger/with-import.ts';
import {
  app,
  business,
  event,
  HEADER,
  importDocuments,
  memoryLedger,
  writeDocument,
} from './sample-import.ts';

const SHOP = business('Example Shop', [event(1_400_000_000)]);

test('an import passes when every row refers to existing rows', async () => {
  const { db } = memoryLedger();
  await importDocuments(db, [[app('Netflix'), SHOP]]);
  const ids = db.column<number>(sql`SELECT id FROM business`);
  expect(() => checkKeys(db, new Map([['business', new Set(ids)]]))).not.toThrow();
});

test('events without their business are detected', async () => {
  const { db } = memoryLedger();
  await importDocuments(db, [[SHOP]]);
  expect(() => checkKeys(db, new Map([['business', new Set([1, 77])]]))).toThrow(
    /Events belong to rows of business/,
  );
});

test('an import with a row without its document fails and is rolled back', async () => {
  const { db } = memoryLedger();
  const work = withImport(db, async (writer) => {
    const id = writeDocument(writer, 'apps.json', [app('Netflix')]);
    rawDatabase(writer.db).prepare('DELETE FROM document WHERE id = ?').run(id);
    writer.setHeader(HEADER);
  });
  await expect(work).rejects.toThrow('Rows of connection belong to rows that are not there.');
  expect(db.value(sql`SELECT count(*) FROM import`)).toBe(0);
  expect(rawDatabase(db).pragma('foreign_keys', { simple: true })).toBe(1);
});

test('other connections enforce foreign keys after an import', async () => {
  const { db } = memoryLedger();
  await importDocuments(db, [[app('Netflix')]]);
  expect(() => db.run(sql`UPDATE connection SET document_id = 99`)).toThrow(/FOREIGN KEY/);
});
