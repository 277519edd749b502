import { say } from '../words/say.ts';
import type { Taken } from './act/prepared-files.ts';
import type { EngineProcessOptions, FromHost, ToHost } from './router/host-messages.ts';

/** An engine process: Electron's UtilityProcess has this shape, and so has EngineChildProcess. */
export type EngineChild<Port> = {
  postMessage(message: FromHost, ports?: Port[]): void;
  on(event: 'message', listener: (message: ToHost) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
  kill(): unknown;
};

/** A front end's end of a connection, handed over to the engine. */
type Closable = { close(): void };

export type EngineLinkSetup<Port> = {
  readonly start: () => EngineChild<Port>;
  readonly options: EngineProcessOptions;
  /** What the engine reports of imports and of an erase. */
  readonly onNote?: (note: ToHost) => void;
  /** The engine ended without having been asked to. */
  readonly onGone?: () => void;
};

/** How long a closing engine may take to roll back an import before it is killed; SQLite then rolls back at the next start. */
const PATIENCE_MS = 8_000;

/** The delay before each restart of an engine that keeps dying; after the last of them it is not restarted. */
const RESTS_MS = [0, 1_000, 4_000];
/** An engine that lived this long did not die because of its start. */
const SOUND_MS = 60_000;

/** The engine ended before it could answer; `message` is a sentence for people. */
export class EngineStoppedError extends Error {
  constructor(hasGivenUp: boolean) {
    super(say(hasGivenUp ? 'error.engine-gave-up' : 'error.engine-stopped'));
    this.name = 'EngineStoppedError';
  }
}

type Answer = ToHost & { readonly id: number };
type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: () => void };
/** A message that is answered, without its id. */
type Question = FromHost extends infer M
  ? M extends { readonly id: number }
    ? Omit<M, 'id'>
    : never
  : never;

/**
 * A host's link to an engine in a process of its own: a crash in native code or a lack of memory costs the import, not the
 * host. The engine starts when it is first needed, and again after it died, but not in an endless loop.
 */
export class EngineLink<Port extends Closable> {
  readonly #setup: EngineLinkSetup<Port>;
  readonly #waiting = new Map<number, Waiting>();
  #child: EngineChild<Port> | null = null;
  #nextId = 1;
  #closing = false;
  #startedAt = 0;
  /** Early deaths in a row. */
  #deaths = 0;
  #rest: NodeJS.Timeout | null = null;
  /** Calls that wait for the end of the restart delay. */
  readonly #queue: (() => void)[] = [];

  constructor(setup: EngineLinkSetup<Port>) {
    this.#setup = setup;
  }

  get isRunning(): boolean {
    return this.#child !== null;
  }

  /** Whether it died so often that it is no longer restarted. */
  get hasGivenUp(): boolean {
    return this.#deaths > RESTS_MS.length;
  }

  /** Starts the engine before it is first needed. */
  start(): void {
    if (this.#rest === null && !this.hasGivenUp) this.#child ??= this.#start();
  }

  /** Lets a front end call the contract over this port. The host reads none of the messages. */
  serve(port: Port): void {
    if (this.hasGivenUp) port.close();
    else this.#post({ type: 'serve' }, [port]);
  }

  /** Locks the app. An engine that does not run holds no key. */
  lock(): void {
    this.#child?.postMessage({ type: 'lock' });
  }

  /** Registers what the user chose; returns a handle per path. Rejects if the engine ends first. */
  select(paths: readonly string[], removeAfterwards = false): Promise<string[]> {
    return Promise.all(paths.map((path) => this.#select(path, removeAfterwards)));
  }

  /** A file that the engine has written for the user, once; the caller removes it. Null when there is none. */
  async take(handle: string): Promise<Taken | null> {
    const answer = await this.#ask({ type: 'take', handle });
    return answer.type === 'taken' ? answer.file : null;
  }

  /** Cancels an import, closes the ledger and ends the engine; kills it if it has not ended after `patienceMs`. */
  async close(patienceMs = PATIENCE_MS): Promise<void> {
    const child = this.#child;
    if (!child) return this.#endRest(false);
    this.#closing = true;
    const ended = new Promise<void>((resolve) => child.once('exit', resolve));
    child.postMessage({ type: 'close' });
    const impatience = setTimeout(() => this.kill(), patienceMs);
    await ended;
    clearTimeout(impatience);
    this.#closing = false;
  }

  /** Ends the engine at once, as a crash would. */
  kill(): void {
    this.#child?.kill();
  }

  async #select(path: string, removeAfterwards: boolean): Promise<string> {
    const answer = await this.#ask({ type: 'select', path, removeAfterwards });
    if (answer.type !== 'selected') throw new TypeError('the engine answered something else');
    return answer.handle;
  }

  async #ask(question: Question): Promise<Answer> {
    const id = this.#nextId++;
    try {
      return await new Promise((resolve, reject) => {
        if (this.hasGivenUp) return reject();
        this.#waiting.set(id, { resolve, reject });
        this.#post({ ...question, id } as FromHost);
      });
    } catch (error) {
      // Rejected without a reason: the error is created here, because its sentence is in the caller's language.
      throw error ?? new EngineStoppedError(this.hasGivenUp);
    }
  }

  #post(message: FromHost, ports: Port[] = []): void {
    if (this.#rest !== null) {
      this.#queue.push(() => this.#post(message, ports));
      return;
    }
    this.#child ??= this.#start();
    this.#child.postMessage(message, ports);
  }

  #start(): EngineChild<Port> {
    this.#startedAt = Date.now();
    const child = this.#setup.start();
    child.on('message', (message) => this.#receive(message));
    child.once('exit', () => this.#ended(child));
    child.postMessage({ type: 'open', options: this.#setup.options });
    return child;
  }

  #receive(message: ToHost): void {
    if (message.type === 'selected' || message.type === 'taken') {
      this.#waiting.get(message.id)?.resolve(message);
      this.#waiting.delete(message.id);
    } else this.#setup.onNote?.(message);
  }

  #ended(child: EngineChild<Port>): void {
    if (this.#child !== child) return;
    this.#child = null;
    if (!this.#closing) this.#countDeath();
    this.#rejectWaiting();
    if (!this.#closing) this.#setup.onGone?.();
  }

  #countDeath(): void {
    this.#deaths = Date.now() - this.#startedAt < SOUND_MS ? this.#deaths + 1 : 1;
    const ms = RESTS_MS[this.#deaths - 1] ?? 0;
    if (ms > 0) this.#rest = setTimeout(() => this.#endRest(), ms);
  }

  #endRest(isNeeded = true): void {
    if (this.#rest !== null) clearTimeout(this.#rest);
    this.#rest = null;
    const queue = this.#queue.splice(0);
    if (isNeeded) for (const post of queue) post();
    else this.#rejectWaiting();
  }

  #rejectWaiting(): void {
    for (const { reject } of this.#waiting.values()) reject();
    this.#waiting.clear();
  }
}
