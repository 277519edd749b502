import { FIGURES, type Figures, readFigures } from './company-figures.ts';
import { type ReadDb, rawDatabase, type WriteDb } from './database.ts';
import { type CompanyRow, NAMED_TABLES, type NamedTable, type PlannedCompany } from './planned-company.ts';
import { identifier, type SqlValue, sql } from './sql.ts';

/** A row that names a company. */
export type NamedRow = { readonly table: NamedTable; readonly id: number; readonly text: string };
export type AdInteractionRow = {
  readonly id: number;
  readonly title: string | null;
  readonly domain: string | null;
};
export type LinkedDomain = { readonly id: number; readonly name: string };

/** Everything that can identify a company, in an order that does not depend on how the rows were written. */
export type CompanyMaterial = {
  readonly named: readonly NamedRow[];
  readonly adInteractions: readonly AdInteractionRow[];
  readonly linkedDomains: readonly LinkedDomain[];
};

/** Reads what an import says about companies. */
export function readCompanyMaterial(db: ReadDb, importId: number): CompanyMaterial {
  return {
    named: NAMED_TABLES.flatMap(([table, column]) => readNamedRows(db, importId, table, column)),
    adInteractions: db.all<AdInteractionRow>(sql`
      SELECT id, title, domain FROM ad_interaction WHERE import_id = ${importId}`),
    linkedDomains: db.all<LinkedDomain>(sql`
      SELECT id, name FROM domain WHERE EXISTS (
        SELECT 1 FROM link_day JOIN thread ON thread.id = thread_id
        WHERE domain_id = domain.id AND import_id = ${importId})`),
  };
}

function readNamedRows(db: ReadDb, importId: number, table: NamedTable, column: string): NamedRow[] {
  const rows = db.all<{ id: number; text: string }>(sql`
    SELECT id, ${identifier(column)} AS text FROM ${identifier(table)}
    WHERE import_id = ${importId} AND ${identifier(column)} IS NOT NULL`);
  return rows.map((row) => ({ table, ...row }));
}

type Numbered = { readonly id: number; readonly company: PlannedCompany };

/**
 * Writes the companies of an import and assigns every row to its company. Companies of an earlier assignment that still exist
 * keep their row; the others are removed. Call it inside a transaction.
 */
export function writeCompanies(
  db: WriteDb,
  importId: number,
  companies: readonly PlannedCompany[],
  knowledgeVersion: string,
): void {
  forgetAssignments(db, importId);
  const numbered = replaceEarlier(db, importId, companies);
  writeRows(db, importId, numbered, readFigures(db, importId, companies));
  linkRows(db, numbered);
  linkDomains(db, importId, numbered);
  db.run(sql`UPDATE import SET knowledge_version = ${knowledgeVersion} WHERE id = ${importId}`);
}

function forgetAssignments(db: WriteDb, importId: number): void {
  db.run(sql`DELETE FROM company_domain WHERE import_id = ${importId}`);
  for (const table of [...NAMED_TABLES.map(([name]) => name), 'ad_interaction']) {
    db.run(sql`
      UPDATE ${identifier(table)} SET company_id = NULL
      WHERE company_id IN (SELECT id FROM company WHERE import_id = ${importId})`);
  }
}

/** Numbers the companies, keeping the ids of an earlier assignment, and removes those that no longer exist. */
function replaceEarlier(db: WriteDb, importId: number, companies: readonly PlannedCompany[]): Numbered[] {
  let next = (db.value<number | null>(sql`SELECT max(id) FROM company`) ?? 0) + 1;
  const stale = new Map(
    db
      .all<{ id: number; slug: string }>(sql`SELECT id, slug FROM company WHERE import_id = ${importId}`)
      .map(({ id, slug }) => [slug, id]),
  );
  const numbered = companies.map((company) => {
    const id = stale.get(company.slug) ?? next;
    if (id === next) next += 1;
    stale.delete(company.slug);
    return { id, company };
  });
  for (const id of stale.values()) db.run(sql`DELETE FROM company WHERE id = ${id}`);
  return numbered;
}

/** Many rows per statement: ten thousand SQLite calls would take half as long again. */
const ROWS_AT_ONCE = 64;

function writeRows(
  db: WriteDb,
  importId: number,
  companies: readonly Numbered[],
  getFigures: (company: PlannedCompany) => Figures,
): void {
  const prepare = (rows: number) => rawDatabase(db).prepare<SqlValue[]>(buildUpsert(rows));
  const many = prepare(ROWS_AT_ONCE);
  for (let at = 0; at < companies.length; at += ROWS_AT_ONCE) {
    const rows = companies.slice(at, at + ROWS_AT_ONCE);
    const values = rows.flatMap(({ id, company }) => {
      const { slug, name, partnerId } = company;
      return [id, importId, slug, name, partnerId, ...Object.values(getFigures(company))];
    });
    const statement = rows.length === ROWS_AT_ONCE ? many : prepare(rows.length);
    statement.run(...values);
  }
}

function buildUpsert(rows: number): string {
  const columns = ['name', 'partner_id', ...FIGURES];
  const values = `(${['id', 'import_id', 'slug', ...columns].map(() => '?').join(', ')})`;
  return `
    INSERT INTO company (id, import_id, slug, ${columns.join(', ')})
    VALUES ${Array.from({ length: rows }, () => values).join(', ')}
    ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;
}

/** One statement per table, with its rows as JSON: row by row it takes three times as long. */
function linkRows(db: WriteDb, companies: readonly Numbered[]): void {
  const byTable = new Map<CompanyRow['table'], Record<number, number>>();
  for (const { id, company } of companies) {
    for (const row of company.rows) {
      const owners = byTable.get(row.table);
      if (owners) owners[row.id] = id;
      else byTable.set(row.table, { [row.id]: id });
    }
  }
  for (const [table, owners] of byTable) {
    db.run(sql`
      UPDATE ${identifier(table)} SET company_id = owner.value
      FROM json_each(${JSON.stringify(owners)}) owner WHERE ${identifier(table)}.id = owner.key`);
  }
}

function linkDomains(db: WriteDb, importId: number, companies: readonly Numbered[]): void {
  for (const { id, company } of companies) {
    for (const domain of company.domains) {
      db.run(sql`
        INSERT INTO company_domain (import_id, domain_id, company_id) VALUES (${importId}, ${domain}, ${id})`);
    }
  }
}
