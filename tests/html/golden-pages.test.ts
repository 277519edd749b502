import { describe, expect, it } from 'vitest';
import { advertiser, app, detected, game, interaction, listed, login, plain, post } from './expected.ts';
import { at, fixtures, readFixture } from './support.ts';

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
