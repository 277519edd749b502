import { expect, it } from 'vitest';
import type { ExposureCounts, Finding, Reading, Window } from '../../src/model/findings.ts';
import { inventedFacts, partner, said } from './invented-facts.ts';
import { type Content, getFindings } from './ledger.ts';

const KLEIN = 'Plaintiffs in Klein v. Meta (letter)';
const PARTNERS = {
  alpha: partner('Alpha', 'A', [
    said('a-send', 'messages-send', 'acknowledged', 'Facebook', { from: '2013', to: '2015' }),
    said('a-read', 'messages-read', 'acknowledged', 'Facebook (to The Times)', { from: '2013', to: '2015' }),
    said('a-alleged', 'messages-read', 'alleged', KLEIN, { case: 'klein-v-meta' }),
    said('a-chat', 'chat-client', 'reported', 'The Times', { from: '2017', to: '2019' }),
    said('a-suit', 'litigation', 'documented', 'Court', { case: 'klein-v-meta' }),
    said('a-same-suit', 'litigation', 'documented', 'Court', {
      statement: 'Klein v. Meta went on.',
      case: 'klein-v-meta',
    }),
    said('a-like-suit', 'litigation', 'documented', 'Court in Klein v. Meta'),
    said('a-other-suit', 'litigation', 'documented', 'Court', { case: 'frasco-v-flo-health' }),
    said('a-no-suit', 'litigation', 'documented', 'Court'),
    said('a-inquiry', 'regulator', 'documented', 'An authority', { source: null }),
    said('a-friends', 'friends-data', 'acknowledged', 'Facebook'),
    said('a-no', 'messages-read', 'denied', 'Alpha (to The Times)', {
      respondsTo: ['a-read'],
      source: 'nowhere',
    }),
    said('a-never', 'messages-send', 'denied', 'Alpha'),
    said('a-friends-no', 'friends-data', 'denied', 'Alpha', { respondsTo: ['a-friends'] }),
    said('a-posts-no', 'posts-data', 'denied', 'Alpha'),
  ]),
  asker: partner('Asker', 'A', [
    said('k-read', 'messages-read', 'documented', 'An authority', {
      statement: 'It asked for read_mailbox.',
      tie: 'permission',
    }),
  ]),
  accused: partner('Accused', 'A', [said('c-read', 'messages-read', 'alleged', KLEIN)]),
  sender: partner('Sender', 'A', [said('s-send', 'messages-send', 'reported', 'The Times')]),
  silent: partner('Silent', 'A', [said('n-friends', 'friends-data', 'acknowledged', 'Facebook')]),
  mixed: partner('Mixed', 'A', [
    said('m-early', 'messages-read', 'reported', 'The Times', { from: '2011', to: '2011' }),
    said('m-then', 'messages-read', 'reported', 'The Times', { from: '2015', to: '2015' }),
  ]),
  bravo: partner('Bravo', 'B', [
    said('b-chat', 'chat-client', 'documented', 'Facebook', { from: '2012', to: '2013' }),
    said('b-send', 'messages-send', 'acknowledged', 'Facebook'),
  ]),
  chatty: partner('Chatty', 'C', [
    said('y-chat', 'chat-client', 'reported', 'The Times'),
    said('y-bot', 'messages-bot', 'documented', 'Facebook'),
  ]),
  quiet: partner('Quiet', 'C', [said('q-chat', 'chat-client', 'denied', 'Quiet')]),
  games: {
    ...partner('Instant Games', 'C', [said('g-bot', 'messages-bot', 'documented', 'Facebook')]),
    id: 'instant-games',
  },
  delta: partner('Delta', 'D', [
    said('d-device', 'device-integration', 'acknowledged', 'Facebook'),
    said('d-friends', 'friends-data', 'reported', 'The Times (2018)', { from: '2012', to: '2014' }),
    said('d-late', 'contact-info', 'acknowledged', 'Facebook', { from: '2024', to: '2024' }),
    said('d-chat', 'chat-client', 'acknowledged', 'Facebook'),
    said('d-send', 'messages-send', 'acknowledged', 'Facebook'),
    said('d-deal', 'commercial', 'acknowledged', 'Facebook'),
  ]),
  device: partner('Device', 'D', [said('v-device', 'device-integration', 'acknowledged', 'Facebook')]),
  rumour: partner('Rumour', 'D', [said('r-friends', 'friends-data', 'alleged', KLEIN)]),
  echo: partner('Echo', 'E', [
    said('e-ban', 'data-misuse', 'acknowledged', 'Facebook', { from: '2012', to: '2013' }),
  ]),
  foxtrot: partner(
    'Foxtrot',
    'F',
    [
      said('f-sdk', 'sdk-sensitive-data', 'reported', 'The Times'),
      said('f-verdict', 'litigation', 'documented', 'Court'),
      said('f-read', 'messages-read', 'reported', 'The Times'),
      said('f-no', 'sdk-sensitive-data', 'denied', 'Foxtrot', { respondsTo: ['f-sdk'] }),
    ],
    'health',
  ),
  fern: partner('Fern', 'F', [], 'health'),
  broker: partner(
    'Broker',
    'F',
    [
      said('o-broker', 'data-broker', 'documented', 'An authority'),
      said('o-deal', 'commercial', 'acknowledged', 'Facebook'),
    ],
    'data-broker',
  ),
};
const FACTS = inventedFacts(...Object.values(PARTNERS));

