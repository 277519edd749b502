import { csvLine } from './csv.ts';
import type { ReportFinding } from './finding-schema.ts';
import { type AccountsReport, mapped, type Report } from './model.ts';
import type { ReportCompany, ReportConnection } from './schema.ts';

export const CSV_TABLES = ['findings', 'connections', 'companies'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

const FINDING_COLUMNS = [
  'id',
  'rule',
  'severity',
  'grade',
  'company',
  'title',
  'summary',
  'windowFrom',
  'windowTo',
  'fromBasis',
  'toBasis',
  'leastMessages',
  'mostMessages',
  'mostConversations',
  'mostPeople',
  'claims',
  'responses',
  'decision',
  'followUp',
] as const;
const CONNECTION_COLUMNS = [
  'name',
  'kind',
  'status',
  'addedAt',
  'removedAt',
  'scopedId',
  'companyId',
  'path',
  'pointer',
] as const;
const COMPANY_COLUMNS = [
  'id',
  'name',
  'category',
  'flagged',
  'channels',
  'connections',
  'appPosts',
  'offMetaEvents',
  'offMetaSources',
  'advertiserList',
  'advertiserOther',
  'adInteractions',
  'adThreads',
  'links',
  'firstAt',
  'lastAt',
] as const;

const COLUMNS: Readonly<Record<CsvTable, readonly string[]>> = {
  findings: FINDING_COLUMNS,
  connections: CONNECTION_COLUMNS,
  companies: COMPANY_COLUMNS,
};

/** One table with a header line, line by line. */
export function* csvLines(report: Report, table: CsvTable): Generator<string> {
  const columns = COLUMNS[table];
  yield csvLine(columns);
  for (const row of tableRows(report, table)) yield csvLine(columns.map((column) => row[column] ?? null));
}

/** All three tables in one: the first column names the table, the others are the columns of all, empty where not meant. */
export function* csvReport(report: Report): Generator<string> {
  yield csvLine(['table', ...ALL_COLUMNS]);
  for (const cells of allRows(report)) yield csvLine(cells);
}

/** The same over several accounts; the first three columns say of which a row is. */
export function* csvAccounts({ head, reports }: AccountsReport): Generator<string> {
  yield csvLine(['service', 'owner', 'account', 'table', ...ALL_COLUMNS]);
  for (const report of reports) {
    const { service, owner } = report.head.import;
    const account = head.accounts.find((each) => each.service === service)?.account ?? null;
    for (const cells of allRows(report)) yield csvLine([service, owner, account, ...cells]);
  }
}

const ALL_COLUMNS: readonly string[] = [...new Set(CSV_TABLES.flatMap((table) => COLUMNS[table]))];

function* allRows(report: Report): Generator<Cell[]> {
  for (const table of CSV_TABLES)
    for (const row of tableRows(report, table))
      yield [table, ...ALL_COLUMNS.map((column) => row[column] ?? null)];
}

function tableRows(report: Report, table: CsvTable): Iterable<Row> {
  if (table === 'findings') return mapped(report.head.findings, findingRow);
  if (table === 'connections') return mapped(report.connections(), connectionRow);
  return mapped(report.companies(), companyRow);
}

function findingRow(finding: ReportFinding): Row {
  const { id, rule, severity, grade, company, title, summary, window, exposure, decision } = finding;
  return {
    ...{ id, rule, severity, grade, title, summary },
    company: company?.name ?? null,
    windowFrom: window?.from ?? null,
    windowTo: window?.to ?? null,
    fromBasis: window?.fromBasis ?? null,
    toBasis: window?.toBasis ?? null,
    leastMessages: exposure?.least.messages ?? null,
    mostMessages: exposure?.most.messages ?? null,
    mostConversations: exposure?.most.threads ?? null,
    mostPeople: exposure?.most.people ?? null,
    claims: finding.claims.length,
    responses: finding.responses.length,
    decision: decision?.decision ?? null,
    followUp: decision?.followUp ?? null,
  };
}

function connectionRow({ localTime: _doubt, part: _part, ...row }: ReportConnection): Row {
  return row;
}

function companyRow({ flagged, ...row }: ReportCompany): Row {
  return { ...row, flagged: flagged ? 'yes' : 'no' };
}
