import { describe, expect, it } from 'vitest';
import type { HtmlContext } from '../../src/export/dialects/html/context.ts';
import { within } from '../../src/sample/html/records.ts';
import { listed, plain } from './expected.ts';
import { GENERATIONS, getTemplate, type MadeGeneration, madePage, madeTable } from './made-pages.ts';
import { type Reading, read } from './support.ts';

const APPS = 'apps_and_websites_off_of_facebook';
const LIST = `${APPS}/your_activity_off_meta_technologies.html`;

type Form = { readonly folder: string; readonly heading: (name: string) => string };
/** The folder of named pages and the heading of numbered ones, per language; only some headings are known. */
const LANGUAGES: Readonly<Record<string, Form>> = {
  en: { folder: 'your_activity_off_meta_technologies', heading: (name) => `Activity received from ${name}` },
  es: { folder: 'tu_actividad_fuera_de_meta', heading: (name) => `Actividad recibida de ${name}` },
  de: { folder: 'deine_aktivitäten_außerhalb', heading: (name) => `Von ${name} erhaltene Aktivitäten` },
  ru: { folder: 'ваши_действия', heading: (name) => `Действия, полученные от ${name}` },
  tr: { folder: 'meta_dışı_hareketlerin', heading: (name) => `${name} işletmesinden alınan hareketler` },
  'zh-TW': { folder: '你的_meta_技術站外動態', heading: (name) => `從${name}收到的動態` },
  ar: { folder: 'نشاطك_خارج_meta', heading: (name) => `النشاط المستلم من ${name}` },
};
/** How a page may be called after its business; the name of 2026 is not established. */
const NAMES: Readonly<Record<string, (at: number) => string>> = {
  'slug and id': (at) => `shop_${at}_123456789012345${at}.html`,
  'two ids': (at) => `shop_${at}_10203040506_5060708090${at}_shop.html`,
  'the name alone': (at) => `Shop ${at} & Söhne.html`,
  'a short number': (at) => `829studios_${at}.html`,
};

const BUSINESSES = ['Shop Alpha', 'App Beta', 'Shop Alpha Outlet'];

const CASES = GENERATIONS.filter((generation) => generation >= '2022').flatMap((generation) =>
  Object.entries(LANGUAGES).flatMap(([language, form]) =>
    Object.entries(NAMES).map(([called, toFile]) => ({ generation, language, form, called, toFile })),
  ),
);

function list(generation: MadeGeneration, hrefs: readonly string[]): string {
  const template = getTemplate(generation);
  const cards = hrefs.map((href, at) =>
    within(template.inner, within(template.heading, `<a href="${href}">${BUSINESSES[at]}</a>`)),
  );
  return madePage(generation, 'Your activity off Meta technologies', ...cards);
}

function event(generation: MadeGeneration, type: string): string {
  return madeTable(getTemplate(generation), [
    ['ID', '1204567890123347'],
    ['Event', type],
    ['Received on', 'Nov 14, 2023 10:13:20 pm'],
  ]);
}

/** A named page: a record with the id of the business and the list of its events. */
function namedPage(generation: MadeGeneration, name: string, types: readonly string[]): string {
  const template = getTemplate(generation);
  const box = (content: string) => within(template.labelled, within(template.labelledBody, content));
  const events = types.map((type) => box(event(generation, type))).join('');
  const rows =
    within(template.label, 'ID') +
    within(template.value, '1234567890123456') +
    within(template.wide, `Events<div><div>${events}</div></div>`);
  return madePage(generation, name, box(box(within(template.table, rows))));
}

function numberedPage(generation: MadeGeneration, heading: string, types: readonly string[]): string {
  const events = types.map((type) => `<div class="_2pi3">${event(generation, type)}</div>`).join('');
  const title = 'Your activity off Meta technologies';
  return madePage(generation, title, `<div><span class="_38my">${heading}</span></div><div>${events}</div>`);
}

function createContext(files: Readonly<Record<string, string>>): HtmlContext {
  return {
    paths: new Set(Object.keys(files)),
    sibling: async (path) => (files[path] === undefined ? null : Buffer.from(files[path])),
  };
}

