import type { RecordSink } from '../export/document-io.ts';
import { type PackedEvents, packEvents } from '../export/packed-events.ts';
import type { ExportRecord, Problem } from '../export/records.ts';
import type { Batch } from './worker-messages.ts';

/** Problems held back before they are sent on their own. */
const MAX_PROBLEMS = 1000;

/** Collects what a reader finds. The last batch is held back, so that a small document needs only one message. */
export class BatchSink implements RecordSink {
  #records: ExportRecord[] = [];
  #events: PackedEvents | null = null;
  #problems: Problem[] = [];
  readonly #id: number;
  readonly #send: (batch: Batch) => Promise<void>;

  /** @param send resolves when there is room for another batch */
  constructor(id: number, send: (batch: Batch) => Promise<void>) {
    this.#id = id;
    this.#send = send;
  }

  async records(batch: ExportRecord[]): Promise<void> {
    if (this.#records.length > 0 || this.#events) await this.#send(this.take());
    // Packed at once: as objects, thousands of events would survive several garbage collections.
    const events = batch.filter((record) => record.type === 'off-meta');
    this.#events = events.length > 0 ? packEvents(events) : null;
    this.#records = this.#events ? batch.filter((record) => record.type !== 'off-meta') : batch;
  }

  async problems(batch: Problem[]): Promise<void> {
    if (this.#problems.length > MAX_PROBLEMS) await this.#send(this.take());
    // One by one: spreading a hundred thousand problems would overflow the stack.
    for (const problem of batch) this.#problems.push(problem);
  }

  /** What has not been sent yet. */
  take(): Batch {
    const batch = { id: this.#id, records: this.#records, problems: this.#problems, events: this.#events };
    this.#records = [];
    this.#problems = [];
    this.#events = null;
    return batch;
  }
}
