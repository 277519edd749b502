import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/export/dialects/json-text.ts';
import type { ExportRecord } from '../../src/export/records.ts';
import { fixtureText, readAs, readFixture } from './reading.ts';

const ROOT = new URL('../fixtures/json/', import.meta.url);
/** `unconfirmed/<name>` holds shapes that were not seen in a real export. */
const FIXTURES = globSync('**/*.json', { cwd: ROOT }).sort();

function eraAndPath(fixture: string): [string, string] {
  const steps = fixture.split('/');
  const depth = steps[0] === 'unconfirmed' ? 2 : 1;
  return [steps.slice(0, depth).join('/'), steps.slice(depth).join('/')];
}

const CONNECTED = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const PERMISSIONS = 'apps_and_websites_off_of_facebook/permissions_you_have_granted_to_apps.json';
const OFF_META = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json';
const ADVERTISERS = 'ads_information/advertisers_using_your_activity_or_information.json';
const INTERACTIONS = "ads_information/advertisers_you've_interacted_with.json";
const APP_POSTS = 'apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json';
const POSTS = 'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json';
const CROSS_APP = 'your_facebook_activity/messages/your_cross-app_messaging_settings.json';
const AD_THREADS = 'ads_information/messenger_threads_you_started_by_clicking_on_an_ad.json';
const SETTINGS = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies_settings.json';

const json = (value: unknown): string => JSON.stringify(value);
const labelled = (...rows: readonly unknown[]) => ({
  media: [],
  label_values: rows,
  fbid: '2765401839274650',
});
const firsts = (records: readonly ExportRecord[]) =>
  records.map((record) => ('name' in record ? record.name : record.type));

describe('the records of the documents of every era', () => {
  it('are those that were checked by eye', async () => {
    const lines: string[] = [];
    for (const fixture of FIXTURES) {
      const { outcome, records, problems } = await readFixture(...eraAndPath(fixture));
      lines.push(`## ${fixture} ${json(outcome)}`, ...[...records, ...problems].map(json));
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../fixtures/golden/json-records.txt');
  });

  it('keep every digit of an id, as the bytes of the document have them', async () => {
    const { records } = await readFixture('2021-fr', CONNECTED.replace('connected_', ''));
    const written = [
      ...fixtureText('2021-fr', CONNECTED.replace('connected_', '')).matchAll(/scoped_id": (\d+)/g),
    ];
    expect(records.map((record) => ('scopedId' in record ? record.scopedId : null))).toEqual(
      written.map(([, digits]) => digits),
    );
    expect(written.some(([, digits]) => digits === '9007199254740993')).toBe(true);
  });

  it('hold nothing of the personal values beside them', async () => {
    const kept: string[] = [];
    for (const fixture of FIXTURES) kept.push(json(await readFixture(...eraAndPath(fixture))));
    const secrets =
      /203\.0\.113|198\.51\.100|Zz9Q|example\.org"|@|Sampletown|\+1000|ExampleAgent|EX-100|Example Phone/;
    expect(kept.filter((reading) => secrets.test(reading.replaceAll('"name":"example.org"', '')))).toEqual(
      [],
    );
  });
});

describe('a connected app', () => {
  const read = (item: unknown) => readAs(CONNECTED, json({ installed_apps_v2: [item] }));

  it('without a name is a problem at its place', async () => {
    const { records, problems, outcome } = await read({ added_timestamp: 1596464770 });
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ code: 'missing-name', pointer: '/installed_apps_v2/0' }]);
    expect(outcome).toEqual({ status: 'partial', dialect: 'keyed-json', records: 0, problems: 1 });
  });

  it('with an impossible date is kept, its date unknown', async () => {
    const { records, problems } = await read({ name: 'Netflix', added_timestamp: -5, category: 'inactive' });
    expect(records).toMatchObject([{ name: 'Netflix', status: 'expired', addedAt: null }]);
    expect(problems).toMatchObject([{ code: 'invalid-timestamp', pointer: '/installed_apps_v2/0' }]);
  });

  it('of a category nobody has seen is kept with status unknown', async () => {
    const { records, problems } = await read({ name: 'Netflix', category: 'suspended' });
    expect(records).toMatchObject([{ status: 'unknown' }]);
    expect(problems).toMatchObject([{ code: 'unknown-category' }]);
  });

  it.each(['constructor', '__proto__', 'toString'])('of the category %s is no surprise', async (category) => {
    expect((await read({ name: 'Netflix', category })).records).toMatchObject([{ status: 'unknown' }]);
  });
});

