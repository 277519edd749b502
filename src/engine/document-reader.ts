import { readEntry } from '../archive/read-entry.ts';
import { type Entry, EntryUnreadableError } from '../archive/types.ts';
import type { HtmlContext } from '../export/dialects/html/context.ts';
import type { DocumentOutcome, RecordSink } from '../export/document-io.ts';
import { WHOLE_LIMIT_BYTES } from '../export/limits.ts';
import { readDocument, readThreadDocument } from '../export/read-document.ts';
import type { DocumentRef, Problem } from '../export/records.ts';
import { message } from '../words/message.ts';
import { BatchSink } from './batch-sink.ts';
import { type DigestedSource, digestedSource } from './document-source.ts';
import type { Batch, Done, ReadTask } from './worker-messages.ts';

/**
 * Reads documents one after another: opens their entries itself and keeps only what the parsers return. It runs in the threads
 * of a ReaderPool, and in the engine's own thread for small exports.
 */
export class DocumentReader {
  /** Shared by all pages, so that what it has found out is kept. */
  #htmlContext: HtmlContext;
  readonly #throwIfStopped: () => void;

  /** @param throwIfStopped called before every entry is opened and on every chunk; what it throws ends the reading */
  constructor(throwIfStopped: () => void) {
    this.#throwIfStopped = throwIfStopped;
    this.#htmlContext = this.#createHtmlContext([], null);
  }

  /** `pages`: what HTML pages may need to know about each other; `timeZone`: the zone of the account, if the export names it. */
  setPages(pages: readonly Entry[], timeZone: string | null): void {
    this.#htmlContext = this.#createHtmlContext(pages, timeZone);
  }

  /** @param send gets the batches before the last, and resolves when there is room for another */
  async read(task: ReadTask, send: (batch: Batch) => Promise<void>): Promise<Done> {
    const sink = new BatchSink(task.id, send);
    const sources = task.variants.map((entry) => digestedSource(entry, task.ref.kind, this.#throwIfStopped));
    let outcome: DocumentOutcome;
    try {
      outcome = await this.#readVariants(task.ref, sources, sink);
    } catch (error) {
      this.#throwIfStopped();
      await sink.problems([toProblem(error)]);
      outcome = unreadable(1);
    }
    const digests = sources.map((source) => source.digest());
    const digest = digests.every((each) => each !== null) ? digests.join('+') : null;
    for (const source of sources) source.release();
    return { type: 'done', ...sink.take(), outcome, digest };
  }

  async #readVariants(
    ref: DocumentRef,
    sources: readonly DigestedSource[],
    sink: RecordSink,
  ): Promise<DocumentOutcome> {
    const [first, ...others] = sources.map((source) => source.bytes);
    if (!first) throw new TypeError('a task needs at least one entry');
    if (others.length > 0) return readThreadDocument(ref, [first, ...others], sink);
    return readDocument(ref, first, sink, this.#htmlContext);
  }

  #createHtmlContext(pages: readonly Entry[], timeZone: string | null): HtmlContext {
    const entries = new Map(pages.map((entry) => [entry.path, entry]));
    return {
      paths: new Set(entries.keys()),
      timeZone,
      sibling: async (path) => {
        const entry = entries.get(path);
        return entry ? this.#readOrNull(entry) : null;
      },
    };
  }

  /** A list of businesses that cannot be read, or is far too long, has its own row in the coverage; here it only adds no names. */
  async #readOrNull(entry: Entry): Promise<Buffer | null> {
    if (entry.size > WHOLE_LIMIT_BYTES) return null;
    this.#throwIfStopped();
    try {
      return await readEntry(entry);
    } catch (error) {
      if (error instanceof EntryUnreadableError) return null;
      throw error;
    }
  }
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
