import type { ImportPhase } from '../model/enumerations.ts';

/** How far an import is. Bytes are uncompressed bytes of documents; times are milliseconds. */
export type ImportProgress = {
  readonly phase: ImportPhase;
  readonly documents: number;
  readonly documentsDone: number;
  readonly bytes: number;
  readonly bytesDone: number;
  readonly messages: number;
  /** Root-relative path of the document being read. A thread's folder names a person, so only its section is given. */
  readonly current: string | null;
  readonly elapsedMs: number;
};

export type ProgressListener = (progress: ImportProgress) => void;

/** Hides the part of a path that names a person: `.../messages/inbox/annaexample_123/message_1.json` -> `.../messages/inbox`. */
export function publicPath(path: string): string {
  return path.replace(/(^|\/)(messages(?:\/[a-z0-9_]+)?)\/.*$/i, '$1$2');
}

/** Counts what is done and calls a listener at most every `everyMs` milliseconds, and at the start of each phase. */
export class ProgressMeter {
  #documentsDone = 0;
  #bytesDone = 0;
  #messages = 0;
  #phase: ImportProgress['phase'] = 'listing';
  #current: string | null = null;
  #reportedAt = 0;
  #documents = 0;
  #bytes = 0;
  readonly #startedAt: number;
  readonly #listener: ProgressListener | undefined;
  readonly #clock: () => number;
  readonly #everyMs: number;

  constructor(listener?: ProgressListener, clock: () => number = () => performance.now(), everyMs = 100) {
    this.#listener = listener;
    this.#clock = clock;
    this.#everyMs = everyMs;
    this.#startedAt = clock();
  }

  start(documents: number, bytes: number): void {
    this.#documents = documents;
    this.#bytes = bytes;
    this.enter('reading');
  }

  enter(phase: ImportProgress['phase']): void {
    this.#phase = phase;
    this.#report();
  }

  document(path: string, bytes: number, messages: number): void {
    this.#documentsDone += 1;
    this.#bytesDone += bytes;
    this.#messages += messages;
    this.#current = publicPath(path);
    if (this.#clock() - this.#reportedAt >= this.#everyMs) this.#report();
  }

  #report(): void {
    this.#reportedAt = this.#clock();
    this.#listener?.({
      phase: this.#phase,
      documents: this.#documents,
      documentsDone: this.#documentsDone,
      bytes: this.#bytes,
      bytesDone: this.#bytesDone,
      messages: this.#messages,
      current: this.#current,
      elapsedMs: this.#reportedAt - this.#startedAt,
    });
  }
}
