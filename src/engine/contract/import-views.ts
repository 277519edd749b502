import { z } from 'zod';
import { EXPORT_FORMATS, IMPORT_PHASES, PART_KINDS, SERVICES } from '../../model/enumerations.ts';
import { noticeSchema, partSchema } from '../../model/imports.ts';
import { count, isoInstant } from '../../model/scalars.ts';
import { importIdSchema } from './scope.ts';

export const importRowSchema = z.strictObject({
  id: importIdSchema,
  importedAt: isoInstant,
  service: z.enum(SERVICES),
  format: z.enum(EXPORT_FORMATS),
  owner: z.string().nullable(),
  account: z.string().nullable(),
  generatedAt: isoInstant.nullable(),
  parts: z.array(partSchema),
  notices: z.array(noticeSchema),
  documents: count,
  isSample: z.boolean(),
});
export type ImportRow = z.infer<typeof importRowSchema>;

/** A file or folder that the user chose or that is in Downloads. The renderer never sees a path, only this handle. */
export const handleSchema = z.string().min(1).max(200);

/** What the user chose. `person`: whose export to take, if it holds those of several people. */
export const chosenFilesSchema = z.strictObject({
  handles: z.array(handleSchema).min(1).max(100),
  person: z.string().nullable().default(null),
});
/** `keep`: copies of dropped files are kept, because another person's export among them is still to be imported. */
export const startSchema = chosenFilesSchema.extend({ keep: z.boolean().default(false) });

export type ChosenFiles = z.infer<typeof chosenFilesSchema>;

export const foundPartSchema = z.strictObject({
  handle: handleSchema,
  name: z.string(),
  kind: z.enum(PART_KINDS),
  /** Null for a folder, which is not walked for this. */
  bytes: count.nullable(),
  modifiedAt: isoInstant,
});
export const foundExportSchema = z.strictObject({
  /** The common part of the names, e.g. `facebook-ada-2026-05-20`. */
  title: z.string(),
  parts: z.array(foundPartSchema),
});
export type FoundExport = z.infer<typeof foundExportSchema>;

/** What will be one import. */
export const previewedExportSchema = z.strictObject({
  service: z.enum(SERVICES),
  owner: z.string().nullable(),
  generatedAt: isoInstant.nullable(),
  format: z.enum(EXPORT_FORMATS),
  kinds: z.array(z.strictObject({ kind: z.string(), documents: count, bytes: count })),
  absent: z.array(z.string()),
});
export type PreviewedExport = z.infer<typeof previewedExportSchema>;

export const previewSchema = z.strictObject({
  /** In display order: Facebook's first, the newest first. */
  exports: z.array(previewedExportSchema),
  parts: z.array(partSchema.omit({ sha256: true }).extend({ documents: count, otherFiles: count })),
  notices: z.array(noticeSchema),
  /** The import that was made of exactly these ZIPs. */
  known: importIdSchema.nullable(),
  /** With several, each is imported by itself: the rest of the preview is empty until one is chosen. */
  people: z.array(z.strictObject({ name: z.string(), parts: z.array(z.string()) })),
});
export type Preview = z.infer<typeof previewSchema>;

/** How far an import is. Bytes are uncompressed bytes of documents. */
export const progressSchema = z.strictObject({
  phase: z.enum(IMPORT_PHASES),
  documents: count,
  documentsDone: count,
  bytes: count,
  bytesDone: count,
  messages: count,
  /** Root-relative path of the document being read. A thread's folder names a person, so only its section is given. */
  current: z.string().nullable(),
  elapsedMs: z.number().nonnegative(),
});
export type ImportProgress = z.infer<typeof progressSchema>;

export const importEventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('progress'), progress: progressSchema }),
  z.strictObject({ type: z.literal('done'), importId: importIdSchema, alreadyImported: z.boolean() }),
]);
export type ImportEvent = z.infer<typeof importEventSchema>;
