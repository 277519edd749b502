import { beforeAll, expect, test } from 'vitest';
import { rawDatabase } from '../../src/ledger/database.ts';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { messageActivity } from '../../src/ledger/reads/activity.ts';
import {
  type CompanyFilter,
  findCompany,
  listChannels,
  listCompanies,
} from '../../src/ledger/reads/companies.ts';
import { companyChannels } from '../../src/ledger/reads/company-channels.ts';
import { type ConnectionFilter, listConnections } from '../../src/ledger/reads/connections.ts';
import { countImport } from '../../src/ledger/reads/counts.ts';
import { latestImport, listImports } from '../../src/ledger/reads/imports.ts';
import { CHANNELS } from '../../src/model/enumerations.ts';
import { openEmptyLedger } from './empty-ledger.ts';
import { app, everything, importDocuments, memoryLedger, thread } from './sample-import.ts';

const YEAR_2014 = 1_400_000_000;
const YEAR_2018 = 1_540_000_000;

let db: WriteDb;
beforeAll(async () => {
  db = openEmptyLedger().db;
  await importDocuments(db, [
    [
      app('netflix'),
      app('Äpfel & Birnen', { status: 'removed', addedAt: null, removedAt: YEAR_2018 }),
      app('Zoo 100%', { status: 'expired', addedAt: YEAR_2018 }),
      app('Bing', { status: 'removed', addedAt: null }),
      app('Farm', { kind: 'instant-game', status: 'unknown', addedAt: 1 }),
    ],
  ]);
  await importDocuments(db, [everything()], { fingerprint: 'second', importedAt: 1_800_000_000 });
});

const names = (filter: ConnectionFilter) => listConnections(db, 1, filter).rows.map(({ name }) => name);

test('imports are listed newest first', () => {
  expect(listImports(db).map(({ id }) => id)).toEqual([2, 1]);
  expect(latestImport(db)?.id).toBe(2);
  expect(latestImport(memoryLedger().db)).toBeUndefined();
});

test.each<[ConnectionFilter, string[]]>([
  [{ kind: 'app' }, ['Bing', 'netflix', 'Zoo 100%', 'Äpfel & Birnen']],
  [{ status: 'removed' }, ['Bing', 'Äpfel & Birnen']],
  [{ search: 'NETF' }, ['netflix']],
  [{ search: 'ÄPFEL' }, ['Äpfel & Birnen']],
  [{ search: '%' }, ['Zoo 100%']],
  [{ search: '_' }, []],
  [{ search: ' ', kind: 'instant-game' }, ['Farm']],
  [{ sort: 'addedAt' }, ['Farm', 'netflix', 'Zoo 100%', 'Äpfel & Birnen', 'Bing']],
  [{ sort: 'addedAt', descending: true }, ['Zoo 100%', 'netflix', 'Farm', 'Äpfel & Birnen', 'Bing']],
  [{ sort: 'removedAt', limit: 1 }, ['Äpfel & Birnen']],
  [{ sort: 'status', kind: 'app', limit: 2 }, ['netflix', 'Zoo 100%']],
  [{ limit: 2, offset: 1 }, ['Farm', 'netflix']],
])('connections can be filtered by %j', (filter, expected) => {
  expect(names(filter)).toEqual(expected);
});

/** Midnight between 2014 and 2015, and two hours after it. */
const NEW_YEAR = Date.UTC(2015, 0, 1) / 1000;
const NIGHT = NEW_YEAR + 7200;

test('a date without a time zone may be a day earlier or later, an exact one may not', async () => {
  const ledger = openEmptyLedger().db;
  const removed = { status: 'removed', addedAt: null, removedAt: NEW_YEAR - 7200 } as const;
  await importDocuments(ledger, [
    [
      app('added, exact', { addedAt: NIGHT }),
      app('added, printed', { addedAt: NIGHT, basis: 'local' }),
      app('removed, exact', removed),
      app('removed, printed', { ...removed, basis: 'local' }),
    ],
  ]);
  const existed = (from: number | null, to: number | null) =>
    listConnections(ledger, 1, { existed: [{ from, to }] }).rows.map(({ name }) => name);
  expect(existed(null, NEW_YEAR)).toEqual(['added, printed', 'removed, exact', 'removed, printed']);
  expect(existed(NEW_YEAR, null)).toEqual(['added, exact', 'added, printed', 'removed, printed']);
  const dayBefore = NEW_YEAR - 86_400;
  expect(existed(null, dayBefore)).toEqual(['removed, exact', 'removed, printed']);
  expect(existed(NEW_YEAR + 86_400, null)).toEqual(['added, exact', 'added, printed']);
});

