import type { Inventory } from '../export/inventory.ts';
import { InlineReader } from './inline-reader.ts';
import { getDocumentsToRead } from './read-documents.ts';
import { ReaderPool, type Reading } from './reader-pool.ts';
import { getReadCost } from './reader-thread.ts';
import { chooseThreadCount, isLarge, measureParts } from './thread-count.ts';

/**
 * Cost of documents, by format, up to which this thread reads them faster than reading threads, which have to start and compile
 * the same code again. Pages take longer.
 */
const INLINE_COST = { json: 12 * 1024 * 1024, html: 2 * 1024 * 1024, mixed: 2 * 1024 * 1024 } as const;

/** Reads one export of an import after another. Threads for large parts start while the parts are being listed. */
export class Readings {
  readonly #threadCount: number;
  #early: ReaderPool | null;
  #current: Reading | null = null;

  constructor(paths: readonly string[]) {
    const bytes = measureParts(paths);
    this.#threadCount = chooseThreadCount(bytes);
    this.#early = isLarge(bytes) ? new ReaderPool(this.#threadCount) : null;
  }

  /** The reading of the next export; ends the previous one. */
  async next(inventory: Inventory): Promise<Reading> {
    await this.#current?.close();
    this.#current = this.#early ?? this.#choose(inventory);
    this.#early = null;
    return this.#current;
  }

  async close(): Promise<void> {
    await this.#early?.close();
    await this.#current?.close();
  }

  #choose(inventory: Inventory): Reading {
    const cost = getDocumentsToRead(inventory).reduce((sum, document) => sum + getReadCost(document), 0);
    return cost <= INLINE_COST[inventory.format] ? new InlineReader() : new ReaderPool(this.#threadCount);
  }
}
