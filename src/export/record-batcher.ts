import type { RecordSink } from './document-io.ts';
import { cutLongNames } from './long-names.ts';
import { ProblemList } from './problem-list.ts';
import {
  type ExportRecord,
  isOfWholeExport,
  type Problem,
  type ReadResult,
  UNKNOWN_FORM,
} from './records.ts';

const BATCH = 500;
/** A list of businesses is heavier than its records: this many of their events make one batch. */
const BATCH_EVENTS = 2_000;

const UNKNOWN_CODES: ReadonlySet<string> = new Set(['unknown-shape', 'unknown-row']);

/** Collects the results of a document's elements and passes them on in batches, at the pace of the sink. */
export class RecordBatcher {
  readonly #sink: RecordSink;
  /** Records so far, without those about the owner and the date of the export. */
  records = 0;
  /** Records of every type so far. */
  given = 0;
  #batch: ExportRecord[] = [];
  #batchEvents = 0;
  readonly #problems = new ProblemList();
  #notes = 0;
  #unknown = 0;

  constructor(sink: RecordSink) {
    this.#sink = sink;
  }

  /** Problems so far, those past the limit included. */
  get problems(): number {
    return this.#problems.count;
  }

  /** Whether something could not be read; a note is not such a problem. */
  get hasTrouble(): boolean {
    return this.problems > this.#notes;
  }

  /** Whether everything found has an unknown form. */
  get isAllUnknown(): boolean {
    return this.records === 0 && this.#unknown > 0 && this.#unknown === this.problems;
  }

  async add({ records, problems }: ReadResult): Promise<void> {
    for (const found of records) {
      const { record, problem } = cutLongNames(found);
      if (problem) this.#note(problem);
      this.#take(record);
      if (this.#batchEvents >= BATCH_EVENTS) await this.#pass();
    }
    for (const problem of problems) this.#note(problem);
    if (this.#batch.length >= BATCH || this.#problems.listed.length >= BATCH) await this.#pass();
  }

  /** Passes on the rest; call it once, at the end. */
  async flush(): Promise<void> {
    await this.#pass();
    const further = this.#problems.further();
    if (further.length > 0) await this.#sink.problems(further);
  }

  #note(problem: Problem): void {
    this.#problems.add(problem);
    if (problem.code === UNKNOWN_FORM) this.#notes += 1;
    if (UNKNOWN_CODES.has(problem.code)) this.#unknown += 1;
  }

  #take(record: ExportRecord): void {
    this.#batch.push(record);
    this.given += 1;
    if (record.type === 'off-meta') this.#batchEvents += record.events.length;
    if (!isOfWholeExport(record)) this.records += 1;
  }

  async #pass(): Promise<void> {
    const [batch, troubles] = [this.#batch, this.#problems.take()];
    this.#batch = [];
    this.#batchEvents = 0;
    if (batch.length > 0) await this.#sink.records(batch);
    if (troubles.length > 0) await this.#sink.problems(troubles);
  }
}
