/**
 * Every fixed set of values that more than one room knows, once. No zod in this file: screens import it, and must not carry
 * the schemas along. Where an order matters it is the order of the array, and the comment says so.
 */

// The app.

/** Light or dark; `system` follows the computer's own setting. */
/** Minutes without use, to choose from. */
export const LOCK_MINUTES = [5, 15, 60] as const;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

// The export and its documents.

/** The services whose exports are read. An import is of one of them. */
export const SERVICES = ['facebook', 'instagram', 'x'] as const;
export type Service = (typeof SERVICES)[number];

export const EXPORT_FORMATS = ['json', 'html', 'mixed'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What a part of an export is on the disk. */
export const PART_KINDS = ['zip', 'folder'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Where the date of an export comes from. */
export const GENERATED_BASES = ['stated', 'file-name', 'unknown'] as const;
export type GeneratedBasis = (typeof GENERATED_BASES)[number];

/**
 * How it is known whose export it is: `stated` by a document, from the username in a `part-name`, or because one person
 * takes part in all `threads`.
 */
export const OWNER_BASES = ['stated', 'part-name', 'threads'] as const;
export type OwnerBasis = (typeof OWNER_BASES)[number];

/** Services whose downloads are not read. `data-logs` is Facebook's second download, which holds no connections. */
export const OTHER_SERVICES = [
  'threads',
  'data-logs',
  'takeout',
  'whatsapp',
  'tiktok',
  'snapchat',
  'linkedin',
  'spotify',
] as const;
export type OtherService = (typeof OTHER_SERVICES)[number];

/** What is said of an import because of how it was handed over. */
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

/** Kinds whose absence from an export of a service is reported, in the order in which it is. */
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

/** How a document is written down: JSON of three shapes, or HTML of the template of a year. */
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
export type ImportPhase = (typeof IMPORT_PHASES)[number];

// Connections and companies.

export const CONNECTION_STATUSES = ['active', 'expired', 'removed', 'unknown'] as const;
export type ConnectionStatus = (typeof CONNECTION_STATUSES)[number];

/** What is or was connected to the account. */
export const CONNECTED_KINDS = ['app', 'instant-game'] as const;
export type ConnectedKind = (typeof CONNECTED_KINDS)[number];

/** What is listed among the connections. `blocked`: kept from the user's data; not connected, unless listed as that too. */
export const CONNECTION_KINDS = [...CONNECTED_KINDS, 'blocked'] as const;
export type ConnectionKind = (typeof CONNECTION_KINDS)[number];

export const CONNECTION_SORTS = ['name', 'addedAt', 'removedAt', 'status'] as const;
export type ConnectionSort = (typeof CONNECTION_SORTS)[number];

/** From what Meta detected an app: the user's activity, or the account. */
export const DETECTION_ORIGINS = ['activity', 'account'] as const;
export type DetectionOrigin = (typeof DETECTION_ORIGINS)[number];

/** The ways in which a company appears in an export. */
export const CHANNELS = [
  'connection',
  'app-post',
  'off-meta',
  'advertiser-list',
  'advertiser',
  'ad-interaction',
  'ad-thread',
  'link',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** In which of its windows a finding's messages are counted: the narrowest, or the widest. */
export const RANGE_ENDS = ['least', 'most'] as const;
export type RangeEnd = (typeof RANGE_ENDS)[number];

export const THREAD_SORTS = ['name', 'messages', 'sent', 'received', 'firstDay', 'lastDay'] as const;
export type ThreadSort = (typeof THREAD_SORTS)[number];

export const SENDER_SORTS = ['name', 'messages', 'threads', 'firstDay', 'lastDay'] as const;
export type SenderSort = (typeof SENDER_SORTS)[number];

export const COMPANY_SORTS = ['name', 'channels', 'offMetaEvents', 'connections', 'lastAt'] as const;
export type CompanySort = (typeof COMPANY_SORTS)[number];

// Cited facts.

export const LEVELS = ['A', 'B', 'C', 'D', 'E', 'F', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** Who published a source, the best to cite first. `copy`: a copy, a mirror, a forum or a private page. */
export const SOURCE_MEDIA = ['primary', 'press', 'trade', 'copy'] as const;

/** How much of a source was read here. `quoted`: nothing; it was read as another source quotes it. */
export const SOURCE_READS = ['whole', 'beginning', 'quoted'] as const;

/** How a finding's claims are backed, the strongest first. */
export const FINDING_CLAIM_STATUSES = ['acknowledged', 'documented', 'reported', 'alleged'] as const;

/** `denied` is a response to claims, not a claim. */
export const CLAIM_STATUSES = [...FINDING_CLAIM_STATUSES, 'denied'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** Where a date among the cited facts comes from, the surest first. */
export const BASES = ['stated', 'inferred', 'unknown'] as const;
export type Basis = (typeof BASES)[number];

/** What a denial denies: that messages were read, or only that they were passed on. */
export const DENIALS = ['reading', 'passing-on'] as const;

/** What a claim is about. Only `messages-read`, `messages-delete` and `chat-client` say that messages were in reach. */
export const CLAIM_KINDS = [
  'messages-read',
  'messages-delete',
  'messages-send',
  'messages-bot',
  'messages-link',
  'chat-client',
  'friends-data',
  'profile-data',
  'contact-info',
  'posts-data',
  'device-integration',
  'instant-personalization',
  'sdk-sensitive-data',
  'data-broker',
  'data-misuse',
  'data-exposure',
  'litigation',
  'regulator',
  'commercial',
] as const;

/** What tied the company to Facebook. Claims about courts, authorities and money have no tie, nor have denials. */
export const CLAIM_TIES = [
  'integration',
  'permission',
  'extended-access',
  'instant-personalization',
  'chat-client',
  'device',
  'contact-sync',
  'login',
  'link-sharing',
  'bot',
  'sdk',
  'data-supply',
  'public-data',
] as const;
export type ClaimTie = (typeof CLAIM_TIES)[number];

/** What the tie covered, as far as the source names it. `own-conversation`: the one with the company itself. */
export const DATA_KINDS = [
  'messages',
  'own-conversation',
  'friends',
  'contacts',
  'calendar',
  'profile',
  'posts',
  'photos',
  'groups',
  'activity',
  'user-ids',
  'sensitive',
  'offline',
  'access-keys',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** `first-seen`: the earliest page that names the permission, which may be later than the permission. */
export const PERMISSION_BASES = [...BASES, 'first-seen'] as const;

/** Whose data a permission gives. */
export const PERMISSION_SUBJECTS = ['self', 'friends', 'self+friends'] as const;

/** What an app could reach of a person's own messages in an era. */
export const ERA_REACHES = [
  'no',
  'possible-by-consent',
  'possible-only-if-reviewed',
  'partner-deals-only',
  'own-thread-with-business-only',
] as const;
export type EraReach = (typeof ERA_REACHES)[number];

/** Where a remedy exists: countries by their ISO codes, a state, or the European Economic Area. */
export const REMEDY_REGIONS = [
  'US',
  'US-CA',
  'EEA',
  'GB',
  'BR',
  'TH',
  'ZA',
  'TR',
  'KR',
  'EC',
  'NG',
  'KE',
] as const;

/** Of a remedy: where to act, what acting there does, what it leaves as it is, whom to ask besides. */
export const REMEDY_PARTS = ['act', 'does', 'does-not', 'ask'] as const;

/** What an app could reach of the inbox, as times that follow each other: before, by permission, by deals alone, not at all. */
export const INBOX_PHASES = ['before', 'could-ask', 'deals', 'closed'] as const;
export type InboxPhase = (typeof INBOX_PHASES)[number];

// Findings.

/** What a service says that an app was permitted, the least first. */
export const APP_REACHES = ['read', 'write', 'messages'] as const;
export type AppReach = (typeof APP_REACHES)[number];

export const RULE_IDS = [
  'app-may-read-messages',
  'messaging-partner',
  'chat-client',
  'messenger-bot',
  'inbox-permission-era',
  'business-thread-from-ad',
  'linked-in-messages',
  'cross-app-messaging',
  'friends-data-partner',
  'enforcement',
  'sensitive-sdk',
  'data-broker',
  'contact-list',
  'still-active',
  'unknown-dates',
  'many-channels',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The gravest first. */
export const SEVERITIES = ['high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** How strong the strongest statement on the point is. `in-export`: the user's own records alone. */
export const GRADES = ['in-export', ...FINDING_CLAIM_STATUSES, 'possible'] as const;
export type Grade = (typeof GRADES)[number];

/** How well a claim's period fits a connection's, the best first. */
export const FITS = ['overlap', 'possible', 'probably-outside', 'outside'] as const;
export type Fit = (typeof FITS)[number];

export const MESSAGING_SCOPES = ['inbox', 'own-thread', 'possible', 'setting'] as const;
export type MessagingScope = (typeof MESSAGING_SCOPES)[number];

/** Where the end of a window comes from, the surest first. `recorded`: the export itself gives the date. */
export const END_BASES = ['recorded', ...BASES] as const;
export type EndBasis = (typeof END_BASES)[number];

// The answer.

/** How much of a list the export holds, of the list of apps or of the messages. */
export const LIST_STATES = ['whole', 'in-part', 'unreadable', 'missing'] as const;
export type ListState = (typeof LIST_STATES)[number];

/**
 * Why the least number of messages is what it is. `access-*`: of no claim is it known when access began, ended, or both.
 * `no-certain-message`: some days are certain, but no message falls on them.
 */
export const LEAST_REASONS = [
  'certain',
  'no-overlap',
  'no-message',
  'no-certain-message',
  'access-start',
  'access-end',
  'access-dates',
  'connection-dates',
  'dates',
] as const;
export type LeastReason = (typeof LEAST_REASONS)[number];

/** What to do now. */
export const NEXT_STEPS = [
  'complete-export',
  'remove-apps',
  'ask-companies',
  'keep-report',
  'review-findings',
] as const;

// Review.

/** What can be decided, in the order of the keys in the review, 1 to 8. */
export const DECISION_KINDS = [
  'keep',
  'will-remove',
  'removed-on-facebook',
  'asked-for-access',
  'asked-for-deletion',
  'not-mine',
  'noted',
  'undecided',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_SUBJECTS = ['finding', 'connection'] as const;

/** `set-aside`: the user looked and is undecided. It stays among what is left, after everything else. */
export const REVIEW_STATES = ['new', 'reopened', 'set-aside', 'done'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * What has become of an app that the user wants to remove: `open`, or `ticked` by the user, until a later export says that it
 * is `gone`, or lists it as before.
 */
export const REMOVAL_STATES = ['open', 'ticked', 'gone', 'still-connected'] as const;
export type RemovalState = (typeof REMOVAL_STATES)[number];

/** Which of two compared exports. */
export const DIFF_SIDES = ['from', 'to'] as const;
export type DiffSide = (typeof DIFF_SIDES)[number];

/** `not-at-all`: nothing of it is in the lists. `partly`: what is called new or gone may have been unreadable. */
export const NOT_COMPARED_EXTENTS = ['not-at-all', 'partly'] as const;

// Languages, letters and reports.

/** The languages that are offered, in the order of the choice: those of which every text is there. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What can be chosen: a language, or that of the system. */
export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

export const LETTER_LAWS = ['gdpr', 'ccpa', 'lgpd'] as const;
export type LetterLaw = (typeof LETTER_LAWS)[number];

export const LETTER_ASKS = ['access', 'erasure'] as const;
export type LetterAsk = (typeof LETTER_ASKS)[number];

export const LETTER_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt-BR'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** In which languages there is a letter under a law. */
export const LANGUAGES_OF_LAW = {
  gdpr: ['en', 'de', 'fr', 'es'],
  ccpa: ['en', 'es'],
  lgpd: ['pt-BR'],
} as const satisfies Readonly<Record<LetterLaw, readonly LetterLanguage[]>>;

/** The language of a letter: the wanted one if the law has letters in it, else the first that it has. */
export function chooseLetterLanguage(law: LetterLaw, wanted: string | undefined): LetterLanguage {
  const languages: readonly LetterLanguage[] = LANGUAGES_OF_LAW[law];
  return languages.find((each) => each === wanted) ?? languages[0] ?? 'en';
}

export const REPORT_FORMATS = ['html', 'json', 'csv', 'bundle'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** The forms that a passphrase can lock: the file is then a page that opens itself. */
export const isLockable = (format: ReportFormat): format is 'html' | 'bundle' =>
  format === 'html' || format === 'bundle';

/** How much a report's page holds: what touches messages, on a few sheets, or everything. */
export const REPORT_FORMS = ['short', 'full'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** Each level includes the one before it. */
export const REDACTION_LEVELS = ['none', 'people', 'companies'] as const;
export type RedactionLevel = (typeof REDACTION_LEVELS)[number];

/** Who thinks up the passphrase of an encrypted report: the program, or the user. */
export const ENCRYPTIONS = ['none', 'generated', 'given'] as const;
export type Encryption = (typeof ENCRYPTIONS)[number];

// Studies.

/** What a donation can hold, in the order in which it is shown. */
export const STUDY_TABLES = [
  'donor',
  'coverage',
  'connections',
  'off_meta_day',
  'advertisers',
  'exposure',
  'findings',
] as const;
export type StudyTable = (typeof STUDY_TABLES)[number];

/** How much of a date a donation keeps. */
export const COARSENESSES = ['day', 'month', 'year'] as const;
export type Coarseness = (typeof COARSENESSES)[number];

/** Which companies a donation names: those of the cited facts and of the study's own list, or those of the list alone. */
export const NAME_POLICIES = ['known', 'listed'] as const;

/** `port`: what a participant's answer looks like on the donation platform Port, of Next. */
export const DONATION_FORMATS = ['parquet', 'json', 'port'] as const;
export type DonationFormat = (typeof DONATION_FORMATS)[number];
