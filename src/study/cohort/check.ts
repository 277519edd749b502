import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJsonOrNull } from '../../model/parse-json.ts';
import { CONSENT, MANIFEST, manifestSchema } from '../manifest.ts';
import { DONATIONS, type Donor, donorFolder, LOCK, listDonors, SOURCE, tableFile } from './layout.ts';
import { listFiles } from './withdraw.ts';

export type CohortCheck = {
  readonly donors: number;
  readonly rows: number;
  /** Paths of files that are missing, that differ from their manifest, or that belong to no donation. */
  readonly faults: readonly string[];
};

/** Checks every file of a cohort against its manifest. Call it inside withCohort. */
export async function checkCohort(dir: string): Promise<CohortCheck> {
  const donors = await listDonors(dir);
  const expected = new Set([LOCK]);
  const faults: string[] = [];
  let rows = 0;
  for (const donor of donors) {
    const files = await expectedFiles(dir, donor);
    rows += files.rows;
    for (const [path, sha256] of files.digests) {
      expected.add(path);
      if (!(await isAsSaid(join(dir, path), sha256))) faults.push(path);
    }
  }
  const strangers = (await listFiles(dir, '.')).filter((path) => !expected.has(path));
  return { donors: donors.length, rows, faults: [...faults, ...strangers].toSorted() };
}

/** Digests by path; null if any content is accepted. A manifest that cannot be read is a fault of its own. */
async function expectedFiles(dir: string, donor: Donor) {
  const folder = donorFolder(DONATIONS, donor);
  const digests = new Map<string, string | null>();
  const text = await readFile(join(dir, folder, MANIFEST), 'utf8').catch(() => '');
  const manifest = manifestSchema.safeParse(parseJsonOrNull(text)).data;
  digests.set(join(folder, MANIFEST), manifest?.donor === donor.donor ? null : '');
  for (const { table, sha256 } of manifest?.tables ?? []) digests.set(tableFile(table, donor), sha256);
  if (manifest) digests.set(join(folder, CONSENT), manifest.consent);
  if ((await listFiles(dir, folder)).some((path) => path.endsWith(SOURCE)))
    digests.set(join(folder, SOURCE), null);
  return { digests, rows: (manifest?.tables ?? []).reduce((sum, table) => sum + table.rows, 0) };
}

async function isAsSaid(path: string, sha256: string | null): Promise<boolean> {
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null || sha256 === null) return bytes !== null;
  return createHash('sha256').update(bytes).digest('hex') === sha256;
}
