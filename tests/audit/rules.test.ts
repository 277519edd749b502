import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/audit/rules/registry.ts';
import type { RuleId } from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { type Content, getFindings } from './ledger.ts';

const of = (rule: RuleId, content: Content): Finding[] =>
  getFindings(content).filter((one) => one.rule === rule);
const ids = (rule: RuleId, content: Content) => of(rule, content).map(({ id }) => id);

/** For every rule: an export that triggers it, and a similar one that must not. */
const CASES: Record<RuleId, { fires: Content; id: string; not: Content[] }> = {
  'app-may-read-messages': {
    fires: {
      service: 'x',
      apps: [{ name: 'Example Client', permissions: ['read', 'write', 'directmessages'] }],
    },
    id: 'app-may-read-messages:example-client',
    not: [
      { service: 'x', apps: [{ name: 'Example Client', permissions: ['read', 'write', 'emailaddress'] }] },
      { service: 'x', apps: [{ name: 'Example Client' }] },
      { apps: [{ name: 'Example Client', permissions: ['directmessages'] }] },
    ],
  },
  'messaging-partner': {
    fires: { apps: [{ name: 'Spotify', status: 'expired', added: '2012-01-01' }] },
    id: 'messaging-partner:spotify',
    not: [
      { apps: [{ name: 'Spotify Ready', added: '2012-01-01' }] },
      {
        businesses: [{ name: 'netflix.com' }],
        posts: ['Netflix'],
        advertisers: [{ name: 'Dropbox', list: true }],
      },
      { apps: [{ name: 'Netflix', kind: 'instant-game' }] },
    ],
  },
  'chat-client': {
    fires: { apps: [{ name: 'Skype', added: '2012-01-01' }] },
    id: 'chat-client:skype',
    not: [{ apps: [{ name: 'Skypes', added: '2012-01-01' }] }, { businesses: [{ name: 'skype.com' }] }],
  },
  'messenger-bot': {
    fires: { apps: [{ name: 'Uber', added: '2017-01-01' }] },
    id: 'messenger-bot:uber',
    not: [
      { apps: [{ name: 'Tuber', added: '2017-01-01' }] },
      { advertisers: [{ name: 'Uber', list: true }] },
    ],
  },
  'inbox-permission-era': {
    fires: { apps: [{ name: 'Example Quiz', status: 'expired', added: '2015-10-05' }] },
    id: 'inbox-permission-era',
    not: [
      { apps: [{ name: 'Example Quiz', added: '2015-10-06' }] },
      { apps: [{ name: 'Example Quiz', status: 'removed', added: '2008-01-01', removed: '2009-08-10' }] },
      { apps: [{ name: 'Example Game', kind: 'instant-game', added: '2012-01-01' }] },
      { service: 'x', apps: [{ name: 'Example Quiz', added: '2011-06-30', permissions: ['read'] }] },
      { service: 'x', apps: [{ name: 'Example Client', added: '2010-01-01', permissions: ['dm.read'] }] },
      { service: 'instagram', apps: [{ name: 'Example Quiz', added: '2010-01-01' }] },
    ],
  },
  'business-thread-from-ad': {
    fires: { adThreads: [{ page: 'Example Shop', at: '2022-02-02' }] },
    id: 'business-thread-from-ad:example-shop',
    not: [{ advertisers: [{ name: 'Example Shop' }] }],
  },
  'linked-in-messages': {
    fires: {
      apps: [{ name: 'Spotify', status: 'removed', added: '2012-01-01', removed: '2013-01-01' }],
      links: [{ thread: 'robin', day: '2013-01-01', domain: 'spotify.com' }],
    },
    id: 'linked-in-messages:spotify',
    not: [
      {
        apps: [{ name: 'Spotify', status: 'removed', added: '2012-01-01', removed: '2013-01-01' }],
        links: [
          { thread: 'robin', day: '2013-01-02', domain: 'spotify.com' },
          { thread: 'robin', day: '2011-12-31', domain: 'spotify.com' },
          { thread: 'robin', day: null, domain: 'spotify.com' },
        ],
      },
      { links: [{ thread: 'robin', day: '2013-01-01', domain: 'spotify.com' }] },
      {
        apps: [{ name: 'Skype', added: '2012-01-01' }],
        links: [{ thread: 'robin', day: '2013-01-01', domain: 'skype.com' }],
      },
      {
        service: 'instagram',
        apps: [{ name: 'Spotify', added: '2012-01-01' }],
        links: [{ thread: 'robin', day: '2011-12-30', domain: 'spotify.com' }],
      },
    ],
  },
  'cross-app-messaging': {
    fires: { settings: [{ name: 'cross-app-messaging', value: 'true' }] },
    id: 'cross-app-messaging',
    not: [
      { settings: [{ name: 'cross-app-messaging', value: 'false' }] },
      { settings: [{ name: 'account-association', value: 'true' }] },
    ],
  },
  'friends-data-partner': {
    fires: { apps: [{ name: 'Nike+', status: 'removed', added: '2014-01-01', removed: '2015-06-01' }] },
    id: 'friends-data-partner:nike',
    not: [
      { apps: [{ name: 'Nike', added: '2018-01-01' }] },
      { apps: [{ name: 'Nike', status: 'removed', added: '2012-01-01', removed: '2013-01-01' }] },
      { advertisers: [{ name: 'Nike', list: true }] },
    ],
  },
  enforcement: {
    fires: { apps: [{ name: 'myPersonality', added: '2011-01-01' }] },
    id: 'enforcement:mypersonality',
    not: [{ apps: [{ name: 'My Personality Test', added: '2011-01-01' }] }],
  },
  'sensitive-sdk': {
    fires: { businesses: [{ name: 'Flo', events: 2 }] },
    id: 'sensitive-sdk:flo',
    not: [
      { businesses: [{ name: 'flo.com' }] },
      { apps: [{ name: 'Flo' }], advertisers: [{ name: 'Flo' }] },
      { businesses: [{ name: 'Acxiom' }] },
    ],
  },
  'data-broker': {
    fires: { advertisers: [{ name: 'Acxiom', list: true }], businesses: [{ name: 'acxiom.com' }] },
    id: 'data-broker:acxiom',
    not: [{ apps: [{ name: 'Acxiom' }] }, { advertisers: [{ name: 'Flo' }] }],
  },
  'contact-list': {
    fires: { advertisers: [{ name: 'Example Shop', list: true }] },
    id: 'contact-list',
    not: [{ advertisers: [{ name: 'Example Shop' }] }],
  },
  'still-active': {
    fires: { apps: [{ name: 'Example Quiz' }] },
    id: 'still-active',
    not: [
      {
        apps: [
          { name: 'A', status: 'expired' },
          { name: 'B', status: 'removed' },
          { name: 'C', status: 'unknown' },
        ],
      },
      { apps: [{ name: 'Example Game', kind: 'instant-game' }] },
    ],
  },
  'unknown-dates': {
    fires: { apps: [{ name: 'Example Quiz', status: 'removed' }] },
    id: 'unknown-dates',
    not: [
      { apps: [{ name: 'Example Quiz', status: 'removed', removed: '2019-01-01' }] },
      { apps: [{ name: 'Example Quiz', status: 'expired' }] },
    ],
  },
  'many-channels': {
    fires: {
      apps: [{ name: 'Example Shop' }],
      businesses: [{ name: 'exampleshop.com', events: 1 }],
      advertisers: [{ name: 'Example Shop' }],
    },
    id: 'many-channels:example-shop',
    not: [
      {
        apps: [{ name: 'Example Shop' }],
        businesses: [{ name: 'Example Shop' }],
        detected: ['Example Shop'],
      },
      { apps: [{ name: 'Example Shop' }, { name: 'Example Shop' }, { name: 'Example Shop' }] },
    ],
  },
};

