import { createJointKeys } from '../../audit/joint-company-keys.ts';
import { type CompanyOfImport, listCompaniesOfImports } from '../../ledger/reads/companies.ts';
import type { OpenImport } from '../open-import.ts';
import { keepRecent } from './recent.ts';

/** A company in one of several accounts; `key` is the same in all that have it. */
export type JointCompany = CompanyOfImport & { readonly key: string };

/** The companies of joined accounts, by name. */
export function listJointCompanies(joined: readonly OpenImport[]): readonly JointCompany[] {
  const [first] = joined;
  if (first === undefined) return [];
  const { db, knowledge } = first;
  const ids = joined.map(({ id }) => id);
  const imports = joined.map(({ row: { id, importedAt, fingerprint } }) => [id, importedAt, fingerprint]);
  return keepRecent(first, 'joint-companies', imports, () => {
    const toKey = createJointKeys(db, ids, knowledge);
    return listCompaniesOfImports(db, ids).map((company) => ({ ...company, key: toKey(company) }));
  });
}
