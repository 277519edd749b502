import type { ReadDb } from '../database.ts';
import { joinSql, type Sql, sql } from '../sql.ts';
import type { Page } from './connections.ts';
import { type DocumentRow, type ProblemRow, wordProblem } from './imports.ts';
import { contains } from './text-search.ts';

export type DocumentFilter = {
  readonly status: string | null;
  /** Part of the path, whatever the case. */
  readonly search: string;
  readonly offset: number;
  readonly limit: number;
};

export type KindSummary = {
  readonly kind: string;
  readonly documents: number;
  readonly records: number;
  readonly problems: number;
  readonly bytes: number;
};

/** Those with problems first, because readers look for them. */
const BY_TROUBLE = sql`
  CASE status WHEN 'unreadable' THEN 0 WHEN 'partial' THEN 1 WHEN 'unrecognised' THEN 2 WHEN 'empty' THEN 3
    WHEN 'read' THEN 4 ELSE 5 END`;

/** A page of an import's documents with their problems. */
export function pageOfDocuments(db: ReadDb, importId: number, filter: DocumentFilter): Page<DocumentRow> {
  const where = conditions(importId, filter);
  const rows = db.all<Omit<DocumentRow, 'problems'>>(sql`
    SELECT id, part, path, kind, dialect, status, records, bytes, sha256 FROM document
    WHERE ${where} ORDER BY ${BY_TROUBLE}, path, part LIMIT ${filter.limit} OFFSET ${filter.offset}`);
  return {
    rows: rows.map((row) => ({ ...row, problems: getProblems(db, row.id) })),
    total: db.value<number>(sql`SELECT count(*) FROM document WHERE ${where}`) ?? 0,
  };
}

/** How many documents have each status. */
export function documentsByStatus(db: ReadDb, importId: number): Record<string, number> {
  const rows = db.all<{ status: string; n: number }>(
    sql`SELECT status, count(*) AS n FROM document WHERE import_id = ${importId} GROUP BY status ORDER BY status`,
  );
  return Object.fromEntries(rows.map(({ status, n }) => [status, n]));
}

/** The kinds present, by name. Duplicates are copies of counted documents and are left out. */
export function documentKinds(db: ReadDb, importId: number): KindSummary[] {
  return db.all<KindSummary>(sql`
    SELECT kind, count(*) AS documents, sum(records) AS records, sum(bytes) AS bytes,
      sum((SELECT count(*) FROM problem WHERE document_id = document.id)) AS problems
    FROM document WHERE import_id = ${importId} AND kind IS NOT NULL AND status <> 'duplicate'
    GROUP BY kind ORDER BY kind`);
}

/** Every kind and status that occurs, to determine what is absent. In 2018 and 2019 documents of other kinds held advertisers too. */
export function kindsAndStatuses(
  db: ReadDb,
  importId: number,
): { readonly kind: string | null; readonly status: DocumentRow['status'] }[] {
  return db.all(sql`
    SELECT DISTINCT kind, status FROM document WHERE import_id = ${importId}
    UNION SELECT 'advertisers', 'read' WHERE EXISTS (SELECT 1 FROM advertiser WHERE import_id = ${importId})`);
}

function conditions(importId: number, { status, search }: DocumentFilter): Sql {
  const parts = [sql`import_id = ${importId}`];
  if (status !== null) parts.push(sql`status = ${status}`);
  if (search.trim()) parts.push(contains(sql`path`, search));
  return joinSql(parts, ' AND ', sql`1`);
}

function getProblems(db: ReadDb, documentId: number): ProblemRow[] {
  const rows = db.all<Omit<ProblemRow, 'says'>>(
    sql`SELECT code, pointer, message FROM problem WHERE document_id = ${documentId} ORDER BY ordinal`,
  );
  return rows.map(wordProblem);
}
