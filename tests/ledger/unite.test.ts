import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportRecord } from '../../src/export/records.ts';
import { closeLedger } from '../../src/ledger/open-ledger.ts';
import { sql } from '../../src/ledger/sql.ts';
import { withImport } from '../../src/ledger/with-import.ts';
import { openEmptyLedger } from './empty-ledger.ts';
import { logicalDump } from './logical-dump.ts';
import {
  advertiser,
  app,
  business,
  event,
  everything,
  HEADER,
  importDocuments,
  listDocument,
  memoryLedger,
  thread,
  writeDocument,
} from './sample-import.ts';

type Documents = readonly (readonly ExportRecord[])[];

async function getDump(documents: Documents): Promise<unknown> {
  const ledger = openEmptyLedger();
  const id = await importDocuments(ledger.db, documents);
  const { document: _, ...dump } = logicalDump(ledger.db, id) as Record<string, unknown>;
  closeLedger(ledger);
  return dump;
}

async function namesAfter(documents: Documents): Promise<string[]> {
  const { db } = memoryLedger();
  await importDocuments(db, documents);
  return db.column<string>(sql`SELECT name FROM connection ORDER BY name`);
}

test('equal rows within one document all count', async () => {
  expect(await namesAfter([[app('Netflix'), app('Netflix')]])).toEqual(['Netflix', 'Netflix']);
});

test('across documents the larger count is kept, in any order', async () => {
  const twice = [app('Netflix'), app('Netflix'), app('Spotify')];
  const once = [app('Netflix', { pointer: '/elsewhere' }), app('Bing')];
  const expected = ['Bing', 'Netflix', 'Netflix', 'Spotify'];
  expect(await namesAfter([twice, once])).toEqual(expected);
  expect(await namesAfter([once, twice])).toEqual(expected);
  expect(await namesAfter([once, twice, once, twice])).toEqual(expected);
});

test('records that differ in any field except their place are separate', async () => {
  const differing = [
    app('Netflix', { status: 'removed' }),
    app('Netflix', { addedAt: 0 }),
    app('Netflix', { scopedId: null }),
  ];
  expect(await namesAfter([[app('Netflix')], differing])).toHaveLength(4);
});

test('an app and an instant game with the same name stay separate', async () => {
  const game = app('Farm', { kind: 'instant-game' });
  expect(await namesAfter([[app('Farm')], [game], [game]])).toEqual(['Farm', 'Farm']);
});

test('slices of a business add up within a document, and equal events of another document count once', async () => {
  const first = [business('shop', [event(1), event(1)]), business('other', []), business('shop', [event(2)])];
  const second = [business('shop', [event(1)]), business('shop', [event(3), event(1), event(1)])];
  const { db } = memoryLedger();
  await importDocuments(db, [first, second, first]);
  const times = sql`SELECT at, count(*) AS n FROM off_meta_event GROUP BY at ORDER BY at`;
  expect(db.all(times)).toEqual([
    { at: 1, n: 3 },
    { at: 2, n: 1 },
    { at: 3, n: 1 },
  ]);
  expect(db.column(sql`SELECT name FROM business ORDER BY name`)).toEqual(['other', 'shop']);
});

test('an index page without events and the page of a business are one business with its events', async () => {
  const index = [business('shop', []), business('lonely', [])];
  expect(await getDump([index, [business('shop', [event(5)])]])).toEqual(
    await getDump([[business('shop', [event(5)])], index]),
  );
});

test('an advertiser has every flag that any document gives it', async () => {
  const { db } = memoryLedger();
  await importDocuments(db, [[advertiser('Broker', true)], [advertiser('Broker', false, true)]]);
  expect(db.all(sql`SELECT name, has_list, has_interaction, has_store_visit FROM advertiser`)).toEqual([
    { name: 'Broker', has_list: 1, has_interaction: 0, has_store_visit: 1 },
  ]);
});

