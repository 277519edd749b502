import { describe, expect, it } from 'vitest';
import type { GenerationName } from '../../src/sample/eras.ts';
import { page } from '../../src/sample/html/page.ts';
import { dateRow, labelledRecord, listRow, row } from '../../src/sample/html/records.ts';
import { buildSite, type Site } from '../../src/sample/html/site.ts';
import { inventPerson } from '../../src/sample/model/model.ts';
import { SAMPLE_LOCALES, type SampleLocale, sampleOptions } from '../../src/sample/options.ts';
import { advertiser } from './expected.ts';
import { read } from './support.ts';

/** Pages of labelled rows are read by position, in every language of the samples and every template that has them. */

const TEMPLATES = ['2022', '2024', '2025', '2026'] as const;
const ADVERTISERS = 'ads_information/advertisers_using_your_activity_or_information.html';
const PERMISSIONS = 'apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.html';

const CASES = TEMPLATES.flatMap((generation) =>
  SAMPLE_LOCALES.map((locale) => [generation, locale] as const),
);

function getSite(generation: GenerationName, locale: SampleLocale): Site {
  return buildSite(
    inventPerson(sampleOptions({ format: 'html', generation, locale, messages: 0, threads: 0 })),
  );
}

/** The records of a page, without their places. */
async function readPage(site: Site, path: string, content: string) {
  const { found, trouble, status } = await read(
    path,
    [...page(site, { path, title: 'x' }, [content])].join(''),
  );
  return {
    found: found.map(({ pointer: _pointer, ...record }) => record),
    codes: trouble.map(({ code }) => code),
    status,
  };
}

describe.each(CASES)('in the template of %s, %s,', (generation, locale) => {
  const site = getSite(generation, locale);
  const { template, words } = site;
  const [granted, basic, created, blocked] = words.permissions;
  const AT = 1474465625;

  it.each([
    [
      'the block list as a row for each app',
      (apps: string[]) => apps.map((app) => row(template, blocked, app)),
    ],
    ['the block list as one list', (apps: string[]) => [listRow(template, blocked, apps)]],
    ['a label that nobody knows', (apps: string[]) => apps.map((app) => row(template, 'ಆ', app))],
  ])('apps after the date are blocked: %s', async (_, getRows) => {
    const apps = ['Trivia Crack', 'Quiz du Jour', 'Farm'];
    const rows = [listRow(template, granted, [basic]), dateRow(site, created, AT), ...getRows(apps)];
    const { found, codes, status } = await readPage(
      site,
      PERMISSIONS,
      labelledRecord(template, rows.join(''), ''),
    );
    expect(found.map((record) => record.type)).toEqual([
      'granted-permission',
      ...apps.map(() => 'blocked-app'),
    ]);
    expect(found.slice(1)).toEqual(apps.map((name) => ({ type: 'blocked-app', name })));
    expect([codes, status]).toEqual([[], 'read']);
  });

  it('apps after the date are blocked even without a permission before it', async () => {
    const rows = dateRow(site, created, AT) + row(template, blocked, 'Trivia Crack');
    const { found, codes } = await readPage(site, PERMISSIONS, labelledRecord(template, rows, ''));
    expect(found).toEqual([{ type: 'blocked-app', name: 'Trivia Crack' }]);
    expect(codes).toEqual([]);
  });

  it.each([
    ['list', 0, [true, false]],
    ['interactions', 1, [false, true]],
  ] as const)(
    'a single %s of advertisers is recognised by its label',
    async (_, at, [hasList, hasInteraction]) => {
      const list = listRow(template, words.reasons[at], ['Shop']);
      const { found, codes } = await readPage(site, ADVERTISERS, labelledRecord(template, list, ''));
      expect(found).toEqual([advertiser('Shop', hasList, hasInteraction)]);
      expect(codes).toEqual([]);
    },
  );

  it('a single list with an unknown label has no reason and is reported', async () => {
    const list = listRow(template, 'ಜಾಹೀರಾತು', ['Shop', 'Store']);
    const { found, codes } = await readPage(site, ADVERTISERS, labelledRecord(template, list, ''));
    expect(found).toEqual([advertiser('Shop', false, false), advertiser('Store', false, false)]);
    expect(codes).toEqual(['unknown-list']);
  });

  it('two lists with unknown labels have no reason and are both reported', async () => {
    const lists = listRow(template, 'ಆ', ['Shop']) + listRow(template, 'ಇ', ['Store']);
    const { found, codes } = await readPage(site, ADVERTISERS, labelledRecord(template, lists, ''));
    expect(found).toEqual([advertiser('Shop', false, false), advertiser('Store', false, false)]);
    expect(codes).toEqual(['unknown-list', 'unknown-list']);
  });

  it('a table with one column is recognised by its heading', async () => {
    const table = (label: string) =>
      `<table class="_4-ss _4-sv"><thead><tr><td></td><td>${label}</td></tr></thead><tbody><tr class="_1isx"><td><strong>Shop</strong></td><td>x</td></tr></tbody></table>`;
    const known = await readPage(site, ADVERTISERS, table(words.reasons[1]));
    expect([known.found, known.codes]).toEqual([[advertiser('Shop', false, true)], []]);
    const unknown = await readPage(site, ADVERTISERS, table('ಆ'));
    expect([unknown.found, unknown.codes]).toEqual([[advertiser('Shop', false, false)], ['unknown-list']]);
  });
});

describe('the settings on a Russian page', () => {
  it('are parsed from its words for true and false', async () => {
    const site = getSite('2024', 'en_GB');
    const rows = row(site.template, 'Включен', 'Верно') + row(site.template, 'Для групп', 'Неверно');
    const path = 'your_facebook_activity/messages/your_cross-app_messaging_settings.html';
    const { found, codes, status } = await readPage(site, path, labelledRecord(site.template, rows, ''));
    expect(found).toMatchObject([{ value: 'true' }, { value: 'false' }]);
    expect([codes, status]).toEqual([[], 'read']);
  });
});

describe.each(['2025', '2026'] as const)('off-Meta events of %s', (generation) => {
  it.each(SAMPLE_LOCALES)('in %s have the printed date, or a problem', async (locale) => {
    const site = getSite(generation, locale);
    const { template, dates } = site;
    const path = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies/0.html';
    const event = (date: string) =>
      `${template.table[0]}${row(template, '?', '1204567890123347')}${row(template, '?', 'PAGE_VIEW')}${row(template, '?', date)}${template.table[1]}`;
    const read = await readPage(site, path, event(dates.row(1700000000)) + event('sometime'));
    expect(read.found).toMatchObject([{ events: [{ type: 'PAGE_VIEW' }, { at: null }] }]);
    expect(read.found[0]).not.toMatchObject({ events: [{ at: null }, {}] });
    expect(read.codes).toContain('unreadable-date');
  });
});
