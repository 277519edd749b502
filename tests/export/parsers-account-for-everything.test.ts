import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ParserContext } from '../../src/export/parsers/parser.ts';
import { PARSERS, type PlainKind, parseElement } from '../../src/export/parsers/registry.ts';
import { type ExportRecord, type ReadResult, UNKNOWN_FORM } from '../../src/export/records.ts';
import { SERVICES, type Service } from '../../src/model/enumerations.ts';
import { readAs } from './reading.ts';

const READERS = SERVICES.flatMap((service) =>
  Object.entries(PARSERS[service]).map(([kind, parser]) => [service, kind as PlainKind, parser] as const),
);

/** A path of each kind, only needed to call the public entry point. */
const PATHS: Readonly<Record<Exclude<PlainKind, 'message-headers'>, string>> = {
  'connected-apps': 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
  'granted-permissions': 'apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.json',
  'app-posts': 'apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json',
  'owned-apps': 'apps_and_websites_off_of_facebook/your_apps.json',
  'off-meta-activity': 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json',
  'off-meta-settings': 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings.json',
  advertisers: 'ads_information/advertisers_using_your_activity_or_information.json',
  'ad-interactions': "ads_information/advertisers_you've_interacted_with.json",
  'ad-threads': 'ads_information/messenger_threads_you_started_by_clicking_on_an_ad.json',
  'lead-forms': "ads_information/information_you've_submitted_to_advertisers.json",
  'apps-detected': 'ads_information/apps_detected_on_your_account.json',
  'instant-games': 'facebook_gaming/instant_games.json',
  'secret-conversations': 'messages/secret_conversations.json',
  'cross-app-messaging': 'messages/your_cross-app_messaging_settings.json',
  'messenger-autofill': 'messages/autofill_information.json',
  'accounts-center': 'facebook_accounts_center/accounts_center.json',
  profile: 'profile_information/profile_information.json',
  posts: 'posts/your_posts_1.json',
  logins: 'security_and_login_information/account_activity.json',
  'time-zone': 'logged_information/location/timezone.json',
};

const PATHS_OF: Readonly<Record<Service, Partial<Record<PlainKind, string>>>> = {
  facebook: PATHS,
  instagram: {
    'connected-apps': 'apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json',
    'off-meta-activity': 'apps_and_websites/your_activity_off_meta_technologies.json',
    'off-meta-settings': 'apps_and_websites/your_activity_off_meta_technologies_settings.json',
    advertisers:
      'ads_information/instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json',
    'lead-forms':
      "ads_information/instagram_ads_and_businesses/information_you've_submitted_to_advertisers.json",
    'secret-conversations': 'your_instagram_activity/messages/secret_conversations.json',
    profile: 'personal_information/personal_information/personal_information.json',
  },
  x: {
    'connected-apps': 'data/connected-application.js',
    'message-headers': 'data/direct-message-headers.js',
    advertisers: 'data/ad-impressions.js',
    profile: 'data/account.js',
  },
};

/** A document as the service writes it. */
const toText = (service: Service, json: string): string =>
  service === 'x' ? `window.YTD.account.part0 = ${json}` : json;

const createContext = (kind: PlainKind, service: Service): ParserContext => ({
  ref: { part: 0, path: PATHS_OF[service][kind] ?? '', service, kind, format: 'json' },
  basis: 'utc',
});

/** Names that readers look for, so that drawn objects come near real ones. */
const NAMES = [
  ...[
    'name title events id type timestamp added_timestamp removed_timestamp category',
    'user_app_scoped_id label value vec dict timestamp_value href label_values attachments data',
    'external_context url action advertiser_name has_data_file_custom_audience full_name service_name',
    'linked_accounts FULL_NAME has_sent_message tincan_devices at basis raw __proto__ constructor app',
    'site session string_map_data connectedApplication permissions approvedAt dmConversation',
    'conversationId messages messageCreate senderId createdAt ad adsUserData adImpressions',
    'impressions',
  ].flatMap((line) => line.split(' ')),
  'Added on',
];

