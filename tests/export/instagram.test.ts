import { describe, expect, it } from 'vitest';
import { readAs } from './reading.ts';

const APPS = 'apps_and_websites_off_of_instagram/apps_and_websites';
const read = (path: string, value: unknown) =>
  readAs(path, typeof value === 'string' ? value : JSON.stringify(value), 'instagram');

/** As Meta writes JSON: every byte past ASCII as a character of its own. */
const mojibake = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** The rows of an app under labels in the language of the user. */
const app = (title: string, [added, used, id]: readonly string[]) => ({
  title,
  media_map_data: {},
  string_map_data: {
    [added ?? '']: { href: '', value: '', timestamp: 1_596_464_770 },
    [used ?? '']: { href: '', value: '', timestamp: 1_700_000_000 },
    [id ?? '']: { href: '', value: '10159481276426435', timestamp: 0 },
  },
});

describe('connected apps', () => {
  it.each([
    ['en', ['Added on', 'Last active on', 'App user ID']],
    ['de', ['Hinzugefügt am', 'Zuletzt aktiv am', 'App-Nutzer-ID'].map(mojibake)],
    ['ja', ['追加日', '最終利用日', 'アプリユーザーID'].map(mojibake)],
  ])('are read by the type and position of their rows, in %s', async (_language, labels) => {
    const { outcome, records, problems } = await read(`${APPS}/active_apps.json`, {
      apps_and_websites_active_apps: [app(mojibake('Café Example'), labels)],
    });
    expect([outcome.status, problems]).toEqual(['read', []]);
    expect(records).toEqual([
      {
        ...{
          type: 'connection',
          kind: 'app',
          name: 'Café Example',
          status: 'active',
          addedAt: 1_596_464_770,
        },
        ...{ removedAt: null, basis: 'utc', scopedId: '10159481276426435' },
        pointer: '/apps_and_websites_active_apps/0',
      },
    ]);
  });

  it.each([
    ['expired_apps', 'apps_and_websites_expired_apps', 'expired', null],
    ['expired_pps', 'apps_and_websites_expired_apps', 'expired', null],
    ['removed_apps', 'apps_and_websites_removed_apps', 'removed', 1_700_000_000],
  ])('have the status of their list: %s', async (file, key, status, removedAt) => {
    const { records } = await read(`${APPS}/${file}.json`, {
      [key]: [app('Example', ['Added on', 'Removed on', 'App user ID'])],
    });
    expect(records).toMatchObject([{ status, addedAt: 1_596_464_770, removedAt }]);
  });

  it.each([
    ['Added on', 1_596_464_770, null],
    ['Removed on', null, 1_596_464_770],
    ['削除日', null, null],
  ])(
    'that were removed get a date from the label “%s” only when its meaning is clear',
    async (label, addedAt, removedAt) => {
      const only = { [label]: { href: '', value: '', timestamp: 1_596_464_770 } };
      const { records } = await read(`${APPS}/removed_apps.json`, {
        apps_and_websites_removed_apps: [{ title: 'Example', string_map_data: only }],
      });
      expect(records).toMatchObject([{ status: 'removed', addedAt, removedAt }]);
    },
  );

  it('are read from the cards of an HTML page', async () => {
    const row = (label: string, value: string) =>
      `<tr><td colspan="2" class="_2pin _a6_q">${label}<div><div>${value}</div></div></td></tr>`;
    const page = `<html><head><title>Active apps</title></head><body class="_5vb_ _2yq _a7o5"><div class="_a706" role="main"><div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_2ph_ _a6-h _a6-i">Example</div><div class="_2ph_ _a6-p"><table>${row('Added on', 'Aug 03, 2020 2:26:10 pm')}${row('App user ID', '10159481276426435')}</table></div></div></div></body></html>`;
    const { outcome, records, problems } = await read(`${APPS}/active_apps.html`, page);
    expect([outcome.status, problems]).toEqual(['read', []]);
    expect(records).toMatchObject([
      {
        name: 'Example',
        status: 'active',
        addedAt: 1_596_464_770,
        basis: 'local',
        scopedId: '10159481276426435',
      },
    ]);
  });

  it('without a title or in an unknown form are reported', async () => {
    const { outcome, problems } = await read(`${APPS}/active_apps.json`, {
      apps_and_websites_active_apps: [{ string_map_data: {} }, { title: 'Example' }],
    });
    expect([outcome.status, problems.map(({ code }) => code)]).toEqual([
      'partial',
      ['missing-name', 'unknown-shape'],
    ]);
  });
});

