import { z } from 'zod';
import {
  BASES,
  CHANNELS,
  CLAIM_STATUSES,
  COMPANY_SORTS,
  CONNECTION_KINDS,
  CONNECTION_SORTS,
  CONNECTION_STATUSES,
  DETECTION_ORIGINS,
  EXPORT_FORMATS,
  GRADES,
  IMPORT_PHASES,
  REMEDY_PARTS,
  SEVERITIES,
  SOURCE_MEDIA,
  SOURCE_READS,
} from '../../model/enumerations.ts';
import {
  claimSchema,
  companyRefSchema,
  decisionSchema,
  directionSchema,
  exposureSchema,
  findingSchema,
  placeSchema,
  responseSchema,
  windowSchema,
  yearExposureSchema,
} from '../../model/findings.ts';
import {
  companySchema,
  connectionSchema,
  countsSchema,
  documentSchema,
  noticeSchema,
  partSchema,
  unreadFolderSchema,
} from '../../model/imports.ts';
import { count, isoDay, isoInstant } from '../../model/scalars.ts';
import { factsSchema } from './audit-json.ts';
import { LONGEST_NAME } from './constants.ts';

/**
 * What the views of the app ask for and get. Same vocabulary and units as the command line's JSON; lists come in pages that
 * SQLite has sorted, filtered and searched.
 */

/** Every list: `offset` rows skipped, at most `limit` returned, `total` of all that match. */
export const pageSchema = z.strictObject({
  offset: count.default(0),
  limit: z.int().min(1).max(500).default(100),
});

export const importIdSchema = z.int().positive();

/** Which import a view speaks of: the newest unless named. */
export const scopeSchema = z.strictObject({ importId: importIdSchema.nullable().default(null) });

export const importRowSchema = z.strictObject({
  id: importIdSchema,
  importedAt: isoInstant,
  format: z.enum(EXPORT_FORMATS),
  owner: z.string().nullable(),
  generatedAt: isoInstant.nullable(),
  parts: z.array(partSchema),
  notices: z.array(noticeSchema),
  documents: count,
  isSample: z.boolean(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

/** A file or folder that the user chose or that lies in Downloads. The renderer never sees a path, only this handle. */
export const handleSchema = z.string().min(1).max(200);

/** What the user chose. `person`: whose export of it, where several people's lie together. */
export const chosenFilesSchema = z.strictObject({
  handles: z.array(handleSchema).min(1).max(100),
  person: z.string().nullable().default(null),
});
/** `keep`: copies of dropped files stay for the import of another person's export among them. */
export const startSchema = chosenFilesSchema.extend({ keep: z.boolean().default(false) });

export type ChosenFiles = z.infer<typeof chosenFilesSchema>;

export const foundPartSchema = z.strictObject({
  handle: handleSchema,
  name: z.string(),
  bytes: count,
  modifiedAt: isoInstant,
});
export const foundExportSchema = z.strictObject({
  /** What the parts share, e.g. `facebook-ada-2026-05-20`. */
  title: z.string(),
  parts: z.array(foundPartSchema),
});
export type FoundExport = z.infer<typeof foundExportSchema>;

export const previewSchema = z.strictObject({
  owner: z.string().nullable(),
  generatedAt: isoInstant.nullable(),
  format: z.enum(EXPORT_FORMATS),
  parts: z.array(partSchema.omit({ sha256: true }).extend({ documents: count, otherFiles: count })),
  kinds: z.array(z.strictObject({ kind: z.string(), documents: count, bytes: count })),
  absent: z.array(z.string()),
  notices: z.array(noticeSchema),
  /** With several, each is imported by itself: the rest of the preview is empty until one is chosen. */
  people: z.array(z.strictObject({ name: z.string(), parts: z.array(z.string()) })),
});
export type Preview = z.infer<typeof previewSchema>;

export const progressSchema = z.strictObject({
  phase: z.enum(IMPORT_PHASES),
  documents: count,
  documentsDone: count,
  bytes: count,
  bytesDone: count,
  messages: count,
  current: z.string().nullable(),
  elapsedMs: z.number().nonnegative(),
});

export const importEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), progress: progressSchema }),
  z.strictObject({ type: z.literal('done'), importId: importIdSchema, alreadyImported: z.boolean() }),
]);
export type ImportEvent = z.infer<typeof importEventSchema>;

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

