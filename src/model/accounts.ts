import { z } from 'zod';
import { answerSchema } from './answer.ts';
import { SERVICES } from './enumerations.ts';
import { companyRefSchema } from './findings.ts';
import { count, isoInstant } from './scalars.ts';

/** One account of the ledger, as its newest export tells it. */
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

/** All accounts, the newest export first, and what they have in common. */
export const accountsSchema = z.strictObject({
  accounts: z.array(accountSchema),
  /** Companies that are in the exports of several services, and a connected app in one of them. */
  shared: z.array(companyRefSchema.extend({ services: z.array(z.enum(SERVICES)) })),
});
export type Accounts = z.infer<typeof accountsSchema>;
