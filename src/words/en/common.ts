/** Pieces that several sentences share: each is a whole phrase, never half of one. */
export const common = {
  'common.unknown': 'unknown',
} as const;
