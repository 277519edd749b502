import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { message } from '../../words/message.ts';
import { MANIFEST } from '../manifest.ts';
import { type Study, studyDigest } from '../study.ts';
import { StudyError } from '../study-error.ts';
import { DONATIONS, donorFolder, listDonors } from './layout.ts';

/**
 * Throws StudyError if the cohort holds donations to another version of the study: their donors were promised something else.
 * Checking one donor is enough, since every added donation was checked like this.
 */
export async function refuseOtherVersion(dir: string, study: Study): Promise<void> {
  const donor = (await listDonors(dir)).find((each) => each.study === study.id);
  if (donor === undefined) return;
  const file = join(dir, donorFolder(DONATIONS, donor), MANIFEST);
  if (!(await readFile(file, 'utf8')).includes(studyDigest(study)))
    throw new StudyError(message('cohort.foreign', { file, study: study.id }));
}
