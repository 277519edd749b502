import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { message } from '../../words/message.ts';
import { StudyError } from '../study-error.ts';
import { withdrawFiles } from './journal.ts';
import { donorFolders, listDonors } from './layout.ts';

export type Withdrawal = {
  /** Paths in the cohort. */
  readonly removed: readonly string[];
  /** How many files were then searched for the donor's number, names and content without finding them. */
  readonly searched: number;
};

/**
 * Removes a donor from a cohort for good, and checks whether anything of them is left. Call it inside withCohort. Throws
 * StudyError.
 */
export async function withdrawDonor(dir: string, number: string): Promise<Withdrawal> {
  const donors = (await listDonors(dir)).filter(({ donor }) => donor === number);
  if (donors.length === 0) throw new StudyError(message('cohort.no-donor', { donor: number }));
  const removed: string[] = [];
  for (const donor of donors) {
    for (const folder of donorFolders(donor)) removed.push(...(await listFiles(dir, folder)));
    await withdrawFiles(dir, donor);
  }
  return { removed, searched: await searchFor(dir, number) };
}

async function searchFor(dir: string, number: string): Promise<number> {
  const files = await listFiles(dir, '.');
  for (const file of files) {
    const isHeld = file.includes(number) || (await readFile(join(dir, file))).includes(number);
    if (isHeld) throw new StudyError(message('cohort.left', { donor: number, file }));
  }
  return files.length;
}

/** Files below a folder of the cohort, as paths in the cohort. */
export async function listFiles(dir: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(dir, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir).length + 1))
    .toSorted();
}
