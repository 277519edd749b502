import { describe, expect, it } from 'vitest';
import { findCompanyExposure, findingYears, messagesInEra } from '../../src/audit/company-exposure.ts';
import { openAudit } from '../../src/audit/context.ts';
import { findFindings } from '../../src/audit/findings.ts';
import { findLimits, wordLimits } from '../../src/audit/limits.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Finding } from '../../src/model/findings.ts';
import { findingSchema } from '../../src/model/findings.ts';
import { overclaims } from '../knowledge/overclaims.ts';
import { claim, inventedFacts, partner } from './invented-facts.ts';
import { type Content, createLedger, getFindings } from './ledger.ts';

const knowledge = loadKnowledge();
const STATUSES = ['active', 'expired', 'removed', 'unknown'] as const;

/** Every partner as an app of every status, as a business and an advertiser, and every other kind of row. */
const RICH: Content = {
  owner: 'Ada Example',
  apps: [...knowledge.partners.values()].flatMap(({ aliases, name }, at) => [
    { name: aliases[0] ?? name, status: STATUSES[at % 4] ?? 'active', added: at % 3 ? '2013-06-01' : null },
    { name: aliases.at(-1) ?? name, status: 'removed' as const, added: '2015-06-01', removed: '2015-08-01' },
    { name: `Example App ${at}`, basis: 'local' as const, added: '2012-01-01' },
    { name: `Example Game ${at}`, kind: 'instant-game' as const },
  ]),
  businesses: [...knowledge.partners.values()].map(({ domains, name }) => ({
    name: domains[0] ?? name,
    events: 1,
  })),
  advertisers: [...knowledge.partners.values()].map(({ aliases, name }, at) => ({
    name: aliases[0] ?? name,
    list: at % 2 === 0,
  })),
  adThreads: [{ page: 'Example Shop', at: '2022-02-02' }, { page: 'Other Shop' }],
  settings: [{ name: 'cross-app-messaging', value: 'true' }],
  messages: [
    { thread: 'robin', day: '2013-07-01', from: 'Robin Sample', messages: 1200 },
    { thread: 'robin', day: '2015-07-01', from: 'Ada Example', messages: 30 },
    { thread: 'robin', day: '2017-07-01', from: 'Ada Example', messages: 4, basis: 'local' },
  ],
  links: ['netflix.com', 'spotify.com', 'uber.com'].map((domain) => ({
    thread: 'robin',
    day: '2015-07-01',
    domain,
  })),
};
const rich = getFindings(RICH);

