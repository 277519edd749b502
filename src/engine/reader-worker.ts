import { parentPort, workerData } from 'node:worker_threads';
import { adoptDateWords } from '../export/dialects/html/date-words.ts';
import { DocumentReader } from './document-reader.ts';
import {
  type Batch,
  type FromWorker,
  MAX_IN_FLIGHT,
  type ReadTask,
  type ToWorker,
  type WorkerData,
} from './worker-messages.ts';

/* One reading thread. It waits for the ledger when it is too far ahead, so memory stays flat however large a document is. */
const port = parentPort;
if (!port) throw new Error('reader-worker runs only as a worker thread');
const { stopFlag } = workerData as WorkerData;

const isStopped = (): boolean => Atomics.load(stopFlag, 0) !== 0;

/** After `stop` no inflater may be created. */
function throwIfStopped(): void {
  if (isStopped()) throw new Error('The import has ended.');
}

const reader = new DocumentReader(throwIfStopped);
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

/** Nobody waits for the documents of a stopped thread, so it does not matter how their reading ends. */
async function readUnlessStopped(task: ReadTask): Promise<void> {
  try {
    if (!isStopped()) post(await reader.read(task, sendBatch));
  } catch (error) {
    if (!isStopped()) throw error;
  }
}

port.on('message', (message: ToWorker) => {
  if (message.type === 'date-words') adoptDateWords(message.words);
  else if (message.type === 'pages') reader.setPages(message.pages, message.timeZone);
  else if (message.type === 'read')
    for (const task of message.tasks) queue = queue.then(() => readUnlessStopped(task));
  else {
    if (message.type === 'ack') room += 1;
    // With its port closed, the thread ends by itself once nothing is pending.
    else port.close();
    wake?.();
    wake = null;
  }
});
