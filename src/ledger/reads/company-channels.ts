import type { DetectionOrigin, TimeBasis } from '../../model/enumerations.ts';
import type { ReadDb } from '../database.ts';
import { type Sql, sql } from '../sql.ts';
import { type CompanyRow, findCompany } from './companies.ts';
import type { ConnectionRow, Place } from './connections.ts';
import { readPermissions } from './connections.ts';

type Timed = { readonly at: number | null; readonly basis: TimeBasis };

/** Events that one business sent, by type and year (UTC); `year` is null for events without a date. */
export type EventYear = { readonly year: number | null; readonly type: string; readonly events: number };

export type BusinessRow = Place & {
  readonly name: string;
  readonly events: number;
  /** Pixels and apps that sent them. */
  readonly sources: number;
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  readonly byYear: readonly EventYear[];
};

/** Everything the export holds on one company except links, channel by channel, each row with its place. */
export type CompanyChannels = {
  readonly company: CompanyRow;
  readonly connections: readonly Omit<ConnectionRow, 'companyId'>[];
  /** Apps with its name that the user blocked; they are not connections. */
  readonly blockedApps: readonly Omit<ConnectionRow, 'companyId'>[];
  readonly appPosts: readonly (Place & Timed & { app: string | null; domain: string | null })[];
  readonly businesses: readonly BusinessRow[];
  readonly advertisers: readonly (Place & {
    name: string;
    hasList: boolean;
    hasInteraction: boolean;
    hasStoreVisit: boolean;
  })[];
  readonly adInteractions: readonly (Place &
    Timed & { title: string | null; action: string | null; domain: string | null })[];
  readonly adThreads: readonly (Place & {
    page: string;
    firstAt: number | null;
    lastAt: number | null;
    times: number;
    basis: TimeBasis;
  })[];
  readonly detectedApps: readonly (Place & { name: string; origin: DetectionOrigin })[];
};

/** One company with all its rows, or undefined. */
export function companyChannels(
  db: ReadDb,
  importId: number,
  companyId: string,
): CompanyChannels | undefined {
  const company = findCompany(db, importId, companyId);
  if (!company) return undefined;
  const { id } = company;
  return {
    company,
    connections: db
      .all<StoredConnection>(
        selectRows(
          id,
          sql`connection`,
          sql`connection.id, name, connection.kind, connection.status, added_at AS addedAt, removed_at AS removedAt,
          basis, scoped_id AS scopedId, permissions`,
        ),
      )
      .map(withPermissions),
    blockedApps: db.all(
      selectRows(
        id,
        sql`blocked_app`,
        sql`-blocked_app.id AS id, name, 'blocked' AS kind, 'unknown' AS status, NULL AS addedAt, NULL AS removedAt,
          'utc' AS basis, NULL AS scopedId, NULL AS permissions`,
      ),
    ),
    appPosts: db.all(selectRows(id, sql`app_post`, sql`app, at, basis, domain`)),
    businesses: businesses(db, id),
    advertisers: advertisers(db, id),
    adInteractions: db.all(selectRows(id, sql`ad_interaction`, sql`title, action, at, basis, domain`)),
    adThreads: db.all(
      selectRows(id, sql`ad_thread`, sql`page, first_at AS firstAt, last_at AS lastAt, times, basis`),
    ),
    detectedApps: db.all(selectRows(id, sql`detected_app`, sql`name, origin`)),
  };
}

type StoredConnection = Omit<CompanyChannels['connections'][number], 'permissions'> & {
  readonly permissions: string | null;
};

const withPermissions = (row: StoredConnection): CompanyChannels['connections'][number] => ({
  ...row,
  permissions: readPermissions(row.permissions),
});

/** Rows of a table that belong to a company, with their place, in document order. */
function selectRows(company: number, table: Sql, columns: Sql): Sql {
  return sql`
    SELECT ${columns}, part, path, pointer FROM ${table} JOIN document ON document.id = document_id
    WHERE company_id = ${company} ORDER BY ${table}.id`;
}

function advertisers(db: ReadDb, company: number): CompanyChannels['advertisers'] {
  const columns = sql`name, has_list AS hasList, has_interaction AS hasInteraction, has_store_visit AS hasStoreVisit`;
  type Row = Place & { name: string; hasList: number; hasInteraction: number; hasStoreVisit: number };
  return db.all<Row>(selectRows(company, sql`advertiser`, columns)).map((row) => ({
    ...row,
    hasList: row.hasList === 1,
    hasInteraction: row.hasInteraction === 1,
    hasStoreVisit: row.hasStoreVisit === 1,
  }));
}

function businesses(db: ReadDb, company: number): BusinessRow[] {
  return db
    .all<Omit<BusinessRow, 'byYear'> & { id: number }>(sql`
      SELECT business.id, name, part, path, pointer, count(off_meta_event.business_id) AS events,
        count(DISTINCT source_ref) AS sources, min(at) AS firstAt, max(at) AS lastAt
      FROM business JOIN document ON document.id = document_id
      LEFT JOIN off_meta_event ON off_meta_event.business_id = business.id
      WHERE company_id = ${company} GROUP BY business.id ORDER BY business.id`)
    .map(({ id, ...row }) => ({ ...row, byYear: eventYears(db, id) }));
}

function eventYears(db: ReadDb, business: number): EventYear[] {
  return db.all<EventYear>(sql`
    SELECT CAST(strftime('%Y', at, 'unixepoch') AS INTEGER) AS year, event_type.name AS type, count(*) AS events
    FROM off_meta_event JOIN event_type ON event_type.id = type_id
    WHERE business_id = ${business} GROUP BY 1, 2 ORDER BY 1, 2`);
}
