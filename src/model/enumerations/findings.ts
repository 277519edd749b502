import { BASES, FINDING_CLAIM_STATUSES } from './facts.ts';

/** What a service says an app was permitted, the least first; `other` is known but none of these. */
export const APP_REACHES = ['other', 'read', 'write', 'messages'] as const;
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

/** The most severe first. */
export const SEVERITIES = ['high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** The strength of the strongest statement on the point. `in-export`: only the user's own records. */
export const GRADES = ['in-export', ...FINDING_CLAIM_STATUSES, 'possible'] as const;
export type Grade = (typeof GRADES)[number];

/** How well a claim's period fits a connection's, the best first. */
export const FITS = ['overlap', 'possible', 'probably-outside', 'outside'] as const;
export type Fit = (typeof FITS)[number];

export const MESSAGING_SCOPES = ['inbox', 'own-thread', 'possible', 'setting'] as const;
export type MessagingScope = (typeof MESSAGING_SCOPES)[number];

/** Where the end of a window comes from, the most certain first. `recorded`: the export itself gives the date. */
export const END_BASES = ['recorded', ...BASES] as const;
export type EndBasis = (typeof END_BASES)[number];
