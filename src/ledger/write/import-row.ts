import { randomUUID } from 'node:crypto';
import type {
  ExportFormat,
  GeneratedBasis,
  OwnerBasis,
  PartKind,
  Service,
} from '../../model/enumerations.ts';
import type { UnreadFolder } from '../../model/imports.ts';
import { message } from '../../words/message.ts';
import type { WriteDb } from '../database.ts';
import { LedgerError } from '../ledger-error.ts';
import { sql } from '../sql.ts';

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

/** `bytes`: size of the file. `sha256`: of the file; null for a folder. */
export type NewPart = {
  readonly name: string;
  readonly kind: PartKind;
  readonly bytes: number;
  readonly sha256: string | null;
};

/** Documents need their import's id from the start; the header is known only at the end. */
export function insertPlaceholder(db: WriteDb): number {
  return db.run(sql`
    INSERT INTO import (imported_at, fingerprint, format, generated_basis, app_version, other_files)
    VALUES (0, ${`pending-${randomUUID()}`}, 'mixed', 'unknown', '', 0)`).lastId;
}

/** The import that holds the same documents, or null. */
export const findImport = (db: WriteDb, fingerprint: string): number | null =>
  db.value<number>(sql`SELECT id FROM import WHERE fingerprint = ${fingerprint}`) ?? null;

/** Throws LedgerError('already-imported') if another import has the fingerprint. */
export function writeHeader(db: WriteDb, importId: number, header: ImportHeader): void {
  const { fingerprint, format, owner, ownerBasis, generatedAt, generatedBasis } = header;
  const other = findImport(db, fingerprint);
  if (other !== null && other !== importId) {
    throw new LedgerError('already-imported', message('ledger.already-imported', { id: other }));
  }
  db.run(sql`
    UPDATE import SET fingerprint = ${fingerprint}, service = ${header.service}, format = ${format}, owner = ${owner}, owner_basis = ${ownerBasis},
      generated_at = ${generatedAt}, generated_basis = ${generatedBasis}, app_version = ${header.appVersion},
      other_files = ${header.otherFiles}, account = ${header.account}, imported_at = ${header.importedAt}
    WHERE id = ${importId}`);
}

export function insertPart(
  db: WriteDb,
  importId: number,
  ordinal: number,
  { name, kind, bytes, sha256 }: NewPart,
): void {
  db.run(sql`
    INSERT INTO part (import_id, ordinal, name, kind, bytes, sha256)
    VALUES (${importId}, ${ordinal}, ${name.toWellFormed()}, ${kind}, ${bytes}, ${sha256})`);
}

export function insertUnreadFolder(db: WriteDb, importId: number, { folder, files }: UnreadFolder): void {
  db.run(sql`
    INSERT INTO unread_folder (import_id, folder, files)
    VALUES (${importId}, ${folder.toWellFormed()}, ${files})`);
}
