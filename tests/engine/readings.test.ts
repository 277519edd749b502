import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openTree } from '../../src/archive/open-tree.ts';
import { ImportCancelledError } from '../../src/engine/errors.ts';
import { InlineReader } from '../../src/engine/inline-reader.ts';
import { beginReading } from '../../src/engine/read-documents.ts';
import { ReaderPool, type Reading } from '../../src/engine/reader-pool.ts';
import { Readings } from '../../src/engine/readings.ts';
import { EXPORT_LISTING } from '../../src/export/export-listing.ts';
import { type Inventory, takeInventory } from '../../src/export/inventory.ts';
import type { SampleOptions } from '../../src/sample/options.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { buildZip } from '../archive/zip-builder.ts';
import { temporaryDir } from '../temporary-dir.ts';

const SMALL: Partial<SampleOptions> = {
  messages: 60,
  threads: 6,
  businesses: 8,
  events: 20,
  mediaEntries: 1,
};

async function getInventory(options: Partial<SampleOptions>): Promise<{ zip: string; inventory: Inventory }> {
  const zip = join(temporaryDir(), 'facebook-ada-2026-05-20-AbCdEfGh.zip');
  await writeSample({ ...SMALL, ...options }, sinkFor(zip, { ...SMALL, ...options }));
  return { zip, inventory: await takeInventory(await openTree([zip], EXPORT_LISTING)) };
}

/** All that is read, in order, without what only the writer of the ledger needs. */
async function read(reading: Reading, inventory: Inventory, signal?: AbortSignal): Promise<unknown[]> {
  const all: unknown[] = [];
  try {
    await beginReading(reading, inventory);
    for await (const { ack, ...delivery } of reading.deliveries(signal)) {
      ack();
      all.push(delivery);
    }
  } finally {
    await reading.close();
  }
  return all;
}

describe('reading an export', () => {
  it.each([
    ['small', {}, InlineReader],
    ['small and of threads', { threads: 150, messages: 150 }, InlineReader],
    ['larger', { threads: 800, messages: 800 }, ReaderPool],
    ['of pages', { format: 'html', threads: 150, messages: 150 }, ReaderPool],
  ] as const)('that is %s uses the reader for its size', async (_size, options, kind) => {
    const { zip, inventory } = await getInventory(options);
    const readings = new Readings([zip]);
    expect(await readings.next(inventory)).toBeInstanceOf(kind);
    await readings.close();
  });

  it.each(['json', 'html'] as const)('gives the same in this thread as in a worker (%s)', async (format) => {
    const { inventory } = await getInventory({ format });
    const here = await read(new InlineReader(), inventory);
    expect(here.length).toBeGreaterThan(10);
    expect(here).toEqual(await read(new ReaderPool(1), inventory));
  });

  it('in this thread stops at the next document after it was cancelled', async () => {
    const { inventory } = await getInventory({});
    const stop = new AbortController();
    const reading = new InlineReader();
    await beginReading(reading, inventory);
    const deliveries = reading.deliveries(stop.signal);
    expect((await deliveries.next()).done).toBe(false);
    stop.abort();
    await expect(deliveries.next()).rejects.toThrow(ImportCancelledError);
  });

  it('in this thread lets other code run, so that it can be cancelled', async () => {
    const { inventory } = await getInventory({ threads: 150, messages: 150 });
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    await expect(read(new InlineReader(), inventory, stop.signal)).rejects.toThrow(ImportCancelledError);
  });

  it('does not run far ahead of a slow writer, because results are held in memory', async () => {
    const zip = join(temporaryDir(), 'facebook-ada-2026-05-20-QqQqQqQq.zip');
    const data = `{"participants":[],"messages":[]}${' '.repeat(4_000_000)}`;
    const packed = deflateRawSync(data);
    const toFile = (at: number) => ({ name: `messages/inbox/bo_${at}/message_1.json`, data, packed });
    writeFileSync(zip, buildZip(Array.from({ length: 40 }, (_, at) => toFile(at))));
    const reading = new ReaderPool(1);
    await beginReading(reading, await takeInventory(await openTree([zip], EXPORT_LISTING)));
    const codes: string[] = [];
    for await (const { problems } of reading.deliveries()) {
      if (codes.length === 0) await setTimeout(1_000);
      // What has not been read by now cannot be read any more.
      if (codes.length === 0) truncateSync(zip, 0);
      codes.push(problems[0]?.code ?? 'read');
    }
    await reading.close();
    expect(codes.slice(0, 5)).toEqual(Array(5).fill('read'));
    expect(codes.slice(-5)).not.toContain('read');
  });
});
