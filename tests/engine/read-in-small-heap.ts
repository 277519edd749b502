import { openTree } from '../../src/archive/open-tree.ts';
import { beginReading } from '../../src/engine/read-documents.ts';
import { ReaderPool } from '../../src/engine/reader-pool.ts';
import { EXPORT_LISTING } from '../../src/export/export-listing.ts';
import { takeInventory } from '../../src/export/inventory.ts';

/*
 * Reads an archive in a thread with a heap so small that large documents end it, and prints how each document ended. In a
 * process of its own, which must survive: node read-in-small-heap.ts ZIP
 */
const HEAP_MB = 30;

async function readAll(zip: string): Promise<string[]> {
  const inventory = await takeInventory(await openTree([zip], EXPORT_LISTING));
  const pool = new ReaderPool(1, HEAP_MB);
  await beginReading(pool, inventory);
  const ends: string[] = [];
  for await (const { ack, ...message } of pool.deliveries()) {
    ack();
    if (message.type === 'done')
      ends.push([message.outcome.status, ...message.problems.map(({ code }) => code)].join());
  }
  await pool.close();
  return ends;
}

process.stdout.write(JSON.stringify(await readAll(process.argv[2] ?? '')));
