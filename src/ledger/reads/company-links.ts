import type { Direction } from '../../model/findings.ts';
import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';
import { isOwnerKnown, toDirection } from './audit-import.ts';

/** Links to one domain in messages of one year (UTC), `year` null for messages without a date. */
export type DirectedLinks = Direction & {
  readonly domain: string;
  readonly year: number | null;
  readonly links: number;
};

/** Links to a company's domains inside messages, by year and domain. `company` is the ledger's row id. */
export function companyLinks(db: ReadDb, importId: number, company: number): DirectedLinks[] {
  const ownerKnown = isOwnerKnown(db, importId);
  const rows = db.all<Omit<DirectedLinks, 'received'> & { readonly sent: number }>(sql`
    SELECT domain.name AS domain, CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) AS year,
      sum(links) AS links, ifnull(sum(links) FILTER (WHERE is_owner), 0) AS sent
    FROM company_domain JOIN link_day USING (domain_id) JOIN thread ON thread.id = thread_id
    JOIN person ON person.id = person_id JOIN domain ON domain.id = domain_id
    WHERE company_id = ${company} AND company_domain.import_id = ${importId} AND thread.import_id = ${importId}
    GROUP BY 2, 1 ORDER BY 2, 1`);
  return rows.map((row) => ({ ...row, ...toDirection(ownerKnown, row.links, row.sent) }));
}
