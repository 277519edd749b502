import { say } from '../../words/say.ts';
import type { ImportEvent } from '../contract/import-views.ts';
import type { Engine } from '../engine.ts';
import { ImportCancelledError, toCancelled } from '../errors.ts';
import { MessageQueue } from '../message-queue.ts';
import type { ImportProgress } from '../progress.ts';

/** One import at a time: a ledger has one writer. */
export class ImportRunningError extends Error {
  constructor() {
    super(say('error.import-running'));
    this.name = 'ImportRunningError';
  }
}

/** `prepare` gives the paths (the sample is written by it); `done` runs once the import is in the ledger. */
export type ImportOrder = {
  readonly prepare: (signal: AbortSignal) => Promise<readonly string[]>;
  /** Whose export of what the paths hold; null where it is one person's. */
  readonly person?: string | null;
  readonly done?: () => Promise<void>;
  readonly cleanUp?: () => Promise<void>;
};

type Running = { readonly stop: AbortController; readonly ended: Promise<void> };

const LISTING: ImportProgress = {
  phase: 'listing',
  documents: 0,
  documentsDone: 0,
  bytes: 0,
  bytesDone: 0,
  messages: 0,
  current: null,
  elapsedMs: 0,
};

/** Runs imports, one at a time, as streams of events. */
export class ImportJobs {
  readonly #engine: Engine;
  #running: Running | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /**
   * Starts at once and gives its events; the last one is `done`. When `left` aborts (the listener went away) or the
   * stream is left, the import is cancelled and the ledger is as before by the time the stream has ended. Throws
   * ImportRunningError; the stream throws ImportCancelledError and what importing throws.
   */
  start(order: ImportOrder, left?: AbortSignal): AsyncGenerator<ImportEvent, void> {
    if (this.#running) throw new ImportRunningError();
    const stop = new AbortController();
    const signal = left ? AbortSignal.any([stop.signal, left]) : stop.signal;
    const events = new MessageQueue<ImportEvent>();
    events.push({ type: 'progress', progress: LISTING });
    const ended = this.#run(order, signal, events).finally(() => {
      this.#running = null;
    });
    this.#running = { stop, ended };
    return stream(events, { stop, ended });
  }

  /** Stops what runs and waits until the ledger is as before. False when nothing was running. */
  async cancel(): Promise<boolean> {
    const running = this.#running;
    if (!running) return false;
    running.stop.abort();
    await running.ended;
    return true;
  }

  async #run(order: ImportOrder, signal: AbortSignal, events: MessageQueue<ImportEvent>): Promise<void> {
    try {
      const paths = await order.prepare(signal);
      if (signal.aborted) throw new ImportCancelledError();
      const onProgress = (progress: ImportProgress): void => events.push({ type: 'progress', progress });
      const { person = null } = order;
      const outcome = await this.#engine.importExport({ paths, person, signal, onProgress });
      await order.done?.();
      events.push({ type: 'done', ...outcome });
      events.end();
    } catch (error) {
      events.fail(toCancelled(error, signal));
    } finally {
      await order.cleanUp?.();
    }
  }
}

async function* stream(
  events: MessageQueue<ImportEvent>,
  running: Running,
): AsyncGenerator<ImportEvent, void> {
  try {
    yield* events;
  } finally {
    // After `done` this stops nothing; before it, the listener has left.
    running.stop.abort();
    await running.ended;
  }
}
