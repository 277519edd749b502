import { beforeAll, describe, expect, it } from 'vitest';
import { absentWords } from '../../src/engine/read/absent-kinds.ts';
import { CAUTIONS, cautionsFor } from '../../src/engine/read/finding-advice.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ABSENT_KINDS, SERVICES } from '../../src/model/enumerations.ts';
import type { Finding } from '../../src/model/findings.ts';
import { afterAllTests, type Desk, importedDesk, thrownBy } from './harness.ts';

/** Most tests only read; they share one import. Those that change something create their own. */
let ada: Desk;
const after = afterAllTests();
beforeAll(async () => {
  ada = await importedDesk({}, after);
});

const NETFLIX = 'messaging-partner:netflix';

describe('the overview', () => {
  it('gives the figures of the import', async () => {
    const { client } = ada;
    const overview = await client.overview({});
    expect(overview.import).toMatchObject({ id: 1, owner: 'Ada Example', format: 'json', isSample: false });
    expect(overview.import.generatedAt).toBe('2026-05-20T00:00:00Z');
    expect(overview.counts.connections).toEqual({ active: 1, expired: 1, removed: 2, unknown: 0 });
    expect(overview.counts).toMatchObject({
      messages: 6,
      threads: 1,
      offMetaEvents: 3,
      advertisersWithList: 1,
    });
    expect(overview.unreadable).toBe(0);
    expect(overview.absent).toEqual((await client.coverage({})).absent.map(({ kind }) => kind));
    expect(overview.absent).toContain('instant-games');
    expect(overview.findings[0]?.severity).toBe('high');
  });

  it('links each number to its rows', async () => {
    const { client } = ada;
    const { companies, onInbox, flagged, counts } = await client.overview({});
    expect((await client.companies.list({})).total).toBe(companies);
    expect((await client.findings.list({ inboxOnly: true })).total).toBe(onInbox);
    expect((await client.findings.list({})).total).toBe(flagged);
    expect((await client.connections.list({ status: 'removed' })).total).toBe(counts.connections.removed);
  });

  it('says how many documents could not be read', async () => {
    const { client } = await importedDesk({
      'ads_information/advertisers_using_your_activity_or_information.json': '{"custom_audiences',
    });
    expect((await client.overview({})).unreadable).toBe(1);
    const coverage = await client.coverage({});
    expect(coverage.byStatus.unreadable).toBe(1);
    expect(coverage.documents[0]).toMatchObject({ status: 'unreadable', kind: 'advertisers' });
    expect(coverage.documents[0]?.problems).toHaveLength(1);
  });
});

describe('the list of findings', () => {
  it('is sorted by severity, most severe first, and can be filtered', async () => {
    const { client } = ada;
    const all = await client.findings.list({});
    const rank = { high: 0, medium: 1, low: 2, info: 3 };
    const ranks = all.rows.map(({ severity }) => rank[severity]);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const high = await client.findings.list({ severity: 'high' });
    expect(high.rows.map(({ id }) => id)).toContain(NETFLIX);
    expect(high.rows.every(({ severity }) => severity === 'high')).toBe(true);
    expect(high.total).toBe(high.rows.length);
  });

  it('shows claims next to responses, every fact with its sources', async () => {
    const { client } = ada;
    const view = await client.findings.get({ id: NETFLIX });
    expect(view.finding.company).toEqual({ id: 'netflix', name: 'Netflix' });
    expect(view.finding.responses.length).toBeGreaterThan(0);
    const ids = [...view.finding.claims, ...view.finding.responses].map(({ id }) => id);
    expect(view.facts.map(({ id }) => id)).toEqual([...new Set(ids)]);
    for (const fact of view.facts) {
      expect(fact.sources.length, fact.id).toBeGreaterThan(0);
      for (const { quotedIn } of fact.sources) {
        if (quotedIn !== null) expect(fact.sources.map(({ id }) => id)).toContain(quotedIn);
      }
    }
  });

  it('counts the messages of the window per year, within those of the whole era', async () => {
    const { client } = ada;
    const view = await client.findings.get({ id: NETFLIX });
    expect(view.years).toEqual([{ year: 2015, least: expect.any(Number), most: 3 }]);
    expect(view.finding.exposure?.most.messages).toBe(3);
    expect(view.eraMessages).toBe(5);
  });

  it('has remedies of the rule and cautions that name the company', async () => {
    const { client } = ada;
    const view = await client.findings.get({ id: NETFLIX });
    expect(view.remedies.map(({ id }) => id)).toContain('review-apps');
    expect(view.cautions.some((text) => text.includes('Netflix'))).toBe(true);
    expect(view.cautions.some((text) => text.includes('RBC says'))).toBe(false);
    expect(view.decision).toBeNull();
  });

  it('leaves out grade “possible” when the user does not want it', async () => {
    const { client } = await importedDesk();
    const before = await client.findings.list({});
    expect(before.rows.some(({ grade }) => grade === 'possible')).toBe(true);
    await client.settings.set({ showPossible: false });
    const after = await client.findings.list({});
    expect(after.rows).toEqual(before.rows.filter(({ grade }) => grade !== 'possible'));
    expect((await client.findings.get({ id: 'inbox-permission-era' })).finding.grade).toBe('possible');
  });

  it('does not find an unknown finding', async () => {
    const { client } = ada;
    expect(await thrownBy(client.findings.get({ id: 'messaging-partner:nobody' }))).toMatchObject({
      code: 'NOT_FOUND',
      defined: true,
    });
  });
});

