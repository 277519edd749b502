import type { SampleDocument } from '../document.ts';
import { escapeHtml } from './markup.ts';
import { titledPage } from './page.ts';
import { dateRow, labelledRecord, lean, row, wideRow, within } from './records.ts';
import type { Site } from './site.ts';

/** Whose export it is, the settings of Messenger, devices and logins. */
export function* settingsPages(site: Site): Generator<SampleDocument> {
  yield* titledPage(site, 'profile', 'profile', profile(site));
  yield* titledPage(site, 'autofill', 'messenger-autofill', autofill(site));
  yield* titledPage(site, 'crossApp', 'cross-app-messaging', crossApp(site));
  yield* titledPage(site, 'recognisedDevices', 'logins', devices(site));
  yield* titledPage(site, 'logins', 'logins', logins(site));
}

/** Pages of fields: a heading cell and a list for each. */
function* fields(rows: readonly (readonly [label: string, value: string])[]): Generator<string> {
  yield '<table class="_a6_n">';
  for (const [label, value] of rows) {
    yield `<tr><th>${escapeHtml(label)}</th><td><ul><li>${escapeHtml(value)}</li></ul></td></tr>`;
  }
  yield '</table>';
}

function profile({ model, words }: Site): Iterable<string> {
  return fields([[words.fields[1], model.owner]]);
}

function autofill({ model, words }: Site): Iterable<string> {
  return fields([
    [words.fields[0], 'ada@example.org'],
    [words.fields[1], model.owner],
  ]);
}

function* crossApp({ template, words, dates }: Site): Generator<string> {
  const [people, groups] = words.crossApp;
  const rows = row(template, people, words.yes) + row(template, groups, words.no);
  yield labelledRecord(template, rows, dates.row(1601510400));
}

/** A card whose heading is a device or an event, and labelled rows in it. */
function session({ template }: Site, heading: string, rows: string): string {
  const named = within(template.heading, escapeHtml(heading));
  const table = within(template.table, rows);
  if (template.frame !== '2018') return within(template.inner, named + within(template.body, table));
  const content = within(template.labelledBody, lean(table).replace(' _21op', ''));
  return within(template.card, named + content + within(template.date, ''));
}

function* devices(site: Site): Generator<string> {
  const last = site.model.era.generatedAt - 7200;
  yield device(site, 'Facebook for iPhone', 1389548869, last);
  yield device(site, 'Twitch', 1465930941, 1465930941);
  yield device(site, 'Spotify', 1331980000, 1420000000);
}

function device(site: Site, name: string, createdAt: number, updatedAt: number): string {
  const { template, words } = site;
  const [, address, , created, updated, browser, cookie] = words.sessionRows;
  const long = template.frame === '2018' ? row : wideRow;
  const rows =
    dateRow(site, created, createdAt) +
    dateRow(site, updated, updatedAt) +
    long(template, address, '203.0.113.17') +
    long(template, browser, 'ExampleAgent/1.0') +
    long(template, cookie, '');
  return session(site, name, rows);
}

function* logins(site: Site): Generator<string> {
  const { words, model } = site;
  const last = model.era.generatedAt - 7200;
  yield '<div>';
  yield access(site, words.loggedIn, last, '203.0.113.17', 'www.facebook.com');
  yield access(site, words.loggedOut, last - 90_000, '198.51.100.23', 'm.facebook.com');
  yield '</div>';
}

function access(site: Site, action: string, at: number, address: string, host: string): string {
  const { template, words } = site;
  const [time, addressLabel, siteLabel] = words.sessionRows;
  const rows = row(template, addressLabel, address) + row(template, siteLabel, host);
  return session(site, action, dateRow(site, time, at) + rows);
}
