/**
 * What the writer must remove from memory when a document is rolled back. The savepoint undoes the rows; this undoes the cached
 * ids.
 */
export class UndoLog {
  #steps: (() => void)[] = [];
  #recording = false;

  begin(): void {
    this.#steps = [];
    this.#recording = true;
  }

  note(step: () => void): void {
    if (this.#recording) this.#steps.push(step);
  }

  /** The document is kept: nothing to undo any more. */
  keep(): void {
    this.#steps = [];
    this.#recording = false;
  }

  /** The document is rolled back: undo in reverse order. */
  undo(): void {
    for (const step of this.#steps.reverse()) step();
    this.keep();
  }
}