/** A sentence on what an export cannot show. */
export const limitSchema = z.strictObject({ id: z.string(), text: z.string() });

export const overviewSchema = z.strictObject({
  facts: factsSchema,
  import: importRowSchema,
  counts: countsSchema,
  companies: count,
  touchingMessaging: count,
  /** All findings under Flagged; `findings` are the first of them. */
  flagged: count,
  findings: z.array(findingCardSchema),
  limits: z.array(limitSchema),
  /** Numbers are lower bounds while some document could not be read. */
  unreadable: count,
});
export type Overview = z.infer<typeof overviewSchema>;

export const connectionRowSchema = connectionSchema.extend({
  id: z.int(),
  companyName: z.string().nullable(),
  partner: z.string().nullable(),
});
export type ConnectionRow = z.infer<typeof connectionRowSchema>;

/** A row of the list of connections: with what the user decided on this very app. */
export const listedConnectionSchema = connectionRowSchema.extend({ decision: decisionSchema.nullable() });
export type ListedConnection = z.infer<typeof listedConnectionSchema>;

export const connectionQuerySchema = scopeSchema.extend({
  ...pageSchema.shape,
  search: z.string().max(200).default(''),
  status: z.enum(CONNECTION_STATUSES).nullable().default(null),
  kind: z.enum(CONNECTION_KINDS).nullable().default(null),
  /** Connections that existed, or may have existed, in this year. */
  year: z.int().min(2004).max(2100).nullable().default(null),
  eraId: z.string().nullable().default(null),
  sort: z.enum(CONNECTION_SORTS).default('name'),
  descending: z.boolean().default(false),
});

export const companyQuerySchema = scopeSchema.extend({
  ...pageSchema.shape,
  search: z.string().max(200).default(''),
  channel: z.enum(CHANNELS).nullable().default(null),
  sort: z.enum(COMPANY_SORTS).default('channels'),
  descending: z.boolean().default(true),
});

/** Everything the export holds on one company, channel by channel. Long channels are cut at 200 rows with their total. */
export const companyViewSchema = z.strictObject({
  company: companySchema,
  partner: z.strictObject({ id: z.string(), level: z.string(), category: z.string() }).nullable(),
  connections: z.array(connectionRowSchema),
  appPosts: z.strictObject({
    total: count,
    rows: z.array(placeSchema.extend({ app: z.string().nullable(), at: isoInstant.nullable() })),
  }),
  offMeta: z.strictObject({
    events: count,
    sources: count,
    firstAt: isoInstant.nullable(),
    lastAt: isoInstant.nullable(),
    byYear: z.array(z.strictObject({ year: z.int().nullable(), type: z.string(), events: count })),
    rows: z.array(placeSchema.extend({ name: z.string() })),
  }),
  advertiser: z.array(
    placeSchema.extend({
      name: z.string(),
      hasList: z.boolean(),
      hasInteraction: z.boolean(),
      hasStoreVisit: z.boolean(),
    }),
  ),
  adInteractions: z.strictObject({
    total: count,
    rows: z.array(
      placeSchema.extend({
        title: z.string().nullable(),
        action: z.string().nullable(),
        at: isoInstant.nullable(),
      }),
    ),
  }),
  adThreads: z.array(placeSchema.extend({ page: z.string(), firstAt: isoInstant.nullable(), times: count })),
  detected: z.array(placeSchema.extend({ name: z.string(), origin: z.enum(DETECTION_ORIGINS) })),
  links: z.array(
    z.strictObject({
      domain: z.string(),
      year: z.int().nullable(),
      links: count,
      ...directionSchema.shape,
    }),
  ),
  claims: z.array(claimSchema),
  responses: z.array(responseSchema),
  findings: z.array(findingCardSchema),
});
export type CompanyView = z.infer<typeof companyViewSchema>;

