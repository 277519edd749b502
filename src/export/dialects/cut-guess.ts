/** Bytes around a comma by which the next ones are told: `}]}` or `  }` before it, the indented key behind it. */
const BEFORE = 3;
const BEHIND = 8;

/**
 * Guesses which comma of a chunk is the last one between two elements of a list: one with the same bytes around it as a
 * comma that is known to be. Half a million events have to be stepped over to know; the guess is to be proven by whoever
 * reads what lies before it, which must be whole elements to the last byte.
 */
export class CutGuess {
  #known: Buffer | null = null;

  /** Takes the comma at `comma`, which stands between two elements, as the model. */
  learn(chunk: Buffer, comma: number): void {
    if (comma < BEFORE || comma + BEHIND >= chunk.length) return;
    this.#known = Buffer.from(chunk.subarray(comma - BEFORE, comma + 1 + BEHIND));
  }

  /** Position of the comma, behind `from`; -1 when nothing looks like it. */
  last(chunk: Buffer, from: number): number {
    const at = this.#known === null ? -1 : chunk.lastIndexOf(this.#known);
    return at < from ? -1 : at + BEFORE;
  }
}
