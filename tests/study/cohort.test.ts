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
import { STUDY_TABLES } from '../../src/model/enumerations.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { checkCohort } from '../../src/study/cohort/check.ts';
import { addFiles, withCohort } from '../../src/study/cohort/journal.ts';
import { withdrawDonor } from '../../src/study/cohort/withdraw.ts';
import { leaveOut, parseLeftOut } from '../../src/study/leave-out.ts';
import { writeDonation } from '../../src/study/write-donation.ts';
import { runCli } from '../cli/run-cli.ts';
import {
  add,
  createCohort,
  createDonation,
  getDonationFile,
  newPath,
  snapshot,
  writeDonationFile,
} from './cohorts.ts';
import { query } from './duckdb.ts';
import { PARQUET, root, study } from './studies.ts';

const check = (cohort: string) => withCohort(cohort, () => checkCohort(cohort));

describe('adding a donation', () => {
  it('creates folders that an engine reads unchanged', async () => {
    const cohort = await createCohort(1, 2, 3);
    const table = (name: string) =>
      `read_parquet('${cohort}/${name}/*/*/*.parquet', hive_partitioning = true)`;
    expect(
      await query(`SELECT study, company, count(DISTINCT donor) AS donors FROM ${table('connections')}
        WHERE named GROUP BY study, company`),
    ).toEqual([{ study: 'side-doors-2026', company: 'Netflix', donors: 3 }]);
    for (const name of STUDY_TABLES) expect(await query(`SELECT * FROM ${table(name)}`)).not.toBeNull();
    expect(await check(cohort)).toMatchObject({ donors: 3, faults: [] });
  });

  it('can be repeated safely', async () => {
    const [cohort, path] = [newPath(), await getDonationFile(1)];
    expect(await add(cohort, path)).toBe('added');
    const before = snapshot(cohort);
    expect(await add(cohort, path)).toBe('present');
    expect(snapshot(cohort)).toEqual(before);
  });

  it('refuses another donation of the same export', async () => {
    const cohort = await createCohort(1);
    const before = snapshot(cohort);
    const less = await writeDonationFile(leaveOut(createDonation(1), parseLeftOut(['connections:1'])));
    await expect(add(cohort, less)).rejects.toThrow('already has a donation of the same export');
    expect(snapshot(cohort)).toEqual(before);
  });

  it('leaves nothing behind when the donation cannot be written, as on a full disk', async () => {
    const cohort = await createCohort(1);
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
    const path = await writeDonationFile(createDonation(1, {}, asked));
    await expect(add(newPath(), path)).rejects.toThrow(`was made for another study (${asked.id})`);
  });

  it.each(['MANIFEST.json', 'CONSENT.txt', 'connections.parquet', 'findings.parquet'])(
    'refuses one with %s changed or missing',
    async (name) => {
      for (const change of ['other', 'none']) {
        const zip = await JSZip.loadAsync(await writeDonation(createDonation(1), PARQUET));
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
  ])('refuses one with %s, even if its manifest matches', async (_, table, column, value) => {
    const donation = createDonation(1);
    const tables = donation.tables.map((each) => ({
      ...each,
      rows: each.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, at) =>
          each.table === table && each.columns[at] === column ? value : cell,
        ),
      })),
    }));
    const path = await writeDonationFile({ ...donation, tables });
    await expect(add(newPath(), path)).rejects.toThrow(`${table}.parquet in ${path} is missing or is not as`);
  });

  it('refuses tables that the study did not request, and files that are not a donation', async () => {
    const asked = study({ tables: { donor: ['format'] } });
    const less = await writeDonationFile(createDonation(1, {}, asked));
    await expect(add(newPath(), less)).rejects.toThrow('another version');
    const text = newPath();
    writeFileSync(text, 'text');
    await expect(add(newPath(), text)).rejects.toThrow('is not a donation');
    await expect(add(newPath(), newPath())).rejects.toThrow('could not be read');
    const json = newPath();
    writeFileSync(json, await writeDonation(createDonation(1), { ...PARQUET, format: 'json' }));
    await expect(add(newPath(), json)).rejects.toThrow('takes those with Parquet files');
  });

  it('opens a sealed one only with the identity of the study', async () => {
    const [identity, other] = [await generateX25519Identity(), await generateX25519Identity()];
    const asked = study({ recipient: await identityToRecipient(identity) });
    const path = await writeDonationFile(createDonation(1, {}, asked));
    await expect(add(newPath(), path, asked)).rejects.toThrow('is sealed');
    await expect(add(newPath(), path, asked, other)).rejects.toThrow('cannot be opened with this identity');
    expect(await add(newPath(), path, asked, identity)).toBe('added');
  });
});

