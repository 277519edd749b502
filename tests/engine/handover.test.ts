import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotAnExportError, SeveralPeopleError } from '../../src/engine/errors.ts';
import { previewExport } from '../../src/engine/preview.ts';
import { auditJson } from '../../src/engine/read/audit.ts';
import { connectionsJson } from '../../src/engine/read/connections.ts';
import { diffJson } from '../../src/engine/read/diff.ts';
import { importsJson } from '../../src/engine/read/imports.ts';
import {
  app,
  codes,
  NEW,
  OLD,
  PROFILE,
  page,
  profile,
  thread,
  under,
  withLedger,
} from './exports-to-hand-over.ts';

const { dir, engine, folder, zip, audit, auditPerson } = withLedger();
describe('a ZIP of ZIPs', () => {
  const inner = { 'takeout/facebook-ada-2024-11-18-AbCdEfGh.zip': 'x', 'takeout/readme.txt': 'x' };

  it('in a folder is refused by the names of the ZIPs in it', async () => {
    zip('Meta.zip', inner);
    await expect(audit([dir()])).rejects.toThrow(
      '“Meta.zip” was not opened: This ZIP holds other ZIPs, which were not opened: facebook-ada-2024-11-18-AbCdEfGh.zip. Unpack it',
    );
  });

  it('beside an export is named, of many ZIPs five', async () => {
    const many = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((at) => [`part ${at}.zip`, 'x']));
    folder('all', app('Spotify'));
    const path = zip('all/Meta.zip', many);
    const { documents } = (await audit([dirname(path)])).coverage;
    expect(JSON.stringify(documents)).toContain('part 4.zip and part 5.zip and 2 more');
  });
});

