import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExportRecord } from '../../src/export/records.ts';
import { fixtureText, readAs, readFixture } from './reading.ts';

const ROOT = new URL('../fixtures/json/', import.meta.url);
/** `unconfirmed/<name>` holds shapes that were not seen in a real export. */
const FIXTURES = globSync('**/*.json', { cwd: ROOT }).sort();

function eraAndPath(fixture: string): [string, string] {
  const steps = fixture.split('/');
  const depth = steps[0] === 'unconfirmed' ? 2 : 1;
  return [steps.slice(0, depth).join('/'), steps.slice(depth).join('/')];
}

const CONNECTED = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const OFF_META = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json';
const ADVERTISERS = 'ads_information/advertisers_using_your_activity_or_information.json';

const json = (value: unknown): string => JSON.stringify(value);
const labelled = (...rows: readonly unknown[]) => ({
  media: [],
  label_values: rows,
  fbid: '2765401839274650',
});
const firsts = (records: readonly ExportRecord[]) =>
  records.map((record) => ('name' in record ? record.name : record.type));

describe('records read from the documents of every era', () => {
  it('match those that were reviewed by hand', async () => {
    const lines: string[] = [];
    for (const fixture of FIXTURES) {
      const { outcome, records, problems } = await readFixture(...eraAndPath(fixture));
      lines.push(`## ${fixture} ${json(outcome)}`, ...[...records, ...problems].map(json));
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/golden/json-records.txt');
  });

  it('keep every digit of an id, as in the bytes of the document', async () => {
    const { records } = await readFixture('2021-fr', CONNECTED.replace('connected_', ''));
    const written = [
      ...fixtureText('2021-fr', CONNECTED.replace('connected_', '')).matchAll(/scoped_id": (\d+)/g),
    ];
    expect(records.map((record) => ('scopedId' in record ? record.scopedId : null))).toEqual(
      written.map(([, digits]) => digits),
    );
    expect(written.some(([, digits]) => digits === '9007199254740993')).toBe(true);
  });

  it('contain no neighbouring personal values', async () => {
    const kept: string[] = [];
    for (const fixture of FIXTURES) kept.push(json(await readFixture(...eraAndPath(fixture))));
    const secrets =
      /203\.0\.113|198\.51\.100|Zz9Q|example\.org"|@|Sampletown|\+1000|ExampleAgent|EX-100|Example Phone/;
    expect(kept.filter((reading) => secrets.test(reading.replaceAll('"name":"example.org"', '')))).toEqual(
      [],
    );
  });
});

describe('off-Meta activity', () => {
  const event = { id: 1204567890123347, type: 'PAGE_VIEW', timestamp: 1588591620 };

  it('of a busy business is returned in slices of at most a thousand events', async () => {
    const events = Array.from({ length: 2001 }, () => event);
    const { records } = await readAs(
      OFF_META,
      json({ off_facebook_activity_v2: [{ name: 'example.org', events }] }),
    );
    const sizes = records.map((record) => (record.type === 'off-meta' ? record.events.length : -1));
    expect(sizes).toEqual([1000, 1000, 1]);
    expect(new Set(firsts(records))).toEqual(new Set(['example.org']));
  });
});

describe('advertisers', () => {
  it.each([
    ['אינטראקציות שהיו לך', 'ביקור בחנות'],
    ['การมีส่วนร่วม', 'การเยี่ยมชมร้าน'],
    ['Kölcsönhatások', 'Látogatás'],
    ['Sąveika', 'Apsilankymas'],
    ['Interaktioner', 'Butiksbesøg', 'interaction', 'store-visit'],
    ['Liste', 'X', 'list'],
    ['X', 'Interactions', 'list', 'interaction'],
  ])('in two lists (%s, %s) get a reason only when a label says it', async (one, other, ...reasons) => {
    const row = (label: string, value: string) => ({ label, vec: [{ value }] });
    const { records, problems } = await readAs(ADVERTISERS, json([labelled(row(one, 'A'), row(other, 'B'))]));
    const found = records.map((record) =>
      record.type !== 'advertiser'
        ? []
        : [
            record.hasList && 'list',
            record.hasInteraction && 'interaction',
            record.hasStoreVisit && 'store-visit',
          ].filter(Boolean),
    );
    expect(found).toEqual([0, 1].map((at) => (reasons[at] === undefined ? [] : [reasons[at]])));
    expect(problems).toHaveLength(2 - reasons.length);
  });
});
