import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/export/records.ts';
import { rawDatabase } from '../../src/ledger/database.ts';
import type { ImportWriter } from '../../src/ledger/import-writer.ts';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { countImport } from '../../src/ledger/reads/counts.ts';
import {
  findImport,
  latestImport,
  listDocuments,
  listImports,
  listParts,
} from '../../src/ledger/reads/imports.ts';
import { sql } from '../../src/ledger/sql.ts';
import { withImport } from '../../src/ledger/with-import.ts';
import { words } from '../../src/words/current.ts';
import { message } from '../../src/words/message.ts';
import { temporaryDir } from '../temporary-dir.ts';
import {
  app,
  business,
  event,
  everything,
  fileLedger,
  HEADER,
  importDocuments,
  listDocument,
  memoryLedger,
  thread,
  writeDocument,
} from './sample-import.ts';
import { sqlDump } from './sql-dump.ts';

const UNREADABLE = { dialect: null, status: 'unreadable', records: 0, sha256: null, keep: false } as const;
const READ = { dialect: 'keyed-json', status: 'read', records: 1, sha256: 'cd', keep: true } as const;

function problems(count: number): Problem[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 'odd',
    pointer: `/${index}`,
    message: message('problem.noRow'),
  }));
}

test('an import is stored with its header, parts, documents and records', async () => {
  const { db } = memoryLedger();
  const id = await importDocuments(db, [everything()]);
  expect(findImport(db, id)).toEqual({ id, knowledgeVersion: null, accountId: null, ...HEADER });
  expect(latestImport(db)?.id).toBe(id);
  expect(listParts(db, id)).toEqual([
    { ordinal: 0, name: 'facebook-ada.zip', kind: 'zip', bytes: 1, sha256: 'ab' },
  ]);
  expect(listDocuments(db, id)).toMatchObject([
    { path: 'document-0.json', status: 'read', records: 18, problems: [] },
  ]);
  expect(countImport(db, id)).toEqual({
    connections: { active: 1, expired: 0, removed: 0, unknown: 0 },
    instantGames: 1,
    appPosts: 1,
    ownedApps: 1,
    blockedApps: 1,
    offMetaBusinesses: 1,
    offMetaEvents: 2,
    advertisers: 1,
    advertisersWithList: 1,
    adInteractions: 1,
    adThreads: 1,
    threads: 1,
    messages: 6,
    systemLines: 1,
    e2eeThreads: 0,
    e2eeMessages: 0,
  });
});

test('an unfinished import is invisible and blocks other writers', async () => {
  const ledger = fileLedger(join(temporaryDir(), 'ledger.sqlite'));
  await withImport(ledger.db, async (writer) => {
    writeDocument(writer, 'a.json', [app('Netflix')]);
    expect(listImports(ledger.db)).toEqual([]);
    expect(() => ledger.db.run(sql`DELETE FROM domain`)).toThrow(expect.objectContaining({ code: 'busy' }));
    await expect(withImport(ledger.db, async () => undefined)).rejects.toMatchObject({ code: 'busy' });
    writer.setHeader(HEADER);
  });
  expect(listImports(ledger.db)).toHaveLength(1);
  expect(ledger.db.run(sql`DELETE FROM domain`)).toMatchObject({ changes: 0 });
});

async function expectUntouched(db: WriteDb, work: (writer: ImportWriter) => Promise<void>): Promise<unknown> {
  await importDocuments(db, [everything()]);
  const before = sqlDump(rawDatabase(db));
  const failure: unknown = await withImport(db, work).then(
    () => null,
    (error: unknown) => error,
  );
  expect(sqlDump(rawDatabase(db))).toBe(before);
  await importDocuments(db, [[app('Spotify')]], { fingerprint: 'after' });
  expect(listImports(db)).toHaveLength(2);
  return failure;
}

