import { type Profiler, Session } from 'node:inspector';

/** Which blocks of `src/` have run, by V8's own counters. Asking takes some 0.3 ms, so ask for many runs at once. */
export class Coverage {
  readonly #session = new Session();
  readonly #seen = new Set<string>();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  get blocks(): number {
    return this.#seen.size;
  }

  /** Blocks that have run since the last time, and never before one was `learn`ed. */
  fresh(): string[] {
    return this.#take().flatMap(({ url, functions }) =>
      functions
        .flatMap(({ ranges }) => ranges)
        .filter(({ count }) => count > 0)
        .map(({ startOffset, endOffset }) => `${url}:${startOffset}:${endOffset}`)
        .filter((block) => !this.#seen.has(block)),
    );
  }

  learn(blocks: readonly string[]): void {
    for (const block of blocks) this.#seen.add(block);
  }

  /** The session of the own thread answers at once. */
  #take(): Profiler.ScriptCoverage[] {
    let found: Profiler.ScriptCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      found = answer.result.filter(({ url }) => url.includes('/src/'));
    });
    return found;
  }
}
