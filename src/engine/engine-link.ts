import type { Taken } from './act/prepared-files.ts';
import type { EngineProcessOptions, FromHost, ToHost } from './router/host-messages.ts';

/** An engine beside the host: Electron's UtilityProcess has this shape, and EngineThread. */
export type EngineChild<Port> = {
  postMessage(message: FromHost, ports?: Port[]): void;
  on(event: 'message', listener: (message: ToHost) => void): unknown;
  once(event: 'exit', listener: () => void): unknown;
  kill(): unknown;
};

export type EngineLinkSetup<Port> = {
  readonly start: () => EngineChild<Port>;
  readonly options: EngineProcessOptions;
  /** What the engine reports of imports and of an erase. */
  readonly onNote?: (note: ToHost) => void;
  /** The engine ended without having been asked to. */
  readonly onGone?: () => void;
};

/** How long a closing engine may take to undo an import before it is killed; SQLite then undoes it at the next start. */
const PATIENCE_MS = 8_000;

type Answer = ToHost & { readonly id: number };
type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };
/** A message that is answered, without its number. */
type Question = FromHost extends infer M
  ? M extends { readonly id: number }
    ? Omit<M, 'id'>
    : never
  : never;

/**
 * A host's link to an engine in a thread or process of its own: a crash in native code or a lack of memory costs the import,
 * not the host. The engine starts when it is first needed, and again after it died.
 */
export class EngineLink<Port> {
  readonly #setup: EngineLinkSetup<Port>;
  readonly #waiting = new Map<number, Waiting>();
  #child: EngineChild<Port> | null = null;
  #nextId = 1;
  #closing = false;

  constructor(setup: EngineLinkSetup<Port>) {
    this.#setup = setup;
  }

  get isRunning(): boolean {
    return this.#child !== null;
  }

  /** Lets a front end call the contract over this port. The host reads nothing of what goes through. */
  serve(port: Port): void {
    this.#post({ type: 'serve' }, [port]);
  }

  /** Registers what the user chose; gives a handle per path. Rejects when the engine ends first. */
  select(paths: readonly string[], removeAfterwards = false): Promise<string[]> {
    return Promise.all(paths.map((path) => this.#select(path, removeAfterwards)));
  }

  /** A file that the engine has written for the user, once; the caller removes it. Null when there is none. */
  async take(handle: string): Promise<Taken | null> {
    const answer = await this.#ask({ type: 'take', handle });
    return answer.type === 'taken' ? answer.file : null;
  }

  /** Cancels an import, closes the ledger and ends the engine; kills it when it has not ended after `patienceMs`. */
  async close(patienceMs = PATIENCE_MS): Promise<void> {
    const child = this.#child;
    if (!child) return;
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

  /** Kills the engine and no longer counts on it: whatever is needed next starts another one. */
  abandon(): void {
    const child = this.#child;
    if (!child) return;
    this.#ended(child);
    child.kill();
  }

  async #select(path: string, removeAfterwards: boolean): Promise<string> {
    const answer = await this.#ask({ type: 'select', path, removeAfterwards });
    if (answer.type !== 'selected') throw new TypeError('the engine answered something else');
    return answer.handle;
  }

  #ask(question: Question): Promise<Answer> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#post({ ...question, id } as FromHost);
    });
  }

  #post(message: FromHost, ports: Port[] = []): void {
    this.#child ??= this.#start();
    this.#child.postMessage(message, ports);
  }

  #start(): EngineChild<Port> {
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
    for (const { reject } of this.#waiting.values()) reject(new Error('the engine ended'));
    this.#waiting.clear();
    if (!this.#closing) this.#setup.onGone?.();
  }
}
