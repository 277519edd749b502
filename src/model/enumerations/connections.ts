export const CONNECTION_STATUSES = ['active', 'expired', 'removed', 'unknown'] as const;
export type ConnectionStatus = (typeof CONNECTION_STATUSES)[number];

/** What is or was connected to the account. */
export const CONNECTED_KINDS = ['app', 'instant-game'] as const;
export type ConnectedKind = (typeof CONNECTED_KINDS)[number];

/** What is listed among the connections. `blocked`: denied access to the user's data; not connected, unless also listed as such. */
export const CONNECTION_KINDS = [...CONNECTED_KINDS, 'blocked'] as const;
export type ConnectionKind = (typeof CONNECTION_KINDS)[number];

export const CONNECTION_SORTS = ['name', 'addedAt', 'removedAt', 'status'] as const;
export type ConnectionSort = (typeof CONNECTION_SORTS)[number];

/** How Meta detected an app: from the user's activity, or from the account. */
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
