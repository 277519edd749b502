import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditJson } from '../../src/engine/read/audit.ts';
import { diffJson } from '../../src/engine/read/diff.ts';
import { importsJson } from '../../src/engine/read/imports.ts';
import { threadKey } from '../../src/export/identify.ts';
import { recognise } from '../../src/export/recognise.ts';
import { getTemplate, madeCard, madePage } from '../html/made-pages.ts';
import { APPS, app, type Files, NEW, profile, thread, under, withLedger } from './exports-to-hand-over.ts';

const { dir, engine, folder, zip, audit } = withLedger();
const messagesByImport = (): number[] =>
  importsJson(engine()).map(({ id }) => auditJson(engine().openImport(id), false).counts.messages);

describe('dates in names chosen by the user', () => {
  const older = { ...app('Netflix'), ...thread(NEW, 4) };
  const newer = { ...app('Spotify'), ...thread(NEW, 6) };

  it.each([
    ['04.03.2023', '05.06.2023', 'made in 2023'],
    ['25.03.2023', '26.06.2023', 'made on 25 March 2023'],
    ['March 2023', '4 March 2025', 'made in March 2023'],
    ['Mär 2023', 'facebook2024', 'made in March 2023'],
    ['mars 2023', 'avril 2023', 'made in March 2023'],
    ['marzo 2023', '4 de abril de 2023', 'made in March 2023'],
    ['март 2023', '4 апреля 2023', 'made in March 2023'],
    ['2023年3月', '2023年4月5日', 'made in March 2023'],
    ['2023_03_04', 'export 2024-01-01', 'made on 4 March 2023'],
  ])('make two imports of %s and %s', async (one, other, words) => {
    const told = await audit(folder('all', { ...under(one, older), ...under(other, newer) }));
    expect([told.counts.messages, messagesByImport()]).toEqual([6, [6, 4]]);
    expect(told.import.notices[0]?.sentence).toContain(`${one} (${words})`);
  });

  it('are refused when the order of the exports cannot be known', async () => {
    const paths = [folder('03.04.2023', older), folder('04.03.2023', newer)];
    await expect(audit(...paths)).rejects.toThrow('do not say which is newer');
  });

  it('make one import when both are the same', async () => {
    const paths = [folder('fb 04.03.2023', app('Netflix')), folder('messages 04.03.2023', thread(NEW, 4))];
    await audit(...paths);
    expect(messagesByImport()).toEqual([4]);
  });

  it('do not assign a part that may belong to either of two exports', async () => {
    const paths = ['March 2023', 'June 2023'].map((name, at) => folder(name, at === 0 ? older : newer));
    await expect(audit(...paths, folder('rest 2023', profile('Ada Example')))).rejects.toThrow(
      'do not say which of them they belong to: rest 2023',
    );
  });
});

describe('two exports of one person without a date', () => {
  const two = {
    installed_apps_v2: ['Netflix', 'Spotify'].map((name) => ({ ...app(name)[APPS]?.installed_apps_v2[0] })),
  };

  it.each(['folder', 'zip'])('are not added up, as %s', async (kind) => {
    const write = kind === 'zip' ? zip : folder;
    const paths = [write('one.zip', app('Netflix')), write('two.zip', { [APPS]: two, ...thread(NEW, 2) })];
    await expect(audit(...paths)).rejects.toThrow('do not say which is newer: one.zip and two.zip');
    expect(importsJson(engine())).toEqual([]);
  });

  it('are not added up even if one has a date', async () => {
    const paths = [
      zip('facebook-ada-2025-01-01-aaaaaaaa.zip', app('Netflix')),
      folder('old', { [APPS]: two }),
    ];
    await expect(audit(...paths)).rejects.toThrow('do not say which is newer');
  });

  it('are one export when their documents are the same', async () => {
    const told = await audit(
      folder('one', { [APPS]: two }),
      zip('two.zip', { [APPS]: two, ...thread(NEW, 2) }),
    );
    expect([told.counts.connections.active, told.counts.messages]).toEqual([2, 2]);
  });
});

