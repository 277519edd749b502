/** Minutes without use, to choose from. */
export const LOCK_MINUTES = [5, 15, 60] as const;

/** Light or dark; `system` follows the computer's own setting. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
