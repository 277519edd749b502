import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExportRecord } from '../../src/export/records.ts';
import type { EventSums } from '../../src/ledger/company-figures.ts';
import { withImport } from '../../src/ledger/import-writer.ts';
import { sql } from '../../src/ledger/sql.ts';
import { business, HEADER, memoryLedger, writeDocument } from './sample-import.ts';

type Sum = { id: number; events: number; first: number | null; last: number | null; sources: number };

const event = fc.record({
  at: fc.oneof(fc.constant(null), fc.integer({ min: 1_400_000_000, max: 1_400_000_009 })),
  type: fc.constantFrom('PAGE_VIEW', 'PURCHASE'),
  sourceId: fc.oneof(fc.constant(null), fc.constantFrom('7', '18446744073709551616')),
});
const record = fc
  .tuple(fc.constantFrom('Example Shop', 'netflix.com', 'Beispiel'), fc.array(event, { maxLength: 5 }))
  .map(([name, events]): ExportRecord => business(name, events));

/** The sums the writer kept, and those of the rows it wrote. */
async function sumsOf(
  documents: readonly (readonly ExportRecord[])[],
  lost = -1,
): Promise<{ kept: EventSums | null; read: readonly Sum[] }> {
  const { db } = memoryLedger();
  return withImport(db, async (writer) => {
    for (const [at, records] of documents.entries()) {
      const id = writeDocument(writer, `${at}.json`, []);
      writer.beginDocument(id);
      writer.addRecords(id, records);
      const end = { dialect: null, status: 'read', records: records.length, sha256: null } as const;
      writer.endDocument(id, { ...end, keep: at !== lost });
    }
    writer.setHeader(HEADER);
    const kept = writer.eventSums();
    writer.finish();
    const read = writer.db.all<Sum>(sql`
      SELECT business.id, count(business_id) AS events, min(at) AS first, max(at) AS last,
        count(DISTINCT source_ref) AS sources
      FROM business LEFT JOIN off_meta_event ON business_id = business.id GROUP BY business.id`);
    return { kept, read };
  });
}

test('the sums of a business are those of its rows, however its events are spread over documents', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(record, { maxLength: 4 }), { maxLength: 4 }), async (documents) => {
      const { kept, read } = await sumsOf(documents);
      const sums = [...(kept ?? [])].map(([id, { sources, ...sum }]) => ({
        id,
        ...sum,
        sources: sources.size,
      }));
      expect(sums).toEqual(read);
    }),
    { numRuns: 60 },
  );
});

test('after a document was taken back the rows have to be asked', async () => {
  const shop = business('Example Shop', [{ at: 1_400_000_000, type: 'PURCHASE', sourceId: '7' }]);
  expect((await sumsOf([[shop], [shop]], 1)).kept).toBeNull();
  expect((await sumsOf([[shop], [shop]])).kept).not.toBeNull();
});