test.each([
  ['in a file', () => fileLedger(join(temporaryDir(), 'ledger.sqlite'))],
  ['in memory', memoryLedger],
])('an import that fails leaves the ledger %s unchanged', async (_, open) => {
  const failure = await expectUntouched(open().db, async (writer) => {
    writeDocument(writer, 'a.json', everything());
    throw new Error('cancelled');
  });
  expect(failure).toEqual(new Error('cancelled'));
});

test('an import that fails within a document leaves the ledger unchanged', async () => {
  await expectUntouched(memoryLedger().db, async (writer) => {
    const id = listDocument(writer, 'a.json');
    writer.beginDocument(id);
    writer.addRecords(id, everything());
    throw new Error('cancelled');
  });
});

test('an import whose signal has aborted is rolled back', async () => {
  const { db } = memoryLedger();
  const stop = new AbortController();
  const work = async (writer: ImportWriter) => {
    writer.setHeader(HEADER);
    stop.abort();
  };
  await expect(withImport(db, work, { signal: stop.signal })).rejects.toThrow();
  expect(listImports(db)).toEqual([]);
});

test('the data of a failed import is not left in the WAL', async () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const { db } = fileLedger(path);
  const work = async (writer: ImportWriter) => {
    // More than the page cache holds, so that pages reach the file before the end.
    const names = Array.from({ length: 60_000 }, (_, index) =>
      app(`Unwanted App ${index} ${'x'.repeat(400)}`),
    );
    writeDocument(writer, 'a.json', names);
    expect(readFileSync(`${path}-wal`).includes('Unwanted App')).toBe(true);
    throw new Error('cancelled');
  };
  await expect(withImport(db, work)).rejects.toThrow('cancelled');
  expect(readFileSync(`${path}-wal`).includes('Unwanted App')).toBe(false);
  expect(readFileSync(path).includes('Unwanted App')).toBe(false);
});

test('importing the same documents again is refused with the existing import', async () => {
  const { db } = memoryLedger();
  const first = await importDocuments(db, [everything()]);
  const before = sqlDump(rawDatabase(db));
  await withImport(db, async (writer) => {
    expect(writer.findImport(HEADER.fingerprint)).toBe(first);
    expect(writer.findImport('another')).toBeNull();
    writer.setHeader({ ...HEADER, fingerprint: 'another' });
    throw new Error('enough');
  }).catch(() => undefined);
  await expect(importDocuments(db, [everything()])).rejects.toMatchObject({ code: 'already-imported' });
  expect(sqlDump(rawDatabase(db))).toBe(before);
});

test('an import without a header is never kept', async () => {
  const { db } = memoryLedger();
  await expect(withImport(db, async () => undefined)).rejects.toThrow('header');
  expect(listImports(db)).toEqual([]);
});

test('a document found to be unreadable keeps its problems and no records', async () => {
  const { db } = memoryLedger();
  const withBroken = await withImport(db, async (writer) => {
    writeDocument(writer, 'good.json', [app('Netflix'), business('shop.example', [event(1)])]);
    const broken = listDocument(writer, 'broken.json');
    writer.beginDocument(broken);
    writer.addRecords(broken, everything());
    writer.addProblems(broken, problems(2));
    writer.endDocument(broken, UNREADABLE);
    writeDocument(writer, 'after.json', everything());
    writer.setHeader(HEADER);
    return writer.importId;
  });
  const withoutBroken = await importDocuments(
    db,
    [[app('Netflix'), business('shop.example', [event(1)])], everything()],
    { fingerprint: 'other' },
  );
  expect(countImport(db, withBroken)).toEqual(countImport(db, withoutBroken));
  expect(listDocuments(db, withBroken).find(({ path }) => path === 'broken.json')).toMatchObject({
    status: 'unreadable',
    records: 0,
    problems: problems(2).map((problem) => ({ ...problem, message: words().say(problem.message) })),
  });
});

