import type { Entry } from '../archive/types.ts';
import type { Document, Inventory } from '../export/inventory.ts';
import type { ThreadRecord } from '../export/records.ts';
import type { DocumentEnd, ImportWriter, NewDocument } from '../ledger/import-writer.ts';
import { keepsSha256 } from './document-source.ts';
import type { FingerprintLine } from './fingerprint.ts';
import type { Identity } from './identity.ts';
import type { ProgressMeter } from './progress.ts';
import type { Delivery, ReaderPool } from './reader-pool.ts';
import type { ReadTask } from './worker-messages.ts';

export type ReadingJob = {
  readonly pool: ReaderPool;
  readonly writer: ImportWriter;
  readonly inventory: Inventory;
  readonly meter: ProgressMeter;
  readonly identity: Identity;
  readonly signal: AbortSignal | undefined;
};

type Done = Delivery & { readonly type: 'done' };

const sizeOf = (document: Document): number => document.variants.reduce((sum, entry) => sum + entry.size, 0);

const NOT_READ = { dialect: null, records: 0, sha256: null } as const;

/** What is known of a document before it is read. */
function rowOf(document: Document): Pick<NewDocument, 'part' | 'path' | 'kind' | 'bytes'> {
  const { part, path, kind } = document.ref;
  return { part, path, kind, bytes: sizeOf(document) };
}

/** What a document came to. One that could not be read to its end leaves no record. */
function endOf({ ref }: Document, { outcome, digest }: Done): DocumentEnd & { readonly keep: boolean } {
  const { dialect, status } = outcome;
  const keep = status !== 'unreadable';
  const sha256 = keepsSha256(ref.kind) ? digest : null;
  return { dialect, status, records: keep ? outcome.records : 0, sha256, keep };
}

/** Documents that the inventory has already judged (duplicate, lost in the archive) get their row and are not read. */
function listJudged({ inventory, writer }: ReadingJob): void {
  for (const document of inventory.documents) {
    if (!document.verdict) continue;
    const { status, problems } = document.verdict;
    const row = { ...rowOf(document), ...NOT_READ, status };
    writer.addWholeDocument(row, { records: [], events: null, problems });
  }
}

/** Messages and system lines of a thread document: columns 2 and 4 of its rows of five. */
function entriesIn({ days }: ThreadRecord): number {
  let entries = 0;
  for (let row = 0; row < days.length; row += 5) entries += (days[row + 2] ?? 0) + (days[row + 4] ?? 0);
  return entries;
}

/** Pages that name each other's businesses. */
const offMetaPages = (documents: readonly Document[]): Entry[] =>
  documents
    .filter(({ ref }) => ref.kind === 'off-meta-activity' && ref.format === 'html')
    .flatMap(({ variants }) => variants);

const toRead = ({ documents }: Inventory): readonly Document[] =>
  documents.filter((document) => !document.verdict);

/** Has the threads begin with the documents that are to be read. */
export function beginReading(pool: ReaderPool, inventory: Inventory): void {
  const documents = toRead(inventory);
  const tasks: ReadTask[] = documents.map(({ ref, variants }, id) => ({ id, ref, variants }));
  pool.begin(tasks, offMetaPages(documents));
}

/** Writes what the threads read, from where they have begun; gives the lines of the export's fingerprint. */
export async function readDocuments(job: ReadingJob): Promise<FingerprintLine[]> {
  listJudged(job);
  const documents = toRead(job.inventory);
  job.meter.start(
    documents.length,
    documents.reduce((sum, document) => sum + sizeOf(document), 0),
  );
  return takeDeliveries(job, documents, job.pool.deliveries(job.signal));
}

async function takeDeliveries(
  job: ReadingJob,
  documents: readonly Document[],
  deliveries: AsyncIterable<Delivery>,
): Promise<FingerprintLine[]> {
  const taking = new Taking(job);
  for await (const delivery of deliveries) {
    const document = documents[delivery.id];
    if (document) taking.take(document, delivery);
  }
  return taking.lines;
}

/** Writes what the threads deliver, document after document. */
class Taking {
  readonly lines: FingerprintLine[] = [];
  readonly #job: ReadingJob;
  /** The row of the document that has come in part. */
  #open: number | null = null;
  #messages = 0;

  constructor(job: ReadingJob) {
    this.#job = job;
  }

  take(document: Document, delivery: Delivery): void {
    this.#note(delivery);
    if (this.#open === null && delivery.type === 'done') this.#takeWhole(document, delivery);
    else this.#takePart(document, delivery);
    delivery.taken();
    if (delivery.type === 'done') this.#finish(document, delivery);
  }

  /** Owner and date are of the whole export, everything else is a row. */
  #note({ records }: Delivery): void {
    for (const record of records) {
      if (record.type === 'owner') this.#job.identity.takeOwner(record);
      else if (record.type === 'generated') this.#job.identity.takeGenerated(record);
      else if (record.type === 'thread') this.#messages += entriesIn(record);
    }
  }

  #takeWhole(document: Document, delivery: Done): void {
    const { keep, ...end } = endOf(document, delivery);
    const { problems } = delivery;
    const content = keep ? delivery : { records: [], events: null, problems };
    this.#job.writer.addWholeDocument({ ...rowOf(document), ...end }, content);
  }

  #takePart(document: Document, delivery: Delivery): void {
    const { writer } = this.#job;
    this.#open ??= this.#begin(document);
    writer.addRecords(this.#open, delivery.records);
    if (delivery.events) writer.addEvents(this.#open, delivery.events);
    writer.addProblems(this.#open, delivery.problems);
    if (delivery.type !== 'done') return;
    writer.endDocument(this.#open, endOf(document, delivery));
    this.#open = null;
  }

  #begin(document: Document): number {
    const id = this.#job.writer.addDocument({ ...rowOf(document), ...NOT_READ, status: 'empty' });
    this.#job.writer.beginDocument(id);
    return id;
  }

  #finish(document: Document, { digest }: Done): void {
    const [entry] = document.variants;
    const content = digest ?? `unread:${entry?.size ?? 0}:${entry?.crc32 ?? 'none'}`;
    this.lines.push({ path: document.ref.path, content });
    this.#job.meter.document(document.ref.path, sizeOf(document), this.#messages);
    this.#messages = 0;
  }
}
