import type { z } from 'zod';
import type { CompanyJson, ConnectionJson, FindingJson } from '../../../src/engine/contract/audit-json.ts';
import type {
  ClaimView,
  ConnectionRow,
  CoverageView,
  FindingView,
  ImportRow,
  Overview,
  sourceSchema,
  Timeline,
} from '../../../src/engine/contract/views.ts';

/* An invented account in the shape of the contract, for looking at the interface without an engine. */

export const importRow: ImportRow = {
  id: 2,
  importedAt: '2026-05-21T09:12:00Z',
  format: 'json',
  owner: 'Ada Example',
  generatedAt: '2026-05-20T00:00:00Z',
  parts: [
    {
      name: 'facebook-ada-2026-05-20-AbCdEfGh.zip',
      kind: 'zip',
      bytes: 1_204_000_000,
      sha256: 'a'.repeat(64),
    },
    { name: 'facebook-ada-2026-05-20-IjKlMnOp.zip', kind: 'zip', bytes: 998_000_000, sha256: 'b'.repeat(64) },
    { name: 'messages.zip', kind: 'zip', bytes: 18_300_000, sha256: 'c'.repeat(64) },
  ],
  documents: 431,
  isSample: false,
};
export const olderImport: ImportRow = {
  ...importRow,
  id: 1,
  importedAt: '2025-01-05T09:12:00Z',
  generatedAt: '2025-01-03T00:00:00Z',
  documents: 388,
  parts: importRow.parts.slice(0, 1),
};

const APPS = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const evidenceOf = (name: string, index: number) => ({
  part: 0,
  path: APPS,
  pointer: `/installed_apps_v2/${index}`,
  what: 'connected app',
  name,
});

type Source = z.infer<typeof sourceSchema>;
const source = (
  id: string,
  publisher: string,
  title: string,
  date: string | null,
  quotedIn: string | null = null,
): Source => ({
  id,
  title,
  publisher,
  date,
  url: `https://news.example/${id}`,
  opened: quotedIn === null,
  quotedIn,
});
const SOURCES = {
  fb: source('about-2018-12', 'Facebook', 'Facts about Facebook’s messaging partnerships', '2018-12-19'),
  nyt: source(
    'nyt-2018-12',
    'The New York Times',
    'As Facebook raised a privacy wall',
    '2018-12-18',
    'Business Standard',
  ),
  ars: source('ars-2024-03', 'Ars Technica', 'Letter unsealed in Klein v. Meta', '2024-03'),
  vulture: source('vulture-2018-12', 'Vulture', 'Netflix answers questions on messages', '2018-12-19'),
  ap: source('ap-2014-09', 'The Associated Press', 'Netflix adds private recommendations', '2014-09-02'),
};

const fact = (
  part: Partial<ClaimView> & Pick<ClaimView, 'id' | 'kind' | 'status' | 'by' | 'statement' | 'sources'>,
): ClaimView => ({
  partner: { id: 'netflix', name: 'Netflix' },
  quote: null,
  from: null,
  to: null,
  fromBasis: 'unknown',
  toBasis: 'unknown',
  note: null,
  respondsTo: [],
  ...part,
});

