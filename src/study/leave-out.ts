import { normaliseName } from '../knowledge/match.ts';
import { STUDY_TABLES, type StudyTable } from '../model/enumerations.ts';
import { message } from '../words/message.ts';
import type { Donation, DonationRow, DonationTable } from './donation.ts';
import { StudyError } from './study-error.ts';

/** What a donor does not hand over. */
export type LeftOut = {
  readonly tables: readonly StudyTable[];
  /** As named in the export or the donation, ignoring case. */
  readonly companies: readonly string[];
  /** Numbers of rows, from 1, as the preview shows them. */
  readonly rows: readonly { readonly table: StudyTable; readonly row: number }[];
};

/** The donation without them. Throws StudyError for what is not in it, so that a typo never hands anything over. */
export function leaveOut(donation: Donation, leftOut: LeftOut): Donation {
  const companies = new Set(leftOut.companies.map(normaliseName));
  refuseUnknown(donation, leftOut);
  return { ...donation, tables: donation.tables.map((table) => keepRows(table, leftOut, companies)) };
}

function keepRows(
  table: DonationTable,
  { tables, rows }: LeftOut,
  companies: ReadonlySet<string>,
): DonationTable {
  const numbers = new Set(rows.filter((each) => each.table === table.table).map(({ row }) => row));
  const isKept = (row: DonationRow, index: number): boolean =>
    !tables.includes(table.table) && !numbers.has(index + 1) && !isAbout(table, row, companies);
  const kept = table.rows.filter(isKept);
  return { ...table, rows: kept, leftOut: table.leftOut + table.rows.length - kept.length };
}

/** Whether a row is about one of these companies, or only about such companies. */
const isAbout = (table: DonationTable, row: DonationRow, companies: ReadonlySet<string>): boolean => {
  const [shown, ...named] = namesIn(table, row);
  return (
    (shown !== undefined && companies.has(shown)) ||
    (named.length > 0 && named.every((name) => companies.has(name)))
  );
};

/**
 * As it is handed over (undefined if it is not about a single company), then as named in the export; in the form used for
 * comparison.
 */
function namesIn(table: DonationTable, row: DonationRow): [string | undefined, ...string[]] {
  const shown = shownCompany(table, row);
  return [shown === null ? undefined : normaliseName(shown), ...row.about.map(normaliseName)];
}

function shownCompany({ columns }: DonationTable, { cells }: DonationRow): string | null {
  const cell = cells[columns.indexOf('company')];
  return typeof cell === 'string' ? cell : null;
}

function refuseUnknown({ tables }: Donation, { companies, rows, tables: leftTables }: LeftOut): void {
  const find = (name: StudyTable) => tables.find(({ table }) => table === name);
  const noTable = [...leftTables, ...rows.map(({ table }) => table)].find((name) => find(name) === undefined);
  if (noTable !== undefined) throw new StudyError(message('study.nothing-to-leave-out', { what: noTable }));
  const noRow = rows.find(({ table, row }) => row > (find(table)?.rows.length ?? 0));
  if (noRow)
    throw new StudyError(message('study.nothing-to-leave-out', { what: `${noRow.table}:${noRow.row}` }));
  const names = new Set(tables.flatMap((table) => table.rows.flatMap((row) => namesIn(table, row))));
  const noCompany = companies.find((name) => !names.has(normaliseName(name)));
  if (noCompany !== undefined)
    throw new StudyError(message('study.nothing-to-leave-out', { what: noCompany }));
}

/** `connections`, `connections:3` or `company=Example Bank`. Throws StudyError. */
export function parseLeftOut(choices: readonly string[]): LeftOut {
  const parsed = choices.map(parseChoice);
  return {
    tables: parsed.flatMap(({ table, row }) => (table !== undefined && row === undefined ? [table] : [])),
    companies: parsed.flatMap(({ company }) => company ?? []),
    rows: parsed.flatMap(({ table, row }) =>
      table !== undefined && row !== undefined ? [{ table, row }] : [],
    ),
  };
}

function parseChoice(text: string): { table?: StudyTable; row?: number; company?: string } {
  const [, company] = /^company=(.+)$/.exec(text) ?? [];
  if (company !== undefined) return { company };
  const [, name, row] = /^([a-z_]+)(?::([1-9]\d{0,8}))?$/.exec(text) ?? [];
  const table = STUDY_TABLES.find((each) => each === name);
  if (table === undefined) throw new StudyError(message('study.no-choice', { text }));
  return row === undefined ? { table } : { table, row: Number(row) };
}
