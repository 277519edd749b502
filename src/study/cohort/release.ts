import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import type { StudyTable } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import type { Cell } from '../columns.ts';
import { type ParquetColumn, toParquetColumns, writeParquet } from '../parquet.ts';
import { askedTables, type Study } from '../study.ts';
import { StudyError } from '../study-error.ts';
import { type Donor, listDonors, PARTIAL, tableFile } from './layout.ts';

/** What a cell of a public table is: donors are counted once in each. Of a date, its year. */
const CELLS: Readonly<Record<StudyTable, readonly string[]>> = {
  donor: ['exported', 'format'],
  coverage: ['kind', 'status'],
  connections: ['company', 'named', 'kind', 'status'],
  off_meta_day: ['company', 'named', 'day', 'type'],
  advertisers: ['company', 'named', 'has_list', 'has_interaction', 'has_store_visit'],
  exposure: ['company', 'named', 'scope', 'grade'],
  findings: ['rule', 'severity', 'grade', 'scope', 'company', 'named'],
};

export type ReleasedTable = {
  readonly table: StudyTable;
  readonly cells: number;
  readonly suppressed: number;
};

/**
 * Writes the public tables into a new folder: how many donors are in each cell, where they are `k` or more. Nothing of one donor
 * is in them. Call it inside withCohort. Throws StudyError for a `k` below the study's.
 */
export async function writeRelease(
  dir: string,
  study: Study,
  k: number,
  out: string,
): Promise<ReleasedTable[]> {
  if (k < study.k) throw new StudyError(message('cohort.small-k', { k: study.k }));
  const donors = (await listDonors(dir)).filter((donor) => donor.study === study.id);
  const draft = `${out}${PARTIAL}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const released: ReleasedTable[] = [];
  for (const { table, columns } of askedTables(study)) {
    const cells = CELLS[table].filter((column) => columns.includes(column));
    if (cells.length === 0) continue;
    const counts = await countDonors(dir, donors, table, cells);
    const kept = [...counts].filter(([, count]) => count >= k).toSorted(([a], [b]) => (a < b ? -1 : 1));
    const rows = kept.map(([key, count]): Cell[] => [...JSON.parse(key), count]);
    await writeFile(join(draft, `${table}.parquet`), writeParquet(releaseColumns(table, cells), rows));
    released.push({ table, cells: rows.length, suppressed: counts.size - rows.length });
  }
  await writeFile(
    join(draft, 'RELEASE.json'),
    `${JSON.stringify({ study: study.id, k, tables: released }, null, 2)}\n`,
  );
  await moveToNew(draft, out);
  return released;
}

/** `rename` puts a folder in the place of an empty one, and of no other. */
async function moveToNew(draft: string, out: string): Promise<void> {
  try {
    await rename(draft, out);
  } catch (cause) {
    await rm(draft, { recursive: true, force: true });
    throw new StudyError(message('cohort.exists', { path: out }), { cause });
  }
}

const releaseColumns = (table: StudyTable, cells: readonly string[]): ParquetColumn[] => [
  ...toParquetColumns(table, cells),
  { name: 'donors', type: 'count' },
];

/** Donor by donor, so that memory grows with the cells and not with the donors. */
async function countDonors(
  dir: string,
  donors: readonly Donor[],
  table: StudyTable,
  cells: readonly string[],
): Promise<Map<string, number>> {
  const columns = toParquetColumns(table, cells);
  const counts = new Map<string, number>();
  for (const donor of donors) {
    const bytes = await readFile(join(dir, tableFile(table, donor)));
    const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer, columns: [...cells] });
    const keys = rows.map((row) => JSON.stringify(columns.map((column) => toCell(column, row[column.name]))));
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

const toCell = ({ type }: ParquetColumn, value: unknown): unknown =>
  type === 'date' && typeof value === 'string' ? value.slice(0, 4) : (value ?? null);