describe('the registry of rules', () => {
  it('lists every rule of the product once', () => {
    expect(RULES.map(({ id }) => id)).toEqual(Object.keys(CASES));
  });

  it.each(Object.entries(CASES))('%s fires only on its own case', (rule, { fires, id, not }) => {
    expect(ids(rule as RuleId, fires)).toEqual([id]);
    for (const content of not) expect(ids(rule as RuleId, content)).toEqual([]);
  });

  it('finds nothing in an empty import', () => {
    expect(getFindings({})).toEqual([]);
  });
});

describe('messaging partners', () => {
  it('take their grade and heading from the strongest claim that the dates allow', () => {
    // Facebook's own statement ends with 2016 (inferred); The New York Times gives no dates.
    const [late] = of('messaging-partner', { apps: [{ name: 'Netflix', added: '2017-05-01' }] });
    expect(late?.claims.find(({ id }) => id === 'netflix-messaging-partner')?.fit).toBe('probably-outside');
    expect(late).toMatchObject({
      grade: 'reported',
      title: 'Netflix: a messaging integration, reported by The New York Times',
    });
  });

  it('mention a permission where the app asked for one', () => {
    const [found] = of('messaging-partner', {
      apps: [
        { name: 'thisisyourdigitallife', status: 'removed', added: '2014-05-01', removed: '2014-12-01' },
      ],
    });
    // Facebook confirmed the permission; the author of the app spoke of what was collected.
    expect(found).toMatchObject({
      grade: 'acknowledged',
      company: { id: 'thisisyourdigitallife' },
      title: 'This Is Your Digital Life: permission to read messages, says Facebook',
    });
    expect(found?.responses.map(({ id }) => id)).toContain('thisisyourdigitallife-kogan-denial');
  });

  it('show no response where the facts have none', () => {
    const [found] = of('chat-client', { apps: [{ name: 'Skype', added: '2012-01-01' }] });
    expect(found).toMatchObject({ severity: 'low', grade: 'documented', responses: [] });
    expect(found?.summary).toContain('Sidedoor knows of no response to this.');
  });
});

