import type { ReadDb } from '../../ledger/database.ts';
import { sql } from '../../ledger/sql.ts';

export type CompanyRef = { readonly name: string; readonly partner: string | null };

/** Names and partners of the companies with these ids (slugs), in one query. */
export function companyRefs(
  db: ReadDb,
  importId: number,
  slugs: readonly (string | null)[],
): ReadonlyMap<string, CompanyRef> {
  const wanted = JSON.stringify([...new Set(slugs)]);
  const rows = db.all<CompanyRef & { slug: string }>(sql`
    SELECT slug, name, partner_id AS partner FROM company
    WHERE import_id = ${importId} AND slug IN (SELECT value FROM json_each(${wanted}))`);
  return new Map(rows.map(({ slug, ...ref }) => [slug, ref]));
}
