import { z } from 'zod';
import {
  CONNECTION_KINDS,
  CONNECTION_STATUSES,
  DECISION_KINDS,
  DIALECTS,
  DOCUMENT_STATUSES,
  END_BASES,
  EXPORT_FORMATS,
  FINDING_CLAIM_STATUSES,
  FITS,
  GRADES,
  MESSAGING_SCOPES,
  PART_KINDS,
  SEVERITIES,
} from '../../model/enumerations.ts';

/**
 * The JSON that `sidedoor audit --json` and the reading commands print: the contract that scripts rely on. Instants are
 * ISO 8601 in UTC, days are ISO days, ids of Facebook are strings with every digit, null is "the export does not say".
 */

const isoInstant = z.iso.datetime();
const isoDay = z.iso.date();
const count = z.int().nonnegative();

export const basisSchema = z.enum(END_BASES);

export const windowSchema = z.strictObject({
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  fromBasis: basisSchema,
  toBasis: basisSchema,
});

export const exposureCountsSchema = z.strictObject({
  messages: count,
  threads: count,
  people: count,
  sent: count,
  received: count,
});

export const exposureSchema = z.strictObject({ least: exposureCountsSchema, most: exposureCountsSchema });

/** A claim's own exposure: messages only; threads and people are told once, for the finding. */
export const claimExposureSchema = z.strictObject({
  least: z.strictObject({ messages: count }),
  most: z.strictObject({ messages: count }),
});

export const gradeSchema = z.enum(GRADES);
export const severitySchema = z.enum(SEVERITIES);
export const messagingScopeSchema = z.enum(MESSAGING_SCOPES);

export const companyRefSchema = z.strictObject({ id: z.string(), name: z.string() });

export const evidenceSchema = z.strictObject({
  part: count,
  path: z.string(),
  pointer: z.string(),
  what: z.string(),
  name: z.string(),
});

export const claimJsonSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  status: z.enum(FINDING_CLAIM_STATUSES),
  by: z.string(),
  statement: z.string(),
  source: z.url().nullable(),
  fit: z.enum(FITS).nullable(),
  window: windowSchema.nullable(),
  exposure: claimExposureSchema.nullable(),
});

export const responseJsonSchema = z.strictObject({
  id: z.string(),
  by: z.string(),
  statement: z.string(),
  source: z.url().nullable(),
});

export const decisionKindSchema = z.enum(DECISION_KINDS);

export const decisionSchema = z.strictObject({
  decision: decisionKindSchema,
  note: z.string().nullable(),
  followUp: isoDay.nullable(),
  decidedAt: isoInstant,
  reopened: z.string().nullable(),
});

export const findingJsonSchema = z.strictObject({
  id: z.string(),
  rule: z.string(),
  severity: severitySchema,
  company: companyRefSchema.nullable(),
  touchesMessaging: z.boolean(),
  messagingScope: messagingScopeSchema.nullable(),
  grade: gradeSchema,
  title: z.string(),
  summary: z.string(),
  window: windowSchema.nullable(),
  exposure: exposureSchema.nullable(),
  evidence: z.array(evidenceSchema).readonly(),
  claims: z.array(claimJsonSchema).readonly(),
  responses: z.array(responseJsonSchema).readonly(),
  decision: decisionSchema.nullable(),
});
export type FindingJson = z.infer<typeof findingJsonSchema>;

export const partJsonSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(PART_KINDS),
  bytes: count,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});

export const importJsonSchema = z.strictObject({
  id: z.int().positive(),
  alreadyImported: z.boolean(),
  format: z.enum(EXPORT_FORMATS),
  owner: z.string().nullable(),
  generatedAt: isoInstant.nullable(),
  parts: z.array(partJsonSchema),
});

export const problemJsonSchema = z.strictObject({
  code: z.string(),
  pointer: z.string(),
  message: z.string(),
});

export const documentJsonSchema = z.strictObject({
  part: count,
  path: z.string(),
  kind: z.string().nullable(),
  dialect: z.enum(DIALECTS).nullable(),
  status: z.enum(DOCUMENT_STATUSES),
  records: count,
  problems: z.array(problemJsonSchema),
});

export const coverageJsonSchema = z.strictObject({
  documents: z.array(documentJsonSchema),
  absent: z.array(z.string()),
  /** Media and documents of kinds that Sidedoor does not read, as one total. */
  otherFiles: count,
});

export const countsJsonSchema = z.strictObject({
  connections: z.strictObject({ active: count, expired: count, removed: count, unknown: count }),
  instantGames: count,
  appPosts: count,
  ownedApps: count,
  blockedApps: count,
  offMetaBusinesses: count,
  offMetaEvents: count,
  advertisers: count,
  advertisersWithList: count,
  adInteractions: count,
  adThreads: count,
  threads: count,
  messages: count,
  systemLines: count,
  e2eeThreads: count,
  e2eeMessages: count,
});
export type CountsJson = z.infer<typeof countsJsonSchema>;

export const auditJsonSchema = z.strictObject({
  schema: z.literal('sidedoor.audit/1'),
  import: importJsonSchema,
  coverage: coverageJsonSchema,
  counts: countsJsonSchema,
  findings: z.array(findingJsonSchema),
});
export type AuditJson = z.infer<typeof auditJsonSchema>;

export const importsJsonSchema = z.array(
  importJsonSchema.omit({ alreadyImported: true }).extend({ importedAt: isoInstant, documents: count }),
);

export const connectionJsonSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(CONNECTION_KINDS),
  status: z.enum(CONNECTION_STATUSES),
  addedAt: isoInstant.nullable(),
  removedAt: isoInstant.nullable(),
  scopedId: z.string().nullable(),
  companyId: z.string().nullable(),
  evidence: z.array(evidenceSchema),
});
export type ConnectionJson = z.infer<typeof connectionJsonSchema>;
export const connectionsJsonSchema = z.array(connectionJsonSchema);

export const companyJsonSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  partner: z.string().nullable(),
  channels: count,
  connections: count,
  appPosts: count,
  offMetaEvents: count,
  advertiserList: z.boolean(),
  advertiser: z.boolean(),
  adInteractions: count,
  adThreads: count,
  links: count,
  firstAt: isoInstant.nullable(),
  lastAt: isoInstant.nullable(),
});
export type CompanyJson = z.infer<typeof companyJsonSchema>;
export const companiesJsonSchema = z.array(companyJsonSchema);

export const companyDetailJsonSchema = companyJsonSchema.extend({
  connectionRows: z.array(connectionJsonSchema),
  offMeta: z.array(z.strictObject({ type: z.string(), year: z.int().nullable(), events: count })),
  evidence: z.array(evidenceSchema),
  findings: z.array(z.string()),
});

export const findingsJsonSchema = z.array(findingJsonSchema);

export const exposureJsonSchema = z.strictObject({
  company: companyRefSchema,
  claims: z.array(
    claimJsonSchema.extend({
      years: z.array(z.strictObject({ year: z.int(), least: count, most: count })),
    }),
  ),
  exposure: exposureSchema.nullable(),
  window: windowSchema.nullable(),
});

export const sampleJsonSchema = z.strictObject({
  files: z.array(z.strictObject({ path: z.string(), bytes: count })),
  seed: z.int(),
  messages: count,
  threads: count,
  businesses: count,
  apps: count,
});

export const eraseJsonSchema = z.strictObject({ removed: z.array(z.string()) });
