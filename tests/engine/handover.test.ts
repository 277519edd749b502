import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotAnExportError, SeveralPeopleError } from '../../src/engine/errors.ts';
import { previewExport } from '../../src/engine/preview.ts';
import { connectionsJson } from '../../src/engine/read/connections.ts';
import {
  app,
  codes,
  NEW,
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

  it('inside a folder is refused with the names of its ZIPs', async () => {
    zip('Meta.zip', inner);
    await expect(audit([dir()])).rejects.toThrow(
      '“Meta.zip” was not opened: This ZIP holds other ZIPs, which were not opened: facebook-ada-2024-11-18-AbCdEfGh.zip. Unpack it',
    );
  });

  it('next to an export is reported, with at most five of its names', async () => {
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

  it('in one folder are refused with names and folders, and nothing is written', async () => {
    const path = folder('export', { ...under('fb_01', ada), ...under('fb_02', bob) });
    const error = await engine()
      .importExport({ paths: [path] })
      .catch((each: unknown) => each);
    expect(error).toBeInstanceOf(SeveralPeopleError);
    expect((error as SeveralPeopleError).message).toBe(
      'These files hold the exports of different people or accounts: Ada Example (fb_01) and Bob Other (fb_02). Import them one by one.',
    );
    expect((error as SeveralPeopleError).commands).toEqual([
      `sidedoor audit --person 'Ada Example' ${path}`,
      `sidedoor audit --person 'Bob Other' ${path}`,
    ]);
    expect(existsSync(engine().ledgerPath)).toBe(false);
  });

  it.each(['folder', 'zip'])('are imported one at a time from a %s', async (kind) => {
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
      exports: [{ owner: 'Bob Other' }],
      people: [],
    });
  });

  it('are distinguished by the usernames in the names of their ZIPs', async () => {
    const paths = [
      zip('facebook-ada-2024-01-01-aaaaaaaa.zip', thread(NEW, 2)),
      zip('facebook-bob-2024-01-01-bbbbbbbb.zip', app('Netflix')),
    ];
    await expect(audit(paths)).rejects.toThrow(
      'ada (facebook-ada-2024-01-01-aaaaaaaa.zip) and bob (facebook-bob-2024-01-01-bbbbbbbb.zip)',
    );
  });

  it('with one name are two accounts when their usernames differ', async () => {
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
  it('with one name are not joined by a third part with that name', async () => {
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

  it('with one name are two accounts when the names of the downloads differ', async () => {
    const paths = ['facebook-ada.one-2025-01-01-aaaaaaaa', 'facebook-ada.two-2025-01-01-bbbbbbbb'].map(
      (name) => folder(name, { [PAGE]: page('Ada Example'), ...app('Spotify') }),
    );
    await expect(audit(paths)).rejects.toThrow('Ada Example (ada.one)');
  });

  it('are shown with their decoded names, and can be chosen with a name typed in any way', async () => {
    const garbled = Buffer.from('Zoë Beispiel', 'utf8').toString('latin1');
    const paths = [
      folder('a', { ...profile(garbled), ...app('Spotify') }),
      folder('b', { ...profile('Bob Other'), ...app('Netflix') }),
    ];
    await expect(audit(paths)).rejects.toThrow('Bob Other (b) and Zoë Beispiel (a)');
    for (const person of ['Zoë Beispiel', 'ZOË BEISPIEL', garbled])
      expect((await auditPerson(person, paths)).import.parts.map(({ name }) => name)).toEqual(['a']);
  });

  it('from 2018 keep their index pages apart', async () => {
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
  ])('is recognised when names differ by %s', async (_what, name, other) => {
    const paths = [
      folder('a', { ...profile(name), ...app('Spotify') }),
      folder('b', { 'profile_information/profile_information.html': page(other), ...thread(NEW, 2) }),
    ];
    expect(codes(await audit(paths))).toEqual([]);
  });

  it('is recognised when a new name has the same username', async () => {
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
  ])('is recognised when %s', async (_what, older, newer) => {
    const paths = [
      folder('made 2021-03-04', { ...older, ...app('Spotify') }),
      folder('made 2024-01-01', { ...newer, ...app('Netflix') }),
    ];
    expect(codes(await audit(paths))).toEqual(['separate-imports']);
  });

  it.each([
    ['was registered at another time', 'Ada Example', 1_200_000_008],
    ['has another name', 'Bob Other', 1_200_000_007],
  ])(
    'is not assumed when the account with another username %s',
    async (_what, name, registration_timestamp) => {
      const paths = [
        folder('a', named('Ada Example', { username: 'ada', registration_timestamp: 1_200_000_007 })),
        folder('b', named(name, { username: 'ada.two', registration_timestamp })),
      ];
      await expect(audit(paths)).rejects.toThrow('of different people or accounts');
    },
  );

  it.each([
    ['facebook-posts.zip', 'facebook-apps.zip'],
    ['facebook-teil1.zip', 'facebook-teil2.zip'],
    ['facebook-partie1.zip', 'facebook-partie2.zip'],
    ['facebook-parte1.zip', 'facebook-parte2.zip'],
    ['facebook-deel1.zip', 'facebook-deel2.zip'],
    ['facebook-fotos.zip', 'facebook-nachrichten.zip'],
  ])('is recognised whatever the names of its parts: %s and %s', async (one, two) => {
    const audited = await audit([zip(one, app('Spotify')), zip(two, profile('Ada Example', 'ada'))]);
    expect([audited.import.owner, codes(audited)]).toEqual(['Ada Example', []]);
  });

  it('is refused when another person is requested', async () => {
    const named = [folder('a', { ...profile('Ada Example'), ...app('Spotify') })];
    await expect(auditPerson('Bob Other', named)).rejects.toThrow('There is no export of “Bob Other”');
    expect((await auditPerson('ada example', named)).import.owner).toBe('Ada Example');
    await expect(auditPerson('Bob Other', [folder('b', app('Spotify'))])).rejects.toThrow(
      'do not say whose export they are',
    );
  });

  it('includes parts without an owner', async () => {
    const paths = [
      folder('a', { ...profile('Ada Example'), ...app('Spotify') }),
      zip('messages.zip', thread(NEW, 3)),
    ];
    const audited = await audit(paths);
    expect([audited.counts.messages, codes(audited)]).toEqual([3, []]);
  });
});
