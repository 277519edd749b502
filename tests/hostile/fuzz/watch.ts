import type { Input } from './corpus.ts';
import type { Seed } from './seeds.ts';

/** What the thread is to do: targets in turn, each for so long. */
export type FuzzJob = {
  readonly targets: readonly string[];
  readonly secondsEach: number;
  readonly seed: number;
  readonly shared: SharedArrayBuffer;
};

export type FuzzNews =
  | { readonly type: 'begin'; readonly target: string }
  | { readonly type: 'fault'; readonly seed: Seed; readonly fault: string }
  | { readonly type: 'end'; readonly target: string; readonly runs: number; readonly blocks: number };

const HEAD_BYTES = 12;
export const SHARED_BYTES = 256 * 1024;

/** The input under way, in memory that both threads see: a thread that hangs can no longer say which it is. */
export class RunMonitor {
  readonly #head: Int32Array;
  readonly #bytes: Buffer;

  constructor(shared: SharedArrayBuffer) {
    this.#head = new Int32Array(shared, 0, HEAD_BYTES / 4);
    this.#bytes = Buffer.from(shared, HEAD_BYTES);
  }

  get runs(): number {
    return Atomics.load(this.#head, 0);
  }

  begin({ path, bytes }: Input): void {
    const pathBytes = this.#bytes.write(path);
    bytes.copy(this.#bytes, pathBytes);
    Atomics.store(this.#head, 1, pathBytes);
    Atomics.store(this.#head, 2, bytes.length);
    Atomics.add(this.#head, 0, 1);
  }

  get input(): Input {
    const [, path = 0, length = 0] = this.#head;
    return {
      path: this.#bytes.toString('utf8', 0, path),
      bytes: Buffer.from(this.#bytes.subarray(path, path + length)),
    };
  }
}
