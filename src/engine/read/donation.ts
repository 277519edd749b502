import type { Donation } from '../../study/donation.ts';
import { extractDonation } from '../../study/extract.ts';
import type { Study } from '../../study/study.ts';
import type { OpenImport } from '../open-import.ts';

/** What an import contributes to a study. */
export const readDonation = ({ db, row, knowledge, undecided }: OpenImport, study: Study): Donation =>
  extractDonation({ db, row, knowledge, findings: undecided }, study);
