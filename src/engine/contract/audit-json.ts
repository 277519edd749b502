import { z } from 'zod';
import { answerSchema } from '../../model/answer.ts';
import {
  claimSchema,
  companyRefSchema,
  evidenceSchema,
  exposureSchema,
  findingSchema,
  windowSchema,
  yearExposureSchema,
} from '../../model/findings.ts';
import {
  companySchema,
  connectionSchema,
  countsSchema,
  coverageSchema,
  importSchema,
} from '../../model/imports.ts';
import { count, isoDay, isoInstant } from '../../model/scalars.ts';
import { companyTogetherSchema } from '../../model/together.ts';

/**
 * The JSON that `sidedoor audit --json` and the reading commands print: the contract that scripts rely on. Instants are
 * ISO 8601 in UTC, days are ISO days, ids of Facebook are strings with every digit, null is "the export does not say".
 */

/** Which cited facts an answer rests on: the day they were last worked on, and a digest of all of them. */
export const factsSchema = z.strictObject({ made: isoDay, version: z.string().regex(/^[0-9a-f]{64}$/) });

export const auditJsonSchema = z.strictObject({
  schema: z.literal('sidedoor.audit/1'),
  facts: factsSchema,
  import: importSchema,
  coverage: coverageSchema,
  counts: countsSchema,
  answer: answerSchema,
  findings: z.array(findingSchema),
});
export type AuditJson = z.infer<typeof auditJsonSchema>;

export const importsJsonSchema = z.array(
  importSchema.omit({ alreadyImported: true }).extend({ importedAt: isoInstant, documents: count }),
);

/** @internal For tests that check the command's output against it. */
export const connectionsJsonSchema = z.array(connectionSchema);

/** @internal For tests that check the command's output against it. */
export const companiesJsonSchema = z.array(companySchema);

export const companyDetailJsonSchema = companySchema.extend({
  connectionRows: z.array(connectionSchema),
  offMeta: z.array(z.strictObject({ type: z.string(), year: z.int().nullable(), events: count })),
  evidence: z.array(evidenceSchema),
  findings: z.array(z.string()),
  together: companyTogetherSchema.optional(),
});

/** @internal For tests that check the command's output against it. */
export const findingsJsonSchema = z.array(findingSchema);

export const exposureJsonSchema = z.strictObject({
  company: companyRefSchema,
  window: windowSchema.nullable(),
  exposure: exposureSchema.nullable(),
  claims: z.array(claimSchema.extend({ years: z.array(yearExposureSchema) })),
  together: companyTogetherSchema.optional(),
});

/** @internal For tests that check the command's output against it. */
export const sampleJsonSchema = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), bytes: count })),
  seed: z.int(),
  messages: count,
  threads: count,
  businesses: count,
  apps: count,
});

/** @internal For tests that check the command's output against it. */
export const eraseJsonSchema = z.strictObject({ removed: z.array(z.string()) });
