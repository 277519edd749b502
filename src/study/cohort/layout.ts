import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { STUDY_TABLES, type StudyTable } from '../../model/enumerations.ts';

/*
 * A cohort is a folder that DuckDB, Spark, Polars and Trino read as it is:
 *   <table>/study=<id>/donor=<id>/part-0.parquet
 *   _donations/study=<id>/donor=<id>/   MANIFEST.json, CONSENT.txt, and SOURCE of an imported export
 *   _pending/                           what was begun; empty but while a command runs, or after it was killed
 *   _lock                               an empty file that a command locks
 */

export type Donor = { readonly study: string; readonly donor: string };

export const DONATIONS = '_donations';
export const PENDING = '_pending';
export const LOCK = '_lock';
export const SOURCE = 'SOURCE';
/** Something pending with this suffix was never finished and is dropped. */
export const PARTIAL = '.partial';

export const donorFolder = (top: StudyTable | typeof DONATIONS, { study, donor }: Donor): string =>
  join(top, `study=${study}`, `donor=${donor}`);
export const tableFile = (table: StudyTable, donor: Donor): string =>
  join(donorFolder(table, donor), 'part-0.parquet');

/** Every folder that may hold data of a donor; that of the donation last. */
export const donorFolders = (donor: Donor): string[] =>
  [...STUDY_TABLES, DONATIONS].map((top) => donorFolder(top as StudyTable, donor));

/** Names in a folder, sorted; none where there is no such folder. */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).toSorted();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** Every donor of a cohort, by study and number. */
export async function listDonors(dir: string): Promise<Donor[]> {
  const studies = (await listNames(join(dir, DONATIONS))).filter((name) => name.startsWith('study='));
  const lists = studies.map(async (study) =>
    (await listNames(join(dir, DONATIONS, study)))
      .filter((name) => name.startsWith('donor='))
      .map((donor) => ({ study: study.slice('study='.length), donor: donor.slice('donor='.length) })),
  );
  return (await Promise.all(lists)).flat();
}
