/**
 * Where an export of each era keeps its documents, and when the sample of that era was made. The paths are written out
 * here, not taken from the readers' room: a wrong reader must not be able to agree with a wrong writer.
 */
export const ERA_NAMES = ['2018', '2021', '2023', '2026'] as const;
export type EraName = (typeof ERA_NAMES)[number];

/** The documents the sample can write; null where the era's export has no such document. */
export type EraPaths = {
  readonly connectedApps: string;
  readonly permissions: string | null;
  readonly appPosts: string | null;
  readonly posts: string;
  readonly ownedApps: string | null;
  readonly offMeta: string | null;
  readonly offMetaSettings: string | null;
  readonly contactLists: string | null;
  readonly advertisers: string | null;
  readonly adInteractions: string;
  readonly adInterests: string | null;
  readonly adThreads: string | null;
  readonly leadForms: string | null;
  readonly detectedByActivity: string | null;
  readonly detectedOnAccount: string | null;
  readonly games: string | null;
  readonly accounts: string | null;
  readonly profile: string;
  readonly friends: string;
  readonly payments: string | null;
  readonly loginsFolder: string;
  readonly recognisedDevices: string;
  /** Folder of the thread sections and of the message settings. */
  readonly messages: string;
};

export type Era = {
  /** Which of the JSON eras' shapes its documents have. */
  readonly name: EraName;
  /** Epoch seconds UTC: nothing in the export is later. */
  readonly generatedAt: number;
  readonly paths: EraPaths;
};

const at = (iso: string): number => Date.parse(iso) / 1000;

const PATHS_2018: EraPaths = {
  connectedApps: 'apps_and_websites/apps_and_websites.json',
  permissions: null,
  appPosts: 'apps_and_websites/posts_from_apps_and_websites.json',
  posts: 'posts/your_posts_1.json',
  ownedApps: null,
  offMeta: null,
  offMetaSettings: null,
  contactLists: 'ads/advertisers_who_uploaded_a_contact_list_with_your_information.json',
  advertisers: null,
  adInteractions: "ads/advertisers_you've_interacted_with.json",
  adInterests: 'ads/ads_interests.json',
  adThreads: null,
  leadForms: null,
  detectedByActivity: null,
  detectedOnAccount: null,
  games: null,
  accounts: null,
  profile: 'profile_information/profile_information.json',
  friends: 'friends/friends.json',
  payments: 'payment_history/payment_history.json',
  loginsFolder: 'security_and_login_information',
  recognisedDevices: 'security_and_login_information/authorized_logins.json',
  messages: 'messages',
};

const PATHS_2021: EraPaths = {
  ...PATHS_2018,
  connectedApps: 'apps_and_websites_off_of_facebook/apps_and_websites.json',
  appPosts: 'apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json',
  ownedApps: 'apps_and_websites_off_of_facebook/your_apps.json',
  offMeta: 'apps_and_websites_off_of_facebook/your_off-facebook_activity.json',
  contactLists: 'ads_information/advertisers_who_uploaded_a_contact_list_with_your_information.json',
  advertisers: 'ads_information/advertisers_using_your_activity_or_information.json',
  adInteractions: "ads_information/advertisers_you've_interacted_with.json",
  adInterests: 'other_logged_information/ads_interests.json',
  leadForms: "ads_information/information_you've_submitted_to_advertisers.json",
  games: 'facebook_gaming/instant_games.json',
  accounts: 'facebook_accounts_center/accounts_center.json',
  friends: 'friends_and_followers/friends.json',
  payments: 'facebook_payments/payment_history.json',
};

const PATHS_2023: EraPaths = {
  ...PATHS_2021,
  connectedApps: 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
  offMeta: 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json',
  offMetaSettings: 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings.json',
  posts: 'your_activity_across_facebook/posts/your_posts_1.json',
  contactLists: null,
  adInterests: 'logged_information/other_logged_information/ads_interests.json',
  games: 'your_activity_across_facebook/facebook_gaming/instant_games.json',
  accounts: 'personal_information/facebook_accounts_center/accounts_center.json',
  profile: 'personal_information/profile_information/profile_information.json',
  friends: 'connections/friends/your_friends.json',
  payments: null,
  recognisedDevices: 'security_and_login_information/recognized_devices.json',
  messages: 'your_activity_across_facebook/messages',
};

const PATHS_2026: EraPaths = {
  ...PATHS_2023,
  permissions: 'apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.json',
  // The complete export of 2026 has no list of app posts: they are among the person's own posts.
  appPosts: null,
  posts: 'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json',
  adInterests: null,
  adThreads: 'ads_information/messenger_threads_you_started_by_clicking_on_an_ad.json',
  detectedByActivity: 'ads_information/apps_detected_from_your_activity.json',
  detectedOnAccount: 'ads_information/apps_detected_on_your_account.json',
  games: 'your_facebook_activity/facebook_gaming/instant_games.json',
  messages: 'your_facebook_activity/messages',
};

export const ERAS: Readonly<Record<EraName, Era>> = {
  '2018': { name: '2018', generatedAt: at('2018-10-20T09:14:07Z'), paths: PATHS_2018 },
  '2021': { name: '2021', generatedAt: at('2021-11-14T18:02:51Z'), paths: PATHS_2021 },
  '2023': { name: '2023', generatedAt: at('2024-02-11T07:45:33Z'), paths: PATHS_2023 },
  '2026': { name: '2026', generatedAt: at('2026-05-20T11:30:12Z'), paths: PATHS_2026 },
};

/**
 * The exports in HTML, by the year of their template; `2018` is 2018-19 and `2021` the same template after the folders
 * were renamed. The JSON of the same account at the same instant is this era, written as JSON.
 */
export const GENERATION_NAMES = ['2014', '2018', '2021', '2022', '2024', '2025', '2026'] as const;
export type GenerationName = (typeof GENERATION_NAMES)[number];

/** Facebook had no JSON yet: these are the documents that the pages of 2014-15 correspond to. */
const PATHS_2014: EraPaths = {
  ...PATHS_2018,
  appPosts: null,
  ownedApps: 'apps_and_websites/your_apps.json',
  contactLists: null,
  adInterests: null,
  payments: null,
};

const PATHS_2025: EraPaths = {
  ...PATHS_2026,
  appPosts: PATHS_2023.appPosts,
  adThreads: null,
  detectedByActivity: null,
  detectedOnAccount: null,
};

export const GENERATION_ERAS: Readonly<Record<GenerationName, Era>> = {
  '2014': { name: '2018', generatedAt: at('2015-05-08T19:03:00Z'), paths: PATHS_2014 },
  '2018': { name: '2018', generatedAt: at('2019-07-09T19:08:00Z'), paths: PATHS_2018 },
  '2021': {
    name: '2021',
    generatedAt: at('2021-05-10T21:16:00Z'),
    paths: { ...PATHS_2021, advertisers: null },
  },
  '2022': {
    name: '2021',
    generatedAt: at('2022-11-16T08:12:00Z'),
    paths: { ...PATHS_2021, contactLists: null },
  },
  '2024': { name: '2023', generatedAt: at('2024-01-12T17:27:00Z'), paths: PATHS_2023 },
  '2025': { name: '2026', generatedAt: at('2025-04-03T10:25:00Z'), paths: PATHS_2025 },
  '2026': { name: '2026', generatedAt: at('2026-03-24T18:05:00Z'), paths: PATHS_2026 },
};

/** The same kind of export, made two years and a day later. */
export const toLaterEra = (era: Era): Era => ({ ...era, generatedAt: era.generatedAt + 731 * 86_400 });
