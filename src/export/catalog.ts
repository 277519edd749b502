import { withoutCopyMark } from '../archive/copy-marks.ts';
import type { OpenOptions } from '../archive/types.ts';
import type { DocumentKind, ThreadSection } from '../model/enumerations.ts';
import type { DocumentRef } from './records.ts';

/**
 * The catalog: which paths of an export hold which kind of document, over every era since 2014. Adding a kind is adding
 * a row. Paths are matched by their end, at a folder boundary, so the era's prefix (`your_facebook_activity/` ...) and a
 * wrapper folder do not matter.
 */

export type CatalogRow = {
  readonly kind: DocumentKind;
  /** Path endings without extension, as regular-expression source; an apostrophe stands for all its spellings. */
  readonly paths: readonly string[];
  /** Path endings that only `.html` pages have, without extension. */
  readonly htmlPaths?: readonly string[];
  /** Path endings of the pages of 2014-2018, all `.htm`; later exports have an `index.html` of another meaning. */
  readonly htmPaths?: readonly string[];
};

/** Folder of connected apps: 2018-2020, 2020-21, 2021 onward; the last spelling is reported by one parser only. */
const APPS = '(?:apps_and_websites(?:_off_of_(?:facebook|meta_technologies))?|ads_and_businesses)';
/** Folder of the ads documents: 2018-19, 2020-21, 2021 onward. */
const ADS = '(?:ads|ads_and_businesses|ads_information)';
const OFF_META = '(?:your_off-facebook_activity|your_activity_off_meta_technologies)';
const SECTION = '(?:inbox|archived_threads|filtered_threads|message_requests|e2ee_cutover|legacy_threads)';

export const CATALOG: readonly CatalogRow[] = [
  {
    kind: 'connected-apps',
    paths: [`${APPS}/(?:connected_)?apps_and_websites`],
    // 2014-2018: the profile page lists the apps; by 2018-03 they had a page of their own.
    htmPaths: ['index', 'html/apps'],
  },
  {
    kind: 'granted-permissions',
    paths: [`${APPS}/permissions_you_have_granted_to_apps`],
  },
  { kind: 'app-posts', paths: [`${APPS}/posts_from_apps_and_websites`] },
  { kind: 'owned-apps', paths: [`${APPS}/your_apps`] },
  {
    kind: 'off-meta-activity',
    paths: [`${APPS}/${OFF_META}`],
    // One page per business: numbered, and since 2025 again under a name of its own, in a folder whose name may be in the
    // user's language. No other pages lie in folders there; which ones these are, the list of businesses says.
    htmlPaths: [`${APPS}/[^/]+/[^/]+`],
  },
  {
    kind: 'off-meta-settings',
    paths: [`${APPS}/${OFF_META}_settings`],
  },
  {
    kind: 'advertisers',
    paths: [
      `${ADS}/advertisers_who_uploaded_a_contact_list_with_your_information`,
      `${ADS}/advertisers_using_your_activity_or_information`,
    ],
  },
  {
    kind: 'ad-interactions',
    paths: [`${ADS}/advertisers_you've_interacted_with`],
    htmPaths: ['html/ads'],
  },
  {
    kind: 'ad-threads',
    paths: [`${ADS}/messenger_threads_you_started_by_clicking_on_an_ad`],
  },
  {
    kind: 'lead-forms',
    paths: [`${ADS}/information_you've_submitted_to_advertisers`],
  },
  {
    kind: 'apps-detected',
    paths: [`${ADS}/apps_detected_(?:from_your_activity|on_your_account)`],
  },
  { kind: 'instant-games', paths: ['facebook_gaming/instant_games'] },
  {
    kind: 'thread',
    paths: [
      `(?:messages/)?${SECTION}/[^/]+/message(?:_\\d+)?`,
      // Spring 2018: how deep the thread folders stood is not established, and one thread was seen without a folder.
      `messages/(?:(?!${SECTION}/|stickers_used/|photos/)[^/]+/)?message(?:_\\d+)?`,
    ],
    // To 2017-10 all threads on one page, then a page per thread until mid-2018.
    htmPaths: ['html/messages'],
    htmlPaths: ['messages/\\d+'],
  },
  {
    kind: 'secret-conversations',
    paths: ['messages/secret_conversations'],
  },
  {
    kind: 'cross-app-messaging',
    paths: ['messages/your_cross-app_messaging_settings'],
  },
  {
    kind: 'messenger-autofill',
    paths: ['messages/autofill_information'],
  },
  {
    kind: 'accounts-center',
    paths: ['facebook_accounts_center/accounts_center'],
  },
  { kind: 'profile', paths: ['profile_information/profile_information'] },
  {
    kind: 'posts',
    paths: ['posts/(?:your_posts(?:_[^/]*)?|profile_posts)'],
  },
  // Names the zone that pages print their times in.
  { kind: 'time-zone', paths: ['logged_information/location/time_?zone'] },
  {
    kind: 'logins',
    // Only the lists that name a device, program or site. The neighbours (addresses, cookies, verifications, login
    // protection) hold nothing but personal values and are never opened.
    paths: [
      "security_and_login_information/(?:where_you're_logged_in|logins_and_logouts|account_activity|authorized_logins|recognized_devices|mobile_devices)",
    ],
  },
];

