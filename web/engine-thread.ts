import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { type ClientContext, type ClientLink, type ClientOptions, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { Taken } from '../src/engine/act/prepared-files.ts';
import type { EngineProcessOptions, FromHost, ToHost } from '../src/engine/router/host-messages.ts';

/** Our TypeScript runs as it is; an installed package carries a build of it. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../src/engine/engine-worker.ts' : '../src/engine/engine-worker.js',
  import.meta.url,
);

/** The engine's thread died under a call: out of memory, or a crash in native code. */
const stopped = (): ORPCError<'LEDGER_TROUBLE', { sentence: string }> => {
  const sentence =
    'The engine stopped unexpectedly and has been started again. An import that was running was not written; please try again.';
  return new ORPCError('LEDGER_TROUBLE', { status: 500, message: sentence, data: { sentence } });
};

type Reject = (reason: unknown) => void;

/** One life of the thread. Whoever waits for it is told when it dies: oRPC's calls would wait for ever. */
class Life {
  readonly worker: Worker;
  readonly link: RPCLink<ClientContext>;
  readonly #port: MessagePort;
  readonly #waiting = new Set<Reject>();
  dead = false;

  constructor(options: EngineProcessOptions) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.worker = new Worker(ENTRY);
    // The port closes a moment before the thread says that it is gone, and by then its streams have ended already.
    port1.on('close', () => this.#die());
    this.link = new RPCLink({ port: port1 });
    port1.start();
    this.tell({ type: 'open', options });
    this.tell({ type: 'serve' }, port2);
    this.worker.on('error', () => this.#die());
    this.worker.on('exit', () => this.#die());
  }

  tell(message: FromHost, port?: MessagePort): void {
    this.worker.postMessage(port ? { ...message, port } : message, port ? [port] : []);
  }

  /** The same promise, but rejected when the thread dies first. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (this.dead) return reject(stopped());
      this.#waiting.add(reject);
      work.then(resolve, reject).finally(() => this.#waiting.delete(reject));
    });
  }

  #die(): void {
    if (this.dead) return;
    this.dead = true;
    this.#port.close();
    for (const reject of this.#waiting) reject(stopped());
  }
}

/**
 * The engine in a worker thread of this process. As a link it is what an oRPC client speaks through. When the thread dies,
 * every call and stream under way fails with LEDGER_TROUBLE and the next one starts a new thread.
 */
export class EngineThread implements ClientLink<ClientContext> {
  readonly #options: EngineProcessOptions;
  #life: Life | null = null;
  #nextId = 1;

  constructor(options: EngineProcessOptions) {
    this.#options = options;
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    const life = this.#alive();
    const output = await life.race(life.link.call(path, input, options));
    return isStream(output) ? guarded(output, life) : output;
  }

  /** Registers a path and gives its handle. */
  async select(path: string, removeAfterwards: boolean): Promise<string> {
    const life = this.#alive();
    const id = this.#nextId++;
    const answer = answerTo(life.worker, (message) => message.type === 'selected' && message.id === id);
    life.tell({ type: 'select', id, path, removeAfterwards });
    const message = await life.race(answer);
    if (message.type !== 'selected') throw new TypeError('the engine answered something else');
    return message.handle;
  }

  /** A file that was prepared for the user, once; the caller removes it. Null when there is none behind the handle. */
  async take(handle: string): Promise<Taken | null> {
    const life = this.#alive();
    const id = this.#nextId++;
    const answer = answerTo(life.worker, (message) => message.type === 'taken' && message.id === id);
    life.tell({ type: 'take', id, handle });
    const message = await life.race(answer);
    return message.type === 'taken' ? message.file : null;
  }

  /** Cancels what runs and ends the thread. Safe to call twice. */
  async close(): Promise<void> {
    const life = this.#life;
    this.#life = null;
    if (!life || life.dead) return;
    const answer = answerTo(life.worker, (message) => message.type === 'closed');
    life.tell({ type: 'close' });
    // Dead or closed, it is over either way.
    await life.race(answer).catch(() => undefined);
    await life.worker.terminate();
  }

  /** For tests of what happens when the thread dies. */
  async kill(): Promise<void> {
    await this.#life?.worker.terminate();
  }

  #alive(): Life {
    if (!this.#life || this.#life.dead) this.#life = new Life(this.#options);
    return this.#life;
  }
}

function answerTo(worker: Worker, wanted: (message: ToHost) => boolean): Promise<ToHost> {
  return new Promise((resolve) => {
    const listen = (message: ToHost): void => {
      if (!wanted(message)) return;
      worker.off('message', listen);
      resolve(message);
    };
    worker.on('message', listen);
  });
}

function isStream(value: unknown): value is AsyncIterableIterator<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** A stream whose thread died says so, instead of oRPC's own words for a closed port. */
async function* guarded(stream: AsyncIterableIterator<unknown>, life: Life): AsyncGenerator<unknown, void> {
  try {
    yield* stream;
  } catch (error) {
    throw life.dead ? stopped() : error;
  }
}
