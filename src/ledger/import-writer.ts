import { randomUUID } from 'node:crypto';
import type { PackedEvents } from '../export/packed-events.ts';
import { type ExportRecord, isOfWholeExport, type Problem } from '../export/records.ts';
import type { ExportFormat, GeneratedBasis, OwnerBasis, PartKind, Service } from '../model/enumerations.ts';
import type { UnreadFolder } from '../model/imports.ts';
import { message } from '../words/message.ts';
import { type RawDatabase, rawDatabase, type WriteDb } from './database.ts';
import { LedgerError } from './ledger-error.ts';
import { sql } from './sql.ts';
import { type DocumentEnd, Documents, type NewDocument } from './write/documents.ts';
import { AdvertiserRecords, OffMetaRecords } from './write/off-meta.ts';
import { markOwner, type People, readPeople } from './write/owner.ts';
import { PlainRecords } from './write/plain-records.ts';
import { ThreadRecords } from './write/threads.ts';
import { UndoLog } from './write/undo-log.ts';

export type { DocumentEnd, NewDocument } from './write/documents.ts';

/** The header of an import. Instants are epoch seconds UTC. */
export type ImportHeader = {
  /** Digest of the documents, whatever they were wrapped in; unique in a ledger. */
  readonly fingerprint: string;
  readonly service: Service;
  readonly format: ExportFormat;
  readonly owner: string | null;
  /** Null when the owner is not known. */
  readonly ownerBasis: OwnerBasis | null;
  /** What the service calls the account, if the export says so: a username or a number. */
  readonly account: string | null;
  readonly generatedAt: number | null;
  readonly generatedBasis: GeneratedBasis;
  readonly appVersion: string;
  /** Files of the export that no reader wanted (media and unknown documents). */
  readonly otherFiles: number;
  readonly importedAt: number;
};

/** The parsers' output for one document. Off-Meta records come in columns, all others as they are. */
export type DocumentContent = {
  readonly records: readonly ExportRecord[];
  readonly events: PackedEvents | null;
  readonly problems: readonly Problem[];
};

/** `bytes`: size of the file. `sha256`: of the file; null for a folder. */
export type NewPart = {
  readonly name: string;
  readonly kind: PartKind;
  readonly bytes: number;
  readonly sha256: string | null;
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
    return this.db.value<number>(sql`SELECT id FROM import WHERE fingerprint = ${fingerprint}`) ?? null;
  }

  /** Must be called before `work` ends. Throws LedgerError('already-imported') if the fingerprint is in the ledger. */
  setHeader(header: ImportHeader): void {
    const { fingerprint, format, owner, ownerBasis, generatedAt, generatedBasis } = header;
    const other = this.findImport(fingerprint);
    if (other !== null && other !== this.importId) {
      throw new LedgerError('already-imported', message('ledger.already-imported', { id: other }));
    }
    this.db.run(sql`
      UPDATE import SET fingerprint = ${fingerprint}, service = ${header.service}, format = ${format}, owner = ${owner}, owner_basis = ${ownerBasis},
        generated_at = ${generatedAt}, generated_basis = ${generatedBasis}, app_version = ${header.appVersion},
        other_files = ${header.otherFiles}, account = ${header.account}, imported_at = ${header.importedAt}
      WHERE id = ${this.importId}`);
    this.#hasHeader = true;
  }

  addPart(ordinal: number, { name, kind, bytes, sha256 }: NewPart): void {
    this.db.run(sql`
      INSERT INTO part (import_id, ordinal, name, kind, bytes, sha256)
      VALUES (${this.importId}, ${ordinal}, ${name.toWellFormed()}, ${kind}, ${bytes}, ${sha256})`);
  }

  addUnreadFolders(folders: readonly UnreadFolder[]): void {
    for (const { folder, files } of folders) {
      this.db.run(sql`
        INSERT INTO unread_folder (import_id, folder, files)
        VALUES (${this.importId}, ${folder.toWellFormed()}, ${files})`);
    }
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

/** Documents need their import's id from the start; the header is known only at the end. */
function insertPlaceholder(db: WriteDb): number {
  return db.run(sql`
    INSERT INTO import (imported_at, fingerprint, format, generated_basis, app_version, other_files)
    VALUES (0, ${`pending-${randomUUID()}`}, 'mixed', 'unknown', '', 0)`).lastId;
}
