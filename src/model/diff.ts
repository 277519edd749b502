import { z } from 'zod';
import {
  CONNECTED_KINDS,
  DIFF_SIDES,
  EXPORT_FORMATS,
  GRADES,
  NOT_COMPARED_EXTENTS,
  SEVERITIES,
} from './enumerations.ts';
import { windowSchema } from './findings.ts';
import { connectionStateSchema } from './imports.ts';
import { count, type Frozen, isoDay, isoInstant } from './scalars.ts';

const diffImportSchema = z.strictObject({
  id: z.int().positive(),
  owner: z.string().nullable(),
  generatedAt: isoInstant.nullable(),
  format: z.enum(EXPORT_FORMATS),
  parts: count,
});

export const connectionChangeSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(CONNECTED_KINDS),
  scopedId: z.string().nullable(),
  companyId: z.string().nullable(),
  /** An app can be listed more than once; the list is empty for a side that does not have it. */
  before: z.array(connectionStateSchema).readonly(),
  after: z.array(connectionStateSchema).readonly(),
});
const connectionChanges = z.array(connectionChangeSchema).readonly();
const names = z.array(z.string()).readonly();

const threadStateSchema = z.strictObject({
  title: z.string(),
  section: z.string(),
  /** People other than the owner; everybody if the export does not say who owns it. */
  people: count,
  firstDay: isoDay.nullable(),
  lastDay: isoDay.nullable(),
  messages: count,
});

const findingStateSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  severity: z.enum(SEVERITIES),
  grade: z.enum(GRADES),
  window: windowSchema.nullable(),
  /** The most messages that could have been reached; null if the finding counts none. */
  messages: count.nullable(),
});

const changed = <State extends z.ZodType>(state: State) =>
  z.array(z.strictObject({ before: state, after: state })).readonly();

/**
 * `sidedoor diff --json`: a comparison of two imports. Swapping the two swaps `new` with `gone` (and `vanished`) and `before`
 * with `after`; comparing an import with itself gives empty lists. Instants are ISO 8601 in UTC.
 */
export const diffSchema = z.strictObject({
  schema: z.literal('sidedoor.diff/1'),
  from: diffImportSchema,
  to: diffImportSchema,
  connections: z.strictObject({
    new: connectionChanges,
    /** No longer listed; it was listed as removed. */
    gone: connectionChanges,
    /** No longer listed, and no removal was ever listed. */
    vanished: connectionChanges,
    /** Not active before, active now. */
    reconnected: connectionChanges,
    statusChanged: connectionChanges,
    datesChanged: connectionChanges,
    renamed: z.array(connectionChangeSchema.extend({ nameBefore: z.string() })).readonly(),
  }),
  advertisers: z.strictObject({ new: names, gone: names, listNew: names, listGone: names }),
  businesses: z.strictObject({ new: names, gone: names }),
  threads: z.strictObject({
    new: z.array(threadStateSchema).readonly(),
    gone: z.array(threadStateSchema).readonly(),
    changed: changed(threadStateSchema),
  }),
  findings: z.strictObject({
    new: z.array(findingStateSchema).readonly(),
    gone: z.array(findingStateSchema).readonly(),
    changed: changed(findingStateSchema),
    /** In one export only, but the other lacks a category that the finding rests on. */
    notComparable: z
      .array(z.strictObject({ finding: findingStateSchema, in: z.enum(DIFF_SIDES) }))
      .readonly(),
  }),
  notCompared: z
    .array(
      z.strictObject({
        /** A document kind, or `owner`, `parts`, `format`, `order`. */
        what: z.string(),
        extent: z.enum(NOT_COMPARED_EXTENTS),
        in: z.enum(['from', 'to', 'both']),
        sentence: z.string(),
      }),
    )
    .readonly(),
});
/** As JSON; `from` should be the earlier one, but any two work. */
export type DiffJson = z.infer<typeof diffSchema>;
export type ImportDiff = Frozen<DiffJson>;
export type DiffImport = ImportDiff['from'];
export type ConnectionChange = Frozen<z.infer<typeof connectionChangeSchema>>;
export type ConnectionDiff = ImportDiff['connections'];
export type AdvertiserDiff = ImportDiff['advertisers'];
export type NameDiff = ImportDiff['businesses'];
export type ThreadDiff = ImportDiff['threads'];
export type ThreadState = ThreadDiff['new'][number];
export type FindingDiff = ImportDiff['findings'];
export type FindingState = FindingDiff['new'][number];
export type NotCompared = ImportDiff['notCompared'][number];