export const sourceSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  date: z.string().nullable(),
  url: z.string(),
  opened: z.boolean(),
  quotedIn: z.string().nullable(),
  quotedBy: z.string().nullable(),
  medium: z.enum(SOURCE_MEDIA),
  read: z.enum(SOURCE_READS),
});

/** A claim as the facts hold it, with its sources resolved, first the main one. */
export const claimViewSchema = z.strictObject({
  id: z.string(),
  partner: companyRefSchema,
  kind: z.string(),
  status: z.enum(CLAIM_STATUSES),
  by: z.string(),
  statement: z.string(),
  quote: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  fromBasis: z.enum(BASES),
  toBasis: z.enum(BASES),
  note: z.string().nullable(),
  sources: z.array(sourceSchema),
  respondsTo: z.array(z.string()),
});
export type ClaimView = z.infer<typeof claimViewSchema>;

export const remedySchema = z.strictObject({
  id: z.string(),
  topic: z.string(),
  text: z.string(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  /** Where to act, what acting there does, what it leaves as it is, or whom to ask besides. */
  part: z.enum(REMEDY_PARTS),
});

/** A finding with all that its page shows: cited claims beside responses, exposure per year, what to do. */
export const findingViewSchema = z.strictObject({
  finding: findingSchema,
  /** The facts behind every claim and response of the finding, by id. */
  facts: z.array(claimViewSchema),
  years: z.array(yearExposureSchema),
  /** The user's messages in the whole messaging era: the length of the exposure ruler. */
  eraMessages: count,
  remedies: z.array(remedySchema),
  cautions: z.array(z.string()),
  decision: decisionSchema.nullable(),
});
export type FindingView = z.infer<typeof findingViewSchema>;

export const claimExposureViewSchema = claimSchema.extend({ years: z.array(yearExposureSchema) });
export const exposureViewSchema = z.strictObject({
  company: companyRefSchema,
  window: windowSchema.nullable(),
  exposure: exposureSchema.nullable(),
  claims: z.array(claimExposureViewSchema),
});

/** One bar. A null end is unknown and is drawn fading; `days` are ISO days. */
export const timelineBarSchema = z.strictObject({
  connectionId: z.int(),
  name: z.string(),
  status: z.enum(CONNECTION_STATUSES),
  companyId: z.string().nullable(),
  findingId: z.string().nullable(),
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  /** The claim windows that meet this connection, for the hatched overlay. */
  claims: z.array(z.strictObject({ from: isoDay.nullable(), to: isoDay.nullable(), label: z.string() })),
  /** The window in words. */
  text: z.string(),
});
export const timelineSchema = z.strictObject({
  from: isoDay,
  to: isoDay,
  messagingEra: z.strictObject({ from: isoDay, to: isoDay }),
  eras: z.array(
    z.strictObject({ id: z.string(), label: z.string(), from: isoDay.nullable(), to: isoDay.nullable() }),
  ),
  bars: z.array(timelineBarSchema),
  otherConnections: count,
  months: z.array(
    z.strictObject({
      month: z.string().regex(/^\d{4}-\d{2}$/),
      messages: count,
      ...directionSchema.shape,
    }),
  ),
});
export type Timeline = z.infer<typeof timelineSchema>;

export const coverageViewSchema = z.strictObject({
  import: importRowSchema,
  documents: z.array(documentSchema),
  total: count,
  byStatus: z.record(z.string(), count),
  kinds: z.array(
    z.strictObject({ kind: z.string(), documents: count, records: count, problems: count, bytes: count }),
  ),
  absent: z.array(z.strictObject({ kind: z.string(), means: z.string(), get: z.string() })),
  limits: z.array(limitSchema),
  otherFiles: count,
  notRead: z.array(unreadFolderSchema),
});
export type CoverageView = z.infer<typeof coverageViewSchema>;

export const settingsSchema = z.strictObject({
  /** Findings of grade `possible` are shown among the flagged. */
  showPossible: z.boolean(),
  /** Name used in letters and reports; null: the name in the export. */
  reportName: z.string().max(LONGEST_NAME).nullable(),
});
export type Settings = z.infer<typeof settingsSchema>;