/** The separate encrypted download is flat: `messages/<name>_<n>.json`. In the ordinary one settings stand there. */
const E2EE_AT_ROOT = /^messages\/[^/]+\.json$/;
const E2EE_BELOW = /(?:^|\/)messages\/[^/]+_\d+\.json$/;
const SETTINGS_IN_MESSAGES = new RegExp(
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
 * First folder names that mark the root of a tree; everything before the first of them is a wrapper. Instagram's and
 * other services' names stand here too, lest `your_instagram_activity/` be taken for a wrapper around `messages/`.
 */
export const ROOT_NAMES: ReadonlySet<string> = new Set([
  // All eras of Facebook: 2014-2018, 2018-2020, 2021-2023, 2023 onward, and the separate encrypted download.
  ...['html', 'messages', 'photos', 'videos', 'about_you', 'ads', 'apps_and_websites', 'calls_and_messages'],
  // Until 2018 this page lay beside `html/`. Of several exports in one folder it belongs to the one in its own.
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
  // The folders of threads, which people take out of `messages/`.
  ...['inbox', 'archived_threads', 'filtered_threads', 'message_requests', 'e2ee_cutover', 'legacy_threads'],
  'data_logs',
  // Instagram, which must not be mixed in.
  ...['your_instagram_activity', 'apps_and_websites_off_of_instagram', 'instagram_ads_and_businesses'],
  ...['followers_and_following', 'your_topics', 'account_information', 'login_and_account_creation'],
  // Threads, Facebook's "Data logs" download, Google.
  ...['your_threads_activity', 'data_logs', 'Takeout'],
]);

/** Folders that Facebook fills with what people sent each other: anything may lie there, under any name. */
const SENT_BY_PEOPLE = /(?:^|\/)messages\/[^/]+\/[^/]+\/(?:photos|videos|audio|gifs|files)\//;
/** By full folder name: a thread with somebody called Instagram is a thread. */
const NEVER =
  /(?:^|\/)(?:your_instagram_activity|apps_and_websites_off_of_instagram|instagram_[a-z_]+)\/(?!message(?:_\d+)?\.)/;

type Extension = 'json' | 'html' | 'htm';
type Matcher = { readonly kind: DocumentKind } & Readonly<Record<Extension, RegExp>>;

const EXTENSIONS: readonly Extension[] = ['json', 'html', 'htm'];
/** Threads first: they are nine documents of ten, and no path of theirs is one of another row. */
const MATCHERS: readonly Matcher[] = CATALOG.toSorted(
  (a, b) => Number(b.kind === 'thread') - Number(a.kind === 'thread'),
).map((row) => ({
  kind: row.kind,
  json: ending(row.paths, 'json'),
  html: ending([...row.paths, ...(row.htmlPaths ?? [])], 'html'),
  htm: ending(row.htmPaths ?? [], 'htm'),
}));

/** Long lists come numbered (`..._1.json`), in every kind of document. */
function ending(paths: readonly string[], extension: string): RegExp {
  const any = paths.map(oneApostrophe).join('|') || '(?!)';
  return new RegExp(`(?:^|/)(?:${any})(?:_\\d+)?\\.${extension}$`);
}

/** `you've`, `you’ve`, `you%27ve` and `you_ve` all occur: all become `you_ve`. */
function oneApostrophe(text: string): string {
  return text.replaceAll(/['’]|%27/g, '_');
}

/** A path that is canonical as it stands, as nearly all are. */
const CANONICAL = /^[a-z0-9_./-]*$/;

/** The path as the patterns see it: composed, lower case, one apostrophe, without the marks of copies. */
function canonical(path: string): string {
  if (CANONICAL.test(path)) return path;
  const key = oneApostrophe(path.normalize('NFC').toLowerCase());
  return key.split('/').map(withoutCopyMark).join('/');
}

/**
 * What the catalog says of a root-relative path: the kind of document and its format, or null when Sidedoor has no use
 * for it (media, documents of other kinds, Instagram).
 */
export function recognise(path: string): Pick<DocumentRef, 'kind' | 'format'> | null {
  const extension = getExtension(path);
  return extension ? recogniseAs(extension, canonical(path)) : null;
}

/** Asked first of all, and by the last letter at that: nine files of ten are media. */
function getExtension(path: string): Extension | undefined {
  if (!'nlmNLM'.includes(path.at(-1) ?? '')) return undefined;
  const end = path.slice(-5).toLowerCase();
  return EXTENSIONS.find((known) => end.endsWith(`.${known}`));
}

function recogniseAs(extension: Extension, key: string): Pick<DocumentRef, 'kind' | 'format'> | null {
  if (NEVER.test(key) || SENT_BY_PEOPLE.test(key)) return null;
  const kind = MATCHERS.find((row) => row[extension].test(key))?.kind ?? e2eeKind(key);
  return kind === null ? null : { kind, format: extension === 'json' ? 'json' : 'html' };
}

/** A candidate only: its content decides, since an unknown settings file may stand in the same place. */
function e2eeKind(key: string): DocumentKind | null {
  if (!E2EE_AT_ROOT.test(key) && !E2EE_BELOW.test(key)) return null;
  return SETTINGS_IN_MESSAGES.test(stem(key)) ? null : 'e2ee-thread';
}

/** Whether the archive should ever open this path. */
export function wanted(path: string): boolean {
  return recognise(path) !== null;
}

/** The thread documents of a folder of messages that was taken out of the export, under whatever name. */
const LOOSE_THREAD = /(?:^|\/)(?!(?:audio|gifs|files)\/)[^/]+\/message(?:_\d+)?\.(?:json|html)$/;
const LOOSE_E2EE = /^[^/]+_\d+\.json$/;

/** Where a document of a part without any root name belongs; see `OpenOptions.loose`. */
function placeLoose(path: string, inner: string): string | null {
  if (LOOSE_THREAD.test(canonical(path))) return `messages/${path.split('/').slice(-2).join('/')}`;
  return LOOSE_E2EE.test(canonical(inner)) ? `messages/${inner}` : null;
}

/** Until 2021 Instagram put these beside `messages/`; Facebook never put such files there. */
const INSTAGRAM_FILES: ReadonlySet<string> = new Set(
  'account_history connections devices likes media profile saved searches seen_content stories_activities uploaded_contacts'
    .split(' ')
    .map((name) => `${name}.json`),
);

/** `message_1.json.1`, as download tools number copies, or `message_1.json (1)`: not read, but listed as such. */
function isNumberedAtEnd(path: string): boolean {
  return /\.(?:json|html?)(?:\.\d{1,3}| ?\(\d{1,3}\))$/i.test(path.slice(-12));
}

/** How an export is listed. */
export const EXPORT_LISTING: Pick<OpenOptions, 'rootNames' | 'wanted' | 'loose' | 'mayBeDocument' | 'signs'> =
  {
    rootNames: ROOT_NAMES,
    wanted,
    loose: placeLoose,
    signs: INSTAGRAM_FILES,
    mayBeDocument: (path) =>
      (getExtension(path) !== undefined || isNumberedAtEnd(path)) && !SENT_BY_PEOPLE.test(canonical(path)),
  };

/** The section that a thread's document stands in; null for a path that is no thread. */
export function sectionOfThread(path: string): ThreadSection | null {
  return getSection(canonical(path), recognise(path)?.kind);
}

function getSection(key: string, kind: DocumentKind | undefined): ThreadSection | null {
  if (kind === 'e2ee-thread') return 'e2ee';
  if (kind !== 'thread') return null;
  const section = /(?:^|\/)([^/]+)\/[^/]+\/[^/]+$/.exec(key)?.[1];
  return THREAD_FOLDERS.find((known) => known === section) ?? 'inbox';
}

const THREAD_FOLDERS = [
  'inbox',
  'archived_threads',
  'filtered_threads',
  'message_requests',
  'e2ee_cutover',
  'legacy_threads',
] as const satisfies readonly ThreadSection[];

/**
 * A thread's key, the same for all its documents and in every era: `inbox/<folder>`, or `e2ee/<file stem>` in the
 * separate encrypted download. Null for a path that is no thread.
 */
export function threadKey(path: string): string | null {
  return getThreadKey(path, canonical(path), recognise(path)?.kind);
}

function getThreadKey(path: string, key: string, kind: DocumentKind | undefined): string | null {
  const section = getSection(key, kind);
  if (section === null) return null;
  const composed = path === key ? path : path.normalize('NFC');
  const inFolder = section !== 'e2ee' && /(?:^|\/)message(?:_\d+)?\.(?:json|html?)$/.test(key);
  const folder = composed.split('/').at(-2) ?? '';
  return `${section}/${inFolder ? withoutCopyMark(folder) : getThreadName(composed)}`;
}

/** `Bo Test_1 (2)` is a copy; `Trip (2)` may be what people call their group, because every name ends in a number. */
function getThreadName(path: string): string {
  const bare = stem(withoutCopyMark(path.slice(path.lastIndexOf('/') + 1)));
  return /_\d+$/.test(bare) ? bare : stem(path);
}

/** What the catalog says of a document. */
export type Identified = Pick<DocumentRef, 'kind' | 'format'> & {
  /**
   * Which document it is, whatever era's folder it stands in and whether it is JSON or HTML: two entries of one identity
   * are the same document.
   */
  readonly identity: string;
  readonly businessPage: BusinessPage | null;
};

/** All that the catalog can say of a path at once; null for a path that it does not know. */
export function identify(path: string): Identified | null {
  const found = recognise(path);
  if (found === null) return null;
  const { kind, format } = found;
  const key = canonical(path);
  const page = getBusinessPage(key, kind);
  const thread = getThreadKey(path, key, kind);
  const name = page === null ? stem(key) : key.split('/').slice(-2).join('/');
  const identity = thread === null ? `${kind}:${name}` : `${kind}:${thread}/${name}`;
  return { kind, format, identity, businessPage: page };
}

/** An export since 2025 holds every business both ways: `numbered` (`.../0.html`), and `named` after the business. */
export type BusinessPage = 'numbered' | 'named';

const BUSINESS_PAGE = new RegExp(`(?:^|/)${APPS}/[^/]+/[^/]+\\.html?$`);
const NUMBERED_PAGE = new RegExp(`/${OFF_META}/\\d+\\.html?$`);

/** How an off-Meta HTML page that speaks of one business is named; null for any other document. */
export function businessPage(path: string): BusinessPage | null {
  return getBusinessPage(canonical(path), recognise(path)?.kind);
}

function getBusinessPage(key: string, kind: DocumentKind | undefined): BusinessPage | null {
  if (kind !== 'off-meta-activity') return null;
  if (NUMBERED_PAGE.test(key)) return 'numbered';
  return BUSINESS_PAGE.test(key) ? 'named' : null;
}

function stem(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot === -1 ? file : file.slice(0, dot);
}
