import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/engine/act/settings.ts';
import { OpenImport } from '../../src/engine/open-import.ts';
import { readAnswer } from '../../src/engine/read/answer.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { listImports } from '../../src/ledger/reads/imports.ts';
import { sql } from '../../src/ledger/sql.ts';
import { type Answer, answerSchema } from '../../src/model/answer.ts';
import { answerText, stepDetailMessage, stepMessage } from '../../src/words/answer.ts';
import { words } from '../../src/words/current.ts';
import { shareText } from '../../src/words/share-card.ts';
import { type Content, createLedger } from '../audit/ledger.ts';
import { importedDesk } from './harness.ts';

type Export = Content & { readonly encrypted?: boolean };

const knowledge = loadKnowledge();

function getAnswer(content: Export): Answer {
  const thread = { kind: content.encrypted ? 'e2ee-thread' : 'thread' };
  const documents = [...(content.documents ?? []), ...(content.messages ? [thread] : [])];
  const db = createLedger({ ...content, documents }, knowledge);
  if (content.encrypted) db.run(sql`UPDATE thread SET section = 'e2ee'`);
  const [row] = listImports(db);
  if (row === undefined) throw new Error('There is no import.');
  const settings = () => DEFAULT_SETTINGS;
  const opened = new OpenImport({ db, knowledge, row, settings, now: () => 0, cache: new Map() });
  return answerSchema.parse(readAnswer(opened));
}

const ADA = 'Ada Example';
const sent = (day: string, messages = 10) => ({ thread: 'robin', day, from: ADA, messages });
const MESSAGES = [sent('2015-03-01'), sent('2020-01-01')];
const NETFLIX = { name: 'Netflix', added: '2014-10-01' };
const QUIZ = { name: 'Quiz of Animals', added: '2020-02-03' };
const FARM = { name: 'Old Farm', added: '2012-02-03' };
const DENIED = 'Netflix and Meta deny that messages were read. Your export cannot settle it.';
const ONE_NAMED =
  'One company that Facebook named in 2018 in connection with messages is among your apps: Netflix.';