describe('a permission record', () => {
  it('is understood by position whatever language its labels are in', async () => {
    const text = fixtureText('unconfirmed/permissions_with_block_list', PERMISSIONS);
    const strip = (value: unknown) =>
      json(parseJson(Buffer.from(value as string))).replaceAll(/"label":"[^"]*"/g, '"label":"x"');
    const { records } = await readAs(PERMISSIONS, strip(text));
    expect(records.map(({ type }) => type)).toEqual(['granted-permission', 'blocked-app', 'blocked-app']);
  });

  it('may repeat the row of a blocked app instead of listing them', async () => {
    const record = labelled(
      { label: 'Permissions', vec: [{ value: 'Basic' }, { value: 'Email' }] },
      { label: 'Created time', timestamp_value: 1400317358 },
      { label: 'Apps blocked from accessing your data', value: 'Trivia Crack' },
      { label: 'Apps blocked from accessing your data', value: 'Quiz du Jour' },
    );
    const { records } = await readAs(PERMISSIONS, json([record]));
    expect(records).toMatchObject([
      { permission: 'Basic', at: 1400317358, pointer: '/0/label_values/0/vec/0' },
      { permission: 'Email', at: 1400317358 },
      { type: 'blocked-app', name: 'Trivia Crack' },
      { type: 'blocked-app', name: 'Quiz du Jour' },
    ]);
  });

  it('that says nothing makes the document empty', async () => {
    const { outcome } = await readAs(PERMISSIONS, json(labelled({ label: 'Permissions', vec: [] })));
    expect(outcome).toMatchObject({ status: 'empty', records: 0, problems: 0 });
  });
});

describe('off-Meta activity', () => {
  const event = { id: 1204567890123347, type: 'PAGE_VIEW', timestamp: 1588591620 };

  it('of a busy business comes in slices of at most a thousand events', async () => {
    const events = Array.from({ length: 2001 }, () => event);
    const { records } = await readAs(
      OFF_META,
      json({ off_facebook_activity_v2: [{ name: 'example.org', events }] }),
    );
    const sizes = records.map((record) => (record.type === 'off-meta' ? record.events.length : -1));
    expect(sizes).toEqual([1000, 1000, 1]);
    expect(new Set(firsts(records))).toEqual(new Set(['example.org']));
  });

  it('names a business that sent nothing', async () => {
    const { records } = await readAs(
      OFF_META,
      json({ off_facebook_activity_v2: [{ name: 'example.org', events: [] }] }),
    );
    expect(records).toMatchObject([{ type: 'off-meta', name: 'example.org', events: [] }]);
  });

  it('accounts for every event', async () => {
    const events = [event, null, { ...event, timestamp: 1588591620000 }, { id: 1 }];
    const { records, problems } = await readAs(
      OFF_META,
      json({ off_facebook_activity_v2: [{ name: 'a', events }] }),
    );
    expect(records).toMatchObject([
      { events: [{ at: 1588591620 }, { at: null }, { at: null, type: 'UNKNOWN' }] },
    ]);
    expect(problems).toMatchObject([
      { code: 'unknown-shape', pointer: '/off_facebook_activity_v2/0/events/1' },
      { code: 'invalid-timestamp', pointer: '/off_facebook_activity_v2/0/events/2' },
      { code: 'missing-event-type', pointer: '/off_facebook_activity_v2/0/events/3' },
    ]);
  });

  it('of Instagram is not taken for that of Facebook', async () => {
    const { outcome } = await readAs(
      OFF_META,
      json({ apps_and_websites_off_meta_activity: [{ name: 'a', events: [] }] }),
    );
    expect(outcome).toMatchObject({ status: 'unrecognised', records: 0, problems: 1 });
  });
});

