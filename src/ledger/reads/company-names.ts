import type { ReadDb } from '../database.ts';
import { sql, sqlList } from '../sql.ts';

/** A text that names a company, and the company's id and own name, which are those of one import. */
export type CompanyName = {
  readonly name: string;
  readonly importId: number;
  readonly companyId: string;
  readonly companyName: string;
};

/** Every name under which these imports list a company, with the company's own. */
export function listCompanyNames(db: ReadDb, importIds: readonly number[]): CompanyName[] {
  const of = sql`import_id IN (${sqlList(importIds)})`;
  return db.all<CompanyName>(sql`
    SELECT n.name, c.import_id AS importId, c.slug AS companyId, c.name AS companyName FROM (
      SELECT id AS company_id, name FROM company WHERE ${of}
      UNION SELECT company_id, name FROM connection WHERE ${of}
      UNION SELECT company_id, name FROM blocked_app WHERE ${of}
      UNION SELECT company_id, app FROM app_post WHERE ${of}
      UNION SELECT company_id, name FROM business WHERE ${of}
      UNION SELECT company_id, name FROM advertiser WHERE ${of}
      UNION SELECT company_id, ifnull(title, domain) FROM ad_interaction WHERE ${of}
      UNION SELECT company_id, page FROM ad_thread WHERE ${of}
      UNION SELECT company_id, name FROM detected_app WHERE ${of}
    ) n JOIN company c ON c.id = n.company_id
    WHERE n.name IS NOT NULL ORDER BY c.id, n.name`);
}
