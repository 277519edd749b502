import type { ForkOptions, MessagePortMain, UtilityProcess } from 'electron';
import type { Taken } from '../src/engine/act/prepared-files.ts';
import type { EngineProcessOptions, FromHost, ToHost } from '../src/engine/router/host-messages.ts';

export type EngineSetup = {
  /** `utilityProcess.fork`. */
  readonly fork: (modulePath: string, args: string[], options: ForkOptions) => UtilityProcess;
  readonly entryPath: string;
  readonly options: EngineProcessOptions;
  /** In the packaged app nothing that the engine prints goes anywhere. */
  readonly isPackaged: boolean;
  /** What the engine tells about its work. */
  readonly onNote: (note: ToHost) => void;
  /** The process ended and nobody had asked it to. */
  readonly onGone: () => void;
};

/** How long a closing engine may take to undo an import before it is ended; SQLite undoes it at the next start then. */
const PATIENCE_MS = 8_000;

type Answer = ToHost & { readonly id: number };
type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };
/** What is asked, before it has got its number. */
type Question = FromHost extends infer M
  ? M extends { readonly id: number }
    ? Omit<M, 'id'>
    : never
  : never;

/**
 * The engine in a process of its own (`utilityProcess`): a crash in native code or a lack of memory costs the import, not
 * the app. It starts with the first need of it, and again after it died.
 */
export class EngineProcess {
  readonly #setup: EngineSetup;
  readonly #waiting = new Map<number, Waiting>();
  #child: UtilityProcess | null = null;
  #nextId = 1;
  #closing = false;

  constructor(setup: EngineSetup) {
    this.#setup = setup;
  }

  get isRunning(): boolean {
    return this.#child !== null;
  }

  /** Lets a page talk to the engine on this port. Main keeps no end of it and reads nothing of what goes through. */
  connect(port: MessagePortMain): void {
    this.#tell({ type: 'serve' }, [port]);
  }

  /** Registers what the user chose; gives a handle per path. Rejects when the process ends first. */
  select(paths: readonly string[]): Promise<string[]> {
    return Promise.all(paths.map((path) => this.#selectOne(path)));
  }

  /** A file that the engine has written for the user, once; whoever takes it removes it. Null when there is none. */
  async take(handle: string): Promise<Taken | null> {
    const answer = await this.#ask({ type: 'take', handle });
    return answer.type === 'taken' ? answer.file : null;
  }

  /** Cancels an import, closes the ledger and ends the process; after a while without an answer it is ended. */
  async close(patienceMs = PATIENCE_MS): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#closing = true;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.postMessage({ type: 'close' } satisfies FromHost);
    const impatience = setTimeout(() => child.kill(), patienceMs);
    await ended;
    clearTimeout(impatience);
    this.#closing = false;
  }

  async #selectOne(path: string): Promise<string> {
    const answer = await this.#ask({ type: 'select', path, removeAfterwards: false });
    if (answer.type !== 'selected') throw new TypeError('the engine answered something else');
    return answer.handle;
  }

  #ask(question: Question): Promise<Answer> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#tell({ ...question, id } as FromHost);
    });
  }

  #tell(message: FromHost, ports: MessagePortMain[] = []): void {
    this.#child ??= this.#start();
    this.#child.postMessage(message, ports);
  }

  #start(): UtilityProcess {
    const { fork, entryPath, options, isPackaged } = this.#setup;
    const stdio = isPackaged ? 'ignore' : 'inherit';
    const child = fork(entryPath, [], { serviceName: 'Sidedoor engine', stdio });
    child.on('message', (note: ToHost) => this.#receive(note));
    child.once('exit', () => this.#ended(child));
    child.postMessage({ type: 'open', options } satisfies FromHost);
    return child;
  }

  #receive(note: ToHost): void {
    if (note.type === 'selected' || note.type === 'taken') {
      this.#waiting.get(note.id)?.resolve(note);
      this.#waiting.delete(note.id);
    } else this.#setup.onNote(note);
  }

  #ended(child: UtilityProcess): void {
    if (this.#child === child) this.#child = null;
    for (const { reject } of this.#waiting.values()) reject(new Error('the engine ended'));
    this.#waiting.clear();
    if (!this.#closing) this.#setup.onGone();
  }
}