test('the total of a page counts all matches, and rows have their place', () => {
  expect(listConnections(db, 1, { limit: 2 })).toMatchObject({ total: 5, rows: { length: 2 } });
  expect(listConnections(db, 1, { status: 'removed', limit: 1 }).total).toBe(2);
  expect(listConnections(db, 1, { search: 'netflix' }).rows[0]).toEqual({
    id: 1,
    name: 'netflix',
    kind: 'app',
    status: 'active',
    addedAt: YEAR_2014,
    removedAt: null,
    basis: 'utc',
    scopedId: '10159481276426435',
    permissions: null,
    companyId: null,
    part: 0,
    path: 'document-0.json',
    pointer: '/installed_apps_v2/0',
  });
});

/** Companies are written by another room; here they are inserted by hand. */
async function withCompanies(): Promise<WriteDb> {
  const ledger = memoryLedger();
  await importDocuments(ledger.db, [everything()]);
  rawDatabase(ledger.db).exec(`
    INSERT INTO company (id, import_id, slug, name, partner_id, connections, app_posts, off_meta_events, off_meta_sources,
      advertiser_list, advertiser_other, ad_interactions, ad_threads, links, channels, last_at) VALUES
      (1, 1, 'netflix', 'Netflix', 'netflix', 1, 1, 2, 1, 1, 0, 1, 1, 2, 7, 1600000000),
      (2, 1, 'bäcker', 'Bäcker Ärmel', NULL, 0, 0, 9, 1, 0, 0, 0, 0, 0, 1, NULL),
      (3, 1, 'shop_1', 'shop_1', NULL, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 1500000000);
    UPDATE connection SET company_id = 1 WHERE kind = 'app';
    UPDATE app_post SET company_id = 1; UPDATE business SET company_id = 1; UPDATE advertiser SET company_id = 1;
    UPDATE ad_interaction SET company_id = 1; UPDATE ad_thread SET company_id = 1; UPDATE detected_app SET company_id = 1;
    INSERT INTO company_domain SELECT 1, id, 1 FROM domain;`);
  return ledger.db;
}

test.each<[CompanyFilter, string[]]>([
  [{}, ['bäcker', 'netflix', 'shop_1']],
  [{ descending: true }, ['shop_1', 'netflix', 'bäcker']],
  [{ search: 'NET' }, ['netflix']],
  [{ search: 'ärm' }, ['bäcker']],
  [{ search: 'p_1' }, ['shop_1']],
  [{ search: 'p-1' }, []],
  [{ channel: 'off-meta' }, ['bäcker', 'netflix']],
  [{ channel: 'advertiser' }, ['shop_1']],
  [{ channel: 'link', search: 'flix' }, ['netflix']],
  [{ sort: 'offMetaEvents' }, ['bäcker', 'netflix', 'shop_1']],
  [{ sort: 'channels' }, ['netflix', 'bäcker', 'shop_1']],
  [{ sort: 'lastAt' }, ['netflix', 'shop_1', 'bäcker']],
  [{ sort: 'lastAt', descending: false }, ['shop_1', 'netflix', 'bäcker']],
  [{ limit: 1, offset: 1 }, ['netflix']],
])('companies can be filtered by %j', async (filter, expected) => {
  const { rows } = listCompanies(await withCompanies(), 1, filter);
  expect(rows.map(({ companyId }) => companyId)).toEqual(expected);
});

test('companies can be filtered by every channel', async () => {
  const companies = await withCompanies();
  for (const channel of CHANNELS)
    expect(listCompanies(companies, 1, { channel, limit: 1 }).total).toBeGreaterThan(0);
  expect(listCompanies(companies, 1, { limit: 1 }).total).toBe(3);
});