it('off-Meta activity, advertisers and lead forms are read under Instagram’s own keys', async () => {
  const ads = 'ads_information/instagram_ads_and_businesses';
  const found = [
    await read(`${APPS}/your_activity_off_meta_technologies.json`, {
      apps_and_websites_off_meta_activity: [
        { name: 'Example Shop', events: [{ id: 77, type: 'PAGE_VIEW', timestamp: 1_700_000_000 }] },
      ],
    }),
    await read(`${ads}/advertisers_using_your_activity_or_information.json`, {
      ig_custom_audiences_all_types: [
        {
          ...{ advertiser_name: 'Example Bank', has_data_file_custom_audience: true },
          ...{ has_remarketing_custom_audience: false, has_in_person_store_visit: false },
        },
      ],
    }),
    await read(`${ads}/information_you've_submitted_to_advertisers.json`, {
      ig_lead_gen_info: [{ label: 'Email', value: 'ada@example.com' }],
    }),
  ];
  expect(found.flatMap(({ problems }) => problems)).toEqual([]);
  const records = found.flatMap((one) => one.records);
  expect(records).toMatchObject([
    { type: 'off-meta', name: 'Example Shop', events: [{ type: 'PAGE_VIEW', sourceId: '77' }] },
    { type: 'advertiser', name: 'Example Bank', hasList: true, hasInteraction: false },
    { type: 'lead-form', label: 'Email' },
  ]);
  expect(JSON.stringify(records)).not.toContain('@');
});

describe('secret conversations', () => {
  const PATH = 'your_instagram_activity/messages/secret_conversations';
  const device = {
    ...{ device_type: 'Igd:iPhone-400.1.0', device_manufacturer: 'Apple', device_model: 'iPhone' },
    ...{ device_os_version: '18', last_connected_ip: '192.0.2.7', last_active_time: 1_700_000_000 },
  };

  it('give the number of devices, and nothing else about them', async () => {
    const { outcome, records, problems } = await read(`${PATH}.json`, {
      ig_secret_conversations: { armadillo_devices: [device, device], calls: [] },
    });
    expect([outcome.status, problems]).toEqual(['read', []]);
    expect(records).toEqual([
      {
        ...{ type: 'setting', name: 'secret-conversation-devices', value: '2', at: null, basis: 'utc' },
        pointer: '/ig_secret_conversations',
      },
    ]);
  });

  it('give the same on an HTML page', async () => {
    const rows = Object.entries(device).map(
      ([name, value]) =>
        `<tr><td class="_2pin _a6_q">${name}</td><td class="_2pin _2piu _a6_r">${value}</td></tr>`,
    );
    const card = `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><div class="_3-95 _a6-p"><table>${rows.join('')}</table></div></div>`;
    const { records } = await read(
      `${PATH}.html`,
      `<html><body><main class="_a706" role="main">${card}${card}</main></body></html>`,
    );
    expect(records).toMatchObject([{ name: 'secret-conversation-devices', value: '2' }]);
  });
});

