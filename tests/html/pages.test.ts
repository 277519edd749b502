import { describe, expect, it } from 'vitest';
import type { ExportRecord } from '../../src/export/records.ts';
import { at, fixture, fixtures, read, readFixture } from './support.ts';

/** Records are written down without their place and basis, which are checked apart. */
function plain(records: readonly ExportRecord[]): unknown[] {
  return records.map(({ pointer: _pointer, ...record }) => {
    if (!('basis' in record)) return record;
    const { basis: _basis, ...rest } = record;
    return rest;
  });
}

const app = (
  name: string,
  status: string,
  dates: { added?: string; removed?: string },
  scopedId: string | null,
) => ({
  type: 'connection',
  kind: 'app',
  name,
  status,
  addedAt: dates.added === undefined ? null : at(dates.added),
  removedAt: dates.removed === undefined ? null : at(dates.removed),
  scopedId,
});
const game = (...rest: Parameters<typeof app>) => ({ ...app(...rest), kind: 'instant-game' });
const advertiser = (name: string, hasList: boolean, hasInteraction: boolean) => ({
  type: 'advertiser',
  name,
  hasList,
  hasInteraction,
  hasStoreVisit: false,
});
const interaction = (action: string, title: string, iso: string) => ({
  type: 'ad-interaction',
  action,
  title,
  at: at(iso),
  domain: null,
});
const post = (name: string | null, iso: string, domain: string | null = null) => ({
  type: 'app-post',
  app: name,
  at: at(iso),
  domain,
});
const login = (name: string, action: string | null, iso: string) => ({
  type: 'login',
  name,
  action,
  at: at(iso),
});
const detected = (name: string, from: string) => ({ type: 'detected-app', name, from });
const listed = (name: string) => ({ type: 'off-meta', name, events: [] });

