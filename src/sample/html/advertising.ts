import type { SampleDocument } from '../document.ts';
import { type AdInteraction, LEAD_FORM } from '../model/companies.ts';
import type { AdThread } from '../model/model.ts';
import { escapeHtml } from './markup.ts';
import { titledPage } from './page.ts';
import { card, labelledRecord, listRow, row, wideRow, within } from './records.ts';
import type { Site } from './site.ts';

/** Advertisers, ads the person interacted with, and what else the folder of ads holds. */
export function* advertisingPages(site: Site): Generator<SampleDocument> {
  const { byActivity, onAccount } = site.model.detected;
  yield* titledPage(site, 'contactLists', 'advertisers', contactLists(site));
  yield* titledPage(site, 'advertisers', 'advertisers', isNewer(site) ? twoLists(site) : matrix(site));
  yield* titledPage(site, 'adInteractions', 'ad-interactions', interactions(site));
  yield* titledPage(site, 'leadForms', 'lead-forms', answers(site));
  yield* titledPage(site, 'adThreads', 'ad-threads', adThreads(site));
  yield* titledPage(site, 'detectedByActivity', 'apps-detected', detected(site, byActivity));
  yield* titledPage(site, 'detectedOnAccount', 'apps-detected', detected(site, onAccount));
}

/** Ads documents changed to records of labelled rows between 2024-05 and 2025-04. */
const isNewer = ({ generation }: Site): boolean => generation === '2025' || generation === '2026';

function* contactLists({ model, template }: Site): Generator<string> {
  for (const { name, hasList } of model.advertisers) {
    const named = `<div class="_2lek">${escapeHtml(name)}</div>`;
    if (hasList) yield within(template.card, named + within(template.date, ''));
  }
}

function* matrix({ model, words }: Site): Generator<string> {
  const column = (label: string): string =>
    `<td style="text-align:center; width:20%">${escapeHtml(label)}</td>`;
  yield `<div class="_4-u2 _4-u8"><p class="_3-9a">${escapeHtml(words.matrixNote)}</p>`;
  yield `<table class="_4-ss _4-sv"><thead><tr><td></td>${words.reasons.map(column).join('')}</tr></thead><tbody>`;
  const mark = (isSet: boolean): string => `<td style="text-align:center">${isSet ? 'x' : ''}</td>`;
  for (const { name, hasList, hasInteraction } of model.advertisers) {
    const named = `<td><strong>${escapeHtml(name)}</strong></td>`;
    yield `<tr class="_1isx">${named}${mark(hasList)}${mark(hasInteraction)}</tr>`;
  }
  yield '</tbody></table></div>';
}

function* twoLists({ model, template, words }: Site): Generator<string> {
  const lists = model.advertisers.filter((each) => each.hasList).map((each) => each.name);
  const acted = model.advertisers.filter((each) => each.hasInteraction).map((each) => each.name);
  const [listed, interacted] = words.reasons;
  yield labelledRecord(template, listRow(template, listed, lists) + listRow(template, interacted, acted), '');
}

function* interactions(site: Site): Generator<string> {
  const { model, template, words, dates } = site;
  const isBoxed = template.frame !== '2018' && !isNewer(site);
  if (isBoxed) yield '<div>';
  for (const ad of model.adInteractions) {
    const action = ad.action === 'click' ? words.clickedAd : words.closedAd;
    const date = dates.row(ad.at);
    if (isNewer(site)) yield labelledRecord(template, adRows(site, ad), date);
    else yield card(template, action, escapeHtml(ad.title), date);
  }
  if (isBoxed) yield '</div>';
}

function adRows({ template, words }: Site, { action, title, url }: AdInteraction): string {
  const [did, ad, address] = words.adRows;
  const done = row(template, did, action === 'click' ? words.click : words.close);
  const link = escapeHtml(url ?? '');
  const shown = `<a target="_blank" href="${link}">${link}</a>`;
  return done + row(template, ad, title) + (url === null ? '' : wideRow(template, address, shown));
}

function* answers({ template, words }: Site): Generator<string> {
  for (const [place, { value }] of LEAD_FORM.entries()) {
    yield card(template, words.fields[place] ?? '', escapeHtml(value), '');
  }
}

function* adThreads(site: Site): Generator<string> {
  for (const thread of site.model.adThreads)
    yield labelledRecord(site.template, adThreadRows(site, thread), '');
}

function adThreadRows({ template, words, dates }: Site, { createdAt, page: name }: AdThread): string {
  const [times, question, pageName] = words.adThread;
  return (
    listRow(template, times, createdAt.map(dates.row)) +
    row(template, question, words.no) +
    row(template, pageName, name)
  );
}

function* detected(
  { template, words, dates }: Site,
  apps: readonly { readonly name: string; readonly at: number }[],
): Generator<string> {
  for (const { name, at } of apps) {
    yield labelledRecord(template, row(template, words.appName, name), dates.row(at));
  }
}
