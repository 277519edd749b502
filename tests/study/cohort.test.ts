import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/ledger/folder-lock.ts';
import { sql } from '../../src/ledger/sql.ts';
import { STUDY_TABLES } from '../../src/model/enumerations.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { type Added, addDonation } from '../../src/study/cohort/add.ts';
import { checkCohort } from '../../src/study/cohort/check.ts';
import { addFiles, withCohort, withNewCohort } from '../../src/study/cohort/journal.ts';
import { readDonation } from '../../src/study/cohort/read-donation.ts';
import { writeRelease } from '../../src/study/cohort/release.ts';
import { withdrawDonor } from '../../src/study/cohort/withdraw.ts';
import type { Donation } from '../../src/study/donation.ts';
import { leaveOut, parseLeftOut } from '../../src/study/leave-out.ts';
import type { Study } from '../../src/study/study.ts';
import { writeDonation } from '../../src/study/write-donation.ts';
import { type Content, createLedger } from '../audit/ledger.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { query } from './duckdb.ts';
import { extractFrom, KNOWLEDGE, root, study } from './studies.ts';

const dir = temporaryDir();
const OPTIONS = { format: 'parquet', appVersion: '0.0.0', isHeld: false } as const;
let names = 0;
const newPath = (): string => join(dir, `${names++}`);

/** The donation of a person, by a number that tells them apart. */
function donationOf(person: number, content: Content = {}, asked: Study = study()): Donation {
  const apps = [{ name: 'Netflix', added: '2014-10-01' }, { name: `Only ${person}` }];
  const db = createLedger({ apps, businesses: [{ name: 'Spotify', events: person }], ...content }, KNOWLEDGE);
  db.run(sql`UPDATE import SET fingerprint = ${`person ${person}`}`);
  return extractFrom(db, asked);
}

async function writeFileOf(donation: Donation): Promise<string> {
  const path = newPath();
  writeFileSync(path, await writeDonation(donation, OPTIONS));
  return path;
}

const add = (
  cohort: string,
  path: string,
  asked: Study = study(),
  identity: string | null = null,
): Promise<Added> =>
  withNewCohort(cohort, async () => addDonation(cohort, await readDonation(path, asked, identity)));

const written = new Map<number, Promise<string>>();

/** The file of a person's donation, written once. */
function fileOf(person: number): Promise<string> {
  const file = written.get(person) ?? writeFileOf(donationOf(person));
  written.set(person, file);
  return file;
}

async function cohortOf(...people: number[]): Promise<string> {
  const cohort = newPath();
  for (const person of people) await add(cohort, await fileOf(person));
  return cohort;
}

/** Every file of a cohort with its content. */
const snapshot = (cohort: string): Map<string, string> =>
  new Map(
    readdirSync(cohort, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => [path.slice(cohort.length + 1), readFileSync(path, 'latin1')]),
  );

const check = (cohort: string) => withCohort(cohort, () => checkCohort(cohort));

