import type { RecordSink } from '../export/document-io.ts';
import { packEvents } from '../export/packed-events.ts';
import type { ExportRecord, Problem } from '../export/records.ts';
import type { Batch } from './worker-messages.ts';

/** Problems held back before they are sent on their own. */
const MAX_PROBLEMS = 1000;

/** Collects what a reader finds. The last batch is held back, so that a small document needs one message in all. */
export class BatchSink implements RecordSink {
  #records: ExportRecord[] = [];
  #problems: Problem[] = [];
  readonly #id: number;
  readonly #send: (batch: Batch) => Promise<void>;

  /** @param send resolves when there is room for another batch */
  constructor(id: number, send: (batch: Batch) => Promise<void>) {
    this.#id = id;
    this.#send = send;
  }

  async records(batch: ExportRecord[]): Promise<void> {
    if (this.#records.length > 0) await this.#send(this.take());
    this.#records = batch;
  }

  async problems(batch: Problem[]): Promise<void> {
    if (this.#problems.length > MAX_PROBLEMS) await this.#send(this.take());
    // One by one: a spread of a hundred thousand problems would overflow the stack.
    for (const problem of batch) this.#problems.push(problem);
  }

  /** What has not been sent yet. */
  take(): Batch {
    const events = this.#records.filter((record) => record.type === 'off-meta');
    const records =
      events.length > 0 ? this.#records.filter((record) => record.type !== 'off-meta') : this.#records;
    const problems = this.#problems;
    this.#records = [];
    this.#problems = [];
    return { id: this.#id, records, problems, events: events.length > 0 ? packEvents(events) : null };
  }
}
