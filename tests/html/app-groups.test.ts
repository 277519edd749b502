import { describe, expect, it } from 'vitest';
import { within } from '../../src/sample/html/records.ts';
import type { Template } from '../../src/sample/html/templates.ts';
import { GENERATIONS, getTemplate, madePage, madeTable } from './made-pages.ts';
import { type Reading, read } from './support.ts';

const PATH = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.html';

/** Headings of the three groups; only some were seen, and none is required. */
const LANGUAGES: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['Active apps', 'Expired apps', 'Removed apps'],
  fr: ['Applications actives', 'Applications expirées', 'Applications supprimées'],
  es: ['Aplicaciones activas', 'Aplicaciones caducadas', 'Aplicaciones eliminadas'],
  de: ['Aktive Apps', 'Abgelaufene Apps', 'Entfernte Apps'],
  pt: ['Aplicativos ativos', 'Aplicativos expirados', 'Aplicativos removidos'],
  ru: ['Активные приложения', 'Истекшие приложения', 'Удаленные приложения'],
  'zh-TW': ['使用中的應用程式', '已到期的應用程式', '已移除的應用程式'],
  vi: ['Ứng dụng đang hoạt động', 'Ứng dụng đã hết hạn', 'Ứng dụng đã gỡ'],
};

type Form = (template: Template, heading: string, apps: string) => string;
/** How a group may be built: seen from 2022 to 2025, inferred for 2026, and whatever else a heading may look like. */
const FORMS: Readonly<Record<string, Form>> = {
  'in the content': (template, heading, apps) =>
    within(
      template.inner,
      within(
        template.body,
        `<div class="_3-96 _2pin _a6-i"><div class="_a6-h">${heading}</div><div>About.</div></div>${apps}`,
      ),
    ),
  'a heading above the content': (template, heading, apps) =>
    within(
      template.inner,
      within(template.heading, heading) + within(template.body, `<p>About.</p><div>${apps}</div>`),
    ),
  'a heading without a class': (template, heading, apps) =>
    within(template.inner, `<h2>${heading}</h2>${within(template.body, `<p>About.</p><div>${apps}</div>`)}`),
  'a heading of a section': (_template, heading, apps) =>
    `<section class="_a6-g" aria-labelledby="u_0_1"><h3 id="u_0_1"><strong>${heading}</strong></h3><div>${apps}</div></section>`,
  'a heading and nothing else': (template, heading, apps) =>
    within(template.inner, within(template.heading, heading) + apps),
};

const app = (template: Template, name: string, id: string, date: string): string => {
  const rows = [
    ['App Name', name],
    ['Unique ID', id],
    ['Date', date],
  ] as const;
  const record = within(template.body, madeTable(template, rows));
  return within(template.inner, within(template.body, within(template.inner, record)));
};

const CASES = GENERATIONS.filter((generation) => generation >= '2022').flatMap((generation) =>
  Object.keys(FORMS).flatMap((form) =>
    Object.keys(LANGUAGES).map((language) => ({ generation, form, language })),
  ),
);

function statuses({ found }: Reading): string[] {
  return found.map((one) => (one.type === 'connection' ? `${one.name} ${one.status}` : one.type));
}

describe('groups of apps', () => {
  it.each(CASES)('are recognised by their position: $generation, $form, $language', async (row) => {
    const template = getTemplate(row.generation);
    const build = FORMS[row.form] as Form;
    const [active, expired, removed] = LANGUAGES[row.language] as readonly [string, string, string];
    const one = (name: string, at: number) =>
      app(template, name, `1015876549087654${at}`, 'Jul 09, 2023 11:48:45 am');
    const full = madePage(
      row.generation,
      'x',
      build(template, active, one('Netflix', 1) + one('Spotify', 2)),
      build(template, expired, one('Trivia', 3)),
      build(template, removed, one('Old App', 4)),
    );
    const reading = await read(PATH, full);
    expect(statuses(reading)).toEqual([
      'Netflix active',
      'Spotify active',
      'Trivia expired',
      'Old App removed',
    ]);
    expect(reading).toMatchObject({ status: 'read', trouble: [] });
    expect(reading.found.at(-1)).toMatchObject({ addedAt: null, removedAt: expect.any(Number) });

    const sparse = madePage(
      row.generation,
      'x',
      build(template, active, ''),
      build(template, expired, one('Trivia', 3)),
      build(template, removed, ''),
    );
    const few = await read(PATH, sparse);
    expect(statuses(few)).toEqual(['Trivia expired']);
    expect(few).toMatchObject({ status: 'read', trouble: [] });
  });

  it('are not assumed in a flat list of apps, with or without dates', async () => {
    const template = getTemplate('2018');
    const flat = (name: string, date: string) =>
      within(template.card, within(template.heading, name) + within(template.date, date));
    const cards = [flat('Netflix', ''), flat('Spotify', '2 Apr 2019, 21:47'), flat('Trivia', '')];
    const reading = await read('apps_and_websites/apps_and_websites.html', madePage('2018', 'x', ...cards));
    expect(statuses(reading)).toEqual(['Netflix unknown', 'Spotify unknown', 'Trivia unknown']);
    expect(reading.trouble).toEqual([]);
  });

  it('with a record or a row of an unknown form are reported', async () => {
    const template = getTemplate('2024');
    const row = madeTable(template, [
      ['App Name', 'Netflix'],
      ['Unique ID', '10158765490876541'],
      ['Date', 'Jul 09, 2023 11:48:45 am'],
      ['Permissions', 'Messages'],
    ]);
    const record = within(template.inner, within(template.body, row));
    const stranger = within(template.inner, within(template.body, 'Something else'));
    const groups = ['A', 'B', 'C'].map(
      (heading) => FORMS['in the content']?.(template, heading, record) ?? '',
    );
    const reading = await read(PATH, madePage('2024', 'x', ...groups, stranger));
    expect(reading.status).toBe('partial');
    expect(reading.trouble.map(({ code }) => code)).toEqual(['unknown-shape', 'unknown-row']);
  });
});