describe('exports of two people', () => {
  const ada = { ...profile('Ada Example'), ...app('Spotify') };
  const bob = { ...profile('Bob Other'), ...app('Netflix') };

  it('in one folder are refused by name and folder, and nothing is written', async () => {
    const path = folder('export', { ...under('fb_01', ada), ...under('fb_02', bob) });
    const error = await engine()
      .importExport({ paths: [path] })
      .catch((each: unknown) => each);
    expect(error).toBeInstanceOf(SeveralPeopleError);
    expect((error as SeveralPeopleError).message).toBe(
      'These files hold the exports of different people or accounts: Ada Example (fb_01) and Bob Other (fb_02). Import them one by one.',
    );
    expect((error as SeveralPeopleError).inTerminal).toContain(`sidedoor audit --person 'Bob Other' ${path}`);
    expect(existsSync(engine().ledgerPath)).toBe(false);
  });

  it.each(['folder', 'zip'])('are imported one by one, in a %s', async (kind) => {
    const all = { ...under('fb_01', ada), ...under('fb_02', bob) };
    const path = kind === 'folder' ? folder('export', all) : zip('export.zip', all);
    for (const [person, name] of [
      ['Ada Example', 'Spotify'],
      ['Bob Other', 'Netflix'],
    ] as const) {
      const audited = await auditPerson(person, [path]);
      expect(audited.import.owner).toBe(person);
      expect(codes(audited)).toEqual(['other-person-left-out']);
      const rows = connectionsJson(engine().openImport(audited.import.id), {
        search: '',
        status: null,
        year: null,
      });
      expect(rows.map((row) => row.name)).toEqual([name]);
    }
    await expect(auditPerson('Cyd Third', [path])).rejects.toThrow(NotAnExportError);
  });

  it('are offered one by one before anything is read', async () => {
    const paths = [folder('fb_01', ada), folder('fb_02', bob), zip('photos.zip', { 'posts/a.jpg': '' })];
    expect((await previewExport({ paths })).people).toEqual([
      { name: 'Ada Example', parts: ['fb_01'] },
      { name: 'Bob Other', parts: ['fb_02'] },
    ]);
    expect(await previewExport({ paths, person: 'Bob Other' })).toMatchObject({
      owner: 'Bob Other',
      people: [],
    });
  });

  it('are distinguished by the usernames in the names of their ZIPs alone', async () => {
    const paths = [
      zip('facebook-ada-2024-01-01-aaaaaaaa.zip', thread(NEW, 2)),
      zip('facebook-bob-2024-01-01-bbbbbbbb.zip', app('Netflix')),
    ];
    await expect(audit(paths)).rejects.toThrow(
      'ada (facebook-ada-2024-01-01-aaaaaaaa.zip) and bob (facebook-bob-2024-01-01-bbbbbbbb.zip)',
    );
  });

  it('under one name are two accounts when their usernames differ', async () => {
    const paths = [
      folder('a', { ...profile('Ada Example', 'ada.one'), ...app('Spotify') }),
      folder('b', { ...profile('Ada Example', 'ada.two'), ...app('Netflix') }),
    ];
    await expect(audit(paths)).rejects.toThrow('Ada Example (ada.one) (a) and Ada Example (ada.two) (b)');
  });

  const labelled = (name: string) => ({ label_values: [{ label: 'Nom', value: name }], fbid: '1' });
  const inParts = (first_name: string, last_name: string) => ({
    profile_v2: { name: { first_name, last_name } },
  });
  it.each([
    ['labelled rows', labelled('Ada Example'), labelled('Bob Other')],
    ['a name in parts', inParts('Ada', 'Example'), inParts('Bob', 'Other')],
  ])('are distinguished by a profile of %s', async (_what, one, two) => {
    const paths = [
      folder('export 2025-01-01', { [PROFILE]: one, ...app('Spotify') }),
      folder('export 2025-02-01', { [PROFILE]: two, ...app('Netflix') }),
    ];
    await expect(audit(paths)).rejects.toThrow(
      'Ada Example (export 2025-01-01) and Bob Other (export 2025-02-01)',
    );
  });

  const PAGE = 'profile_information/profile_information.html';
  it('under one name are not joined by a third part under that name', async () => {
    const paths = [
      folder('a', { ...profile('Ada Example', 'ada.one'), ...app('Spotify') }),
      folder('b', { ...profile('Ada Example', 'ada.two'), ...app('Netflix') }),
      folder('c', { [PAGE]: page('Ada Example'), ...thread(NEW, 2) }),
    ];
    await expect(audit(paths)).rejects.toThrow('Ada Example (ada.one) (a) and Ada Example (ada.two) (b)');
    const audited = await auditPerson('Ada Example (ada.two)', paths);
    expect([audited.counts.threads, codes(audited)]).toEqual([
      0,
      ['other-person-left-out', 'unknown-owner-left-out'],
    ]);
  });

  it('under one name are two accounts when Facebook’s names of the downloads say so', async () => {
    const paths = ['facebook-ada.one-2025-01-01-aaaaaaaa', 'facebook-ada.two-2025-01-01-bbbbbbbb'].map(
      (name) => folder(name, { [PAGE]: page('Ada Example'), ...app('Spotify') }),
    );
    await expect(audit(paths)).rejects.toThrow('Ada Example (ada.one)');
  });

  it('are called as their names are meant, and chosen however a name is typed', async () => {
    const garbled = Buffer.from('Zoë Beispiel', 'utf8').toString('latin1');
    const paths = [
      folder('a', { ...profile(garbled), ...app('Spotify') }),
      folder('b', { ...profile('Bob Other'), ...app('Netflix') }),
    ];
    await expect(audit(paths)).rejects.toThrow('Bob Other (b) and Zoë Beispiel (a)');
    for (const person of ['Zoë Beispiel', 'ZOË BEISPIEL', garbled])
      expect((await auditPerson(person, paths)).import.parts.map(({ name }) => name)).toEqual(['a']);
  });

  it('of 2018 keep their first pages apart', async () => {
    const old = (name: string) => ({
      'index.htm': `<html><head><title>${name} - Profile</title></head><body><div class="nav"></div><div class="contents"><h1>${name}</h1></div><div class="footer">Downloaded by ${name} (https://www.facebook.com/x) on Monday, April 16, 2018 at 6:05pm UTC+02</div></body></html>`,
      'html/apps.htm': `<html><head><title>${name} - Apps</title></head><body><div class="contents"><h1>${name}</h1></div></body></html>`,
    });
    const path = folder('all', {
      ...under('facebook-ada', old('Ada Example')),
      ...under('facebook-bob', old('Bob Other')),
    });
    const audited = await auditPerson('Bob Other', [path]);
    expect([audited.import.owner, audited.coverage.documents.map((one) => one.path)]).toEqual([
      'Bob Other',
      ['html/apps.htm', 'index.htm'],
    ]);
    expect(audited.import.notices[0]?.paths).toEqual(['facebook-ada']);
  });

  it('merged into one folder are refused', async () => {
    const copy = PROFILE.replace('.json', ' (1).json');
    const path = folder('export', { ...ada, [copy]: profile('Bob Other')[PROFILE] });
    await expect(audit([path])).rejects.toThrow('export holds documents of different people in one place');
  });

  it('merged into one folder as pages are refused', async () => {
    const one = PROFILE.replace('.json', '.html');
    const pages = { [one]: page('Ada Example'), [one.replace('.html', ' (1).html')]: page('Bob Other') };
    const path = folder('export', { ...pages, ...app('Netflix') });
    await expect(audit([path])).rejects.toThrow('export holds documents of different people in one place');
  });
});