describe('parts of one delivery that contain the same list', () => {
  const [one, other] = [
    'facebook-ada-2025-01-01-aaaaaaaa.zip',
    'facebook-ada-2025-01-01-bbbbbbbb.zip',
  ] as const;
  const shop = (name: string) => ({
    'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json': {
      off_facebook_activity_v2: [{ name, events: [{ id: 1, type: 'LEAD', timestamp: 1_600_000_000 }] }],
    },
  });

  it('are one export when the list continues', async () => {
    const { counts, import: header } = await audit(
      zip(one, { ...profile('Ada Example'), ...app('Netflix'), ...shop('Shop Alpha') }),
      zip(other, { ...app('Spotify'), ...shop('Shop Beta') }),
    );
    expect([counts.connections.active, counts.offMetaBusinesses, counts.offMetaEvents]).toEqual([2, 2, 2]);
    expect(header.notices).toEqual([]);
  });

  it('are refused when an app has different states in them', async () => {
    const removed = JSON.parse(JSON.stringify(app('Netflix')).replace('active', 'removed'));
    await expect(audit(zip(one, app('Netflix')), zip(other, removed))).rejects.toThrow('which is newer');
  });
});

describe('parts of one export that Facebook made on several days', () => {
  it.each([
    ['2025-01-01', '2025-01-02'],
    ['2025-01-31', '2025-02-02'],
    ['2024-12-31', '2025-01-01'],
  ])('are one import: %s and %s', async (one, other) => {
    const paths = [
      zip(`facebook-ada-${one}-aaaaaaaa.zip`, app('Netflix')),
      zip(`facebook-ada-${other}-bbbbbbbb.zip`, thread(NEW, 3)),
    ];
    const told = await audit(...paths);
    expect([told.counts.messages, told.import.notices, told.import.generatedAt]).toEqual([
      3,
      [],
      `${other}T00:00:00Z`,
    ]);
  });

  it.each([
    ['hold the same document', '2025-01-02', { ...app('Spotify'), ...thread(NEW, 3) }],
    ['lie further apart', '2025-01-04', thread(NEW, 3)],
  ])('are two imports when they %s', async (_what, other, files) => {
    await audit(
      zip('facebook-ada-2025-01-01-aaaaaaaa.zip', app('Netflix')),
      zip(`facebook-ada-${other}-bbbbbbbb.zip`, files),
    );
    expect(messagesByImport()).toEqual([3, 0]);
  });
});

