import type { DocumentStatus } from '../../model/enumerations.ts';
import type { UnreadFolder } from '../../model/imports.ts';
import type { Message } from '../../words/message.ts';
import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';
import { readMessage } from '../stored-message.ts';
import type { ImportHeader, NewPart } from '../write/import-row.ts';

export type ImportRow = ImportHeader & {
  readonly id: number;
  readonly knowledgeVersion: string | null;
  /** Identifies the account, whatever it is called now: X's number, else `@` and the username. Null if unknown, and on Facebook. */
  readonly accountId: string | null;
};

export type PartRow = NewPart & { readonly ordinal: number };

export type ProblemRow = {
  readonly code: string;
  readonly pointer: string;
  readonly message: string;
  /** The same as facts; null in imports of older versions. */
  readonly says: Message | null;
};

type StoredProblem = Omit<ProblemRow, 'says'>;

/** In words. */
export function wordProblem({ code, pointer, message }: StoredProblem): ProblemRow {
  const { text, says } = readMessage(message);
  return { code, pointer, message: text, says };
}

export type DocumentRow = {
  readonly id: number;
  readonly part: number;
  readonly path: string;
  readonly kind: string | null;
  readonly dialect: string | null;
  readonly status: DocumentStatus;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string | null;
  /** In document order; the last one may be `more-problems`. */
  readonly problems: readonly ProblemRow[];
};

/** In lower case. An export without one belongs to the account of other exports with its owner's name, if those are of one account. */
const USERNAME = sql`lower(ifnull(account, (
  SELECT CASE WHEN count(DISTINCT lower(named.account)) = 1 THEN max(named.account) END
  FROM import AS named WHERE named.service = import.service AND named.owner = import.owner)))`;

/** What messages on X call the owner, from this import or, since an archive may have none, from one under the same username. */
const NUMBER = sql`CASE WHEN service = 'x' THEN (
  SELECT person.name FROM import AS same JOIN person ON person.import_id = same.id
  WHERE same.service = 'x' AND (same.id = import.id OR lower(same.account) = ${USERNAME})
    AND is_owner AND person.name NOT GLOB '*[^0-9]*'
  ORDER BY same.id = import.id DESC, same.id DESC LIMIT 1) END`;

const COLUMNS = sql`
  id, imported_at AS importedAt, fingerprint, service, format, owner, owner_basis AS ownerBasis, account, generated_at AS generatedAt,
  generated_basis AS generatedBasis, app_version AS appVersion, other_files AS otherFiles,
  knowledge_version AS knowledgeVersion,
  CASE WHEN service <> 'facebook' THEN ifnull(${NUMBER}, '@' || ${USERNAME}) END AS accountId`;

/** Every import, the newest first. */
export function listImports(db: ReadDb): ImportRow[] {
  return db.all<ImportRow>(sql`SELECT ${COLUMNS} FROM import ORDER BY imported_at DESC, id DESC`);
}

/** One import, or undefined if the id is unknown. */
export function findImport(db: ReadDb, importId: number): ImportRow | undefined {
  return db.get<ImportRow>(sql`SELECT ${COLUMNS} FROM import WHERE id = ${importId}`);
}

/** The import that was made last, or undefined in an empty ledger. */
export function latestImport(db: ReadDb): ImportRow | undefined {
  return db.get<ImportRow>(sql`SELECT ${COLUMNS} FROM import ORDER BY imported_at DESC, id DESC LIMIT 1`);
}

/** The ZIPs and folders of an import, in the order they were handed over. */
export function listParts(db: ReadDb, importId: number): PartRow[] {
  return db.all<PartRow>(
    sql`SELECT ordinal, name, kind, bytes, sha256 FROM part WHERE import_id = ${importId} ORDER BY ordinal`,
  );
}

/** Folders with JSON or HTML files that were not read, by name. */
export function listUnreadFolders(db: ReadDb, importId: number): UnreadFolder[] {
  return db.all<UnreadFolder>(
    sql`SELECT folder, files FROM unread_folder WHERE import_id = ${importId} ORDER BY folder`,
  );
}

/** The documents of an import with their problems, by path and part. */
export function listDocuments(db: ReadDb, importId: number): DocumentRow[] {
  const problems = problemsByDocument(db, importId);
  return db
    .all<Omit<DocumentRow, 'problems'>>(sql`
      SELECT id, part, path, kind, dialect, status, records, bytes, sha256 FROM document
      WHERE import_id = ${importId} ORDER BY path, part`)
    .map((document) => ({ ...document, problems: problems.get(document.id) ?? [] }));
}

function problemsByDocument(db: ReadDb, importId: number): Map<number, ProblemRow[]> {
  const rows = db.all<StoredProblem & { documentId: number }>(sql`
    SELECT document_id AS documentId, code, pointer, message FROM problem
    WHERE document_id IN (SELECT id FROM document WHERE import_id = ${importId}) ORDER BY document_id, ordinal`);
  const grouped = new Map<number, ProblemRow[]>();
  for (const { documentId, ...problem } of rows) {
    const list = grouped.get(documentId);
    if (list) list.push(wordProblem(problem));
    else grouped.set(documentId, [wordProblem(problem)]);
  }
  return grouped;
}
