import { type ReadDb, rawDatabase, type WriteDb } from './database.ts';
import { identifier, type Sql, sql } from './sql.ts';

/** Every table whose rows belong to a company by a text of theirs, and the column that holds the text. */
const NAMED_TABLES = [
  ['connection', 'name'],
  ['business', 'name'],
  ['advertiser', 'name'],
  ['ad_thread', 'page'],
  ['app_post', 'app'],
  ['detected_app', 'name'],
] as const;
export type NamedTable = (typeof NAMED_TABLES)[number][0];

/** A row that names somebody. */
export type NamedRow = { readonly table: NamedTable; readonly id: number; readonly text: string };
export type AdInteractionRow = {
  readonly id: number;
  readonly title: string | null;
  readonly domain: string | null;
};
export type LinkedDomain = { readonly id: number; readonly name: string };

/** All that can say who a company is, in an order that does not depend on how the rows were written. */
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
      SELECT DISTINCT d.id, d.name FROM thread t
      JOIN link_day l ON l.thread_id = t.id JOIN domain d ON d.id = l.domain_id
      WHERE t.import_id = ${importId}`),
  };
}

function readNamedRows(db: ReadDb, importId: number, table: NamedTable, column: string): NamedRow[] {
  const rows = db.all<{ id: number; text: string }>(sql`
    SELECT id, ${identifier(column)} AS text FROM ${identifier(table)}
    WHERE import_id = ${importId} AND ${identifier(column)} IS NOT NULL`);
  return rows.map((row) => ({ table, ...row }));
}

export type NewCompany = { readonly slug: string; readonly name: string; readonly partnerId: string | null };
/** Which row belongs to which company, by slug. */
export type CompanyPlan = {
  readonly companies: readonly NewCompany[];
  readonly rows: readonly {
    readonly table: NamedTable | 'ad_interaction';
    readonly id: number;
    readonly slug: string;
  }[];
  readonly domains: readonly { readonly id: number; readonly slug: string }[];
};

/**
 * Writes the companies of an import and gives every row its company. Companies of an earlier assignment that are still
 * there keep their row; the others go. Call it inside a transaction.
 */
export function writeCompanies(
  db: WriteDb,
  importId: number,
  plan: CompanyPlan,
  knowledgeVersion: string,
): void {
  forgetAssignments(db, importId);
  const ids = upsertCompanies(db, importId, plan.companies);
  linkRows(db, plan.rows, ids);
  for (const { id, slug } of plan.domains) {
    db.run(sql`
      INSERT INTO company_domain (import_id, domain_id, company_id)
      VALUES (${importId}, ${id}, ${ids.get(slug) ?? null})`);
  }
  db.run(summarise(importId));
  db.run(sql`UPDATE import SET knowledge_version = ${knowledgeVersion} WHERE id = ${importId}`);
}

/** Prepared by hand: 50,000 look-ups of the statement cache would cost more than the writes. */
function linkRows(db: WriteDb, rows: CompanyPlan['rows'], ids: ReadonlyMap<string, number>): void {
  for (const [table, ofTable] of Map.groupBy(rows, (row) => row.table)) {
    const { text } = sql`UPDATE ${identifier(table)} SET company_id = ${null} WHERE id = ${null}`;
    const update = rawDatabase(db).prepare<[number | null, number]>(text);
    for (const { id, slug } of ofTable) update.run(ids.get(slug) ?? null, id);
  }
}

function forgetAssignments(db: WriteDb, importId: number): void {
  db.run(sql`DELETE FROM company_domain WHERE import_id = ${importId}`);
  for (const table of [...NAMED_TABLES.map(([name]) => name), 'ad_interaction']) {
    db.run(sql`
      UPDATE ${identifier(table)} SET company_id = NULL
      WHERE import_id = ${importId} AND company_id IS NOT NULL`);
  }
}

function upsertCompanies(
  db: WriteDb,
  importId: number,
  companies: readonly NewCompany[],
): Map<string, number> {
  const upsert = rawDatabase(db).prepare<[number, string, string, string | null]>(`
    INSERT INTO company (import_id, slug, name, partner_id) VALUES (?, ?, ?, ?)
    ON CONFLICT (import_id, slug) DO UPDATE SET name = excluded.name, partner_id = excluded.partner_id`);
  for (const { slug, name, partnerId } of companies) upsert.run(importId, slug, name, partnerId);
  const wanted = new Set(companies.map(({ slug }) => slug));
  const ids = new Map<string, number>();
  for (const { id, slug } of db.all<{ id: number; slug: string }>(sql`
    SELECT id, slug FROM company WHERE import_id = ${importId}`)) {
    if (wanted.has(slug)) ids.set(slug, id);
    else db.run(sql`DELETE FROM company WHERE id = ${id}`);
  }
  return ids;
}

/** One row per company and channel; `channel` marks those that count as one. */
function channelRows(importId: number): Sql {
  return sql`
    SELECT company_id, 'connection' AS channel, count(*) AS n, 0 AS m,
      min(min(ifnull(added_at, removed_at), ifnull(removed_at, added_at))) AS first_at,
      max(max(ifnull(added_at, removed_at), ifnull(removed_at, added_at))) AS last_at
    FROM connection WHERE import_id = ${importId} GROUP BY company_id
    UNION ALL
    SELECT company_id, 'app-post', count(*), 0, min(at), max(at)
    FROM app_post WHERE import_id = ${importId} GROUP BY company_id
    UNION ALL
    ${offMetaRows(importId)}
    UNION ALL
    SELECT company_id, 'advertiser', sum(has_list), sum(has_interaction OR has_store_visit), NULL, NULL
    FROM advertiser WHERE import_id = ${importId} GROUP BY company_id
    UNION ALL
    SELECT company_id, 'ad-interaction', count(*), 0, min(at), max(at)
    FROM ad_interaction WHERE import_id = ${importId} GROUP BY company_id
    UNION ALL
    SELECT company_id, 'ad-thread', count(*), 0, min(first_at), max(last_at)
    FROM ad_thread WHERE import_id = ${importId} GROUP BY company_id
    UNION ALL
    SELECT d.company_id, 'link', sum(l.links), 0, min(l.day) * 86400, max(l.day) * 86400
    FROM company_domain d JOIN link_day l ON l.domain_id = d.domain_id JOIN thread t ON t.id = l.thread_id
    WHERE d.import_id = ${importId} AND t.import_id = ${importId} GROUP BY d.company_id`;
}

/**
 * Events are grouped by business first, in the order of their index: looked up business by business they take three
 * times as long. Rows of one import have ids that follow one another. Sources add up only where a company is one
 * business; those of several are counted again.
 */
function offMetaRows(importId: number): Sql {
  const first = sql`(SELECT min(id) FROM business WHERE import_id = ${importId})`;
  const last = sql`(SELECT max(id) FROM business WHERE import_id = ${importId})`;
  return sql`
    SELECT b.company_id, 'off-meta', ifnull(sum(e.n), 0), CASE count(*) WHEN 1 THEN ifnull(max(e.sources), 0) ELSE (
        SELECT count(DISTINCT each.source_ref) FROM business o JOIN off_meta_event each ON each.business_id = o.id
        WHERE o.company_id = b.company_id) END, min(e.first_at), max(e.last_at)
    FROM business b LEFT JOIN (
      SELECT business_id, count(*) AS n, count(DISTINCT source_ref) AS sources, min(at) AS first_at, max(at) AS last_at
      FROM off_meta_event WHERE business_id BETWEEN ${first} AND ${last} GROUP BY business_id) e ON e.business_id = b.id
    WHERE b.import_id = ${importId} GROUP BY b.company_id`;
}

/** Counts, channels and dates of every company in one statement: 50,000 companies, half a million events. */
function summarise(importId: number): Sql {
  const count = (channel: string) => sql`ifnull(sum(n) FILTER (WHERE channel = ${channel}), 0)`;
  const second = (channel: string) => sql`ifnull(sum(m) FILTER (WHERE channel = ${channel}), 0)`;
  return sql`
    UPDATE company SET
      (connections, app_posts, off_meta_events, off_meta_sources, advertiser_list, advertiser_other,
        ad_interactions, ad_threads, links, channels, first_at, last_at) = (
      s.connections, s.app_posts, s.off_meta_events, s.off_meta_sources, s.advertiser_list, s.advertiser_other,
        s.ad_interactions, s.ad_threads, s.links, s.channels, s.first_at, s.last_at)
    FROM (
      SELECT c.id, ${count('connection')} AS connections, ${count('app-post')} AS app_posts,
        ${count('off-meta')} AS off_meta_events, ${second('off-meta')} AS off_meta_sources,
        ${count('advertiser')} AS advertiser_list, ${second('advertiser')} AS advertiser_other,
        ${count('ad-interaction')} AS ad_interactions, ${count('ad-thread')} AS ad_threads,
        ${count('link')} AS links, count(r.channel) AS channels,
        min(r.first_at) AS first_at, max(r.last_at) AS last_at
      FROM company c LEFT JOIN (${channelRows(importId)}) r ON r.company_id = c.id
      WHERE c.import_id = ${importId} GROUP BY c.id) s
    WHERE company.id = s.id`;
}