test('problems beyond a thousand are counted in one row', async () => {
  const { db } = memoryLedger();
  const id = await withImport(db, async (writer) => {
    const judged = listDocument(writer, 'judged.json');
    writer.addProblems(judged, problems(700));
    writer.addProblems(judged, problems(700));
    writer.addProblems(judged, problems(100));
    const open = listDocument(writer, 'open.json');
    writer.beginDocument(open);
    writer.addProblems(open, problems(1000));
    writer.addProblems(open, problems(1));
    writer.endDocument(open, READ);
    const full = listDocument(writer, 'full.json');
    writer.addProblems(full, problems(1000));
    writer.setHeader(HEADER);
    return writer.importId;
  });
  const [full, judged, open] = listDocuments(db, id);
  expect(full?.problems).toHaveLength(1000);
  expect(judged?.problems).toHaveLength(1001);
  expect(judged?.problems.at(-1)).toMatchObject({
    code: 'more-problems',
    message: expect.stringContaining('500'),
  });
  expect(open?.problems.at(-1)).toMatchObject({
    code: 'more-problems',
    message: expect.stringMatching(/^1 more/),
  });
});

test('the writer rejects documents that overlap', async () => {
  const { db } = memoryLedger();
  await withImport(db, async (writer) => {
    const [one, two] = [listDocument(writer, 'one.json'), listDocument(writer, 'two.json')];
    writer.beginDocument(one);
    expect(() => writer.beginDocument(two)).toThrow('still open');
    expect(() => writer.addRecords(two, [app('Netflix')])).toThrow('still open');
    expect(() => writer.endDocument(two, READ)).toThrow('not open');
    expect(() => writer.finish()).toThrow('still open');
    writer.endDocument(one, READ);
    writer.setHeader(HEADER);
  });
  expect(listImports(db)).toHaveLength(1);
});

test('only a person who takes part in all threads is in every thread, never a deleted account', async () => {
  const { db } = memoryLedger();
  await withImport(db, async (writer) => {
    expect(writer.readPeople()).toEqual({ people: [], inEveryThread: null });
    const gone = { participants: ['Facebook user', 'Ada Example', ''] };
    writeDocument(writer, 'one.json', [thread('inbox/1', [['Ada Example', 1, 1, 0, 0]], gone)]);
    expect(writer.readPeople()).toEqual({ people: ['Ada Example'], inEveryThread: 'Ada Example' });
    writeDocument(writer, 'two.json', [thread('inbox/2', [['Robin Sample', 1, 1, 0, 0]])]);
    expect(writer.readPeople()).toEqual({
      people: ['Ada Example', 'Robin Sample'],
      inEveryThread: 'Ada Example',
    });
    const without = { participants: ['Robin Sample', 'Alex Muster'] };
    writeDocument(writer, 'three.json', [thread('inbox/3', [['Robin Sample', 1, 1, 0, 0]], without)]);
    expect(writer.readPeople().inEveryThread).toBeNull();
    writer.setOwner(['Robin Sample']);
    writer.setOwner(['Ada Example']);
    writer.setHeader(HEADER);
  });
  const people = sql`SELECT name, is_owner, is_anonymous FROM person ORDER BY name`;
  expect(db.all(people)).toEqual([
    { name: '', is_owner: 0, is_anonymous: 1 },
    { name: 'Ada Example', is_owner: 1, is_anonymous: 0 },
    { name: 'Alex Muster', is_owner: 0, is_anonymous: 0 },
    { name: 'Facebook user', is_owner: 0, is_anonymous: 1 },
    { name: 'Robin Sample', is_owner: 0, is_anonymous: 0 },
  ]);
});