describe('adding a donation', () => {
  it('gives folders that an engine reads as they are', async () => {
    const cohort = await cohortOf(1, 2, 3);
    const table = (name: string) =>
      `read_parquet('${cohort}/${name}/*/*/*.parquet', hive_partitioning = true)`;
    expect(
      await query(`SELECT study, company, count(DISTINCT donor) AS donors FROM ${table('connections')}
        WHERE named GROUP BY study, company`),
    ).toEqual([{ study: 'side-doors-2026', company: 'Netflix', donors: 3 }]);
    for (const name of STUDY_TABLES) expect(await query(`SELECT * FROM ${table(name)}`)).not.toBeNull();
    expect(await check(cohort)).toMatchObject({ donors: 3, faults: [] });
  });

  it('is safe to repeat', async () => {
    const [cohort, path] = [newPath(), await fileOf(1)];
    expect(await add(cohort, path)).toBe('added');
    const before = snapshot(cohort);
    expect(await add(cohort, path)).toBe('present');
    expect(snapshot(cohort)).toEqual(before);
  });

  it('refuses another donation of the same export', async () => {
    const cohort = await cohortOf(1);
    const before = snapshot(cohort);
    const less = await writeFileOf(leaveOut(donationOf(1), parseLeftOut(['connections:1'])));
    await expect(add(cohort, less)).rejects.toThrow('already has a donation of the same export');
    expect(snapshot(cohort)).toEqual(before);
  });

  it('leaves nothing of one that could not be written, as on a full disk', async () => {
    const cohort = await cohortOf(1);
    const before = snapshot(cohort);
    const files = new Map([
      ['donor/whole', Buffer.from('rows')],
      ['donor/whole/below-a-file', Buffer.from('rows')],
    ]);
    const added = withCohort(cohort, () => addFiles(cohort, { study: 'a', donor: 'd1' }, files));
    await expect(added).rejects.toThrow(`${cohort} could not be written (`);
    expect(snapshot(cohort)).toEqual(before);
    expect(readdirSync(join(cohort, '_pending'))).toEqual([]);
  });

  it.each([
    ['another study', study({ id: 'another' })],
    ['another version of the study', study({ k: 11 })],
  ])('refuses one for %s', async (_, asked) => {
    const path = await writeFileOf(donationOf(1, {}, asked));
    await expect(add(newPath(), path)).rejects.toThrow(`was made for another study (${asked.id})`);
  });

  it.each(['MANIFEST.json', 'CONSENT.txt', 'connections.parquet', 'findings.parquet'])(
    'refuses one with another %s, or none',
    async (name) => {
      for (const change of ['other', 'none']) {
        const zip = await JSZip.loadAsync(await writeDonation(donationOf(1), OPTIONS));
        if (change === 'none') zip.remove(name);
        else zip.file(name, 'something else');
        const path = newPath();
        writeFileSync(path, await zip.generateAsync({ type: 'uint8array' }));
        const cohort = newPath();
        const sentence =
          name === 'MANIFEST.json' ? 'is not a donation' : `${name} in ${path} is missing or is not as`;
        await expect(add(cohort, path)).rejects.toThrow(sentence);
        expect([...snapshot(cohort).keys()]).toEqual(['_lock']);
      }
    },
  );

  it.each([
    ['a day where the study has months', 'connections', 'added', '2014-10-01'],
    ['a count that is no bin', 'donor', 'messages', 7],
    ['a text where a word belongs', 'findings', 'rule', 'Robin wrote to me'],
    ['a code that is none', 'connections', 'company', '#Robin'],
  ])('refuses one with %s, though its manifest fits', async (_, table, column, value) => {
    const donation = donationOf(1);
    const tables = donation.tables.map((each) => ({
      ...each,
      rows: each.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) =>
          each.table === table && each.columns[at] === column ? value : cell,
        ),
      })),
    }));
    const path = await writeFileOf({ ...donation, tables });
    await expect(add(newPath(), path)).rejects.toThrow(`${table}.parquet in ${path} is missing or is not as`);
  });

  it('refuses tables that the study did not ask for, and files that are no donation', async () => {
    const asked = study({ tables: { donor: ['format'] } });
    const less = await writeFileOf(donationOf(1, {}, asked));
    await expect(add(newPath(), less)).rejects.toThrow('another version');
    const text = newPath();
    writeFileSync(text, 'text');
    await expect(add(newPath(), text)).rejects.toThrow('is not a donation');
    await expect(add(newPath(), newPath())).rejects.toThrow('could not be read');
    const json = newPath();
    writeFileSync(json, await writeDonation(donationOf(1), { ...OPTIONS, format: 'json' }));
    await expect(add(newPath(), json)).rejects.toThrow('takes those with Parquet files');
  });

  it('opens a sealed one with the study’s identity alone', async () => {
    const [identity, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const asked = study({ recipient: await identityToRecipient(identity) });
    const path = await writeFileOf(donationOf(1, {}, asked));
    await expect(add(newPath(), path, asked)).rejects.toThrow('is sealed');
    await expect(add(newPath(), path, asked, other)).rejects.toThrow('cannot be opened with this identity');
    expect(await add(newPath(), path, asked, identity)).toBe('added');
  });
});