/** Every case of the answer, word for word. */
const CASES: readonly (readonly [title: string, content: Export, text: string])[] = [
  [
    'one named company',
    { owner: ADA, apps: [NETFLIX], messages: MESSAGES },
    `${ONE_NAMED} At most 10 of your 20 messages fall in the time when it could have had access; not one can be confirmed, because no statement says both when access began and when it ended. ${DENIED}`,
  ],
  [
    'several named companies, a chat program and others',
    {
      owner: ADA,
      apps: [NETFLIX, { name: 'Dropbox', added: '2012-09-25' }, { name: 'Trillian' }, FARM, QUIZ],
      messages: MESSAGES,
    },
    `Two companies that Facebook named in 2018 in connection with messages are among your apps: Dropbox and Netflix. At most 10 of your 20 messages fall in the time when they could have had access; not one can be confirmed, because no statement says both when access began and when it ended. ${DENIED} One chat program that showed Facebook chats by design is also among your apps: Trillian. One other app may have been connected when apps could ask for your inbox. Whether this one did is not known.`,
  ],
  [
    'a named company that nobody says did not read',
    { owner: ADA, apps: [NETFLIX, { name: 'thisisyourdigitallife' }], messages: MESSAGES },
    'Two companies that Facebook named in 2018 in connection with messages are among your apps: Netflix and This Is Your Digital Life. At most 10 of your 20 messages fall in the time when they could have had access; not one can be confirmed, because in every case a date of access or of connection is not known. Netflix and Meta deny that messages were read; Sidedoor knows of no such denial by This Is Your Digital Life. Your export cannot settle it.',
  ],
  [
    'a chat program alone',
    {
      owner: ADA,
      apps: [{ name: 'Skype', added: '2011-11-19', removed: '2015-12-01', status: 'removed' }],
      messages: MESSAGES,
    },
    'No company that Facebook named in connection with messages is among your apps. If a company is missing here, that does not clear it. One chat program that showed Facebook chats by design is among your apps: Skype. 10 of your 20 messages fall in the time when it could have had access. Your export cannot show whether any message was read.',
  ],
  [
    'nobody named, and apps from the time of inbox permissions',
    { owner: ADA, apps: [FARM, { name: 'Old Quiz' }], messages: MESSAGES },
    'No app with a known link to messages is listed. That does not rule one out. 2 apps may have been connected when apps could ask for your inbox. Whether any of them did is not known. Your export cannot show whether any message was read.',
  ],
  [
    'nobody named, and later apps',
    { owner: ADA, apps: [QUIZ], messages: MESSAGES },
    'No app with a known link to messages is listed. That does not rule one out.',
  ],
  [
    'no app in a list that is there',
    { owner: ADA, documents: [{ kind: 'connected-apps', status: 'empty' }], messages: MESSAGES },
    'Your export lists no connected apps. That does not rule one out.',
  ],
  [
    'no list of apps',
    { owner: ADA, messages: MESSAGES },
    'This export does not hold the list of your connected apps, so it cannot show which of them could have reached your messages.',
  ],
  [
    'a list of apps that could not be read',
    { owner: ADA, documents: [{ kind: 'connected-apps', status: 'unreadable' }], messages: MESSAGES },
    'The list of your connected apps could not be read, so Sidedoor cannot say which of them could have reached your messages.',
  ],
  [
    'lists read in part',
    {
      owner: ADA,
      apps: [NETFLIX],
      documents: [
        { kind: 'connected-apps', status: 'partial' },
        { kind: 'thread', status: 'unreadable' },
      ],
      messages: MESSAGES,
    },
    `${ONE_NAMED} Part of the list of apps could not be read, so there may be more. At most 10 of your 20 messages fall in the time when it could have had access; not one can be confirmed, because no statement says both when access began and when it ended. Some of your messages could not be read, so the true numbers may be higher. ${DENIED}`,
  ],
  [
    'no messages',
    { owner: ADA, apps: [NETFLIX] },
    `${ONE_NAMED} This export holds no messages, so none can be counted. ${DENIED}`,
  ],
  [
    'only encrypted chats',
    { owner: ADA, apps: [NETFLIX], messages: [sent('2024-01-01')], encrypted: true },
    `${ONE_NAMED} This export holds only your end-to-end encrypted chats. Your other chats are not in it and are not counted. None of your 10 messages was sent or received in the time when it could have had access. ${DENIED}`,
  ],
  [
    'messages that could not be read',
    { owner: ADA, apps: [NETFLIX], documents: [{ kind: 'thread', status: 'unreadable' }] },
    `${ONE_NAMED} Your messages could not be read, so none are counted. ${DENIED}`,
  ],
  [
    'messages of other times',
    { owner: ADA, apps: [NETFLIX], messages: [sent('2020-01-01')] },
    `${ONE_NAMED} None of your 10 messages was sent or received in the time when it could have had access. ${DENIED}`,
  ],
  [
    'a connection of another time',
    { owner: ADA, apps: [{ name: 'Netflix', added: '2019-10-01' }], messages: MESSAGES },
    `${ONE_NAMED} The statements about its access are about other times than your connection, so none of your messages are counted. ${DENIED}`,
  ],
];

describe('the text of the answer', () => {
  it.each(CASES)('%s', (_title, content, text) => {
    expect(answerText(getAnswer(content))).toBe(text);
  });
});

describe('the counts of the answer', () => {
  it('include a message once in the windows of two companies, and the messages of each company as its finding does', () => {
    const answer = getAnswer({
      owner: ADA,
      apps: [NETFLIX, { name: 'Spotify', added: '2012-03-17' }],
      messages: [sent('2013-01-01', 5), sent('2015-01-01', 7)],
    });
    expect(answer.named.companies.map(({ id, most }) => [id, most])).toEqual([
      ['spotify', 12],
      ['netflix', 7],
    ]);
    expect(answer.named).toMatchObject({ least: 0, most: 12 });
  });
});