describe('findings', () => {
  it('of a rich export cover every rule', () => {
    expect(new Set(rich.map(({ rule }) => rule)).size).toBe(15);
  });

  it('have exactly the keys of the contract', () => {
    for (const finding of rich) expect(findingSchema.safeParse(finding).error?.issues ?? []).toEqual([]);
  });

  it('have one id for each rule and company', () => {
    expect(new Set(rich.map(({ id }) => id)).size).toBe(rich.length);
    for (const { id, rule, company, touchesMessaging, messagingScope } of rich) {
      expect(id).toBe(company ? `${rule}:${company.id}` : rule);
      expect(touchesMessaging).toBe(messagingScope !== null);
    }
  });

  it('are sorted by inbox findings, then severity, then the most messages, then name', () => {
    const severities = ['high', 'medium', 'low', 'info'];
    const getKey = ({ severity, messagingScope, exposure, company, rule }: Finding) =>
      [
        messagingScope === 'inbox' || messagingScope === 'possible' ? 0 : 1,
        severities.indexOf(severity),
        String(10_000 - (exposure?.most.messages ?? 0)).padStart(5, '0'),
        (company?.name ?? rule).toLowerCase(),
      ].join(' ');
    const keys = rich.map(getKey);
    const sorted = [...keys].sort((a, b) => Number(a > b) - Number(a < b));
    expect(keys).toEqual(sorted);
    expect(rich[0]?.severity).toBe('high');
  });

  it('never say more than the evidence supports', () => {
    for (const { title, summary } of rich) expect(overclaims(`${title} ${summary}`)).toEqual([]);
    for (const { statement } of rich.flatMap(({ claims, responses }) => [...claims, ...responses])) {
      expect(overclaims(statement)).toEqual([]);
    }
  });

  it('put no allegation into a heading', () => {
    const alleged = rich.filter(({ grade }) => grade === 'alleged');
    expect(alleged.length).toBeGreaterThan(0);
    for (const { title } of alleged) expect(title).not.toMatch(/, says |reported by/);
  });

  it('show every known response to a claim next to it', () => {
    for (const { claims, responses } of rich) {
      const shown = new Set(responses.map(({ id }) => id));
      for (const { id } of claims) {
        const answers = [...knowledge.claims.values()].filter(({ respondsTo }) => respondsTo.includes(id));
        for (const answer of answers) expect(shown).toContain(answer.id);
      }
    }
  });

  it('have a maximum that is sent plus received, and is not below the minimum or any claim’s maximum', () => {
    for (const { exposure, claims } of rich.filter((one) => one.exposure !== null)) {
      expect(exposure?.most.messages).toBeGreaterThanOrEqual(exposure?.least.messages ?? 0);
      expect((exposure?.most.sent ?? 0) + (exposure?.most.received ?? 0)).toBe(exposure?.most.messages);
      for (const claim of claims) {
        expect(claim.exposure?.most.messages ?? 0).toBeLessThanOrEqual(exposure?.most.messages ?? 0);
      }
    }
  });

  it('do not depend on the order of the rows', () => {
    const backwards = Object.fromEntries(
      Object.entries(RICH).map(([key, value]) => [key, Array.isArray(value) ? [...value].reverse() : value]),
    ) as Content;
    const stripped = (findings: readonly Finding[]) =>
      findings.map((finding) => ({
        ...finding,
        // The position of a row does not matter; which rows are named does.
        evidence: finding.evidence.map(({ what, name }) => `${what} ${name}`).sort(),
      }));
    expect(stripped(getFindings(backwards))).toEqual(stripped(rich));
  });

  it('are the same when they are computed twice', () => {
    const db = createLedger(RICH);
    expect(findFindings(openAudit(db, 1, knowledge))).toEqual(findFindings(openAudit(db, 1, knowledge)));
  });
});

