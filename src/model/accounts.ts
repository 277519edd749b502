import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { SERVICES } from './enumerations.ts';
import { count, isoInstant } from './scalars.ts';
import { sharedCompanySchema, togetherSchema } from './together.ts';

/** One account of the ledger, as in its newest export. */
const accountSchema = z.strictObject({
  importId: z.int().positive(),
  service: z.enum(SERVICES),
  owner: z.string().nullable(),
  account: z.string().nullable().describe('What the service calls the account, where the export says so.'),
  generatedAt: isoInstant.nullable(),
  importedAt: isoInstant,
  undecided: count.describe('Findings that are not decided.'),
  answer: answerSchema,
});

/** All accounts, the newest export first, and the joint answer for those of one person. */
export const accountsSchema = z.strictObject({
  accounts: z.array(accountSchema),
  together: togetherSchema.optional().describe('Left out where no accounts are joined.'),
  shared: z.array(sharedCompanySchema).describe('Of the joined accounts, the most messages first.'),
});
export type Accounts = z.infer<typeof accountsSchema>;
