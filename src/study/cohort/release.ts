import { hash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import type { StudyTable } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import type { Cell } from '../columns.ts';
import { type ParquetColumn, toParquetColumns, writeParquet } from '../parquet.ts';
import { askedTables, type Study } from '../study.ts';
import { StudyError } from '../study-error.ts';
import { writeOrDrop } from './journal.ts';
import { type Donor, listDonors, PARTIAL, tableFile } from './layout.ts';
import { refuseOtherVersion } from './version.ts';

/** What a cell of a public table is: donors are counted once in each. Of a date, its year. */
const CELLS: Readonly<Record<StudyTable, readonly string[]>> = {
  donor: ['service', 'exported', 'format'],
  coverage: ['kind', 'status'],
  connections: ['company', 'named', 'kind', 'status'],
  off_meta_day: ['company', 'named', 'day', 'type'],
  advertisers: ['company', 'named', 'has_list', 'has_interaction', 'has_store_visit'],
  exposure: ['company', 'named', 'scope', 'grade'],
  findings: ['rule', 'severity', 'grade', 'scope', 'company', 'named'],
};

/**
 * Tables in which every donor is in some cell, once for each value of these columns. Anyone who knows the number of donors
 * could subtract: in these, the suppressed cells must add up to `k` donors as well.
 */
const WHOLES: Partial<Record<StudyTable, readonly string[]>> = { donor: [], coverage: ['kind'] };

export type ReleasedTable = {
  readonly table: StudyTable;
  readonly cells: number;
  readonly suppressed: number;
};

/**
 * Writes the public tables into a new folder: how many donors are in each cell, for cells of `k` or more. They contain nothing
 * about a single donor. Call it inside withCohort. Throws StudyError for a `k` below the study's, and for a study other than
 * the donors'.
 */
export async function writeRelease(
  dir: string,
  study: Study,
  k: number,
  out: string,
): Promise<ReleasedTable[]> {
  if (k < study.k) throw new StudyError(message('cohort.small-k', { k: study.k }));
  await refuseOtherVersion(dir, study);
  const donors = (await listDonors(dir)).filter((donor) => donor.study === study.id);
  const released: ReleasedTable[] = [];
  const files = new Map<string, Uint8Array | string>();
  for (const { table, columns } of askedTables(study)) {
    const cells = CELLS[table].filter((column) => columns.includes(column));
    if (cells.length === 0) continue;
    const whole = WHOLES[table]?.map((column) => cells.indexOf(column)).filter((at) => at >= 0);
    const { kept, all } = await countDonors(dir, donors, table, cells, whole ? 1 : k);
    const shown = whole ? withoutComplements(kept, whole, k) : kept;
    const sorted = [...shown].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const rows = sorted.map(([key, count]): Cell[] => [...JSON.parse(key), count]);
    files.set(`${table}.parquet`, writeParquet(releaseColumns(table, cells), rows));
    released.push({ table, cells: rows.length, suppressed: all - rows.length });
  }
  files.set('RELEASE.json', `${JSON.stringify({ study: study.id, k, tables: released }, null, 2)}\n`);
  const draft = `${out}${PARTIAL}`;
  await writeOrDrop(draft, out, async () => {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    for (const [name, bytes] of files) await writeFile(join(draft, name), bytes);
  });
  await moveToNew(draft, out);
  return released;
}

/** The cells of `k` or more, without the smallest of a whole if the suppressed ones are fewer than `k` donors together. */
function withoutComplements(
  counts: ReadonlyMap<string, number>,
  whole: readonly number[],
  k: number,
): Map<string, number> {
  const groups = Map.groupBy(counts, ([key]) => {
    const values: Cell[] = JSON.parse(key);
    return JSON.stringify(whole.map((at) => values[at]));
  });
  return new Map([...groups.values()].flatMap((cells) => keepAbove(cells, k)));
}

function keepAbove(cells: readonly (readonly [string, number])[], k: number): (readonly [string, number])[] {
  const kept: (readonly [string, number])[] = [];
  let suppressed = 0;
  for (const cell of cells.toSorted(([a, few], [b, many]) => few - many || (a < b ? -1 : 1))) {
    const isSmall = cell[1] < k || (suppressed > 0 && suppressed < k);
    if (isSmall) suppressed += cell[1];
    else kept.push(cell);
  }
  return kept;
}

/** `rename` can replace an empty folder, but no other. */
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

type CellCounts = { readonly kept: ReadonlyMap<string, number>; readonly all: number };

/**
 * How many donors are in each cell of `k` or more, and how many cells there are. Most cells contain one donor: a first pass
 * counts them under a number each, and only those that may be kept are counted by name, so that memory stays small.
 */
async function countDonors(
  dir: string,
  donors: readonly Donor[],
  table: StudyTable,
  cells: readonly string[],
  k: number,
): Promise<CellCounts> {
  const byNumber = new Map<number, number>();
  for (const donor of donors)
    for (const key of await readCells(dir, donor, table, cells)) increase(byNumber, toNumber(key));
  const counts = new Map<string, number>();
  for (const donor of donors)
    for (const key of await readCells(dir, donor, table, cells))
      if ((byNumber.get(toNumber(key)) ?? 0) >= k) increase(counts, key);
  return { kept: new Map([...counts].filter(([, count]) => count >= k)), all: byNumber.size };
}

const increase = <Key>(counts: Map<Key, number>, key: Key): void =>
  void counts.set(key, (counts.get(key) ?? 0) + 1);

const toNumber = (key: string): number => Number.parseInt(hash('sha256', key).slice(0, 12), 16);

/** The cells that a donor is in, each once. */
async function readCells(
  dir: string,
  donor: Donor,
  table: StudyTable,
  cells: readonly string[],
): Promise<Set<string>> {
  const bytes = await readFile(join(dir, tableFile(table, donor)));
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer, columns: [...cells] });
  const columns = toParquetColumns(table, cells);
  return new Set(
    rows.map((row) => JSON.stringify(columns.map((column) => toCell(column, row[column.name])))),
  );
}

const toCell = ({ type }: ParquetColumn, value: unknown): unknown =>
  type === 'date' && typeof value === 'string' ? value.slice(0, 4) : (value ?? null);
