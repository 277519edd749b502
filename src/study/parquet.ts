import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { StudyTable } from '../model/enumerations.ts';
import { type Cell, type ColumnType, getColumnType } from './columns.ts';

const PARQUET_TYPES: Readonly<Record<ColumnType, BasicType>> = {
  text: 'STRING',
  date: 'STRING',
  count: 'INT64',
  flag: 'BOOLEAN',
};

/** What Parquet itself keeps them as. */
export const PHYSICAL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'BYTE_ARRAY',
  date: 'BYTE_ARRAY',
  count: 'INT64',
  flag: 'BOOLEAN',
};

/** Columns of one Parquet file, in order. */
export type ParquetColumn = { readonly name: string; readonly type: ColumnType };

export const toParquetColumns = (table: StudyTable, columns: readonly string[]): ParquetColumn[] =>
  columns.map((name) => ({ name, type: getColumnType(table, name) }));

/** One Parquet file. The same rows give the same bytes. */
export function writeParquet(
  columns: readonly ParquetColumn[],
  rows: readonly (readonly Cell[])[],
): Uint8Array {
  const columnData = columns.map(({ name, type }, at) => ({
    name,
    type: PARQUET_TYPES[type],
    data: rows.map((cells) => toParquetValue(cells[at] ?? null)),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, createdBy: 'Sidedoor' }));
}

const toParquetValue = (cell: Cell): Exclude<Cell, number> | bigint =>
  typeof cell === 'number' ? BigInt(cell) : cell;
