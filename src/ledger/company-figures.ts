import type { ReadDb } from './database.ts';
import type { CompanyRow, PlannedCompany } from './planned-company.ts';
import { type Sql, sql } from './sql.ts';

/** What the ledger stores about a company besides its names: columns of `company`. */
export type Figures = {
  connections: number;
  app_posts: number;
  off_meta_events: number;
  off_meta_sources: number;
  advertiser_list: number;
  advertiser_other: number;
  ad_interactions: number;
  ad_threads: number;
  links: number;
  /** In how many channels it appears. */
  channels: number;
  /** Epoch seconds; null when nothing about it is dated. */
  first_at: number | null;
  last_at: number | null;
};

const NONE: Figures = {
  connections: 0,
  app_posts: 0,
  off_meta_events: 0,
  off_meta_sources: 0,
  advertiser_list: 0,
  advertiser_other: 0,
  ad_interactions: 0,
  ad_threads: 0,
  links: 0,
  channels: 0,
  first_at: null,
  last_at: null,
};
/** The columns, in the order in which they are written. */
export const FIGURES = Object.keys(NONE) as (keyof Figures)[];

/** What one row adds: `n` and `more` are counts, in the columns of its channel. */
type RowFigures = {
  readonly id: number;
  readonly n: number;
  readonly more: number;
  readonly first: number | null;
  readonly last: number | null;
};

type Count = Exclude<keyof Figures, 'first_at' | 'last_at'>;
type Channel = {
  readonly n: Count;
  readonly more?: Count;
  readonly read: (importId: number, domains: string) => Sql;
};
/** A detected or a blocked app is not a channel: nothing was connected, sent or shown. */
type NoChannel = 'detected_app' | 'blocked_app';
type ChannelName = Exclude<CompanyRow['table'], NoChannel> | 'domain';

const CHANNELS: Record<ChannelName, Channel> = {
  connection: { n: 'connections', read: connections },
  app_post: { n: 'app_posts', read: appPosts },
  business: { n: 'off_meta_events', more: 'off_meta_sources', read: businesses },
  advertiser: { n: 'advertiser_list', more: 'advertiser_other', read: advertisers },
  ad_interaction: { n: 'ad_interactions', read: adInteractions },
  ad_thread: { n: 'ad_threads', read: adThreads },
  domain: { n: 'links', read: linkedDomains },
};
const CHANNEL_NAMES = Object.keys(CHANNELS) as ChannelName[];

function connections(importId: number): Sql {
  return sql`
    SELECT id, 1 AS n, 0 AS more, min(ifnull(added_at, removed_at), ifnull(removed_at, added_at)) AS first,
      max(ifnull(added_at, removed_at), ifnull(removed_at, added_at)) AS last
    FROM connection WHERE import_id = ${importId}`;
}

function appPosts(importId: number): Sql {
  return sql`
    SELECT id, 1 AS n, 0 AS more, at AS first, at AS last FROM app_post WHERE import_id = ${importId}`;
}

/**
 * Half a million events, so this is most of the work: one pass in the order of their index (looking them up business by
 * business takes three times as long; rows of one import have consecutive ids), and the dates from the two ends of each
 * business in it (comparing event by event takes a fifth longer). A business without events has no row.
 */
function businesses(importId: number): Sql {
  const firstId = sql`(SELECT min(id) FROM business WHERE import_id = ${importId})`;
  const lastId = sql`(SELECT max(id) FROM business WHERE import_id = ${importId})`;
  return sql`
    SELECT business_id AS id, count(*) AS n, count(DISTINCT source_ref) AS more,
      (SELECT min(at) FROM off_meta_event WHERE business_id = each.business_id) AS first,
      (SELECT max(at) FROM off_meta_event WHERE business_id = each.business_id) AS last
    FROM off_meta_event each WHERE business_id BETWEEN ${firstId} AND ${lastId} GROUP BY business_id`;
}

function advertisers(importId: number): Sql {
  return sql`
    SELECT id, has_list AS n, NOT has_list OR has_interaction OR has_store_visit AS more, NULL AS first, NULL AS last
    FROM advertiser WHERE import_id = ${importId}`;
}

function adInteractions(importId: number): Sql {
  return sql`
    SELECT id, 1 AS n, 0 AS more, at AS first, at AS last FROM ad_interaction WHERE import_id = ${importId}`;
}

function adThreads(importId: number): Sql {
  return sql`
    SELECT id, 1 AS n, 0 AS more, first_at AS first, last_at AS last FROM ad_thread WHERE import_id = ${importId}`;
}

/** `domains`: ids as a JSON list. Only those that belong to a company: an export links to many others. */
function linkedDomains(importId: number, domains: string): Sql {
  return sql`
    SELECT domain_id AS id, sum(links) AS n, 0 AS more, min(day) * 86400 AS first, max(day) * 86400 AS last
    FROM link_day JOIN thread ON thread.id = thread_id
    WHERE domain_id IN (SELECT value FROM json_each(${domains})) AND import_id = ${importId} GROUP BY domain_id`;
}

/** Counts, channels and dates of the companies of an import, computed from their rows. */
export function readFigures(
  db: ReadDb,
  importId: number,
  companies: readonly PlannedCompany[],
): (company: PlannedCompany) => Figures {
  const domains = JSON.stringify(companies.flatMap((company) => company.domains));
  const rows = new Map<string, ReadonlyMap<number, RowFigures>>();
  for (const name of CHANNEL_NAMES) {
    const found = db.all<RowFigures>(CHANNELS[name].read(importId, domains));
    rows.set(name, new Map(found.map((row) => [row.id, row])));
  }
  return (company) => getFigures(db, company, rows);
}

type Rows = ReadonlyMap<string, ReadonlyMap<number, RowFigures>>;

function getFigures(db: ReadDb, company: PlannedCompany, rows: Rows): Figures {
  const figures = { ...NONE };
  const channels: ChannelName[] = [];
  const add = (name: ChannelName, id: number) => {
    if (!channels.includes(name)) channels.push(name);
    const row = rows.get(name)?.get(id);
    if (row !== undefined) addRow(figures, CHANNELS[name], row);
  };
  for (const { table, id } of company.rows) if (isChannel(table)) add(table, id);
  for (const id of company.domains) add('domain', id);
  figures.channels = channels.length;
  figures.off_meta_sources = countSharedSources(db, company) ?? figures.off_meta_sources;
  return figures;
}

function isChannel(table: CompanyRow['table']): table is Exclude<CompanyRow['table'], NoChannel> {
  return table !== 'detected_app' && table !== 'blocked_app';
}

function addRow(figures: Figures, { n, more }: Channel, row: RowFigures): void {
  figures[n] += row.n;
  if (more !== undefined) figures[more] += row.more;
  if (row.first !== null) figures.first_at = Math.min(figures.first_at ?? row.first, row.first);
  if (row.last !== null) figures.last_at = Math.max(figures.last_at ?? row.last, row.last);
}

/** Sources add up only if a company is one business: those of several may be the same. Null: nothing to correct. */
function countSharedSources(db: ReadDb, { rows }: PlannedCompany): number | null {
  const businesses = rows.flatMap(({ table, id }) => (table === 'business' ? [id] : []));
  if (businesses.length < 2) return null;
  const count = db.value<number>(sql`
    SELECT count(DISTINCT source_ref) FROM off_meta_event
    WHERE business_id IN (SELECT value FROM json_each(${JSON.stringify(businesses)}))`);
  return count ?? 0;
}