function businesses({ found }: Reading): string[] {
  return found.map((one) => (one.type === 'off-meta' ? `${one.name} ${one.events.length}` : one.type));
}

describe('pages of businesses', () => {
  it.each(CASES)('are found by their links: $generation, $language, $called', async (row) => {
    const { generation, form, toFile } = row;
    const paths = BUSINESSES.map((_, at) => `${APPS}/${form.folder}/${toFile(at)}`);
    const index = list(generation, paths.map(encodeURI));
    const page = namedPage(generation, 'x', ['PAGE_VIEW', 'PURCHASE']);
    const context = createContext({
      [LIST]: index,
      ...Object.fromEntries(paths.map((path) => [path, page])),
    });
    expect(await read(LIST, index, context)).toMatchObject({ status: 'read', found: [], trouble: [] });
    for (const [at, path] of paths.entries()) {
      const reading = await read(path, page, context);
      expect(reading).toMatchObject({ status: 'read', trouble: [] });
      expect(businesses(reading)).toEqual([`${BUSINESSES[at]} 2`]);
    }
  });

  it.each(CASES)(
    'that are missing are reported with their number: $generation, $language, $called',
    async (row) => {
      const paths = BUSINESSES.map((_, at) => `${APPS}/${row.form.folder}/${row.toFile(at)}`);
      const index = list(row.generation, paths);
      const reading = await read(LIST, index, createContext({ [LIST]: index, [paths[0] as string]: '' }));
      expect(reading.status).toBe('partial');
      expect(reading.trouble).toMatchObject([
        { code: 'missing-pages', message: { values: { listed: 3, missing: 2 } } },
      ]);
      expect(plain(reading.found)).toEqual([listed('App Beta'), listed('Shop Alpha Outlet')]);
    },
  );

  it.each(CASES)('may be named by number only: $generation, $language, $called', async (row) => {
    const { generation, form, toFile } = row;
    const index = list(
      generation,
      BUSINESSES.map((_, at) => `${APPS}/${form.folder}/${toFile(at)}`),
    );
    const numbered = BUSINESSES.map((name, at): [string, string] => [
      `${APPS}/your_activity_off_meta_technologies/${at}.html`,
      numberedPage(generation, form.heading(name), ['PAGE_VIEW']),
    ]);
    const context = createContext({ [LIST]: index, ...Object.fromEntries(numbered) });
    expect(await read(LIST, index, context)).toMatchObject({ status: 'read', found: [], trouble: [] });
    for (const [at, [path, page]] of numbered.entries()) {
      const reading = await read(path, page, context);
      expect(reading).toMatchObject({ status: 'read', trouble: [] });
      expect(businesses(reading)).toEqual([`${BUSINESSES[at]} 1`]);
    }
    const [first] = numbered;
    const few = await read(
      LIST,
      index,
      createContext({ [LIST]: index, ...Object.fromEntries(first ? [first] : []) }),
    );
    expect(few.trouble).toMatchObject([{ code: 'missing-pages', message: { values: { missing: 2 } } }]);
  });

  it('with a row, a record or an event of an unknown form are reported', async () => {
    const page = namedPage('2026', 'Shop Alpha', ['PAGE_VIEW']);
    const path = `${APPS}/your_activity_off_meta_technologies/shop_alpha_1234567890123456.html`;
    const extraRow = page.replace(
      'PAGE_VIEW</td></tr>',
      'PAGE_VIEW</td></tr><tr><td class="_a6_q">Value</td><td class="_a6_r">9 EUR</td></tr>',
    );
    expect(extraRow).not.toBe(page);
    expect((await read(path, extraRow)).trouble.map(({ code }) => code)).toEqual(['unknown-row']);
    const extraCard = page.replace(
      '</main>',
      '<section class="_a6-g"><div class="_a6-p">Else</div></section></main>',
    );
    expect((await read(path, extraCard)).trouble.map(({ code }) => code)).toEqual(['unknown-shape']);
  });
});
