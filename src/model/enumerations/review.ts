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

/** `set-aside`: the user looked and is undecided. It counts as not yet reviewed and comes after everything else. */
export const REVIEW_STATES = ['new', 'reopened', 'set-aside', 'done'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/**
 * What has become of an app that the user wants to remove: `open`, or `ticked` by the user, until a later export shows that it
 * is `gone`, or still lists it.
 */
export const REMOVAL_STATES = ['open', 'ticked', 'gone', 'still-connected'] as const;
export type RemovalState = (typeof REMOVAL_STATES)[number];

/** Which of two compared exports. */
export const DIFF_SIDES = ['from', 'to'] as const;
export type DiffSide = (typeof DIFF_SIDES)[number];

/** `not-at-all`: nothing of it is in the lists. `partly`: what is called new or gone may have been unreadable. */
export const NOT_COMPARED_EXTENTS = ['not-at-all', 'partly'] as const;
