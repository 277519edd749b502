import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCompanies, planCompanies } from '../../src/audit/companies.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readCompanyMaterial } from '../../src/ledger/company-writer.ts';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import type { PlannedCompany } from '../../src/ledger/planned-company.ts';
import { sql } from '../../src/ledger/sql.ts';
import { runs } from '../property-runs.ts';
import { type Content, createLedger, insert, noon } from './ledger.ts';

type Row = Record<string, string | number | null>;
const companies = (db: WriteDb) => db.all<Row>(sql`SELECT * FROM company ORDER BY slug`);
const slugs = (content: Content) => companies(createLedger(content)).map(({ slug }) => slug);
const one = (db: WriteDb, slug: string) => companies(db).find((row) => row.slug === slug);

const EVERYWHERE: Content = {
  apps: [{ name: 'Example Shop', added: '2012-05-01' }],
  posts: ['EXAMPLE SHOP'],
  businesses: [{ name: 'exampleshop.com', events: 3 }],
  advertisers: [{ name: 'Example Shop Ltd', list: true }],
  adInteractions: [{ domain: 'exampleshop.com' }, { title: 'Example Shop' }, { title: 'A new sofa' }],
  adThreads: [{ page: 'example-shop', at: '2022-02-02' }],
  detected: ['ExampleShop'],
  links: [{ thread: 'robin', day: '2013-01-01', domain: 'exampleshop.com', links: 2 }],
};

