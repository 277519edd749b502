import { describe, expect, it } from 'vitest';
import type { Accounts } from '../../src/model/accounts.ts';
import { answerText } from '../../src/words/answer.ts';
import { shareText } from '../../src/words/share-card.ts';
import { writeFolder } from '../engine/exports-to-hand-over.ts';
import { importPath } from './harness.ts';
import { account, accountsDesk, INSTAGRAM, instagramExport, script, X, xApp } from './joined-accounts.ts';

const ranges = (accounts: NonNullable<Accounts['together']>['accounts']) =>
  accounts.map(({ service, messages }) => [service, messages && [messages.least, messages.most]]);
const ON_FACEBOOK = ['facebook', [0, 3]];
const ON_X = ['x', [0, 2]];

describe('all accounts together', () => {
  it('add up the messages, and keep each claim for its own account', async () => {
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

  it('have an unknown total when one account is unknown, because unknown is not 0', async () => {
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

  it('have an unknown total when a list of apps is missing, and name no permitted apps from it', async () => {
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
  ])('say that it is unknown what an app was permitted when X gives %s', async (_what, over) => {
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

  it('add a known 0 when the message list of X exists and is empty', async () => {
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

  it('use the newest exports, even when an older one is requested', async () => {
    const desk = await accountsDesk({ x: X });
    const older = { ...X, 'data/direct-message-headers.js': script('direct_message_headers', []) };
    await importPath(desk, writeFolder(desk.dir, 'twitter-2024-01-01-abc', older));
    const { accounts, together } = await desk.client.accounts({ importId: 3 });
    expect([accounts.length, together?.messages]).toEqual([2, { least: 0, most: 5 }]);
  });

  it('are not added up when an account is not joined, and an unknown import is an error', async () => {
    const desk = await accountsDesk({ x: X });
    const other = { ...X, 'data/account.js': script('account', account('Bo Sand', 'bo', '2')) };
    await importPath(desk, writeFolder(desk.dir, 'twitter-2026-05-19-def', other));
    const { accounts, together, shared } = await desk.client.accounts({});
    expect([accounts.length, together, shared]).toEqual([3, undefined, []]);
    await expect(desk.client.accounts({ importId: 99 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('one company across services', () => {
  it('is shown with what each account says about it, which is never mixed', async () => {
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
  ])('is recognised by its names, not by its id: %s and %s', async (onInstagram, onX, joined) => {
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

  it('is not matched by a domain when an account has another company of the same name', async () => {
    const { client } = await accountsDesk({
      x: {
        ...X,
        'data/connected-application.js': script('connected_application', [xApp('delta.com', ['read'])]),
      },
      instagram: instagramExport('Delta', 'delta.de'),
    });
    expect((await client.accounts({})).shared).toEqual([]);
  });

  it('is shown alone when no other account lists it', async () => {
    const { client } = await accountsDesk({ x: X });
    const spotify = await client.companies.get({ id: 'spotify', importId: 1 });
    expect('together' in spotify).toBe(false);
  });
});
