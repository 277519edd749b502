import { type ClientContext, type ClientLink, type ClientOptions, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { words } from '../../words/current.ts';

type Port = ConstructorParameters<typeof RPCLink>[0]['port'];

/** Opens a port to the engine. Calls `onLost` when the engine has ended, with a function that says so in the caller's language. */
export type OpenPort = (onLost: (toSentence: () => string) => void) => Port;

/** The language of the answer: that of this page, or of the page whose call is forwarded. */
const languageHeader = ({ context }: ClientOptions<ClientContext>) => ({
  'accept-language': String(context.language ?? words().language),
});

/** One connection to one engine process. When it breaks, pending calls are rejected: oRPC would wait forever. */
class Connection {
  readonly link: RPCLink<ClientContext>;
  readonly #waiting = new Set<(reason: unknown) => void>();
  #toSentence: (() => string) | null = null;

  constructor(port: Port) {
    this.link = new RPCLink({ port, headers: languageHeader });
  }

  /** The same promise, but rejected when the connection breaks first. */
  race<T>(work: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.add(reject);
      work.then(resolve, reject).finally(() => this.#waiting.delete(reject));
    });
  }

  break(toSentence: () => string): void {
    this.#toSentence = toSentence;
    for (const reject of this.#waiting) reject(null);
  }

  /** Once it has broken: our sentence instead of oRPC's own message for a closed port. */
  toError(error: unknown): unknown {
    const sentence = this.#toSentence?.();
    if (sentence === undefined) return error;
    return new ORPCError('LEDGER_TROUBLE', { status: 500, message: sentence, data: { sentence } });
  }
}

/**
 * The contract's calls over a port to the engine. When the engine dies, every pending call and stream fails with LEDGER_TROUBLE
 * and a sentence, and the next call opens another port, upon which the host starts the engine again.
 */
export class ReconnectingLink implements ClientLink<ClientContext> {
  readonly #open: OpenPort;
  #connection: Connection | null = null;

  constructor(open: OpenPort) {
    this.#open = open;
  }

  async call(
    path: readonly string[],
    input: unknown,
    options: ClientOptions<ClientContext>,
  ): Promise<unknown> {
    this.#connection ??= this.#connect();
    const connection = this.#connection;
    try {
      const output = await connection.race(connection.link.call(path, input, options));
      return isStream(output) ? guarded(output, connection) : output;
    } catch (error) {
      throw connection.toError(error);
    }
  }

  #connect(): Connection {
    const connection: Connection = new Connection(
      this.#open((toSentence) => {
        if (this.#connection === connection) this.#connection = null;
        connection.break(toSentence);
      }),
    );
    return connection;
  }
}

function isStream(value: unknown): value is AsyncIterableIterator<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function* guarded(
  stream: AsyncIterableIterator<unknown>,
  connection: Connection,
): AsyncGenerator<unknown, void> {
  try {
    yield* stream;
  } catch (error) {
    throw connection.toError(error);
  }
}