const APPS = 'apps_and_websites_off_of_facebook';
const GOLDEN: Readonly<Record<string, readonly unknown[]>> = {
  '2019-en_GB-H1/apps_and_websites/apps_and_websites.html': [
    app('Netflix', 'unknown', { added: '2019-04-02T21:47+02:00' }, null),
    app('Spotify', 'unknown', { added: '2018-09-17T08:05+02:00' }, null),
    app('Duolingo', 'unknown', { added: '2018-09-17T07:59+02:00' }, null),
    app('Pixel & Quiz Café', 'unknown', { added: '2018-08-05T16:31+02:00' }, null),
  ],
  '2022-fr-H2a/apps_and_websites_off_of_facebook/apps_and_websites.html': [
    app('Spotify', 'active', { added: '2019-05-12T07:45:32+01:00' }, '10159876501234567'),
    app('Canva', 'active', { added: '2021-01-29T23:08:57+01:00' }, '10158765490876543'),
    app('Pokémon GO', 'active', { added: '2021-03-17T14:20:04+01:00' }, '10157654398765431'),
    app('Netflix', 'expired', { added: '2014-11-06T21:31:26+01:00' }, '10156543210987653'),
    app('Tinder', 'expired', { added: '2016-02-11T06:14:49+01:00' }, '2345678901234567'),
    app("L'Atelier des Crêpes", 'expired', { added: '2017-06-25T12:53:18+01:00' }, '1876543210987654'),
    app('Dropbox', 'removed', { removed: '2018-05-02T08:15:36+01:00' }, '1765432109876543'),
    app('Quiz du Jour', 'removed', { removed: '2018-05-02T08:15:40+01:00' }, '1654321098765432'),
    app('Page Publisher', 'removed', { removed: '2019-01-13T22:42:01+01:00' }, '1543210987654321'),
  ],
  [`2024-en_GB-H2b/${APPS}/connected_apps_and_websites.html`]: [
    app('Spotify', 'active', { added: '2022-02-03T17:18:36+01:00' }, '10159753108642975'),
    app('Canva & Friends', 'active', { added: '2023-09-29T00:44:09+01:00' }, '10160864219753086'),
    app('Netflix', 'expired', { added: '2014-11-19T19:36:08+01:00' }, '10152834567890123'),
    app('news-example.com', 'expired', { added: '2015-03-30T11:04:25+01:00' }, '1098765432109877'),
    app('Dropbox', 'expired', { added: '2016-07-08T21:57:43+01:00' }, '987654321098766'),
  ],
  '2021-en_US-H1/facebook_gaming/instant_games.html': [
    game('Words With Friends', 'unknown', { added: '2020-05-14T06:39-05:00' }, null),
    game('Trivia Crack', 'unknown', { added: '2020-05-03T22:12-05:00' }, null),
  ],
  '2022-fr-H2a/facebook_gaming/instant_games.html': [
    game('Trivia Crack', 'expired', { added: '2017-11-27T19:33:52+01:00' }, '10155432109876541'),
    game('Échecs entre amis', 'expired', { added: '2018-03-03T05:26:13+01:00' }, '10154321098765429'),
  ],
  '2024-en_GB-H2b/your_activity_across_facebook/facebook_gaming/instant_games.html': [
    game('Example Frames', 'expired', { added: '2021-10-22T08:12:39+01:00' }, '2987654321098763'),
    game('Words With Friends', 'expired', { added: '2019-02-27T04:05:00+01:00' }, '2876543210987652'),
    game('Backgammon', 'expired', { added: '2018-09-15T18:23:58+01:00' }, '2765432109876541'),
  ],
  '2019-en_GB-H1/ads/advertisers_who_uploaded_a_contact_list_with_your_information.html': [
    advertiser('Booking.com', true, false),
    advertiser('Example Bank', true, false),
    advertiser('Northwind Podcast', true, false),
    advertiser('Contoso Media', true, false),
  ],
  '2024-en_GB-H2b/ads_information/advertisers_using_your_activity_or_information.html': [
    advertiser('Spotify', true, false),
    advertiser('Example Homes & Gardens', true, true),
    advertiser('HelpNow Example', true, false),
    advertiser('Northwind Traders - Main Account', false, true),
    advertiser('Grab', true, false),
  ],
  '2026-en_GB-H3/ads_information/advertisers_using_your_activity_or_information.html': [
    ...['Contoso ABC, Inc.', 'Spotify', 'Northwind Traders', 'Example Innovation GmbH', 'Canva'].map((name) =>
      advertiser(name, true, false),
    ),
    ...['Contoso ABC, Inc.', 'Spotify', 'Example Innovation GmbH', 'Canva', 'Grab / GrabFood'].map((name) =>
      advertiser(name, false, true),
    ),
  ],
  "2019-en_GB-H1/ads/advertisers_you've_interacted_with.html": [
    interaction('Clicked ad', 'Sign up today.', '2019-07-08T07:20+02:00'),
    interaction('Clicked ad', '{{product.name}}', '2019-07-04T19:46+02:00'),
    interaction('Clicked ad', 'Learn more now!', '2019-07-01T12:33+02:00'),
    interaction('Clicked ad', 'Jetzt 20 % Rabatt auf Beispielmatratzen', '2019-05-28T16:09+02:00'),
  ],
  "2021-en_US-H1/ads_information/advertisers_you've_interacted_with.html": [
    interaction('Clicked Ad', 'Contoso Shoes', '2021-05-09T09:44-05:00'),
    interaction('Clicked Ad', 'Northwind Traders', '2021-05-07T23:03-05:00'),
    interaction('Clicked Ad', 'Example Academy', '2021-05-02T14:15-05:00'),
    interaction('Clicked Ad', '{{product.name}}', '2021-05-02T14:13-05:00'),
  ],
  "2024-en_GB-H2b/ads_information/advertisers_you've_interacted_with.html": [
    interaction('Clicked ad', 'Contoso E-Market', '2024-01-09T07:02:55+01:00'),
    interaction('Closed ad', 'নমুনা বিজ্ঞাপন', '2024-01-08T21:41:30+01:00'),
  ],
  "2026-en_GB-H3/ads_information/advertisers_you've_interacted_with.html": [
    interaction('Click', 'Shop now', '2026-02-17T08:09:41+01:00'),
    interaction('Click', 'Shop now', '2026-02-17T08:09:47+01:00'),
    interaction('Click', 'Northwind Bikes & Repairs', '2026-01-30T22:36:15+01:00'),
  ],
  [`2024-en_GB-H2b/${APPS}/posts_from_apps_and_websites.html`]: [
    post(null, '2013-08-16T22:29:14+01:00'),
    post(null, '2013-08-16T22:27:50+01:00'),
    post(null, '2013-08-16T22:26:33+01:00'),
  ],
  [`2021-en_US-H1/${APPS}/your_off-facebook_activity/0.html`]: [
    {
      type: 'off-meta',
      name: 'Weather & Radar - Live Maps',
      events: [
        { type: 'CUSTOM', sourceId: '1204567890123347', at: at('2021-05-06T21:17-05:00') },
        { type: 'PAGE_VIEW', sourceId: '1204567890123347', at: at('2021-05-03T07:05-05:00') },
        { type: 'CUSTOM', sourceId: '1204567890123347', at: at('2021-05-01T12:58-05:00') },
      ],
    },
  ],
  [`2022-fr-H2a/${APPS}/your_off-facebook_activity/0.html`]: [
    {
      type: 'off-meta',
      name: 'Northwind Trading GmbH',
      events: [{ type: 'CUSTOM', sourceId: '345678901234567', at: at('2022-09-07T18:21+01:00') }],
    },
  ],
  [`2022-fr-H2a/${APPS}/your_off-facebook_activity.html`]: [
    listed('Northwind Trading GmbH'),
    listed('netflix.com'),
    listed('示例贸易有限公司'),
  ],
  [`2024-en_GB-H2b/${APPS}/your_activity_off_meta_technologies.html`]: [
    listed('Northwind Footwear Ltd.'),
    listed('Calls & Chat - Example Messenger'),
  ],
  [`2024-en_GB-H2b/${APPS}/your_activity_off_meta_technologies_settings.html`]: [
    ...['settings-used', 'clear-history-used', 'association-disabled', 'association-enabled'].map((name) => ({
      type: 'setting',
      name,
      value: '2',
      at: at('2024-01-05T06:51:17+01:00'),
    })),
  ],
  '2024-en_GB-H2b/your_activity_across_facebook/messages/your_cross-app_messaging_settings.html': [
    { type: 'setting', name: 'cross-app-messaging', value: 'false', at: null },
    { type: 'setting', name: 'cross-app-messaging-groups', value: 'false', at: null },
  ],
  '2026-en_GB-H3/ads_information/apps_detected_from_your_activity.html': [
    detected('Facebook', 'activity'),
    detected('Weather & Radar - Live Maps', 'activity'),
    detected('Pokémon GO: Demo', 'activity'),
  ],
  '2026-en_GB-H3/ads_information/apps_detected_on_your_account.html': [
    detected('Weather & Radar - Live Maps', 'account'),
    detected('Photo Editor, AI Example', 'account'),
    detected('Netflix', 'account'),
  ],
  '2026-en_GB-H3/security_and_login_information/logins_and_logouts.html': [
    login('messenger.com', 'Login', '2026-03-24T18:58:02+01:00'),
    login('web.facebook.com', 'Log out', '2026-03-22T08:30:44+01:00'),
    login('web.facebook.com', 'Login', '2026-03-21T23:15:09+01:00'),
  ],
  '2026-en_GB-H3/security_and_login_information/recognized_devices.html': [
    login('Facebook for iPhone', null, '2026-01-14T09:27:33+01:00'),
  ],
  '2019-en_GB-H1/security_and_login_information/authorized_logins.html': [
    login('Facebook for iPhone', null, '2018-10-03T06:41+02:00'),
    login('Twitch', null, '2016-06-14T19:02+02:00'),
    login('Words With Friends', null, '2016-03-08T10:16+02:00'),
    login('Messenger', null, '2014-02-06T22:11+02:00'),
  ],
};

