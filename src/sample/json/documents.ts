import type { ConnectionStatus } from '../../model/enumerations.ts';
import type { SampleDocument } from '../document.ts';
import type { ExpectedResults } from '../expected-results.ts';
import type { SampleConnection } from '../model/apps.ts';
import { type BusinessEvent, businessEvents, LEAD_FORM } from '../model/companies.ts';
import type { SampleModel } from '../model/model.ts';
import { facebookJson, type Json, type LazyJson } from './format.ts';
import { type LabelValue, labelled, labelledList, labelRecord } from './label-values.ts';
import { noiseDocuments } from './noise.ts';
import { settingsDocuments } from './settings.ts';
import { encryptedDocuments, threadDocuments } from './threads.ts';

/** The ordinary download in JSON, document by document. Each must be written out before the next is drawn. */
export function* jsonDocuments(model: SampleModel, expected: ExpectedResults): Generator<SampleDocument> {
  yield* appDocuments(model);
  yield* activityDocuments(model);
  yield* advertisingDocuments(model);
  yield* settingsDocuments(model);
  yield* noiseDocuments(model);
  yield* threadDocuments(model, expected);
}

export { encryptedDocuments as encryptedJsonDocuments };

/** A document of the ordinary download, or nothing where the era has no such path. */
function* documentAt(path: string | null, kind: string, value: LazyJson): Generator<SampleDocument> {
  if (path !== null) yield { path, kind, chunks: facebookJson(value, 'mojibake') };
}

const isOld = (model: SampleModel): boolean => model.era.name === '2018';
/** Root keys of the older dialect got their ending in 2021. */
const keyed = (model: SampleModel, root: string, value: LazyJson): LazyJson => ({
  [isOld(model) ? root : `${root}_v2`]: value,
});

function* appDocuments(model: SampleModel): Generator<SampleDocument> {
  const { paths } = model.era;
  const apps = model.connections.map((app) => connectionItem(app));
  yield* documentAt(paths.connectedApps, 'connected-apps', keyed(model, 'installed_apps', apps));
  yield* documentAt(paths.permissions, 'granted-permissions', permissionsRecord(model));
  yield* documentAt(paths.appPosts, 'app-posts', keyed(model, 'app_posts', postItems(model)));
  const owned = model.ownedApps.map((app) => ({ name: app.name, added_timestamp: app.addedAt ?? 0 }));
  yield* documentAt(paths.ownedApps, 'owned-apps', keyed(model, 'admined_apps', owned));
  const games = model.games.map((game) => gameItem(game));
  yield* documentAt(paths.games, 'instant-games', keyed(model, 'instant_games_played', games));
  yield* documentAt(paths.posts, 'posts', ownPosts(model));
}

/** What the JSON calls each status: "expired" is a word of the HTML pages only. */
const CATEGORIES: Readonly<Record<Exclude<ConnectionStatus, 'unknown'>, string>> = {
  active: 'active',
  expired: 'inactive',
  removed: 'removed',
};

function connectionItem(app: SampleConnection): Json {
  const start = { name: app.name, added_timestamp: app.addedAt ?? 0 };
  if (app.status === 'unknown' || app.scopedId === null) return start;
  return {
    ...start,
    user_app_scoped_id: BigInt(app.scopedId),
    category: CATEGORIES[app.status],
    removed_timestamp: app.removedAt ?? 0,
  };
}

function gameItem(game: SampleConnection): Json {
  return {
    added_timestamp: game.addedAt ?? 0,
    category: game.status === 'unknown' ? 'active' : CATEGORIES[game.status],
    name: game.name,
    user_app_scoped_id: BigInt(game.scopedId ?? '0'),
  };
}

function permissionsRecord(model: SampleModel): Json {
  return labelRecord('2765401839274650', [
    labelledList('Permissions', ['Basic']),
    { label: 'Created time', timestamp_value: 1400317358 },
    ...model.blockedApps.map((app) => labelled('Apps blocked from accessing your data', app)),
  ]);
}

function postItems(model: SampleModel): Json[] {
  return model.appPosts.map((post) => ({
    timestamp: post.at,
    attachments: post.headline === null ? undefined : [appAttachment(post.headline)],
    title: `${model.owner} posted something via ${post.app}.`,
  }));
}

function appAttachment(name: string): Json {
  return { data: [{ external_context: { name, url: 'http://apps.facebook.com/example-quest/' } }] };
}

/** The person's own posts; where the era has no list of app posts, those are among them. */
function ownPosts(model: SampleModel): Json[] {
  const own = [
    {
      timestamp: 1409000000,
      data: [{ post: 'First day by the sea ☀️' }],
      title: `${model.owner} updated her status.`,
    },
    { timestamp: 1325376000, data: [{ post: 'Happy new year!' }] },
  ];
  return model.era.paths.appPosts === null ? [...own, ...postItems(model)] : own;
}

