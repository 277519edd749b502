import { describe, expect, it } from 'vitest';
import { CATALOG, ROOT_NAMES } from '../../src/export/catalog.ts';
import { EXPORT_LISTING, mayBeRead } from '../../src/export/export-listing.ts';
import { recognise, wanted } from '../../src/export/recognise.ts';
import { isRootOfX } from '../../src/export/x/catalog.ts';
import { DOCUMENT_KINDS, type DocumentKind, type Service } from '../../src/model/enumerations.ts';

/** Every documented path of every era, from 2014 to 2026. */
const PATHS: Readonly<Record<Exclude<DocumentKind, 'message-headers'>, readonly string[]>> = {
  'connected-apps': [
    'index.htm',
    'html/apps.htm',
    'apps_and_websites/apps_and_websites.json',
    'apps_and_websites/apps_and_websites.html',
    'ads_and_businesses/apps_and_websites.json',
    'apps_and_websites_off_of_facebook/apps_and_websites.json',
    'apps_and_websites_off_of_facebook/apps_and_websites.html',
    'apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
    'apps_and_websites_off_of_facebook/connected_apps_and_websites.html',
    'your_activity_across_facebook/apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
    'Apps_And_Websites_Off_Of_Facebook/Connected_Apps_And_Websites.JSON',
  ],
  'granted-permissions': ['apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.json'],
  'app-posts': [
    'apps_and_websites/posts_from_apps_and_websites.json',
    'apps_and_websites_off_of_facebook/posts_from_apps_and_websites.html',
  ],
  'owned-apps': ['apps_and_websites_off_of_facebook/your_apps.json'],
  'off-meta-activity': [
    'ads_and_businesses/your_off-facebook_activity.json',
    'apps_and_websites_off_of_facebook/your_off-facebook_activity.json',
    'apps_and_websites_off_of_facebook/your_off-facebook_activity.html',
    'apps_and_websites_off_of_facebook/your_off-facebook_activity/0.html',
    'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json',
    'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies/173.html',
    'apps_and_websites_off_of_facebook/你的_meta_技術站外動態/netflix_com_10203040506_50607080901_netflix_com.html',
    'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies/shop_alpha_1234567890123456.html',
    'apps_and_websites_off_of_facebook/tu_actividad_fuera_de_meta/829studios_1.html',
    'apps_and_websites_off_of_facebook/ihre_aktivitäten/Shop Alpha.html',
  ],
  'off-meta-settings': [
    'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings.json',
    'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings.html',
  ],
  advertisers: [
    'ads/advertisers_who_uploaded_a_contact_list_with_your_information.json',
    'ads_and_businesses/advertisers_who_uploaded_a_contact_list_with_your_information.json',
    'ads_information/advertisers_who_uploaded_a_contact_list_with_your_information.html',
    'ads_information/advertisers_using_your_activity_or_information.json',
  ],
  'ad-interactions': [
    'html/ads.htm',
    "ads/advertisers_you've_interacted_with.json",
    'ads_information/advertisers_you’ve_interacted_with.json',
    'ads_information/advertisers_you%27ve_interacted_with.html',
    'ads_information/advertisers_you_ve_interacted_with.html',
  ],
  'ad-threads': ['ads_information/messenger_threads_you_started_by_clicking_on_an_ad.json'],
  'lead-forms': ["ads_information/information_you've_submitted_to_advertisers.json"],
  'apps-detected': [
    'ads_information/apps_detected_from_your_activity.html',
    'ads_information/apps_detected_on_your_account.json',
  ],
  'instant-games': [
    'facebook_gaming/instant_games.json',
    'your_activity_across_facebook/facebook_gaming/instant_games.html',
    'your_facebook_activity/facebook_gaming/instant_games.json',
  ],
  thread: [
    'html/messages.htm',
    'messages/17.html',
    'messages/AlexMuster_Zq7Lm2XcVw/message.json',
    'messages/inbox/AlexMuster_Zq7Lm2XcVw/message.json',
    'messages/inbox/alexmuster_q7exampl3x/message_1.json',
    'messages/legacy_threads/alexmuster_q7exampl3x/message_1.json',
    'your_activity_across_facebook/messages/archived_threads/alexmuster_10150123456789012/message_1.html',
    'your_facebook_activity/messages/inbox/alexmuster_10150123456789012/message_104.json',
    'your_facebook_activity/messages/e2ee_cutover/zoebeispiel_10150234567890123/message_1.json',
    'your_facebook_activity/messages/filtered_threads/facebookuser_1150456789012345/message_1.json',
    'your_facebook_activity/messages/message_requests/1150456789012345/message_1.json',
    'your_facebook_activity/messages/inbox/_10150123456789012/message_1.json',
    'messages/inbox/instagram_10150123456789012/message_1.json',
    'messages/inbox/instagram_fans/message_1.json',
  ],
  'e2ee-thread': [
    'messages/Zoë Beispiel_7.json',
    'messages/Alex M. Muster_12.json',
    'your_facebook_activity/messages/An An_86.json',
  ],
  'secret-conversations': ['messages/secret_conversations.json'],
  'cross-app-messaging': ['your_activity_across_facebook/messages/your_cross-app_messaging_settings.html'],
  'messenger-autofill': [
    'messages/autofill_information.json',
    'your_facebook_activity/messages/autofill_information.json',
  ],
  'accounts-center': [
    'facebook_accounts_center/accounts_center.json',
    'personal_information/facebook_accounts_center/accounts_center.json',
  ],
  profile: [
    'profile_information/profile_information.json',
    'personal_information/profile_information/profile_information.html',
  ],
  posts: [
    'posts/your_posts.json',
    'posts/your_posts_1.json',
    'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_12.json',
    "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
  ],
  'time-zone': ['logged_information/location/timezone.json', 'logged_information/location/timezone.html'],
  logins: [
    "security_and_login_information/where_you're_logged_in.json",
    'security_and_login_information/logins_and_logouts.html',
    'security_and_login_information/account_activity.json',
    'security_and_login_information/authorized_logins.json',
    'security_and_login_information/recognized_devices.html',
    'security_and_login_information/mobile_devices.json',
  ],
};

