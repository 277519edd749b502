import type { ConnectionStatus } from '../../model/enumerations.ts';
import type { SampleDocument } from '../document.ts';
import type { SampleConnection } from '../model/apps.ts';
import { escapeHtml, filled } from './markup.ts';
import { titledPage } from './page.ts';
import { card, dateRow, labelledRecord, listRow, row, within } from './records.ts';
import type { Site } from './site.ts';

/** Connected apps, games, permissions, posts by apps, apps one administers. */
export function* appPages(site: Site): Generator<SampleDocument> {
  yield* titledPage(site, 'connectedApps', 'connected-apps', appList(site, site.model.connections));
  yield* titledPage(site, 'permissions', 'granted-permissions', permissions(site));
  yield* titledPage(site, 'appPosts', 'app-posts', appPosts(site));
  yield* titledPage(site, 'ownedApps', 'owned-apps', ownedApps(site));
  yield* titledPage(site, 'games', 'instant-games', gameList(site));
  yield* titledPage(site, 'posts', 'posts', ownPosts(site));
}

/** Like apps, but the flat list has a box around each game. */
function* gameList(site: Site): Generator<string> {
  const isFlat = site.template.frame === '2018';
  if (!isFlat) return yield* appList(site, site.model.games);
  yield '<div>';
  for (const game of appList(site, site.model.games)) yield `<div>${game}</div>`;
  yield '</div>';
}

const GROUPS: readonly ConnectionStatus[] = ['active', 'expired', 'removed'];

/** Until 2021 one flat list, since 2022 three groups in fixed order, with their headings even when empty. */
function* appList(site: Site, apps: readonly SampleConnection[]): Generator<string> {
  if (site.template.frame === '2018') {
    for (const app of apps) yield card(site.template, app.name, null, printed(site, app.addedAt));
    return;
  }
  for (const [place, status] of GROUPS.entries()) {
    yield* appGroup(
      site,
      place,
      apps.filter((app) => app.status === status),
    );
  }
}

function* appGroup(site: Site, place: number, apps: readonly SampleConnection[]): Generator<string> {
  const { template, words } = site;
  const heading = escapeHtml(words.groups[place] ?? '');
  const note = escapeHtml(words.groupNotes[place] ?? '');
  yield `${template.inner[0]}${template.body[0]}<div class="_3-96 _2pin _a6-i"><div class="_a6-h">${heading}</div>`;
  yield `<div style="padding-top: 3px">${note}</div></div>`;
  if (apps.length > 0) yield `<div>${apps.map((app) => appItem(site, app)).join('')}</div>`;
  yield template.body[1] + template.inner[1];
}

function appItem(site: Site, app: SampleConnection): string {
  const { template, words } = site;
  const isRemoved = app.status === 'removed';
  const rows =
    row(template, words.appName, app.name) +
    (app.scopedId === null ? '' : row(template, words.appId, app.scopedId)) +
    dateRow(site, isRemoved ? words.dateRemoved : words.dateAdded, isRemoved ? app.removedAt : app.addedAt);
  const record = within(template.inner, within(template.body, within(template.table, rows)));
  return `<div>${within(template.inner, within(template.body, `<div>${record}</div>`))}</div>`;
}

function printed({ dates }: Site, at: number | null): string {
  return at === null ? '' : dates.row(at);
}

function* permissions(site: Site): Generator<string> {
  const { template, words, model } = site;
  const [label, basic, created, blocked] = words.permissions;
  const granted = listRow(template, label, [basic]) + dateRow(site, created, 1400317358);
  const apps = model.blockedApps.map((app) => row(template, blocked, app)).join('');
  yield labelledRecord(template, granted + apps, '');
}

function* appPosts(site: Site): Generator<string> {
  for (const post of site.model.appPosts) yield appPost(site, post.app, post.headline, post.at);
}

function appPost(site: Site, app: string, headline: string | null, at: number): string {
  const { template, words, model, dates } = site;
  const title = filled(words.postedVia, { owner: model.owner, app });
  // Headline and address are printed together without a space.
  const attached =
    headline === null ? escapeHtml(app) : `${escapeHtml(headline)}http://apps.facebook.com/example-quest/`;
  const body = `<div><div class="_2pin"><div><div><div><div>${attached}</div></div></div></div></div></div>`;
  return linked(site, card(template, title, body, dates.row(at)));
}

/** The date of a post leads to the post: within its line, since 2022 around the innermost box. */
function linked({ template }: Site, post: string): string {
  const href = 'https://www.facebook.com/dyi/l/?l=AaBbCcExampleToken00&amp;s=';
  if (template.frame === '2018') {
    return post.replace(/(<div class="_3-94 _2lem">)([^<]*)/, `$1<a href="${href}9">$2</a>`);
  }
  return post.replace(/<div class="_a72d">[^<]*<\/div>/, `<a target="_blank" href="${href}503">$&</a>`);
}

function* ownedApps(site: Site): Generator<string> {
  for (const app of site.model.ownedApps)
    yield card(site.template, app.name, null, printed(site, app.addedAt));
}

/** The person's own posts; in 2026 those of apps are among them. */
function* ownPosts(site: Site): Generator<string> {
  const { template, model, dates } = site;
  const post = (title: string, text: string, at: number): string =>
    card(
      template,
      title,
      `<div><div class="_2pin"><div>${escapeHtml(text)}</div></div></div>`,
      dates.row(at),
    );
  yield post(`${model.owner} updated her status.`, 'First day by the sea ☀️', 1409000000);
  yield post('', 'Happy new year!', 1325376000);
  if (model.era.paths.appPosts === null) yield* appPosts(site);
}
