import type { Entry } from '../archive/types.ts';
import { DocumentReader } from './document-reader.ts';
import { ImportCancelledError } from './errors.ts';
import { EventLoopBreaks } from './event-loop.ts';
import type { Delivery, Reading } from './reader-pool.ts';
import type { FromWorker, ReadTask } from './worker-messages.ts';

/**
 * Reads a small export in this thread, faster than threads could start. Only for small inputs: it holds everything that one
 * document yields, and a document's parser blocks the event loop.
 */
export class InlineReader implements Reading {
  #tasks: readonly ReadTask[] = [];
  #pages: readonly Entry[] = [];
  #timeZone: string | null = null;

  begin(tasks: readonly ReadTask[], pages: readonly Entry[], timeZone: string | null): void {
    this.#tasks = tasks;
    this.#pages = pages;
    this.#timeZone = timeZone;
  }

  async *deliveries(signal?: AbortSignal): AsyncGenerator<Delivery> {
    const throwIfCancelled = (): void => {
      if (signal?.aborted) throw new ImportCancelledError();
    };
    const reader = new DocumentReader(throwIfCancelled);
    reader.setPages(this.#pages, this.#timeZone);
    // Small documents are read without yielding, so a cancel would never arrive.
    const breaks = new EventLoopBreaks();
    for (const task of this.#tasks) {
      await breaks.take();
      throwIfCancelled();
      const messages: FromWorker[] = [];
      const done = await reader.read(task, async (batch) => void messages.push({ type: 'batch', ...batch }));
      for (const message of [...messages, done]) yield { ...message, ack: () => undefined };
    }
    throwIfCancelled();
  }

  async close(): Promise<void> {
    return Promise.resolve();
  }
}
