import type { ConnectionKind, ConnectionStatus } from '../../model/enumerations.ts';
import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';

/** The company of a row or, if it has none, the row's own name. */
export type DonatedCompany = { readonly slug: string | null; readonly name: string };

/** Connected apps, instant games and blocked apps. Instants are epoch seconds; null is unknown. */
export type DonatedConnection = DonatedCompany & {
  readonly kind: ConnectionKind;
  readonly status: ConnectionStatus;
  readonly addedAt: number | null;
  readonly removedAt: number | null;
};

export function readDonatedConnections(db: ReadDb, importId: number): DonatedConnection[] {
  return db.all<DonatedConnection>(sql`
    SELECT slug, coalesce(company.name, listed.name) AS name, kind, status, addedAt, removedAt FROM (
      SELECT company_id, name, kind, status, added_at AS addedAt, removed_at AS removedAt
      FROM connection WHERE import_id = ${importId}
      UNION ALL
      SELECT company_id, name, 'blocked', 'unknown', NULL, NULL FROM blocked_app WHERE import_id = ${importId}
    ) listed LEFT JOIN company ON company.id = company_id`);
}

/** Events of one type that a company sent on one day, counted from 1970-01-01; null is unknown. */
export type DonatedEvents = DonatedCompany & {
  readonly day: number | null;
  readonly type: string;
  readonly events: number;
};

/** One by one: a large export has hundreds of thousands. */
export function readDonatedEvents(db: ReadDb, importId: number): IterableIterator<DonatedEvents> {
  return db.each<DonatedEvents>(sql`
    SELECT slug, coalesce(company.name, business.name) AS name, at / 86400 AS day, event_type.name AS type, count(*) AS events
    FROM business JOIN off_meta_event ON business_id = business.id JOIN event_type ON event_type.id = type_id
    LEFT JOIN company ON company.id = company_id
    WHERE business.import_id = ${importId} GROUP BY 1, 2, 3, 4`);
}

/** Flags are 0 or 1. */
export type DonatedAdvertiser = DonatedCompany & {
  readonly hasList: number;
  readonly hasInteraction: number;
  readonly hasStoreVisit: number;
};

export function readDonatedAdvertisers(db: ReadDb, importId: number): DonatedAdvertiser[] {
  return db.all<DonatedAdvertiser>(sql`
    SELECT slug, coalesce(company.name, advertiser.name) AS name, has_list AS hasList, has_interaction AS hasInteraction,
      has_store_visit AS hasStoreVisit
    FROM advertiser LEFT JOIN company ON company.id = company_id WHERE advertiser.import_id = ${importId}`);
}

/** How many documents of a kind have a status, and how many records were found in them. */
export type DonatedCoverage = {
  readonly kind: string | null;
  readonly status: string;
  readonly documents: number;
  readonly records: number;
};

export function readDonatedCoverage(db: ReadDb, importId: number): DonatedCoverage[] {
  return db.all<DonatedCoverage>(sql`
    SELECT kind, status, count(*) AS documents, sum(records) AS records
    FROM document WHERE import_id = ${importId} GROUP BY 1, 2`);
}
