import { parentPort } from 'node:worker_threads';
import { readEntry } from '../archive/read-entry.ts';
import { type Entry, EntryUnreadableError } from '../archive/types.ts';
import type { HtmlContext } from '../export/dialects/html/context.ts';
import { adoptDateWords } from '../export/dialects/html/date-words.ts';
import type { DocumentOutcome, RecordSink } from '../export/document-io.ts';
import { packEvents } from '../export/packed-events.ts';
import { readThread } from '../export/parsers/thread.ts';
import { readDocument } from '../export/read-document.ts';
import type { DocumentRef, ExportRecord, Problem } from '../export/records.ts';
import { type DigestedSource, digestedSource } from './document-source.ts';
import { type Batch, CREDIT, type FromWorker, type ReadTask, type ToWorker } from './worker-messages.ts';

/*
 * One reading thread. It opens entries itself, keeps only what the readers return, and waits for the ledger when it runs
 * ahead, so memory stays flat however large a document is.
 */
const port = parentPort;
if (!port) throw new Error('reader-worker runs only as a worker thread');

/** One object for all pages, so that what it has found out is kept. */
let htmlContext = contextOf([]);

function contextOf(pages: readonly Entry[]): HtmlContext {
  const entries = new Map(pages.map((entry) => [entry.path, entry]));
  return {
    paths: new Set(entries.keys()),
    sibling: async (path) => {
      const entry = entries.get(path);
      return entry ? readOrNull(entry) : null;
    },
  };
}

/** A list of businesses that cannot be read has its own row in the coverage; here it only names nobody. */
async function readOrNull(entry: Entry): Promise<Buffer | null> {
  try {
    return await readEntry(entry);
  } catch (error) {
    if (error instanceof EntryUnreadableError) return null;
    throw error;
  }
}

let credit = CREDIT;
let wake: (() => void) | null = null;
let queue: Promise<void> = Promise.resolve();

/** Smaller ones are copied faster than they are handed over. */
const WORTH_HANDING_OVER = 65_536;

/** What can be handed over instead of copied: the columns of counts. */
function buffersOf({ records, events }: Batch): ArrayBuffer[] {
  const buffers: ArrayBufferLike[] = events
    ? [events.at.buffer, events.type.buffer, events.source.buffer]
    : [];
  for (const record of records) {
    if (record.type === 'thread') buffers.push(record.days.buffer, record.links.buffer);
  }
  return buffers
    .filter((buffer) => buffer instanceof ArrayBuffer)
    .filter((buffer) => buffer.byteLength >= WORTH_HANDING_OVER);
}

const post = (message: FromWorker): void => port.postMessage(message, buffersOf(message));

async function spendCredit(): Promise<void> {
  while (credit === 0) await new Promise<void>((resolve) => (wake = resolve));
  credit -= 1;
}

/** Holds the last batch back so that a small document needs one message in all. */
class BatchSink implements RecordSink {
  #records: ExportRecord[] = [];
  #problems: Problem[] = [];
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  async records(batch: ExportRecord[]): Promise<void> {
    if (this.#records.length > 0) await this.#flush();
    this.#records = batch;
  }

  async problems(batch: Problem[]): Promise<void> {
    if (this.#problems.length > 1000) await this.#flush();
    // One by one: a spread of a hundred thousand problems would overflow the stack.
    for (const problem of batch) this.#problems.push(problem);
  }

  async #flush(): Promise<void> {
    await spendCredit();
    post({ type: 'batch', id: this.#id, ...this.take() });
  }

  take(): Omit<Batch, 'id'> {
    const events = this.#records.filter((record) => record.type === 'off-meta');
    const records =
      events.length > 0 ? this.#records.filter((record) => record.type !== 'off-meta') : this.#records;
    const problems = this.#problems;
    this.#records = [];
    this.#problems = [];
    return { records, problems, events: events.length > 0 ? packEvents(events) : null };
  }
}

const unreadable = (problems: number): DocumentOutcome => ({
  status: 'unreadable',
  dialect: null,
  records: 0,
  problems,
});

/** A reader never throws on bad data, so what arrives here is the archive's refusal of the entry or a defect of ours. */
function problemOf(error: unknown): Problem {
  if (error instanceof EntryUnreadableError) return { code: error.code, pointer: '', message: error.message };
  const name = error instanceof Error ? error.name : 'Error';
  return { code: 'reader-failed', pointer: '', message: `The document could not be read (${name}).` };
}

/** The same thread document in several parts with different content is one document: its messages are united. */
async function readVariants(
  ref: DocumentRef,
  sources: readonly DigestedSource[],
  sink: RecordSink,
): Promise<DocumentOutcome> {
  const [first] = sources;
  if (!first) throw new TypeError('a task needs at least one entry');
  if (sources.length === 1) return readDocument(ref, first.bytes, sink, htmlContext);
  const { record, problems, dialect, status } = await readThread(
    ref,
    sources.map((source) => source.bytes),
  );
  await sink.problems(problems);
  if (record) await sink.records([record]);
  return { status, dialect, records: record ? 1 : 0, problems: problems.length };
}

async function read(task: ReadTask): Promise<void> {
  const sink = new BatchSink(task.id);
  const sources = task.variants.map((entry) => digestedSource(entry, task.ref.kind));
  let outcome: DocumentOutcome;
  try {
    outcome = await readVariants(task.ref, sources, sink);
  } catch (error) {
    await sink.problems([problemOf(error)]);
    outcome = unreadable(1);
  }
  const digests = sources.map((source) => source.digest());
  const digest = digests.every((each) => each !== null) ? digests.join('+') : null;
  for (const source of sources) source.release();
  post({ type: 'done', id: task.id, ...sink.take(), outcome, digest });
}

port.on('message', (message: ToWorker) => {
  if (message.type === 'date-words') adoptDateWords(message.words);
  else if (message.type === 'pages') htmlContext = contextOf(message.pages);
  else if (message.type === 'read') for (const task of message.tasks) queue = queue.then(() => read(task));
  else {
    credit += 1;
    wake?.();
    wake = null;
  }
});