describe('the era of inbox permissions', () => {
  const content: Content = {
    owner: 'Ada Example',
    apps: [
      { name: 'Example Quiz', status: 'expired', added: '2015-10-01' },
      { name: 'Old Quiz', status: 'removed', removed: '2010-01-02' },
      { name: 'New Quiz', added: '2016-01-01' },
    ],
    messages: [
      { thread: 'robin', day: '2010-01-02', from: 'Robin Sample', messages: 5 },
      { thread: 'robin', day: '2012-01-01', from: 'Robin Sample', messages: 7 },
      { thread: 'robin', day: '2015-10-05', from: 'Ada Example', messages: 2 },
      { thread: 'robin', day: '2015-10-06', from: 'Ada Example', messages: 9 },
    ],
  };

  it('gives one finding of grade possible, which counts at most the messages of that time and at least none', () => {
    const [found] = of('inbox-permission-era', content);
    expect(found).toMatchObject({
      severity: 'medium',
      company: null,
      grade: 'possible',
      title: '2 apps that may have asked for your inbox',
      window: { from: '2009-08-11', to: '2015-10-06', fromBasis: 'stated', toBasis: 'stated' },
      claims: [],
      responses: [],
    });
    expect(found?.exposure?.most).toEqual({ messages: 7, threads: 1, people: 1, sent: 2, received: 5 });
    expect(found?.exposure?.least.messages).toBe(0);
    expect(found?.evidence.map(({ name }) => name)).toEqual(['Example Quiz', 'Old Quiz']);
    expect(found?.summary).toContain(
      'An app connected then could have asked you for access to your messages',
    );
    expect(found?.summary).toContain('For 1 of them your export does not say when the connection began.');
    expect(found?.summary).toContain('Between 0 and 7 of your messages');
  });
});

describe('links in messages', () => {
  it('are counted in the widest interval, per document, with one uncertain day in local time', () => {
    const [found] = of('linked-in-messages', {
      apps: [{ name: 'Spotify', status: 'removed', added: '2012-01-01', removed: '2013-01-01' }],
      links: [
        { thread: 'alex', day: '2011-12-30', domain: 'spotify.com', links: 50, basis: 'local' },
        { thread: 'alex', day: '2011-12-31', domain: 'spotify.com', links: 2, basis: 'local' },
        { thread: 'alex', day: '2012-06-05', domain: 'spotify.com', links: 3 },
        { thread: 'robin', day: '2013-01-02', domain: 'spoti.fi', links: 1, basis: 'local' },
        { thread: 'robin', day: '2013-01-03', domain: 'spoti.fi', links: 50, basis: 'local' },
      ],
    });
    expect(found).toMatchObject({
      grade: 'in-export',
      exposure: null,
      window: { from: '2012-01-01', to: '2013-01-02', fromBasis: 'recorded', toBasis: 'recorded' },
      evidence: [
        { path: 'thread-alex.json', what: '5 links in messages', name: 'spotify.com' },
        { path: 'thread-robin.json', what: '1 link in messages', name: 'spoti.fi' },
      ],
    });
    expect(found?.summary).toContain('Your messages hold 6 links to spoti.fi and spotify.com');
  });
});

