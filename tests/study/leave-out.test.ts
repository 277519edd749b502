import { describe, expect, it } from 'vitest';
import { STUDY_TABLES } from '../../src/model/enumerations.ts';
import type { Donation } from '../../src/study/donation.ts';
import { type LeftOut, leaveOut, parseLeftOut } from '../../src/study/leave-out.ts';
import { writeDonation } from '../../src/study/write-donation.ts';
import { CONTENT, donate, getRows, hash, PARQUET, readTables, study, unzip } from './studies.ts';

describe('what a donor leaves out', () => {
  const donation = donate(CONTENT);
  const count = (each: Donation) =>
    Object.fromEntries(each.tables.map(({ table, rows }) => [table, rows.length]));
  const left = (...choices: string[]): Donation => leaveOut(donation, parseLeftOut(choices));

  it.each(STUDY_TABLES)('is left out as the table %s', async (table) => {
    const kept = left(table);
    expect(count(kept)).toEqual({ ...count(donation), [table]: 0 });
    const tables = await readTables(await unzip(await writeDonation(kept, PARQUET)));
    expect(tables.get(table)).toEqual([]);
    expect(kept.tables.find((each) => each.table === table)?.leftOut).toBe(count(donation)[table]);
  });

  it.each(STUDY_TABLES)('is left out as a row of %s', (table) => {
    const rows = getRows(donation, table);
    const kept = left(`${table}:${rows.length}`);
    expect(getRows(kept, table)).toEqual(rows.slice(0, -1));
    expect(count(kept)).toEqual({ ...count(donation), [table]: rows.length - 1 });
  });

  it.each(['company=Netflix', 'company=netflix', 'company=NETFLIX Inc.'])(
    'is left out as %s, in every table',
    async (choice) => {
      const files = await unzip(await writeDonation(left(choice), { ...PARQUET, format: 'json' }));
      expect(
        [...files].filter(([name, bytes]) => name.endsWith('.json') && bytes.includes('Netflix')),
      ).toEqual([]);
      expect(JSON.parse(String(files.get('connections.json')))).toHaveLength(3);
    },
  );

  it('is left out by a name that is not donated, and by its code', () => {
    const byName = left('company=Canary Quiz');
    expect(getRows(byName, 'connections').map(({ company }) => company)).toEqual(['Example Bank', 'Netflix']);
    expect(left(`company=${hash(study(), 'Canary Quiz')}`).tables).toEqual(byName.tables);
  });

  it.each([
    ['connections:99', 'There is no “connections:99” in the donation'],
    ['company=Nobody Ltd', 'There is no “Nobody Ltd” in the donation'],
    ['people', '“people” does not say what to leave out.'],
    ['connections:0', '“connections:0” does not say what to leave out.'],
  ])('is refused when the donation does not contain %s', (choice, sentence) => {
    expect(() => left(choice)).toThrow(sentence);
  });

  it('is refused when the study does not request the table', () => {
    const asked = study({ tables: { donor: ['format'] } });
    const nothing: LeftOut = { tables: ['findings'], companies: [], rows: [] };
    expect(() => leaveOut(donate(CONTENT, asked), nothing)).toThrow('There is no “findings” in the donation');
  });
});