describe('advertisers', () => {
  it.each([
    ['אינטראקציות שהיו לך', 'ביקור בחנות'],
    ['การมีส่วนร่วม', 'การเยี่ยมชมร้าน'],
    ['Kölcsönhatások', 'Látogatás'],
    ['Sąveika', 'Apsilankymas'],
    ['Interaktioner', 'Butiksbesøg', 'interaction', 'store-visit'],
    ['Liste', 'X', 'list'],
    ['X', 'Interactions', 'list', 'interaction'],
  ])('in two lists (%s, %s) are given a reason only where a label tells', async (one, other, ...reasons) => {
    const row = (label: string, value: string) => ({ label, vec: [{ value }] });
    const { records, problems } = await readAs(ADVERTISERS, json([labelled(row(one, 'A'), row(other, 'B'))]));
    const found = records.map((record) =>
      record.type !== 'advertiser'
        ? []
        : [
            record.hasList && 'list',
            record.hasInteraction && 'interaction',
            record.hasStoreVisit && 'store-visit',
          ].filter(Boolean),
    );
    expect(found).toEqual([0, 1].map((at) => (reasons[at] === undefined ? [] : [reasons[at]])));
    expect(problems).toHaveLength(2 - reasons.length);
  });

  it('in a third list were visited in their store, and a fourth list is a problem', async () => {
    const lists = ['a', 'b', 'c', 'd'].map((value) => ({ label: '?', vec: [{ value }] }));
    const { records, problems } = await readAs(ADVERTISERS, json(labelled(...lists)));
    expect(records).toMatchObject([
      { name: 'a', hasList: true, hasInteraction: false, hasStoreVisit: false },
      { name: 'b', hasList: false, hasInteraction: true, hasStoreVisit: false },
      { name: 'c', hasList: false, hasInteraction: false, hasStoreVisit: true },
      { name: 'd', hasList: false, hasInteraction: false, hasStoreVisit: false },
    ]);
    expect(problems).toMatchObject([{ code: 'unknown-list', pointer: '/label_values/3' }]);
  });

  it('in a list of interactions without another one did not upload a list', async () => {
    const row = {
      label: "Interactions you may have had with the advertiser's website",
      vec: [{ value: 'Canva' }],
    };
    const { records } = await readAs(ADVERTISERS, json(labelled(row)));
    expect(records).toMatchObject([{ hasList: false, hasInteraction: true }]);
  });

  it('are found in any ads document of 2018, whose arrays were all the same', async () => {
    const all = {
      topics: ['Chess'],
      custom_audiences: ['Canva'],
      lead_gen_info: [],
      history: [{ action: 'Clicked ad' }],
    };
    const { records, outcome } = await readAs(INTERACTIONS, json(all));
    expect(records.map(({ type }) => type)).toEqual(['advertiser', 'ad-interaction']);
    expect(outcome.status).toBe('read');
  });
});

