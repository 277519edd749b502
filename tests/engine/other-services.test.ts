import { describe, expect, it } from 'vitest';
import { sql } from '../../src/ledger/sql.ts';
import { app, codes, profile, thread, under, withLedger } from './exports-to-hand-over.ts';

const { folder, zip, audit, auditPerson, engine } = withLedger();

/** Of each import its service, its threads and its apps, in the order in which they were made. */
const listed = () =>
  engine()
    .db.all(sql`
    SELECT service, (SELECT count(*) FROM thread WHERE import_id = import.id) AS threads,
      ifnull((SELECT group_concat(name) FROM connection WHERE import_id = import.id), '') AS apps
    FROM import ORDER BY id`)
    .map((row) => Object.values(row));

const script = (name: string, value: unknown): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(value)}`;
const CONNECTED = {
  'data/connected-application.js': script('connected_application', [
    { connectedApplication: { name: 'Example Client', permissions: ['read'], id: '7' } },
  ]),
};
const HEADERS = {
  'data/direct-message-headers.js': script('direct_message_headers', [
    {
      dmConversation: {
        conversationId: '1-2',
        messages: [
          {
            messageCreate: {
              id: '9',
              senderId: '1',
              recipientId: '2',
              createdAt: '2020-01-02T03:04:05.000Z',
            },
          },
        ],
      },
    },
  ]),
};

describe('an export of another service', () => {
  const ada = { ...app('Spotify'), ...thread('messages/inbox/bo_1/message_1.json', 4) };
  const instagramThread = thread('messages/inbox/x_1/message_1.json', 4, 'Ig Person');

  it.each([
    ['instagram-ada.ig', { 'account_information/personal_information.json': {}, ...instagramThread }],
    ['ig_01', { 'followers_and_following/following.json': {}, ...instagramThread }],
    ['other', { 'your_topics/your_topics.json': {}, ...instagramThread }],
    ['instagram-ada-2022-01-01', instagramThread],
    [
      'ada',
      {
        'connections/followers_and_following/following.json': {},
        ...under('your_instagram_activity', instagramThread),
      },
    ],
    [
      'instagram-ada-2025-01-01-AbCdEfGh',
      {
        'security_and_login_information/logins_and_logouts.json': {},
        'logged_information/location/timezone.json': { x: 'Europe/Berlin' },
        ...under('your_instagram_activity', instagramThread),
      },
    ],
    ['ada', { 'media.json': {}, 'likes.json': {}, ...instagramThread }],
    ['ada_20210304_part_2', { 'profile.json': {}, ...instagramThread }],
  ])('from Instagram is an import of its own: %s', async (name, files) => {
    const audited = await audit([folder('all', { ...under('facebook-ada', ada), ...under(name, files) })]);
    expect([audited.import.service, audited.counts.threads, audited.counts.messages]).toEqual([
      'facebook',
      1,
      4,
    ]);
    expect(codes(audited)).toEqual(['several-services']);
    expect(listed()).toEqual([
      ['instagram', 1, ''],
      ['facebook', 1, 'Spotify'],
    ]);
  });

  it('from X is an import of its own, and its messages are never opened', async () => {
    const x = under('twitter-2026-05-20-abc', {
      ...CONNECTED,
      ...HEADERS,
      'data/direct-messages.js': 'secret',
    });
    const audited = await audit([folder('all', { ...under('facebook-ada', ada), ...x })]);
    expect([audited.import.service, codes(audited)]).toEqual(['facebook', ['several-services']]);
    expect(listed()).toEqual([
      ['x', 1, 'Example Client'],
      ['facebook', 1, 'Spotify'],
    ]);
  });

  it('from X is imported, and Instagram files in its folder are reported and left out', async () => {
    const audited = await audit([
      folder('all', { ...CONNECTED, 'followers_and_following/following.json': {} }),
    ]);
    expect([audited.import.service, codes(audited)]).toEqual(['x', ['other-service-left-out']]);
    expect(audited.import.notices[0]?.paths).toEqual(['followers_and_following']);
  });

  it('from Twitter up to 2019 has no folder of its own, and is recognised by its name', async () => {
    const files = Object.fromEntries(
      Object.entries({ ...CONNECTED, ...HEADERS }).map(([path, text]) => [path.replace('data/', ''), text]),
    );
    const audited = await audit([folder('twitter-2020-04-05-abc', { ...files, 'direct-message.js': 'x' })]);
    expect([audited.import.service, audited.counts.messages]).toEqual(['x', 1]);
    expect(audited.import.generatedAt?.slice(0, 10)).toBe('2020-04-05');
    await expect(audit([folder('site', files)])).rejects.toThrow('Nothing here is a document of an export');
  });

  const since2023 = {
    ...under('your_instagram_activity', instagramThread),
    'apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json': {
      apps_and_websites_active_apps: [
        { title: 'Canva', string_map_data: { 'Added on': { timestamp: 1_500_000_000 } } },
      ],
    },
    'followers_and_following.json': {},
  };
  const x = { ...CONNECTED, ...HEADERS, 'data/direct-messages.js': 'secret' };
  const ofFacebook = ['facebook', 1, 'Spotify'];
  const ofInstagram = ['instagram', 1, 'Canva'];
  const ofX = ['x', 1, 'Example Client'];

  it.each([
    ['Facebook’s and Instagram’s', { ...ada, ...since2023 }, [ofInstagram, ofFacebook]],
    ['Facebook’s and X’s', { ...ada, ...x }, [ofX, ofFacebook]],
    ['Instagram’s and X’s', { ...since2023, ...x }, [ofX, ofInstagram]],
    ['all', { ...ada, ...since2023, ...x }, [ofX, ofInstagram, ofFacebook]],
    [
      'all, of Facebook’s since 2024',
      { ...app('Spotify'), ...under('your_facebook_activity', ada), ...since2023, ...x },
      [ofX, ofInstagram, ofFacebook],
    ],
    [
      'apps of Facebook and Instagram',
      { ...app('Spotify'), ...since2023 },
      [ofInstagram, ['facebook', 0, 'Spotify']],
    ],
  ])('is separated from merged folders: %s', async (_which, files, imports) => {
    expect(codes(await audit([folder('all', files)]))).toEqual(['several-services']);
    expect(listed()).toEqual(imports);
  });

  it('is separated from merged folders in a ZIP as in a folder', async () => {
    const files = { ...ada, ...since2023, ...x };
    const paths = [folder('all', files), zip('all.zip', files), folder('more', under('all', files))];
    for (const path of paths) await audit([path]);
    expect(listed()).toEqual([ofX, ofInstagram, ofFacebook]);
  });

  it('in merged folders is reported when it cannot be read', async () => {
    const files = { ...ada, ...since2023, 'your_threads_activity/threads.json': {} };
    expect(codes(await audit([folder('all', files)]))).toEqual([
      'other-service-left-out',
      'several-services',
    ]);
  });

  it('is refused when its messages of two layouts are in one folder', async () => {
    const files = { ...since2023, ...thread('messages/inbox/bo_1/message_1.json', 4) };
    await expect(audit([folder('all', files)])).rejects.toThrow('messages of an older and of a newer export');
  });

  it.each([
    ['after the last message', '2026-05-19', 0, false],
    ['on the day after the export', '2026-05-21', 0, false],
    ['long after the export, which cannot be', '2026-05-25', 1, true],
    ['before', '2019-01-01', 1, false],
  ])('from X counts messages since an approval: %s', async (_when, day, most, isWrong) => {
    const app = {
      name: 'Example Client',
      permissions: ['directmessages'],
      approvedAt: `${day}T12:00:00.000Z`,
    };
    const made = {
      userInfo: { accountId: '1', userName: 'ada', displayName: 'Ada Example' },
      archiveInfo: { generationDate: '2026-05-20T12:00:00.000Z' },
    };
    const audited = await audit([
      folder('archive', {
        ...HEADERS,
        'data/connected-application.js': script('connected_application', [{ connectedApplication: app }]),
        'data/manifest.js': `window.__THAR_CONFIG = ${JSON.stringify(made)}`,
      }),
    ]);
    const [finding] = audited.findings.filter(({ rule }) => rule === 'app-may-read-messages');
    expect([finding?.exposure?.least.messages, finding?.exposure?.most.messages]).toEqual([0, most]);
    expect(
      engine()
        .openImport()
        .limits.some(({ id }) => id === 'added-after-export'),
    ).toBe(isWrong);
  });

  it('from X lists the members of a group only in part, and the group is still counted', async () => {
    const group = [
      {
        dmConversation: {
          conversationId: '777',
          messages: [{ messageCreate: { id: '9', senderId: '3', createdAt: '2020-01-02T03:04:05.000Z' } }],
        },
      },
    ];
    const account = [{ account: { username: 'ada', accountId: '1', accountDisplayName: 'Ada Example' } }];
    await audit([
      folder('twitter-2026-05-20-abc', {
        ...CONNECTED,
        ...HEADERS,
        'data/direct-message-group-headers.js': script('direct_message_group_headers', group),
        'data/account.js': script('account', account),
      }),
    ]);
    expect(
      engine()
        .openImport()
        .limits.map(({ id }) => id),
    ).not.toContain('threads-without-owner');
  });

  it.each([
    ['takeout', 'Takeout', { 'Mail/x.json': {} }],
    ['data logs', 'more', { 'data_logs/content/1/page_1.json': [], 'data_logs/content/2/page_1.json': [] }],
    ['threads', 'threads-ada', { 'your_threads_activity/threads.json': {} }],
    ['x', 'twitter-2024-01-01', { 'data/tweets.js': '' }],
    [
      'tweets',
      'tweets',
      { 'data/js/user_details.js': '', 'data/js/tweets/2018_01.js': '', 'tweets.csv': 'x' },
    ],
    ['tiktok', 'TikTok_Data_1', { 'user_data_tiktok.json': {} }],
  ])('is reported and left out: %s in %s', async (_service, name, files) => {
    const audited = await audit([folder('all', { ...under('facebook-ada', ada), ...under(name, files) })]);
    expect([audited.counts.threads, audited.counts.messages]).toEqual([1, 4]);
    expect(codes(audited)).toEqual(['other-service-left-out']);
    expect(audited.import.notices[0]?.paths).toEqual([name]);
  });

  it('from 2021 is recognised by the files that only it has', async () => {
    const paths = [
      zip('facebook-ada.zip', ada),
      zip('ada_20210304.zip', { 'media.json': {}, 'likes.json': {}, ...instagramThread }),
      zip('ada_20210304_part_2.zip', {
        'profile.json': {},
        ...thread('messages/inbox/y_2/message_1.json', 4),
      }),
    ];
    const audited = await audit(paths);
    expect([audited.counts.messages, codes(audited)]).toEqual([4, ['several-services']]);
    expect(listed()).toEqual([
      ['instagram', 2, ''],
      ['facebook', 1, 'Spotify'],
    ]);
    const merged = folder('merged', { ...ada, ...instagramThread, 'media.json': {}, 'likes.json': {} });
    await expect(audit([merged])).rejects.toThrow(
      'merged holds Facebook’s and Instagram’s messages in one place',
    );
  });

  it('is reported when its folders are among those of Facebook', async () => {
    const audited = await audit([folder('all', { ...app('Spotify'), 'your_instagram_activity/x.json': {} })]);
    expect(codes(audited)).toEqual(['other-service-left-out']);
  });

  it('is refused when its messages and those of Facebook are in one folder', async () => {
    const path = folder('all', { ...ada, ...instagramThread, 'followers_and_following/following.json': {} });
    await expect(audit([path])).rejects.toThrow('all holds Facebook’s and Instagram’s messages in one place');
  });

  it.each([
    ['data logs', { 'data_logs/content/1/page_1.json': [] }, 'This is Facebook’s “Data logs” download'],
    ['Threads', { 'your_threads_activity/threads.json': {} }, 'This is a Threads export'],
    ['Instagram', { 'your_topics/your_topics.json': {} }, 'with nothing that Sidedoor reads'],
    [
      'Twitter in 2013',
      { 'data/js/user_details.js': '', 'data/csv/2013_01.csv': '' },
      'that Twitter made until about 2019',
    ],
    [
      'Twitter in 2018',
      { 'data/js/user_details.js': '', 'tweets.csv': 'x' },
      'holds your tweets, and neither',
    ],
    ['X', { 'data/tweets.js': '' }, 'Nothing here is a document of an export'],
  ])('on its own is refused with a specific sentence: %s', async (_what, files, sentence) => {
    await expect(audit([zip('export.zip', files)])).rejects.toThrow(sentence);
  });

  it('is not assumed for a download of encrypted chats, which says that it holds only those', async () => {
    const chat = { participants: ['Ada Example', 'Bo Test'], threadName: 'Bo Test_3', messages: [] };
    expect(codes(await audit([zip('messages.zip', { 'messages/Bo Test_3.json': chat })]))).toEqual([
      'encrypted-chats-only',
    ]);
  });
});

describe('accounts with different names', () => {
  const facebook = { ...app('Spotify'), ...profile('Adalena Kromwell', 'adalena.k.77') };
  const value = (text: string) => ({ href: '', value: text, timestamp: 0 });
  const instagram = {
    'personal_information/personal_information/personal_information.json': {
      profile_user: [{ string_map_data: { Username: value('priv_8'), Name: value('Lena') } }],
    },
    'followers_and_following/following.json': {},
  };
  const toX = (accountDisplayName: string, username: string) => ({
    ...CONNECTED,
    'data/account.js': script('account', [{ account: { username, accountId: '1', accountDisplayName } }]),
  });
  const x = toX('AK the Zebrafish', 'zebra');
  const beside = {
    ...under('fb', facebook),
    ...under('ig', instagram),
    ...under('twitter-2026-05-20-abc', x),
  };
  const names = (): unknown[] =>
    engine()
      .db.all(sql`SELECT owner FROM import ORDER BY id`)
      .flatMap((row) => Object.values(row));

  it.each([
    ['in folders of their own', beside],
    ['merged', { ...facebook, ...instagram, ...x }],
  ])('on different services are imported together and listed: %s', async (_how, files) => {
    const { notices } = (await audit([folder('all', files)])).import;
    expect(names()).toEqual(['AK the Zebrafish', 'Lena', 'Adalena Kromwell']);
    expect(notices.map(({ code }) => code)).toEqual(['several-services']);
    expect(notices[0]?.sentence).toContain(
      'names of the accounts differ: Adalena Kromwell (Facebook), Lena (Instagram) and AK the Zebrafish (X).',
    );
  });

  it('are listed by their service when the owner is unknown', async () => {
    const files = {
      ...under('fb', facebook),
      ...under('ig', {
        ...instagram,
        'personal_information/personal_information/personal_information.json': {},
      }),
      ...under('twitter-2026-05-20-abc', x),
    };
    const [notice] = (await audit([folder('all', files)])).import.notices;
    expect(notice?.sentence).toContain('Adalena Kromwell (Facebook), AK the Zebrafish (X) and Instagram.');
  });

  it('with the same name are listed once with their services', async () => {
    const same = toX('Adalena Kromwell', 'zebra');
    const [notice] = (await audit([folder('more', { ...facebook, ...instagram, ...same })])).import.notices;
    expect(notice?.sentence).toContain('Adalena Kromwell (Facebook and X) and Lena (Instagram).');
  });

  it('are imported together whichever name is requested', async () => {
    for (const person of ['Adalena Kromwell', 'ak the zebrafish']) {
      const { notices } = (await auditPerson(person, [folder('all', beside)])).import;
      expect(notices.map(({ code }) => code)).toEqual(['several-services']);
    }
    expect(names()).toHaveLength(3);
  });

  it('must be chosen from when one service has two', async () => {
    const paths = [folder('all', { ...beside, ...under('bob', profile('Bob Other', 'bob')) })];
    await expect(audit(paths)).rejects.toThrow('different people or accounts');
    expect(names()).toEqual([]);
    const [notice] = (await auditPerson('Bob Other', paths)).import.notices;
    expect(notice?.sentence).toContain('another person or account');
  });
});
