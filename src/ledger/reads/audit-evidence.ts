import type { TimeBasis } from '../../model/enumerations.ts';
import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';
import type { AuditCompany } from './audit-connections.ts';
import type { Place } from './connections.ts';

/** A row with a name, and its company. */
export type NamedPlace = Place & { readonly name: string };
export type CompanyPlace = NamedPlace & { readonly company: AuditCompany };

type Flat<Row> = Omit<Row, 'company'> & {
  readonly slug: string;
  readonly companyName: string;
  readonly partnerId: string | null;
};

function withCompany<Row extends object>({ slug, companyName, partnerId, ...row }: Flat<Row>) {
  return { ...row, company: { id: slug, name: companyName, partnerId } } as unknown as Row;
}

/** Advertisers that uploaded or used a list with the user's contact details, by name. */
export function readContactLists(db: ReadDb, importId: number): NamedPlace[] {
  return db.all<NamedPlace>(sql`
    SELECT a.name, d.part, d.path, a.pointer FROM advertiser a JOIN document d ON d.id = a.document_id
    WHERE a.import_id = ${importId} AND a.has_list = 1
    ORDER BY a.name, d.path, length(a.pointer), a.pointer, d.part`);
}

/** Off-Meta businesses that are partners in the facts; `events` counts the export's events of each. */
export type PartnerBusiness = CompanyPlace & { readonly events: number };

export function readPartnerBusinesses(db: ReadDb, importId: number): PartnerBusiness[] {
  const rows = db.all<Flat<PartnerBusiness>>(sql`
    SELECT b.name, d.part, d.path, b.pointer, c.slug, c.name AS companyName, c.partner_id AS partnerId,
      (SELECT count(*) FROM off_meta_event e WHERE e.business_id = b.id) AS events
    FROM company c JOIN business b ON b.company_id = c.id JOIN document d ON d.id = b.document_id
    WHERE c.import_id = ${importId} AND c.partner_id IS NOT NULL
    ORDER BY b.name, d.path, length(b.pointer), b.pointer, d.part`);
  return rows.map((row) => withCompany<PartnerBusiness>(row));
}

/** Advertisers that are partners in the facts. */
export function readPartnerAdvertisers(db: ReadDb, importId: number): CompanyPlace[] {
  const rows = db.all<Flat<CompanyPlace>>(sql`
    SELECT a.name, d.part, d.path, a.pointer, c.slug, c.name AS companyName, c.partner_id AS partnerId
    FROM company c JOIN advertiser a ON a.company_id = c.id JOIN document d ON d.id = a.document_id
    WHERE c.import_id = ${importId} AND c.partner_id IS NOT NULL
    ORDER BY a.name, d.path, length(a.pointer), a.pointer, d.part`);
  return rows.map((row) => withCompany<CompanyPlace>(row));
}

/** A Messenger thread started by clicking an ad. Instants in epoch seconds; null is unknown. */
export type AdThread = CompanyPlace & {
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  readonly times: number;
};

export function readAdThreads(db: ReadDb, importId: number): AdThread[] {
  const rows = db.all<Flat<AdThread>>(sql`
    SELECT a.page AS name, d.part, d.path, a.pointer, c.slug, c.name AS companyName, c.partner_id AS partnerId,
      a.first_at AS firstAt, a.last_at AS lastAt, a.times
    FROM ad_thread a JOIN document d ON d.id = a.document_id JOIN company c ON c.id = a.company_id
    WHERE a.import_id = ${importId}
    ORDER BY a.first_at NULLS LAST, a.page, d.path, length(a.pointer), a.pointer, d.part`);
  return rows.map((row) => withCompany<AdThread>(row));
}

export type SettingPlace = NamedPlace & { readonly value: string };

/** The settings whose names begin with `prefix`. */
export function readSettings(db: ReadDb, importId: number, prefix: string): SettingPlace[] {
  return db.all<SettingPlace>(sql`
    SELECT s.name, s.value, d.part, d.path, s.pointer FROM setting s JOIN document d ON d.id = s.document_id
    WHERE s.import_id = ${importId} AND substr(s.name, 1, ${prefix.length}) = ${prefix}
    ORDER BY s.name, d.path, length(s.pointer), s.pointer, d.part`);
}

/** Links of one domain on one day in the messages of one document. Links of an unknown day are left out. */
export type LinkRow = CompanyPlace & {
  readonly day: number;
  readonly basis: TimeBasis;
  readonly links: number;
};

/** Links to partners inside messages. */
export function readPartnerLinks(db: ReadDb, importId: number): LinkRow[] {
  const rows = db.all<Flat<LinkRow>>(sql`
    SELECT n.name, d.part, d.path, '' AS pointer, c.slug, c.name AS companyName, c.partner_id AS partnerId,
      l.day, l.basis, sum(l.links) AS links
    FROM company c JOIN company_domain o ON o.import_id = c.import_id AND o.company_id = c.id
    JOIN domain n ON n.id = o.domain_id JOIN link_day l ON l.domain_id = n.id
    JOIN thread t ON t.id = l.thread_id JOIN document d ON d.id = t.document_id
    WHERE c.import_id = ${importId} AND t.import_id = ${importId} AND c.partner_id IS NOT NULL
      AND l.day IS NOT NULL
    GROUP BY c.id, n.id, d.id, l.day, l.basis
    ORDER BY d.path, n.name, l.day, d.part, l.basis`);
  return rows.map((row) => withCompany<LinkRow>(row));
}
