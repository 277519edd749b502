import type { DocumentKind } from '../model/enumerations.ts';

/**
 * Facebook's catalog: which paths of an export hold which kind of document, over every era since 2014. Adding a kind is adding
 * a row. Paths are matched by their end, at a folder boundary, so the era's prefix (`your_facebook_activity/` ...) and a
 * wrapper folder do not matter.
 */

export type CatalogRow = {
  readonly kind: DocumentKind;
  /** Path endings without extension, as regular-expression source; an apostrophe stands for all its spellings. */
  readonly paths: readonly string[];
  /** Path endings that only `.html` pages have, without extension. */
  readonly htmlPaths?: readonly string[];
  /** Path endings of the pages of 2014-2018, all `.htm`; later exports have an `index.html` with another meaning. */
  readonly htmPaths?: readonly string[];
  /** Path endings of the scripts that an archive of X consists of, without extension. */
  readonly jsPaths?: readonly string[];
};

/** Folder of connected apps: 2018-2020, 2020-21, 2021 onward; the last spelling is reported by one parser only. */
export const APPS = '(?:apps_and_websites(?:_off_of_(?:facebook|meta_technologies))?|ads_and_businesses)';

/** Folder of the ads documents: 2018-19, 2020-21, 2021 onward. */
const ADS = '(?:ads|ads_and_businesses|ads_information)';

export const OFF_META = '(?:your_off-facebook_activity|your_activity_off_meta_technologies)';

export const SECTION =
  '(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover|legacy_threads)';

export const CATALOG: readonly CatalogRow[] = [
  {
    kind: 'connected-apps',
    paths: [`${APPS}/(?:connected_)?apps_and_websites`],
    // 2014-2018: the profile page lists the apps; by 2018-03 they had a page of their own.
    htmPaths: ['index', 'html/apps'],
  },
  { kind: 'granted-permissions', paths: [`${APPS}/permissions_you_have_granted_to_apps`] },
  { kind: 'app-posts', paths: [`${APPS}/posts_from_apps_and_websites`] },
  { kind: 'owned-apps', paths: [`${APPS}/your_apps`] },
  {
    kind: 'off-meta-activity',
    paths: [`${APPS}/${OFF_META}`],
    // One page per business: numbered, and since 2025 again under a name of its own, in a folder whose name may be in the
    // user's language. No other pages are in such folders; the list of businesses says which pages these are.
    htmlPaths: [`${APPS}/[^/]+/[^/]+`],
  },
  { kind: 'off-meta-settings', paths: [`${APPS}/${OFF_META}_settings`] },
  {
    kind: 'advertisers',
    paths: [
      `${ADS}/advertisers_who_uploaded_a_contact_list_with_your_information`,
      `${ADS}/advertisers_using_your_activity_or_information`,
    ],
  },
  { kind: 'ad-interactions', paths: [`${ADS}/advertisers_you've_interacted_with`], htmPaths: ['html/ads'] },
  { kind: 'ad-threads', paths: [`${ADS}/messenger_threads_you_started_by_clicking_on_an_ad`] },
  { kind: 'lead-forms', paths: [`${ADS}/information_you've_submitted_to_advertisers`] },
  { kind: 'apps-detected', paths: [`${ADS}/apps_detected_(?:from_your_activity|on_your_account)`] },
  { kind: 'instant-games', paths: ['facebook_gaming/instant_games'] },
  {
    kind: 'thread',
    paths: [
      `(?:messages/)?${SECTION}/[^/]+/message(?:_\\d+)?`,
      // Spring 2018: the depth of the thread folders is not established, and one thread was seen without a folder.
      `messages/(?:(?!${SECTION}/|stickers_used/|photos/)[^/]+/)?message(?:_\\d+)?`,
    ],
    // Until 2017-10 all threads on one page, then a page per thread until mid-2018.
    htmPaths: ['html/messages'],
    htmlPaths: ['messages/\\d+'],
  },
  { kind: 'secret-conversations', paths: ['messages/secret_conversations'] },
  { kind: 'cross-app-messaging', paths: ['messages/your_cross-app_messaging_settings'] },
  { kind: 'messenger-autofill', paths: ['messages/autofill_information'] },
  { kind: 'accounts-center', paths: ['facebook_accounts_center/accounts_center'] },
  { kind: 'profile', paths: ['profile_information/profile_information'] },
  { kind: 'posts', paths: ['posts/(?:your_posts(?:_[^/]*)?|profile_posts)'] },
  // Names the zone that pages print their times in.
  { kind: 'time-zone', paths: ['logged_information/location/time_?zone'] },
  {
    kind: 'logins',
    // Only the lists that name a device, program or site. The neighbours (addresses, cookies, verifications, login
    // protection) contain only personal values and are never opened.
    paths: [
      "security_and_login_information/(?:where_you're_logged_in|logins_and_logouts|account_activity|authorized_logins|recognized_devices|mobile_devices)",
    ],
  },
];

