import type { Dialect, DocumentStatus } from '../model/enumerations.ts';
import { WHOLE_LIMIT_BYTES } from './limits.ts';
import type { ExportRecord, Problem } from './records.ts';

/** The bytes of one document. `whole` is only called for documents up to 16 MB; larger ones are read by `chunks`. */
export type DocumentBytes = {
  readonly size: number;
  readonly whole: () => Promise<Buffer>;
  readonly chunks: () => AsyncIterable<Buffer>;
};

/** Elements of a document in memory are created from this much at a time: they take up to thirty times as many bytes. */
const STEP_BYTES = 256 * 1024;

/** The document in chunks, whatever its size. */
export async function* documentChunks(bytes: DocumentBytes): AsyncGenerator<Buffer, void, undefined> {
  if (bytes.size > WHOLE_LIMIT_BYTES) yield* bytes.chunks();
  else yield* steps(await bytes.whole());
}

function* steps(whole: Buffer): Generator<Buffer> {
  for (let at = 0; at < whole.length; at += STEP_BYTES) yield whole.subarray(at, at + STEP_BYTES);
}

/**
 * Takes what a document holds, in batches and in document order. A sink that returns a promise makes the reader wait until it
 * resolves (that is how a slow ledger bounds the memory of a fast reader).
 */
export type RecordSink = {
  records(batch: ExportRecord[]): void | Promise<void>;
  problems(batch: Problem[]): void | Promise<void>;
};

/** `records` counts what the reader produced before anything is merged; owner and generated records do not count. */
export type DocumentOutcome = {
  readonly status: DocumentStatus;
  readonly dialect: Dialect | null;
  readonly records: number;
  readonly problems: number;
};