test('parts of a thread add up, with all their participants', async () => {
  const one = thread('inbox/1', [['Ada Example', 10, 2, 0, 0]], {
    title: 'Weekend',
    participants: ['Ada Example'],
  });
  const two = thread('inbox/1', [['Robin Sample', 10, 3, 1, 1]], { title: 'Trip' });
  const { db } = memoryLedger();
  await importDocuments(db, [[one], [two]]);
  expect(db.all(sql`SELECT title, participants FROM thread`)).toEqual([{ title: 'Trip', participants: 2 }]);
  expect(
    db.all(sql`SELECT sum(messages) AS m, sum(unsent) AS u, sum(system_lines) AS s FROM message_day`),
  ).toEqual([{ m: 5, u: 1, s: 1 }]);
  expect(await getDump([[one], [two]])).toEqual(await getDump([[two], [one]]));
});

test('an export given twice equals the export given once, except for its threads', async () => {
  const records = everything().filter(({ type }) => type !== 'thread');
  expect(await getDump([records, records])).toEqual(await getDump([records]));
});

const names = fc.constantFrom('Netflix', 'Spotify', 'Bing');
const anyRecord: fc.Arbitrary<ExportRecord> = fc.oneof(
  fc
    .record({ name: names, at: fc.constantFrom(null, 1, 2) })
    .map(({ name, at }) => app(name, { addedAt: at })),
  fc.tuple(names, fc.boolean(), fc.boolean()).map(([name, list, visit]) => advertiser(name, list, visit)),
  fc
    .tuple(
      names,
      fc.array(fc.constantFrom(event(1), event(2), event(null, 'PURCHASE', null)), { maxLength: 4 }),
    )
    .map(([name, events]) => business(name, events)),
  fc
    .record({ name: names, key: fc.constantFrom('inbox/1', 'e2ee/2'), day: fc.integer({ min: 0, max: 2 }) })
    .map(({ name, key, day }) => thread(key, [[name, day, 1, 0, 0]], { title: name })),
);
const anyDocuments = fc.array(fc.array(anyRecord, { maxLength: 6 }), { maxLength: 4 });

test('the order of documents does not change the ledger', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocuments, fc.infiniteStream(fc.nat()), async (documents, keys) => {
      const shuffled = documents.map((document) => ({ document, key: keys.next().value ?? 0 }));
      shuffled.sort((a, b) => a.key - b.key);
      const given = await getDump(documents);
      expect(await getDump(shuffled.map(({ document }) => document))).toEqual(given);
    }),
    { numRuns: 60 },
  );
});