describe('pages of real templates', () => {
  it.each(Object.entries(GOLDEN))('%s', async (name, expected) => {
    const reading = await readFixture(name);
    expect(plain(reading.found)).toEqual(expected);
    expect(reading.trouble).toEqual([]);
    expect(reading).toMatchObject({ status: 'read', records: expected.length, problems: 0 });
  });

  it('app posts of 2019 name the app and the domain of what was posted', async () => {
    const { found } = await readFixture('2019-en_GB-H1/apps_and_websites/posts_from_apps_and_websites.html');
    expect(found).toHaveLength(10);
    expect(plain(found.slice(0, 2))).toEqual([
      post('Words With Friends', '2018-02-18T21:04+02:00'),
      post('Trivia Crack', '2018-02-18T20:57+02:00'),
    ]);
    expect(plain(found.slice(-1))).toEqual([post('Spotify', '2013-01-09T23:01+02:00', 'spotify.com')]);
  });

  it('threads begun from ads keep every creation time', async () => {
    const { found } = await readFixture(
      '2026-en_GB-H3/ads_information/messenger_threads_you_started_by_clicking_on_an_ad.html',
    );
    expect(plain(found)[0]).toEqual({
      type: 'ad-thread',
      page: 'Robin’s Example Bakery',
      createdAt: [at('2026-03-02T13:40:22+01:00'), at('2026-03-04T09:06:18+01:00')],
    });
    expect(found).toHaveLength(3);
  });

  it('say whose export it is and when it was made', async () => {
    const stamps: Readonly<Record<string, string>> = {
      '2015-en-H0-messages': '2015-04-03T07:30+02:00',
      '2019-en_GB-H1': '2019-07-09T21:08+02:00',
      '2019-en_GB-H1-messages': '2019-07-09T21:08+02:00',
      '2021-en_US-H1': '2021-05-10T16:16-05:00',
      '2022-fr-H2a': '2022-11-16T09:12+01:00',
      '2022-fr-H2a-messages': '2022-11-16T09:12+01:00',
      '2026-en-H3-messages': '2026-03-24T18:05Z',
      '2026-en_GB-H3': '2026-03-24T18:05Z',
    };
    for (const { name, set } of fixtures()) {
      const { frame } = await readFixture(name);
      const [owner, generated] = frame;
      expect(owner, name).toMatchObject({ type: 'owner', name: 'Robin Sample', rank: 5 });
      expect(generated, name).toMatchObject({ type: 'generated', basis: 'utc' });
      const expected = stamps[set];
      if (expected !== undefined) expect(generated, name).toMatchObject({ at: at(expected) });
    }
  });

  it('carry the dialect of their template', async () => {
    for (const { name } of fixtures()) {
      const year = name.includes('H0')
        ? '2014'
        : name.includes('H1')
          ? '2018'
          : name.includes('H2')
            ? '2022'
            : '2026';
      expect((await readFixture(name)).dialect, name).toBe(`html-${year}`);
    }
  });
});