describe('withdrawing a donor', () => {
  it('leaves no byte of them, and the others as they were', async () => {
    const cohort = await cohortOf(1, 2);
    const before = snapshot(cohort);
    const donation = donationOf(3);
    await add(cohort, await writeFileOf(donation));
    expect(snapshot(cohort)).not.toEqual(before);
    const { removed, searched } = await withCohort(cohort, () => withdrawDonor(cohort, donation.donor));
    expect(removed).toHaveLength(STUDY_TABLES.length + 2);
    expect(searched).toBe(before.size);
    expect(snapshot(cohort)).toEqual(before);
    const folders = readdirSync(cohort, { recursive: true }).map(String);
    expect(folders.filter((path) => path.includes(donation.donor))).toEqual([]);
  });

  it('leaves an empty cohort without tables, and refuses a number that is not in it', async () => {
    const cohort = await cohortOf(1);
    await withCohort(cohort, () => withdrawDonor(cohort, donationOf(1).donor));
    expect(readdirSync(cohort).toSorted()).toEqual(['_lock', '_pending']);
    await expect(withCohort(cohort, () => withdrawDonor(cohort, donationOf(1).donor))).rejects.toThrow(
      'has no donation by',
    );
  });

  it('says where the number is still held by a file that somebody put there', async () => {
    const cohort = await cohortOf(1, 2);
    const { donor } = donationOf(1);
    writeFileSync(join(cohort, 'notes.txt'), `called ${donor}`);
    await expect(withCohort(cohort, () => withdrawDonor(cohort, donor))).rejects.toThrow(
      'notes.txt still holds',
    );
  });
});

describe('a command that was killed', () => {
  const { donor } = donationOf(3);

  /** A cohort in which the third donor is pending, with some of their files moved already. */
  async function interrupted(name: string, moved: number): Promise<string> {
    const [cohort, whole] = [await cohortOf(1, 2), await cohortOf(1, 2, 3)];
    const files = [...snapshot(whole).keys()].filter((path) => path.includes(donor));
    for (const [index, path] of files.entries()) {
      const target = index < moved ? join(cohort, path) : join(cohort, '_pending', name, path);
      mkdirSync(join(target, '..'), { recursive: true });
      cpSync(join(whole, path), target);
    }
    mkdirSync(join(cohort, '_pending', name), { recursive: true });
    return cohort;
  }

  it.each([0, 5])(
    'is carried through where a donation was put down whole and %d files were moved',
    async (moved) => {
      const cohort = await interrupted(`add.side-doors-2026.${donor}`, moved);
      expect(await check(cohort)).toMatchObject({ donors: 3, faults: [] });
      expect(snapshot(cohort)).toEqual(snapshot(await cohortOf(1, 2, 3)));
    },
  );

  it('leaves nothing where the donation was not put down whole', async () => {
    const cohort = await interrupted(`add.side-doors-2026.${donor}.partial`, 0);
    expect(await check(cohort)).toMatchObject({ donors: 2, faults: [] });
    expect(snapshot(cohort)).toEqual(snapshot(await cohortOf(1, 2)));
  });

  it('is carried through where a withdrawal had begun', async () => {
    const cohort = await cohortOf(1, 2, 3);
    mkdirSync(join(cohort, '_pending', `withdraw.side-doors-2026.${donor}`));
    rmSync(join(cohort, 'connections/study=side-doors-2026', `donor=${donor}`), { recursive: true });
    expect(await check(cohort)).toMatchObject({ donors: 2, faults: [] });
    expect(snapshot(cohort)).toEqual(snapshot(await cohortOf(1, 2)));
  });

  it('holds no lock any more, while one that works does', () => {
    const file = newPath();
    const release = lockFolder(file, 0);
    expect(lockFolder(file, 0)).toBeNull();
    release?.();
    const again = lockFolder(file, 0);
    expect(again).not.toBeNull();
    again?.();
  });
});

