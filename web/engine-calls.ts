import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { type ClientContext, type ClientLink, type ClientOptions, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { EngineLink } from '../src/engine/engine-link.ts';
import { say } from '../src/words/say.ts';

/** The engine died under a call: out of memory, or a crash in native code. */
const stopped = (): ORPCError<'LEDGER_TROUBLE', { sentence: string }> => {
  const sentence = say('error.engine-stopped');
  return new ORPCError('LEDGER_TROUBLE', { status: 500, message: sentence, data: { sentence } });
};

/** One connection to one life of the engine. When it breaks, calls under way are rejected: oRPC would wait for ever. */
class Connection {
  readonly link: RPCLink<ClientContext>;
  readonly #waiting = new Set<(reason: unknown) => void>();
  isBroken = false;

  constructor(port: MessagePort) {
    this.link = new RPCLink({ port });
    port.start();
  }

  /** The same promise, but rejected when the connection breaks first. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      work.then(resolve, reject).finally(() => this.#waiting.delete(reject));
    });
  }

  break(): void {
    this.isBroken = true;
    for (const reject of this.#waiting) reject(stopped());
  }
}

/**
 * The contract's calls over the host's engine. When the engine dies, every call and stream under way fails with
 * LEDGER_TROUBLE, and the next call starts the engine again.
 */
export class EngineCalls implements ClientLink<ClientContext> {
  readonly #engine: EngineLink<MessagePort>;
  #connection: Connection | null = null;

  constructor(engine: EngineLink<MessagePort>) {
    this.#engine = engine;
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    this.#connection ??= this.#connect();
    const connection = this.#connection;
    const output = await connection.race(connection.link.call(path, input, options));
    return isStream(output) ? guarded(output, connection) : output;
  }

  #connect(): Connection {
    const { port1, port2 } = new MessageChannel();
    const connection = new Connection(port1);
    // The port closes a moment before a dying thread exits, and by then its streams have ended already.
    port1.on('close', () => this.#lose(connection));
    this.#engine.serve(port2);
    return connection;
  }

  #lose(connection: Connection): void {
    connection.break();
    if (this.#connection !== connection) return;
    this.#connection = null;
    this.#engine.abandon();
  }
}

function isStream(value: unknown): value is AsyncIterableIterator<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** A stream of a broken connection fails with our sentence instead of oRPC's own words for a closed port. */
async function* guarded(
  stream: AsyncIterableIterator<unknown>,
  connection: Connection,
): AsyncGenerator<unknown, void> {
  try {
    yield* stream;
  } catch (error) {
    throw connection.isBroken ? stopped() : error;
  }
}