/** Multiset maximum, worked out the slow way. */
function expectedEvents(documents: Documents): Map<string, number> {
  const most = new Map<string, number>();
  for (const document of documents) {
    const counts = new Map<string, number>();
    for (const record of document) {
      if (record.type !== 'off-meta') continue;
      for (const { at, type } of record.events) {
        const key = `${record.name} ${at} ${type}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    for (const [key, count] of counts) most.set(key, Math.max(count, most.get(key) ?? 0));
  }
  return most;
}

test('events are the multiset maximum over all documents', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocuments, async (documents) => {
      const { db } = openEmptyLedger();
      await importDocuments(db, documents);
      const rows = db.all<{ key: string; n: number }>(sql`
        SELECT business.name || ' ' || coalesce(at, 'null') || ' ' || event_type.name AS key, count(*) AS n
        FROM off_meta_event JOIN business ON business.id = business_id JOIN event_type ON event_type.id = type_id
        GROUP BY 1`);
      expect(new Map(rows.map(({ key, n }) => [key, n]))).toEqual(expectedEvents(documents));
    }),
    { numRuns: 60 },
  );
});

test('rolling back a document removes nothing that other documents brought', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocuments, fc.array(anyRecord), fc.nat(4), async (documents, broken, at) => {
      const { db } = openEmptyLedger();
      const id = await withImport(db, async (writer) => {
        for (const [index, records] of documents.entries()) {
          if (index === at) takeBack(listDocument(writer, 'broken'), writer, broken);
          writeDocument(writer, `document-${index}`, records);
        }
        writer.setHeader(HEADER);
        writer.setOwner(['Ada Example']);
        return writer.importId;
      });
      const { document: _, ...dump } = logicalDump(db, id) as Record<string, unknown>;
      expect(dump).toEqual(await getDump(documents));
    }),
    { numRuns: 60 },
  );
});

function takeBack(
  id: number,
  writer: Parameters<Parameters<typeof withImport>[1]>[0],
  records: readonly ExportRecord[],
): void {
  writer.beginDocument(id);
  writer.addRecords(id, records);
  writer.endDocument(id, { dialect: null, status: 'unreadable', records: 0, sha256: null, keep: false });
}

test('a document written at once equals one written in parts', async () => {
  const documents = [
    everything(),
    [app('Netflix'), business('Example Shop', [event(1_400_000_000)])],
    everything(),
  ];
  const whole = openEmptyLedger();
  const id = await withImport(whole.db, async (writer) => {
    writer.addPart(0, { name: 'facebook-ada.zip', kind: 'zip', bytes: 1, sha256: 'ab' });
    for (const [index, records] of documents.entries()) {
      const row = { part: 0, path: `document-${index}.json`, kind: 'connected-apps', bytes: 10 };
      const end = { dialect: 'keyed-json', status: 'read', records: records.length, sha256: null } as const;
      writer.addWholeDocument({ ...row, ...end }, { records, events: null, problems: [] });
    }
    writer.setHeader(HEADER);
    writer.setOwner(['Ada Example']);
    return writer.importId;
  });
  const { document: _, ...dump } = logicalDump(whole.db, id) as Record<string, unknown>;
  closeLedger(whole);
  expect(dump).toEqual(await getDump(documents));
});

test('two united threads keep the larger count of each day, sender and domain', async () => {
  const { db } = memoryLedger();
  const domains = ['a.example', 'b.example'];
  const [ada, robin] = ['Ada Example', 'Robin Sample'];
  await withImport(db, async (writer) => {
    const older = thread(
      'inbox/a_q7',
      [
        [ada, 1, 3, 1, 0],
        [robin, 1, 2, 0, 0],
      ],
      { domains, links: Int32Array.of(0, 1, 0, 2) },
    );
    const newer = thread(
      'inbox/a_101',
      [
        [ada, 1, 4, 0, 0],
        [robin, 2, 5, 0, 1],
      ],
      { domains, links: Int32Array.of(0, 1, 0, 1, 0, 1, 1, 1) },
    );
    writeDocument(writer, 'a.json', [older]);
    writeDocument(writer, 'b.json', [newer]);
    writer.uniteThreads('inbox/a_101', 'inbox/a_q7');
    writer.uniteThreads('inbox/a_101', 'inbox/never-written');
    writer.setHeader(HEADER);
  });
  expect(db.column(sql`SELECT key FROM thread`)).toEqual(['inbox/a_101']);
  expect(
    db.all(sql`
      SELECT name, day, sum(messages) AS messages, sum(unsent) AS unsent, sum(system_lines) AS lines
      FROM message_day JOIN person ON person.id = person_id GROUP BY name, day ORDER BY name, day`),
  ).toEqual([
    { name: ada, day: 1, messages: 4, unsent: 1, lines: 0 },
    { name: robin, day: 1, messages: 2, unsent: 0, lines: 0 },
    { name: robin, day: 2, messages: 5, unsent: 0, lines: 1 },
  ]);
  expect(
    db.all(sql`
      SELECT domain.name, sum(links) AS links FROM link_day JOIN domain ON domain.id = domain_id
      GROUP BY domain.name ORDER BY domain.name`),
  ).toEqual([
    { name: 'a.example', links: 2 },
    { name: 'b.example', links: 1 },
  ]);
});
