import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDonation } from '../../src/engine/read/donation.ts';
import { withTemporaryImport } from '../../src/engine/temporary-import.ts';
import { sql } from '../../src/ledger/sql.ts';
import { sinkFor, writeSample } from '../../src/sample/write-sample.ts';
import { writeDonation } from '../../src/study/write-donation.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { EXAMPLE, KNOWLEDGE, study, unzip } from './studies.ts';

const dir = temporaryDir();
const [STUDY, EXPORT, LEDGER] = ['study.toml', 'facebook-ada-2026-05-20-AbCdEfGh.zip', 'ledger.sqlite'].map(
  (name) => join(dir, name),
) as [string, string, string];

beforeAll(async () => {
  const sizes = {
    messages: 200,
    threads: 10,
    businesses: 30,
    events: 80,
    apps: 20,
    advertisers: 20,
    mediaEntries: 0,
  };
  await writeSample(sizes, sinkFor(EXPORT, sizes));
  writeFileSync(STUDY, EXAMPLE);
});

const donate = (...args: string[]) =>
  runCli(['donate', '--study', STUDY, EXPORT, ...args], { SIDEDOOR_LEDGER: LEDGER });

describe('sidedoor donate', () => {
  it('shows what the donor must know, every row and the meaning of codes, and writes nothing', async () => {
    const before = readdirSync(dir);
    const { code, out } = await donate('--preview');
    expect(code).toBe(0);
    for (const text of [
      'Your donor number is d',
      'Never in it: names of people',
      'off_meta_day',
      ' in your export.',
    ])
      expect(out).toContain(text);
    const { tables } = JSON.parse((await donate('--preview', '--json')).out);
    expect(
      tables.map(({ rows }: { rows: object[] }) => rows.length).every((count: number) => count > 0),
    ).toBe(true);
    expect(readdirSync(dir)).toEqual(before);
  });

  it('says which parts of the files are not in the donation', async () => {
    const archive = join(dir, 'archive-of-x.zip');
    await runCli(['sample', '--service', 'x', '--messages', '20', '--out', archive]);
    const { code, out, err } = await donate(archive, '--preview');
    expect(code).toBe(0);
    expect(err).toContain('exports of several services: Facebook and X');
    expect(out).toBe((await donate('--preview')).out);
  });

  it('writes a file once, keeps no ledger, and uses the donor’s language in it', async () => {
    const path = join(dir, 'donation.zip');
    expect((await donate('--out', path, '--lang', 'de')).code).toBe(0);
    expect(String((await unzip(readFileSync(path))).get('CONSENT.txt'))).toContain(
      'Ihre Spendernummer ist d',
    );
    expect((await donate('--out', path)).err).toContain('already exists');
    expect(existsSync(LEDGER)).toBe(false);
  });

  it.each([
    [[], 2, 'Name a new file with --out'],
    [['--out', 'x.zip', '--format', 'csv'], 2, '--format'],
    [['--out', 'x.zip', '--leave-out', 'company=Nobody'], 1, 'There is no “Nobody” in the donation'],
  ])('refuses %j', async (args, code, sentence) => {
    const run = await donate(...args);
    expect([run.code, run.err]).toEqual([code, expect.stringContaining(sentence)]);
    expect(existsSync('x.zip')).toBe(false);
  });
});

describe('personal data in an export', () => {
  it('is absent from its donation: names, threads, ids, domains, events and unknown companies', async () => {
    const asked = study({ coarseness: 'year' });
    const known = new Set(
      [...KNOWLEDGE.partners.values(), ...KNOWLEDGE.names.values()].map(({ name }) => name),
    );
    const { secrets, donation } = await withTemporaryImport({ paths: [EXPORT] }, (opened) => {
      const column = (query: ReturnType<typeof sql>) => opened.db.column<string>(query);
      const companies = column(sql`SELECT name FROM company`).filter((name) => !known.has(name));
      const found = [
        ...column(sql`SELECT name FROM person`),
        ...column(sql`SELECT title FROM thread WHERE title IS NOT NULL`),
        ...column(sql`SELECT key FROM thread`),
        ...column(sql`SELECT scoped_id FROM connection WHERE scoped_id IS NOT NULL`),
        ...column(sql`SELECT source_id FROM event_source`),
        ...column(sql`SELECT path FROM document`),
        ...companies,
      ];
      return { secrets: found.filter((text) => text.length > 4), donation: readDonation(opened, asked) };
    });
    expect(secrets.length).toBeGreaterThan(80);
    for (const format of ['parquet', 'json'] as const) {
      const files = await unzip(
        await writeDonation(donation, { format, appVersion: '0.0.0', isHeld: false }),
      );
      const text = [...files.values()].map((bytes) => bytes.toString('utf8')).join('\n');
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    }
  });
});
