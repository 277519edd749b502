import { z } from 'zod';
import { answerSchema } from '../model/answer.ts';
import {
  CLAIM_STATUSES,
  EXPORT_FORMATS,
  GENERATED_BASES,
  REDACTION_LEVELS,
  REMEDY_PARTS,
  SERVICES,
  SOURCE_MEDIA,
  SOURCE_READS,
} from '../model/enumerations.ts';
import { courtPaperSchema, decisionSchema, type windowSchema } from '../model/findings.ts';
import { headlineConnectionSchema } from '../model/headlines.ts';
import { partSchema, unreadFolderSchema } from '../model/imports.ts';
import { count, isoDay, isoInstant, sha256 } from '../model/scalars.ts';
import { reportFindingSchema, reportResponseSchema } from './finding-schema.ts';
import { reportCompanySchema, reportConnectionSchema, reportDocumentSchema } from './row-schemas.ts';
import { timelineSchema } from './timeline-schema.ts';

/**
 * The report as JSON, `sidedoor.report/1`, published as docs/schemas/report.schema.json. Instants are ISO 8601 in UTC, days
 * are ISO days, windows are half-open, null is "the export does not say".
 */

export const redactionSchema = z.enum(REDACTION_LEVELS).describe('Each level includes the one before it.');

const sourceSchema = z.strictObject({
  number: z.int().positive(),
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  medium: z.enum(SOURCE_MEDIA),
  read: z.enum(SOURCE_READS).describe('How much of it was read here.'),
  opened: z.boolean().describe('False: the original was not read.'),
  quotedBy: z.string().nullable().describe('Who published the page that was read instead.'),
  quotedIn: z.int().positive().nullable().describe('The source that was read instead, by its number.'),
  paper: courtPaperSchema.nullable(),
});

const listedDecisionSchema = decisionSchema.extend({
  subject: z.strictObject({
    kind: z
      .enum(['finding', 'connection', 'gone'])
      .describe('gone: a finding that this export does not give any more.'),
    id: z.string(),
    name: z.string(),
  }),
});

const remedySchema = z.strictObject({
  id: z.string(),
  part: z.enum(REMEDY_PARTS),
  topic: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  conditions: z.array(z.string()).describe('Where and from when it exists, and what comes first.'),
  note: z.string().nullable(),
  sources: z.array(count),
});

const headlineClaimSchema = reportResponseSchema.extend({
  status: z.enum(CLAIM_STATUSES),
  noResponseAsOf: isoDay
    .nullable()
    .describe('The day on which a response was last looked for and not found.'),
  number: z.int().positive().describe('The same wherever the claim is named.'),
  isAbove: z.boolean().describe('An earlier row sets it out.'),
});

const headlinesSchema = z.strictObject({
  rows: z.array(
    z.strictObject({
      id: z.string(),
      says: z.string().describe('What press coverage of 2024 said, in few words.'),
      claims: z.array(headlineClaimSchema),
      answers: z.array(headlineClaimSchema),
      established: z.string(),
    }),
  ),
  cautions: z.array(z.string()),
  connections: z.array(headlineConnectionSchema).describe('Connections of the export with these companies.'),
});

const ruleSchema = z.strictObject({
  from: z.string().nullable().describe('A day, month or year.'),
  to: z.string().nullable().describe('The first day of the next one.'),
  granted: z.string(),
  sources: z.array(count),
});

const followUpSchema = z.strictObject({ date: isoDay, what: z.string() });

const kindSchema = z.strictObject({
  kind: z.string(),
  documents: count,
  records: count.describe('Before anything is united.'),
  problems: count,
});

const leftOutSchema = z
  .strictObject({ findings: count, decisions: count.describe('Decisions on these findings.') })
  .describe(
    'Findings of grade `possible` that the user chose to leave out. Nothing else in this report counts them.',
  );

const textSchema = z.strictObject({ title: z.string(), text: z.string() });

/** Everything that does not grow with the ledger; the keys are written in this order. */
export const reportHeadSchema = z.strictObject({
  schema: z.literal('sidedoor.report/1'),
  writtenBy: z.strictObject({ app: z.literal('Sidedoor'), version: z.string() }),
  knowledge: z.strictObject({ version: sha256, made: isoDay }),
  ledgerSchema: count,
  redaction: redactionSchema,
  sample: z.boolean().describe('The export was invented by Sidedoor.'),
  answer: answerSchema.omit({ next: true }),
  leftOut: leftOutSchema,
  import: z.strictObject({
    service: z.enum(SERVICES),
    owner: z
      .string()
      .nullable()
      .describe('The name that the user gave for letters and reports; else the one in the export.'),
    format: z.enum(EXPORT_FORMATS),
    generatedAt: isoInstant.nullable(),
    generatedBasis: z.enum(GENERATED_BASES),
    importedAt: isoInstant,
    parts: z.array(partSchema),
  }),
  summary: z.strictObject({
    connections: count,
    stillActive: count,
    companies: count,
    messages: count,
    messagesInEra: count.describe("The user's messages in the time in which others could reach any."),
    touchingMessaging: count.describe(
      'Findings with touchesMessaging: the inbox, chats with one business, settings, and what only the rules allowed. The printed figure counts those whose messagingScope is inbox.',
    ),
    lowerBounds: z.boolean().describe('Some document could not be read: every number may be higher.'),
  }),
  findings: z.array(reportFindingSchema),
  rules: z
    .array(ruleSchema)
    .optional()
    .describe(
      'What an app could be granted, where findings about the inbox rest on a permission; else left out.',
    ),
  remedies: z.array(remedySchema),
  decisions: z.array(listedDecisionSchema),
  followUps: z.array(followUpSchema),
  timeline: timelineSchema,
  headlines: headlinesSchema,
  sources: z.array(sourceSchema),
  limits: z.array(z.strictObject({ id: z.string(), text: z.string() })),
  cautions: z.array(z.string()),
  method: z.array(textSchema),
  coverage: z.strictObject({
    kinds: z.array(kindSchema),
    absent: z.array(z.string()),
    otherFiles: count,
    notRead: z.array(unreadFolderSchema),
  }),
});

export const reportJsonSchema = reportHeadSchema.extend({
  connections: z.array(reportConnectionSchema),
  companies: z.array(reportCompanySchema),
  documents: z.array(reportDocumentSchema),
});

export type ReportJson = z.infer<typeof reportJsonSchema>;
export type ReportHead = z.infer<typeof reportHeadSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;

export type ReportDecision = z.infer<typeof decisionSchema>;
export type ListedDecision = z.infer<typeof listedDecisionSchema>;
export type ReportRule = z.infer<typeof ruleSchema>;
export type ReportRemedy = z.infer<typeof remedySchema>;
export type FollowUp = z.infer<typeof followUpSchema>;
export type ReportHeadlines = z.infer<typeof headlinesSchema>;
export type HeadlineClaim = z.infer<typeof headlineClaimSchema>;
export type ReportSource = z.infer<typeof sourceSchema>;

export type ReportWindow = z.infer<typeof windowSchema>;

/** The published JSON Schema (draft 2020-12). */
export function reportSchemaDocument(): Record<string, unknown> {
  return { title: 'Sidedoor report', ...z.toJSONSchema(reportJsonSchema) };
}