describe('the suggested steps', () => {
  const toSteps = (answer: Answer): string[] =>
    answer.next.map(
      (step) => `${words().say(stepMessage(step))}: ${words().say(stepDetailMessage(answer, step))}`,
    );

  it('are to end access, ask companies, and keep a report', () => {
    expect(toSteps(getAnswer({ owner: ADA, apps: [NETFLIX, QUIZ], messages: MESSAGES }))).toEqual([
      'Remove what you no longer use: 2 apps are still connected',
      'Ask what they hold: a letter to 1 company',
      'Keep a private report: 3 findings with their sources, in short or in full',
    ]);
  });

  it('begin with what is missing', () => {
    const answer = getAnswer({ owner: ADA, messages: MESSAGES });
    expect(toSteps(answer)).toEqual([
      'Get a complete export: the list of your apps is missing or damaged in this one',
    ]);
    expect(getAnswer({ owner: ADA, apps: [NETFLIX] }).next[0]).toEqual({ kind: 'complete-export', count: 1 });
  });
});

it('the answer is available through the contract', async () => {
  const { client } = await importedDesk({}, undefined);
  const answer = await client.answer({});
  expect(answer.named.companies.map(({ id, namedIn }) => [id, namedIn])).toEqual([
    ['netflix', 2018],
    ['spotify', 2018],
  ]);
  expect(answer.denials.map(({ by }) => by)).toContain('Netflix');
  const { accounts, shared } = await client.accounts({});
  expect([accounts.map((each) => each.answer), shared]).toEqual([[answer], []]);
});

describe('the facts behind the answer', () => {
  it('name a year and a source for every company of level A', () => {
    const partners = [...knowledge.partners.values()].filter(({ level }) => level === 'A');
    const apps = partners.map(({ aliases: [name = ''] }) => ({ name }));
    const { companies } = getAnswer({ owner: ADA, apps }).named;
    expect(companies).toHaveLength(partners.length);
    expect(companies.filter(({ namedIn }) => namedIn === null)).toEqual([]);
  });
});

describe('the answer of an archive of X', () => {
  const apps = [
    { name: 'Example Client', added: '2015-03-02', permissions: ['read', 'write', 'directmessages'] },
    { name: 'Netflix', added: '2014-10-01', permissions: ['read'] },
  ];
  const documents = [{ kind: 'connected-apps' }, { kind: 'message-headers' }];
  const x = { service: 'x', owner: ADA, documents, messages: MESSAGES } as const;

  it('names apps that the export says were permitted messages, and none for what Facebook said', () => {
    const answer = getAnswer({ ...x, apps });
    expect(answerText(answer)).toBe(
      'One app was permitted access to your direct messages on X: Example Client. At most 10 of your 20 messages fall in the time when it could have had access; not one can be confirmed, because nobody has said for certain when access began. Your export cannot show whether any message was read.',
    );
    expect([answer.named.companies.length, answer.byRules.apps, answer.denials]).toEqual([1, 0, []]);
  });

  it('names the first apps and counts the rest, as does the text to share', () => {
    const many = Array.from({ length: 80 }, (_, at) => ({
      ...{ name: `Client ${at + 10}`, added: '2015-03-02', permissions: ['directmessages'] },
    }));
    const answer = getAnswer({ ...x, apps: many });
    const names = ': Client 10, Client 11, Client 12, Client 13, Client 14, Client 15 and 74 more.';
    expect(answerText(answer)).toContain(
      `80 apps were permitted access to your direct messages on X${names}`,
    );
    expect(shareText(answer, { withCompanies: true, isSample: false })).toContain(names);
    expect(answer.named.companies).toHaveLength(80);
  });

  it('says how many apps could have read messages before there was a permission', () => {
    const old = ['Old Poster', 'Old Reader'].map((name) => ({
      name,
      added: '2010-01-01',
      permissions: ['read'],
    }));
    const { byRules, ...answer } = getAnswer({ ...x, apps: [...apps, ...old] });
    expect(byRules).toEqual({ apps: 2, findingId: 'inbox-permission-era' });
    expect(answerText({ ...answer, byRules })).toContain(
      'Your export cannot show whether any message was read. 2 other apps may have been connected when an app could read direct messages without a permission of its own. Whether any of them did is not known.',
    );
  });

  it('does not clear anybody when no app was permitted messages', () => {
    expect(answerText(getAnswer({ ...x, apps: apps.slice(1) }))).toBe(
      'No app in your export was permitted access to your direct messages. Apps whose access has ended are not in it.',
    );
  });
});
