import type { Dialect, DocumentStatus } from '../model/enumerations.ts';
import type { ExportRecord, Problem } from './records.ts';

/** The bytes of one document. `whole` is only asked for documents up to 16 MB; larger ones are read by `chunks`. */
export type DocumentBytes = {
  readonly size: number;
  readonly whole: () => Promise<Buffer>;
  readonly chunks: () => AsyncIterable<Buffer>;
};

/** A document up to this size is read whole; a larger one element by element, so memory does not grow with it. */
export const WHOLE_LIMIT_BYTES = 16 * 1024 * 1024;

/**
 * Takes what a document holds, in batches and in document order. A sink that returns a promise holds the reader back
 * until it settles (that is how a slow ledger bounds the memory of a fast reader).
 */
export type RecordSink = {
  records(batch: ExportRecord[]): void | Promise<void>;
  problems(batch: Problem[]): void | Promise<void>;
};

/** `records` counts what the reader produced before anything is united; owner and generated records do not count. */
export type DocumentOutcome = {
  readonly status: DocumentStatus;
  readonly dialect: Dialect | null;
  readonly records: number;
  readonly problems: number;
};
