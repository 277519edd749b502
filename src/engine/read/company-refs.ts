import { sql } from '../../ledger/sql.ts';
import type { CompanyJson } from '../../model/imports.ts';
import type { OpenImport } from '../open-import.ts';
import { companyKind } from './companies.ts';

export type CompanyRef = Pick<CompanyJson, 'name' | 'partner' | 'category'>;

/** The companies with these ids (slugs), in one query. */
export function companyRefs(
  { db, id, knowledge }: OpenImport,
  slugs: readonly (string | null)[],
): ReadonlyMap<string, CompanyRef> {
  const wanted = JSON.stringify([...new Set(slugs)]);
  const rows = db.all<Omit<CompanyRef, 'category'> & { slug: string }>(sql`
    SELECT slug, name, partner_id AS partner FROM company
    WHERE import_id = ${id} AND slug IN (SELECT value FROM json_each(${wanted}))`);
  return new Map(
    rows.map(({ slug, ...ref }) => [slug, { ...ref, category: companyKind(knowledge, slug).category }]),
  );
}
