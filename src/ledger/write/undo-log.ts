/**
 * What the writer's memory must forget when a document is taken back. The savepoint undoes the rows; this undoes the
 * ids that were kept of them.
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

  /** The document stays: nothing to undo any more. */
  keep(): void {
    this.#steps = [];
    this.#recording = false;
  }

  /** The document goes: undo in reverse order. */
  undo(): void {
    for (const step of this.#steps.reverse()) step();
    this.keep();
  }
}
