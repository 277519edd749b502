import { z } from 'zod';
import {
  BASES,
  CLAIM_TIES,
  DATA_KINDS,
  DECISION_KINDS,
  DECISION_SUBJECTS,
  END_BASES,
  FINDING_CLAIM_STATUSES,
  FITS,
  GRADES,
  MESSAGING_SCOPES,
  RULE_IDS,
  SEVERITIES,
} from './enumerations.ts';
import { count, type Frozen, isoDay, isoInstant, messageSchema } from './scalars.ts';

/** Half-open; null is no bound at all on that side. Each end says where it comes from. */
export const windowSchema = z.strictObject({
  from: isoDay.nullable(),
  to: isoDay.nullable().describe('The first day that is no longer in the window.'),
  fromBasis: z.enum(END_BASES),
  toBasis: z.enum(END_BASES),
});
export type Window = Frozen<z.infer<typeof windowSchema>>;

/** Messages the user sent and received, or links in them; null if it is unknown which of the people is the user. */
export const directionSchema = z.strictObject({ sent: count.nullable(), received: count.nullable() });
export type Direction = Frozen<z.infer<typeof directionSchema>>;

/** The contents of a window; `messages` is `sent` plus `received`, if those are known. */
export const exposureCountsSchema = z.strictObject({
  messages: count,
  threads: count,
  people: count.describe(
    'Distinct senders other than the owner of the account; all where that is not known.',
  ),
  ...directionSchema.shape,
});
export type ExposureCounts = Frozen<z.infer<typeof exposureCountsSchema>>;

/** `least` over the narrowest windows, `most` over the widest. */
export const exposureSchema = z.strictObject({ least: exposureCountsSchema, most: exposureCountsSchema });
export type Exposure = Frozen<z.infer<typeof exposureSchema>>;

export const yearExposureSchema = z.strictObject({ year: z.int(), least: count, most: count });

/** A claim's own exposure: messages only; threads and people are counted once, for the finding. */
export const claimExposureSchema = z.strictObject({
  least: z.strictObject({ messages: count }),
  most: z.strictObject({ messages: count }),
});
export type ClaimExposure = Frozen<z.infer<typeof claimExposureSchema>>;

export const companyRefSchema = z.strictObject({ id: z.string(), name: z.string() });

/** A place in the export: a JSON pointer (`/installed_apps_v2/2`) or an HTML row (`row 12`) inside a document. */
export const placeSchema = z.strictObject({
  part: count.describe('Index into import.parts.'),
  path: z.string(),
  pointer: z.string(),
});

/** A row of the export: where it is, what it is, and whom or what it names. */
export const evidenceSchema = placeSchema.extend({ what: z.string(), name: z.string() });
const findingEvidenceSchema = evidenceSchema.extend({ says: messageSchema.describe('`what`, as facts.') });
export type Evidence = Frozen<z.infer<typeof findingEvidenceSchema>>;

/** A court case of the cited facts; `state` is what was known on the day `asOf`. */
export const courtCaseSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  parties: z.string(),
  court: z.string(),
  number: z.string().nullable(),
  state: z.string(),
  asOf: isoDay,
});
export type CourtCaseView = Frozen<z.infer<typeof courtCaseSchema>>;

/** A paper of a court as a source cites it. */
export const courtPaperSchema = z.strictObject({
  case: courtCaseSchema,
  document: z.string(),
  filed: z.string().nullable(),
  unsealed: z.string().nullable(),
});

/** `fit` and `window` are null if a claim's period is not compared with a connection, `exposure` if it is not a reach claim. */
export const claimSchema = z.strictObject({
  id: z.string(),
  kind: z.string(),
  tie: z.enum(CLAIM_TIES).nullable().describe('What tied the company to Facebook.'),
  dataKinds: z.array(z.enum(DATA_KINDS)).readonly().describe('What the source says was covered.'),
  case: courtCaseSchema.nullable(),
  status: z.enum(FINDING_CLAIM_STATUSES),
  by: z.string(),
  statement: z.string(),
  source: z.url().nullable(),
  fit: z.enum(FITS).nullable(),
  window: windowSchema.nullable(),
  exposure: claimExposureSchema.nullable(),
  noResponseAsOf: isoDay.nullable().describe('A response was looked for until that day, and none was found.'),
});
export type FindingClaim = Frozen<z.infer<typeof claimSchema>>;

/** A period as a source gives it: years, months or days, both ends included. */
export const periodSchema = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromBasis: z.enum(BASES),
  toBasis: z.enum(BASES),
});
export type Period = Frozen<z.infer<typeof periodSchema>>;

/** One account of when an integration existed, and how many of the user's messages fall in that time. */
export const readingSchema = z.strictObject({
  by: z.string(),
  claims: z.array(z.string()).readonly().describe('The claims that give this account, by id.'),
  period: periodSchema,
  records: z.string().nullable().describe('The date of the records behind the account, which is not an end.'),
  window: windowSchema
    .nullable()
    .describe('Where the period and the connections overlap, read as wide as can be.'),
  messages: z.strictObject({ least: count, most: count }),
});
export type Reading = Frozen<z.infer<typeof readingSchema>>;

/** What the company or Facebook answered; always shown with the claims. */
export const responseSchema = z.strictObject({
  id: z.string(),
  by: z.string(),
  statement: z.string(),
  source: z.url().nullable(),
});
export type FindingResponse = Frozen<z.infer<typeof responseSchema>>;

/** The user's decision. `reopened` gives the reasons in sentences; null while nothing has changed. */
export const decisionSchema = z.strictObject({
  decision: z.enum(DECISION_KINDS),
  note: z.string().nullable(),
  followUp: isoDay.nullable(),
  decidedAt: isoInstant,
  reopened: z.string().nullable().describe('Why the decision is open again.'),
});
export type FindingDecision = Frozen<z.infer<typeof decisionSchema>>;

/** The subject of a decision. Its id outlives imports: a finding's id, or a connection's key. */
export const decisionSubjectSchema = z.strictObject({
  subject: z.enum(DECISION_SUBJECTS),
  subjectId: z.string(),
});
export type DecisionSubject = Frozen<z.infer<typeof decisionSubjectSchema>>;

/** One finding. The rules leave the decision null; `review/` fills it in. */
export const findingSchema = z.strictObject({
  /** `<rule>:<company>`, or the rule alone for a grouped one. Stable across imports. */
  id: z.string(),
  rule: z.enum(RULE_IDS),
  severity: z.enum(SEVERITIES),
  company: companyRefSchema.nullable(),
  touchesMessaging: z.boolean(),
  messagingScope: z.enum(MESSAGING_SCOPES).nullable(),
  grade: z.enum(GRADES),
  title: z.string(),
  summary: z.string(),
  says: z
    .strictObject({ title: messageSchema, summary: z.array(messageSchema).readonly() })
    .describe('Title and summary, as facts.'),
  window: windowSchema.nullable(),
  exposure: exposureSchema.nullable(),
  readings: z.array(readingSchema).readonly(),
  evidence: z.array(findingEvidenceSchema).readonly(),
  claims: z.array(claimSchema).readonly(),
  responses: z.array(responseSchema).readonly(),
  decision: decisionSchema.nullable(),
});
export type Finding = Frozen<z.infer<typeof findingSchema>>;
