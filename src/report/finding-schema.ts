import { z } from 'zod';
import {
  claimSchema,
  decisionSchema,
  evidenceSchema,
  findingSchema,
  responseSchema,
  yearExposureSchema,
} from '../model/findings.ts';
import { count } from '../model/scalars.ts';

const cited = {
  note: z.string().nullable(),
  quote: z.string().nullable().describe('As published by the source.'),
  quoteTranslation: z.string().nullable().describe('Ours, where the quotation is in another language.'),
  sources: z.array(count).describe('Numbers of entries in `sources`.'),
};

const reportClaimSchema = claimSchema
  .omit({ source: true, exposure: true })
  .extend({ messages: z.strictObject({ least: count, most: count }).nullable(), ...cited });

export const reportResponseSchema = responseSchema.omit({ source: true }).extend(cited);

const findingResponseSchema = reportResponseSchema.extend({
  answers: z.array(z.string()).describe('The claims of this finding that it answers, by id.'),
});

export const reportFindingSchema = z.strictObject({
  ...findingSchema.omit({ says: true, evidence: true, claims: true, responses: true, decision: true }).shape,
  rule: z.string(),
  years: z.array(yearExposureSchema),
  evidence: z.array(evidenceSchema),
  claims: z.array(reportClaimSchema),
  responses: z.array(findingResponseSchema),
  decision: decisionSchema.nullable(),
});

export type ReportFinding = z.infer<typeof reportFindingSchema>;
export type ReportClaim = z.infer<typeof reportClaimSchema>;
export type ReportResponse = z.infer<typeof findingResponseSchema>;
