import { statSync } from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Entry } from '../archive/types.ts';
import { type DateWords, dateWords } from '../export/dialects/html/date-words.ts';
import { ImportCancelledError } from './errors.ts';
import { MessageQueue } from './message-queue.ts';
import { compileBeside, growYoungSpace, tuneThreads } from './thread-tuning.ts';
import type { FromWorker, ReadTask, ToWorker } from './worker-messages.ts';

/**
 * Bytes of documents a thread is given ahead of time, some fifty milliseconds of work: it must not wait while this thread
 * writes. A thread is given more when it has less than half of that.
 */
const AHEAD_BYTES = 8 * 1024 * 1024;
/** What the smallest document costs, in bytes of a large one. */
const BYTES_PER_DOCUMENT = 16 * 1024;

/**
 * Documents that may be finished and waiting while an earlier one is still being read. Bounds what the reorder buffer
 * can hold (small documents arrive whole; large ones are held back by their credit).
 */
const WINDOW = 2048;

/** Milliseconds of work with what one thread has sent after which the others are heard. */
const DEAF_MS = 5;

/** Young generation large enough for one parsed message file, old generation small enough to keep a promise. */
const LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1024 };

/** What the pool gives for one document, in order: batches, then `done`. `taken` must be called once per batch. */
export type Delivery = FromWorker & { readonly taken: () => void };

type Slot = { worker: Worker; tasks: ReadTask[]; bytes: number };

const costOf = ({ variants }: ReadTask): number =>
  variants.reduce((sum, { size }) => sum + size, BYTES_PER_DOCUMENT);

/** More than four threads wait for the ledger rather than read. */
const threadCount = (): number => Math.max(1, Math.min(4, availableParallelism()));

/** Parts of so few bytes are read by one thread before a second one has started. */
const SMALL_BYTES = 4 * 1024 * 1024;

/**
 * How many threads these parts are worth. A folder's size is not known at a glance; a path that cannot be looked at is
 * refused with its sentence when it is opened, right after this.
 */
export function threadsFor(paths: readonly string[]): number {
  try {
    const parts = paths.map((path) => statSync(path));
    const bytes = parts.reduce((sum, { size }) => sum + size, 0);
    return parts.every((part) => part.isFile()) && bytes <= SMALL_BYTES ? 1 : threadCount();
  } catch {
    return 1;
  }
}

/** In source the worker is TypeScript, in a build JavaScript. */
const WORKER_URL = new URL(
  import.meta.url.endsWith('.ts') ? './reader-worker.ts' : './reader-worker.js',
  import.meta.url,
);

/** Threads take their compiled code from where the host takes its own, if it keeps any; that is no setting they inherit. */
function threadEnvironment(): NodeJS.ProcessEnv {
  const dir = getCompileCacheDir();
  // The folder is named for the version of Node, and Node names it anew.
  return dir ? { ...process.env, NODE_COMPILE_CACHE: dirname(dir) } : process.env;
}

/**
 * A few worker threads that read documents. They start at once, so that they are ready when it is known what there is to
 * read. `deliveries()` yields every document's messages in the order of the tasks,
 * whatever order the threads finish in, so that the same export always gives the same ledger.
 */
export class ReaderPool {
  readonly #queues = new Map<number, MessageQueue<Delivery>>();
  readonly #slots: Slot[] = [];
  readonly #workerUrl: URL;
  readonly #threads: number;
  #tasks: readonly ReadTask[] = [];
  #pages: readonly Entry[] = [];
  #words: DateWords | null = null;
  #next = 0;
  #head = 0;
  #closed = false;
  #heard = 0;

  constructor(threads = threadCount(), workerUrl = WORKER_URL) {
    tuneThreads(threads);
    growYoungSpace(false);
    this.#threads = threads;
    this.#workerUrl = workerUrl;
    for (let i = 0; i < threads; i += 1) this.#addSlot();
  }