describe('the limits of an export', () => {
  const getIds = (content: Content) =>
    wordLimits(findLimits(createLedger(content), 1, knowledge)).map(({ id }) => id);

  it('include threads that do not list the owner as a participant', () => {
    const own = { thread: 'robin', day: '2014-01-01', from: 'Ada Example' };
    const foreign = { thread: 'elsewhere', day: '2014-01-01', from: 'Carl' };
    expect(getIds({ owner: 'Ada Example', messages: [own, foreign] })).toContain('threads-without-owner');
    expect(getIds({ owner: 'Ada Example', messages: [own] })).not.toContain('threads-without-owner');
  });

  it('of a complete export are those of every export, and each gap adds exactly its own', () => {
    const kinds = ['connected-apps', 'off-meta-activity', 'advertisers', 'thread', 'e2ee-thread'];
    const whole: Content = {
      owner: 'Ada Example',
      documents: kinds.map((kind) => ({ kind })),
      apps: [{ name: 'A', added: '2014-01-01' }],
      messages: [{ thread: 'robin', day: '2014-01-01', from: 'Ada Example' }],
    };
    const always = ['no-permissions', 'no-use', 'absence', 'friends', 'renewed', 'messaging-era'];
    const added = (change: Partial<Content>) => {
      const all = getIds({ ...whole, ...change });
      expect(all.slice(-always.length)).toEqual(always);
      return all.slice(0, -always.length);
    };
    const broken = (status: string) => ({
      documents: [...kinds.map((kind) => ({ kind })), { kind: 'app-posts', status }],
    });
    const app = { name: 'A', added: '2014-01-01' };
    const own = { thread: 'robin', day: '2014-01-01', from: 'Ada Example' };
    expect(added({})).toEqual([]);
    expect(added(broken('unreadable'))).toEqual(['unreadable-documents']);
    expect(added(broken('partial'))).toEqual(['partial-documents']);
    const missing = ['connected-apps', 'off-meta-activity', 'advertisers'].map((kind) => [
      kind,
      `no-${kind}`,
    ]);
    const lacks = [
      ...missing,
      ['thread', 'only-encrypted-messages'],
      ['e2ee-thread', 'no-encrypted-messages'],
    ];
    for (const [lacking, id] of lacks)
      expect(
        added({ documents: kinds.filter((kind) => kind !== lacking).map((kind) => ({ kind })), apps: [] }),
      ).toEqual([id]);
    expect(added({ documents: [], apps: [] })).toEqual([
      ...[
        'no-messages',
        'no-encrypted-messages',
        'no-connected-apps',
        'no-off-meta-activity',
        'no-advertisers',
      ],
    ]);
    // What could not be read is not reported as missing.
    const unreadable = kinds.map((kind) => ({ kind, status: kind === 'thread' ? 'unreadable' : 'read' }));
    expect(added({ documents: unreadable })).toEqual(['unreadable-documents']);
    expect(added({ owner: null })).toEqual(['no-owner']);
    expect(added({ owner: null, messages: [] })).toEqual([]);
    expect(added({ generatedAt: null })).toEqual(['no-export-date']);
    expect(added({ generatedBasis: 'file-name' })).toEqual(['export-date-from-file-name']);
    expect(added({ apps: [{ ...app, basis: 'local' }] })).toEqual(['local-time']);
    expect(added({ messages: [{ ...own, basis: 'local' }] })).toEqual(['local-time']);
    expect(added({ messages: [{ ...own, day: null }] })).toEqual(['messages-without-date']);
    expect(added({ apps: [{ name: 'A', status: 'removed' }] })).toEqual(['removed-without-start']);
    expect(added({ apps: [{ ...app, status: 'expired' }] })).toEqual(['expired-without-end']);
  });

  it('are worded with their numbers', () => {
    const said = wordLimits(
      findLimits(
        createLedger({
          documents: ['unreadable', 'unreadable', 'partial'].map((status) => ({ kind: 'thread', status })),
          apps: ['A', 'B', 'C'].map((name) => ({ name, status: 'expired' as const })),
          messages: [{ thread: 'robin', day: null, from: 'Robin Sample', messages: 7 }],
        }),
        1,
        knowledge,
      ),
    );
    const getText = (id: string) => said.find((limit) => limit.id === id)?.text ?? '';
    expect(getText('unreadable-documents')).toMatch(/\b2\b/);
    expect(getText('partial-documents')).toMatch(/\b1\b/);
    expect(getText('expired-without-end')).toMatch(/\b3\b/);
    expect(getText('messages-without-date')).toMatch(/\b7\b/);
    expect(getText('messaging-era')).toContain('11 August 2009');
  });

  it.each([
    ['stated', true],
    ['file-name', false],
  ] as const)('take the day of an export that is %s as exact: %s', (generatedBasis, exact) => {
    expect(openAudit(createLedger({ generatedBasis }), 1, knowledge).exportDay?.exact).toBe(exact);
  });

  it('never say more than the evidence, and are empty for an import that does not exist', () => {
    for (const { text } of wordLimits(findLimits(createLedger(RICH), 1, knowledge)))
      expect(overclaims(text)).toEqual([]);
    expect(findLimits(createLedger({}), 2, knowledge)).toEqual([]);
  });
});

