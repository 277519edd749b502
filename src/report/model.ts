import type { ReportCompany, ReportConnection, ReportDocument, ReportHead } from './schema.ts';

/**
 * One report, from which every writer writes. The head is small; the lists are read from the ledger each time they are
 * walked, a page at a time, so that memory does not grow with the ledger. Strings are data from the export or from
 * knowledge/: a writer escapes all of them.
 */
export type Report = {
  readonly head: ReportHead;
  /** By name. */
  readonly connections: () => Iterable<ReportConnection>;
  /** Those in most channels first. */
  readonly companies: () => Iterable<ReportCompany>;
  /** Every document of the export that was looked at, those with trouble first. */
  readonly documents: () => Iterable<ReportDocument>;
};

/** Applies a function to every element, one at a time. */
export function* mapped<From, To>(from: Iterable<From>, change: (one: From) => To): Generator<To> {
  for (const one of from) yield change(one);
}
