import type { Entry } from '../archive/types.ts';
import type { Document } from '../export/document.ts';
import type { Inventory } from '../export/inventory.ts';
import { type ExportRecord, isOfWholeExport, type ThreadRecord } from '../export/records.ts';
import type { DocumentEnd, ImportWriter, NewDocument } from '../ledger/import-writer.ts';
import type { DocumentKind } from '../model/enumerations.ts';
import { keepsSha256 } from './document-source.ts';
import type { FingerprintLine } from './fingerprint.ts';
import type { Identity } from './identity.ts';
import type { OwnerCheck } from './owner-check.ts';
import type { ProgressMeter } from './progress.ts';
import { readTimeZone } from './read-time-zone.ts';
import type { Delivery, Reading } from './reader-pool.ts';
import { SameThreads } from './same-threads.ts';
import type { Done, ReadTask } from './worker-messages.ts';

export type ReadingJob = {
  readonly reading: Reading;
  readonly writer: ImportWriter;
  readonly inventory: Inventory;
  /** How many roots the export is under: several may mean several exports. */
  readonly roots: number;
  readonly meter: ProgressMeter;
  readonly identity: Identity;
  readonly ownerCheck: OwnerCheck;
  readonly signal: AbortSignal | undefined;
};

const getSize = (document: Document): number => document.variants.reduce((sum, entry) => sum + entry.size, 0);

const NOT_READ = { dialect: null, records: 0, sha256: null } as const;

/** What is known of a document before it is read. */
function toRow(document: Document): Pick<NewDocument, 'part' | 'path' | 'kind' | 'bytes'> {
  const { part, path, kind } = document.ref;
  return { part, path, kind, bytes: getSize(document) };
}

/** The result of reading a document. One that could not be read to its end leaves no records. */
function toDocumentEnd(
  { ref }: Document,
  { outcome, digest }: Done,
): DocumentEnd & { readonly keep: boolean } {
  const { dialect, status } = outcome;
  const keep = status !== 'unreadable';
  const sha256 = keepsSha256(ref.kind) ? digest : null;
  return { dialect, status, records: keep ? outcome.records : 0, sha256, keep };
}

/** Documents that the inventory has already decided on (duplicates, damaged entries) get their row and are not read. */
function addDecidedDocuments({ inventory, writer }: ReadingJob): void {
  for (const document of inventory.documents) {
    if (!document.verdict) continue;
    const { status, problems } = document.verdict;
    const row = { ...toRow(document), ...NOT_READ, status };
    writer.addWholeDocument(row, { records: [], events: null, problems });
  }
  for (const { part, path, problem } of inventory.lost) {
    const row = { part, path, kind: null, bytes: 0, ...NOT_READ, status: 'unreadable' } as const;
    writer.addWholeDocument(row, { records: [], events: null, problems: [problem] });
  }
}

/** Messages and system lines of a thread document: columns 2 and 4 of its rows of five. */
function countEntries({ days }: ThreadRecord): number {
  let entries = 0;
  for (let row = 0; row < days.length; row += 5) entries += (days[row + 2] ?? 0) + (days[row + 4] ?? 0);
  return entries;
}

/** Pages that link to each other: those of businesses, and those of threads in 2018. */
const linkedPages = (documents: readonly Document[]): Entry[] =>
  documents
    .filter(({ ref }) => ref.format === 'html' && isLinked(ref.kind, ref.path))
    .flatMap(({ variants }) => variants);

const isLinked = (kind: DocumentKind, path: string): boolean =>
  kind === 'off-meta-activity' || (kind === 'thread' && /(?:^|\/)messages\/\d+\.html$/i.test(path));

export const getDocumentsToRead = ({ documents }: Inventory): readonly Document[] =>
  documents.filter((document) => !document.verdict);