describe('the list of connections', () => {
  const names = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);

  it('is sorted, paginated, and has company and partner', async () => {
    const { client } = ada;
    const page = await client.connections.list({ sort: 'name', limit: 2, offset: 1 });
    expect([names(page.rows), page.total]).toEqual([['Old Farm', 'Quiz of Animals'], 4]);
    const [netflix] = (await client.connections.list({ search: 'netf' })).rows;
    expect(netflix).toMatchObject({ companyId: 'netflix', companyName: 'Netflix', partner: 'netflix' });
    expect(netflix?.scopedId).toBe('10159481276426431');
  });

  it.each([
    [2009, ['Old Farm', 'Quiz of Animals']],
    [2010, ['Old Farm', 'Quiz of Animals']],
    [2011, ['Quiz of Animals']],
    [2012, ['Quiz of Animals', 'Spotify']],
    [2016, ['Netflix', 'Quiz of Animals', 'Spotify']],
    [2017, ['Netflix', 'Quiz of Animals']],
    [2026, ['Netflix', 'Quiz of Animals']],
    [2027, []],
  ])('includes those that existed, or may have existed, in %i', async (year, expected) => {
    const { client } = ada;
    const { rows, total } = await client.connections.list({ year });
    expect(names(rows)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  it('of an era includes those that may have existed in it, and none for an unknown era', async () => {
    const { client } = ada;
    const of = async (eraId: string) => names((await client.connections.list({ eraId })).rows);
    expect(await of('before')).toEqual(['Old Farm', 'Quiz of Animals']);
    expect(await of('closed')).toEqual(['Netflix', 'Quiz of Animals']);
    expect(await client.connections.list({ eraId: 'no-such-era' })).toEqual({ rows: [], total: 0 });
  });
});

describe('the list of companies', () => {
  it('can be sorted by every column, searched, and filtered by channel', async () => {
    const { client } = ada;
    for (const sort of ['name', 'channels', 'offMetaEvents', 'connections', 'lastAt'] as const) {
      const [up, down] = [
        await client.companies.list({ sort, descending: false }),
        await client.companies.list({ sort, descending: true }),
      ];
      expect(up.rows.map(({ id }) => id).toSorted()).toEqual(down.rows.map(({ id }) => id).toSorted());
    }
    expect((await client.companies.list({ sort: 'offMetaEvents' })).rows[0]?.id).toBe('netflix');
    expect((await client.companies.list({ search: 'bakery' })).rows.map(({ id }) => id)).toEqual([
      'corner-bakery-example',
    ]);
    expect((await client.companies.list({ channel: 'advertiser-list' })).total).toBe(1);
    expect((await client.companies.list({ channel: 'advertiser' })).rows[0]?.id).toBe(
      'corner-bakery-example',
    );
    expect((await client.companies.list({ channel: 'link' })).rows.map(({ id }) => id)).toEqual(['netflix']);
  });

  it('has one order, at the top and far down alike', async () => {
    const businesses = Array.from({ length: 1500 }, (_, index) => ({
      name: `Shop ${(index * 7919) % 1500}`,
      events: [{ id: 1, type: 'CUSTOM', timestamp: index % 5 === 0 ? 1_600_000_000 + index : 0 }],
    }));
    const { client } = await importedDesk({
      'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json': {
        off_facebook_activity_v2: businesses,
      },
    });
    for (const sort of ['name', 'channels', 'lastAt'] as const) {
      const ids: string[] = [];
      const { total } = await client.companies.list({ sort });
      for (let offset = 0; offset < total; offset += 250) {
        const page = await client.companies.list({ sort, offset, limit: 250 });
        expect(page.total).toBe(total);
        ids.push(...page.rows.map(({ id }) => id));
      }
      expect(new Set(ids).size).toBe(total);
      const whole = await client.companies.list({ sort, offset: 750, limit: 500 });
      expect(whole.rows.map(({ id }) => id)).toEqual(ids.slice(750, 1250));
      expect((await client.companies.list({ sort, offset: total + 2000 })).rows).toEqual([]);
    }
  });

  it('shows every channel with its place in the export', async () => {
    const { client } = ada;
    const view = await client.companies.get({ id: 'netflix' });
    expect(view.partner).toMatchObject({ id: 'netflix', level: 'A' });
    expect(view.connections).toHaveLength(1);
    expect(view.offMeta).toMatchObject({ events: 2, sources: 1 });
    expect(view.offMeta.byYear).toEqual([
      { year: 2023, type: 'PAGE_VIEW', events: 1 },
      { year: 2024, type: 'PURCHASE', events: 1 },
    ]);
    expect(view.advertiser).toMatchObject([{ name: 'Netflix', hasList: true }]);
    expect(view.links).toEqual([{ domain: 'netflix.com', year: 2015, links: 1, sent: 0, received: 1 }]);
    expect(view.findings.map(({ id }) => id)).toContain(NETFLIX);
    expect(view.claims.length).toBeGreaterThan(0);
    expect(view.responses.length).toBeGreaterThan(0);
    const path = 'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json';
    expect(view.offMeta.rows).toEqual([{ part: 0, path, pointer: expect.any(String), name: 'netflix.com' }]);
  });

  it('gives windows and counts per claim and year', async () => {
    const { client } = ada;
    const exposure = await client.exposure({ companyId: 'netflix' });
    expect(exposure.exposure?.most.messages).toBe(3);
    expect(exposure.claims.some(({ years }) => years.some(({ year }) => year === 2015))).toBe(true);
    expect(await thrownBy(client.exposure({ companyId: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await thrownBy(client.companies.get({ id: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the timeline', () => {
  it('has flagged connections first, known ends as days and unknown ends as null', async () => {
    const { client } = ada;
    const { bars, ...timeline } = await client.timeline({});
    expect(bars[0]).toMatchObject({ findingId: expect.stringContaining('messaging-partner:') });
    const byName = new Map(bars.map((bar) => [bar.name, bar]));
    expect(byName.get('Netflix')).toMatchObject({ from: '2014-10-01', to: '2026-05-21' });
    expect(byName.get('Spotify')).toMatchObject({ from: '2012-03-17', to: '2016-05-02' });
    expect(byName.get('Quiz of Animals')).toMatchObject({ from: null, to: null, findingId: null });
    expect(byName.get('Old Farm')).toMatchObject({ from: null, to: '2010-06-02' });
    expect(byName.get('Quiz of Animals')?.text).toMatch(/unknown date/);
    expect(timeline).toMatchObject({ from: '2010-01-01', to: '2026-05-21', otherConnections: 0 });
    expect(timeline.messagingEra).toEqual({ from: '2009-08-11', to: '2018-04-04' });
  });

  it('has the window of each claim over its own connection, inside the messaging era', async () => {
    const { client } = ada;
    const { bars, messagingEra } = await client.timeline({});
    const claims = bars.filter(({ name }) => name === 'Netflix').flatMap((bar) => bar.claims);
    expect(claims.length).toBeGreaterThan(0);
    for (const { from, to, label } of claims) {
      expect(from !== null && from >= '2014-10-01').toBe(true);
      expect(to !== null && to <= messagingEra.to).toBe(true);
      expect(label).toMatch(/\(\w+\)$/);
    }
  });

  it('has the user’s own messages by month', async () => {
    const { client } = ada;
    expect((await client.timeline({})).months).toEqual([
      { month: '2011-02', messages: 2, sent: 1, received: 1 },
      { month: '2015-06', messages: 3, sent: 2, received: 1 },
      { month: '2020-01', messages: 1, sent: 1, received: 0 },
    ]);
  });

  it('has at most sixty bars and counts the rest', async () => {
    const apps = Array.from({ length: 75 }, (_, index) => ({
      name: `App ${index}`,
      category: 'active',
      added_timestamp: 1_300_000_000 + index * 86_400,
      removed_timestamp: 0,
      user_app_scoped_id: `${index + 1}`,
    }));
    const { client } = await importedDesk({
      'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': { installed_apps_v2: apps },
    });
    const { bars, otherConnections } = await client.timeline({});
    expect([bars.length, otherConnections]).toEqual([60, 15]);
    expect(bars[0]?.name).toBe('App 0');
  });
});

describe('the coverage', () => {
  it('can be paginated, filtered and searched', async () => {
    const { client } = ada;
    const all = await client.coverage({});
    expect(all.total).toBe(5);
    const paths = all.documents.map(({ path }) => path);
    const second = await client.coverage({ offset: 1, limit: 1 });
    expect([second.documents.map(({ path }) => path), second.total]).toEqual([[paths[1]], 5]);
    expect((await client.coverage({ search: 'PROFILE' })).total).toBe(1);
    expect((await client.coverage({ status: 'unreadable' })).total).toBe(0);
    expect(all.kinds).toContainEqual({
      kind: 'connected-apps',
      documents: 1,
      records: 4,
      problems: 0,
      bytes: expect.any(Number),
    });
  });

  it('explains every absent kind and how to get it', async () => {
    const { client } = ada;
    const { absent } = await client.coverage({});
    expect(absent.map(({ kind }) => kind)).toEqual([
      'e2ee-thread',
      'instant-games',
      'app-posts',
      'granted-permissions',
    ]);
    for (const service of SERVICES) {
      for (const kind of ABSENT_KINDS[service]) {
        expect(absentWords(kind, service)?.means).toMatch(/\.$/);
        expect(absentWords(kind, service)?.get).toMatch(/\.$/);
      }
    }
  });
});

describe('the facts', () => {
  it('can be looked up by id, a claim with its partner and sources', async () => {
    const { client, context } = ada;
    for (const claim of context.engine.knowledge.claims.values()) {
      const view = await client.knowledge.claim({ id: claim.id });
      expect(view).toMatchObject({ id: claim.id, statement: claim.statement });
      for (const source of view.sources)
        expect(await client.knowledge.source({ id: source.id })).toEqual(source);
    }
    expect(await thrownBy(client.knowledge.claim({ id: 'x' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await thrownBy(client.knowledge.source({ id: 'x' }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('include every caution of a rule', () => {
    const ids = loadKnowledge().cautions.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(CAUTIONS)));
  });

  it('include the cautions of a company by its id, whatever words are in its name', () => {
    const knowledge = loadKnowledge();
    const cautions = (id: string, name: string) =>
      cautionsFor(knowledge, { rule: 'still-active', company: { id, name } } as Finding);
    const ofRule = cautions('to', 'to');
    expect(cautions('rbc', 'RBC').filter((text) => !ofRule.includes(text))).toEqual([
      expect.stringContaining('RBC, Flo, UPS'),
      expect.stringMatching(/^RBC says it could not see messages/),
    ]);
    expect(ofRule).toEqual(cautions('the-new-york-times', 'The New York Times'));
  });
});
