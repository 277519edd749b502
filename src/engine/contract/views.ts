import { z } from 'zod';
import { answerSchema } from '../../model/answer.ts';
import {
  CONNECTION_STATUSES,
  DOCUMENT_KINDS,
  INBOX_PHASES,
  LANGUAGE_CHOICES,
  LOCK_MINUTES,
  THEMES,
} from '../../model/enumerations.ts';
import { directionSchema } from '../../model/findings.ts';
import { countsSchema, documentSchema, unreadFolderSchema } from '../../model/imports.ts';
import { count, isoDay } from '../../model/scalars.ts';
import { factsSchema } from './audit-json.ts';
import { LONGEST_NAME } from './constants.ts';
import { findingCardSchema } from './finding-views.ts';
import { importRowSchema } from './import-views.ts';

/** A sentence on what an export cannot show. */
export const limitSchema = z.strictObject({ id: z.string(), text: z.string() });

export const overviewSchema = z.strictObject({
  facts: factsSchema,
  import: importRowSchema,
  counts: countsSchema,
  answer: answerSchema,
  /** All messages from the time in which others could reach any. */
  eraMessages: count,
  companies: count,
  /** Counts of findings: on the inbox, undecided, and all under Flagged; `findings` are the first of them. */
  onInbox: count,
  undecided: count,
  flagged: count,
  findings: z.array(findingCardSchema),
  limits: z.array(limitSchema),
  /** Kinds without a document: their figures are not 0 but unknown. */
  absent: z.array(z.enum(DOCUMENT_KINDS)),
  /** Numbers are lower bounds while some document could not be read. */
  unreadable: count,
});
export type Overview = z.infer<typeof overviewSchema>;

/** One bar. A null end is unknown and drawn fading out; `days` are ISO days. */
export const timelineBarSchema = z.strictObject({
  connectionId: z.int(),
  name: z.string(),
  status: z.enum(CONNECTION_STATUSES),
  companyId: z.string().nullable(),
  findingId: z.string().nullable(),
  from: isoDay.nullable(),
  to: isoDay.nullable(),
  /** The claim windows that intersect this connection, for the hatched overlay. */
  claims: z.array(z.strictObject({ from: isoDay.nullable(), to: isoDay.nullable(), label: z.string() })),
  /** The window in words. */
  text: z.string(),
});
export const timelineSchema = z.strictObject({
  from: isoDay,
  to: isoDay,
  messagingEra: z.strictObject({ from: isoDay, to: isoDay }),
  phases: z.array(
    z.strictObject({ id: z.enum(INBOX_PHASES), from: isoDay.nullable(), to: isoDay.nullable() }),
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
  theme: z.enum(THEMES),
  language: z.enum(LANGUAGE_CHOICES),
  /** Minutes without use after which the app of a locked ledger locks itself; null: never. */
  lockAfter: z.literal(LOCK_MINUTES).nullable(),
  /** Whether the app may still ask about locking the ledger. */
  askToLock: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** This version of Sidedoor and of its facts. */
export const aboutSchema = z.strictObject({ version: z.string(), facts: factsSchema });
