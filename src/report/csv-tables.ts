import { csvLine } from './csv.ts';
import type { ReportFinding } from './finding-schema.ts';
import { type AccountsReport, mapped, type Report } from './model.ts';
import {
  type ReportCompany,
  type ReportConnection,
  reportCompanySchema,
  reportConnectionSchema,
} from './row-schemas.ts';

export const CSV_TABLES = ['findings', 'connections', 'companies'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

const FINDING_CELLS: Readonly<Record<string, (finding: ReportFinding) => Cell>> = {
  id: ({ id }) => id,
  rule: ({ rule }) => rule,
  severity: ({ severity }) => severity,
  grade: ({ grade }) => grade,
  company: ({ company }) => company?.name ?? null,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  windowFrom: ({ window }) => window?.from ?? null,
  windowTo: ({ window }) => window?.to ?? null,
  fromBasis: ({ window }) => window?.fromBasis ?? null,
  toBasis: ({ window }) => window?.toBasis ?? null,
  leastMessages: ({ exposure }) => exposure?.least.messages ?? null,
  mostMessages: ({ exposure }) => exposure?.most.messages ?? null,
  mostConversations: ({ exposure }) => exposure?.most.threads ?? null,
  mostPeople: ({ exposure }) => exposure?.most.people ?? null,
  claims: ({ claims }) => claims.length,
  responses: ({ responses }) => responses.length,
  decision: ({ decision }) => decision?.decision ?? null,
  followUp: ({ decision }) => decision?.followUp ?? null,
};

const COLUMNS: Readonly<Record<CsvTable, readonly string[]>> = {
  findings: Object.keys(FINDING_CELLS),
  connections: Object.keys(reportConnectionSchema.omit({ localTime: true, part: true }).shape),
  companies: Object.keys(reportCompanySchema.shape),
};

/** One table with a header line, line by line. */
export function* csvLines(report: Report, table: CsvTable): Generator<string> {
  const columns = COLUMNS[table];
  yield csvLine(columns);
  for (const row of tableRows(report, table)) yield csvLine(columns.map((column) => row[column] ?? null));
}

/** All three tables in one: the first column names the table, the others are the columns of all, empty where they do not apply. */
export function* csvReport(report: Report): Generator<string> {
  yield csvLine(['table', ...ALL_COLUMNS]);
  for (const cells of allRows(report)) yield csvLine(cells);
}

/** The same over several accounts; the first three columns identify the account of a row. */
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

const findingRow = (finding: ReportFinding): Row =>
  Object.fromEntries(Object.entries(FINDING_CELLS).map(([column, toCell]) => [column, toCell(finding)]));

const connectionRow = ({ localTime: _doubt, part: _part, ...row }: ReportConnection): Row => row;

const companyRow = ({ flagged, ...row }: ReportCompany): Row => ({ ...row, flagged: flagged ? 'yes' : 'no' });