describe('companies', () => {
  it('are merged across every channel, with counts, channels and dates', () => {
    const db = createLedger(EVERYWHERE);
    expect(companies(db)).toHaveLength(1);
    expect(one(db, 'example-shop')).toMatchObject({
      name: 'Example Shop',
      partner_id: null,
      connections: 1,
      app_posts: 1,
      off_meta_events: 3,
      off_meta_sources: 1,
      advertiser_list: 1,
      advertiser_other: 0,
      ad_interactions: 2,
      ad_threads: 1,
      links: 2,
      channels: 7,
      first_at: noon('2012-05-01'),
      last_at: noon('2022-02-02'),
    });
    expect(db.value(sql`SELECT knowledge_version FROM import WHERE id = 1`)).toBe(loadKnowledge().version);
  });

  it('are merged across all names that Meta prints for a well-known company', () => {
    const db = createLedger({
      advertisers: [{ name: 'OMD USA', list: true }, { name: 'OMD Worldwide' }, { name: 'OMD Italia' }],
      businesses: [{ name: 'omd.com' }],
    });
    expect(companies(db).map(({ slug, name, partner_id }) => [slug, name, partner_id])).toEqual([
      ['omd', 'OMD', null],
      ['omd-italia', 'OMD Italia', null],
    ]);
  });

  it('are not created by a link to a well-known company, which is added to an existing one', () => {
    const links = [{ thread: 'robin', day: '2013-01-01', domain: 'etsy.com', links: 2 }];
    expect(slugs({ links })).toEqual([]);
    expect(one(createLedger({ links, advertisers: [{ name: 'Etsy Inc' }] }), 'etsy')).toMatchObject({
      links: 2,
    });
  });

  it('sum up the events of all their businesses, each source once', () => {
    const names = ['Example Shop', 'EXAMPLE-SHOP', 'exampleshop.com', 'Another Shop', 'Quiet Shop'];
    const expected = ['example-shop', 'example-shop', 'example-shop', 'another-shop', 'quiet-shop'];
    const event = fc.record({
      business: fc.nat(3),
      at: fc.option(fc.integer({ min: 1, max: 2_000_000_000 })),
      source: fc.option(fc.integer({ min: 1, max: 3 })),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const db = createLedger({ businesses: names.map((name) => ({ name })) });
        for (const id of [1, 2, 3])
          db.run(sql`INSERT OR IGNORE INTO event_source VALUES (${id}, ${`${id}`})`);
        for (const { business, at, source } of events) {
          const row = { at, basis: 'utc', type_id: 1, source_ref: source };
          insert(db, 'off_meta_event', { business_id: business + 1, ...row });
        }
        db.transaction(() => assignCompanies(db, 1, loadKnowledge()));
        for (const slug of new Set(expected)) {
          const own = events.filter(({ business }) => expected[business] === slug);
          const sources = new Set(own.flatMap(({ source }) => source ?? []));
          const times = own.flatMap(({ at }) => at ?? []);
          expect(one(db, slug)).toMatchObject({
            off_meta_events: own.length,
            off_meta_sources: sources.size,
            first_at: times.length > 0 ? Math.min(...times) : null,
            last_at: times.length > 0 ? Math.max(...times) : null,
          });
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('match partners by alias and by domain, and take their name and id', () => {
    const db = createLedger({ apps: [{ name: 'NETFLIX, Inc.' }], businesses: [{ name: 'netflix.com' }] });
    expect(companies(db)).toMatchObject([
      { slug: 'netflix', name: 'Netflix', partner_id: 'netflix', connections: 1 },
    ]);
  });

  it('never match a partner by the name of a domain', () => {
    const db = createLedger({ businesses: [{ name: 'flo.com' }], apps: [{ name: 'Flo' }] });
    expect(companies(db).map(({ slug, partner_id }) => [slug, partner_id])).toEqual([
      ['flo', 'flo'],
      ['flo-com', null],
    ]);
  });

  it('keep domains apart that share a name, and the bare name as well', () => {
    expect(
      slugs({ businesses: [{ name: 'delta.com' }, { name: 'delta.de' }], advertisers: [{ name: 'Delta' }] }),
    ).toEqual(['delta', 'delta-com', 'delta-de']);
  });

  it('are not named after the person whose site is on a shared host', () => {
    expect(
      slugs({ businesses: [{ name: 'ada.myshopify.com' }], advertisers: [{ name: 'Ada' }] }),
    ).toHaveLength(2);
  });

  it('are created from links only when a partner or a company of the export is linked', () => {
    const content = {
      businesses: [{ name: 'exampleshop.com' }],
      links: ['exampleshop.com', 'spotify.com', 'example.org', 'facebook.com', 'messenger.com'].map(
        (domain) => ({
          thread: 'robin',
          day: '2014-01-01',
          domain,
        }),
      ),
    };
    const db = createLedger(content);
    expect(companies(db).map(({ slug, links }) => [slug, links])).toEqual([
      ['exampleshop-com', 1],
      ['spotify', 1],
    ]);
  });

  it('do not absorb a link whose name two domains share', () => {
    const link = (domain: string) => ({ thread: 'robin', day: '2014-01-01', domain });
    const advertisers = [{ name: 'Delta' }];
    expect(one(createLedger({ advertisers, links: [link('delta.com')] }), 'delta')).toMatchObject({
      links: 1,
    });
    expect(
      one(createLedger({ advertisers, links: [link('delta.com'), link('delta.de')] }), 'delta'),
    ).toMatchObject({
      links: 0,
    });
    const businesses = [{ name: 'delta.com' }];
    expect(one(createLedger({ businesses, links: [link('delta.de')] }), 'delta-com')).toMatchObject({
      links: 0,
    });
  });

  it('are not created by an ad that leads to Facebook or by a title without a link', () => {
    expect(
      slugs({ adInteractions: [{ title: 'Netflix' }, { domain: 'facebook.com', title: 'Sofa' }] }),
    ).toEqual([]);
    expect(slugs({ adInteractions: [{ title: 'Sofa', domain: 'exampleshop.com' }] })).toEqual([
      'exampleshop-com',
    ]);
  });

  it('take their name from the channel that the user knows best, a name before a domain', () => {
    const nameIn = (content: Content) => companies(createLedger(content))[0]?.name;
    const channels: [keyof Content, (name: string) => Content][] = [
      ['apps', (name) => ({ apps: [{ name }] })],
      ['businesses', (name) => ({ businesses: [{ name }] })],
      ['advertisers', (name) => ({ advertisers: [{ name }] })],
      ['adThreads', (name) => ({ adThreads: [{ page: name }] })],
      ['posts', (name) => ({ posts: [name] })],
      ['detected', (name) => ({ detected: [name] })],
    ];
    for (const [at, [channel, content]] of channels.entries()) {
      const next = channels[at + 1]?.[1];
      if (next)
        expect(nameIn({ ...next('Example Shop'), ...content('EXAMPLE SHOP') }), channel).toBe('EXAMPLE SHOP');
    }
    expect(nameIn({ businesses: [{ name: 'exampleshop.com' }], detected: ['Example Shop'] })).toBe(
      'Example Shop',
    );
    expect(nameIn({ adInteractions: [{ domain: 'exampleshop.com' }], detected: ['exampleshop'] })).toBe(
      'exampleshop',
    );
    expect(nameIn({ advertisers: [{ name: 'example shop' }, { name: 'Example Shop' }] })).toBe(
      'Example Shop',
    );
    expect(nameIn({ advertisers: [{ name: 'Example Shop' }, { name: 'example shop' }] })).toBe(
      'Example Shop',
    );
  });

  it('are not created by links or ads that lead to Facebook at any of its addresses', () => {
    const own = [
      'facebook.com',
      'facebook.net',
      'fb.com',
      'fb.gg',
      'fb.me',
      'fb.watch',
      'fbcdn.net',
      'fbsbx.com',
    ];
    const all = [...own, 'm.me', 'messenger.com', 'meta.com'];
    expect(slugs({ adInteractions: all.map((domain) => ({ domain })) })).toEqual([]);
    expect(slugs({ adInteractions: [{ domain: 'facebook.example' }] })).toEqual(['facebook-example']);
  });

  it('in punycode are identified by their domain, not by what it spells', () => {
    const businesses = [{ name: 'xn--caf-dma.com' }];
    expect(slugs({ businesses, advertisers: [{ name: 'xn caf dma' }] })).toHaveLength(2);
  });

  it('absorb a link by its domain even where its name is another company', () => {
    const link = { thread: 'robin', day: '2014-01-01', domain: 'delta.de' };
    const db = createLedger({ businesses: [{ name: 'delta.com' }, { name: 'delta.de' }], links: [link] });
    expect([one(db, 'delta-com')?.links, one(db, 'delta-de')?.links]).toEqual([0, 1]);
  });

  it('have slugs of at most 80 characters, without hyphens at the ends', () => {
    const long = 'abcdefghi '.repeat(9);
    expect(slugs({ apps: [{ name: long }] })).toEqual(['abcdefghi-'.repeat(9).slice(0, 80)]);
    expect(slugs({ apps: [{ name: 'a'.repeat(80) }] })).toEqual(['a'.repeat(80)]);
    expect(slugs({ apps: [{ name: '¡Hola! ' }, { name: '(Shop)' }] })).toEqual(['hola', 'shop']);
    expect(slugs({ apps: [{ name: '§' }, { name: '...' }] })).toHaveLength(2);
  });

  it('never share a slug with each other or with a partner', () => {
    const found = slugs({
      businesses: [{ name: 'A+B Shop' }, { name: 'A B Shop' }, { name: 'Messenger Bots' }],
    });
    expect(new Set(found).size).toBe(3);
    expect(found.filter((slug) => /^a-b-shop-[0-9a-f]{8}$/.test(String(slug)))).toHaveLength(2);
    expect(found.some((slug) => /^messenger-bots-[0-9a-f]{8}$/.test(String(slug)))).toBe(true);
  });

  it('keep letters of every script, and names made of symbols only', () => {
    expect(
      slugs({ apps: [{ name: '咖啡店' }, { name: 'Café Zürich' }, { name: '!!!' }, { name: '  ' }] }),
    ).toEqual(['cafe-zurich', 'company', '咖啡店']);
  });

  it('do not depend on the order of the rows', () => {
    const material = readCompanyMaterial(createLedger(EVERYWHERE), 1);
    const reversed = {
      named: [...material.named].reverse(),
      adInteractions: [...material.adInteractions].reverse(),
      linkedDomains: [...material.linkedDomains].reverse(),
    };
    const sorted = (companies: readonly PlannedCompany[]) =>
      companies
        .map((company) => ({ ...company, rows: company.rows.map((row) => `${row.table} ${row.id}`).sort() }))
        .sort((one, other) => (one.slug < other.slug ? -1 : 1));
    const plan = sorted(planCompanies(material, loadKnowledge()));
    expect(plan[0]?.rows).toHaveLength(8);
    expect(sorted(planCompanies(reversed, loadKnowledge()))).toEqual(plan);
  });

  it('are the same after a second assignment, including row ids', () => {
    const db = createLedger(EVERYWHERE);
    const before = companies(db);
    db.transaction(() => assignCompanies(db, 1, loadKnowledge()));
    expect(companies(db)).toEqual(before);
    expect(db.value(sql`SELECT count(*) FROM company_domain`)).toBe(1);
  });

  it('of one import are reassigned without touching those of another', () => {
    const db = createLedger(EVERYWHERE);
    db.run(sql`
      INSERT INTO import (id, imported_at, fingerprint, format, generated_basis, app_version, other_files)
      VALUES (2, 0, 'other', 'json', 'unknown', '0.0.0', 0)`);
    const names = [
      'Another Shop',
      'Example Shop',
      ...Array.from({ length: 70 }, (_, each) => `Shop ${each}`),
    ];
    for (const name of names) {
      db.run(sql`
        INSERT INTO advertiser (import_id, document_id, pointer, name, has_list, has_interaction, has_store_visit)
        VALUES (2, 1, '', ${name}, 1, 0, 1)`);
    }
    const of = (id: number) => db.all<Row>(sql`SELECT * FROM company WHERE import_id = ${id} ORDER BY id`);
    const first = of(1);
    db.transaction(() => assignCompanies(db, 2, loadKnowledge()));
    expect(of(1)).toEqual(first);
    const second = of(2);
    expect(second).toHaveLength(names.length);
    expect(new Set(second.map(({ name }) => name))).toEqual(new Set(names));
    for (const row of second)
      expect(row).toMatchObject({ advertiser_list: 1, advertiser_other: 1, channels: 1 });
    db.transaction(() => assignCompanies(db, 1, loadKnowledge()));
    expect(of(1)).toEqual(first);
    expect(of(2)).toEqual(second);
    expect(
      db.value(sql`
      SELECT count(*) FROM advertiser a JOIN company c ON c.id = a.company_id AND c.import_id = a.import_id`),
    ).toBe(names.length + 1);
  });

  it('follow new facts: a removed partner becomes a plain company without stale rows', () => {
    const db = createLedger({ apps: [{ name: 'Netflix' }], businesses: [{ name: 'netflix.com' }] });
    const without = { ...loadKnowledge(), version: 'other', partners: new Map(), match: () => null };
    db.transaction(() => assignCompanies(db, 1, without));
    expect(companies(db)).toMatchObject([{ slug: 'netflix', partner_id: null, channels: 2 }]);
    expect(db.value(sql`SELECT knowledge_version FROM import WHERE id = 1`)).toBe('other');
  });
});