describe('the export of one person', () => {
  const garbled = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

  it.each([
    ['case', 'Ada Example', 'ADA EXAMPLE'],
    ['order', 'Ada Example', 'Example, Ada'],
    ['encoding', 'Zoë Beispiel', garbled('Zoë Beispiel')],
    ['composition', 'Renée Exemple', 'Rene\u0301e Exemple'],
    ['accents', 'José Ejemplo', 'Jose Ejemplo'],
    ['Cyrillic case', 'Ада Пример', 'ада пример'],
    ['encoding in Japanese', '例 花子', garbled('例 花子')],
    ['blanks', 'Ví  Dụ', 'Ví Dụ'],
  ])('is one where names differ by %s', async (_what, name, other) => {
    const paths = [
      folder('a', { ...profile(name), ...app('Spotify') }),
      folder('b', { 'profile_information/profile_information.html': page(other), ...thread(NEW, 2) }),
    ];
    expect(codes(await audit(paths))).toEqual([]);
  });

  it('is one when a new name has the same username', async () => {
    const paths = [
      folder('facebook-ada-2021-03-04', { ...profile('Ada Example', 'ada'), ...app('Spotify') }),
      folder('facebook-ada-2024-01-01-aaaaaaaa', { ...profile('Ada Married', 'ada'), ...app('Netflix') }),
    ];
    expect(codes(await audit(paths))).toEqual(['separate-imports']);
  });

  const named = (full_name: string, more: object) => ({
    [PROFILE]: { profile_v2: { name: { full_name }, ...more } },
  });
  it.each([
    [
      'a profile gives the name that the other has',
      profile('Ada Maiden'),
      named('Ada Married', { previous_names: [{ name: 'Ada Maiden', timestamp: 1 }] }),
    ],
    [
      'a page names her as the profile does among other names',
      { 'profile_information/profile_information.html': page('Ada Maiden') },
      named('Ada Married', { username: 'ada', other_names: [{ name: 'Ada Maiden' }] }),
    ],
    ['one leaves out the name in brackets', profile('Ada Example'), named('Ada Example (Maiden)', {})],
    [
      'both profiles give one second of registration',
      named('Ada Example', { username: 'ada', registration_timestamp: 1_200_000_007 }),
      named('Ada Example', { username: 'ada.example', registration_timestamp: 1_200_000_007 }),
    ],
  ])('is one where %s', async (_what, older, newer) => {
    const paths = [
      folder('made 2021-03-04', { ...older, ...app('Spotify') }),
      folder('made 2024-01-01', { ...newer, ...app('Netflix') }),
    ];
    expect(codes(await audit(paths))).toEqual(['separate-imports']);
  });

  it.each([
    ['was registered at another time', 'Ada Example', 1_200_000_008],
    ['has another name', 'Bob Other', 1_200_000_007],
  ])('is two where the account with another username %s', async (_what, name, registration_timestamp) => {
    const paths = [
      folder('a', named('Ada Example', { username: 'ada', registration_timestamp: 1_200_000_007 })),
      folder('b', named(name, { username: 'ada.two', registration_timestamp })),
    ];
    await expect(audit(paths)).rejects.toThrow('of different people or accounts');
  });

  it.each([
    ['facebook-posts.zip', 'facebook-apps.zip'],
    ['facebook-teil1.zip', 'facebook-teil2.zip'],
    ['facebook-partie1.zip', 'facebook-partie2.zip'],
    ['facebook-parte1.zip', 'facebook-parte2.zip'],
    ['facebook-deel1.zip', 'facebook-deel2.zip'],
    ['facebook-fotos.zip', 'facebook-nachrichten.zip'],
  ])('is one whatever its parts are called: %s and %s', async (one, two) => {
    const audited = await audit([zip(one, app('Spotify')), zip(two, profile('Ada Example', 'ada'))]);
    expect([audited.import.owner, codes(audited)]).toEqual(['Ada Example', []]);
  });

  it('is refused when another person is asked for', async () => {
    const named = [folder('a', { ...profile('Ada Example'), ...app('Spotify') })];
    await expect(auditPerson('Bob Other', named)).rejects.toThrow('There is no export of “Bob Other”');
    expect((await auditPerson('ada example', named)).import.owner).toBe('Ada Example');
    await expect(auditPerson('Bob Other', [folder('b', app('Spotify'))])).rejects.toThrow(
      'do not say whose export they are',
    );
  });

  it('takes in parts that do not say whose they are', async () => {
    const paths = [
      folder('a', { ...profile('Ada Example'), ...app('Spotify') }),
      zip('messages.zip', thread(NEW, 3)),
    ];
    const audited = await audit(paths);
    expect([audited.counts.messages, codes(audited)]).toEqual([3, []]);
  });
});

