import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Claim } from '../../src/knowledge/types.ts';

/**
 * The revision of November 2026 checked every statement against its sources. Each correction by the id of the fact it
 * changed, with its value since. A value that moves again needs a newer source, and then this line moves with it.
 */
const facts = loadKnowledge();

function claim(id: string): Claim {
  const found = facts.claims.get(id);
  if (!found) throw new Error(`There is no claim ${id}.`);
  return found;
}
const text = (id: string): string => `${claim(id).statement} ${claim(id).note ?? ''}`;
const remedy = (id: string): string => facts.remedies.get(id)?.text ?? '';
const era = (id: string) => facts.eras.find((each) => each.id === id);
const event = (id: string) => facts.events.find((each) => each.id === id);
const caution = (id: string): string => facts.cautions.find((each) => each.id === id)?.text ?? '';
const permission = (name: string) => facts.permissions.find((each) => each.name === name);
const cites = (id: string): string[] => [claim(id).source ?? '', ...claim(id).also];

const CHAT_CLIENTS = [
  'adium',
  'aol',
  'ebuddy',
  'empathy',
  'miranda',
  'palringo',
  'pidgin',
  'skype',
  'trillian',
];
const PERSONALIZED = 'bing clicker docs-com pandora rotten-tomatoes scribd tripadvisor yelp'.split(' ');
const OCTOBER_2018 = ['nokia', 'samsung', 'yahoo'];
const READ_WRITE_DELETE = ['netflix', 'rbc', 'spotify'];

const ENDS: Readonly<Record<string, readonly [to: string | null, basis: string]>> = {
  ...Object.fromEntries(CHAT_CLIENTS.map((name) => [`${name}-chat-client`, ['2016', 'inferred'] as const])),
  'windows-live-messenger-chat-client': ['2014-10-31', 'stated'],
  'meebo-chat-client': ['2012-07-11', 'stated'],
  'flock-chat-client': ['2011-04-26', 'stated'],
  'sony-device-integration': ['2019-07-24', 'stated'],
  'sony-contacts': ['2019-07-24', 'stated'],
  'microsoft-friend-data-2019': ['2019-07-24', 'stated'],
  'bing-friend-names': ['2017-02', 'stated'],
  'nissan-whitelist': ['2015', 'stated'],
  'huawei-device-integration': ['2018-06', 'inferred'],
  ...Object.fromEntries(
    OCTOBER_2018.map((name) => [`${name}-device-integration`, ['2018-10', 'inferred'] as const]),
  ),
  'pandora-friend-recommendations': [null, 'unknown'],
  ...Object.fromEntries(
    PERSONALIZED.map((name) => [`${name}-instant-personalization`, ['2017', 'inferred'] as const]),
  ),
  'crimson-hexagon-suspension': ['2018-08-16', 'stated'],
};

const STARTS: Readonly<Record<string, readonly [from: string, basis: string]>> = {
  'nyt-friends-data': ['2008-09', 'stated'],
  'thisisyourdigitallife-friends-data': ['2013-11', 'stated'],
  'thisisyourdigitallife-read-mailbox': ['2013-11', 'inferred'],
};

/** Replies that were missing, by the claims they answer. */
const REPLIES: Readonly<Record<string, readonly string[]>> = {
  'airbnb-facebook-2018-response': ['airbnb-whitelist'],
  'amazon-amazon-2018-response': ['amazon-contacts'],
  'badoo-facebook-2018-response': ['badoo-whitelist'],
  'bing-2018-response': ['bing-friend-names'],
  'blackberry-facebook-2018-response': ['blackberry-nyt-test'],
  'bumble-facebook-2018-response': ['bumble-whitelist'],
  'crimson-hexagon-denial': ['crimson-hexagon-suspension'],
  'huawei-huawei-2018-response': ['huawei-device-integration'],
  'lyft-facebook-2018-response': ['lyft-friend-lists'],
  'mail-ru-response': ['mail-ru-extension'],
  'netflix-netflix-2018-use': ['netflix-nyt-delete', 'netflix-nyt-read-write-delete'],
  'nyt-nyt-2018-response': ['nyt-friends-data'],
  'yandex-yandex-2018-response': ['yandex-user-ids'],
};

/** What statement and note of a claim say since. */
const SAYS: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries(
    CHAT_CLIENTS.map((name) => [`${name}-chat-client`, /30 April 2015; developers report/]),
  ),
  'windows-live-messenger-chat-client': /April 2013, in China on 31 October 2014/,
  'bing-2018-response': /ended in February 2017/,
  'nissan-whitelist': /expired before the end of 2015\. No response by Nissan was found/,
  'blackberry-nyt-test': /556 friends.*294,258 of their friends/,
  'airbnb-whitelist': /^(?!.*November 2019)/,
  'badoo-whitelist': /^(?!.*November 2019)/,
  'bumble-whitelist': /No response by Bumble was found/,
  'tinder-whitelist': /taken out of context by someone with an agenda/,
  'mozilla-device-integration': /browser notifications/,
  'opera-device-integration': /browser notifications/,
  ...Object.fromEntries(
    PERSONALIZED.map((name) => [`${name}-instant-personalization`, /should not have been left in place/]),
  ),
  'messenger-bots-own-thread': /normally starts; with a phone number a business could write first/,
  ...Object.fromEntries(
    READ_WRITE_DELETE.map((name) => [
      `${name}-nyt-read-write-delete`,
      /beyond what the companies needed.*no evidence of abuse/,
    ]),
  ),
  'spotify-nyt-read-write-delete': /does not say that full access existed for all of them/,
  'netflix-meta-2024-watch-denial': /a later suit that draws on the same papers/,
  'rbc-rbc-2018-denial': /before Facebook’s statement to The Tyee/,
  'rbc-uk-papers': /British parliamentary inquiry/,
  'yahoo-friends-posts': /80,000 accounts.*used the data appropriately/,
  'instant-heart-rate-sdk-data': /24 February 2019/,
  'cubeyou-suspension': /outcome of Facebook’s audit was not found/,
  'rankwave-complaint': /outcome was not found/,
  'nametests-exposure': /posts and statuses, photos and friends.*even after the app was deleted/,
  'crimson-hexagon-suspension': /state of its investigation then/,
  'spotify-messenger-bot': /What the extension received from a group chat was not found/,
};

