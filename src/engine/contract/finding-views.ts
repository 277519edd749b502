import { z } from 'zod';
import {
  BASES,
  CLAIM_STATUSES,
  CLAIM_TIES,
  DATA_KINDS,
  GRADES,
  LEAST_REASONS,
  REMEDY_PARTS,
  SERVICES,
  SEVERITIES,
  SOURCE_MEDIA,
  SOURCE_READS,
} from '../../model/enumerations.ts';
import {
  companyRefSchema,
  courtCaseSchema,
  courtPaperSchema,
  decisionSchema,
  findingSchema,
  yearExposureSchema,
} from '../../model/findings.ts';
import { count, isoDay } from '../../model/scalars.ts';
import { scopeSchema } from './scope.ts';

export const findingQuerySchema = scopeSchema.extend({
  severity: z.enum(SEVERITIES).nullable().default(null),
  inboxOnly: z.boolean().default(false),
});
export type FindingQuery = Omit<z.infer<typeof findingQuerySchema>, 'importId'>;

/** One finding in a list: enough for a card. `messages` is null when the finding carries no exposure. */
export const findingCardSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  grade: z.enum(GRADES),
  title: z.string(),
  company: companyRefSchema.nullable(),
  touchesMessaging: z.boolean(),
  messages: z.strictObject({ least: count, most: count }).nullable(),
  /** Decided, and nothing has changed since. */
  reviewed: z.boolean(),
  decision: decisionSchema.nullable(),
});
export type FindingCard = z.infer<typeof findingCardSchema>;

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  opened: z.boolean(),
  quotedIn: z.string().nullable(),
  quotedBy: z.string().nullable(),
  medium: z.enum(SOURCE_MEDIA),
  read: z.enum(SOURCE_READS),
  paper: courtPaperSchema.nullable(),
});

/** A claim as in the facts, with its sources resolved, the main one first. */
export const claimViewSchema = z.strictObject({
  id: z.string(),
  partner: companyRefSchema,
  kind: z.string(),
  tie: z.enum(CLAIM_TIES).nullable(),
  dataKinds: z.array(z.enum(DATA_KINDS)).readonly(),
  case: courtCaseSchema.nullable(),
  status: z.enum(CLAIM_STATUSES),
  by: z.string(),
  statement: z.string(),
  quote: z.string().nullable(),
  /** Our translation, if the quotation is in another language. */
  quoteTranslation: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromBasis: z.enum(BASES),
  toBasis: z.enum(BASES),
  records: z.string().nullable(),
  note: z.string().nullable(),
  sources: z.array(sourceSchema),
  respondsTo: z.array(z.string()),
  noResponseAsOf: isoDay.nullable(),
});
export type ClaimView = z.infer<typeof claimViewSchema>;

export const remedySchema = z.strictObject({
  id: z.string(),
  topic: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  /** Where to act, what that changes, what it does not change, or whom to ask besides. */
  part: z.enum(REMEDY_PARTS),
  /** Whether this step removes an app. */
  removesApp: z.boolean(),
  /** Where and since when it exists, and what comes first, in sentences. */
  conditions: z.array(z.string()),
});

/** What an app could be granted in one era of the platform's rules; `to` is the first day of the next. */
const ruleEraSchema = z.strictObject({
  id: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  granted: z.string(),
  sources: z.array(sourceSchema),
});

/** A finding with all that its page shows: cited claims beside responses, exposure per year, what to do. */
export const findingViewSchema = z.strictObject({
  service: z.enum(SERVICES),
  finding: findingSchema,
  /** The facts behind every claim and response of the finding, by id. */
  facts: z.array(claimViewSchema),
  /** The eras that a finding on permissions rests on; none for the others. */
  eras: z.array(ruleEraSchema),
  /** Why the least is what it is; null if nothing is counted, or if no claim says that there was access. */
  why: z.enum(LEAST_REASONS).nullable(),
  years: z.array(yearExposureSchema),
  /** The user's messages in the whole messaging era: the length of the exposure ruler. */
  eraMessages: count,
  remedies: z.array(remedySchema),
  cautions: z.array(z.string()),
  decision: decisionSchema.nullable(),
});
export type FindingView = z.infer<typeof findingViewSchema>;
