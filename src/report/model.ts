import type { Finding } from '../model/findings.ts';
import type { AccountsReportHead } from './accounts-schema.ts';
import type { ReportCompany, ReportConnection, ReportDocument } from './row-schemas.ts';
import type { ReportHead } from './schema.ts';

/**
 * One report, the input of every writer. The head is small; the lists are read from the ledger each time they are iterated, a
 * page at a time, so that memory does not grow with the ledger. Strings are data from the export or from knowledge/: a writer
 * escapes all of them.
 */
export type Report = {
  readonly head: ReportHead;
  /** Title and summary of each finding as facts, by its id: they distinguish names from our own words. */
  readonly says: ReadonlyMap<string, Finding['says']>;
  /** By name. */
  readonly connections: () => Iterable<ReportConnection>;
  /** Those in most channels first. */
  readonly companies: () => Iterable<ReportCompany>;
  /** Every document of the export that was looked at, those with problems first. */
  readonly documents: () => Iterable<ReportDocument>;
};

/** One report over the accounts of one person: the joint answer, and the report of each, Facebook first. */
export type AccountsReport = {
  readonly head: AccountsReportHead;
  /** At most one per service, so that the service identifies the account. */
  readonly reports: readonly Report[];
};

export const isOverAccounts = (report: Report | AccountsReport): report is AccountsReport =>
  'reports' in report;

/** The accounts that a report covers. */
export const listCovered = (
  report: Report | AccountsReport,
): Pick<ReportHead['import'], 'service' | 'owner'>[] =>
  (isOverAccounts(report) ? report.reports : [report]).map(({ head: { import: from } }) => ({
    service: from.service,
    owner: from.owner,
  }));

/** Applies a function to every element, one at a time. */
export function* mapped<From, To>(from: Iterable<From>, change: (one: From) => To): Generator<To> {
  for (const one of from) yield change(one);
}
