import type { Knowledge } from '../knowledge/types.ts';
import type { ReadDb } from '../ledger/database.ts';
import type { ImportRow } from '../ledger/reads/imports.ts';
import { compare } from '../model/compare.ts';
import type { Finding } from '../model/findings.ts';
import { message } from '../words/message.ts';
import { type Cell, getColumnType } from './columns.ts';
import { createNamePolicy, toDonorId } from './company-names.ts';
import type { Donation, DonationRow, DonationTable } from './donation.ts';
import { askedTables, type Study } from './study.ts';
import { StudyError } from './study-error.ts';
import { type FullRow, READERS } from './tables.ts';

/** One audited export. */
export type AuditedExport = {
  readonly db: ReadDb;
  readonly row: ImportRow;
  readonly knowledge: Knowledge;
  readonly findings: readonly Finding[];
};

/**
 * What an export contributes to a study: the tables and columns it asks for, as coarse as it wants them. Throws StudyError for
 * an export of another service.
 */
export function extractDonation(audited: AuditedExport, study: Study): Donation {
  const { knowledge, row } = audited;
  if (!study.services.includes(row.service)) {
    const services = study.services.map((each) => message(`service.${each}`));
    throw new StudyError(
      message('study.other-service', { service: message(`service.${row.service}`), services }),
    );
  }
  const source = { ...audited, show: createNamePolicy(study, knowledge), coarseness: study.coarseness };
  return {
    study,
    donor: toDonorId(study, row.fingerprint),
    facts: { made: knowledge.made, version: knowledge.version },
    tables: askedTables(study).map(({ table, columns }) => ({
      table,
      columns,
      leftOut: 0,
      rows: sortByCells(READERS[table](source).map((full) => pickColumns(full, table, columns, study))),
    })),
  };
}

function pickColumns(
  { values, about }: FullRow,
  table: DonationTable['table'],
  columns: readonly string[],
  { bins }: Study,
): DonationRow {
  const cells = columns.map((column): Cell => {
    const value = values[column] ?? null;
    const isBinned =
      bins !== undefined && typeof value === 'number' && getColumnType(table, column) === 'count';
    return isBinned ? toBin(value, bins) : value;
  });
  return { cells, about };
}

/** The lower bound of a count's bin. */
const toBin = (value: number, bins: readonly number[]): number => bins.findLast((bin) => bin <= value) ?? 0;

/** By content alone: the order of an export, which reveals what came first, is not handed over. */
function sortByCells(rows: readonly DonationRow[]): DonationRow[] {
  const keyed = rows.map((row) => ({ row, key: JSON.stringify(row.cells) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row);
}
