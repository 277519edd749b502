import type { Entry } from '../archive/types.ts';
import { type DateWords, dateWords } from '../export/dialects/html/date-words.ts';
import { message } from '../words/message.ts';
import { ImportCancelledError } from './errors.ts';
import { EventLoopBreaks } from './event-loop.ts';
import { MessageQueue } from './message-queue.ts';
import { getReadCost, HEAP_MB, ReaderThread, type ThreadListener } from './reader-thread.ts';
import type { FromWorker, ReadTask } from './worker-messages.ts';

/**
 * Bytes of documents queued for a thread, some fifty milliseconds of work, so that it never waits while this thread writes. It
 * is sent more when less than half of that is left.
 */
const AHEAD_BYTES = 8 * 1024 * 1024;

/**
 * How far past the document being written others may be read. Bounds the reorder buffer: small documents arrive whole;
 * large ones are held back by MAX_IN_FLIGHT.
 */
const WINDOW = 2048;

/**
 * Bytes of documents that were read and wait to be written. Ten thousand names are a small document but a large record, and
 * take longer to write than to read.
 */
const MOST_WAITING_BYTES = 48 * 1024 * 1024;

/** The results of reading one document, in order: batches, then `done`. `ack` must be called once for each. */
export type Delivery = FromWorker & { readonly ack: () => void };

/** The reading of an export, in threads (ReaderPool) or in this one (InlineReader). */
export type Reading = {
  /**
   * Sets what to read and starts reading; call it once. `pages`: what HTML pages may need to know about each other; `timeZone`:
   * the zone of the account, if the export names it.
   */
  begin(tasks: readonly ReadTask[], pages: readonly Entry[], timeZone: string | null): void;
  /** Every message of every document, in the order of the tasks. Throws ImportCancelledError when `signal` aborts. */
  deliveries(signal?: AbortSignal): AsyncGenerator<Delivery>;
  /** Ends the reading; may be called again. */
  close(): Promise<void>;
};

/**
 * A few worker threads that read documents. They start at once, so that they are ready when the list of documents is known.
 * `deliveries()` yields every document's messages in the order of the tasks, whatever order the threads finish in: the same
 * export always gives the same ledger.
 */
export class ReaderPool implements Reading {
  readonly #queues = new Map<number, MessageQueue<Delivery>>();
  readonly #threads: ReaderThread[] = [];
  readonly #threadCount: number;
  readonly #heapMb: number;
  readonly #listener: ThreadListener = {
    onMessage: (thread, message) => this.#receive(thread, message),
    onDeath: (thread) => this.#replace(thread),
  };
  #tasks: readonly ReadTask[] = [];
  #pages: readonly Entry[] = [];
  #timeZone: string | null = null;
  #words: DateWords | null = null;
  /** Index of the first task that no thread has been sent. */
  #next = 0;
  /** Id of the document being written. */
  #head = 0;
  /** Cost of the documents that were read and are not yet written, in bytes. */
  #waiting = 0;
  #closing: Promise<unknown> | null = null;
  /**
   * Node drains one port before it looks at the next, and each message written makes room for another: without these, one
   * thread could keep the others waiting for half a second.
   */
  readonly #breaks = new EventLoopBreaks();

  /** `heapMb`: of each thread; for tests. */
  constructor(threadCount: number, heapMb = HEAP_MB) {
    this.#threadCount = threadCount;
    this.#heapMb = heapMb;
    for (let i = 0; i < threadCount; i += 1) this.#addThread();
  }

  begin(tasks: readonly ReadTask[], pages: readonly Entry[], timeZone: string | null): void {
    this.#tasks = tasks;
    this.#pages = pages;
    this.#timeZone = timeZone;
    // Building the words of dates takes a fifth of a second and fifty megabytes: once, not once per thread.
    if (tasks.some(({ ref }) => ref.format === 'html')) this.#words = dateWords();
    for (const thread of this.#threads) this.#setUp(thread);
    // Replaces threads that died before there was anything to read.
    while (this.#threads.length < this.#threadCount) this.#addThread();
    this.#dispatch();
  }

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
          await this.#breaks.take();
        }
        this.#queues.delete(task.id);
        this.#waiting -= getReadCost(task);
        if (signal?.aborted) throw new ImportCancelledError();
      }
      // Releases the threads' memory while the last rows are written.
      void this.close();
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  async close(): Promise<void> {
    this.#closing ??= Promise.all(this.#threads.map((thread) => thread.stop()));
    await this.#closing;
  }

  #addThread(): ReaderThread {
    const thread = new ReaderThread(this.#listener, this.#heapMb);
    this.#threads.push(thread);
    this.#setUp(thread);
    return thread;
  }

  #setUp(thread: ReaderThread): void {
    if (this.#words !== null) thread.post({ type: 'date-words', words: this.#words });
    if (this.#pages.length > 0 || this.#timeZone !== null)
      thread.post({ type: 'pages', pages: this.#pages, timeZone: this.#timeZone });
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

  #receive(thread: ReaderThread, message: FromWorker): void {
    const ack = (): void => {
      if (message.type === 'batch') thread.post({ type: 'ack' });
    };
    const queue = this.#queue(message.id);
    queue.push({ ...message, ack });
    if (message.type !== 'done') return;
    queue.end();
    this.#waiting += thread.finishTask();
    if (thread.load < AHEAD_BYTES / 2) this.#dispatch();
  }

  /** The document that a dead thread was reading is lost and reported; its other documents are read again. */
  #replace(thread: ReaderThread): void {
    if (this.#closing) return;
    const [lost, ...waiting] = thread.unfinished;
    this.#threads.splice(this.#threads.indexOf(thread), 1);
    // A thread that dies without a task would die again.
    if (!lost) return;
    this.#waiting += getReadCost(lost);
    this.#addThread().read(waiting);
    this.#reportLost(lost.id);
    this.#dispatch();
  }

  #reportLost(id: number): void {
    const queue = this.#queue(id);
    queue.push({
      type: 'done',
      id,
      records: [],
      events: null,
      problems: [{ code: 'reader-failed', pointer: '', message: message('problem.readerOutOfMemory') }],
      outcome: { status: 'unreadable', dialect: null, records: 0, problems: 1 },
      digest: null,
      ack: () => undefined,
    });
    queue.end();
  }

  /** Hands out the next documents, each to the thread with the least work. */
  #dispatch(): void {
    if (this.#closing) return;
    const window = this.#waiting < MOST_WAITING_BYTES ? WINDOW : 1;
    const batches = this.#threads.map((thread) => ({ thread, tasks: [] as ReadTask[], load: thread.load }));
    for (;;) {
      const task = this.#tasks[this.#next];
      const [batch] = batches.toSorted((a, b) => a.load - b.load);
      if (!task || !batch || batch.load >= AHEAD_BYTES || task.id >= this.#head + window) break;
      this.#next += 1;
      batch.tasks.push(task);
      batch.load += getReadCost(task);
    }
    for (const { thread, tasks } of batches) thread.read(tasks);
  }
}
