import { openTree } from '../../src/archive/open-tree.ts';
import { ImportCancelledError } from '../../src/engine/errors.ts';
import { beginReading } from '../../src/engine/read-documents.ts';
import { ReaderPool } from '../../src/engine/reader-pool.ts';
import { EXPORT_LISTING } from '../../src/export/export-listing.ts';
import { type Inventory, takeInventory } from '../../src/export/inventory.ts';

/*
 * Cancels the reading of one archive many times in one process, at random moments. Prints how many of them ended as a cancel,
 * and how many threads were terminated, which now and then ends the process: node cancel-reading.ts ZIP CANCELS
 */
const [zip = '', cancels = ''] = process.argv.slice(2);
const LONGEST_WAIT_MS = 8;

/** The same documents again and again: the thread does nothing but open, inflate and parse. */
async function findDocuments(): Promise<Inventory> {
  const inventory = await takeInventory(await openTree([zip], EXPORT_LISTING));
  return { ...inventory, documents: Array.from({ length: 50 }, () => inventory.documents).flat() };
}

async function cancelOnce(inventory: Inventory): Promise<boolean> {
  const stop = new AbortController();
  const pool = new ReaderPool(1);
  await beginReading(pool, inventory);
  try {
    let started = false;
    for await (const { ack } of pool.deliveries(stop.signal)) {
      ack();
      if (!started) setTimeout(() => stop.abort(), Math.random() * LONGEST_WAIT_MS);
      started = true;
    }
    return false;
  } catch (error) {
    if (error instanceof ImportCancelledError) return true;
    throw error;
  } finally {
    await pool.close();
  }
}

async function cancelAll(): Promise<void> {
  const inventory = await findDocuments();
  let cancelled = 0;
  let terminated = 0;
  process.on('worker', (thread) => {
    // The code of a thread that was terminated; one that ends by itself has 0.
    thread.on('exit', (code) => {
      if (code === 1) terminated += 1;
    });
  });
  for (let run = 0; run < Number(cancels); run += 1) if (await cancelOnce(inventory)) cancelled += 1;
  process.stdout.write(JSON.stringify({ cancelled, terminated }));
}

await cancelAll();