export const facts: ClaimView[] = [
  fact({
    id: 'netflix-messaging-partner',
    kind: 'messages-read',
    status: 'acknowledged',
    by: 'Facebook',
    to: '2016',
    toBasis: 'inferred',
    statement:
      'Facebook named Netflix among four companies whose products carried Facebook messaging for people who used Facebook Login. It called the integrations experimental and closed for nearly three years by December 2018.',
    quote: '…experimental and have now been shut down for nearly three years.',
    note: 'End inferred from “nearly three years” before December 2018.',
    sources: [SOURCES.fb],
  }),
  fact({
    id: 'netflix-nyt',
    kind: 'messages-read',
    status: 'reported',
    by: 'The New York Times',
    statement:
      'The New York Times reported on 18 December 2018, from Facebook records of 2017, that Netflix was allowed to read, write and delete users’ private messages.',
    sources: [SOURCES.nyt],
  }),
  fact({
    id: 'netflix-inbox-api',
    kind: 'messages-read',
    status: 'alleged',
    by: 'Plaintiffs in Klein v. Meta (letter to the court)',
    from: '2013',
    fromBasis: 'stated',
    statement:
      'A letter by plaintiffs’ lawyers in Klein v. Meta alleges that by 2013 Netflix had begun signing agreements including an “Inbox API” agreement.',
    sources: [SOURCES.ars],
  }),
  fact({
    id: 'netflix-recommendations',
    kind: 'messages-send',
    status: 'acknowledged',
    by: 'Netflix',
    from: '2014-09-02',
    fromBasis: 'stated',
    to: '2015',
    toBasis: 'stated',
    statement:
      'Netflix says a feature launched in 2014 let members recommend titles to chosen Facebook friends. It was closed in 2015.',
    sources: [SOURCES.vulture, SOURCES.ap],
  }),
  fact({
    id: 'netflix-viewing',
    kind: 'profile-data',
    status: 'documented',
    by: 'The Associated Press',
    from: '2011',
    fromBasis: 'stated',
    statement: 'Members could share what they watched through Facebook.',
    sources: [SOURCES.ap],
  }),
  fact({
    id: 'netflix-facebook-denial',
    kind: 'messages-read',
    status: 'denied',
    by: 'Facebook',
    statement:
      'Facebook wrote on 19 December 2018 that no messaging partner read or wrote messages without the person’s permission.',
    respondsTo: ['netflix-nyt'],
    sources: [SOURCES.fb],
  }),
  fact({
    id: 'netflix-netflix-denial',
    kind: 'messages-read',
    status: 'denied',
    by: 'Netflix',
    statement:
      'Netflix said in December 2018 that it never accessed people’s private messages on Facebook and never asked to.',
    respondsTo: ['netflix-nyt', 'netflix-inbox-api'],
    quote: 'At no time did we access people’s private messages on Facebook, or ask for the ability to do so.',
    sources: [SOURCES.vulture],
  }),
];

const netflixWindow = {
  from: '2014-10-01',
  to: '2018-04-04',
  fromBasis: 'recorded',
  toBasis: 'unknown',
} as const;
const counts = (messages: number, threads: number, people: number, sent: number) => ({
  messages,
  threads,
  people,
  sent,
  received: messages - sent,
});

export const netflix: FindingJson = {
  id: 'messaging-partner:netflix',
  rule: 'messaging-partner',
  severity: 'high',
  company: { id: 'netflix', name: 'Netflix' },
  touchesMessaging: true,
  messagingScope: 'inbox',
  grade: 'acknowledged',
  title: 'Netflix was a messaging partner of Facebook',
  summary:
    'Your export lists Netflix as connected on 1 October 2014 and still active. Facebook said in December 2018 that Netflix was one of four companies whose products carried Facebook messages. Plaintiffs in Klein v. Meta allege broader access from 2013. Netflix and Meta deny that messages were read.',
  window: netflixWindow,
  exposure: { least: counts(0, 0, 0, 0), most: counts(12_480, 143, 171, 5_902) },
  evidence: [evidenceOf('Netflix', 2)],
  claims: facts.slice(0, 5).map((each) => ({
    id: each.id,
    kind: each.kind,
    status: each.status === 'denied' ? 'alleged' : each.status,
    by: each.by,
    statement: each.statement,
    source: each.sources[0]?.url ?? null,
    fit: each.kind === 'profile-data' ? null : each.toBasis === 'stated' ? 'overlap' : 'possible',
    window: each.kind === 'profile-data' ? null : netflixWindow,
    exposure: each.kind === 'messages-read' ? { least: { messages: 0 }, most: { messages: 12_480 } } : null,
  })),
  responses: facts.slice(5).map((each) => ({
    id: each.id,
    by: each.by,
    statement: each.statement,
    source: each.sources[0]?.url ?? null,
  })),
  decision: null,
};