test('the channels of a company are as many as counted, also for an advertiser of both kinds', async () => {
  const companies = await withCompanies();
  rawDatabase(companies).exec('UPDATE company SET advertiser_other = 1 WHERE id = 1');
  for (const company of listCompanies(companies, 1).rows)
    expect(listChannels(companies, company)).toHaveLength(company.channels);
});

test('a company has all its rows by channel, and events by year and type', async () => {
  const companies = await withCompanies();
  const place = { part: 0, path: 'document-0.json' };
  const found = companyChannels(companies, 1, 'netflix');
  expect(found?.company).toEqual(findCompany(companies, 1, 'netflix'));
  expect(found?.connections).toMatchObject([{ name: 'Netflix', kind: 'app', addedAt: YEAR_2014, ...place }]);
  expect(found?.appPosts).toEqual([
    { app: 'Spotify', at: 1_500_000_000, basis: 'utc', domain: 'spotify.com', pointer: '/0', ...place },
  ]);
  expect(found?.businesses).toEqual([
    {
      name: 'shop.example',
      events: 2,
      sources: 1,
      firstAt: 1_600_000_000,
      lastAt: 1_600_000_000,
      pointer: '/off_facebook_activity_v2/0',
      ...place,
      byYear: [
        { year: null, type: 'PURCHASE', events: 1 },
        { year: 2020, type: 'PAGE_VIEW', events: 1 },
      ],
    },
  ]);
  expect(found?.advertisers).toMatchObject([{ name: 'Broker Example', hasList: true, hasStoreVisit: false }]);
  expect(found?.adInteractions).toMatchObject([{ title: 'Shoes', domain: 'shoes.example' }]);
  expect(found?.adThreads).toMatchObject([
    { page: 'Shoe Shop', firstAt: 1_400_000_000, lastAt: 1_500_000_000, times: 3 },
  ]);
  expect(found?.detectedApps).toMatchObject([{ name: 'Weather', origin: 'activity' }]);
  expect(companyChannels(companies, 1, 'nobody')).toBeUndefined();
  expect(companyChannels(companies, 2, 'netflix')).toBeUndefined();
});

test('messages are counted as in the audit: encrypted download separately, empty threads not at all', async () => {
  const ledger = memoryLedger();
  const id = await importDocuments(ledger.db, [
    [
      thread('inbox/1', [['Ada Example', 1, 5, 1, 2]]),
      thread('archived_threads/2', [['Robin Sample', 1, 0, 0, 3]], { section: 'archived_threads' }),
      thread('inbox/empty', []),
      thread('e2ee/1', [['Ada Example', 1, 7, 0, 1]], { section: 'e2ee' }),
      thread('e2ee/empty', [], { section: 'e2ee' }),
    ],
  ]);
  expect(countImport(ledger.db, id)).toMatchObject({
    threads: 2,
    messages: 12,
    systemLines: 6,
    e2eeThreads: 1,
    e2eeMessages: 7,
  });
});

test('activity is counted by month, sent and received, with undated messages separately', async () => {
  const ledger = memoryLedger();
  const january = 18_262; // 2020-01-01
  const id = await importDocuments(ledger.db, [
    [
      thread('inbox/1', [
        ['Ada Example', january, 1, 0, 0],
        ['Ada Example', january + 30, 2, 0, 5],
        ['Robin Sample', january + 31, 4, 0, 0],
        ['Robin Sample', january + 60, 0, 0, 9],
        ['Facebook user', -2_147_483_648, 8, 0, 0],
        ['Ada Example', -1, 16, 0, 0],
      ]),
    ],
  ]);
  expect(messageActivity(ledger.db, id)).toEqual({
    months: [
      { month: '1969-12', messages: 16, sent: 16, received: 0 },
      { month: '2020-01', messages: 3, sent: 3, received: 0 },
      { month: '2020-02', messages: 4, sent: 0, received: 4 },
    ],
    undated: { messages: 8, sent: 0, received: 8 },
  });
  expect(messageActivity(ledger.db, id + 1)).toEqual({
    months: [],
    undated: { messages: 0, sent: null, received: null },
  });
});