const MESSAGES: Content['messages'] = [
  { thread: 'robin', day: '2012-06-01', from: 'Robin Sample', messages: 2 },
  { thread: 'robin', day: '2013-06-01', from: 'Robin Sample', messages: 3 },
  { thread: 'robin', day: '2011-12-31', from: 'Robin Sample', messages: 1, basis: 'local' },
  { thread: 'robin', day: '2012-12-31', from: 'Robin Sample', messages: 1, basis: 'local' },
  { thread: 'alex', day: '2013-07-01', from: 'Ada Example', messages: 4 },
  { thread: 'robin', day: '2014-06-01', from: 'Robin Sample', messages: 1 },
  { thread: 'alex', day: '2016-07-01', from: 'Alex Muster', messages: 5 },
  { thread: 'alex', day: '2020-07-01', from: 'Alex Muster', messages: 6 },
];
const OWNER = 'Ada Example';

/** For each rule, exports that produce all of its sentences. */
const EXPORTS: Record<string, Content> = {
  'partners on messages': {
    owner: OWNER,
    apps: [
      { name: 'Alpha', added: '2012-05-05' },
      { name: 'Alpha', status: 'removed', added: '2016-01-01', removed: '2016-02-01', basis: 'local' },
      { name: 'Asker', added: '2019-01-01' },
      { name: 'Accused', status: 'expired' },
    ],
    messages: MESSAGES,
    links: [
      { thread: 'robin', day: '2012-05-04', domain: 'alpha.example', links: 9 },
      { thread: 'robin', day: '2012-05-05', domain: 'alpha.example', links: 2 },
      { thread: 'alex', day: '2026-05-20', domain: 'alpha.example' },
      { thread: 'alex', day: '2026-05-21', domain: 'alpha.example', links: 9 },
      { thread: 'alex', day: null, domain: 'asker.example', links: 9 },
    ],
  },
  'partners of whom less is said': {
    owner: OWNER,
    apps: ['Sender', 'Silent', 'Mixed'].map((name) => ({ name, added: '2014-05-05' })),
    messages: MESSAGES,
  },
  'partners long gone and nobody wrote': {
    owner: OWNER,
    apps: [
      { name: 'Alpha', status: 'removed', added: '2009-01-01', removed: '2009-02-01' },
      { name: 'Accused' },
    ],
  },
  'chat clients, bots and games': {
    owner: OWNER,
    apps: [
      { name: 'Bravo', status: 'unknown', added: '2012-01-01' },
      { name: 'Chatty', status: 'expired', added: '2013-01-01' },
      { name: 'Quiet', added: '2013-01-01' },
      { name: 'Puzzle', kind: 'instant-game', added: '2017-01-01' },
      { name: 'Puzzle', kind: 'instant-game', status: 'removed', removed: '2018-01-01' },
      { name: 'Chatty', kind: 'instant-game', added: '2017-01-01' },
    ],
    messages: MESSAGES,
  },
  "friends' data and enforcement": {
    apps: ['Delta', 'Device', 'Rumour', 'Echo'].map((name) => ({ name, added: '2012-02-02' })),
  },
  'activity, brokers and lists': {
    businesses: [
      { name: 'Foxtrot', events: 2 },
      { name: 'foxtrot.example', events: 1 },
      { name: 'Fern' },
      { name: 'Broker', events: 1 },
    ],
    advertisers: [{ name: 'Broker', list: true }, { name: 'Shop', list: true }, { name: 'Nobody' }],
  },
  'ads, settings and many channels': {
    adThreads: [
      { page: 'Shop', at: '2022-02-02' },
      { page: 'Shop', at: '2021-02-02' },
      { page: 'Shop' },
      { page: 'Page', at: '2020-02-02' },
      { page: 'Undated' },
    ],
    settings: [
      { name: 'cross-app-messaging', value: 'true' },
      { name: 'cross-app-messaging', value: 'false' },
    ],
    apps: [{ name: 'Shop', status: 'removed' }],
    advertisers: [{ name: 'Shop', list: true }],
    adInteractions: [{ title: 'Shop' }],
    posts: ['Shop'],
    detected: ['Shop'],
    businesses: [{ name: 'Shop', events: 1 }],
    links: [{ thread: 'robin', day: '2015-01-01', domain: 'shop.example' }],
  },
  'dates that are unknown or in doubt': {
    generatedAt: null,
    apps: [
      { name: 'Undated' },
      { name: 'Near', added: '2012-01-01', basis: 'local' },
      { name: 'Gone', status: 'removed' },
      { name: 'Gone Too', status: 'removed' },
      { name: 'Game', kind: 'instant-game', status: 'removed' },
    ],
  },
  'apps that X permitted messages': {
    service: 'x',
    owner: OWNER,
    apps: [
      { name: 'Alpha', added: '2012-01-01', permissions: ['read', 'write', 'directmessages'] },
      { name: 'Alpha', added: '2013-06-02', permissions: ['read', 'directmessages'] },
      { name: 'Reader', added: '2014-01-01', permissions: ['dm.read', 'tweet.read'] },
      { name: 'Reader', permissions: ['dm.read', 'tweet.write'] },
      { name: 'Sender', added: '2014-01-01', permissions: ['dm.read', 'dm.write'] },
      { name: 'Twice', added: '2014-01-01', permissions: ['dm.read', 'directmessages'] },
      { name: 'Poster', added: '2014-01-01', permissions: ['read', 'write', 'dm.write'] },
    ],
    messages: MESSAGES,
  },
};

