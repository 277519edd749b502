/** How much of a list the export contains, for the list of apps or the messages. */
export const LIST_STATES = ['whole', 'in-part', 'unreadable', 'missing'] as const;
export type ListState = (typeof LIST_STATES)[number];

/**
 * Why the least number of messages is what it is. `access-*`: no claim says when access began, ended, or both.
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
