import { USERNAMES } from '../cast.ts';
import type { SampleDocument } from '../document.ts';
import type { ExpectedResults } from '../expected-results.ts';
import { facebookJson, type Json, type LazyJson } from '../json/format.ts';
import { isSystemLine, type Message } from '../model/messages.ts';
import type { SampleModel } from '../model/model.ts';
import type { Thread } from '../model/threads.ts';

/** From this day on an app could be permitted direct messages; apps approved before and not again have no such permission. */
const SINCE_DIRECT_MESSAGES = Date.UTC(2011, 5, 30) / 1000;
/** What the invented apps were permitted since then: every third of them direct messages. */
const PERMISSIONS = [
  ['read', 'write', 'directmessages'],
  ['read'],
  ['read', 'write', 'emailaddress'],
] as const;
const OWNER_NUMBER = '12';
const ADS_PER_DOCUMENT = 20;

/** The same invented person on X. Each document must be consumed before the next. */
export function* xDocuments(model: SampleModel, expected: ExpectedResults): Generator<SampleDocument> {
  const people = new People(model.owner);
  yield script('account', 'profile', [{ account: account(model) }]);
  yield { path: 'data/manifest.js', kind: 'profile', chunks: assignment('__THAR_CONFIG', manifest(model)) };
  yield script('connected-application', 'connected-apps', applications(model));
  yield* adDocuments(model);
  const groups = model.threads.filter(({ isGroup }) => isGroup);
  const pairs = model.threads.filter(({ isGroup }) => !isGroup);
  yield script('direct-message-headers', 'message-headers', conversations(pairs, people, expected));
  yield script('direct-message-group-headers', 'message-headers', conversations(groups, people, expected));
  // Contains the message text in a real archive: nobody reads it.
  yield script('direct-messages', 'noise', [{ dmConversation: { conversationId: '12-34', messages: [] } }]);
  yield script('tweets', 'noise', []);
}

function script(name: string, kind: string, value: LazyJson): SampleDocument {
  const chunks = assignment(`YTD.${name.replaceAll('-', '_')}.part0`, value);
  return { path: `data/${name}.js`, kind, chunks };
}

function* assignment(variable: string, value: LazyJson): Generator<string> {
  yield `window.${variable} = `;
  yield* facebookJson(value, 'utf8');
}

const account = (model: SampleModel): Json => ({
  email: 'ada@example.com',
  createdVia: 'web',
  username: USERNAMES.x,
  accountId: OWNER_NUMBER,
  createdAt: '2009-03-04T05:06:07.000Z',
  accountDisplayName: model.owner,
});

const manifest = (model: SampleModel): Json => ({
  userInfo: { accountId: OWNER_NUMBER, userName: USERNAMES.x, displayName: model.owner },
  archiveInfo: { sizeBytes: '1', generationDate: iso(model.era.generatedAt), isPartialArchive: false },
  readmeInfo: { fileName: 'data/README.txt' },
  dataTypes: { account: { files: [{ fileName: 'data/account.js', globalName: 'YTD.account.part0' }] } },
});

const iso = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** X lists what can still act for the account: every app that was not removed. */
export const listedApps = <App extends Pick<SampleModel['connections'][number], 'status'>>(model: {
  readonly connections: readonly App[];
}): App[] => model.connections.filter(({ status }) => status !== 'removed');

const permissionsSince = (addedAt: number | null, at: number): readonly string[] =>
  addedAt !== null && addedAt < SINCE_DIRECT_MESSAGES
    ? ['read', 'write']
    : (PERMISSIONS[at % PERMISSIONS.length] ?? []);

const applications = (model: SampleModel): Json =>
  listedApps(model).map((app, at) => ({
    connectedApplication: {
      organization: { name: '', url: '' },
      name: app.name,
      description: 'An invented app.',
      permissions: [...permissionsSince(app.addedAt, at)],
      ...(app.addedAt === null ? {} : { approvedAt: iso(app.addedAt) }),
      id: String(1_000_000 + at),
    },
  }));

function* adDocuments(model: SampleModel): Generator<SampleDocument> {
  const shown = model.advertisers.map(({ name }) => impression(name, model));
  const groups: Json[] = [];
  for (let from = 0; from < shown.length; from += ADS_PER_DOCUMENT) {
    const impressions = shown.slice(from, from + ADS_PER_DOCUMENT);
    groups.push({ ad: { adsUserData: { adImpressions: { impressions } } } });
  }
  yield script('ad-impressions', 'advertisers', groups);
}

const impression = (advertiserName: string, model: SampleModel): Json => ({
  deviceInfo: { osType: 'Desktop' },
  displayLocation: 'TimelineHome',
  advertiserInfo: { advertiserName, screenName: '@invented' },
  impressionTime: iso(model.era.generatedAt - 86_400)
    .slice(0, 19)
    .replace('T', ' '),
});

/** Numbers for names, in order of appearance. */
class People {
  readonly #numbers: Map<string, string>;

  constructor(owner: string) {
    this.#numbers = new Map([[owner, OWNER_NUMBER]]);
  }

  getNumber(name: string): string {
    const known = this.#numbers.get(name) ?? String(1_000 + this.#numbers.size);
    this.#numbers.set(name, known);
    return known;
  }
}

function* conversations(
  threads: readonly Thread[],
  people: People,
  expected: ExpectedResults,
): Generator<Json> {
  for (const thread of threads) {
    const numbers = [...new Set(thread.participants.map((name) => people.getNumber(name)))];
    const pair = numbers.length === 2 ? numbers.join('-') : String(900_000 + thread.index);
    // Two threads with people of one name are two conversations.
    const conversationId = thread.isGroup || numbers.length !== 2 ? pair : `${pair}${thread.index}`;
    const messages = [...expected.messages(thread)].map((message) => header(message, people));
    yield { dmConversation: { conversationId, messages } };
  }
}

function header(message: Message, people: People): Json {
  const [senderId, createdAt] = [people.getNumber(message.sender), new Date(message.at).toISOString()];
  return isSystemLine(message)
    ? { conversationNameUpdate: { initiatingUserId: senderId, name: '', createdAt } }
    : { messageCreate: { id: String(message.at), senderId, createdAt } };
}
