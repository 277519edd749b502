import type { Entry } from '../archive/types.ts';
import type { DateWords } from '../export/dialects/html/date-words.ts';
import type { DocumentOutcome } from '../export/document-io.ts';
import type { PackedEvents } from '../export/packed-events.ts';
import type { DocumentRef, ExportRecord, Problem } from '../export/records.ts';

/** One document to read. `variants` are the entries that hold it: one, or several with the same path and other content. */
export type ReadTask = {
  readonly id: number;
  readonly ref: DocumentRef;
  readonly variants: readonly Entry[];
};

export type ToWorker =
  /** The zone of the account, and all pages of an HTML export that may need to know about each other. Sent before the first task. */
  | { readonly type: 'pages'; readonly pages: readonly Entry[]; readonly timeZone: string | null }
  /** The words of dates in every language, for pages: built once for all threads. Sent before the first task. */
  | { readonly type: 'date-words'; readonly words: DateWords }
  | { readonly type: 'read'; readonly tasks: readonly ReadTask[] }
  /** One batch has been written to the ledger: the worker may send another. */
  | { readonly type: 'ack' }
  /** The import has ended: wakes a thread whose stop flag has been set. */
  | { readonly type: 'stop' };

/** `stopFlag` is 1 once the thread must stop. */
export type WorkerData = { readonly stopFlag: Int32Array<SharedArrayBuffer> };

/** The records of a document since the last message. Off-Meta records come in columns, all others as they are. */
export type Batch = {
  readonly id: number;
  readonly records: readonly ExportRecord[];
  readonly events: PackedEvents | null;
  readonly problems: readonly Problem[];
};

/** The last message of a document. */
export type Done = Batch & {
  readonly type: 'done';
  readonly outcome: DocumentOutcome;
  /** Of the content (see document-source.ts); null when the bytes could not be read. */
  readonly digest: string | null;
};

export type FromWorker = (Batch & { readonly type: 'batch' }) | Done;

/** Batches a worker may send ahead of the ledger before it waits. */
export const MAX_IN_FLIGHT = 4;