const STRANGERS: readonly string[] = [
  'index.html',
  'start_here.html',
  'your_facebook_activity/groups/your_group_messages/10150345678901234.json',
  'messages/messenger_ui_settings.json',
  'messages/your_end-to-end_encryption_enabled_messenger_device.json',
  "messages/messenger_contacts_you've_blocked.json",
  'messages/inbox/alexmuster_10150123456789012/files/message_1.json',
  'messages/inbox/alexmuster_10150123456789012/files/apps_and_websites/apps_and_websites.json',
  'messages/inbox/alexmuster_10150123456789012/photos/1.jpg',
  'messages/stickers_used/message_1.json',
  'security_and_login_information/ip_address_activity.json',
  'security_and_login_information/browser_cookies.json',
  'profile_information/autofill_information.json',
  'facebook_gaming/instant_games_usage_data.json',
  'my_apps_and_websites/apps_and_websites.json',
  'apps_and_websites/no-data.txt',
];

const KINDS = DOCUMENT_KINDS.filter((kind) => kind !== 'message-headers');

const cases = KINDS.flatMap((kind) => PATHS[kind].map((path) => [path, kind] as const));

describe('the catalog', () => {
  it.each(cases)('recognises %s as a document of kind %s', (path, kind) => {
    const format = /\.html?$/.test(path) ? 'html' : 'json';
    expect(recognise(path)).toEqual({ service: 'facebook', kind, format });
    expect(wanted(path)).toBe(true);
    expect(recognise(`Alex/facebook-ada/${path}`)?.kind).toBe(kind);
  });

  it.each(STRANGERS)('does not recognise %s', (path) => {
    expect(recognise(path)).toBeNull();
    expect(wanted(path)).toBe(false);
  });

  it('has a row for every kind but encrypted threads, which are recognised by path and content', () => {
    const rows = new Set([...CATALOG.map(({ kind }) => kind), 'e2ee-thread']);
    expect([...rows].sort()).toEqual([...KINDS].sort());
  });

  it('contains the first folder of every documented path as a root', () => {
    const folders = cases.flatMap(([path]) => (path.includes('/') ? [path.split('/')[0] ?? ''] : []));
    const unknown = folders.filter((name) => !ROOT_NAMES.has(name.toLowerCase()));
    expect(unknown).toEqual([]);
  });

  it('treats the folders of Instagram as roots, so that its messages are not taken for those of Facebook', () => {
    expect(ROOT_NAMES.has('your_instagram_activity')).toBe(true);
  });
});

/** What the other services write, over their years, and what of it is never opened. */
const OF_OTHERS: readonly (readonly [Service, string, DocumentKind | null])[] = [
  ...(
    [
      ['apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json', 'connected-apps'],
      ['apps_and_websites_off_of_instagram/apps_and_websites/expired_pps.json', 'connected-apps'],
      ['apps_and_websites_off_of_instagram/apps_and_websites/removed_apps.html', 'connected-apps'],
      ['apps_and_websites/active_apps.json', 'connected-apps'],
      [
        'apps_and_websites_off_of_instagram/apps_and_websites/your_activity_off_meta_technologies.json',
        'off-meta-activity',
      ],
      [
        'ads_information/instagram_ads_and_businesses/advertisers_using_your_activity_or_information.json',
        'advertisers',
      ],
      ['ads_and_businesses/advertisers_using_your_activity_or_information.html', 'advertisers'],
      [
        "ads_information/instagram_ads_and_businesses/information_you've_submitted_to_advertisers.json",
        'lead-forms',
      ],
      ['your_instagram_activity/messages/inbox/bo_1/message_1.json', 'thread'],
      ['your_instagram_activity/messages/message_requests/bo_1/message_1.html', 'thread'],
      ['messages/inbox/bo_1/message_2.json', 'thread'],
      ['your_instagram_activity/messages/secret_conversations.json', 'secret-conversations'],
      ['messages/secret_conversations.html', 'secret-conversations'],
      ['your_instagram_activity/messages/ai_conversations.json', null],
      ['your_instagram_activity/messages/chats.html', null],
      ['personal_information/personal_information/personal_information.json', 'profile'],
      ['account_information/personal_information.html', 'profile'],
      ['your_instagram_activity/media/posts_1.json', null],
      ['data/account.js', null],
    ] as const
  ).map(([path, kind]) => ['instagram', path, kind] as const),
  ...(
    [
      ['data/connected-application.js', 'connected-apps'],
      ['data/connected-application-part1.js', 'connected-apps'],
      ['data/direct-message-headers.js', 'message-headers'],
      ['data/direct-message-group-headers-part12.js', 'message-headers'],
      ['data/ad-engagements.js', 'advertisers'],
      ['data/ad-impressions-part2.js', 'advertisers'],
      ['data/account.js', 'profile'],
      ['data/manifest.js', 'profile'],
      ['data/direct-messages.js', null],
      ['data/direct-messages-part1.js', null],
      ['data/direct-messages-group.js', null],
      ['data/direct-message.js', null],
      ['data/tweets.js', null],
      ['data/connected-application.json', null],
      ['messages/inbox/bo_1/message_1.json', null],
    ] as const
  ).map(([path, kind]) => ['x', path, kind] as const),
];

