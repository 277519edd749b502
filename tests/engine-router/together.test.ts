import { describe, expect, it } from 'vitest';
import type { Accounts } from '../../src/model/accounts.ts';
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
const account = (name: string) => [
  { account: { username: 'ada', accountId: '1', accountDisplayName: name } },
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
const INSTAGRAM = {
  'apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json': {
    apps_and_websites_active_apps: [instagramApp('Netflix'), instagramApp('Example Bakery')],
  },
};

type Others = { readonly x?: Readonly<Record<string, unknown>>; readonly instagram?: typeof INSTAGRAM };

/** Ada's Facebook account is that of import 1. */
async function accountsDesk({ x, instagram }: Others): Promise<Desk> {
  const desk = await importedDesk({}, undefined);
  if (x) await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-21-abc', x));
  if (instagram) await importPath(desk, writeFolder(desk.dir, 'instagram-ada-2026-05-20-BcDe', instagram));
  return desk;
}

const ranges = (accounts: NonNullable<Accounts['together']>['accounts']) =>
  accounts.map(({ service, messages }) => [service, messages && [messages.least, messages.most]]);
const ON_FACEBOOK = ['facebook', [0, 3]];
const ON_X = ['x', [2, 2]];

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
    });
    expect(ranges(together?.accounts ?? [])).toEqual([ON_FACEBOOK, ON_X]);
    expect(together?.messages).toEqual({ least: 2, most: 5 });
    expect(together?.undecided).toBe(accounts.reduce((sum, { undecided }) => sum + undecided, 0));
    expect(shared.map(({ id, accounts, messages }) => [id, ranges(accounts), messages])).toEqual([
      ['netflix', [ON_FACEBOOK, ON_X], { least: 2, most: 5 }],
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
    expect(together?.messages).toEqual({ least: 2, most: null });
    expect(shared[0]?.messages).toEqual({ least: 2, most: null });
    expect(shared[0]?.services).toEqual(['facebook', 'instagram', 'x']);
  });

  it('leave it open where a list of apps is missing, and say nothing where no account does', async () => {
    const { 'data/connected-application.js': _, ...headers } = X;
    const missing = await accountsDesk({ x: headers });
    const { together } = await missing.client.accounts({});
    expect(together?.accounts.map(({ isWhole }) => isWhole)).toEqual([true, false]);
    expect(together?.messages).toEqual({ least: 0, most: null });
    expect(together?.reach.permitted).toEqual([]);
  });

  it('are those of the newest exports, also where an older one is asked for', async () => {
    const desk = await accountsDesk({ x: X });
    const older = { ...X, 'data/direct-message-headers.js': script('direct_message_headers', []) };
    await importPath(desk, writeFolder(desk.dir, 'twitter-2024-01-01-abc', older));
    const { accounts, together } = await desk.client.accounts({ importId: 3 });
    expect([accounts.length, together?.messages]).toEqual([2, { least: 2, most: 5 }]);
  });

  it('are those of the import that is asked for, and none of an account that is not joined', async () => {
    const desk = await accountsDesk({ x: X });
    const other = { ...X, 'data/account.js': script('account', account('Bo Sand')) };
    await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-19-def', other));
    const { accounts, together, shared } = await desk.client.accounts({});
    expect([accounts.length, together, shared]).toEqual([3, undefined, []]);
    await expect(desk.client.accounts({ importId: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
