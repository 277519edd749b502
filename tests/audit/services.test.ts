import { describe, expect, it } from 'vitest';
import { getReach } from '../../src/audit/app-reach.ts';
import { findCompanyExposure, findingYears } from '../../src/audit/company-exposure.ts';
import { openAudit } from '../../src/audit/context.ts';
import { findFindings } from '../../src/audit/findings.ts';
import { findLimits } from '../../src/audit/limits.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ofService } from '../../src/knowledge/of-service.ts';
import { SERVICES } from '../../src/model/enumerations.ts';
import { type Content, createLedger, getFindings, wordedFindings } from './ledger.ts';

const KNOWLEDGE = loadKnowledge();
const DIRECT = ['read', 'write', 'directmessages'];

/** On Facebook this triggers nearly every rule. */
const EVERYTHING: Content = {
  owner: 'Ada Example',
  apps: [
    ...['Spotify', 'Skype', 'Uber', 'Example Quiz', 'myPersonality'].map((name) => ({
      name,
      added: '2012-01-01',
      permissions: DIRECT,
    })),
    { name: 'Nike+', status: 'removed', added: '2014-01-01', removed: '2015-06-01' },
    { name: 'Old Quiz', status: 'removed' },
  ],
  businesses: [
    { name: 'Flo', events: 2 },
    { name: 'exampleshop.com', events: 1 },
  ],
  advertisers: [{ name: 'Acxiom', list: true }],
  adThreads: [{ page: 'Example Shop', at: '2022-02-02' }],
  settings: [{ name: 'cross-app-messaging', value: 'true' }],
  links: [{ thread: 'robin', day: '2013-01-01', domain: 'spotify.com' }],
  messages: [
    { thread: 'robin', day: '2012-01-01', from: 'Ada Example', messages: 3 },
    { thread: 'robin', day: '2020-01-01', from: 'Robin Sample', messages: 5 },
  ],
};

describe('facts about one service are not applied to another', () => {
  const getRules = (service: (typeof SERVICES)[number]): string[] => [
    ...new Set(getFindings({ ...EVERYTHING, service }).map(({ rule }) => rule)),
  ];

  it('in the rules', () => {
    expect(getRules('facebook').length).toBeGreaterThan(10);
    expect(getRules('facebook')).not.toContain('app-may-read-messages');
    expect(getRules('instagram').sort()).toEqual(['contact-list', 'linked-in-messages', 'still-active']);
    expect([...new Set(getRules('x'))].sort()).toEqual([
      'app-may-read-messages',
      'inbox-permission-era',
      'still-active',
    ]);
  });

  it.each(['instagram', 'x'] as const)('in claims, levels, eras or cautions of %s', (service) => {
    const audit = openAudit(createLedger({ ...EVERYTHING, service }), 1, KNOWLEDGE);
    const { partners, claims, cautions, eras } = audit.knowledge;
    expect([claims.size, cautions.length]).toEqual([0, 0]);
    expect([...partners.values()].every(({ level }) => level === 'none')).toBe(true);
    expect(eras.every(({ services }) => services.includes(service))).toBe(true);
    expect(audit.messagingEra).toEqual({ from: null, to: null });
    const company = findCompanyExposure(audit, 'spotify');
    expect(company?.claims).toEqual([]);
    for (const { claims: cited, responses } of getFindings({ ...EVERYTHING, service }))
      expect([...cited, ...responses]).toEqual([]);
  });

  it('in the limits of an export', () => {
    const getLimits = (service: (typeof SERVICES)[number]): string[] =>
      findLimits(createLedger({ service }), 1, KNOWLEDGE).map(({ id }) => id);
    expect(getLimits('facebook')).toContain('limit.messaging-era');
    expect(getLimits('facebook').filter((id) => id.startsWith('limit.x-'))).toEqual([]);
    expect(getLimits('instagram')).not.toContain('limit.no-encrypted-messages');
    expect(getLimits('x')).toEqual(
      expect.arrayContaining(['limit.no-message-headers', 'limit.x-texts-unopened']),
    );
    for (const id of ['messaging-era', 'no-permissions', 'no-advertisers', 'no-encrypted-messages'])
      expect(getLimits('x')).not.toContain(`limit.${id}`);
  });

  it.each([
    ['Spotify', 'spotify.com'],
    ['Skype', 'skype.com'],
    ['Uber', 'uber.com'],
  ])('but links to %s in messages are still found', (name, domain) => {
    const links = [{ thread: 'robin', day: '2013-01-01', domain }];
    const apps = [{ name, added: '2012-01-01' }];
    const find = (service: (typeof SERVICES)[number]) =>
      getFindings({ service, apps, links }).find(({ rule }) => rule === 'linked-in-messages');
    expect(find('instagram')).toMatchObject({
      severity: 'low',
      title: `${name}: links to it in your messages`,
    });
    expect(find('instagram')?.summary).not.toContain('Facebook');
  });

  it('but a company is the same on all of them', () => {
    for (const service of SERVICES) {
      const { partners, match } = ofService(KNOWLEDGE, service);
      expect([partners.get('spotify')?.name, match('Spotify')?.id]).toEqual(['Spotify', 'spotify']);
    }
  });
});

