import { dirname } from 'node:path/posix';
import type { SampleDocument } from '../document.ts';
import { type Business, type BusinessEvent, businessEvents } from '../model/companies.ts';
import { slug } from '../names.ts';
import { escapeHtml, escapePath, filled } from './markup.ts';
import { page, titledPage } from './page.ts';
import { labelledRecord, row, wideRow, within } from './records.ts';
import { asPage, type Site } from './site.ts';

/** Activity off Meta: a list of businesses, a page for each (in 2025 two), and the settings. */
export function* activityPages(site: Site): Generator<SampleDocument> {
  if (site.paths.offMeta !== null) {
    const offMeta = asPage(site.paths.offMeta);
    yield* titledPage(site, 'offMeta', 'off-meta-activity', businessList(site, offMeta));
    for (const [place, business] of site.model.businesses.entries()) {
      yield numberedPage(site, offMeta, place, business);
      if (site.generation === '2025') yield namedPage(site, offMeta, place, business);
    }
  }
  yield* titledPage(site, 'offMetaSettings', 'off-meta-settings', settings(site));
}

function* businessList(site: Site, path: string): Generator<string> {
  if (site.generation !== '2025') yield '<div>';
  for (const [place, business] of site.model.businesses.entries()) {
    const name = escapeHtml(business.name);
    if (site.generation === '2025') {
      const href = escapePath(namedPath(site, path, place, business));
      yield `<div class="_a6-g"><div class="_2ph_ _a6-h"><a href="${href}">${name}</a></div></div>`;
    } else {
      yield `<div>${BOX}<strong><a href="${numberedPath(path, place)}">${name}</a></strong>${BOX_END}</div></div>`;
    }
  }
  if (site.generation !== '2025') yield '</div>';
}

const BOX = '<div class="_4-u2 _3-8x _4-u8"><div class="_4-u3 _5dwa _5dw9"><span class="_38my">';
const BOX_END = '<span class="_c1c"></span></span><div class="_3s3-"></div></div>';

function numberedPath(listPath: string, place: number): string {
  return `${listPath.replace(/\.html$/, '')}/${place}.html`;
}

/** The folder is named after the page, in the user's language; the first number is the same in all names. */
function namedPath({ words }: Site, listPath: string, place: number, { name }: Business): string {
  const folder = words.titles.offMeta.toLowerCase().replaceAll(' ', '_');
  const short = slug(name).toLowerCase();
  const id = 1_000_000_000_000_000 + place * 7919;
  return `${dirname(listPath)}/${folder}/${short}_2543201659252730_${id}_${short}.html`;
}

function numberedPage(site: Site, listPath: string, place: number, business: Business): SampleDocument {
  const path = numberedPath(listPath, place);
  const chunks = page(site, { path, title: site.words.titles.offMeta }, numberedContent(site, business));
  return { path, kind: 'off-meta-activity', chunks };
}

function* numberedContent(site: Site, business: Business): Generator<string> {
  const heading = escapeHtml(filled(site.words.activityFrom, { name: business.name }));
  yield `${BOX}${heading}${BOX_END}<div class="_4-u3"><div class="_2pia _2pi3">`;
  for (const event of businessEvents(site.model.options.seed, site.model.era, business)) {
    yield `<div class="_2pi3">${eventTable(site, event)}</div>`;
  }
  yield '</div></div></div>';
}

function eventTable(site: Site, event: BusinessEvent): string {
  const { template, dates } = site;
  const [id, type, received] = site.words.event;
  const date = dates.minute(event.at);
  const rows = row(template, id, event.id) + row(template, type, event.type);
  const last = template.wideDates ? wideRow(template, received, date) : row(template, received, date);
  return within(template.table, rows + last);
}

function namedPage(site: Site, listPath: string, place: number, business: Business): SampleDocument {
  const path = namedPath(site, listPath, place, business);
  return {
    path,
    kind: 'off-meta-activity',
    chunks: page(site, { path, title: business.name }, namedContent(site, business)),
  };
}

function* namedContent(site: Site, business: Business): Generator<string> {
  const { template, words, model } = site;
  const events = businessEvents(model.options.seed, model.era, business).map((event) => {
    const box = within(template.labelled, within(template.labelledBody, eventTable(site, event)));
    return `<div><div>${box}</div></div>`;
  });
  yield labelledRecord(
    template,
    wideRow(template, words.events, `<div><div>${events.join('')}</div></div>`),
    '',
  );
}

/** The counters were English in every language seen. */
function* settings(site: Site): Generator<string> {
  const { template, words, dates, model } = site;
  const rows = [
    row(template, words.association, words.enabled),
    row(template, "Combined number of times you've used these privacy settings", '0'),
    row(template, 'Number of times you used clear history', '0'),
  ];
  yield labelledRecord(template, rows.join(''), dates.row(model.era.generatedAt - 4000));
}