describe('grouped findings', () => {
  it('list active apps oldest first, those of unknown date last', () => {
    const [found] = of('still-active', {
      apps: [
        { name: 'Undated' },
        { name: 'Younger', added: '2020-01-01' },
        { name: 'Oldest', added: '2010-01-01' },
      ],
    });
    expect(found?.evidence.map(({ name }) => name)).toEqual(['Oldest', 'Younger', 'Undated']);
    expect(found).toMatchObject({ title: '3 apps are still connected', severity: 'info', company: null });
    expect(found?.summary).toContain('The oldest, Oldest, was added on 1 January 2010.');
  });

  it('list every advertiser with a list', () => {
    const advertisers = Array.from({ length: 1200 }, (_, at) => ({ name: `Advertiser ${at}`, list: at > 0 }));
    const [found] = of('contact-list', { advertisers });
    expect(found?.title).toBe('1,199 advertisers used a list with your contact details');
    expect(found?.evidence).toHaveLength(1199);
  });
});

describe("friends' data", () => {
  it('is named in the heading as in the claim, and a mere device integration is not called access', () => {
    const title = (name: string) =>
      of('friends-data-partner', { apps: [{ name, added: '2012-01-01' }] })[0]?.title;
    expect(title('Nike')).toBe('Nike: access to friends’ data, says Facebook');
    expect(title('HTC Sense')).toBe('HTC: Facebook features in a product, says Facebook');
    expect(title('Yelp')).toBe('Yelp: instant personalisation, says Facebook');
    // Facebook named Amazon among device makers; access to contacts is what a newspaper reported.
    const [amazon] = of('friends-data-partner', {
      apps: [{ name: 'Amazon', status: 'removed', added: '2015-01-01', removed: '2016-01-01' }],
    });
    expect(amazon).toMatchObject({ grade: 'reported' });
    expect(amazon?.title).toMatch(/^Amazon: access to contact details, reported by /);
  });
});

describe('instant games', () => {
  it('give one finding each, with what is documented about them', () => {
    const found = of('messenger-bot', {
      apps: [
        { name: 'Example Puzzle', kind: 'instant-game', status: 'expired', added: '2017-01-01' },
        { name: 'Example Puzzle', kind: 'instant-game', status: 'expired', added: '2018-01-01' },
        { name: 'Example Cards', kind: 'instant-game', status: 'active' },
      ],
    });
    expect(found.map(({ id, evidence }) => [id, evidence.length])).toEqual([
      ['messenger-bot:example-cards', 1],
      ['messenger-bot:example-puzzle', 2],
    ]);
    expect(found[0]?.claims.map(({ id }) => id)).toEqual(['instant-games-in-messenger']);
    expect(found.every(({ exposure }) => exposure === null)).toBe(true);
  });
});

describe('companies that sent activity', () => {
  it('match no claim without a connection, and keep their responses', () => {
    const [found] = of('sensitive-sdk', { businesses: [{ name: 'Flo', events: 2 }] });
    // A jury's verdict is among the claims; what matters is the report about the app.
    expect(found).toMatchObject({ severity: 'medium', grade: 'reported', window: null, exposure: null });
    expect(found?.claims.every(({ fit, window }) => fit === null && window === null)).toBe(true);
    expect(found?.summary).toContain('(2 events)');
  });

  it('have a low severity when nothing sensitive is documented', () => {
    const [found] = of('sensitive-sdk', { businesses: [{ name: 'Hulu', events: 2 }] });
    expect(found).toMatchObject({
      severity: 'low',
      title: 'Hulu: an app that sent activity to Meta',
    });
  });

  it('are brokers only where the facts say so', () => {
    const [found] = of('data-broker', { advertisers: [{ name: 'GroupM', list: true }] });
    expect(found?.title).toBe('WPP: a supplier of data in your export');
    expect(of('sensitive-sdk', { businesses: [{ name: 'GroupM' }] })).toEqual([]);
  });

  it('name the list on which a broker is, or both', () => {
    const advertisers = 'advertisers using information about you';
    const businesses = 'businesses that sent activity';
    const [found] = of('data-broker', CASES['data-broker'].fires);
    expect(found?.evidence.map(({ what }) => what)).toEqual(['advertiser', 'off-Meta activity']);
    expect(found?.summary).toContain(`${advertisers} and ${businesses}`);
    const [advertiser] = of('data-broker', { advertisers: [{ name: 'Acxiom', list: true }] });
    expect(advertiser?.summary).toContain(advertisers);
    expect(advertiser?.summary).not.toContain(businesses);
    const [business] = of('data-broker', { businesses: [{ name: 'acxiom.com', events: 1 }] });
    expect(business?.summary).toContain(businesses);
    expect(business?.summary).not.toContain(advertisers);
  });
});
