import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { StudyTable } from '../../model/enumerations.ts';
import { type ParquetColumn, PHYSICAL_TYPES, toParquetColumns } from '../parquet.ts';
import type { Study } from '../study.ts';

/** Real exports are far smaller, and more would fill the memory. */
const MOST_ROWS = 2_000_000;

export type ClaimedTable = {
  readonly table: StudyTable;
  readonly columns: readonly string[];
  readonly rows: number;
};

/**
 * Whether the file is a table with these columns and this many rows, and every cell is what the study may receive: a donor, or
 * anybody writing in their name, can put anything into a file, and engines stop at one that they cannot read.
 */
export async function isTable(bytes: Uint8Array, claimed: ClaimedTable, study: Study): Promise<boolean> {
  const columns = toParquetColumns(claimed.table, claimed.columns);
  const file = new Uint8Array(bytes).buffer;
  try {
    const { schema, num_rows } = parquetMetadata(file);
    const found = schema.slice(1).map(({ name, type }) => ({ name, type }));
    const wanted = columns.map(({ name, type }) => ({ name, type: PHYSICAL_TYPES[type] }));
    if (Number(num_rows) !== claimed.rows || claimed.rows > MOST_ROWS) return false;
    if (JSON.stringify(found) !== JSON.stringify(wanted)) return false;
    const rows = await parquetReadObjects({ file });
    return (
      rows.length === claimed.rows &&
      rows.every((row) => columns.every((column) => isAllowed(row[column.name] ?? null, column, study)))
    );
  } catch {
    // Whatever error the reader throws, the file is not one of our tables.
    return false;
  }
}

const CODE = /^#[0-9a-f]{32}$/;
/** Values of enumerations and ids of rules, including those of a later version. */
const WORD = /^[\w:.-]{1,80}$/;
const DATES = { day: /^\d{4}-\d\d-\d\d$/, month: /^\d{4}-\d\d$/, year: /^\d{4}$/ } as const;

function isAllowed(value: unknown, column: ParquetColumn, study: Study): boolean {
  if (value === null) return true;
  if (column.type === 'flag') return typeof value === 'boolean';
  if (column.type === 'count') return isCount(value, study);
  if (typeof value !== 'string') return false;
  if (column.type === 'date') return DATES[study.coarseness].test(value);
  return column.name === 'company' ? isCompany(value, study) : WORD.test(value);
}

const isCount = (value: unknown, { bins }: Study): boolean =>
  typeof value === 'bigint' && value >= 0n && (bins === undefined || bins.includes(Number(value)));

/** Which names the cited facts contain depends on the donor's version of them. */
const isCompany = (value: string, { names }: Study): boolean =>
  CODE.test(value) ||
  names.listed.includes(value) ||
  (names.policy === 'known' && !value.startsWith('#') && value.length <= 200);