/** The separate encrypted download is flat: `messages/<name>_<n>.json`. In the ordinary one settings are at that path. */
export const E2EE_AT_ROOT = /^messages\/[^/]+\.json$/;

export const E2EE_BELOW = /(?:^|\/)messages\/[^/]+_\d+\.json$/;

export const SETTINGS_IN_MESSAGES = new RegExp(
  `^(?:${[
    'ai_conversations',
    'autofill_information',
    'chat_invites_received',
    'community_chats_settings',
    'encrypted_messaging_backup_settings',
    'information_about_your_devices',
    'messaging_settings',
    'messenger_active_status_platform_settings',
    'messenger_active_status_settings',
    'messenger_contacts_you_ve_blocked',
    'messenger_ui_settings',
    'secret_conversations',
    'support_messages',
    'your_chat_settings_on_web',
    'your_cross-app_messaging_settings',
    'your_end-to-end_encryption_enabled_messenger_device',
    'your_messenger_app_install_information',
    'your_responsiveness_in_messaging_threads',
  ].join('|')})(?:_\\d+)?$`,
);

/**
 * First folder names that mark the root of a tree; everything before the first of them is a wrapper. Names of Instagram and
 * other services are here too, so that `your_instagram_activity/` is not mistaken for a wrapper around `messages/`.
 */
export const ROOT_NAMES: ReadonlySet<string> = new Set([
  // All eras of Facebook: 2014-2018, 2018-2020, 2021-2023, 2023 onward, and the separate encrypted download.
  ...['html', 'messages', 'photos', 'videos', 'about_you', 'ads', 'apps_and_websites', 'calls_and_messages'],
  // Until 2018 this page was next to `html/`. Among several exports in one folder it belongs to the one in its own folder.
  'index.htm',
  ...[
    'comments',
    'events',
    'following_and_followers',
    'friends',
    'groups',
    'likes_and_reactions',
    'location',
  ],
  ...[
    'location_history',
    'marketplace',
    'other_activity',
    'pages',
    'payment_history',
    'photos_and_videos',
    'posts',
  ],
  ...['profile_information', 'saved_items', 'saved_items_and_collections', 'search_history', 'stories'],
  ...['security_and_login_information', 'your_places', 'ads_and_businesses', 'ads_information'],
  ...['apps_and_websites_off_of_facebook', 'apps_and_websites_off_of_meta_technologies', 'facebook_gaming'],
  ...['facebook_payments', 'facebook_accounts_center', 'other_logged_information', 'friends_and_followers'],
  ...['comments_and_reactions', 'logged_information', 'personal_information', 'connections', 'preferences'],
  ...['your_activity_across_facebook', 'your_facebook_activity', "this_profile's_activity_across_facebook"],
  ...['this_profile_s_activity_across_facebook', 'this_profile’s_activity_across_facebook'],
  // The folders of threads, which people move out of `messages/`.
  ...['inbox', 'archived_threads', 'filtered_threads', 'message_requests', 'e2ee_cutover', 'legacy_threads'],
  'data_logs',
  // Instagram, which must not be mixed in.
  ...['your_instagram_activity', 'apps_and_websites_off_of_instagram', 'instagram_ads_and_businesses'],
  ...['information_about_you', 'recent_searches', 'story_sticker_interactions'],
  ...['followers_and_following', 'your_topics', 'account_information', 'login_and_account_creation'],
  // Threads, Facebook's "Data logs" download, Google.
  ...['your_threads_activity', 'data_logs', 'Takeout'],
]);
