import { USERNAMES } from '../cast.ts';
import type { SampleDocument } from '../document.ts';
import type { ExpectedResults } from '../expected-results.ts';
import { documentAt } from '../json/document-at.ts';
import { threadDocuments } from '../json/threads.ts';
import type { SampleConnection } from '../model/apps.ts';
import { businessEvents } from '../model/companies.ts';
import type { SampleModel } from '../model/model.ts';

const APPS = 'apps_and_websites_off_of_instagram/apps_and_websites';
const ADS = 'ads_information/instagram_ads_and_businesses';

/** Which file lists which apps; `expired_pps` is Instagram's own name. */
const LISTS = [
  ['active_apps', 'apps_and_websites_active_apps', 'active'],
  ['expired_pps', 'apps_and_websites_expired_apps', 'expired'],
  ['removed_apps', 'apps_and_websites_removed_apps', 'removed'],
] as const;

/** The same invented person on Instagram, since 2023. Each document must be consumed before the next. */
export function* instagramDocuments(
  model: SampleModel,
  expected: ExpectedResults,
): Generator<SampleDocument> {
  for (const [file, key, status] of LISTS) {
    const apps = model.connections.filter((app) => app.status === status).map(appRecord);
    yield* documentAt(`${APPS}/${file}.json`, 'connected-apps', { [key]: apps });
  }
  const businesses = model.businesses.map((business) => ({
    name: business.name,
    events: businessEvents(model.options.seed, model.era, business).map(({ id, type, at }) => ({
      ...{ id: BigInt(id), type, timestamp: at },
    })),
  }));
  yield* documentAt(`${APPS}/your_activity_off_meta_technologies.json`, 'off-meta-activity', {
    apps_and_websites_off_meta_activity: businesses,
  });
  const advertisers = model.advertisers.map((each) => ({
    advertiser_name: each.name,
    has_data_file_custom_audience: each.hasList,
    has_remarketing_custom_audience: each.hasInteraction,
    has_in_person_store_visit: each.hasStoreVisit,
  }));
  yield* documentAt(`${ADS}/advertisers_using_your_activity_or_information.json`, 'advertisers', {
    ig_custom_audiences_all_types: advertisers,
  });
  yield* documentAt('personal_information/personal_information/personal_information.json', 'profile', {
    profile_user: [{ title: '', media_map_data: {}, string_map_data: profileRows(model) }],
  });
  yield* documentAt('connections/followers_and_following/following.json', 'noise', {
    relationships_following: [],
  });
  const paths = { ...model.era.paths, messages: 'your_instagram_activity/messages' };
  yield* threadDocuments({ ...model, era: { ...model.era, paths } }, expected);
}

const row = (value: string, timestamp = 0) => ({ href: '', value, timestamp });

function appRecord(app: SampleConnection) {
  const removed = app.removedAt === null ? {} : { 'Removed on': row('', app.removedAt) };
  return {
    title: app.name,
    media_map_data: {},
    string_map_data: {
      'Added on': row('', app.addedAt ?? 0),
      ...removed,
      'App user ID': row(app.scopedId ?? ''),
    },
  };
}

const profileRows = (model: SampleModel) => ({
  Email: row('ada@example.com'),
  Username: row(USERNAMES.instagram),
  Name: row(model.owner),
});
