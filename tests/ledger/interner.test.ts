import { expect, test } from 'vitest';
import { rawDatabase } from '../../src/ledger/database.ts';
import { sql } from '../../src/ledger/sql.ts';
import { sharedInterner } from '../../src/ledger/write/interner.ts';
import { UndoLog } from '../../src/ledger/write/undo-log.ts';
import { memoryLedger } from './sample-import.ts';

test('names that differ only in broken surrogates are one, in an empty and in a filled table', () => {
  const { db } = memoryLedger();
  for (const wave of [1, 2]) {
    const names = sharedInterner(rawDatabase(db), new UndoLog(), 'domain', 'name');
    const ids = ['a\ud800', 'a\ufffd', 'a\udfff', `${wave}.example`].map((name) => names.id(name));
    expect(new Set(ids.slice(0, 3)).size).toBe(1);
    expect(names.ids()).toEqual(new Set(ids));
  }
  expect(db.column(sql`SELECT name FROM domain ORDER BY id`)).toEqual(['a\ufffd', '1.example', '2.example']);
});

test('a name is written again after its document was rolled back', () => {
  const { db } = memoryLedger();
  const undo = new UndoLog();
  const raw = rawDatabase(db);
  const names = sharedInterner(raw, undo, 'domain', 'name');
  raw.exec('SAVEPOINT document');
  undo.begin();
  names.id('example\ud800');
  raw.exec('ROLLBACK TO document; RELEASE document');
  undo.undo();
  expect(names.ids().size).toBe(0);
  const id = names.id('example\ufffd');
  expect(db.value(sql`SELECT name FROM domain WHERE id = ${id}`)).toBe('example\ufffd');
});