describe('a thread on an HTML page', () => {
  const card = (tag: string, sender: string, body: string, date: string): string =>
    `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><${tag} class="_3-95 _2pim _a6-h _a6-i">${sender}</${tag}><div class="_3-95 _a6-p"><div><div></div><div>${body}</div><div></div><div></div></div></div><div class="_3-94 _a6-o">${date}</div></div>`;
  const PEOPLE =
    '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_a6-h">Participants: Bo Test and Ada Example</h2></div>';

  it.each([
    ['2021', 'div', 'div', 'Sep 22, 2017, 6:33 AM'],
    ['2023', 'div', 'div', 'Sep 22, 2017 6:33 am'],
    ['2025', 'main', 'h2', 'Sep 22, 2017 6:33 am'],
    ['2025, in Korean', 'main', 'h2', '9월 22, 2017 6:33 오전'],
    ['2025, in Spanish', 'main', 'h2', 'sept. 22, 2017 6:33 am'],
  ])('of %s has the date beside the message', async (_year, main, heading, date) => {
    const cards = [
      card(heading, 'Bo Test', 'see https://example.com/a', date),
      card(heading, 'Ada Example', '<img src="photos/1.jpg">', date),
      card(heading, 'Ada Example', '', date),
    ];
    const page = `<html><head><title>Bo Test</title></head><body><h1 class="_a70e">Bo Test</h1><${main} class="_a706" role="main">${PEOPLE}${cards.join('')}</${main}></body></html>`;
    const path = 'your_instagram_activity/messages/inbox/bo_1/message_1.html';
    const { outcome, records, problems } = await read(path, page);
    expect([outcome.status, problems]).toEqual(['read', []]);
    const at = Date.parse('2017-09-22T06:33:00Z');
    expect(records).toMatchObject([
      {
        ...{ type: 'thread', key: 'inbox/bo_1', title: 'Bo Test', senders: ['Ada Example', 'Bo Test'] },
        ...{ basis: 'local', domains: ['example.com'], span: { oldestMs: at, newestMs: at } },
        days: new Int32Array([0, 17_431, 1, 0, 1, 1, 17_431, 1, 0, 0]),
      },
    ]);
  });
});

describe('the profile document', () => {
  const PATH = 'personal_information/personal_information/personal_information.json';
  const profile = (rows: Record<string, string>) => ({
    profile_user: [
      {
        title: '',
        string_map_data: Object.fromEntries(
          Object.entries(rows).map(([label, value]) => [mojibake(label), { href: '', value, timestamp: 0 }]),
        ),
      },
    ],
  });

  it.each([
    ['en', { Email: 'ada@example.com', Username: 'ada.example', Name: 'Ada Example', Bio: 'Name' }],
    ['de', { 'E-Mail': 'ada@example.com', Benutzername: 'ada.example', Name: 'Ada Example' }],
    ['fr', { 'Nom d’utilisateur': 'ada.example', Nom: 'Ada Example' }],
    ['es', { 'Nombre de usuario': 'ada.example', Nombre: 'Ada Example' }],
    ['pt', { 'Nome de usuário': 'ada.example', Nome: 'Ada Example' }],
  ])('gives name and username, in %s', async (_language, rows) => {
    const { records, problems } = await read(PATH, profile(rows as unknown as Record<string, string>));
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { type: 'owner', name: 'Ada Example', account: 'ada.example', otherNames: ['ada.example'], rank: 1 },
    ]);
    expect(JSON.stringify(records)).not.toContain('@');
  });

  it('is reported, not guessed, in an unknown language', async () => {
    const { records, problems } = await read(PATH, profile({ ユーザーネーム: 'ada.example' }));
    expect([records, problems.map(({ code }) => code)]).toEqual([[], ['missing-name']]);
  });
});

it('threads are read like Facebook’s, in the folders of both eras', async () => {
  const thread = {
    participants: [{ name: 'Bo Test' }, { name: 'Ada Example' }],
    messages: [{ sender_name: 'Bo Test', timestamp_ms: 1_600_000_000_000, content: 'x' }],
    ...{ title: 'Bo Test', is_still_participant: true, thread_path: 'inbox/bo_1', magic_words: [] },
  };
  for (const folder of ['your_instagram_activity/messages/inbox', 'messages/inbox']) {
    const { records } = await read(`${folder}/bo_1/message_1.json`, thread);
    expect(records).toMatchObject([{ type: 'thread', key: 'inbox/bo_1', senders: ['Bo Test'] }]);
  }
});
