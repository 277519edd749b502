import type { PackedEvents } from '../export/packed-events.ts';
import { type ExportRecord, isOfWholeExport, type Problem } from '../export/records.ts';
import type { UnreadFolder } from '../model/imports.ts';
import { type RawDatabase, rawDatabase, type WriteDb } from './database.ts';
import { type DocumentEnd, Documents, type NewDocument } from './write/documents.ts';
import {
  findImport,
  type ImportHeader,
  insertPart,
  insertPlaceholder,
  insertUnreadFolder,
  type NewPart,
  writeHeader,
} from './write/import-row.ts';
import { AdvertiserRecords, OffMetaRecords } from './write/off-meta.ts';
import { markOwner, type People, readPeople } from './write/owner.ts';
import { PlainRecords } from './write/plain-records.ts';
import { ThreadRecords } from './write/threads.ts';
import { UndoLog } from './write/undo-log.ts';

export type { DocumentEnd, NewDocument } from './write/documents.ts';

/** The parsers' output for one document. Off-Meta records come in columns, all others as they are. */
export type DocumentContent = {
  readonly records: readonly ExportRecord[];
  readonly events: PackedEvents | null;
  readonly problems: readonly Problem[];
};

/**
 * Writes one import. Documents come one after another: the content of one may be compared with that of earlier ones (see
 * `docs/ledger.md`, "One record in several documents").
 */
export class ImportWriter {
  /** The import's connection, for rooms that add to the import inside its transaction (companies). */
  readonly db: WriteDb;
  readonly importId: number;
  readonly #raw: RawDatabase;
  readonly #undo = new UndoLog();
  readonly #documents: Documents;
  readonly #plain: PlainRecords;
  readonly #offMeta: OffMetaRecords;
  readonly #advertisers: AdvertiserRecords;
  readonly #threads: ThreadRecords;
  #open: number | null = null;
  #hasHeader = false;

  /** Only `withImport` creates one: it needs an open transaction. */
  constructor(db: WriteDb) {
    this.db = db;
    this.#raw = rawDatabase(db);
    this.importId = insertPlaceholder(db);
    this.#documents = new Documents(this.#raw, this.importId);
    this.#plain = new PlainRecords(this.#raw, this.importId);
    this.#offMeta = new OffMetaRecords(this.#raw, this.importId, this.#undo);
    this.#advertisers = new AdvertiserRecords(this.#raw, this.importId);
    this.#threads = new ThreadRecords(this.#raw, this.importId, this.#undo);
  }

  /** The import that holds the same documents, or null. */
  findImport(fingerprint: string): number | null {
    return findImport(this.db, fingerprint);
  }

  /** Must be called before `work` ends. Throws LedgerError('already-imported') if the fingerprint is in the ledger. */
  setHeader(header: ImportHeader): void {
    writeHeader(this.db, this.importId, header);
    this.#hasHeader = true;
  }

  addPart(ordinal: number, part: NewPart): void {
    insertPart(this.db, this.importId, ordinal, part);
  }

  addUnreadFolders(folders: readonly UnreadFolder[]): void {
    for (const folder of folders) insertUnreadFolder(this.db, this.importId, folder);
  }

  /** Lists a document and returns its id in the ledger. */
  addDocument(document: NewDocument): number {
    return this.#documents.add(document);
  }

  /** A document whose content came in one piece: it never has to be rolled back. */
  addWholeDocument(document: NewDocument, { records, events, problems }: DocumentContent): void {
    const id = this.#documents.add(document);
    this.addRecords(id, records);
    if (events) this.addEvents(id, events);
    this.addProblems(id, problems);
    this.#offMeta.release();
  }

  /** From here to `endDocument` everything belongs to this document and can be rolled back. */
  beginDocument(id: number): void {
    if (this.#open !== null) throw new Error(`Document ${this.#open} is still open.`);
    this.#flush();
    this.#raw.exec('SAVEPOINT document');
    this.#undo.begin();
    this.#documents.hold(id);
    this.#open = id;
  }

  /** `keep: false` leaves no record of the document; its problems stay. */
  endDocument(id: number, end: DocumentEnd & { readonly keep: boolean }): void {
    if (this.#open !== id) throw new Error(`Document ${id} is not open.`);
    this.#open = null;
    if (end.keep) this.#keep();
    else this.#takeBack();
    this.#offMeta.release();
    this.#documents.release();
    this.#documents.finish(id, end);
  }

  /** Off-Meta records in columns; the same as `addRecords` with the records they were packed from. */
  addEvents(documentId: number, events: PackedEvents): void {
    this.#mustBeOpen(documentId);
    this.#offMeta.addPacked(documentId, events);
  }

  addRecords(documentId: number, records: readonly ExportRecord[]): void {
    this.#mustBeOpen(documentId);
    for (const record of records) this.#add(documentId, record);
  }

  /** Merges two threads, given by their keys, that hold the same messages: the larger count of each day and sender is kept. */
  uniteThreads(keep: string, other: string): void {
    this.#flush();
    this.#threads.unite(keep, other);
  }

  /** Lists up to 1,000 problems of a document; the rest becomes one row `more-problems` with their number. */
  addProblems(documentId: number, problems: readonly Problem[]): void {
    this.#documents.addProblems(documentId, problems);
  }

  /** The people in the threads, and the only one who takes part in each of them; see `readPeople`. */
  readPeople(): People {
    this.#flush();
    return readPeople(this.db, this.importId);
  }

  /** Marks the people with these names, who are one person, as the owner; see `markOwner`. */
  setOwner(names: readonly string[]): void {
    this.#flush();
    markOwner(this.db, this.importId, names);
  }

  /** The rows that events refer to, by table. */
  parentsOfEvents(): ReadonlyMap<string, ReadonlySet<number>> {
    return this.#offMeta.parents();
  }

  /** Called by `withImport` before the commit. */
  finish(): void {
    if (this.#open !== null) throw new Error(`Document ${this.#open} is still open.`);
    if (!this.#hasHeader) throw new Error('An import needs its header before it ends.');
    this.#flush();
  }

  #mustBeOpen(documentId: number): void {
    if (this.#open !== null && this.#open !== documentId)
      throw new Error(`Document ${this.#open} is still open.`);
  }

  #add(documentId: number, record: ExportRecord): void {
    // A type without a branch must be plain: one that nobody writes does not compile.
    if (record.type === 'thread') this.#threads.add(documentId, record);
    else if (record.type === 'off-meta') this.#offMeta.add(documentId, record);
    else if (record.type === 'advertiser') this.#advertisers.add(documentId, record);
    // Records about the whole export go into the header, not into a row.
    else if (!isOfWholeExport(record)) this.#plain.add(documentId, record);
  }

  #keep(): void {
    this.#flush();
    this.#raw.exec('RELEASE document');
    this.#undo.keep();
  }

  #takeBack(): void {
    this.#offMeta.drop();
    this.#threads.drop();
    this.#raw.exec('ROLLBACK TO document; RELEASE document');
    this.#undo.undo();
  }

  #flush(): void {
    this.#offMeta.flush();
    this.#threads.flush();
  }
}
