import { z } from 'zod';
import {
  CONNECTION_KINDS,
  CONNECTION_STATUSES,
  DIALECTS,
  DOCUMENT_STATUSES,
  EXPORT_FORMATS,
  NOTICE_CODES,
  PART_KINDS,
  SERVICES,
} from './enumerations.ts';
import { evidenceSchema } from './findings.ts';
import { count, type Frozen, isoInstant, messageSchema, sha256 } from './scalars.ts';

export const partSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(PART_KINDS),
  bytes: count,
  sha256: sha256.nullable().describe('Null for a folder.'),
});

/** Notices about an import that result from how its files were handed over. */
export const noticeSchema = z.strictObject({
  code: z.enum(NOTICE_CODES),
  sentence: z.string(),
  says: messageSchema.nullable().describe('The same as facts; null in imports of older versions.'),
  paths: z.array(z.string()).describe('Names of the parts and folders it speaks of.'),
});
export type Notice = z.infer<typeof noticeSchema>;

export const importSchema = z.strictObject({
  id: z.int().positive(),
  alreadyImported: z.boolean(),
  service: z.enum(SERVICES),
  format: z.enum(EXPORT_FORMATS),
  owner: z.string().nullable(),
  account: z.string().nullable().describe('What the service calls the account, where the export says so.'),
  generatedAt: isoInstant.nullable(),
  parts: z.array(partSchema),
  notices: z.array(noticeSchema),
});

/** A problem with one place in a document. `message` never contains personal content (app names and paths are fine). */
export const problemSchema = z.strictObject({
  code: z.string(),
  pointer: z.string(),
  message: z.string(),
  says: messageSchema.nullable().describe('`message`, as facts; null in imports of older versions.'),
});

export const documentSchema = z.strictObject({
  part: count,
  path: z.string(),
  kind: z.string().nullable(),
  dialect: z.enum(DIALECTS).nullable(),
  status: z.enum(DOCUMENT_STATUSES),
  records: count,
  problems: z.array(problemSchema),
});

/** A folder of the export, at most three levels deep; empty for files beside the folders. */
export const unreadFolderSchema = z.strictObject({ folder: z.string(), files: count });
export type UnreadFolder = Frozen<z.infer<typeof unreadFolderSchema>>;

export const coverageSchema = z.strictObject({
  documents: z.array(documentSchema),
  absent: z.array(z.string()),
  /** Media and documents of kinds that Sidedoor does not read, as one total. */
  otherFiles: count,
  /** Those of the other files that are JSON or HTML, by folder. */
  notRead: z.array(unreadFolderSchema),
});

/** The `counts` of the audit's JSON (`docs/audit-json.md`). */
export const countsSchema = z.strictObject({
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
export type Counts = Frozen<z.infer<typeof countsSchema>>;

/** What one export says about a connection. */
export const connectionStateSchema = z.strictObject({
  status: z.enum(CONNECTION_STATUSES),
  addedAt: isoInstant.nullable(),
  removedAt: isoInstant.nullable(),
});
export type ConnectionState = Frozen<z.infer<typeof connectionStateSchema>>;

export const connectionSchema = z.strictObject({
  name: z.string(),
  kind: z.enum(CONNECTION_KINDS),
  ...connectionStateSchema.shape,
  scopedId: z.string().nullable(),
  permissions: z
    .array(z.string())
    .nullable()
    .describe('What the service says that the app was permitted, in its words; null where it does not say.'),
  companyId: z.string().nullable(),
  evidence: z.array(evidenceSchema),
});
export type ConnectionJson = z.infer<typeof connectionSchema>;

export const companySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  partner: z.string().nullable(),
  category: z.string().nullable().describe('What the cited facts say it is; null if they do not know it.'),
  parent: z.string().nullable().describe('The company it belongs to, where a cited page says so.'),
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
export type CompanyJson = z.infer<typeof companySchema>;