/** Sets what is to be read; threads start on it. */
export async function beginReading(reading: Reading, inventory: Inventory): Promise<void> {
  const documents = getDocumentsToRead(inventory);
  const tasks: ReadTask[] = documents.map(({ ref, variants }, id) => ({ id, ref, variants }));
  reading.begin(tasks, linkedPages(documents), await readTimeZone(documents));
}

/** Writes what the threads read to the ledger; returns the lines of the export's fingerprint. */
export async function readDocuments(job: ReadingJob): Promise<FingerprintLine[]> {
  addDecidedDocuments(job);
  const documents = getDocumentsToRead(job.inventory);
  job.meter.start(
    documents.length,
    documents.reduce((sum, document) => sum + getSize(document), 0),
  );
  const deliveries = new DeliveryWriter(job);
  for await (const delivery of job.reading.deliveries(job.signal)) {
    const document = documents[delivery.id];
    if (document) deliveries.write(document, delivery);
  }
  deliveries.uniteThreads();
  return deliveries.lines;
}

/** Writes what the threads deliver, one document after another. */
class DeliveryWriter {
  readonly lines: FingerprintLine[] = [];
  readonly #job: ReadingJob;
  /** The row of a document of which only a part has arrived. */
  #open: number | null = null;
  #messages = 0;
  readonly #same: SameThreads | null;

  constructor(job: ReadingJob) {
    this.#job = job;
    this.#same = job.roots > 1 ? new SameThreads() : null;
  }

  write(document: Document, delivery: Delivery): void {
    this.#note(delivery);
    this.#job.ownerCheck.take(document, delivery.records);
    const records = this.#placeThreads(document, delivery.records);
    if (this.#open === null && delivery.type === 'done') this.#writeWhole(document, { ...delivery, records });
    else this.#writePart(document, { ...delivery, records });
    delivery.ack();
    if (delivery.type === 'done') this.#finish(document, delivery);
  }

  /** A thread that two exports hold, under two ids or in two pages, counts once. */
  uniteThreads(): void {
    for (const { keep, other } of this.#same?.find() ?? []) this.#job.writer.uniteThreads(keep, other);
  }

  #placeThreads(document: Document, records: readonly ExportRecord[]): readonly ExportRecord[] {
    const same = this.#same;
    return same
      ? records.map((record) => (record.type === 'thread' ? same.take(document, record) : record))
      : records;
  }

  /** Owner and date belong to the whole export; everything else becomes a row. */
  #note({ records }: Delivery): void {
    for (const record of records) {
      if (isOfWholeExport(record)) this.#job.identity.take(record);
      else if (record.type === 'thread') this.#messages += countEntries(record);
    }
  }

  #writeWhole(document: Document, delivery: Done): void {
    const { keep, ...end } = toDocumentEnd(document, delivery);
    const { problems } = delivery;
    const content = keep ? delivery : { records: [], events: null, problems };
    this.#job.writer.addWholeDocument({ ...toRow(document), ...end }, content);
  }

  #writePart(document: Document, delivery: Delivery): void {
    const { writer } = this.#job;
    this.#open ??= this.#begin(document);
    writer.addRecords(this.#open, delivery.records);
    if (delivery.events) writer.addEvents(this.#open, delivery.events);
    writer.addProblems(this.#open, delivery.problems);
    if (delivery.type !== 'done') return;
    writer.endDocument(this.#open, toDocumentEnd(document, delivery));
    this.#open = null;
  }

  #begin(document: Document): number {
    const id = this.#job.writer.addDocument({ ...toRow(document), ...NOT_READ, status: 'empty' });
    this.#job.writer.beginDocument(id);
    return id;
  }

  #finish(document: Document, { digest }: Done): void {
    const [entry] = document.variants;
    const content = digest ?? `unread:${entry?.size ?? 0}:${entry?.crc32 ?? 'none'}`;
    this.lines.push({ path: document.ref.path, content });
    this.#job.meter.document(document.ref.path, getSize(document), this.#messages);
    this.#messages = 0;
  }
}