describe('permissions and blocked apps', () => {
  const path = `${APPS}/permissions_you_have_granted_to_apps.html`;
  const page = (rows: string) =>
    `<html><head><title>你授予應用程式的權限</title></head><body class="_5vb_ _2yq _a7o5"><div class="_a705"><div class="_3-8y _3-95 _a709"><div class="_a70d"><div class="_aoaa"><div>由 Robin Sample 於 <time datetime="2025-04-04T11:20Z">2025年4月4日下午7:20 UTC+08:00</time>產生</div></div></div></div><div class="_a706" role="main"><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><table style="table-layout: fixed;">${rows}</table></div></div></div><div class="_3-94 _a6-o"><div class="_a72d"></div></div></div></div></div></body></html>`;
  const list = (label: string, ...items: string[]) =>
    `<tr><td colspan="2" class="_a6_q">${label}<div><div><div>${items.map((item) => `<div><div class="_a6-g"><div class="_2ph_ _a6-p">${item}</div></div></div>`).join('')}</div></div></div></td></tr>`;
  const row = (label: string, value: string) =>
    `<tr><td class="_a6_q">${label}</td><td class="_2piu _a6_r">${value}</td></tr>`;

  it('are one account-level record and a list of names', async () => {
    const rows =
      list('權限', '基地') +
      row('建立時間', '9 月 21, 2016 2:27:05 下午') +
      list('…', 'Trivia Crack', 'Quiz du Jour');
    const { found, trouble, frame } = await read(path, page(rows));
    const when = { at: at('2016-09-21T14:27:05+08:00'), basis: 'local' };
    expect(found).toEqual([
      { type: 'granted-permission', permission: '基地', ...when, pointer: 'row 1' },
      { type: 'blocked-app', name: 'Trivia Crack', pointer: 'row 1' },
      { type: 'blocked-app', name: 'Quiz du Jour', pointer: 'row 1' },
    ]);
    expect(trouble).toEqual([]);
    expect(frame.map((one) => ('at' in one ? one.at : one.type))).toEqual(['owner', at('2025-04-04T11:20Z')]);
  });

  it('a date that cannot be read is unknown, with its text in the problem', async () => {
    const { found, trouble } = await read(
      path,
      page(list('權限', '基地') + row('建立時間', '32 月 71, 2016 2:27:05')),
    );
    expect(found).toMatchObject([{ type: 'granted-permission', at: null }]);
    expect(trouble.map(({ code }) => code)).toEqual(['unreadable-date']);
    expect(trouble[0]?.message).toContain('32 月 71, 2016 2:27:05');
  });
});