describe('the revision of November 2026', () => {
  test.each(Object.entries(ENDS))('has the end of %s', (id, [to, basis]) => {
    expect([claim(id).to, claim(id).toBasis]).toEqual([to, basis]);
  });

  test.each(Object.entries(STARTS))('has the start of %s', (id, [from, basis]) => {
    expect([claim(id).from, claim(id).fromBasis]).toEqual([from, basis]);
  });

  test.each(Object.entries(REPLIES))('has the reply %s', (id, answered) => {
    expect(claim(id).status).toBe('denied');
    expect(claim(id).respondsTo).toEqual(answered);
  });

  test.each(Object.entries(SAYS))('has the wording of %s', (id, said) => {
    expect(text(id)).toMatch(said);
  });

  test('has the day of the last search for missing replies', () => {
    for (const id of ['realtor-com-sdk-data', 'hinge-whitelist'])
      expect(claim(id).noResponseAsOf).toBe('2026-11-29');
  });

  test('has the control over off-Meta activity and what replaces it', () => {
    expect(facts.remedies.get('off-meta-activity')).toMatchObject({
      replacedBy: 'activity-from-other-businesses',
      exportFirst: true,
    });
    expect(facts.remedies.get('activity-from-other-businesses')).toMatchObject({
      regions: ['US', 'GB', 'BR', 'TH', 'ZA', 'TR', 'KR', 'EC', 'NG', 'KE'],
      from: '2026-07',
    });
    expect(remedy('off-meta-activity-list')).toMatch(/Whether a list remains/);
    expect(remedy('off-meta-limits')).toMatch(/does not stop businesses from sending/);
    expect(remedy('activity-from-other-businesses')).toMatch(/choose not to allow/);
    expect(caution('off-meta-control-removed')).toMatch(/June 2026/);
  });

  test('has the end of the chat service', () => {
    expect(era('era-5-v2-early')?.couldHaveBeenGranted).toMatch(/announced to end on 30 April 2015/);
    expect(era('era-5-v2-early')?.personalMessages).toBe('possible-only-if-reviewed');
    expect(caution('xmpp-login-end')).toMatch(/winter of 2015\/16/);
    expect(permission('xmpp_login')).toMatchObject({ to: '2016', toBasis: 'inferred' });
    expect(event('2015-04-30-v1-ends')?.event).toMatch(/winter of 2015\/16/);
  });

  test('has permissions, eras, events and cautions', () => {
    expect(permission('publish_actions')).toMatchObject({ from: '2011', fromBasis: 'first-seen' });
    expect(era('era-9-now')?.caution).toMatch(/rolled out over months.*8 May 2026/);
    expect(event('2007-05-24-platform-opens')).toMatchObject({
      verified: true,
      source: 'newsroom-fb-2007-05-24',
    });
    expect(event('2018-12-05-six4three-documents')?.event).toMatch(/only one side of the story/);
    expect(caution('netflix-rulings')).toMatch(/looked for again on 29 November 2026/);
    expect(caution('programmatic-access-paraphrase')).toMatch(/does not say it/);
    expect(facts.apiVersions.find(({ version }) => version === 'v26.0')).toMatchObject({
      from: '2026-07-29',
      to: null,
    });
    expect(facts.devicePartners2018.note).toMatch(/might not be complete.*24 July 2019/);
  });

  test('cites better sources than before', () => {
    expect(facts.sources.get('nytimes-2018-12-18')?.quotedIn).toBe('pressreader-2018-12-21');
    expect(facts.sources.get('nytimes-2018-06-03')?.quotedIn).toBe('csoonline-2018-06');
    expect(facts.sources.get('wsj-2019-02-22')?.quotedIn).toBe('johnbrown-2019-02');
    expect(claim('bing-2018-response').source).toBe('computing-2018-12-19');
    expect(cites('yandex-user-ids')).toContain('yandex-undated');
    expect(cites('mypersonality-ban')).toContain('marketscreener-2018-08-22');
    expect(cites('thisisyourdigitallife-read-mailbox')).toContain('palada-2018-04-10');
    expect(cites('netflix-facebook-2018-denial')).toEqual(
      expect.arrayContaining(['fonearena-2018-12', 'deccanherald-2018-12']),
    );
    // The order of 2022 does not mention the rulings of 2025.
    expect(cites('netflix-klein-v-meta')).not.toContain('justia-2022-02-23');
    for (const name of READ_WRITE_DELETE)
      expect(cites(`${name}-nyt-read-write-delete`)).toEqual(
        expect.arrayContaining(['salon-2018-12-19', 'pressreader-2018-12-21']),
      );
  });

  test('has levels and new partners', () => {
    const level = (id: string) => facts.partners.get(id)?.level;
    expect([level('mozilla'), level('opera'), level('zynga'), level('hulu')]).toEqual([
      'none',
      'none',
      'D',
      'F',
    ]);
    expect(level('mail-ru')).toBe('D');
    expect(facts.partners.size).toBeGreaterThanOrEqual(109);
  });
});