const spotify: FindingJson = {
  ...netflix,
  id: 'messaging-partner:spotify',
  company: { id: 'spotify', name: 'Spotify' },
  title: 'Spotify was a messaging partner of Facebook',
  summary: 'Your export lists Spotify as connected on 3 July 2011 and removed on 2 May 2016.',
  exposure: { least: counts(1_204, 40, 44, 500), most: counts(30_112, 260, 310, 14_000) },
  evidence: [evidenceOf('Spotify', 5)],
};
const chat: FindingJson = {
  ...netflix,
  id: 'chat-client:pidgin',
  rule: 'chat-client',
  severity: 'medium',
  company: { id: 'pidgin', name: 'Pidgin' },
  grade: 'documented',
  title: 'Pidgin could carry Facebook chats',
  summary: 'Your export lists Pidgin, removed, without any date.',
  exposure: { least: counts(0, 0, 0, 0), most: counts(38_020, 300, 330, 18_000) },
  evidence: [evidenceOf('Pidgin', 40)],
  claims: [],
  responses: [],
};
const era: FindingJson = {
  ...netflix,
  id: 'inbox-permission-era',
  rule: 'inbox-permission-era',
  severity: 'low',
  company: null,
  grade: 'possible',
  messagingScope: 'possible',
  title: '38 apps were connected while an app could ask for the inbox',
  summary:
    'An app connected then could have asked for the permission to read the inbox. Your export does not say which did.',
  window: null,
  exposure: null,
  evidence: Array.from({ length: 38 }, (_, index) => evidenceOf(`Invented App ${index + 1}`, index)),
  claims: [],
  responses: [],
};
const lists: FindingJson = {
  ...era,
  id: 'contact-list',
  rule: 'contact-list',
  severity: 'info',
  grade: 'in-export',
  touchesMessaging: false,
  messagingScope: null,
  title: '612 advertisers hold a list with your contact details',
  summary: 'Your export lists 612 advertisers that uploaded a list with your contact details.',
};
export const findings: FindingJson[] = [netflix, spotify, chat, era, lists];

export const cardOf = (finding: FindingJson): Overview['findings'][number] => ({
  id: finding.id,
  rule: finding.rule,
  severity: finding.severity,
  grade: finding.grade,
  title: finding.title,
  company: finding.company,
  touchesMessaging: finding.touchesMessaging,
  messages: finding.exposure && {
    least: finding.exposure.least.messages,
    most: finding.exposure.most.messages,
  },
  reviewed: finding.decision !== null,
  decision: finding.decision,
});

export const viewOf = (finding: FindingJson): FindingView => ({
  finding,
  facts: finding.claims.length === 0 ? [] : facts,
  years: finding.exposure
    ? [
        { year: 2014, least: 0, most: 820 },
        { year: 2015, least: finding.exposure.least.messages, most: 3_911 },
        { year: 2016, least: 0, most: 4_120 },
        { year: 2017, least: 0, most: 2_902 },
        { year: 2018, least: 0, most: 727 },
      ]
    : [],
  eraMessages: 41_230,
  remedies: [
    {
      id: 'remove-app',
      topic: 'Remove the app on Facebook',
      text: 'Settings, then “Apps and websites”: remove the app there. It gets no new data from then on; it may keep what it already received.',
      url: 'https://www.facebook.com/settings?tab=applications',
      note: null,
      part: 'act',
    },
    {
      id: 'ask',
      topic: 'Ask the company',
      text: 'You can ask the company which data it holds on you, and ask it to erase it.',
      url: null,
      note: 'Under GDPR the answer is due within one month.',
      part: 'ask',
    },
  ],
  cautions: [
    'A connection in the export shows that an app was linked to the account; it does not show which permissions that app was given.',
    'No export file shows whether an app or partner read, wrote or deleted a message.',
  ],
  decision: null,
});

export const limits = [
  { id: 'permissions', text: 'No export shows which permissions each app was given.' },
  { id: 'acts', text: 'No export file shows whether an app or partner read, wrote or deleted a message.' },
  {
    id: 'e2ee',
    text: 'The separate encrypted download is not among the parts, so later encrypted chats are not counted.',
  },
];

