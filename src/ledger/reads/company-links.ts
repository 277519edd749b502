import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';

/** Links to one domain in messages of one year (UTC), `year` null for messages without a date. */
export type DirectedLinks = {
  readonly domain: string;
  readonly year: number | null;
  /** By the owner; without a known owner everything stands under received. */
  readonly sent: number;
  readonly received: number;
};

/** Links to a company's domains inside messages, by year and domain. `company` is the ledger's row id. */
export function companyLinks(db: ReadDb, importId: number, company: number): DirectedLinks[] {
  return db.all<DirectedLinks>(sql`
    SELECT domain.name AS domain, CAST(strftime('%Y', day * 86400, 'unixepoch') AS INTEGER) AS year,
      ifnull(sum(links) FILTER (WHERE is_owner), 0) AS sent,
      ifnull(sum(links) FILTER (WHERE NOT is_owner), 0) AS received
    FROM company_domain JOIN link_day USING (domain_id) JOIN thread ON thread.id = thread_id
    JOIN person ON person.id = person_id JOIN domain ON domain.id = domain_id
    WHERE company_id = ${company} AND company_domain.import_id = ${importId} AND thread.import_id = ${importId}
    GROUP BY 2, 1 ORDER BY 2, 1`);
}