test.each([
  ['two people take part in all of them', {}, 'json'],
  ['a thread lists nobody', { participants: [] }, 'json'],
  ['a page lists only those who wrote', { participants: ['Robin Sample'] }, 'html-2022'],
] as const)('nobody is in every thread when %s', async (_, over, dialect) => {
  const { db } = memoryLedger();
  await withImport(db, async (writer) => {
    const listed = dialect === 'json' ? 'keyed-json' : dialect;
    const row = {
      part: 0,
      path: 'a',
      kind: 'thread',
      bytes: 1,
      records: 1,
      sha256: null,
      status: 'read',
    } as const;
    writer.addWholeDocument(
      { ...row, dialect: listed },
      { records: [thread('inbox/1', [['Robin Sample', 1, 1, 0, 0]], over)], events: null, problems: [] },
    );
    expect(writer.readPeople().inEveryThread).toBeNull();
    writer.setHeader(HEADER);
  });
});

test('an owner who wrote nothing is not marked when somebody not listed in the thread wrote', async () => {
  const { db } = memoryLedger();
  const isMarked = sql`SELECT is_owner FROM person WHERE name = 'Ada Example'`;
  await withImport(db, async (writer) => {
    writeDocument(writer, 'one.json', [thread('inbox/1', [['Robin Sample', 1, 1, 0, 0]])]);
    writer.setOwner(['Ada Example']);
    expect(db.value(isMarked)).toBe(1);
    writeDocument(writer, 'two.json', [thread('inbox/2', [['Ada Formerly', 1, 1, 0, 0]])]);
    writer.readPeople();
    writer.setOwner(['Ada Example']);
    expect(db.value(isMarked)).toBe(0);
    writer.setHeader(HEADER);
  });
});

test('a value of the wrong type is rejected by the table itself', () => {
  const { db } = memoryLedger();
  const insert = () => db.run(sql`INSERT INTO domain (id, name) VALUES (${'one'}, ${'example.com'})`);
  expect(insert).toThrow(expect.objectContaining({ code: 'SQLITE_MISMATCH' }));
  const owner = () => db.run(sql`INSERT INTO part VALUES (1, 0, 'a.zip', 'zip', ${'many'}, NULL)`);
  expect(owner).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_DATATYPE' }));
  const kind = () => db.run(sql`INSERT INTO part VALUES (1, 0, 'a.rar', 'rar', 1, NULL)`);
  expect(kind).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_CHECK' }));
});

test('a full disk gives its own sentence and loses nothing', async () => {
  const path = join(temporaryDir(), 'ledger.sqlite');
  const { db } = fileLedger(path);
  await importDocuments(db, [everything()]);
  const before = sqlDump(rawDatabase(db));
  const events = Array.from({ length: 50_000 }, (_, index) => event(1_600_000_000 + index));
  const work = async (writer: ImportWriter) => {
    const raw = rawDatabase(writer.db);
    raw.pragma(`max_page_count = ${Number(raw.pragma('page_count', { simple: true })) + 20}`);
    writeDocument(writer, 'a.json', [business('shop.example', events)]);
    writer.setHeader({ ...HEADER, fingerprint: 'too much' });
  };
  const failure: unknown = await withImport(db, work).catch((error: unknown) => error);
  expect(failure).toMatchObject({ name: 'LedgerError', code: 'disk-full' });
  expect(String(failure)).toContain('Free some space');
  expect(sqlDump(rawDatabase(db))).toBe(before);
  expect(rawDatabase(db).pragma('integrity_check', { simple: true })).toBe('ok');
  await importDocuments(db, [[business('shop.example', events)]], { fingerprint: 'with room' });
  expect(listImports(db)).toHaveLength(2);
});

test('dates and ids that SQLite cannot hold are unknown, and broken text stays text', async () => {
  const { db } = memoryLedger();
  const id = await importDocuments(db, [
    [
      app('Half a \ud800 pair', { addedAt: 1e300, removedAt: 1.5 }),
      business('shop \ud800', [event(1), event(1)]),
      business('shop \udfff', [event(Number.NaN)]),
    ],
  ]);
  expect(db.all(sql`SELECT name, added_at, removed_at FROM connection`)).toEqual([
    { name: 'Half a \ufffd pair', added_at: null, removed_at: null },
  ]);
  expect(countImport(db, id)).toMatchObject({ offMetaBusinesses: 1, offMetaEvents: 3 });
});