describe('exports of two dates', () => {
  const older = thread(OLD, 4);
  const newer = thread(NEW, 6);

  it.each([
    ['a year and a day', 'facebook-ada-2021', 'facebook-ada-2025-01-01-bbbbbbbb'],
    ['two days', 'facebook-ada-2021-03-04-aaaaaaaa', 'facebook-ada-2025-01-01-bbbbbbbb'],
    ['days that a person wrote', 'export 2021-03-04', 'export 2025-01-01'],
    ['years that a person wrote', 'Facebook 2021', 'Facebook (2025)'],
    ['digits', '20210304', '20250101'],
    [
      'Google Drive',
      'facebook-ada-2021-03-04-aaaaaaaa-20250214T091955Z-001',
      'facebook-ada-2025-01-01-bbbbbbbb-20250214T091955Z-001',
    ],
  ])('become two imports, the older first: %s', async (_what, one, two) => {
    const path = folder('export', { ...under(one, older), ...under(two, newer) });
    const audited = await audit([path]);
    expect([audited.counts.threads, audited.counts.messages, codes(audited)]).toEqual([
      1,
      6,
      ['separate-imports'],
    ]);
    expect(audited.import.notices[0]?.paths).toEqual([one, two]);
    expect(
      importsJson(engine()).map(({ id }) => auditJson(engine().openImport(id), false).counts.messages),
    ).toEqual([6, 4]);
  });

  it('are kept apart by where messages were, when names say nothing', async () => {
    const path = folder('export', {
      ...under('a', { ...older, 'about_you/friend_peer_group.json': {} }),
      ...under('b', newer),
    });
    expect((await audit([path])).counts.messages).toBe(6);
    expect(importsJson(engine())).toHaveLength(2);
  });

  it.each([
    ['no date', 'facebook-ada'],
    ['a year', 'facebook-ada-2021'],
  ])('are compared from the older to the newer where the older has %s', async (_what, name) => {
    const files = { ...older, 'about_you/friend_peer_group.json': {} };
    await audit([folder(name, files), folder('facebook-ada-2025-01-01-bbbbbbbb', newer)]);
    const { from, to } = diffJson(engine(), null, null);
    expect([from.generatedAt, to.generatedAt]).toEqual([null, '2025-01-01T00:00:00Z']);
  });

  it('are kept apart where only the older has a date', async () => {
    const files = { ...older, 'about_you/friend_peer_group.json': {} };
    const paths = [folder('facebook-ada-2021-03-04', files), folder('new', newer)];
    expect(codes(await audit(paths))).toEqual(['separate-imports']);
    expect(
      importsJson(engine()).map(({ id }) => auditJson(engine().openImport(id), false).counts.messages),
    ).toEqual([6, 4]);
  });

  it('take the undated encrypted download into the newest', async () => {
    const chat = { participants: ['Ada Example', 'Bo Test'], threadName: 'Bo Test_3', messages: [] };
    const paths = [
      folder('facebook-ada-2021-03-04', older),
      folder('facebook-ada-2025-01-01-bbbbbbbb', newer),
      zip('messages.zip', { 'messages/Bo Test_3.json': chat }),
    ];
    const audited = await audit(paths);
    expect(audited.import.parts.map(({ name }) => name)).toEqual([
      'facebook-ada-2025-01-01-bbbbbbbb',
      'messages.zip',
    ]);
  });

  it.each([
    [
      'a part without a date',
      ['2021-03-04', '2025-01-01', 'rest'],
      'do not say which of them they belong to: rest',
    ],
  ])('are refused where nothing tells: %s', async (_what, names, sentence) => {
    const [one, two, rest] = names as [string, string, string];
    const paths = [folder(one, older), folder(two, newer), folder(rest, app('Spotify'))];
    await expect(audit(paths)).rejects.toThrow(sentence);
  });

  it('are refused when their messages were merged into one folder', async () => {
    await expect(audit([folder('export', { ...older, ...newer })])).rejects.toThrow(
      'export holds messages of an older and of a newer export in one place',
    );
  });

  it.each([
    ['messages/inbox', 'your_activity_across_facebook/messages/inbox'],
    ['your_activity_across_facebook/messages/inbox', 'your_facebook_activity/messages/inbox'],
  ])('are refused when one folder holds messages in %s and in %s', async (one, other) => {
    const merged = {
      ...thread(`${one}/bo_1/message_1.json`, 4),
      ...thread(`${other}/bo_9/message_1.json`, 8),
    };
    await expect(audit([folder('export', merged)])).rejects.toThrow(
      'export holds messages of an older and of a newer export in one place',
    );
  });

  it.each(['photos 2019.zip', 'photos.zip', 'facebook-ada-2019-01-01-AbCdEfGh.zip'])(
    'are not distinguished from a part with media alone: %s',
    async (name) => {
      const dated = zip('facebook-ada-2025-01-01-AbCdEfGh.zip', {
        ...profile('Ada Example', 'ada'),
        ...app('X'),
      });
      const photos = zip(name, { 'your_facebook_activity/messages/inbox/bo_1/photos/1.jpg': 'x' });
      const audited = await audit([dated, photos]);
      expect(codes(audited)).toEqual([]);
      expect([audited.import.parts.length, importsJson(engine()).length]).toEqual([2, 1]);
    },
  );

  it('are refused when two profiles of one person say no date', async () => {
    const paths = [
      folder('one', { ...profile('Ada Example', 'ada'), ...app('Spotify') }),
      folder('two', { ...profile('Ada Married', 'ada'), ...app('Netflix') }),
    ];
    await expect(audit(paths)).rejects.toThrow('do not say which is newer: one and two');
  });

  it('leave the ledger as it was when the second of them fails', async () => {
    const stop = new AbortController();
    let phases = 0;
    const paths = [
      folder('facebook-ada-2021-03-04', older),
      folder('facebook-ada-2025-01-01-bbbbbbbb', newer),
    ];
    const work = engine().importExport({
      paths,
      signal: stop.signal,
      onProgress: ({ phase }) => {
        if (phase === 'writing' && ++phases === 2) stop.abort();
      },
    });
    await expect(work).rejects.toThrow('cancelled');
    expect(importsJson(engine())).toEqual([]);
  });
});