describe('an app that was permitted direct messages', () => {
  const content: Content = {
    service: 'x',
    owner: 'Ada Example',
    apps: [{ name: 'Example Client', added: '2015-03-02', permissions: DIRECT }],
    messages: [
      { thread: '1-2', day: '2015-03-01', from: 'Ada Example', messages: 2 },
      { thread: '1-2', day: '2015-03-02', from: 'Ada Example', messages: 3 },
      { thread: '1-2', day: '2015-03-03', from: 'Ada Example', messages: 1 },
      { thread: '1-2', day: '2026-05-20', from: '2', messages: 4 },
    ],
  };

  it('could reach the messages from its approval to the day of the export', () => {
    const [found] = getFindings(content);
    expect(found).toMatchObject({
      id: 'app-may-read-messages:example-client',
      grade: 'in-export',
      severity: 'high',
      title: 'Example Client: permitted access to your direct messages',
      window: { from: '2015-03-02', to: '2026-05-21', fromBasis: 'recorded', toBasis: 'recorded' },
    });
    expect(found?.exposure?.most).toEqual({ messages: 8, threads: 1, people: 1, sent: 4, received: 4 });
    // The export does not say since when the app had the permission that it lists.
    expect(found?.exposure?.least.messages).toBe(0);
    expect(found?.summary).toContain('Between 0 and 8 of your messages');
    expect(found?.summary).toContain('in X’s words: read, write and directmessages.');
    expect(found?.summary).toContain('It cannot show what was done with it.');
  });

  it('is counted from its own approval, not from that of another app of the company', () => {
    const apps = [
      { name: 'Example Client', added: '2015-03-02', permissions: DIRECT },
      { name: 'Other Client', added: '2015-03-03', permissions: DIRECT },
      { name: 'Reader of Posts', added: '2015-03-01', permissions: ['read'] },
    ];
    const audit = openAudit(createLedger({ ...content, apps }), 1, KNOWLEDGE);
    const [first, other, reader] = ['example-client', 'other-client', 'reader-of-posts'].map((id) =>
      findCompanyExposure(audit, id),
    );
    expect(first?.window?.from).toBe('2015-03-02');
    expect(first?.years).toEqual([
      { year: 2015, least: 0, most: 4 },
      { year: 2026, least: 0, most: 4 },
    ]);
    expect(other?.window).toMatchObject({ from: '2015-03-03', to: '2026-05-21' });
    expect([other?.exposure?.least.messages, other?.exposure?.most.messages]).toEqual([0, 5]);
    expect(other?.years).toEqual([
      { year: 2015, least: 0, most: 1 },
      { year: 2026, least: 0, most: 4 },
    ]);
    expect(reader).toMatchObject({ window: null, exposure: null, years: [] });
    const findings = findFindings(audit).filter(({ rule }) => rule === 'app-may-read-messages');
    expect(findings.map((finding) => findingYears(audit, finding))).toEqual([first?.years, other?.years]);
  });

  it('can have reached every message when the day of its approval is unknown', () => {
    const apps = [{ name: 'Example Client', added: null, permissions: DIRECT }];
    const [found] = getFindings({ ...content, apps });
    expect(found?.window).toMatchObject({ from: null, fromBasis: 'unknown' });
    expect([found?.exposure?.least.messages, found?.exposure?.most.messages]).toEqual([0, 10]);
  });

  it.each([
    [[['full_access'], null, [], ['read', 'write']], 3],
    [[['read'], ['emailaddress', 'read'], DIRECT], 0],
  ])('is reported as unknown for some of the apps with the permissions %j: %i', (all, count) => {
    const apps = all.map((permissions, at) => ({ name: `App ${at}`, permissions }));
    const limit = (service: (typeof SERVICES)[number]) =>
      findLimits(createLedger({ service, apps }), 1, KNOWLEDGE).filter(({ id }) =>
        id.endsWith('permissions-unknown'),
      );
    expect(limit('x').map(({ values }) => values)).toEqual(count === 0 ? [] : [{ count }]);
    expect(limit('facebook')).toEqual([]);
  });

  it.each([
    ['2011-06-29', ['read'], '2011-06-29', 3],
    ['2009-05-01', ['read', 'write'], '2009-05-01', 5],
    ['2009-05-01', [], '2009-05-01', 5],
    [null, ['read'], null, 5],
  ])(
    'could have read them before the permission existed, if approved on %s for %j',
    (added, permissions, from, most) => {
      const messages = [
        { thread: '1-2', day: '2010-01-01', from: '2', messages: 2 },
        { thread: '1-2', day: '2011-06-29', from: '2', messages: 3 },
        { thread: '1-2', day: '2011-06-30', from: '2', messages: 7 },
      ];
      const apps = [
        { name: 'Old Poster', added, permissions },
        { name: 'Later Poster', added: '2011-06-30', permissions },
      ];
      const audit = openAudit(createLedger({ ...content, apps, messages }), 1, KNOWLEDGE);
      const [found] = findFindings(audit).filter(({ rule }) => rule === 'inbox-permission-era');
      expect(found).toMatchObject({
        grade: 'possible',
        severity: 'medium',
        window: { from, to: '2011-06-30' },
      });
      expect([found?.exposure?.least.messages, found?.exposure?.most.messages]).toEqual([0, most]);
      expect(found?.evidence.map(({ name }) => name)).toEqual(['Old Poster']);
      const [worded] = wordedFindings(audit.db, 1, KNOWLEDGE).filter(({ id }) => id === found?.id);
      expect(worded?.title).toBe('1 app from before direct messages had a permission of their own');
      expect(worded?.summary).toContain('connected at some time up to 29 June 2011.');
      expect(worded?.summary).toContain('without a permission of its own');
      expect(worded?.summary).not.toContain('Facebook');
    },
  );

  it.each([
    [['read'], 'read'],
    [['read', 'write'], 'write'],
    [['write', 'emailaddress', 'read'], 'write'],
    [['read', 'write', 'directmessages'], 'messages'],
    [['dm'], 'messages'],
    [['dm.read', 'offline.access'], 'messages'],
    [['dm.write', 'tweet.read'], 'write'],
    [['Read-only'], 'read'],
    [['Read, Write and Direct Messages'], 'messages'],
    [['Read, Write & direct-message'], 'messages'],
    [['emailaddress'], 'other'],
    [['Lesen, Schreiben und Direktnachrichten'], 'messages'],
    [['Lesen und Schreiben'], 'write'],
    [['full_access'], null],
    [['read', 'full_access'], null],
    [['full_access', 'directmessages'], 'messages'],
    [['admin', 'emailaddress'], null],
    [[], null],
  ])('has permissions %j that amount to %s', (permissions, reach) =>
    expect(getReach(permissions)).toBe(reach),
  );
});
