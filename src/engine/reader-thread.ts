import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { findEntry } from './entries.ts';
import type { FromWorker, ReadTask, ToWorker, WorkerData } from './worker-messages.ts';

/** Megabytes. With 32, imports of pages need 50 more in all and save 2 % of the time (bench -- import). */
const YOUNG_HEAP_MB = 16;

/**
 * In Electron all heaps of a process share 4 GB (V8's pointer cage): four threads may fill half of it, so that a document that
 * needs too much ends its thread and not the engine. What `export/limits.ts` accepts needs less than half of a thread's share.
 */
export const HEAP_MB = 512;

/** Cost of the smallest document, in bytes of a large one. */
const BYTES_PER_DOCUMENT = 16 * 1024;

/** Milliseconds a thread has to finish or abandon its document before it is terminated. */
const STOP_LIMIT_MS = 2000;

/** What reading a document costs, in bytes. */
export const getReadCost = ({ variants }: Pick<ReadTask, 'variants'>): number =>
  variants.reduce((sum, { size }) => sum + size, BYTES_PER_DOCUMENT);

export type ThreadListener = {
  readonly onMessage: (thread: ReaderThread, message: FromWorker) => void;
  /** The thread died, most likely out of memory. */
  readonly onDeath: (thread: ReaderThread) => void;
};

/** One reading thread as the pool sees it. */
export class ReaderThread {
  /** Documents sent to the thread that it has not finished, in order. */
  readonly #tasks: ReadTask[] = [];
  #load = 0;
  /** Shared memory, because a thread in the middle of its documents cannot receive messages. */
  readonly #stopFlag = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  readonly #worker: Worker;

  constructor(listener: ThreadListener, heapMb: number) {
    this.#worker = new Worker(findEntry('reader-worker'), {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_HEAP_MB, maxOldGenerationSizeMb: heapMb },
      env: threadEnvironment(),
      workerData: { stopFlag: this.#stopFlag } satisfies WorkerData,
    });
    this.#worker.on('message', (message: FromWorker) => listener.onMessage(this, message));
    this.#worker.on('error', () => listener.onDeath(this));
  }

  /** Cost of the unfinished documents, in bytes. */
  get load(): number {
    return this.#load;
  }

  get unfinished(): readonly ReadTask[] {
    return this.#tasks;
  }

  post(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  read(tasks: readonly ReadTask[]): void {
    if (tasks.length === 0) return;
    for (const task of tasks) {
      this.#tasks.push(task);
      this.#load += getReadCost(task);
    }
    this.post({ type: 'read', tasks });
  }

  /** The thread has finished its first unfinished document. Returns that document's cost. */
  finishTask(): number {
    const task = this.#tasks.shift();
    const cost = task ? getReadCost(task) : 0;
    this.#load -= cost;
    return cost;
  }

  /**
   * Ends the thread. Node aborts the whole process when a thread is terminated while it creates an inflater ("close before
   * init"), so a thread with documents to read is asked to stop. Past the limit it can be terminated: once the flag is
   * set, it opens no further entry.
   */
  async stop(): Promise<void> {
    if (this.#tasks.length === 0) return void (await this.#worker.terminate());
    Atomics.store(this.#stopFlag, 0, 1);
    this.post({ type: 'stop' });
    await this.#exited();
  }

  #exited(): Promise<void> {
    return new Promise((resolve) => {
      const terminate = (): void => void this.#worker.terminate().then(() => resolve());
      const limit = setTimeout(terminate, STOP_LIMIT_MS);
      this.#worker.once('exit', () => {
        clearTimeout(limit);
        resolve();
      });
    });
  }
}

/** Threads share the host's cache of compiled code, if it keeps one; they do not inherit it by themselves. */
function threadEnvironment(): NodeJS.ProcessEnv {
  const dir = getCompileCacheDir();
  // The directory is named for the version of Node, and Node appends that name again.
  return dir ? { ...process.env, NODE_COMPILE_CACHE: dirname(dir) } : process.env;
}