describe('another service', () => {
  const ada = { ...app('Spotify'), ...thread('messages/inbox/bo_1/message_1.json', 4) };
  const instagramThread = thread('messages/inbox/x_1/message_1.json', 4, 'Ig Person');

  it.each([
    [
      'instagram',
      'instagram-ada.ig',
      { 'account_information/personal_information.json': {}, ...instagramThread },
    ],
    ['instagram', 'ig_01', { 'followers_and_following/following.json': {}, ...instagramThread }],
    ['instagram', 'other', { 'your_topics/your_topics.json': {}, ...instagramThread }],
    ['instagram', 'instagram-ada-2022-01-01', instagramThread],
    [
      'instagram',
      'ada',
      {
        'connections/followers_and_following/following.json': {},
        ...under('your_instagram_activity', instagramThread),
      },
    ],
    [
      'instagram',
      'instagram-ada-2025-01-01-AbCdEfGh',
      {
        'security_and_login_information/logins_and_logouts.json': {},
        'logged_information/location/timezone.json': { x: 'Europe/Berlin' },
        ...under('your_instagram_activity', instagramThread),
      },
    ],
    ['instagram', 'ada', { 'media.json': {}, 'likes.json': {}, ...instagramThread }],
    ['instagram', 'ada_20210304_part_2', { 'profile.json': {}, ...instagramThread }],
    ['takeout', 'Takeout', { 'Mail/x.json': {} }],
    ['data logs', 'more', { 'data_logs/content/1/page_1.json': [], 'data_logs/content/2/page_1.json': [] }],
    ['threads', 'threads-ada', { 'your_threads_activity/threads.json': {} }],
    ['x', 'twitter-2024-01-01', { 'data/tweets.js': '' }],
    ['tiktok', 'TikTok_Data_1', { 'user_data_tiktok.json': {} }],
  ])('among the files is named and left out: %s in %s', async (_service, name, files) => {
    const audited = await audit([folder('all', { ...under('facebook-ada', ada), ...under(name, files) })]);
    expect([audited.counts.threads, audited.counts.messages]).toEqual([1, 4]);
    expect(codes(audited)).toEqual(['other-service-left-out']);
    expect(audited.import.notices[0]?.paths).toEqual([name]);
  });

  it('of 2021 is left out by the files that only it has', async () => {
    const paths = [
      zip('facebook-ada.zip', ada),
      zip('ada_20210304.zip', { 'media.json': {}, 'likes.json': {}, ...instagramThread }),
      zip('ada_20210304_part_2.zip', { 'profile.json': {}, ...instagramThread }),
    ];
    const audited = await audit(paths);
    expect([audited.counts.messages, codes(audited)]).toEqual([4, ['other-service-left-out']]);
    const merged = folder('merged', { ...ada, ...instagramThread, 'media.json': {}, 'likes.json': {} });
    await expect(audit([merged])).rejects.toThrow(
      'merged holds Facebook’s and Instagram’s messages in one place',
    );
  });

  it('is named where its folders are among those of Facebook', async () => {
    const audited = await audit([folder('all', { ...app('Spotify'), 'your_instagram_activity/x.json': {} })]);
    expect(codes(audited)).toEqual(['other-service-left-out']);
  });

  it('is refused where its messages and those of Facebook are in one folder', async () => {
    const path = folder('all', { ...ada, ...instagramThread, 'followers_and_following/following.json': {} });
    await expect(audit([path])).rejects.toThrow('all holds Facebook’s and Instagram’s messages in one place');
  });

  it.each([
    ['data logs', { 'data_logs/content/1/page_1.json': [] }, 'This is Facebook’s “Data logs” download'],
    ['Threads', { 'your_threads_activity/threads.json': {} }, 'This is a Threads export'],
    ['Instagram', { 'your_topics/your_topics.json': {}, ...instagramThread }, 'This is an Instagram export'],
  ])('alone is refused with a sentence of its own: %s', async (_what, files, sentence) => {
    await expect(audit([zip('export.zip', files)])).rejects.toThrow(sentence);
  });

  it('does not include the download of encrypted chats, which says that it is only that', async () => {
    const chat = { participants: ['Ada Example', 'Bo Test'], threadName: 'Bo Test_3', messages: [] };
    expect(codes(await audit([zip('messages.zip', { 'messages/Bo Test_3.json': chat })]))).toEqual([
      'encrypted-chats-only',
    ]);
  });
});