describe('the exposure of a company', () => {
  const db = createLedger({
    owner: 'Ada Example',
    apps: [{ name: 'Netflix', added: '2014-10-01' }, { name: 'Example Quiz' }],
    messages: [
      { thread: 'robin', day: '2013-07-01', from: 'Robin Sample', messages: 2 },
      { thread: 'robin', day: '2015-07-01', from: 'Robin Sample', messages: 3 },
      { thread: 'robin', day: '2017-07-01', from: 'Robin Sample', messages: 4 },
      { thread: 'robin', day: '2019-07-01', from: 'Robin Sample', messages: 5 },
    ],
  });

  it('is counted per claim and per year', () => {
    const found = findCompanyExposure(openAudit(db, 1, knowledge), 'netflix');
    expect(found?.window).toMatchObject({ from: '2014-10-01', to: '2018-04-04' });
    expect(found?.exposure?.most.messages).toBe(7);
    expect(found?.years).toEqual([
      { year: 2015, least: 0, most: 3 },
      { year: 2017, least: 0, most: 4 },
    ]);
    expect(found?.claims.find(({ id }) => id === 'netflix-messaging-partner')?.years).toEqual([
      { year: 2015, least: 0, most: 3 },
    ]);
    expect(found?.claims.find(({ id }) => id === 'netflix-recommendations')?.years).toEqual([]);
  });

  it('matches the finding, and is never more than the whole era', () => {
    const findings = findFindings(openAudit(db, 1, knowledge));
    const finding = findings.find(({ id }) => id === 'messaging-partner:netflix');
    expect(finding?.exposure).toEqual(findCompanyExposure(openAudit(db, 1, knowledge), 'netflix')?.exposure);
    expect(finding && findingYears(openAudit(db, 1, knowledge), finding)).toHaveLength(2);
    const era = findings.find(({ id }) => id === 'inbox-permission-era');
    expect(era && findingYears(openAudit(db, 1, knowledge), era)).toEqual([
      { year: 2013, least: 0, most: 2 },
      { year: 2015, least: 0, most: 3 },
    ]);
    expect(messagesInEra(openAudit(db, 1, knowledge))).toBe(9);
  });

  it('is empty for a company without claims, and null for an unknown company', () => {
    expect(findCompanyExposure(openAudit(db, 1, knowledge), 'example-quiz')).toEqual({
      company: { id: 'example-quiz', name: 'Example Quiz' },
      window: null,
      exposure: null,
      years: [],
      claims: [],
    });
    expect(findCompanyExposure(openAudit(db, 1, knowledge), 'nobody')).toBeNull();
  });

  const reads = { kind: 'messages-read', status: 'acknowledged', by: 'Facebook' } as const;
  const friends = { kind: 'friends-data', status: 'acknowledged', by: 'Facebook' } as const;
  const facts = inventedFacts(
    partner('Parlour', 'A', [claim({ id: 'reads', ...reads, from: '2014-02-10', to: '2015-03-10' })]),
    partner('Silent', 'D', [claim({ id: 'friends', ...friends, from: '2014' })]),
  );
  const open = (content: Content) => openAudit(createLedger(content, facts), 1, facts);

  it('counts a day without a time zone in the most and not in the least', () => {
    const audit = open({
      owner: 'Ada Example',
      apps: [{ name: 'Parlour', added: '2014-01-01' }],
      messages: [
        { thread: 'robin', day: '2009-12-31', from: 'Robin Sample', messages: 7, basis: 'local' },
        { thread: 'robin', day: '2014-02-09', from: 'Robin Sample', messages: 3, basis: 'local' },
        { thread: 'robin', day: '2014-06-01', from: 'Robin Sample', messages: 2 },
      ],
    });
    const found = findCompanyExposure(audit, 'parlour');
    expect([found?.exposure?.least.messages, found?.exposure?.most.messages]).toEqual([2, 5]);
    expect(found?.years).toEqual([{ year: 2014, least: 2, most: 5 }]);
    expect(messagesInEra(audit)).toBe(12);
  });

  it.each<[why: string, content: Content, id: string]>([
    ['all that is said of it is about other data', { apps: [{ name: 'Silent' }] }, 'silent'],
    ['only a game bears its name', { apps: [{ name: 'Parlour', kind: 'instant-game' }] }, 'parlour'],
    ['it is no app of the export', { businesses: [{ name: 'Parlour', events: 1 }] }, 'parlour'],
  ])('is empty where %s', (_, content, id) => {
    const found = findCompanyExposure(open(content), id);
    expect(found).toMatchObject({ window: null, exposure: null, years: [] });
    expect(found?.claims).toHaveLength(1);
  });

  it('has no years for a finding that counts nothing, even if another finding of the company has some', () => {
    const audit = openAudit(db, 1, knowledge);
    const company = { id: 'netflix', name: 'Netflix' };
    expect(findingYears(audit, { company, exposure: null })).toEqual([]);
  });
});