describe('two exports of which one has no date', () => {
  const owner = profile('Ada Example');
  const from = (days: number, count: number): Files =>
    JSON.parse(
      JSON.stringify(thread(NEW, count)).replace(/16\d{11}/g, (at) => String(Number(at) + days * 86_400_000)),
    ) as Files;
  const login = (at: number): Files => ({
    'security_and_login_information/logins_and_logouts.json': {
      account_accesses_v2: [{ action: 'Login', timestamp: at, site: 'www.facebook.com' }],
    },
  });
  const compareExports = async (...handed: readonly (readonly [string, Files])[]) => {
    for (const [name, files] of handed) await audit(folder(name, { ...owner, ...files }));
    const { from: one, to: other, notCompared } = diffJson(engine(), null, null);
    const all = importsJson(engine())
      .map(({ id }) => id)
      .sort();
    return [all.indexOf(one.id), all.indexOf(other.id), notCompared.some(({ what }) => what === 'order')];
  };
  const DATED = 'facebook-ada-2022-01-01-aaaaaaaa';

  it.each([
    ['messages', from(300, 4), from(0, 4)],
    ['logins', login(1_630_000_000), login(1_600_000_000)],
  ])(
    'are compared from the older to the newer by their %s, even if the older was imported second',
    async (_what, newer, older) => {
      expect(await compareExports([DATED, newer], ['old', older])).toEqual([1, 0, false]);
    },
  );

  it.each([
    ['after the other was made', [DATED, from(0, 4)], ['new', from(900, 4)], [0, 1, false]],
    ['later, where neither has a date', ['new', from(300, 4)], ['old', from(0, 4)], [1, 0, false]],
    ['of the same days', ['one', from(0, 4)], ['two', from(0, 5)], [0, 1, true]],
    ['of different kinds', ['one', from(0, 4)], ['two', app('Spotify')], [1, 0, true]],
  ] as const)('hold records %s', async (_what, one, other, expected) => {
    expect(await compareExports(one, other)).toEqual(expected);
  });

  it.each([
    ['not compared where nothing shows which is older', 'one', 'two', 0],
    ['compared where both are dated', DATED, 'facebook-ada-2023-01-01-aaaaaaaa', 1],
  ])('have a finding in both that is %s', async (_how, one, two, count) => {
    // In 2015, while Netflix could have had access.
    const holding = (messages: number) => ({ ...app('Netflix'), ...from(-1800, messages) });
    await compareExports([one, holding(4)], [two, holding(5)]);
    const { changed } = diffJson(engine(), null, null).findings;
    expect(changed.filter(({ after }) => after.id === 'messaging-partner:netflix')).toHaveLength(count);
  });

  it('have no note on their order when both are dated, or one is compared with itself', async () => {
    expect(
      await compareExports([DATED, from(0, 4)], ['facebook-ada-2023-01-01-aaaaaaaa', from(0, 5)]),
    ).toEqual([0, 1, false]);
    const [id = 0] = importsJson(engine()).map((each) => each.id);
    expect(diffJson(engine(), id, id).notCompared).toEqual([]);
  });

  it('are compared in the requested order', async () => {
    await compareExports(['new', from(300, 4)], ['old', from(0, 4)]);
    const [one = 0, other = 0] = importsJson(engine())
      .map(({ id }) => id)
      .sort();
    expect([one, other].map((id) => diffJson(engine(), id, one + other - id).from.id)).toEqual([one, other]);
  });
});

describe('a folder from inside an export', () => {
  const chat = { 'botest_10150123456789012/message_1.json': Object.values(thread(NEW, 4))[0] };

  it.each([
    'facebook-ada-2023-03-04-AbCdEfGh/your_facebook_activity/messages/inbox',
    'facebook-ada-2023-03-04-AbCdEfGh/your_activity_across_facebook/messages/inbox',
    'facebook-ada-2023-03-04/messages/inbox',
  ])('has the owner and the date of the folders above it: %s', async (path) => {
    folder('', under(path, chat));
    const chosen = join(dir(), path);
    const other = zip('facebook-quinn-2023-03-04-BcDeFgHi.zip', app('Spotify'));
    await expect(audit(chosen, other)).rejects.toThrow('ada (inbox) and quinn');
    const later = zip('facebook-ada-2025-01-01-CdEfGhIj.zip', app('Spotify'));
    await audit(chosen, later);
    expect(messagesByImport()).toEqual([0, 4]);
  });
});

describe('two folders with the same name except for a number', () => {
  const chats = (one: string, other: string): Files => ({
    ...thread(`messages/${one}/message.json`, 2),
    ...thread(`messages/${other}/message.json`, 3),
  });
  const toPage = (value: unknown): string => {
    const cards = (value as { messages: { timestamp_ms: number }[] }).messages.map(({ timestamp_ms: at }) => {
      const date = new Date(at).toLocaleString('en-US', {
        timeZone: 'UTC',
        dateStyle: 'medium',
        timeStyle: 'medium',
      });
      return madeCard(getTemplate('2018'), 'Bo Test', 'x', date);
    });
    return madePage('2018', 'Bo Test', ...cards);
  };
  const pages = (files: Files): Files =>
    Object.fromEntries(
      Object.entries(files).map(([path, value]) => [path.replace('.json', '.html'), toPage(value)]),
    );

  it.each([
    ['Trip', 'Trip 2'],
    ['Trip', 'Trip (1)'],
    ['Reise 1', 'Reise 2'],
    ['旅行', '旅行 2'],
    ['Поездка', 'Поездка - копия'],
    ['my_trip', 'my_trip 2'],
  ])('are two threads in exports of spring 2018: %s and %s', async (one, other) => {
    for (const files of [chats(one, other), pages(chats(one, other))]) {
      const { counts } = await audit(folder(`fb ${importsJson(engine()).length}`, files));
      expect([counts.threads, counts.messages]).toEqual([2, 5]);
    }
  });

  it('are one thread when their content is the same', async () => {
    const [chat] = Object.values(thread(NEW, 2));
    const files = { 'messages/Trip/message.json': chat, 'messages/Trip 2/message.json': chat };
    const { counts } = await audit(folder('fb', files));
    expect([counts.threads, counts.messages]).toEqual([1, 2]);
  });

  it.each(['botest_q7Exampl3x', 'botest_10150123456789012', '10150123456789012'])(
    'are one thread when the name has an id: %s',
    (name) => {
      const path = `messages/inbox/${name}/message_1.json`;
      expect(threadKey(path.replace(name, `${name} 2`))).toBe(threadKey(path));
    },
  );
});

