import { z } from 'zod';
import { placeSchema } from '../model/findings.ts';
import { connectionSchema, connectionStateSchema, documentSchema, problemSchema } from '../model/imports.ts';
import { count, isoInstant } from '../model/scalars.ts';

/* The rows of a report's long lists; the order of keys is that of the JSON and of the tables' columns. */

const instantOrYear = z
  .union([isoInstant, z.string().regex(/^\d{4}$/)])
  .nullable()
  .describe('A year alone where a redacted report hides the name of the company.');

export const reportConnectionSchema = z.strictObject({
  ...connectionSchema.pick({ name: true, kind: true }).shape,
  ...connectionStateSchema.shape,
  addedAt: instantOrYear,
  removedAt: instantOrYear,
  localTime: z.boolean().describe('Printed without a time zone: a date may be a day off.'),
  ...connectionSchema.pick({ scopedId: true, companyId: true }).shape,
  ...placeSchema.shape,
  part: count,
});

export const reportCompanySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  category: z.string().nullable().describe('What the facts call it; null where they do not know it.'),
  flagged: z.boolean().describe('Has a finding of its own.'),
  channels: count,
  connections: count,
  appPosts: count,
  offMetaEvents: count,
  offMetaSources: count,
  advertiserList: count,
  advertiserOther: count,
  adInteractions: count,
  adThreads: count,
  links: count,
  firstAt: instantOrYear,
  lastAt: instantOrYear,
});

export const reportDocumentSchema = documentSchema
  .omit({ dialect: true })
  .extend({ problems: z.array(problemSchema.omit({ says: true })) });

export type ReportConnection = z.infer<typeof reportConnectionSchema>;
export type ReportCompany = z.infer<typeof reportCompanySchema>;
export type ReportDocument = z.infer<typeof reportDocumentSchema>;
