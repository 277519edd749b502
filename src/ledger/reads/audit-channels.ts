import type { Channel } from '../../model/enumerations.ts';
import type { ReadDb } from '../database.ts';
import { type Sql, sql } from '../sql.ts';
import type { AuditCompany } from './audit-connections.ts';
import type { Place } from './connections.ts';

/** One channel in which a company appears: how many rows, and where the first is. */
export type ChannelPlace = Place & {
  readonly channel: Exclude<Channel, 'advertiser-list'>;
  readonly name: string;
  readonly rows: number;
};
export type ManyChannels = { readonly company: AuditCompany; readonly places: readonly ChannelPlace[] };

type Row = ChannelPlace & { slug: string; companyName: string; partnerId: string | null };

/** Companies in at least `least` channels, by slug, with one place for every channel and document. */
export function readCompaniesInManyChannels(db: ReadDb, importId: number, least: number): ManyChannels[] {
  const rows = db.all<Row>(sql`
    SELECT c.slug, c.name AS companyName, c.partner_id AS partnerId, p.channel, p.name, p.rows,
      d.part, d.path, p.pointer
    FROM (${channelPlaces(sql`SELECT id FROM company WHERE import_id = ${importId} AND channels >= ${least}`)}) p
    JOIN company c ON c.id = p.company_id JOIN document d ON d.id = p.document_id
    ORDER BY c.slug, p.channel, d.path, length(p.pointer), p.pointer, d.part`);
  const byCompany = Map.groupBy(rows, ({ slug }) => slug);
  return [...byCompany.values()].flatMap((places) => toManyChannels(places));
}

function toManyChannels(rows: readonly Row[]): ManyChannels[] {
  const [first] = rows;
  if (first === undefined) return [];
  const company = { id: first.slug, name: first.companyName, partnerId: first.partnerId };
  const places = rows.map(({ slug: _slug, companyName: _name, partnerId: _partner, ...place }) => place);
  return [{ company, places }];
}

function channelPlaces(companies: Sql): Sql {
  return sql`
    SELECT company_id, 'connection' AS channel, document_id, min(pointer) AS pointer, min(name) AS name, count(*) AS rows
    FROM connection WHERE company_id IN (${companies}) GROUP BY company_id, document_id
    UNION ALL
    SELECT company_id, 'app-post', document_id, min(pointer), min(app), count(*)
    FROM app_post WHERE company_id IN (${companies}) GROUP BY company_id, document_id
    UNION ALL
    SELECT company_id, 'off-meta', document_id, min(pointer), min(name), count(*)
    FROM business WHERE company_id IN (${companies}) GROUP BY company_id, document_id
    UNION ALL
    SELECT company_id, 'advertiser', document_id, min(pointer), min(name), count(*)
    FROM advertiser WHERE company_id IN (${companies}) GROUP BY company_id, document_id
    UNION ALL
    SELECT company_id, 'ad-interaction', document_id, min(pointer), min(ifnull(title, domain)), count(*)
    FROM ad_interaction WHERE company_id IN (${companies}) GROUP BY company_id, document_id
    UNION ALL
    SELECT company_id, 'ad-thread', document_id, min(pointer), min(page), count(*)
    FROM ad_thread WHERE company_id IN (${companies}) GROUP BY company_id, document_id
    UNION ALL
    SELECT o.company_id, 'link', t.document_id, '', min(n.name), sum(l.links)
    FROM company_domain o JOIN domain n ON n.id = o.domain_id JOIN link_day l ON l.domain_id = n.id
    JOIN thread t ON t.id = l.thread_id AND t.import_id = o.import_id
    WHERE o.company_id IN (${companies}) GROUP BY o.company_id, t.document_id`;
}
