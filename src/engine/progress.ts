import type { ImportProgress } from './contract/import-views.ts';

/** Before anything was listed. */
export const LISTING: ImportProgress = {
  phase: 'listing',
  documents: 0,
  documentsDone: 0,
  bytes: 0,
  bytesDone: 0,
  messages: 0,
  current: null,
  elapsedMs: 0,
};

export type ProgressListener = (progress: ImportProgress) => void;

/** Hides the part of a path that names a person: `.../messages/inbox/annaexample_123/message_1.json` -> `.../messages/inbox`. */
export function publicPath(path: string): string {
  return path.replace(/(^|\/)(messages(?:\/[a-z0-9_]+)?)\/.*$/i, '$1$2');
}

/** Counts what is done and calls a listener at most every `everyMs` milliseconds, and at the start of each phase. */
export class ProgressMeter {
  #progress = LISTING;
  #reportedAt = 0;
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
    this.#report({ ...this.#progress, documents, bytes, phase: 'reading' });
  }

  enter(phase: ImportProgress['phase']): void {
    this.#report({ ...this.#progress, phase });
  }

  document(path: string, bytes: number, messages: number): void {
    const last = this.#progress;
    this.#progress = {
      ...last,
      documentsDone: last.documentsDone + 1,
      bytesDone: last.bytesDone + bytes,
      messages: last.messages + messages,
      current: publicPath(path),
    };
    if (this.#clock() - this.#reportedAt >= this.#everyMs) this.#report(this.#progress);
  }

  #report(progress: ImportProgress): void {
    this.#reportedAt = this.#clock();
    this.#progress = { ...progress, elapsedMs: this.#reportedAt - this.#startedAt };
    this.#listener?.(this.#progress);
  }
}