export const overview: Overview = {
  import: importRow,
  counts: {
    connections: { active: 61, expired: 92, removed: 68, unknown: 0 },
    instantGames: 9,
    appPosts: 120,
    ownedApps: 0,
    blockedApps: 1,
    offMetaBusinesses: 6_402,
    offMetaEvents: 81_200,
    advertisers: 1_802,
    advertisersWithList: 612,
    adInteractions: 88,
    adThreads: 3,
    threads: 612,
    messages: 58_412,
    systemLines: 1_204,
    e2eeThreads: 12,
    e2eeMessages: 904,
  },
  companies: 50_000,
  touchingMessaging: 4,
  flagged: findings.length,
  findings: findings.map(cardOf),
  limits,
  unreadable: 2,
};

const STATUSES = ['active', 'expired', 'removed'] as const;
const NAMES = [
  'Song Finder',
  'Word Duel',
  'Trip Notes',
  'Photo Frame',
  'Quiz of the Day',
  'Run Club',
  'Recipe Box',
  'Meet Nearby',
];

export const connections: ConnectionRow[] = Array.from({ length: 230 }, (_, index): ConnectionRow => {
  const known = ['Netflix', 'Spotify', 'Pidgin'][index];
  const name = known ?? `${NAMES[index % NAMES.length]} ${index}`;
  const status: ConnectionJson['status'] = index === 0 ? 'active' : (STATUSES[index % 3] ?? 'active');
  const year = 2008 + (index % 15);
  return {
    id: index + 1,
    name,
    kind: index > 220 ? 'instant-game' : 'app',
    status,
    addedAt: status === 'removed' && index % 2 === 0 ? null : `${year}-0${1 + (index % 9)}-12T08:00:00Z`,
    removedAt: status === 'removed' && index % 4 === 1 ? `${year + 3}-03-02T08:00:00Z` : null,
    scopedId: `10159481276426${index}`,
    companyId: known ? known.toLowerCase() : `company-${index}`,
    companyName: name,
    partner: known ? known.toLowerCase() : null,
    evidence: [evidenceOf(name, index)],
  };
});

export const companyAt = (index: number): CompanyJson => {
  const known = ['Netflix', 'Spotify', 'Pidgin'][index];
  return {
    id: known ? known.toLowerCase() : `company-${index}`,
    name: known ?? `${NAMES[index % NAMES.length]} Ltd ${index}`,
    partner: known ? known.toLowerCase() : null,
    channels: known ? 4 : 1 + (index % 3),
    connections: known ? 1 : index % 2,
    appPosts: 0,
    offMetaEvents: (index * 7919) % 4_000,
    advertiserList: index % 5 === 0,
    advertiser: index % 4 === 0,
    adInteractions: 0,
    adThreads: 0,
    links: known ? 12 : 0,
    firstAt: '2012-03-04T10:00:00Z',
    lastAt: index % 9 === 0 ? null : '2025-11-04T10:00:00Z',
  };
};

const bar = (
  index: number,
  name: string,
  from: string | null,
  to: string | null,
  text: string,
  flag: string | null = null,
): Timeline['bars'][number] => ({
  connectionId: index,
  name,
  status: to === null ? 'active' : 'removed',
  companyId: name.toLowerCase().replaceAll(' ', '-'),
  findingId: flag,
  from,
  to,
  claims:
    flag === null
      ? []
      : [
          { from: '2013-01-01', to: null, label: 'Inbox API, alleged' },
          { from: '2014-09-02', to: '2016-01-01', label: 'Recommendations, acknowledged' },
        ],
  text,
});

