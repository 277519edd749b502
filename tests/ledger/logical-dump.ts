import type { ReadDb } from '../../src/ledger/database.ts';
import { identifier, type Sql, sql } from '../../src/ledger/sql.ts';

/** Columns that depend on the order of the documents, not on the content of the export. */
const INCIDENTAL = new Set(['id', 'import_id', 'document_id', 'pointer', 'part', 'ordinal', 'company_id']);

/**
 * The content of an import, with names instead of ids and in a fixed order: two imports of one export are equal here whatever
 * the order of their parts. It leaves out in which of several documents a record was found first, the parts, and when and by
 * which version it was imported.
 */
export function logicalDump(db: ReadDb, importId: number): unknown {
  const records = listRecordTables(db).map((table) => [table, recordRows(db, importId, table)]);
  const big = Object.entries(BIG_TABLES).map(([name, query]) => [name, canonical(db.all(query(importId)))]);
  return { ...Object.fromEntries(records), ...Object.fromEntries(big) };
}

/** Tables with one row per record; a row's content is everything except its ids and its place. */
function listRecordTables(db: ReadDb): string[] {
  return db.column<string>(sql`
    SELECT found.name FROM sqlite_schema AS found JOIN pragma_table_info(found.name) AS field
    WHERE found.type = 'table' AND field.name IN ('import_id', 'pointer') GROUP BY found.name HAVING count(*) = 2`);
}

function recordRows(db: ReadDb, importId: number, table: string): unknown[] {
  const name = identifier(table);
  const hasCompany = getColumns(db, table).includes('company_id');
  const company = hasCompany ? sql`(SELECT slug FROM company WHERE company.id = company_id)` : sql`NULL`;
  return canonical(db.all(sql`SELECT *, ${company} AS company FROM ${name} WHERE import_id = ${importId}`));
}

function getColumns(db: ReadDb, table: string): string[] {
  return db.column<string>(sql`SELECT name FROM pragma_table_info(${table})`);
}

function canonical(rows: readonly object[]): unknown[] {
  return rows
    .map((row) => JSON.stringify(Object.entries(row).filter(([column]) => !INCIDENTAL.has(column))))
    .sort()
    .map((text) => Object.fromEntries(JSON.parse(text)));
}

/** Rows of these add up: the same day may be in several rows, one per part of the thread. */
const BIG_TABLES: Readonly<Record<string, (importId: number) => Sql>> = {
  import: (importId) => sql`
    SELECT fingerprint, format, owner, generated_at, generated_basis, other_files FROM import WHERE id = ${importId}`,
  document: (importId) => sql`
    SELECT path, kind, dialect, status, records, bytes, sha256 FROM document WHERE import_id = ${importId}`,
  problem: (importId) => sql`
    SELECT path, code, problem.pointer AS place, message FROM problem JOIN document ON document.id = document_id
    WHERE import_id = ${importId}`,
  person: (importId) => sql`SELECT name, is_owner, is_anonymous FROM person WHERE import_id = ${importId}`,
  thread: (importId) => sql`
    SELECT key, section, title, participants FROM thread WHERE import_id = ${importId}`,
  thread_person: (importId) => sql`
    SELECT key, name FROM thread_person JOIN thread ON thread.id = thread_id JOIN person ON person.id = person_id
    WHERE thread.import_id = ${importId}`,
  message_day: (importId) => sql`
    SELECT key, day, name, basis, sum(messages) AS messages, sum(unsent) AS unsent, sum(system_lines) AS system_lines
    FROM message_day JOIN thread ON thread.id = thread_id JOIN person ON person.id = person_id
    WHERE thread.import_id = ${importId} GROUP BY key, day, name, basis`,
  link_day: (importId) => sql`
    SELECT key, day, person.name AS name, domain.name AS domain, basis, sum(links) AS links
    FROM link_day JOIN thread ON thread.id = thread_id JOIN person ON person.id = person_id
    JOIN domain ON domain.id = domain_id
    WHERE thread.import_id = ${importId} GROUP BY key, day, person.name, domain.name, basis`,
  off_meta_event: (importId) => sql`
    SELECT business.name AS business, at, basis, event_type.name AS type, source_id, count(*) AS times
    FROM off_meta_event JOIN business ON business.id = business_id JOIN event_type ON event_type.id = type_id
    LEFT JOIN event_source ON event_source.id = source_ref
    WHERE import_id = ${importId} GROUP BY business.name, at, basis, event_type.name, source_id`,
  company: (importId) => sql`
    SELECT slug, name, partner_id, connections, app_posts, off_meta_events, off_meta_sources, advertiser_list,
      advertiser_other, ad_interactions, ad_threads, links, channels, first_at, last_at
    FROM company WHERE import_id = ${importId}`,
};