  /**
   * Says what there is to read and has the threads begin; to be called once. `pages`: what HTML pages may ask about each
   * other.
   */
  begin(tasks: readonly ReadTask[], pages: readonly Entry[]): void {
    this.#tasks = tasks;
    this.#pages = pages;
    const hasPages = tasks.some(({ ref }) => ref.format === 'html');
    if (!hasPages) growYoungSpace(true);
    // The words of dates take a fifth of a second and fifty megabytes: not once per thread.
    this.#words = hasPages ? dateWords() : null;
    for (const slot of this.#slots) this.#setUp(slot);
    // Threads that have died before there was anything to read.
    while (this.#slots.length < this.#threads) this.#addSlot();
    this.#dispatch();
  }

  /** Every message of every document, in the order of the tasks. Throws ImportCancelledError when `signal` aborts. */
  async *deliveries(signal?: AbortSignal): AsyncGenerator<Delivery> {
    const cancel = (): void => this.#failAll(new ImportCancelledError());
    if (signal?.aborted) throw new ImportCancelledError();
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      for (const task of this.#tasks) {
        this.#head = task.id;
        this.#dispatch();
        for await (const delivery of this.#queue(task.id)) {
          yield delivery;
          await this.#hear();
        }
        this.#queues.delete(task.id);
        if (signal?.aborted) throw new ImportCancelledError();
      }
      // What they hold is given back while the last things are written.
      void this.close();
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /**
   * Lets messages of all threads in. A port gives all it has before another port's turn comes, and what is written
   * meanwhile makes room for more: one thread could keep the others waiting for half a second.
   */
  async #hear(): Promise<void> {
    if (performance.now() - this.#heard < DEAF_MS) return;
    await setImmediate();
    this.#heard = performance.now();
  }

  /** Ends the threads; may be called again. */
  async close(): Promise<void> {
    this.#closed = true;
    growYoungSpace(true);
    await Promise.all(this.#slots.map((slot) => slot.worker.terminate()));
    compileBeside(true);
  }

  #setUp({ worker }: Slot): void {
    if (this.#words !== null)
      worker.postMessage({ type: 'date-words', words: this.#words } satisfies ToWorker);
    if (this.#pages.length > 0) worker.postMessage({ type: 'pages', pages: this.#pages } satisfies ToWorker);
  }

  #queue(id: number): MessageQueue<Delivery> {
    const known = this.#queues.get(id);
    if (known) return known;
    const made = new MessageQueue<Delivery>();
    this.#queues.set(id, made);
    return made;
  }

  #failAll(error: Error): void {
    for (let id = this.#head; id < this.#next + 1; id += 1) this.#queue(id).fail(error);
  }

  #addSlot(): void {
    const worker = new Worker(this.#workerUrl, { resourceLimits: LIMITS, env: threadEnvironment() });
    const slot: Slot = { worker, tasks: [], bytes: 0 };
    worker.on('message', (message: FromWorker) => this.#receive(slot, message));
    worker.on('error', () => this.#replace(slot));
    this.#slots.push(slot);
    this.#setUp(slot);
  }

  #receive(slot: Slot, message: FromWorker): void {
    const taken = (): void => {
      if (message.type === 'batch') slot.worker.postMessage({ type: 'taken' } satisfies ToWorker);
    };
    const queue = this.#queue(message.id);
    queue.push({ ...message, taken });
    if (message.type !== 'done') return;
    const read = slot.tasks.shift();
    if (read) slot.bytes -= costOf(read);
    queue.end();
    if (slot.bytes < AHEAD_BYTES / 2) this.#dispatch();
  }

  /** A thread died (out of memory, most likely): its current document is lost and said so, the others are read again. */
  #replace(slot: Slot): void {
    if (this.#closed) return;
    const [lost, ...waiting] = slot.tasks;
    this.#slots.splice(this.#slots.indexOf(slot), 1);
    // One that dies without a task would die again.
    if (!lost) return;
    this.#addSlot();
    const fresh = this.#slots.at(-1);
    if (fresh) this.#send(fresh, waiting);
    this.#reportLost(lost.id);
    this.#dispatch();
  }

  #reportLost(id: number): void {
    const queue = this.#queue(id);
    const message = 'The document needed more memory than a reading thread may use.';
    const problems = [{ code: 'reader-failed', pointer: '', message }];
    const outcome = { status: 'unreadable', dialect: null, records: 0, problems: 1 } as const;
    queue.push({
      type: 'done',
      id,
      records: [],
      events: null,
      problems,
      outcome,
      digest: null,
      taken: () => undefined,
    });
    queue.end();
  }

  /** Gives the next documents, each to the thread that has least to do. */
  #dispatch(): void {
    const given = new Map<Slot, ReadTask[]>(this.#slots.map((slot) => [slot, []]));
    const loads = new Map(this.#slots.map((slot) => [slot, slot.bytes]));
    for (;;) {
      const task = this.#tasks[this.#next];
      const [slot, load] = [...loads].reduce<typeof NOBODY>(
        (least, one) => (one[1] < least[1] ? one : least),
        NOBODY,
      );
      if (!task || !slot || load >= AHEAD_BYTES || task.id >= this.#head + WINDOW) break;
      this.#next += 1;
      given.get(slot)?.push(task);
      loads.set(slot, load + costOf(task));
    }
    for (const [slot, tasks] of given) this.#send(slot, tasks);
  }

  #send(slot: Slot, tasks: readonly ReadTask[]): void {
    if (tasks.length === 0) return;
    for (const task of tasks) {
      slot.tasks.push(task);
      slot.bytes += costOf(task);
    }
    slot.worker.postMessage({ type: 'read', tasks } satisfies ToWorker);
  }
}

const NOBODY: readonly [slot: Slot | null, load: number] = [null, Number.POSITIVE_INFINITY];
