import type { Entry } from '../archive/types.ts';
import type { DocumentOutcome } from '../export/read.ts';
import type { DocumentRef, ExportRecord, Problem } from '../export/records.ts';

/** One document to read. `variants` are the entries that hold it: one, or several with the same path and other content. */
export type ReadTask = {
  readonly id: number;
  readonly ref: DocumentRef;
  readonly variants: readonly Entry[];
};

/** What pages of an HTML export may ask about each other: all pages of off-Meta activity, and how to open them. */
export type WorkerSetup = { readonly pages: readonly Entry[] };

export type ToWorker =
  | { readonly type: 'read'; readonly task: ReadTask }
  /** The ledger has taken one batch: the worker may send another. */
  | { readonly type: 'taken' };

export type FromWorker =
  | {
      readonly type: 'batch';
      readonly id: number;
      readonly records: ExportRecord[];
      readonly problems: Problem[];
    }
  | {
      readonly type: 'done';
      readonly id: number;
      readonly records: ExportRecord[];
      readonly problems: Problem[];
      readonly outcome: DocumentOutcome;
      /** SHA-256 of the content, hex; null when the bytes could not be read. */
      readonly sha256: string | null;
    };

/** Batches a worker may have under way before it waits for the ledger. */
export const CREDIT = 4;
