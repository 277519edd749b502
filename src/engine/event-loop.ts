import { setImmediate } from 'node:timers/promises';

/** Milliseconds of work after which messages and timers get a turn. */
const MAX_BLOCK_MS = 5;

/** Interrupts long work, each time it is called, if the event loop has had no turn for a while. */
export class EventLoopBreaks {
  #last = 0;

  async take(): Promise<void> {
    if (performance.now() - this.#last < MAX_BLOCK_MS) return;
    await setImmediate();
    this.#last = performance.now();
  }
}
