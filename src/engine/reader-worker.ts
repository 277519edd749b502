import { parentPort, workerData } from 'node:worker_threads';
import { readEntry } from '../archive/read-entry.ts';
import { type Entry, EntryUnreadableError } from '../archive/types.ts';
import type { HtmlContext } from '../export/dialects/html/context.ts';
import { adoptDateWords } from '../export/dialects/html/date-words.ts';
import type { DocumentOutcome, RecordSink } from '../export/document-io.ts';
import { readThread } from '../export/parsers/thread.ts';
import { readDocument } from '../export/read-document.ts';
import type { DocumentRef, Problem } from '../export/records.ts';
import { message } from '../words/message.ts';
import { BatchSink } from './batch-sink.ts';
import { type DigestedSource, digestedSource } from './document-source.ts';
import {
  type Batch,
  type FromWorker,
  MAX_IN_FLIGHT,
  type ReadTask,
  type ToWorker,
  type WorkerData,
} from './worker-messages.ts';

/*
 * One reading thread. It opens entries itself, keeps only what the readers return, and waits for the ledger when it runs
 * ahead, so memory stays flat however large a document is.
 */
const port = parentPort;
if (!port) throw new Error('reader-worker runs only as a worker thread');
const { stopFlag } = workerData as WorkerData;

/** One object for all pages, so that what it has found out is kept. */
let htmlContext = createHtmlContext([], null);

function createHtmlContext(pages: readonly Entry[], timeZone: string | null): HtmlContext {
  const entries = new Map(pages.map((entry) => [entry.path, entry]));
  return {
    paths: new Set(entries.keys()),
    timeZone,
    sibling: async (path) => {
      const entry = entries.get(path);
      return entry ? readOrNull(entry) : null;
    },
  };
}

/** A list of businesses that cannot be read has its own row in the coverage; here it only adds no names. */
async function readOrNull(entry: Entry): Promise<Buffer | null> {
  throwIfStopped();
  try {
    return await readEntry(entry);
  } catch (error) {
    if (error instanceof EntryUnreadableError) return null;
    throw error;
  }
}

let room = MAX_IN_FLIGHT;
let wake: (() => void) | null = null;
let queue: Promise<void> = Promise.resolve();

/** Below this, copying a buffer is faster than transferring it. */
const MIN_TRANSFER_BYTES = 65_536;

/** What can be transferred instead of copied: the columns of counts. */
function getTransferList({ records, events }: Batch): ArrayBuffer[] {
  const buffers: ArrayBufferLike[] = events
    ? [events.at.buffer, events.type.buffer, events.source.buffer]
    : [];
  for (const record of records) {
    if (record.type === 'thread') buffers.push(record.days.buffer, record.links.buffer);
  }
  return buffers
    .filter((buffer) => buffer instanceof ArrayBuffer)
    .filter((buffer) => buffer.byteLength >= MIN_TRANSFER_BYTES);
}

const post = (message: FromWorker): void => port.postMessage(message, getTransferList(message));

async function sendBatch(batch: Batch): Promise<void> {
  while (room === 0 && !isStopped()) await new Promise<void>((resolve) => (wake = resolve));
  throwIfStopped();
  room -= 1;
  post({ type: 'batch', ...batch });
}

const isStopped = (): boolean => Atomics.load(stopFlag, 0) !== 0;

/** Called before every entry is opened and on every chunk: after `stop` no inflater may be created. */
function throwIfStopped(): void {
  if (isStopped()) throw new Error('The import has ended.');
}

const unreadable = (problems: number): DocumentOutcome => ({
  status: 'unreadable',
  dialect: null,
  records: 0,
  problems,
});

/** Readers never throw on bad data, so this is the archive's refusal of the entry or a defect of ours. */
function toProblem(error: unknown): Problem {
  if (error instanceof EntryUnreadableError) return { code: error.code, pointer: '', message: error.says };
  const name = error instanceof Error ? error.name : 'Error';
  return { code: 'reader-failed', pointer: '', message: message('problem.readerFailed', { name }) };
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
  const sink = new BatchSink(task.id, sendBatch);
  const sources = task.variants.map((entry) => digestedSource(entry, task.ref.kind, throwIfStopped));
  let outcome: DocumentOutcome;
  try {
    outcome = await readVariants(task.ref, sources, sink);
  } catch (error) {
    if (isStopped()) throw error;
    await sink.problems([toProblem(error)]);
    outcome = unreadable(1);
  }
  const digests = sources.map((source) => source.digest());
  const digest = digests.every((each) => each !== null) ? digests.join('+') : null;
  for (const source of sources) source.release();
  post({ type: 'done', ...sink.take(), outcome, digest });
}

/** Nobody waits for the documents of a stopped thread, so how their reading ends does not matter. */
async function readUnlessStopped(task: ReadTask): Promise<void> {
  try {
    if (!isStopped()) await read(task);
  } catch (error) {
    if (!isStopped()) throw error;
  }
}

port.on('message', (message: ToWorker) => {
  if (message.type === 'date-words') adoptDateWords(message.words);
  else if (message.type === 'pages') htmlContext = createHtmlContext(message.pages, message.timeZone);
  else if (message.type === 'read')
    for (const task of message.tasks) queue = queue.then(() => readUnlessStopped(task));
  else {
    if (message.type === 'ack') room += 1;
    // With its port closed, the thread ends by itself once nothing is under way.
    else port.close();
    wake?.();
    wake = null;
  }
});
