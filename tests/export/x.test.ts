import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNKNOWN_DAY } from '../../src/export/records.ts';
import { withoutAssignment } from '../../src/export/x/script.ts';
import { readAs, toBytes } from './reading.ts';

/** A document as X writes it. Shapes are those of real archives, values are invented. */
const script = (name: string, value: unknown, part = 0): string =>
  `window.YTD.${name}.part${part} = ${JSON.stringify(value, null, 2)}`;

const read = (path: string, content: string) => readAs(`data/${path}.js`, content, 'x');

const app = (over: Record<string, unknown>) => ({
  connectedApplication: {
    organization: { name: 'Example Labs', url: 'https://example.com', privacyPolicyUrl: '' },
    ...{ name: 'Example Client', description: 'A client.', permissions: ['read', 'write', 'directmessages'] },
    ...{ approvedAt: '2015-03-02T12:34:56.000Z', id: '1234567' },
    ...over,
  },
});

describe('connected applications', () => {
  it('keep their permissions in the words of X', async () => {
    const apps = [
      app({}),
      app({
        name: '',
        organization: { name: 'Example Org' },
        permissions: ['read', 'emailaddress', 'future'],
      }),
      app({ permissions: undefined, accessType: 'Read, Write and Direct Messages', approvedAt: undefined }),
      app({ permissions: [], approvedAt: '2015-03-02 12:34:56 +0200', id: '12345678901234567890' }),
    ];
    const { outcome, records, problems } = await read(
      'connected-application',
      script('connected_application', apps),
    );
    expect([outcome.status, outcome.records, problems]).toEqual(['read', 4, []]);
    const common = {
      type: 'connection',
      kind: 'app',
      status: 'active',
      removedAt: null,
      basis: 'utc',
      scopedId: null,
    };
    const [at, name] = [1_425_299_696, 'Example Client'];
    const permissions = ['read', 'write', 'directmessages'];
    expect(records).toEqual([
      { ...common, name, addedAt: at, permissions, pointer: '/0' },
      {
        ...{ ...common, name: 'Example Org', addedAt: at },
        ...{ permissions: ['read', 'emailaddress', 'future'], pointer: '/1' },
      },
      {
        ...{ ...common, name, addedAt: null },
        ...{ permissions: ['Read, Write and Direct Messages'], pointer: '/2' },
      },
      { ...common, name, addedAt: at - 7200, pointer: '/3' },
    ]);
  });

  it.each([
    ['no app', [{}], 'unknown-shape'],
    ['no name', [app({ name: '', organization: {} })], 'missing-name'],
    ['an impossible date', [app({ approvedAt: '2015-02-31T00:00:00.000Z' })], 'invalid-timestamp'],
    ['a date of 1970', [app({ approvedAt: '1970-01-01T00:00:00.000Z' })], 'invalid-timestamp'],
  ])('with %s are reported', async (_what, apps, code) => {
    const { outcome, problems } = await read('connected-application', script('connected_application', apps));
    expect(outcome.status).not.toBe('read');
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  it('with an unknown field are read, and the field is reported', async () => {
    const apps = [app({ lastUsedAt: '2026-01-01' })];
    const { outcome, problems } = await read('connected-application', script('connected_application', apps));
    expect([outcome.status, problems.map(({ code, pointer }) => [code, pointer])]).toEqual([
      'read',
      [['unknown-form', '/0/connectedApplication/lastUsedAt']],
    ]);
  });
});

describe('headers of direct messages', () => {
  const create = (senderId: string, createdAt: string, recipientId?: string) => ({
    messageCreate: { id: '9', senderId, createdAt, ...(recipientId ? { recipientId } : {}) },
  });

  it('are counted by sender and day, without any message text', async () => {
    const messages = [
      create('12', '2020-01-03T00:00:00.000Z', '34'),
      create('34', '2020-01-02T23:59:59.999Z', '12'),
      create('12', '2020-01-02T03:04:05.000Z', '34'),
      create('12', '2020-01-02T01:00:00.000Z', '34'),
      { reactionCreate: { senderId: '34', reactionKey: 'like', createdAt: '2020-01-02T04:00:00.000Z' } },
      create('12', ''),
    ];
    const { outcome, records, problems } = await read(
      'direct-message-headers',
      script('direct_message_headers', [{ dmConversation: { conversationId: '12-34', messages } }]),
    );
    expect([outcome.status, outcome.records, problems]).toEqual(['read', 1, []]);
    expect(records).toEqual([
      {
        ...{
          type: 'thread',
          key: 'inbox/12-34',
          section: 'inbox',
          title: '12-34',
          basis: 'utc',
          pointer: '/0',
        },
        ...{ participants: ['12', '34'], senders: ['12', '34'], domains: [], links: new Int32Array() },
        days: Int32Array.from([
          ...[0, UNKNOWN_DAY, 1, 0, 0],
          ...[0, 18_263, 2, 0, 0],
          ...[1, 18_263, 1, 0, 1],
          ...[0, 18_264, 1, 0, 0],
        ]),
        span: { oldestMs: 1_577_926_800_000, newestMs: 1_578_009_600_000 },
      },
    ]);
  });

  it('of a group include everybody who was in it', async () => {
    const messages = [
      {
        participantsJoin: {
          initiatingUserId: '12',
          userIds: ['56', '78'],
          createdAt: '2021-01-01T00:00:00.000Z',
        },
      },
      { joinConversation: { initiatingUserId: '12', participantsSnapshot: ['12', '34'] } },
      create('34', '2021-01-02T00:00:00.000Z'),
    ];
    const { records } = await read(
      'direct-message-group-headers-part1',
      script('direct_message_group_headers', [{ dmConversation: { conversationId: '777', messages } }], 1),
    );
    expect(records).toMatchObject([
      { key: 'inbox/777', participants: ['12', '34', '56', '78'], senders: ['12', '34'] },
    ]);
  });

  it('in an unknown form are reported, and the others counted', async () => {
    const messages = [null, { x: 1 }, create('12', 'yesterday'), create('12', '2021-01-02T00:00:00.000Z')];
    const conversations = [{ dmConversation: { conversationId: '1-12', messages } }, { other: {} }];
    const { outcome, problems } = await read(
      'direct-message-headers',
      script('direct_message_headers', conversations),
    );
    expect([outcome.status, outcome.records]).toEqual(['partial', 1]);
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual(
      expect.arrayContaining([
        ['unknown-shape', '/0/dmConversation/messages/0'],
        ['unknown-shape', '/0/dmConversation/messages/1'],
        ['invalid-timestamp', '/0/dmConversation/messages/2'],
        ['unknown-shape', '/1'],
      ]),
    );
  });
});

describe('the account document', () => {
  it('gives the number that identifies the owner in messages', async () => {
    const account = {
      ...{ email: 'ada@example.com', createdVia: 'web', username: 'ada_example', accountId: '12' },
      ...{ createdAt: '2009-01-01T00:00:00.000Z', accountDisplayName: 'Ada Example' },
    };
    const { records, problems } = await read('account', script('account', [{ account }]));
    expect(problems).toEqual([]);
    expect(records).toEqual([
      {
        ...{ type: 'owner', name: 'Ada Example', otherNames: ['ada_example', '12'], account: 'ada_example' },
        ...{ rank: 1, pointer: '/0' },
      },
    ]);
    expect(JSON.stringify(records)).not.toContain('@');
  });

  it('and the list of files give the name and the day of the archive', async () => {
    const manifest = {
      userInfo: { accountId: '12', userName: 'ada_example', displayName: 'Ada Example' },
      archiveInfo: { sizeBytes: '123', generationDate: '2026-05-20T10:00:00.000Z', isPartialArchive: false },
      readmeInfo: { fileName: 'data/README.txt' },
      dataTypes: { account: { files: [{ fileName: 'data/account.js', globalName: 'YTD.account.part0' }] } },
    };
    const text = `window.__THAR_CONFIG = ${JSON.stringify(manifest)}`;
    const { outcome, records, problems } = await read('manifest', text);
    expect([outcome.status, problems]).toEqual(['read', []]);
    expect(records).toMatchObject([
      { type: 'owner', name: 'Ada Example', account: 'ada_example', rank: 2 },
      { type: 'generated', at: 1_779_271_200, basis: 'utc' },
    ]);
  });
});

describe('ads', () => {
  const impression = (advertiserName: string | null) => ({
    ...{ deviceInfo: { osType: 'Desktop' }, displayLocation: 'TimelineHome' },
    promotedTweetInfo: { tweetId: '1', tweetText: 'Buy', urls: [], mediaUrls: [] },
    ...(advertiserName === null ? {} : { advertiserInfo: { advertiserName, screenName: '@shop' } }),
    impressionTime: '2024-08-30 15:56:39',
  });

  it('list their advertisers and nothing else', async () => {
    const adImpressions = { impressions: [impression('Example Shop'), impression(null)] };
    const adEngagements = {
      engagements: [
        {
          impressionAttributes: impression('Example Bank'),
          engagementAttributes: [{ engagementTime: '2024-08-30 15:56:42', engagementType: 'UrlClick' }],
        },
      ],
    };
    const found = [
      await read('ad-impressions', script('ad_impressions', [{ ad: { adsUserData: { adImpressions } } }])),
      await read('ad-engagements', script('ad_engagements', [{ ad: { adsUserData: { adEngagements } } }])),
    ];
    expect(found.flatMap(({ problems }) => problems)).toEqual([]);
    const [shop, bank] = [
      '/0/ad/adsUserData/adImpressions/impressions/0',
      '/0/ad/adsUserData/adEngagements/engagements/0',
    ];
    expect(found.flatMap(({ records }) => records)).toEqual([
      {
        ...{ type: 'advertiser', name: 'Example Shop', hasList: false, hasInteraction: false },
        ...{ hasStoreVisit: false, pointer: shop },
      },
      {
        ...{ type: 'ad-interaction', title: 'Example Bank', action: 'UrlClick', at: 1_725_033_402 },
        ...{ basis: 'local', domain: null, pointer: bank },
      },
    ]);
  });
});

describe('a script file', () => {
  it.each([
    '[] ; alert(1)',
    'alert(1)',
    'window.YTD.account.part0 = [] ; alert(1)',
    'window.YTD.account.part0 = [],alert(1)',
    'window.YTD.account.part0 = (() => [])()',
    'window.YTD.account.part0 = [`x`]',
    'window.YTD["account"].part0 = []',
    'window.location = []',
    'window.YTD.account.part0 == []',
    '/* */ window.YTD.account.part0 = []',
    'window.YTD.account.part0 = ',
    '',
  ])('with anything but one assignment of JSON is not read: %s', async (text) => {
    const { outcome, records } = await read('account', text);
    expect([outcome.status, records]).toEqual(['unreadable', []]);
  });

  it.each([
    ...['\ufeffwindow.YTD.account.part0 = []', ' \nwindow.YTD.account.part12=[ ]\n'],
    ...['[]', '\ufeff [ ]', ' {}'],
  ])('is read with a byte order mark or spaces around it, or as bare JSON: %j', async (text) =>
    expect((await read('account', text)).outcome.status).toBe('empty'),
  );

  it('gives the same result however its bytes are split', async () => {
    const text = script('account', [{ account: { username: 'ada', accountDisplayName: 'Ada é' } }]);
    const whole = Buffer.from(text.slice(text.indexOf('[')));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), async (sizes) => {
        const bytes = Buffer.from(text);
        async function* chunks(): AsyncGenerator<Buffer> {
          for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
            const size = sizes[turn % sizes.length] ?? 1;
            yield bytes.subarray(at, at + size);
            at += size;
          }
        }
        const parts: Buffer[] = [];
        for await (const chunk of withoutAssignment({ ...toBytes(bytes), chunks }).chunks())
          parts.push(chunk);
        expect(Buffer.concat(parts)).toEqual(whole);
        expect(await withoutAssignment(toBytes(bytes)).whole()).toEqual(whole);
      }),
      { numRuns: 50 },
    );
  });
});
