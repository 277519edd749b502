import { say } from '../../words/say.ts';
import type { ImportEvent, ImportProgress } from '../contract/import-views.ts';
import type { Engine } from '../engine.ts';
import { ImportCancelledError, toCancelled } from '../errors.ts';
import type { ImportOutcome } from '../import-export.ts';
import { MessageQueue } from '../message-queue.ts';
import { LISTING } from '../progress.ts';

/** One import at a time: a ledger has one writer. */
export class ImportRunningError extends Error {
  constructor() {
    super(say('error.import-running'));
    this.name = 'ImportRunningError';
  }
}

/** `prepare` returns the paths (it writes the sample); `done` runs once the import is in the ledger. */
export type ImportOrder = {
  readonly prepare: (signal: AbortSignal) => Promise<readonly string[]>;
  /** Whose export to import, and of which service; null if the paths hold one person's. */
  readonly person?: string | null;
  readonly done?: () => Promise<void>;
  readonly cleanUp?: () => Promise<void>;
};

/** A running import. It continues even if nobody follows it: a page may be reloaded. */
class Job {
  readonly #stop = new AbortController();
  readonly #followers = new Set<MessageQueue<ImportEvent>>();
  #last: ImportEvent = { type: 'progress', progress: LISTING };
  /** Resolves once the ledger is written, or rolled back. */
  ended: Promise<void> = Promise.resolve();

  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  stop(): void {
    this.#stop.abort();
  }

  /** The last event so far, and every later one. */
  follow(): AsyncGenerator<ImportEvent, void> {
    const events = new MessageQueue<ImportEvent>();
    events.push(this.#last);
    this.#followers.add(events);
    return this.#read(events);
  }

  report(event: ImportEvent): void {
    this.#last = event;
    for (const events of this.#followers) events.push(event);
  }

  end(): void {
    for (const events of this.#followers) events.end();
  }

  fail(error: unknown): void {
    for (const events of this.#followers) events.fail(error);
  }

  async *#read(events: MessageQueue<ImportEvent>): AsyncGenerator<ImportEvent, void> {
    try {
      yield* events;
    } finally {
      this.#followers.delete(events);
    }
  }
}

/** Runs imports, one at a time; anyone can follow the one that is running. */
export class ImportJobs {
  readonly #engine: Engine;
  readonly #onStart: (events: AsyncIterable<ImportEvent>) => void;
  #running: Job | null = null;

  /** `onStart` receives the events of every import. */
  constructor(engine: Engine, onStart: (events: AsyncIterable<ImportEvent>) => void = () => undefined) {
    this.#engine = engine;
    this.#onStart = onStart;
  }

  get isRunning(): boolean {
    return this.#running !== null;
  }

  /**
   * Starts at once and returns its events; the last one is `done`. Throws ImportRunningError; the stream throws
   * ImportCancelledError and what importing throws. Leaving the stream stops nothing.
   */
  start(order: ImportOrder): AsyncGenerator<ImportEvent, void> {
    if (this.#running) throw new ImportRunningError();
    const job = new Job();
    this.#running = job;
    this.#onStart(job.follow());
    const events = job.follow();
    job.ended = this.#run(order, job);
    return events;
  }

  /** The events of the running import; none if none is running. */
  async *follow(): AsyncGenerator<ImportEvent, void> {
    if (this.#running) yield* this.#running.follow();
  }

  /** Stops a running import and waits until the ledger is rolled back. False if none was running. */
  async cancel(): Promise<boolean> {
    const running = this.#running;
    if (!running) return false;
    running.stop();
    await running.ended;
    return true;
  }

  async #run(order: ImportOrder, job: Job): Promise<void> {
    try {
      const outcome = await this.#import(order, job);
      this.#running = null;
      job.report({ type: 'done', ...outcome });
      job.end();
    } catch (error) {
      this.#running = null;
      job.fail(toCancelled(error, job.signal));
    }
  }

  async #import(order: ImportOrder, job: Job): Promise<ImportOutcome> {
    const { signal } = job;
    const onProgress = (progress: ImportProgress): void => job.report({ type: 'progress', progress });
    const onWait = (): void => onProgress({ ...LISTING, phase: 'waiting' });
    try {
      const paths = await order.prepare(signal);
      if (signal.aborted) throw new ImportCancelledError();
      const { person = null } = order;
      const outcome = await this.#engine.importExport({ paths, person, signal, onProgress, onWait });
      await order.done?.();
      return outcome;
    } finally {
      await order.cleanUp?.();
    }
  }
}