const months = Array.from({ length: 17 * 12 }, (_, index) => {
  const year = 2009 + Math.floor(index / 12);
  const swell = Math.exp(-(((year - 2014.5) / 3.2) ** 2)) * 420 + 30;
  const wave = 1 + 0.45 * Math.sin(index * 1.7) + 0.2 * Math.sin(index * 0.35);
  return {
    month: `${year}-${String((index % 12) + 1).padStart(2, '0')}`,
    sent: Math.round(swell * wave * 0.46),
    received: Math.round(swell * (1.1 + 0.4 * Math.cos(index * 1.3)) * 0.54),
  };
});

export const timeline: Timeline = {
  from: '2007-03-01',
  to: '2026-05-20',
  messagingEra: { from: '2009-08-11', to: '2018-04-04' },
  eras: [
    { id: 'era-1-pre-inbox', label: 'Early platform', from: null, to: '2009-08-11' },
    { id: 'era-2-inbox-2009', label: 'First inbox API', from: '2009-08-11', to: '2010-06-01' },
    { id: 'era-3-v1', label: 'Graph v1.0, no review', from: '2010-06-01', to: '2014-04-30' },
    { id: 'era-4-v1-v2', label: 'Mixed year', from: '2014-04-30', to: '2015-04-30' },
    { id: 'era-5-v2-early', label: 'v2 only, read_mailbox fading', from: '2015-04-30', to: '2015-10-06' },
    { id: 'era-6-v2-late', label: 'No personal-inbox permission', from: '2015-10-06', to: '2018-04-04' },
    { id: 'era-7-lockdown', label: 'Lockdown', from: '2018-04-04', to: '2018-08-01' },
    { id: 'era-8-reviewed', label: 'Reviewed apps, 90-day rule', from: '2018-08-01', to: '2020-06-01' },
    { id: 'era-9-now', label: 'Current regime', from: '2020-06-01', to: null },
  ],
  bars: [
    bar(
      1,
      'Netflix',
      '2014-10-01',
      null,
      'Connected on 1 October 2014, still active on 20 May 2026.',
      netflix.id,
    ),
    bar(
      2,
      'Spotify',
      '2011-07-03',
      '2016-05-02',
      'Connected on 3 July 2011, removed on 2 May 2016.',
      spotify.id,
    ),
    { ...bar(3, 'Pidgin', null, null, 'Removed; your export gives no date.', chat.id), claims: [] },
    bar(
      4,
      'Run Club',
      '2009-02-11',
      '2024-08-01',
      'Connected on 11 February 2009, removed on 1 August 2024.',
    ),
    bar(5, 'Recipe Box', '2010-05-02', null, 'Connected on 2 May 2010; expired, so its end is unknown.'),
    bar(6, 'Trip Notes', null, '2017-09-09', 'Start unknown, removed on 9 September 2017.'),
    bar(
      7,
      'Word Duel',
      '2012-01-02',
      '2019-12-12',
      'Connected on 2 January 2012, removed on 12 December 2019.',
    ),
    bar(8, 'Quiz of the Day with a long name', '2013-06-02', null, 'Connected on 2 June 2013, still active.'),
    bar(9, 'Photo Frame', '2021-06-02', null, 'Connected on 2 June 2021, still active.'),
  ],
  otherConnections: 212,
  months,
};

const STATES = ['read', 'read', 'read', 'read', 'empty', 'read', 'duplicate'] as const;
export const documents: CoverageView['documents'] = Array.from({ length: 431 }, (_, index) => ({
  part: index % 3,
  path:
    index === 0 ? APPS : `your_facebook_activity/messages/inbox/robinsample_${1000 + index}/message_1.json`,
  kind: index === 0 ? 'connected-apps' : 'thread',
  dialect: 'keyed-json',
  status:
    index === 7 || index === 90 ? 'unreadable' : index === 9 ? 'partial' : (STATES[index % 7] ?? 'read'),
  records: index % 7 === 4 ? 0 : (index * 37) % 900,
  problems:
    index === 7 || index === 90
      ? [{ code: 'broken-json', pointer: '', message: 'The document ends in the middle of its data.' }]
      : index === 9
        ? [{ code: 'invalid-timestamp', pointer: '/messages/12', message: 'The time is no number.' }]
        : [],
}));