it.each([
  'facebook-ada-2026-05-20-AbCdEfGh.zip.crdownload',
  'Unconfirmed 123456.crdownload',
  'facebook-ada-2026-05-20-AbCdEfGh.zip.opdownload',
  'facebook-ada-2026-05-20-AbCdEfGh.zip.part',
  'facebook-ada-2026-05-20-AbCdEfGh.kZ8s1.zip.part',
  'facebook-ada-2026-05-20-AbCdEfGh.zip.download',
  'facebook-ada-2026-05-20-AbCdEfGh.zip.ab12cd3.partial',
])('an unfinished download is reported: %s', async (name) => {
  const { coverage } = await audit(folder('all', { ...app('Spotify'), [name]: 'PK' }));
  const problems = coverage.documents.flatMap(({ path, problems }) =>
    problems.map((each) => [path, each.message]),
  );
  expect(problems).toEqual([
    [
      name,
      'This download is not finished, so it was not opened. Download the file again and wait until it is complete.',
    ],
  ]);
  await expect(audit(join(dir(), 'all', name))).rejects.toThrow(
    `“${name}” is an unfinished download. Download it again`,
  );
});

const ofInstagram = thread('messages/inbox/x_1/message_1.json', 4);
it.each([
  ['2018', { 'connections.json': {}, 'messages.json': [], 'profile.json': {} }],
  ['2019', { 'comments.json': {}, 'messages.json': [] }],
  ['2020', { 'media.json': {}, 'settings.json': {} }],
  ['2021', { 'information_about_you/account_based_in.json': {}, ...ofInstagram }],
  ['2022', { 'recent_searches/account_searches.html': '', 'messages/inbox/x_1/message_1.html': '' }],
  ['2022 in JSON', { 'story_sticker_interactions/polls.json': {}, ...ofInstagram }],
  ['2023', { 'followers_and_following/following.html': '', 'messages/inbox/x_1/message_1.html': '' }],
  [
    '2024',
    { 'personal_information/personal_information/personal_information.html': '', 'media/posts/1.jpg': '' },
  ],
  ['2025', { 'your_instagram_activity/messages/inbox/x_1/message_1.html': '' }],
  ['2026', { 'connections/followers_and_following/following.html': '' }],
])('an Instagram folder with %s is recognised by its content, whatever its name', async (_year, files) => {
  const isRead = Object.keys(files).some((path) => recognise(path, 'instagram') !== null);
  const alone = audit(folder('my things', files));
  if (isRead) expect((await alone).import.service).toBe('instagram');
  else await expect(alone).rejects.toThrow('with nothing that Sidedoor reads');
  const all = { ...under('facebook-ada', app('Spotify')), ...under('my things', files) };
  const { counts, import: header } = await audit(folder('all', all));
  expect(counts.messages).toBe(0);
  // Files without a folder have no root of their own; the coverage counts them as not read.
  const hasFolders = Object.keys(files).some((path) => path.includes('/'));
  const notice = isRead ? 'several-services' : 'other-service-left-out';
  expect(header.service).toBe('facebook');
  expect(header.notices.map(({ code }) => code)).toEqual(hasFolders ? [notice] : []);
});