describe('an ad interaction', () => {
  it.each([
    ['https://www.shop.example.co.uk/x?y=1', 'example.co.uk'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.netflix.com%2Fsignup', 'netflix.com'],
    ['https://www.facebook.com/ads/library/?id=1357924680135792', null],
    ['https://m.me/example', null],
  ])('with the address %s leads to %s', async (url, domain) => {
    const record = labelled(
      { label: 'Action', value: 'Click' },
      { label: 'Title', value: 'Shop now' },
      { label: 'Ad library public URL', value: 'https://www.facebook.com/ads/library/?id=1' },
      { label: 'URL', value: url, href: url },
    );
    const { records } = await readAs(INTERACTIONS, json([{ ...record, timestamp: 1771312181 }]));
    expect(records).toMatchObject([{ action: 'Click', title: 'Shop now', at: 1771312181, domain }]);
  });

  it('with one row has a title and no action', async () => {
    const { records } = await readAs(INTERACTIONS, json(labelled({ label: '標題', value: 'Northwind' })));
    expect(records).toMatchObject([{ title: 'Northwind', action: null }]);
  });
});

describe('posts', () => {
  const posts = [
    { timestamp: 1357925412, title: 'Robin Sample posted something via Spotify.' },
    { timestamp: 1357925413, title: 'Robin Sample shared a link.', data: [{ post: 'via Netflix' }] },
    { timestamp: 1357925414 },
  ];

  it('of the user leave no record, those of an app do', async () => {
    const { records, outcome } = await readAs(POSTS, json(posts));
    expect(records).toMatchObject([{ type: 'app-post', app: 'Spotify', at: 1357925412, pointer: '/0' }]);
    expect(outcome).toMatchObject({ status: 'read', records: 1, problems: 0 });
  });

  it('of the user alone are read all the same', async () => {
    expect((await readAs(POSTS, json(posts.slice(1)))).outcome).toMatchObject({ status: 'read', records: 0 });
  });

  it('in the document of app posts are records even where no app is named', async () => {
    const { records } = await readAs(APP_POSTS, json({ app_posts_v2: posts }));
    expect(records).toMatchObject([{ app: 'Spotify' }, { app: null }, { app: null, at: 1357925414 }]);
  });
});

describe('settings', () => {
  it.each([
    ['True', 'False'],
    ['Verdadero', 'Falso'],
    ['正確', '錯誤'],
    [true, false],
  ])('of cross-app messaging are read from %s and %s', async (on, off) => {
    const record = labelled({ label: '?', value: on }, { label: '?', value: off });
    const { records } = await readAs(CROSS_APP, json(record));
    expect(records).toMatchObject([
      { name: 'cross-app-messaging', value: 'true' },
      { name: 'cross-app-messaging-groups', value: 'false' },
    ]);
  });

  it('in words of an unknown language are a problem, not a guess', async () => {
    const { records, problems } = await readAs(CROSS_APP, json(labelled({ label: '?', value: 'Haiya' })));
    expect(records).toMatchObject([{ name: 'cross-app-messaging', value: 'Haiya' }]);
    expect(problems).toMatchObject([{ code: 'unknown-flag', pointer: '/label_values/0' }]);
  });

  it('whose name is unknown keep numbers only', async () => {
    const rows = [
      { label: 'État', value: 'activé' },
      { label: '?', value: '3' },
      { label: '?', value: 'Robin Sample' },
    ];
    const { records } = await readAs(SETTINGS, json(labelled(...rows)));
    expect(records).toMatchObject([
      { name: 'account-association', value: 'activé' },
      { name: 'row-2', value: '3' },
      { name: 'row-3', value: 'set' },
    ]);
  });
});

describe('a thread begun from an ad', () => {
  it('keeps an unreadable date as unknown', async () => {
    const rows = [
      { label: 'Creation times', vec: [{ value: 'Mar 02, 2026 1:40:22 pm' }, { value: 'yesterday' }] },
      { label: 'Is the thread privacy restricted?', value: 'False' },
      { label: 'Page name', value: 'Northwind' },
    ];
    const { records, problems } = await readAs(AD_THREADS, json([labelled(...rows)]));
    const at = Date.UTC(2026, 2, 2, 13, 40, 22) / 1000;
    expect(records).toMatchObject([{ page: 'Northwind', createdAt: [at, null], basis: 'local' }]);
    expect(problems).toMatchObject([{ code: 'unreadable-date', pointer: '/0/label_values/0/vec/1' }]);
  });
});

describe('linked accounts', () => {
  it('are read from a list below the root as well', async () => {
    const linked_accounts = [{ service_name: 'Instagram', email: 'robin.sample@example.org' }, {}];
    const path = 'facebook_accounts_center/accounts_center.json';
    const { records, problems } = await readAs(path, json({ accounts_center_v2: { linked_accounts } }));
    expect(records).toMatchObject([
      { service: 'Instagram', pointer: '/accounts_center_v2/linked_accounts/0' },
    ]);
    expect(problems).toMatchObject([{ pointer: '/accounts_center_v2/linked_accounts/1' }]);
  });
});