describe('the catalog of another service', () => {
  it.each(OF_OTHERS)('of %s recognises %s as %s', (service, path, kind) => {
    expect(recognise(path, service)?.kind ?? null).toBe(kind);
    if (kind !== null) expect(wanted(path)).toBe(true);
  });

  it('shares no path of X with the others', () => {
    const ofX = OF_OTHERS.filter(([service, , kind]) => service === 'x' && kind !== null);
    for (const [, path] of ofX) {
      expect([recognise(path, 'facebook'), recognise(path, 'instagram')]).toEqual([null, null]);
      expect(isRootOfX(path)).toBe(true);
    }
    expect(['data/x.js', 'data/jquery.js', 'data/index.html'].filter(isRootOfX)).toEqual([]);
  });
});

describe('a messages folder with another name', () => {
  const place = (path: string, inner = path) => EXPORT_LISTING.loose?.(path, inner);

  it.each([
    ['chats/Bo Test_1.json', 'Bo Test_1.json', 'messages/Bo Test_1.json'],
    ['chats/Bo Test_1 (2).json', 'Bo Test_1 (2).json', 'messages/Bo Test_1 (2).json'],
    ['old/chats/bo_1/message_1.json', 'message_1.json', 'messages/bo_1/message_1.json'],
    ['old/chats/bo_1/message_2.html', 'bo_1/message_2.html', 'messages/bo_1/message_2.html'],
  ])('is recognised at %s', (path, inner, placed) => {
    expect(place(path, inner)).toBe(placed);
    expect(recognise(placed)).not.toBeNull();
  });

  it.each([
    ['x/report.json', 'report.json'],
    ['x/a/data_1.json', 'a/data_1.json'],
    ['chats/bo_1/files/message_1.json', 'bo_1/files/message_1.json'],
  ])('is not recognised at %s', (path, inner) => {
    expect(place(path, inner)).toBeNull();
  });
});

describe('a copy with a name that is not read', () => {
  it.each([
    'message_1.json.1',
    'message_1.json (1)',
    'message_1.html(2)',
    'message_1[1].json',
    'message_1~1.json',
    'message_1.json.txt',
    'message_1.json.bak',
    'message_1.json~',
    'message_1.html.download',
  ])('%s is listed as not read', (name) => {
    const path = `messages/inbox/bo_1/${name}`;
    expect([wanted(path), EXPORT_LISTING.mayBeDocument?.(path)]).toEqual([false, true]);
  });

  it.each(['photo.jpg', 'notes.txt', 'clip.mp4', 'photos/x.json.1', 'files/x.json.txt'])(
    '%s is not listed',
    (name) => {
      expect(EXPORT_LISTING.mayBeDocument?.(`messages/inbox/bo_1/${name}`)).toBe(false);
    },
  );
});

describe('a file of a chosen folder', () => {
  it.each(KINDS.flatMap((kind) => PATHS[kind]))(
    'at %s is read wherever the export is in the folder',
    (path) => {
      expect(mayBeRead(`Downloads/My data/facebook-ada/${path}`)).toBe(true);
      expect(mayBeRead(path)).toBe(true);
    },
  );

  it.each([
    'messages taken out/boexample_1/message_1.json',
    'messages taken out/Bo Example_1.json',
    'Facebook/facebook-ada-2026-05-20-AbCdEfGh.zip',
  ])('at %s is read even without a known folder name', (path) => {
    expect(mayBeRead(path)).toBe(true);
  });

  it.each([
    'facebook-ada/photos/media/cat.jpg',
    'facebook-ada/your_facebook_activity/comments_and_reactions/comments.json',
    'facebook-ada/your_facebook_activity/messages/inbox/bo_1/files/report_1.json',
    'facebook-ada/your_instagram_activity/comments/post_comments_1.json',
  ])('at %s is never read', (path) => {
    expect(mayBeRead(path)).toBe(false);
  });
});