function* activityDocuments(model: SampleModel): Generator<SampleDocument> {
  const { offMeta, offMetaSettings } = model.era.paths;
  yield* documentAt(
    offMeta,
    'off-meta-activity',
    keyed(model, 'off_facebook_activity', businessItems(model)),
  );
  const settings = [
    labelled('Account association state', 'enabled'),
    labelled("Combined number of times you've used these privacy settings", '0'),
    labelled('Number of times you used clear history', '0'),
  ];
  yield* documentAt(
    offMetaSettings,
    'off-meta-settings',
    labelRecord('2654301749263840', settings, model.era.generatedAt - 4000),
  );
}

function* businessItems(model: SampleModel): Generator<Json> {
  for (const business of model.businesses) {
    const events = businessEvents(model.options.seed, model.era, business);
    yield { name: business.name, events: events.map(eventItem) };
  }
}

const eventItem = (event: BusinessEvent): Json => ({
  id: BigInt(event.id),
  type: event.type,
  timestamp: event.at,
});

function* advertisingDocuments(model: SampleModel): Generator<SampleDocument> {
  const { paths } = model.era;
  yield* documentAt(paths.contactLists, 'advertisers', contactLists(model));
  yield* documentAt(paths.advertisers, 'advertisers', advertiserTable(model));
  yield* documentAt(paths.adInteractions, 'ad-interactions', interactions(model));
  const leads = LEAD_FORM.map(({ label, value }) => ({ label, value }));
  yield* documentAt(paths.leadForms, 'lead-forms', keyed(model, 'lead_gen_info', leads));
  yield* documentAt(paths.adThreads, 'ad-threads', model.adThreads.map(adThreadRecord));
  const { byActivity, onAccount } = model.detected;
  yield* documentAt(paths.detectedByActivity, 'apps-detected', byActivity.map(detectedRecord));
  yield* documentAt(paths.detectedOnAccount, 'apps-detected', onAccount.map(detectedRecord));
}

/** All ads documents of 2018 share one object, of which only the fitting list is filled. */
function fourLists(filled: { [key: string]: Json }): Json {
  return { topics: [], custom_audiences: [], lead_gen_info: [], history: [], ...filled };
}

function contactLists(model: SampleModel): Json {
  const names = model.advertisers.filter((each) => each.hasList).map((each) => each.name);
  return isOld(model) ? fourLists({ custom_audiences: names }) : { custom_audiences_v2: names };
}

function advertiserTable(model: SampleModel): Json {
  if (model.era.name === '2026') return advertiserRecord(model);
  const rows = model.advertisers.map((each) => ({
    advertiser_name: each.name,
    has_data_file_custom_audience: each.hasList,
    has_remarketing_custom_audience: each.hasInteraction,
    has_in_person_store_visit: each.hasStoreVisit,
  }));
  return { custom_audiences_all_types_v2: rows };
}

function advertiserRecord(model: SampleModel): Json {
  const lists = model.advertisers.filter((each) => each.hasList).map((each) => each.name);
  const acted = model.advertisers.filter((each) => each.hasInteraction).map((each) => each.name);
  return labelRecord('2543201659252730', [
    labelledList('A list uploaded or used by the advertiser', lists),
    labelledList("Interactions you may have had with the advertiser's website, app or store", acted),
  ]);
}

function interactions(model: SampleModel): Json {
  if (model.era.name === '2026') return model.adInteractions.map(interactionRecord);
  const history = model.adInteractions.map(({ title, action, at }) => ({
    title,
    action: action === 'click' ? 'Clicked ad' : 'Closed ad',
    timestamp: at,
  }));
  return isOld(model) ? fourLists({ history }) : { history_v2: history };
}

function interactionRecord(ad: SampleModel['adInteractions'][number], index: number): Json {
  const url: LabelValue[] = ad.url === null ? [] : [{ label: 'URL', value: ad.url, href: ad.url }];
  const action = labelled('Action', ad.action === 'click' ? 'Click' : 'Close');
  return labelRecord(`24321015692${41_000 + index}`, [action, labelled('Title', ad.title), ...url], ad.at);
}

function adThreadRecord(thread: SampleModel['adThreads'][number], index: number): Json {
  return labelRecord(`20907012092${7_380 + index}`, [
    labelledList('Creation times', thread.createdAt.map(printedDate)),
    labelled('Is the thread privacy restricted?', 'False'),
    labelled('Page name', thread.page),
  ]);
}

function detectedRecord(app: { name: string; at: number }, index: number): Json {
  return labelRecord(`20806011191${96_370 + index}`, [labelled('App name', app.name)], app.at);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Mar 02, 2026 1:40:22 pm`: English, no time zone named. */
function printedDate(at: number): string {
  const date = new Date(at * 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hour = date.getUTCHours();
  const clock = `${hour % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const day = `${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate())}, ${date.getUTCFullYear()}`;
  return `${day} ${clock} ${hour < 12 ? 'am' : 'pm'}`;
}
