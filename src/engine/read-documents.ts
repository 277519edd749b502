import type { Entry } from '../archive/types.ts';
import type { Document, Inventory } from '../export/inventory.ts';
import type { ExportRecord, ThreadRecord } from '../export/records.ts';
import type { ImportWriter } from '../ledger/import-writer.ts';
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

type Open = { readonly document: Document; readonly rowId: number };

const sizeOf = (document: Document): number => document.variants.reduce((sum, entry) => sum + entry.size, 0);

/** Documents that the inventory has already judged (duplicate, lost in the archive) get their row and are not read. */
function listJudged(job: ReadingJob): void {
  for (const document of job.inventory.documents) {
    if (!document.verdict) continue;
    const rowId = job.writer.addDocument({
      part: document.ref.part,
      path: document.ref.path,
      kind: document.ref.kind,
      dialect: null,
      status: document.verdict.status,
      records: 0,
      bytes: sizeOf(document),
      sha256: null,
    });
    job.writer.addProblems(rowId, document.verdict.problems);
  }
}

function openRow(job: ReadingJob, document: Document): Open {
  const { part, path, kind } = document.ref;
  const row = {
    part,
    path,
    kind,
    dialect: null,
    status: 'empty',
    records: 0,
    bytes: sizeOf(document),
  } as const;
  return { document, rowId: job.writer.addDocument({ ...row, sha256: null }) };
}

/** Messages and system lines of a thread document: columns 2 and 4 of its rows of five. */
function entriesIn({ days }: ThreadRecord): number {
  let entries = 0;
  for (let row = 0; row < days.length; row += 5) entries += (days[row + 2] ?? 0) + (days[row + 4] ?? 0);
  return entries;
}

/** Owner and date are of the whole export, everything else is a row. */
function takeRecords(job: ReadingJob, rowId: number, records: readonly ExportRecord[]): number {
  let messages = 0;
  for (const record of records) {
    if (record.type === 'owner') job.identity.takeOwner(record);
    else if (record.type === 'generated') job.identity.takeGenerated(record);
    else if (record.type === 'thread') messages += entriesIn(record);
  }
  job.writer.addRecords(rowId, records);
  return messages;
}

/** Pages that name each other's businesses. */
const offMetaPages = (documents: readonly Document[]): Entry[] =>
  documents
    .filter(({ ref }) => ref.kind === 'off-meta-activity' && ref.format === 'html')
    .flatMap(({ variants }) => variants);

/** Reads every document that is to be read and writes what it holds; gives the lines of the export's fingerprint. */
export async function readDocuments(job: ReadingJob): Promise<FingerprintLine[]> {
  listJudged(job);
  const documents = job.inventory.documents.filter((document) => !document.verdict);
  const tasks: ReadTask[] = documents.map(({ ref, variants }, id) => ({ id, ref, variants }));
  job.meter.start(
    documents.length,
    documents.reduce((sum, document) => sum + sizeOf(document), 0),
  );
  const deliveries = job.pool.deliveries(tasks, offMetaPages(documents), job.signal);
  return takeDeliveries(job, documents, deliveries);
}

async function takeDeliveries(
  job: ReadingJob,
  documents: readonly Document[],
  deliveries: AsyncIterable<Delivery>,
): Promise<FingerprintLine[]> {
  const lines: FingerprintLine[] = [];
  let open: Open | null = null;
  let messages = 0;
  for await (const delivery of deliveries) {
    const document = documents[delivery.id];
    if (!document) continue;
    if (!open) {
      open = openRow(job, document);
      job.writer.beginDocument(open.rowId);
      messages = 0;
    }
    messages += takeRecords(job, open.rowId, delivery.records);
    if (delivery.events) job.writer.addEvents(open.rowId, delivery.events);
    job.writer.addProblems(open.rowId, delivery.problems);
    delivery.taken();
    if (delivery.type !== 'done') continue;
    lines.push(finish(job, open, delivery));
    job.meter.document(document.ref.path, sizeOf(document), messages);
    open = null;
  }
  return lines;
}

function finish(job: ReadingJob, open: Open, delivery: Delivery & { type: 'done' }): FingerprintLine {
  const { outcome, sha256 } = delivery;
  const lost = outcome.status === 'unreadable';
  job.writer.endDocument(open.rowId, {
    dialect: outcome.dialect,
    status: outcome.status,
    records: lost ? 0 : outcome.records,
    sha256,
    keep: !lost,
  });
  const [entry] = open.document.variants;
  const content = sha256 ?? `unread:${entry?.size ?? 0}:${entry?.crc32 ?? 'none'}`;
  return { path: open.document.ref.path, content };
}
