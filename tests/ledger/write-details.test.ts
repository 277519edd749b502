import { expect, test } from 'vitest';
import type { ExportRecord } from '../../src/export/records.ts';
import { rawDatabase } from '../../src/ledger/database.ts';
import { sql } from '../../src/ledger/sql.ts';
import { withImport } from '../../src/ledger/with-import.ts';
import { isAnonymousName } from '../../src/ledger/write/anonymous-names.ts';
import { UndoLog } from '../../src/ledger/write/undo-log.ts';
import {
  app,
  business,
  event,
  HEADER,
  importDocuments,
  listDocument,
  memoryLedger,
  thread,
} from './sample-import.ts';

const adThread = (createdAt: readonly (number | null)[]): ExportRecord => ({
  type: 'ad-thread',
  pointer: '',
  basis: 'utc',
  page: 'Shop',
  createdAt,
});

test.each([
  [[30, 10, 20], 10, 30],
  [[null, 20, null, 10], 10, 20],
  [[2 ** 60, 5], 5, 5],
  [[null], null, null],
])('chats started from an ad at %j have their first and last time', async (times, first, last) => {
  const { db } = memoryLedger();
  await importDocuments(db, [[adThread(times)]]);
  expect(db.all(sql`SELECT first_at, last_at, times FROM ad_thread`)).toEqual([
    { first_at: first, last_at: last, times: times.length },
  ]);
});

test('a record is kept even with half a surrogate pair in its name', async () => {
  const { db } = memoryLedger();
  await importDocuments(db, [[app('Game \ud83d')]]);
  expect(db.value(sql`SELECT name FROM connection`)).toBe('Game \ufffd');
});

test.each([
  [['', 'Trip'], 'Trip'],
  [['Trip', ''], 'Trip'],
  [['Trip', 'Journey'], 'Journey'],
  [['Journey', 'Trip'], 'Journey'],
  [['Trip', 'Trip'], 'Trip'],
])('a thread of two pages titled %j has one title', async (titles, title) => {
  const { db } = memoryLedger();
  const pages = titles.map((each) => [
    thread('inbox/trip_1', [['Ada Example', 1, 1, 0, 0]], { title: each }),
  ]);
  await importDocuments(db, pages);
  expect(db.value(sql`SELECT title FROM thread`)).toBe(title);
});

test('a thread keeps the larger number of participants, even with the same title', async () => {
  const { db } = memoryLedger();
  const page = (participants: string[]) => [
    thread('inbox/trip_1', [['Ada Example', 1, 1, 0, 0]], { participants }),
  ];
  await importDocuments(db, [page(['Ada Example']), page(['Ada Example', 'Robin Sample', 'Zoe Demo'])]);
  expect(db.value(sql`SELECT participants FROM thread`)).toBe(3);
});

test('a united thread keeps the participants of both, and two folders become one thread', async () => {
  const { db } = memoryLedger();
  await withImport(db, async (writer) => {
    writer.addPart(0, { name: 'a.zip', kind: 'zip', bytes: 1, sha256: 'ab' });
    writer.setHeader(HEADER);
    writer.setOwner(['Ada Example']);
    const id = listDocument(writer, 'a.json');
    writer.beginDocument(id);
    writer.addRecords(id, [
      thread('inbox/new_1', [['Ada Example', 1, 2, 0, 0]], { participants: ['Ada Example'] }),
      thread('inbox/old_2', [['Robin Sample', 1, 1, 0, 0]], { participants: ['Zoe Demo'] }),
    ]);
    writer.endDocument(id, { dialect: 'keyed-json', status: 'read', records: 2, sha256: 'cd', keep: true });
    writer.uniteThreads('inbox/new_1', 'inbox/old_2');
  });
  expect(
    db.all(sql`SELECT name FROM person JOIN thread_person ON person_id = person.id ORDER BY name`),
  ).toEqual([{ name: 'Ada Example' }, { name: 'Robin Sample' }, { name: 'Zoe Demo' }]);
  expect(db.value(sql`SELECT count(*) FROM thread`)).toBe(1);
});

test('a business keeps its events when a later document that names it is rolled back', async () => {
  const { db } = memoryLedger();
  await withImport(db, async (writer) => {
    writer.addPart(0, { name: 'a.zip', kind: 'zip', bytes: 1, sha256: 'ab' });
    writer.setHeader(HEADER);
    writer.setOwner(['Ada Example']);
    for (const [path, at, keep] of [
      ['a.json', 86_400, true],
      ['b.json', 10 * 86_400, false],
      ['c.json', 20 * 86_400, true],
    ] as const) {
      const id = listDocument(writer, path);
      writer.beginDocument(id);
      writer.addRecords(id, [business('shop.example', [event(at)])]);
      writer.endDocument(id, { dialect: 'keyed-json', status: 'read', records: 1, sha256: path, keep });
    }
  });
  expect(db.all(sql`SELECT count(*) AS events FROM off_meta_event`)).toEqual([{ events: 2 }]);
  expect(rawDatabase(db).pragma('foreign_key_check')).toEqual([]);
});

test('the changes of a document are undone in reverse, and only while it is being written', () => {
  const log = new UndoLog();
  const done: number[] = [];
  log.note(() => done.push(0));
  log.begin();
  log.note(() => done.push(1));
  log.note(() => done.push(2));
  log.undo();
  log.undo();
  expect(done).toEqual([2, 1]);
  log.note(() => done.push(3));
  log.undo();
  expect(done).toEqual([2, 1]);
});

test.each(['  Facebook   user ', 'FACEBOOK USER', ' ', 'Utilisateur  de Facebook'])(
  'a sender named %j is anonymous or not regardless of its spaces',
  (name) => expect(isAnonymousName(name)).toBe(isAnonymousName(name.trim().replace(/\s+/g, ' '))),
);

test.each(['utc', 'local'] as const)(
  'days and links (%s) of a document that was rolled back are not written later',
  async (basis) => {
    const { db } = memoryLedger();
    const links = Int32Array.from([0, 1, 0, 1]);
    const page = () =>
      thread('inbox/a_1', [['Ada Example', 1, 5, 0, 0]], { basis, domains: ['shop.example'], links });
    await withImport(db, async (writer) => {
      writer.addPart(0, { name: 'a.zip', kind: 'zip', bytes: 1, sha256: 'ab' });
      writer.setHeader(HEADER);
      writer.setOwner(['Ada Example']);
      for (const keep of [false, true]) {
        const id = listDocument(writer, `${keep}.json`);
        writer.beginDocument(id);
        writer.addRecords(id, [page()]);
        writer.endDocument(id, { dialect: 'keyed-json', status: 'read', records: 1, sha256: null, keep });
      }
    });
    expect(db.value(sql`SELECT sum(messages) FROM message_day`)).toBe(5);
    expect(db.value(sql`SELECT sum(links) FROM link_day`)).toBe(1);
  },
);
