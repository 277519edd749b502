/* Ids of the engine in words. An id that is not listed is shown as it is. */

const DOCUMENTS: Readonly<Record<string, string>> = {
  'connected-apps': 'Connected apps and websites',
  'granted-permissions': 'Permissions granted to apps',
  'app-posts': 'Posts made by apps',
  'owned-apps': 'Apps you administer',
  'off-meta-activity': 'Activity that businesses sent to Meta',
  'off-meta-settings': 'Settings for activity off Meta technologies',
  advertisers: 'Advertisers using your activity or information',
  'ad-interactions': 'Ads you interacted with',
  'ad-threads': 'Messenger threads begun from an ad',
  'lead-forms': 'Forms you sent to advertisers',
  'apps-detected': 'Apps that Meta detected',
  'instant-games': 'Instant games',
  thread: 'Messenger threads',
  'e2ee-thread': 'End-to-end encrypted threads',
  'secret-conversations': 'Devices of secret conversations',
  'cross-app-messaging': 'Cross-app messaging settings',
  'messenger-autofill': 'Contact details for business chats',
  'accounts-center': 'Linked Meta accounts',
  profile: 'Profile information',
  posts: 'Your posts',
  logins: 'Devices and sessions',
};

const DOCUMENT_STATES: Readonly<Record<string, string>> = {
  read: 'Read',
  partial: 'Read in part',
  empty: 'Empty',
  unreadable: 'Could not be read',
  duplicate: 'A copy',
  unrecognised: 'Not recognised',
};

const CHANNELS: Readonly<Record<string, string>> = {
  connection: 'Connected app',
  'app-post': 'Posts by its app',
  'off-meta': 'Activity sent to Meta',
  'advertiser-list': 'Advertiser with a list',
  advertiser: 'Advertiser',
  'ad-interaction': 'Ad you interacted with',
  'ad-thread': 'Thread begun from an ad',
  link: 'Links in messages',
};

const CONNECTION_STATES: Readonly<Record<string, string>> = {
  active: 'Active',
  expired: 'Expired',
  removed: 'Removed',
  unknown: 'Status unknown',
};

const CLAIMS: Readonly<Record<string, string>> = {
  'messages-read': 'Reaching messages',
  'messages-delete': 'Deleting messages',
  'messages-send': 'Sending messages',
  'messages-bot': 'Chat with its bot',
  'messages-link': 'Links in messages',
  'chat-client': 'Chat client',
  'friends-data': 'Data about friends',
  'profile-data': 'Profile data',
  'contact-info': 'Contact details',
  'posts-data': 'Posts',
  'device-integration': 'Built into a device',
  'instant-personalization': 'Instant personalisation',
  'sdk-sensitive-data': 'Sensitive data from an app',
  'data-broker': 'Data broker',
  'data-misuse': 'Misuse of data',
  'data-exposure': 'Exposure of data',
  litigation: 'Court cases',
  regulator: 'Regulators',
  commercial: 'Business relations',
};

const APPS: Readonly<Record<string, string>> = { app: 'App or website', 'instant-game': 'Instant game' };

/** An unlisted id is still readable without its hyphens. */
const spoken = (table: Readonly<Record<string, string>>) => (id: string) =>
  table[id] ?? id.replaceAll('-', ' ');

export const documentKind = spoken(DOCUMENTS);
export const documentState = spoken(DOCUMENT_STATES);
export const channel = spoken(CHANNELS);
export const connectionState = spoken(CONNECTION_STATES);
export const claimKind = spoken(CLAIMS);
export const appKind = spoken(APPS);

export const documentStates = Object.keys(DOCUMENT_STATES);
export const channels = Object.keys(CHANNELS);
export const connectionStates = Object.keys(CONNECTION_STATES);