/** Arbitrary JSON, half of it with the field names of real exports. */
const value: fc.Arbitrary<unknown> = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(0, '', 1596464770, 1.5, -1, 1e15, 'Netflix', '10159481276426435', true),
    ),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('tree'), { maxKeys: 6 }),
  ),
})).tree;

const record = fc.record({ label_values: fc.array(value, { maxLength: 5 }), title: value, timestamp: value });

/** Kinds and keys for which an element may correctly leave nothing: ordinary posts and interests. */
const RECORDLESS = new Set(['posts', 'topics', 'readmeInfo', 'dataTypes', 'archiveInfo']);

const count = (found: ReadResult): number => found.records.length + found.problems.length;

describe.each(READERS)('the parser of %s, %s', (service, kind, parser) => {
  const keys = Object.keys(parser.keyed ?? {});
  const path = PATHS_OF[service][kind] ?? '';

  it('accounts for every item of keyed JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom('unknown', ...keys), value, fc.nat(9), (key, item, at) => {
        const found = parseElement(
          kind,
          { key, value: item, pointer: `/${key}/${at}` },
          createContext(kind, service),
        );
        const takesAnything = parser.anything !== undefined;
        if (!keys.includes(key) && !takesAnything) expect(found).toBeNull();
        else if (!RECORDLESS.has(kind) && !RECORDLESS.has(key))
          expect(found && count(found)).toBeGreaterThan(0);
        expect((found?.problems ?? []).every(({ pointer }) => pointer.startsWith(`/${key}/${at}`))).toBe(
          true,
        );
      }),
    );
  });

  it('accounts for every record with content, and keeps digits and instants plausible', () => {
    fc.assert(
      fc.property(record, (item) => {
        const found = parseElement(
          kind,
          { key: null, value: item, pointer: '/3' },
          createContext(kind, service),
        );
        const said = item.label_values.some(
          (row) => typeof row !== 'object' || row === null || Array.isArray(row),
        );
        if (found && said) expect(count(found)).toBeGreaterThan(0);
        for (const one of found?.records ?? []) expectPlausible(one);
      }),
    );
  });

  it('never throws on any JSON text, and counts its results', async () => {
    const documents = fc.oneof(
      fc.jsonValue(),
      value,
      fc.dictionary(fc.constantFrom('x', ...keys), value),
      fc.array(record, { maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const { outcome, records, problems } = await readAs(
          path,
          toText(service, JSON.stringify(document)),
          service,
        );
        const counted = records.filter(({ type }) => type !== 'owner' && type !== 'generated');
        expect(outcome).toMatchObject({ records: counted.length, problems: problems.length });
        expect(outcome.status).not.toBe('unreadable');
        const isFine = problems.every(({ code }) => code === UNKNOWN_FORM);
        expect(outcome.status === 'read' || outcome.status === 'empty').toBe(isFine);
        for (const one of records) expectPlausible(one);
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on bytes that are not JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        const { outcome, problems } = await readAs(path, Buffer.from(bytes), service);
        expect(outcome.problems).toBe(problems.length);
      }),
      { numRuns: 30 },
    );
  });
});

function expectPlausible(record: ExportRecord): void {
  for (const instant of getInstants(record)) {
    const plausible =
      instant === null || (Number.isInteger(instant) && instant > 1_075_000_000 && instant < 4_200_000_000);
    expect(plausible).toBe(true);
  }
  if ('name' in record && record.type !== 'login') expect(record.name.trim()).not.toBe('');
  if (record.type === 'connection' && record.scopedId !== null) expect(record.scopedId).toMatch(/^\d+$/);
}

function getInstants(record: ExportRecord): (number | null)[] {
  if (record.type === 'connection') return [record.addedAt, record.removedAt];
  if (record.type === 'off-meta') return record.events.map(({ at }) => at);
  if (record.type === 'ad-thread') return [...record.createdAt];
  return 'at' in record ? [record.at] : [];
}
