/** Cheap scrypt for tests, which need no protection against guessing. */
export const CHEAP = { N: 16, r: 1, p: 1 };
