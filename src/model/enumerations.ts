/**
 * Every fixed set of values that more than one room uses, defined once. No zod in this file: screens import it and must not
 * load the schemas. If an order matters, it is the order of the array, and the comment says so.
 */
export * from './enumerations/answer.ts';
export * from './enumerations/app.ts';
export * from './enumerations/connections.ts';
export * from './enumerations/exports.ts';
export * from './enumerations/facts.ts';
export * from './enumerations/findings.ts';
export * from './enumerations/letters.ts';
export * from './enumerations/reports.ts';
export * from './enumerations/review.ts';
export * from './enumerations/studies.ts';
