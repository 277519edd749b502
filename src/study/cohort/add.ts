import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { message } from '../../words/message.ts';
import { MANIFEST } from '../manifest.ts';
import { StudyError } from '../study-error.ts';
import { addFiles } from './journal.ts';
import { DONATIONS, donorFolder, SOURCE } from './layout.ts';
import type { ReceivedDonation } from './read-donation.ts';

/** Whether it was added, or was already there, byte for byte. */
export type Added = 'added' | 'present';

/**
 * Adds a donation. Call it inside withCohort. `source` identifies the export it was imported from. Throws StudyError if the
 * same export is there with another donation: with other rows left out, or by another version of Sidedoor.
 */
export async function addDonation(
  dir: string,
  { study, donor, files }: ReceivedDonation,
  source: string | null = null,
): Promise<Added> {
  const folder = donorFolder(DONATIONS, { study, donor });
  const manifest = files.get(`${folder}/${MANIFEST}`);
  const known = await readFile(join(dir, folder, MANIFEST)).catch(() => null);
  if (known !== null && manifest !== undefined && known.equals(manifest)) return 'present';
  if (known !== null) throw new StudyError(message('cohort.duplicate', { donor }));
  const all = source === null ? files : new Map([...files, [`${folder}/${SOURCE}`, Buffer.from(source)]]);
  await addFiles(dir, { study, donor }, all);
  return 'added';
}
