/* Limits that both sides of the contract need, apart from the schemas: a screen must not load those. */

/** Characters in a name for letters and reports. */
export const LONGEST_NAME = 200;

/** Characters in an address at the head of a letter. */
export const LONGEST_ADDRESS = 500;