describe('checking a cohort', () => {
  it('finds what is changed, missing or strange', async () => {
    const cohort = await cohortOf(1, 2);
    const [one = '', two = ''] = readdirSync(join(cohort, 'findings/study=side-doors-2026')).map((name) =>
      join('study=side-doors-2026', name, 'part-0.parquet'),
    );
    writeFileSync(join(cohort, 'findings', one), 'changed');
    renameSync(join(cohort, 'donor', two), join(cohort, 'donor', `${two}.gone`));
    const { faults } = await check(cohort);
    expect(faults).toEqual([`donor/${two}`, `donor/${two}.gone`, `findings/${one}`]);
  });

  it('is refused where there is no cohort, and makes none', async () => {
    const nowhere = newPath();
    await expect(check(nowhere)).rejects.toThrow('There is no cohort in');
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('a release', () => {
  const asked = study({ k: 2 });
  const people = [1, 2, 3, 4].map((person) =>
    donationOf(
      person,
      { apps: [{ name: 'Netflix' }, ...(person < 3 ? [{ name: 'Spotify' }] : [{ name: `Only ${person}` }])] },
      asked,
    ),
  );

  async function release(k: number): Promise<{ cohort: string; out: string }> {
    const [cohort, out] = [newPath(), newPath()];
    for (const donation of people) await add(cohort, await writeFileOf(donation), asked);
    await withCohort(cohort, () => writeRelease(cohort, asked, k, out));
    return { cohort, out };
  }

  it('counts donors in cells as DuckDB does, and leaves out the small ones', async () => {
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

  it('says nothing of one donor', async () => {
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

  it('says no small cell by what is missing from the whole', async () => {
    const [cohort, out] = [newPath(), newPath()];
    for (const person of [1, 2, 3, 4, 5, 6, 7]) {
      const documents = person === 1 ? [] : [{ kind: 'instant-games' as const }];
      await add(cohort, await writeFileOf(donationOf(person, { documents }, asked)), asked);
    }
    await withCohort(cohort, () => writeRelease(cohort, asked, 2, out));
    const cells = await query(
      `SELECT status, donors FROM '${out}/coverage.parquet' WHERE kind = 'instant-games'`,
    );
    expect(cells).toEqual([]);
    expect(await query(`SELECT * FROM '${out}/donor.parquet'`)).not.toEqual([]);
  });

  it('is refused for another version of the study, and so are additions', async () => {
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

  it('is refused below the study’s k, and over a folder with something in it', async () => {
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

describe('sidedoor cohort', () => {
  const STUDY = ['--study', join(root, 'examples/study/study.toml')];

  it('adds what it can, and lists the donations that it cannot', async () => {
    const [cohort, junk] = [newPath(), newPath()];
    writeFileSync(junk, 'junk');
    const { code, out, err } = await runCli([
      ...['cohort', 'add', junk, await fileOf(1), await fileOf(2), '--into', cohort, ...STUDY],
    ]);
    expect(code).toBe(1);
    expect(out.match(/ added /g)).toHaveLength(2);
    expect(err).toContain(`${junk} is not a donation`);
    expect(err).toContain('One file could not be added');
  });

  it('imports exports in processes of their own, lists failures, goes on where it stopped and leaves no ledger', async () => {
    const cohort = newPath();
    const sizes = {
      messages: 20,
      threads: 2,
      businesses: 3,
      events: 5,
      apps: 4,
      advertisers: 2,
      mediaEntries: 0,
    };
    const path = `${newPath()}.zip`;
    const junk = `${newPath()}.zip`;
    writeFileSync(junk, 'junk');
    await writeSample(sizes, sinkFor(path, sizes));
    const args = ['cohort', 'import', path, junk, '--into', cohort, ...STUDY, '--json'];
    const first = await runCli(args);
    expect(first.code).toBe(1);
    expect(first.err).toContain('is not a ZIP file');
    expect(first.err).toContain('One file could not be added');
    const states = (out: string) =>
      Object.fromEntries(
        JSON.parse(out).map(({ path: file, state }: Record<string, string>) => [file, state]),
      );
    expect(states(first.out)).toEqual({ [path]: 'added', [junk]: 'failed' });
    expect(states((await runCli(args)).out)).toEqual({ [path]: 'known', [junk]: 'failed' });
    const [number = ''] = readdirSync(join(cohort, '_donations/study=side-doors-2026'));
    const consent = readFileSync(
      join(cohort, '_donations/study=side-doors-2026', number, 'CONSENT.txt'),
      'utf8',
    );
    expect(consent).toContain('an export that the study held already');
    expect([...snapshot(cohort).values()].filter((text) => text.includes('SQLite format'))).toEqual([]);
    const withdrawn = await runCli(['cohort', 'withdraw', number.slice('donor='.length), '--into', cohort]);
    expect(withdrawn.out).toContain('10 files removed');
    expect((await runCli(['cohort', 'check', '--into', cohort])).out).toBe('0 donors, 0 rows.\n');
  });
});
