import { z } from 'zod';
import { companyRefSchema } from './findings.ts';
import { connectionStateSchema } from './imports.ts';
import type { Frozen } from './scalars.ts';

/** A connected app of the user's export that press coverage mentioned. */
export const headlineConnectionSchema = z.strictObject({
  company: companyRefSchema,
  ...connectionStateSchema.shape,
});
export type HeadlineConnection = Frozen<z.infer<typeof headlineConnectionSchema>>;