describe('withdrawing a donor', () => {
  it('leaves no byte of them, and the others unchanged', async () => {
    const cohort = await createCohort(1, 2);
    const before = snapshot(cohort);
    const donation = createDonation(3);
    await add(cohort, await writeDonationFile(donation));
    expect(snapshot(cohort)).not.toEqual(before);
    const { removed, searched } = await withCohort(cohort, () => withdrawDonor(cohort, donation.donor));
    expect(removed).toHaveLength(STUDY_TABLES.length + 2);
    expect(searched).toBe(before.size);
    expect(snapshot(cohort)).toEqual(before);
    const folders = readdirSync(cohort, { recursive: true }).map(String);
    expect(folders.filter((path) => path.includes(donation.donor))).toEqual([]);
  });

  it('leaves an empty cohort without tables, and refuses an unknown number', async () => {
    const cohort = await createCohort(1);
    await withCohort(cohort, () => withdrawDonor(cohort, createDonation(1).donor));
    expect(readdirSync(cohort).toSorted()).toEqual(['_lock', '_pending']);
    await expect(withCohort(cohort, () => withdrawDonor(cohort, createDonation(1).donor))).rejects.toThrow(
      'has no donation by',
    );
  });

  it('reports files added by others that still contain the number', async () => {
    const cohort = await createCohort(1, 2);
    const { donor } = createDonation(1);
    writeFileSync(join(cohort, 'notes.txt'), `called ${donor}`);
    await expect(withCohort(cohort, () => withdrawDonor(cohort, donor))).rejects.toThrow(
      'notes.txt still holds',
    );
  });
});

describe('a killed command', () => {
  const { donor } = createDonation(3);

  /** A cohort in which the third donor is pending, with some of their files moved already. */
  async function interrupted(name: string, moved: number): Promise<string> {
    const [cohort, whole] = [await createCohort(1, 2), await createCohort(1, 2, 3)];
    const files = [...snapshot(whole).keys()].filter((path) => path.includes(donor));
    for (const [index, path] of files.entries()) {
      const target = index < moved ? join(cohort, path) : join(cohort, '_pending', name, path);
      mkdirSync(join(target, '..'), { recursive: true });
      cpSync(join(whole, path), target);
    }
    mkdirSync(join(cohort, '_pending', name), { recursive: true });
    return cohort;
  }

  it.each([0, 5])('is completed when a donation was fully stored and %d files were moved', async (moved) => {
    const cohort = await interrupted(`add.side-doors-2026.${donor}`, moved);
    expect(await check(cohort)).toMatchObject({ donors: 3, faults: [] });
    expect(snapshot(cohort)).toEqual(snapshot(await createCohort(1, 2, 3)));
  });

  it('leaves nothing when the donation was not fully stored', async () => {
    const cohort = await interrupted(`add.side-doors-2026.${donor}.partial`, 0);
    expect(await check(cohort)).toMatchObject({ donors: 2, faults: [] });
    expect(snapshot(cohort)).toEqual(snapshot(await createCohort(1, 2)));
  });

  it('is completed when a withdrawal had started', async () => {
    const cohort = await createCohort(1, 2, 3);
    mkdirSync(join(cohort, '_pending', `withdraw.side-doors-2026.${donor}`));
    rmSync(join(cohort, 'connections/study=side-doors-2026', `donor=${donor}`), { recursive: true });
    expect(await check(cohort)).toMatchObject({ donors: 2, faults: [] });
    expect(snapshot(cohort)).toEqual(snapshot(await createCohort(1, 2)));
  });

  it('no longer holds a lock, while a running one does', () => {
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
  it('finds what is changed, missing or unexpected', async () => {
    const cohort = await createCohort(1, 2);
    const [one = '', two = ''] = readdirSync(join(cohort, 'findings/study=side-doors-2026')).map((name) =>
      join('study=side-doors-2026', name, 'part-0.parquet'),
    );
    writeFileSync(join(cohort, 'findings', one), 'changed');
    renameSync(join(cohort, 'donor', two), join(cohort, 'donor', `${two}.gone`));
    const { faults } = await check(cohort);
    expect(faults).toEqual([`donor/${two}`, `donor/${two}.gone`, `findings/${one}`]);
  });

  it('is refused when there is no cohort, and creates none', async () => {
    const nowhere = newPath();
    await expect(check(nowhere)).rejects.toThrow('There is no cohort in');
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('sidedoor cohort', () => {
  const STUDY = ['--study', join(root, 'examples/study/study.toml')];

  it('adds valid donations, and lists the rejected ones', async () => {
    const [cohort, junk] = [newPath(), newPath()];
    writeFileSync(junk, 'junk');
    const { code, out, err } = await runCli([
      ...[
        'cohort',
        'add',
        junk,
        await getDonationFile(1),
        await getDonationFile(2),
        '--into',
        cohort,
        ...STUDY,
      ],
    ]);
    expect(code).toBe(1);
    expect(out.match(/ added /g)).toHaveLength(2);
    expect(err).toContain(`${junk} is not a donation`);
    expect(err).toContain('One file could not be added');
  });

  it('imports exports in separate processes, lists failures, resumes where it stopped and leaves no ledger', async () => {
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
