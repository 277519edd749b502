import type { z } from 'zod';
import { type CompanyExposure, findCompanyExposure } from '../../audit/company-exposure.ts';
import type { exposureJsonSchema } from '../contract/audit-json.ts';
import type { OpenImport } from '../open-import.ts';
import { companyNotFound } from './companies.ts';

/** Windows and counts of one company per claim and year. Throws NotFoundError. */
export function exposureJson(opened: OpenImport, companyId: string): z.infer<typeof exposureJsonSchema> {
  const { company, window, exposure, claims } = companyExposure(opened, companyId);
  return {
    company,
    claims: claims.map(({ years, ...claim }) => ({ ...claim, years: [...years] })),
    exposure,
    window,
  };
}

/** The same as the audit gives it. Throws NotFoundError. */
export function companyExposure(opened: OpenImport, companyId: string): CompanyExposure {
  const found = opened.memoize(`exposure of ${companyId}`, () =>
    findCompanyExposure(opened.audit, companyId),
  );
  if (!found) throw companyNotFound(companyId);
  return found;
}
