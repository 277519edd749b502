export const LEVELS = ['A', 'B', 'C', 'D', 'E', 'F', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** Who published a source, the best to cite first. `copy`: a copy, a mirror, a forum or a private page. */
export const SOURCE_MEDIA = ['primary', 'press', 'trade', 'copy'] as const;

/** How much of a source was read for Sidedoor. `quoted`: nothing; only another source's quotation of it. */
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

/** What the tie covered, as far as the source says. `own-conversation`: the one with the company itself. */
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

/** What an app could reach of a person's own messages in an era. `possible-when-connected`: without a permission of its own. */
export const ERA_REACHES = [
  'no',
  'possible-when-connected',
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

/** Kinds of remedy: where to act, what acting there does, what it leaves unchanged, whom else to ask. */
export const REMEDY_PARTS = ['act', 'does', 'does-not', 'ask'] as const;

/** What an app could reach of the inbox, as consecutive phases: before, by permission, by deals only, not at all. */
export const INBOX_PHASES = ['before', 'could-ask', 'deals', 'closed'] as const;
export type InboxPhase = (typeof INBOX_PHASES)[number];
