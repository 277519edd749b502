/* What both sides of the contract count on, apart from the schemas: a screen must not carry those along. */

/** In which languages there is a letter under a law. */
export const LANGUAGES_OF_LAW = { gdpr: ['en', 'de', 'fr', 'es'], ccpa: ['en'] } as const;

/** What can be decided, in the order of the keys in the review, 1 to 6. */
export const DECISION_KINDS = [
  'keep',
  'will-remove',
  'removed-on-facebook',
  'asked-for-deletion',
  'not-mine',
  'undecided',
] as const;

/** Characters in a name for letters and reports. */
export const LONGEST_NAME = 200;

/** A passphrase that a person chose is refused below this many characters: a file is attacked offline and at leisure. */
export const SHORTEST_PASSPHRASE = 12;
