import type { ConnectionStatus } from '../../model/enumerations.ts';
import type { SampleDocument } from '../document.ts';
import type { ExpectedResults } from '../expected-results.ts';
import type { SampleConnection } from '../model/apps.ts';
import { type BusinessEvent, businessEvents } from '../model/companies.ts';
import type { SampleModel } from '../model/model.ts';
import { advertisingDocuments } from './advertising.ts';
import { documentAt, keyed } from './document-at.ts';
import type { Json } from './format.ts';
import { labelled, labelledList, labelRecord } from './label-values.ts';
import { noiseDocuments } from './noise.ts';
import { settingsDocuments } from './settings.ts';
import { encryptedDocuments, threadDocuments } from './threads.ts';

/** The ordinary download in JSON, document by document. Each must be consumed before the next. */
export function* jsonDocuments(model: SampleModel, expected: ExpectedResults): Generator<SampleDocument> {
  yield* appDocuments(model);
  yield* activityDocuments(model);
  yield* advertisingDocuments(model);
  yield* settingsDocuments(model);
  yield* noiseDocuments(model);
  yield* threadDocuments(model, expected);
}

export { encryptedDocuments as encryptedJsonDocuments };

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

/** What the JSON calls each status: "expired" occurs only in the HTML pages. */
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