describe('connected apps', () => {
  const path = `${APPS}/connected_apps_and_websites.html`;
  const original = fixture(`2024-en_GB-H2b/${path}`);

  it('keep their status and id when the row of the date is missing', async () => {
    const page = original.replace(
      /<tr><td colspan="2"[^>]*>Date added<div>Nov 19, 2014 7:36:08pm<\/div><\/td><\/tr>/,
      '',
    );
    const { found, trouble } = await read(path, page);
    expect(plain(found)[2]).toEqual(app('Netflix', 'expired', {}, '10152834567890123'));
    expect(trouble).toEqual([]);
  });

  it('read dates in two cells as in one', async () => {
    const page = original.replaceAll(
      /<td colspan="2" class="_2pin _a6_q">(Date added)<div>([^<]*)<\/div><\/td>/g,
      '<td class="_2pin _a6_q">$1</td><td class="_2pin _2piu _a6_r">$2</td>',
    );
    expect(page).not.toBe(original);
    expect((await read(path, page)).found).toEqual((await read(path, original)).found);
  });

  it('keep a name that is a number apart from the id', async () => {
    const { found } = await read(path, original.replace('>Netflix<', '>2048000<'));
    expect(plain(found)[2]).toMatchObject({ name: '2048000', scopedId: '10152834567890123' });
  });

  it('follow a known heading where a group is missing, and say so', async () => {
    const groups = original.split(
      '<div class="_a6-g"><div class="_2ph_ _a6-p"><div class="_3-96 _2pin _a6-i">',
    );
    const page = groups
      .filter((_, at) => at !== 1)
      .join('<div class="_a6-g"><div class="_2ph_ _a6-p"><div class="_3-96 _2pin _a6-i">');
    const { found, trouble, status } = await read(path, page);
    expect(found.map((one) => 'status' in one && one.status)).toEqual(['expired', 'expired', 'expired']);
    expect(trouble.map(({ code }) => code)).toEqual([
      'label-mismatch',
      'label-mismatch',
      'unexpected-groups',
    ]);
    expect(status).toBe('partial');
  });

  it('of the third group have a day of removal and none of adding', async () => {
    const page = original
      .replace('>Removed apps<', '>x<')
      .replace(
        /(Apps that are no longer connected to your account<\/div><\/div>)/,
        '$1<div><div><div class="_a6-g"><div class="_2ph_ _a6-p"><table><tr><td class="_2pin _a6_q">a</td><td class="_2pin _2piu _a6_r">Gone</td></tr><tr><td class="_2pin _a6_q">b</td><td class="_2pin _2piu _a6_r">9007199254740993</td></tr><tr><td class="_2pin _a6_q">c</td><td class="_2pin _2piu _a6_r">Jan 02, 2024 1:00:00am</td></tr></table></div></div></div></div>',
      );
    const { found } = await read(path, page);
    expect(plain(found).at(-1)).toEqual(
      app('Gone', 'removed', { removed: '2024-01-02T01:00+01:00' }, '9007199254740993'),
    );
  });

  it('are read from the profile page of 2015, the own apps apart', async () => {
    const page =
      '<html><head><title>Robin Sample - Profile</title></head><body><div class="nav"></div><div class="contents"><h1>Robin Sample</h1><table><tr><th>Emails</th><td><ul><li>r@example.org</li></ul></td></tr><tr><th>Apps</th><td><ul><li>Netflix</li><li>Spotify &amp; Co</li></ul></td></tr><tr><th>Apps You Admin</th><td><ul><li>Mine</li></ul></td></tr></table></div><div class="footer">Downloaded by Robin Sample on Friday, May 8, 2015 at 9:03pm UTC</div></body></html>';
    const { found, frame, dialect, trouble } = await read('index.htm', page);
    expect(plain(found)).toEqual([
      app('Netflix', 'unknown', {}, null),
      app('Spotify & Co', 'unknown', {}, null),
      { type: 'owned-app', name: 'Mine', addedAt: null },
    ]);
    expect(dialect).toBe('html-2014');
    expect(frame).toMatchObject([{ name: 'Robin Sample' }, { at: at('2015-05-08T21:03Z') }]);
    expect(trouble).toEqual([]);
  });

  it('are dated in the language of the stamp where a word has two meanings', async () => {
    const dated = original.replace('Nov 19, 2014', 'lis 19, 2014');
    const stamped = dated.replace(
      /Generated by Robin Sample on [^<]*/,
      'Wygenerowane przez Robin Sample, $1',
    );
    const polish = await read(path, stamped.replace('$1', 'wtorek, 9 lipca 2024 21:08 UTC+02:00'));
    expect(plain(polish.found)[2]).toMatchObject({
      name: 'Netflix',
      addedAt: at('2014-11-19T19:36:08+02:00'),
    });
    const croatian = await read(path, stamped.replace('$1', 'utorak, 9. srpnja 2024. 21:08 UTC+02:00'));
    expect(plain(croatian.found)[2]).toMatchObject({
      name: 'Netflix',
      addedAt: at('2014-10-19T19:36:08+02:00'),
    });
    expect((await read(path, dated)).trouble.map(({ code }) => code)).toEqual(['unreadable-date']);
  });

  it('of another kind than the page says are read by the path, and that is said', async () => {
    const { found, trouble } = await read(path, original.replace('category=243', 'category=284'));
    expect(found).toHaveLength(5);
    expect(trouble.map(({ code }) => code)).toEqual(['page-id-mismatch']);
  });
});