const windowText = ({ from, to, fromBasis, toBasis }: Window): string =>
  `window ${from} (${fromBasis}) to ${to} (${toBasis})`;
const countsText = ({ messages, threads, people, sent, received }: ExposureCounts): string =>
  `${messages} messages in ${threads} threads of ${people} people, ${sent} sent, ${received} received`;

const readingText = ({ by, claims, period, records, window, messages }: Reading): string =>
  `reading of ${by} on ${records ?? 'no records'}, ${period.from} to ${period.to} (${claims.join(', ')}): ${messages.least} to ${messages.most} messages, ${window ? windowText(window) : 'no window'}`;

function text({ window, exposure, ...finding }: Finding): string {
  const { id, severity, grade, messagingScope, title, summary, claims, responses, readings, evidence } =
    finding;
  return [
    `${id}: ${severity}, ${grade}, ${messagingScope ?? 'no messaging'}`,
    title,
    summary,
    ...(window ? [windowText(window)] : []),
    ...(exposure ? [`least ${countsText(exposure.least)}`, `most ${countsText(exposure.most)}`] : []),
    ...claims.map(
      (each) =>
        `claim ${each.id}: ${each.fit ?? 'no fit'}, ${each.window ? windowText(each.window) : 'no window'}, ${each.exposure ? `${each.exposure.least.messages} to ${each.exposure.most.messages} messages` : 'no count'}, ${each.source}`,
    ),
    ...readings.map(readingText),
    ...responses.map((each) => `response ${each.id} by ${each.by}, ${each.source}`),
    ...evidence.map(({ path, pointer, what, name }) => `evidence ${path}${pointer}: ${what}, ${name}`),
  ].join('\n  ');
}

it.each(Object.keys(EXPORTS))(
  'the findings on %s have the expected wording, with invented facts',
  async (name) => {
    const findings = getFindings(EXPORTS[name] ?? {}, FACTS)
      .map(text)
      .join('\n\n');
    await expect(`${findings}\n`).toMatchFileSnapshot(`findings/${name.replace(/\W+/g, '-')}.txt`);
  },
);

it('a game has its own conversation, and nothing more when there are no facts about games', async () => {
  const { games: _, ...others } = PARTNERS;
  const content: Content = { apps: [{ name: 'Puzzle', kind: 'instant-game' }] };
  const [found] = getFindings(content, inventedFacts(...Object.values(others)));
  expect(found).toMatchObject({ id: 'messenger-bot:puzzle', grade: 'in-export', claims: [], responses: [] });
});

it('an app of the inbox permission era could ask for messages when the facts name no permission', () => {
  const facts = {
    ...FACTS,
    permissions: FACTS.permissions.filter(({ personalMessages }) => !personalMessages),
  };
  const [found] = getFindings({ apps: [{ name: 'Quiz', added: '2012-01-01' }] }, facts);
  expect(found?.id).toBe('inbox-permission-era');
  expect(found?.summary).toContain(
    'could have asked you for access to your messages. Only you could grant it.',
  );
});
