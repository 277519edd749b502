import { CHANNELS, type Channel, type CompanySort } from '../../model/enumerations.ts';
import type { ReadDb } from '../database.ts';
import { joinSql, type Sql, sql, sqlList } from '../sql.ts';
import type { Page } from './connections.ts';
import { contains } from './text-search.ts';

/** One company with the number of its rows per channel. Instants are epoch seconds UTC. */
export type CompanyRow = {
  /** Row of the ledger, for joins; `companyId` is the id that is stable across imports. */
  readonly id: number;
  readonly companyId: string;
  readonly name: string;
  readonly partnerId: string | null;
  readonly connections: number;
  readonly appPosts: number;
  readonly offMetaEvents: number;
  readonly offMetaSources: number;
  readonly advertiserList: number;
  readonly advertiserOther: number;
  readonly adInteractions: number;
  readonly adThreads: number;
  readonly links: number;
  /** How many channels have at least one row. */
  readonly channels: number;
  readonly firstAt: number | null;
  readonly lastAt: number | null;
};

export type CompanyFilter = {
  /** Part of the name, whatever the case. */
  readonly search?: string;
  readonly channel?: Channel | null;
  readonly sort?: CompanySort;
  /** Default: names in ascending order, everything else in descending order. */
  readonly descending?: boolean;
  readonly limit?: number | null;
  readonly offset?: number;
};

export const COMPANY_COLUMNS = sql`
  id, slug AS companyId, name, partner_id AS partnerId, connections, app_posts AS appPosts,
  off_meta_events AS offMetaEvents, off_meta_sources AS offMetaSources, advertiser_list AS advertiserList,
  advertiser_other AS advertiserOther, ad_interactions AS adInteractions, ad_threads AS adThreads, links, channels,
  first_at AS firstAt, last_at AS lastAt`;

const CHANNEL_CONDITIONS: Readonly<Record<Channel, Sql>> = {
  connection: sql`connections > 0`,
  'app-post': sql`app_posts > 0`,
  // A business without a single event still sent something; its source is its row.
  'off-meta': sql`(off_meta_events > 0 OR off_meta_sources > 0
    OR EXISTS (SELECT 1 FROM business WHERE business.company_id = company.id))`,
  'advertiser-list': sql`advertiser_list > 0`,
  advertiser: sql`advertiser_other > 0`,
  'ad-interaction': sql`ad_interactions > 0`,
  'ad-thread': sql`ad_threads > 0`,
  link: sql`links > 0`,
};

/** A page of an import's companies. Without `limit`, all of them. */
export function listCompanies(db: ReadDb, importId: number, filter: CompanyFilter = {}): Page<CompanyRow> {
  const where = conditions(importId, filter);
  // Ids first: otherwise SQLite would carry whole rows through the sort.
  const ids = db.column<number>(sql`
    SELECT id FROM company WHERE ${where} ORDER BY ${order(filter)}
    LIMIT ${filter.limit ?? -1} OFFSET ${filter.offset ?? 0}`);
  const total = db.value<number>(sql`SELECT count(*) FROM company WHERE ${where}`) ?? 0;
  return { rows: getCompaniesById(db, ids), total };
}

/**
 * The row ids of all matching companies, in order; `limit` and `offset` are ignored. For pages far down a list: the first page
 * of a sort is found without sorting the rest, a page from the middle is not.
 */
export function orderOfCompanies(db: ReadDb, importId: number, filter: CompanyFilter = {}): number[] {
  return db.column<number>(
    sql`SELECT id FROM company WHERE ${conditions(importId, filter)} ORDER BY ${order(filter)}`,
  );
}

/** The companies with these row ids, in their order. */
export function getCompaniesById(db: ReadDb, ids: readonly number[]): CompanyRow[] {
  const rows = db.all<CompanyRow>(sql`
    SELECT ${COMPANY_COLUMNS} FROM company WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** One company by its stable id, or undefined. */
export function findCompany(db: ReadDb, importId: number, companyId: string): CompanyRow | undefined {
  return db.get<CompanyRow>(
    sql`SELECT ${COMPANY_COLUMNS} FROM company WHERE import_id = ${importId} AND slug = ${companyId}`,
  );
}

/** The channels with at least one row, as `channels` counts them: an advertiser is one, with your contact details or without. */
export function listChannels(db: ReadDb, { id }: Pick<CompanyRow, 'id'>): Channel[] {
  const found = CHANNELS.filter(
    (channel) =>
      db.value(sql`SELECT 1 FROM company WHERE id = ${id} AND ${CHANNEL_CONDITIONS[channel]}`) === 1,
  );
  return found.filter((channel) => channel !== 'advertiser' || !found.includes('advertiser-list'));
}

function conditions(importId: number, { search, channel }: CompanyFilter): Sql {
  const parts = [sql`import_id = ${importId}`];
  if (channel) parts.push(CHANNEL_CONDITIONS[channel]);
  if (search?.trim()) parts.push(contains(sql`name`, search));
  return joinSql(parts, ' AND ', sql`1`);
}

function order({ sort = 'name', descending = sort !== 'name' }: CompanyFilter): Sql {
  const direction = descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`;
  if (sort === 'name') return sql`name COLLATE NOCASE ${direction}, id`;
  const column = {
    offMetaEvents: sql`off_meta_events`,
    channels: sql`channels`,
    connections: sql`connections`,
    lastAt: sql`last_at`,
  }[sort];
  return sql`${column} ${direction}, name COLLATE NOCASE, id`;
}

export type CompanyOfImport = Pick<CompanyRow, 'name' | 'connections' | 'channels'> & {
  readonly id: string;
  readonly importId: number;
};

/** Every company of these imports, once for each of them, by name. */
export function listCompaniesOfImports(db: ReadDb, importIds: readonly number[]): CompanyOfImport[] {
  return db.all(sql`
    SELECT slug AS id, name, import_id AS importId, connections, channels FROM company
    WHERE import_id IN (${sqlList(importIds)}) ORDER BY name COLLATE NOCASE, slug, import_id`);
}
