/* What both sides of the contract count on, apart from the schemas: a screen must not carry those along. */

/** Characters in a name for letters and reports. */
export const LONGEST_NAME = 200;

/** Characters in an address at the head of a letter. */
export const LONGEST_ADDRESS = 500;
