import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STUDY_TABLES } from '../../src/model/enumerations.ts';
import { withCohort } from '../../src/study/cohort/journal.ts';
import { writeRelease } from '../../src/study/cohort/release.ts';
import { runCli } from '../cli/run-cli.ts';
import { add, createDonation, newPath, snapshot, writeDonationFile } from './cohorts.ts';
import { query } from './duckdb.ts';
import { root, study } from './studies.ts';

describe('a release', () => {
  const asked = study({ k: 2 });
  const people = [1, 2, 3, 4].map((person) =>
    createDonation(
      person,
      { apps: [{ name: 'Netflix' }, ...(person < 3 ? [{ name: 'Spotify' }] : [{ name: `Only ${person}` }])] },
      asked,
    ),
  );

  async function release(k: number): Promise<{ cohort: string; out: string }> {
    const [cohort, out] = [newPath(), newPath()];
    for (const donation of people) await add(cohort, await writeDonationFile(donation), asked);
    await withCohort(cohort, () => writeRelease(cohort, asked, k, out));
    return { cohort, out };
  }

  it('counts donors in cells as DuckDB does, and suppresses the small ones', async () => {
    const { cohort, out } = await release(2);
    const cells = 'company, named, kind, status';
    const expected = await query(
      `SELECT ${cells}, count(DISTINCT donor) AS donors
       FROM read_parquet('${cohort}/connections/*/*/*.parquet', hive_partitioning = true)
       GROUP BY ${cells} HAVING count(DISTINCT donor) >= 2 ORDER BY company`,
    );
    const released = await query(`SELECT * FROM '${out}/connections.parquet' ORDER BY company`);
    expect(released).toEqual(expected);
    expect(released.map(({ company, donors }) => [company, donors])).toEqual([
      ['Netflix', 4],
      ['Spotify', 2],
    ]);
  });

  it('reveals nothing about one donor', async () => {
    const { out } = await release(3);
    for (const table of STUDY_TABLES) {
      const rows = await query(`SELECT * FROM '${out}/${table}.parquet'`);
      expect(
        rows.filter(({ donors }) => Number(donors) < 3),
        table,
      ).toEqual([]);
    }
    const bytes = [...snapshot(out).values()].join('');
    expect(people.filter(({ donor }) => bytes.includes(donor))).toEqual([]);
  });

  it('reveals no small cell through the totals', async () => {
    const [cohort, out] = [newPath(), newPath()];
    for (const person of [1, 2, 3, 4, 5, 6, 7]) {
      const documents = person === 1 ? [] : [{ kind: 'instant-games' as const }];
      await add(cohort, await writeDonationFile(createDonation(person, { documents }, asked)), asked);
    }
    await withCohort(cohort, () => writeRelease(cohort, asked, 2, out));
    const cells = await query(
      `SELECT status, donors FROM '${out}/coverage.parquet' WHERE kind = 'instant-games'`,
    );
    expect(cells).toEqual([]);
    expect(await query(`SELECT * FROM '${out}/donor.parquet'`)).not.toEqual([]);
  });

  it('is refused for another version of the study, as are additions', async () => {
    const { cohort } = await release(2);
    const other = study({ k: 2, purpose: 'Something else' });
    const released = withCohort(cohort, () => writeRelease(cohort, other, 2, newPath()));
    await expect(released).rejects.toThrow('or for another version of this one');
    const file = newPath();
    writeFileSync(
      file,
      readFileSync(join(root, 'examples/study/study.toml'), 'utf8').replace('k = 10', 'k = 11'),
    );
    const added = await runCli(['cohort', 'add', newPath(), '--study', file, '--into', cohort]);
    expect(added.err).toContain('or for another version of this one');
  });

  it('is refused with a k below that of the study, and into a folder that is not empty', async () => {
    await expect(release(1)).rejects.toThrow('fewer than 2 donors');
    const { cohort, out } = await release(2);
    await expect(withCohort(cohort, () => writeRelease(cohort, asked, 2, out))).rejects.toThrow(
      'already exists',
    );
    const nowhere = join(out, 'RELEASE.json/below-a-file');
    await expect(withCohort(cohort, () => writeRelease(cohort, asked, 2, nowhere))).rejects.toThrow(
      `${nowhere} could not be written (ENOTDIR). Nothing was changed.`,
    );
  });
});