describe('ads of 2015', () => {
  it('are clicks with dates, topics are nobody', async () => {
    const page =
      '<html><head><title>Robin Sample - Ads</title></head><body><div class="contents"><h1>Robin Sample</h1><h2>Ads Topics</h2><ul><li>#Cooking</li></ul><h2>Ads History</h2><ul><li>Contoso Shoes (Clicked Ad) <div class="meta">Tuesday, May 5, 2015 at 7:21am UTC</div></li></ul><h2>Advertisers with your contact info</h2><ul><li>Example Bank</li></ul></div></body></html>';
    const { found } = await read('html/ads.htm', page);
    expect(plain(found)).toEqual([
      interaction('Clicked Ad', 'Contoso Shoes', '2015-05-05T07:21Z'),
      advertiser('Example Bank', true, false),
    ]);
  });
});

describe('off-Meta activity', () => {
  const folder = `${APPS}/your_off-facebook_activity`;
  const list = fixture(`2022-fr-H2a/${folder}.html`);
  const detail = fixture(`2022-fr-H2a/${folder}/0.html`);
  const contextOf = (files: Readonly<Record<string, string>>) => ({
    paths: new Set(Object.keys(files)),
    sibling: async (path: string) => (files[path] === undefined ? null : Buffer.from(files[path])),
  });

  it('lists only the businesses whose own page is missing', async () => {
    const context = contextOf({ [`${folder}.html`]: list, [`${folder}/0.html`]: detail });
    const { found, status } = await read(`${folder}.html`, list, context);
    expect(plain(found)).toEqual([listed('netflix.com'), listed('示例贸易有限公司')]);
    expect(status).toBe('read');
  });

  it('gives nothing from a list whose businesses all have their page, and that is read', async () => {
    const paths = new Set([0, 1, 2].map((page) => `${folder}/${page}.html`));
    const { found, status, records } = await read(`${folder}.html`, list, {
      paths,
      sibling: async () => null,
    });
    expect(found).toEqual([]);
    expect({ status, records }).toEqual({ status: 'read', records: 0 });
  });

  it('takes the name of a business from the list, whatever the language of the page', async () => {
    const context = contextOf({ [`${folder}.html`]: list, [`${folder}/0.html`]: detail });
    const foreign = detail.replace(
      'Activité reçue de Northwind Trading GmbH',
      'Xyz abc Northwind Trading GmbH qrs',
    );
    expect(foreign).not.toBe(detail);
    const named = await read(`${folder}/0.html`, foreign, context);
    expect(named.found).toMatchObject([{ name: 'Northwind Trading GmbH' }]);
    expect(named.trouble).toEqual([]);
    const unnamed = await read(`${folder}/0.html`, foreign);
    expect(unnamed.found).toMatchObject([{ name: 'Xyz abc Northwind Trading GmbH qrs' }]);
    expect(unnamed.trouble.map(({ code }) => code)).toEqual(['name-in-sentence']);
  });

  it('reads the page of 2025 whose folder is in the language of the user', async () => {
    const event = (id: string, type: string, date: string) =>
      `<div><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><table><tr><td class="_a6_q">編號</td><td class="_2piu _a6_r">${id}</td></tr><tr><td class="_a6_q">事件</td><td class="_2piu _a6_r">${type}</td></tr><tr><td class="_a6_q">接收時間：</td><td class="_2piu _a6_r">${date}</td></tr></table></div></div></div>`;
    const page = `<html><head><title>netflix.com</title></head><body class="_5vb_ _2yq _a7o5"><div class="_a70e">netflix.com</div><div class="_a706" role="main"><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><div class="_3-95 _a6-g"><div class="_2pi8 _2pic _a6-p"><table><tr><td colspan="2" class="_a6_q">事件<div><div>${event('567890123456789', 'PAGE_VIEW', '2025年4月3日下午6:25')}${event('567890123456789', 'SEARCH', '2025年4月1日上午12:05')}</div></div></td></tr></table></div></div></div><div class="_3-94 _a6-o"><div class="_a72d"></div></div></div></div></body></html>`;
    const path = `${APPS}/你的_meta_技術站外動態/netflix_1234567890_9876543210_netflix.html`;
    const { found, trouble } = await read(path, page);
    expect(found).toEqual([
      {
        type: 'off-meta',
        name: 'netflix.com',
        basis: 'local',
        pointer: 'row 1',
        events: [
          { type: 'PAGE_VIEW', sourceId: '567890123456789', at: at('2025-04-03T18:25Z') },
          { type: 'SEARCH', sourceId: '567890123456789', at: at('2025-04-01T00:05Z') },
        ],
      },
    ]);
    expect(trouble).toEqual([]);
  });

  it('gives many events in slices, without holding them all', async () => {
    const block = /<div class="_2pi3"><table.*?<\/table><\/div>/.exec(detail)?.[0] ?? '';
    const page = detail.replace(block, block.repeat(1201));
    const { found } = await read(`${folder}/0.html`, page);
    const counts = found.map((one) => (one.type === 'off-meta' ? one.events.length : 0));
    expect(counts).toEqual([500, 500, 201]);
  });
});
