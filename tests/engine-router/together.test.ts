import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Accounts } from '../../src/model/accounts.ts';
import { byMostMessages, firstShared } from '../../src/model/shared-companies.ts';
import type { Together } from '../../src/model/together.ts';
import { answerText } from '../../src/words/answer.ts';
import { loadWords } from '../../src/words/languages.ts';
import { sayAll } from '../../src/words/say.ts';
import { shareText } from '../../src/words/share-card.ts';
import { sumMessages, togetherParagraphs } from '../../src/words/together.ts';
import { runCli } from '../cli/run-cli.ts';
import { writeFolder } from '../engine/exports-to-hand-over.ts';
import { type Desk, importedDesk, importPath } from './harness.ts';

/* Ada's Facebook export (Netflix since October 2014, three messages of 2015) with her other accounts beside it. */

const script = (name: string, value: unknown): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(value)}`;

const xApp = (name: string, permissions: readonly string[]) => ({
  connectedApplication: { name, permissions, approvedAt: '2015-01-01T00:00:00.000Z', id: name },
});
const xMessage = (createdAt: string, id: string) => ({
  messageCreate: { id, senderId: '1', recipientId: '2', createdAt: `${createdAt}T03:04:05.000Z` },
});
const account = (name: string, username = 'ada', accountId = '1') => [
  { account: { username, accountId, accountDisplayName: name } },
];
const X = {
  'data/account.js': script('account', account('ada codes')),
  'data/connected-application.js': script('connected_application', [
    xApp('Netflix', ['read', 'directmessages']),
    xApp('Old Farm', ['read']),
  ]),
  'data/direct-message-headers.js': script('direct_message_headers', [
    {
      dmConversation: {
        conversationId: '1-2',
        messages: [xMessage('2014-06-01', '7'), xMessage('2016-06-01', '8'), xMessage('2020-01-02', '9')],
      },
    },
  ]),
};

const instagramApp = (title: string) => ({
  title,
  string_map_data: { 'Added on': { href: '', value: '', timestamp: 1_420_113_600 } },
});
const instagramExport = (...apps: readonly string[]) => ({
  'apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json': {
    apps_and_websites_active_apps: apps.map(instagramApp),
  },
});
const INSTAGRAM = instagramExport('Netflix', 'Example Bakery');

type Others = { readonly x?: Readonly<Record<string, unknown>>; readonly instagram?: typeof INSTAGRAM };

/** Ada's Facebook account is that of import 1. */
async function accountsDesk({ x, instagram }: Others): Promise<Desk> {
  const desk = await importedDesk();
  if (x) await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-21-abc', x));
  if (instagram) await importPath(desk, writeFolder(desk.dir, 'instagram-ada-2026-05-20-BcDe', instagram));
  return desk;
}

const ranges = (accounts: NonNullable<Accounts['together']>['accounts']) =>
  accounts.map(({ service, messages }) => [service, messages && [messages.least, messages.most]]);
const ON_FACEBOOK = ['facebook', [0, 3]];
const ON_X = ['x', [0, 2]];

describe('the accounts together', () => {
  it('add up the messages, and keep each claim for itself', async () => {
    const { client } = await accountsDesk({ x: X });
    const { accounts, together, shared } = await client.accounts({});
    expect(together?.reach).toEqual({
      permitted: [{ id: 'netflix', name: 'Netflix' }],
      named: [
        { id: 'netflix', name: 'Netflix' },
        { id: 'spotify', name: 'Spotify' },
      ],
      chatPrograms: [],
      byRules: accounts.find(({ service }) => service === 'facebook')?.answer.byRules.apps,
      byRulesOnX: 0,
    });
    expect(ranges(together?.accounts ?? [])).toEqual([ON_FACEBOOK, ON_X]);
    expect(together?.messages).toEqual({ least: 0, most: 5 });
    expect(together?.undecided).toBe(accounts.reduce((sum, { undecided }) => sum + undecided, 0));
    expect(shared.map(({ id, accounts, messages }) => [id, ranges(accounts), messages])).toEqual([
      ['netflix', [ON_FACEBOOK, ON_X], { least: 0, most: 5 }],
      [
        'old-farm',
        [
          ['facebook', null],
          ['x', null],
        ],
        null,
      ],
    ]);
  });

  it('leave the whole open where one account does not say: unknown is not 0', async () => {
    const { client } = await accountsDesk({ x: X, instagram: INSTAGRAM });
    const { together, shared } = await client.accounts({});
    expect(ranges(together?.accounts ?? [])).toEqual([ON_FACEBOOK, ['instagram', null], ON_X]);
    expect(together?.messages).toEqual({ least: 0, most: null });
    expect(shared[0]?.messages).toEqual({ least: 0, most: null });
    expect(shared[0]?.services).toEqual(['facebook', 'instagram', 'x']);
  });

  it('count the apps of each service by its own rules', async () => {
    const old = xApp('Old Poster', ['read', 'write']);
    const earlier = {
      connectedApplication: { ...old.connectedApplication, approvedAt: '2010-01-01T00:00:00.000Z' },
    };
    const x = { ...X, 'data/connected-application.js': script('connected_application', [earlier]) };
    const { accounts, together } = await (await accountsDesk({ x })).client.accounts({});
    const [onFacebook, onX] = accounts.map(({ answer }) => answer.byRules.apps).sort((a, b) => b - a);
    expect(together?.reach).toMatchObject({ byRules: onFacebook, byRulesOnX: onX });
    expect(onX).toBe(1);
  });

  it('leave it open where a list of apps is missing, and say nothing where no account does', async () => {
    const { 'data/connected-application.js': _, ...headers } = X;
    const missing = await accountsDesk({ x: headers });
    const { together } = await missing.client.accounts({});
    expect(together?.accounts.map(({ isWhole }) => isWhole)).toEqual([true, false]);
    expect(together?.messages).toEqual({ least: 0, most: null });
    expect(together?.reach.permitted).toEqual([]);
  });

  it.each([
    ['a word that is not known', { permissions: ['full_access'] }],
    ['an empty list', { permissions: [] }],
    ['no list', { permissions: undefined }],
  ])('say that it is not known what an app was permitted, of which X gives %s', async (_what, over) => {
    const app = { connectedApplication: { ...xApp('Odd Client', []).connectedApplication, ...over } };
    const apps = { 'data/connected-application.js': script('connected_application', [app]) };
    const { client } = await accountsDesk({ x: { ...X, ...apps } });
    const { accounts, together } = await client.accounts({});
    const onX = accounts.find(({ service }) => service === 'x');
    expect(onX?.answer.apps).toEqual({ state: 'whole', listed: 1, unclear: 1 });
    const text = onX && answerText(onX.answer);
    expect(text).toMatch(/^No app in your export is known to have been permitted access/);
    expect(text).toContain('What 1 of your apps was permitted is not known.');
    expect(together?.accounts.map(({ isWhole }) => isWhole)).toEqual([true, false]);
    expect(together?.messages?.most).toBeNull();
    expect(onX && shareText(onX.answer, { withCompanies: false, isSample: false })).toContain(
      'No app in my archive of X is known to have been permitted',
    );
  });

  it('add a known 0 where X’s list of messages is there and empty', async () => {
    const headers = { 'data/direct-message-headers.js': script('direct_message_headers', []) };
    const { client } = await accountsDesk({ x: { ...X, ...headers } });
    const { together, shared } = await client.accounts({});
    expect(ranges(together?.accounts ?? [])).toEqual([ON_FACEBOOK, ['x', [0, 0]]]);
    expect([together?.messages, shared[0]?.messages]).toEqual([
      { least: 0, most: 3 },
      { least: 0, most: 3 },
    ]);
    expect(shared.find(({ id }) => id === 'old-farm')?.messages).toBeNull();
  });

  it('are those of the newest exports, also where an older one is asked for', async () => {
    const desk = await accountsDesk({ x: X });
    const older = { ...X, 'data/direct-message-headers.js': script('direct_message_headers', []) };
    await importPath(desk, writeFolder(desk.dir, 'twitter-2024-01-01-abc', older));
    const { accounts, together } = await desk.client.accounts({ importId: 3 });
    expect([accounts.length, together?.messages]).toEqual([2, { least: 0, most: 5 }]);
  });

  it('are those of the import that is asked for, and none of an account that is not joined', async () => {
    const desk = await accountsDesk({ x: X });
    const other = { ...X, 'data/account.js': script('account', account('Bo Sand', 'bo', '2')) };
    await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-19-def', other));
    const { accounts, together, shared } = await desk.client.accounts({});
    expect([accounts.length, together, shared]).toEqual([3, undefined, []]);
    await expect(desk.client.accounts({ importId: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('one company across services', () => {
  it('is shown with what each account says of it, and nothing of one is said of another', async () => {
    const { client } = await accountsDesk({ x: X, instagram: INSTAGRAM });
    const { together, claims } = await client.companies.get({ id: 'netflix', importId: 1 });
    expect(claims.length).toBeGreaterThan(0);
    expect(ranges(together?.accounts ?? [])).toEqual([ON_FACEBOOK, ['instagram', null], ON_X]);
    expect(together?.messages).toEqual({ least: 0, most: null });
    const [facebook, instagram, x] = together?.accounts ?? [];
    expect([facebook?.account, x?.account]).toEqual(['facebook', 'x']);
    expect([facebook?.isShown, instagram?.isShown, x?.isShown]).toEqual([true, false, false]);
    expect(facebook?.channels).toEqual(['connection', 'off-meta', 'advertiser-list', 'link']);
    expect([instagram?.channels, instagram?.window]).toEqual([['connection'], null]);
    expect(x?.connections).toEqual([{ status: 'active', addedAt: '2015-01-01T00:00:00Z', removedAt: null }]);
    expect([x?.window?.from, x?.window?.to]).toEqual(['2015-01-01', '2026-05-23']);
    const onX = await client.companies.get({ id: 'netflix', importId: x?.importId ?? 0 });
    expect([onX.claims, onX.together?.accounts.find(({ isShown }) => isShown)?.service]).toEqual([[], 'x']);
    const exposure = await client.exposure({ companyId: 'netflix', importId: 1 });
    expect(exposure.together).toEqual(together);
  });

  const LONG = 'Long Name '.repeat(9);
  it.each([
    ['🎲', '★', null],
    [`${LONG}one`, `${LONG}two`, null],
    ['🎲', '🎲', ['🎲', 'company', 'company']],
    ['exampleshop.com', 'Example Shop', ['exampleshop.com', 'exampleshop-com', 'example-shop']],
    ['Example Shop Ltd', 'example-shop', ['Example Shop Ltd', 'example-shop-ltd', 'example-shop']],
    ['exampleshop.com', 'exampleshop.de', null],
  ])('is known by its names, not by its id: %s and %s', async (onInstagram, onX, joined) => {
    const { client } = await accountsDesk({
      x: { ...X, 'data/connected-application.js': script('connected_application', [xApp(onX, ['read'])]) },
      instagram: instagramExport(onInstagram),
    });
    const { shared } = await client.accounts({});
    expect(shared.map(({ name, accounts }) => [name, ...accounts.map(({ companyId }) => companyId)])).toEqual(
      joined === null ? [] : [joined],
    );
    const [{ id } = { id: '' }] = (await client.companies.list({ importId: 2 })).rows.filter(
      ({ name }) => name === onX,
    );
    const { together } = await client.companies.get({ importId: 2, id });
    expect(together?.accounts.map(({ companyId }) => companyId)).toEqual(joined?.slice(1));
  });

  it('is not joined by a domain where an account knows another of the same name', async () => {
    const { client } = await accountsDesk({
      x: {
        ...X,
        'data/connected-application.js': script('connected_application', [xApp('delta.com', ['read'])]),
      },
      instagram: instagramExport('Delta', 'delta.de'),
    });
    expect((await client.accounts({})).shared).toEqual([]);
  });

  it('is shown alone where no other account lists it', async () => {
    const { client } = await accountsDesk({ x: X });
    const spotify = await client.companies.get({ id: 'spotify', importId: 1 });
    expect('together' in spotify).toBe(false);
  });
});

const messagesOn = (service: 'facebook' | 'instagram' | 'x', messages: [number, number] | null) => ({
  ...{ importId: 1, service, isWhole: true },
  messages: messages && { least: messages[0], most: messages[1] },
});

describe('the companies of several services', () => {
  const company = (id: string, ...messages: ([number, number] | null)[]) => ({
    id,
    accounts: messages.map((each) => messagesOn('facebook', each)),
    messages: messages.every((each) => each === null) ? null : { least: 0, most: null },
  });
  const ids = (companies: readonly { readonly id: string }[]) => companies.map(({ id }) => id);

  it('come with the most messages first, and one that nothing is counted of after one with none', () => {
    const companies = [
      company('unknown', null, null),
      company('none', null, null, [0, 0]),
      company('most', [0, 9], null),
      company('some', [1, 2], [0, 3]),
    ];
    expect(ids(companies.sort(byMostMessages))).toEqual(['most', 'some', 'none', 'unknown']);
  });

  it.each([
    [3, 20, 12],
    [14, 20, 14],
    [2, 3, 5],
  ])('are shown where %i are counted and %i are not: %i of them', (counted, others, shown) => {
    const companies = [
      ...Array.from({ length: counted }, (_, index) => company(`counted ${index}`, [0, 1])),
      ...Array.from({ length: others }, (_, index) => company(`other ${index}`, null)),
    ];
    expect(ids(firstShared(companies))).toEqual(ids(companies.slice(0, shown)));
  });
});

describe('in words', () => {
  const netflix = { id: 'netflix', name: 'Netflix' };
  const skype = { id: 'skype', name: 'Skype' };
  const NONE = { permitted: [], named: [], chatPrograms: [], byRules: 0, byRulesOnX: 0 };
  const denial = (by: string, { id }: { readonly id: string }) => ({ id: `${by} denies`, by, companyId: id });
  const toText = (
    together: Partial<Together['reach'] & Pick<Together, 'denials'>>,
    accounts: Together['accounts'],
  ) => {
    const { denials = [], ...reach } = together;
    return togetherParagraphs({ reach: { ...NONE, ...reach }, denials, accounts }).map((each) =>
      sayAll(each).join(' '),
    );
  };

  it.each([
    [
      'each claim for itself with its messages and denials, then the messages of all',
      {
        ...{ permitted: [netflix], named: [netflix, skype], byRules: 3 },
        denials: [denial('Netflix', netflix), denial('Facebook', netflix), denial('Meta', netflix)],
      },
      [messagesOn('facebook', [0, 900]), messagesOn('x', [12, 40])],
      [
        'Two companies that Facebook named in connection with messages are among your apps. Of your messages on Facebook, at most 900 fall in the time when they could have had access. Not one can be confirmed. Netflix and Meta deny that messages were read; Sidedoor knows of no such denial by Skype. Your export cannot settle it. On Facebook, 3 more apps may have been connected when apps could ask for your inbox. Whether any of them did is not known.',
        'One app was permitted access to your direct messages on X. Of your messages on X, at least 12 and at most 40 fall in the time when it could have had access. Your export cannot show whether any message was read.',
        'In all, that is at least 12 and at most 940 messages.',
      ],
    ],
    [
      'an account that does not say',
      { named: [netflix], chatPrograms: [skype] },
      [messagesOn('facebook', [0, 900]), messagesOn('instagram', null)],
      [
        'One company that Facebook named in connection with messages is among your apps. Of your messages on Facebook, at most 900 fall in the time when it could have had access. Not one can be confirmed. Your export cannot show whether any message was read. One chat program that showed Facebook chats by design is also among your apps: Skype.',
        'How many of your messages on Instagram could have been reached is not fully known; there may be more.',
      ],
    ],
    [
      'chat programs where none was named, and damaged lists',
      { chatPrograms: [skype], byRules: 1 },
      [{ ...messagesOn('facebook', [1, 1]), isWhole: false }, messagesOn('x', null)],
      [
        'One chat program that showed Facebook chats by design is among your apps: Skype. Of your messages on Facebook, 1 falls in the time when it could have had access. Your export cannot show whether any message was read. On Facebook, one more app may have been connected when apps could ask for your inbox. Whether this one did is not known.',
        'How many of your messages on Facebook and X could have been reached is not fully known; there may be more.',
      ],
    ],
    [
      'apps that only the rules allowed anything',
      { byRules: 2 },
      [messagesOn('facebook', null), messagesOn('x', null)],
      [
        'On Facebook, 2 apps may have been connected when apps could ask for your inbox. Whether any of them did is not known. Your export cannot show whether any message was read.',
        'How many of your messages on Facebook and X could have been reached is not fully known.',
      ],
    ],
    [
      'apps on X from before there was a permission, apart from those on Facebook',
      { permitted: [netflix], byRules: 2, byRulesOnX: 1 },
      [messagesOn('facebook', null), messagesOn('x', [0, 2])],
      [
        'On Facebook, 2 apps may have been connected when apps could ask for your inbox. Whether any of them did is not known. Your export cannot show whether any message was read.',
        'One app was permitted access to your direct messages on X. Of your messages on X, at most 2 fall in the time when it could have had access. Not one can be confirmed. Your export cannot show whether any message was read. On X, one more app may have been connected when an app could read direct messages without a permission of its own. Whether this one did is not known.',
        'How many of your messages on Facebook could have been reached is not fully known; there may be more.',
      ],
    ],
    [
      'no account that says anything',
      {},
      [messagesOn('facebook', null), messagesOn('instagram', null)],
      ['How many of your messages on Facebook and Instagram could have been reached is not fully known.'],
    ],
  ])('say %s', (_title, together, accounts, paragraphs) => {
    expect(toText(together, accounts)).toEqual(paragraphs);
  });
});

it.each([
  ['en', 'Of your messages on Facebook and X,'],
  ['de', 'Von Ihren Nachrichten auf Facebook und X '],
  ['fr', 'Parmi vos messages sur Facebook et X,'],
  ['es', 'De tus mensajes en Facebook y X,'],
  ['pt-BR', 'Das suas mensagens no Facebook e no X,'],
] as const)('name the services in a row in %s', async (language, start) => {
  const [sum] = sumMessages([messagesOn('facebook', [0, 900]), messagesOn('x', [0, 0])], 2);
  expect(sum && (await loadWords(language)).say(sum)).toContain(start);
});

describe('in the terminal', () => {
  it('say all accounts together, and one company in each', async () => {
    const { ledgerPath } = await accountsDesk({ x: X, instagram: INSTAGRAM });
    const read = async (...args: string[]): Promise<string> => {
      const { code, out, err } = await runCli([...args, '--ledger', ledgerPath], {}, undefined, {
        width: 500,
      });
      expect([code, err]).toEqual([0, '']);
      return out;
    };
    const accounts = await read('accounts');
    expect(accounts).toContain(
      'Of your messages on X, at most 2 fall in the time when it could have had access.',
    );
    expect(accounts).toContain('In all, that is at most 5 messages. How many of your messages on Instagram');
    const [, inAll = ''] = accounts.split('All accounts together');
    expect(inAll).toMatch(/Netflix.* and Meta deny that messages were read/);
    expect(inAll).toContain('Your export cannot show whether any message was read.');
    expect(accounts).toContain('  Netflix · Facebook: 0–3 · Instagram · X: 0–2\n');
    expect(accounts).not.toContain('not added up');

    for (const command of ['company', 'exposure']) {
      const page = await read(command, 'netflix', '--account', 'facebook');
      expect(page.split('\n')[0]).toBe('Netflix');
      expect(page, 'one account was asked for').not.toContain('In your other accounts');
      const joined = await read(command, 'netflix');
      expect(joined.split('\n')[0]).toBe('Netflix · X');
      expect(joined).toContain('In your other accounts');
      expect(joined).toMatch(new RegExp(`${command} .*--account facebook netflix\n`));
      expect(joined).toContain('Between 0 and 3 of your messages fall in this time.');
      expect(joined).toContain('Not counted: nothing says that messages could be reached.');
      expect(joined).toContain('at most 5 fall in the time when it could have had access.');
      const elsewhere = await read(command, 'spotify');
      expect(elsewhere.split('\n')[0]).toBe('Spotify · Facebook');
      expect(elsewhere).not.toContain('In your other accounts');
    }
  });

  it('say what each service calls its messages, and that one export of each has nothing to compare', async () => {
    const { ledgerPath } = await accountsDesk({ x: X, instagram: INSTAGRAM });
    const { code, err } = await runCli(['diff', '--ledger', ledgerPath]);
    expect([code, err]).toEqual([
      1,
      'sidedoor: There is no second import of the same service to compare with. Import another export of one of your accounts.\n',
    ]);
    const page = join(dirname(ledgerPath), 'full.html');
    const args = ['report', '--full', '--account', 'instagram', '--out', page, '--ledger', ledgerPath];
    expect((await runCli(args)).code).toBe(0);
    const text = readFileSync(page, 'utf8');
    expect(text).toContain('Direct messages');
    expect(text).not.toContain('Messenger');
  });

  it('say which account is not added up, and how to choose between two of one service', async () => {
    const desk = await importedDesk();
    const other = { ...X, 'data/account.js': script('account', account('Bo Sand', 'bo', '2')) };
    await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-21-abc', X));
    await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-19-def', other));
    const { out } = await runCli(['accounts', '--ledger', desk.ledgerPath]);
    expect(out).toContain('These accounts are not added up: Sidedoor joins accounts only where');
    expect(out).not.toContain('All accounts together');
    expect([...out.matchAll(/--account ('[^']+'|\S+)/g)].map(([, word]) => word)).toEqual([
      "'ada codes'",
      'facebook',
      'bo',
    ]);
  });
});
