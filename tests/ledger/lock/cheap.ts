/** scrypt for a test, which waits for nobody who guesses. */
export const CHEAP = { N: 16, r: 1, p: 1 };
