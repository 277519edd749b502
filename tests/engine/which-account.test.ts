import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../cli/terminal.ts';
import { accountsPage } from '../../cli/views/accounts-page.ts';
import { recordDecision, undoLastAct } from '../../src/engine/act/decisions.ts';
import { readAccounts } from '../../src/engine/read/accounts.ts';
import { historyJson, standingDecisions } from '../../src/engine/read/decisions.ts';
import { diffJson } from '../../src/engine/read/diff.ts';
import { newestOfAccounts } from '../../src/engine/read/joined-accounts.ts';
import { writeDecisions } from '../../src/ledger/decision-writer.ts';
import { app, type Files, profile, withLedger } from './exports-to-hand-over.ts';

const { folder, audit, engine } = withLedger();
const TERMINAL = { width: 80, color: false } as unknown as Terminal;

const script = (name: string, value: unknown): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(value)}`;

type OnX = {
  readonly name?: string;
  readonly user?: string;
  readonly number?: string;
  readonly silent?: true;
};

/** An archive of X; a silent one has no messages, so nothing in the ledger reveals its number. */
function x({ name = 'Ada Byron', user = 'ada', number = '12', silent }: OnX): Files {
  const message = { id: '9', senderId: number, recipientId: '2', createdAt: '2020-01-02T03:04:05.000Z' };
  const conversation = { conversationId: `2-${number}`, messages: [{ messageCreate: message }] };
  const client = { name: 'Example Client', permissions: ['directmessages'], id: '7' };
  return {
    'data/account.js': script('account', [
      { account: { username: user, accountId: number, accountDisplayName: name } },
    ]),
    'data/connected-application.js': script('connected_application', [{ connectedApplication: client }]),
    ...(silent
      ? {}
      : {
          'data/direct-message-headers.js': script('direct_message_headers', [
            { dmConversation: conversation },
          ]),
        }),
  };
}

const row = (value: string) => ({ href: '', value, timestamp: 0 });
const instagram = (rows: Readonly<Record<string, string>>): Files => ({
  'personal_information/personal_information/personal_information.json': {
    profile_user: [
      { string_map_data: Object.fromEntries(Object.entries(rows).map(([key, value]) => [key, row(value)])) },
    ],
  },
  'followers_and_following/following.json': {},
});

/** Imports them one by one, each a day newer than the one before. */
async function importEach(service: string, exports: readonly Files[]): Promise<void> {
  for (const [at, files] of exports.entries())
    await audit(
      folder(`${service}-2026-05-${10 + at}-abc/${service === 'facebook' ? 'facebook-ada' : 'all'}`, files),
    );
}

describe('exports of one service', () => {
  it.each<[string, string, readonly Files[], number]>([
    ['of one name, with two usernames', 'twitter', [x({}), x({ user: 'bo', number: '13' })], 2],
    ['of one name, without messages', 'twitter', [x({ silent: true }), x({ user: 'bo', silent: true })], 2],
    ['of two names, with one username', 'twitter', [x({}), x({ name: 'Ada 🎃' })], 1],
    ['of two names, without messages', 'twitter', [x({ silent: true }), x({ name: 'A', silent: true })], 1],
    ['with one number and two usernames', 'twitter', [x({}), x({ user: 'countess' })], 1],
    ['with one number, beside one without messages', 'twitter', [x({}), x({ silent: true, name: 'A' })], 1],
    ['with one username that has had two numbers', 'twitter', [x({}), x({ number: '13', name: 'Bo' })], 2],
    [
      'of Instagram of two names',
      'instagram',
      [instagram({ Username: 'ada', Name: 'Ada' }), instagram({ Username: 'ada', Name: 'A' })],
      1,
    ],
    [
      'of Instagram of one name',
      'instagram',
      [instagram({ Username: 'ada', Name: 'Ada' }), instagram({ Username: 'bo', Name: 'Ada' })],
      2,
    ],
    [
      'of Instagram of one name, one without a username that can be read',
      'instagram',
      [instagram({ Username: 'ada', Name: 'Ada' }), instagram({ Käyttäjätunnus: 'ada', Name: 'Ada' })],
      1,
    ],
    [
      'of Facebook of one name, with two usernames',
      'facebook',
      [
        { ...profile('Ada Byron', 'ada'), ...app('A') },
        { ...profile('Ada Byron', 'countess'), ...app('B') },
      ],
      1,
    ],
  ])('%s', async (_which, service, exports, accounts) => {
    await importEach(service, exports);
    expect(newestOfAccounts(engine())).toHaveLength(accounts);
    expect(readAccounts(engine()).accounts).toHaveLength(accounts);
  });

  it('with one name are shown with their usernames as well', async () => {
    await importEach('twitter', [x({}), x({ user: 'bo', number: '13' })]);
    const page = accountsPage(readAccounts(engine()), TERMINAL);
    expect(page).toContain('X · Ada Byron (bo) · ');
    expect(page).toContain('X · Ada Byron (ada) · ');
  });

  it('are compared within their own account, with a warning for two accounts', async () => {
    await importEach('twitter', [x({}), x({ user: 'bo', number: '13' }), x({ name: 'A' })]);
    const own = diffJson(engine(), null, 3);
    expect([own.from.id, own.notCompared.filter(({ what }) => what === 'owner')]).toEqual([1, []]);
    expect(diffJson(engine(), 1, 2).notCompared.map(({ sentence }) => sentence)).toContain(
      'The two exports are of different accounts, so the comparison may mean nothing.',
    );
  });
});

describe('decisions on an account', () => {
  const ID = 'app-may-read-messages:example-client';
  const decision = 'keep';
  const decide = () =>
    recordDecision(engine().openImport(1), {
      ...{ id: ID, decision, note: null, followUp: null },
      connections: 'none',
    });
  const decisionsOn = (id: number) =>
    standingDecisions(engine().openImport(id)).map((each) => [each.subjectId, each.decision.decision]);

  it.each([
    ['name', [x({}), x({ name: 'Ada 🎃' })]],
    ['username', [x({}), x({ user: 'countess' })]],
  ])('are kept when its %s changes, with history and undo', async (_what, exports) => {
    await importEach('twitter', exports);
    decide();
    expect(decisionsOn(2)).toEqual([[ID, decision]]);
    const later = engine().openImport(2);
    expect(historyJson(later, ID)).toHaveLength(1);
    undoLastAct([later]);
    expect(decisionsOn(1)).toEqual([]);
  });

  it('do not apply to another with the same name', async () => {
    await importEach('twitter', [x({}), x({ user: 'bo', number: '13' })]);
    decide();
    expect(decisionsOn(2)).toEqual([]);
  });

  it('stored under its name apply until there are newer ones', async () => {
    await importEach('twitter', [x({})]);
    const account = { service: 'x', owner: 'adabyron', at: 1 } as const;
    const made = { subject: 'finding', subjectId: ID, decision, note: null, followUp: null } as const;
    writeDecisions(engine().db, account, [{ ...made, decidedUpon: '{}' }]);
    expect(decisionsOn(1)).toEqual([[ID, decision]]);
    undoLastAct([engine().openImport(1)]);
    expect(decisionsOn(1)).toEqual([]);
  });
});
