/* Names that are in every sample and identify its import as one. They belong to nobody: all but the first are coined. */

/** The invented person whose export this is. */
export const OWNER = 'Ada Example';
/** What other services call the account. */
export const USERNAMES = { instagram: 'ada.example', x: 'ada_example' } as const;
export const FRIENDS = ['Zoë Beispiel', 'Mira Brandelow', 'Otis Plurrane'] as const;
export const OWN_APPS = ['Quiz Lagoon', 'Trivia Lagoon', 'Kugelspaß Rallye'] as const;
