import type { z } from 'zod';
import { type CompanyExposure, findCompanyExposure } from '../../audit/company-exposure.ts';
import type { exposureViewSchema } from '../contract/views.ts';
import type { Services } from '../engine-context.ts';
import { NotFoundError } from '../errors.ts';

export type ExposureView = z.infer<typeof exposureViewSchema>;

/** Windows and counts of one company per claim and year. Throws NotFoundError. */
export function exposureView(services: Services, importId: number, companyId: string): ExposureView {
  const { company, window, exposure, claims } = companyExposure(services, importId, companyId);
  return {
    company,
    window,
    exposure,
    claims: claims.map(({ years, ...claim }) => ({ ...claim, years: [...years] })),
  };
}

/** The same as the audit gives it, worked out once per import. Throws NotFoundError. */
export function companyExposure(services: Services, importId: number, companyId: string): CompanyExposure {
  const { db, knowledge } = services.engine;
  const found = services.remember(`exposure of ${companyId}`, importId, () =>
    findCompanyExposure(db, importId, knowledge, companyId),
  );
  if (!found) throw new NotFoundError('This company is not in this import.');
  return found;
}
