import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from '../../src/ledger/sql.ts';
import { type Added, addDonation } from '../../src/study/cohort/add.ts';
import { withNewCohort } from '../../src/study/cohort/journal.ts';
import { readDonation } from '../../src/study/cohort/read-donation.ts';
import type { Donation } from '../../src/study/donation.ts';
import type { Study } from '../../src/study/study.ts';
import { writeDonation } from '../../src/study/write-donation.ts';
import { type Content, createLedger } from '../audit/ledger.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { extractFrom, KNOWLEDGE, PARQUET, study } from './studies.ts';

const dir = temporaryDir();
let names = 0;
/** A path at which nothing exists yet. */
export const newPath = (): string => join(dir, `${names++}`);

/** The donation of a person, identified by a number. */
export function createDonation(person: number, content: Content = {}, asked: Study = study()): Donation {
  const apps = [{ name: 'Netflix', added: '2014-10-01' }, { name: `Only ${person}` }];
  const db = createLedger({ apps, businesses: [{ name: 'Spotify', events: person }], ...content }, KNOWLEDGE);
  db.run(sql`UPDATE import SET fingerprint = ${`person ${person}`}`);
  return extractFrom(db, asked);
}

export async function writeDonationFile(donation: Donation): Promise<string> {
  const path = newPath();
  writeFileSync(path, await writeDonation(donation, PARQUET));
  return path;
}

export const add = (
  cohort: string,
  path: string,
  asked: Study = study(),
  identity: string | null = null,
): Promise<Added> =>
  withNewCohort(cohort, async () => addDonation(cohort, await readDonation(path, asked, identity)));

const written = new Map<number, Promise<string>>();

/** The file of a person's donation, written once. */
export function getDonationFile(person: number): Promise<string> {
  const file = written.get(person) ?? writeDonationFile(createDonation(person));
  written.set(person, file);
  return file;
}

export async function createCohort(...people: number[]): Promise<string> {
  const cohort = newPath();
  for (const person of people) await add(cohort, await getDonationFile(person));
  return cohort;
}

/** Every file of a cohort with its content. */
export const snapshot = (cohort: string): Map<string, string> =>
  new Map(
    readdirSync(cohort, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(cohort.length + 1), readFileSync(path, 'latin1')]),
  );
