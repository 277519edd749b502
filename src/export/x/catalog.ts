import type { CatalogRow } from '../catalog.ts';

/** Long lists come in numbered parts: `direct-message-headers-part1.js`. */
const inData = (name: string): string => `data/${name}(?:-part\\d+)?`;

/**
 * What Sidedoor reads of an archive of X, which was Twitter's until 2023. `direct-messages.js` and `direct-messages-group.js`
 * contain the text of messages: they are in no row, so nothing ever opens them.
 */
export const X_CATALOG: readonly CatalogRow[] = [
  { kind: 'connected-apps', paths: [], jsPaths: [inData('connected-application')] },
  {
    kind: 'message-headers',
    paths: [],
    jsPaths: [inData('direct-message-headers'), inData('direct-message-group-headers')],
  },
  { kind: 'advertisers', paths: [], jsPaths: [inData('ad-engagements'), inData('ad-impressions')] },
  // The account, and the list of the archive's files, which says when it was made.
  { kind: 'profile', paths: [], jsPaths: ['data/account', 'data/manifest'] },
];

/**
 * Whether a tree of X begins at a folder `data`, by the path of one file from there on. The folder's name alone proves nothing,
 * so the file must be one that all archives have; those in `js/` and `csv/` belong to the earlier archive of tweets.
 */
export const isRootOfX = (path: string): boolean =>
  /^data\/(?:(?:account|ad|ads|ageinfo|app|block|connected-application|contact|deleted-tweets?|device-token|direct-messages?|email-address-change|follower|following|ip-audit|like|lists|manifest|moment|mute|ni-devices|personalization|phone-number|profile|saved-search|screen-name-change|tweets?|tweet-headers|user-link-clicks|verified)(?:-[a-z-]+)?(?:-part\d+)?\.js$|[a-z_]+_media\/|js\/(?:payload_details|tweet_index|user_details)\.js$|js\/tweets\/|csv\/\d{4}_\d{2}\.csv$)/.test(
    path,
  );
