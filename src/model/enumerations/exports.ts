/** The services whose exports are read. An import is of one of them. */
export const SERVICES = ['facebook', 'instagram', 'x'] as const;
export type Service = (typeof SERVICES)[number];

export const EXPORT_FORMATS = ['json', 'html', 'mixed'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The form of an export's part on disk. */
export const PART_KINDS = ['zip', 'folder'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Where the date of an export comes from. */
export const GENERATED_BASES = ['stated', 'file-name', 'unknown'] as const;
export type GeneratedBasis = (typeof GENERATED_BASES)[number];

/**
 * How it is known whose export it is: `stated` by a document, from the username in a `part-name`, or because one person takes
 * part in all `threads`.
 */
export const OWNER_BASES = ['stated', 'part-name', 'threads'] as const;
export type OwnerBasis = (typeof OWNER_BASES)[number];

/** Services whose downloads are not read. `data-logs` is Facebook's second download, which contains no connections. */
export const OTHER_SERVICES = [
  'threads',
  'data-logs',
  'takeout',
  'whatsapp',
  'tiktok',
  'snapchat',
  'linkedin',
  'spotify',
  'tweet-archive',
] as const;
export type OtherService = (typeof OTHER_SERVICES)[number];

/** Notices about an import that result from how it was handed over. */
export const NOTICE_CODES = [
  'other-service-left-out',
  'other-person-left-out',
  'unknown-owner-left-out',
  'separate-imports',
  'several-services',
  'encrypted-chats-only',
  'owner-unclear',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

export const DOCUMENT_KINDS = [
  'connected-apps',
  'granted-permissions',
  'app-posts',
  'owned-apps',
  'off-meta-activity',
  'off-meta-settings',
  'advertisers',
  'ad-interactions',
  'ad-threads',
  'lead-forms',
  'apps-detected',
  'instant-games',
  'thread',
  'e2ee-thread',
  'message-headers',
  'secret-conversations',
  'cross-app-messaging',
  'messenger-autofill',
  'accounts-center',
  'profile',
  'posts',
  'logins',
  'time-zone',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Kinds whose absence from an export of a service is reported, in reporting order. */
export const ABSENT_KINDS = {
  facebook: [
    'connected-apps',
    'off-meta-activity',
    'advertisers',
    'thread',
    'e2ee-thread',
    'instant-games',
    'app-posts',
    'granted-permissions',
  ],
  instagram: ['connected-apps', 'off-meta-activity', 'advertisers', 'thread'],
  x: ['connected-apps', 'message-headers'],
} as const satisfies Readonly<Record<Service, readonly DocumentKind[]>>;

/** The format of a document: JSON of three shapes, or HTML of the template of a year. */
export const DIALECTS = [
  'keyed-json',
  'label-values',
  'e2ee-json',
  'html-2014',
  'html-2018',
  'html-2022',
  'html-2026',
] as const;
export type Dialect = (typeof DIALECTS)[number];

export const DOCUMENT_STATUSES = [
  'read',
  'partial',
  'empty',
  'unreadable',
  'duplicate',
  'unrecognised',
] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/**
 * How sure an instant's day is. `utc`: exact. `local`: printed in an unnamed time zone (HTML pages), so the true day may
 * be one earlier or later.
 */
export const TIME_BASES = ['utc', 'local'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

/** `e2ee` is the separate encrypted download, the others are folders of the ordinary one. */
export const THREAD_SECTIONS = [
  'inbox',
  'archived_threads',
  'filtered_threads',
  'message_requests',
  'e2ee_cutover',
  'legacy_threads',
  'e2ee',
] as const;
export type ThreadSection = (typeof THREAD_SECTIONS)[number];

/** What an import is doing. */
export const IMPORT_PHASES = ['listing', 'waiting', 'reading', 'writing'] as const;
