import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../src/knowledge/match.ts';
import { countImport } from '../../src/ledger/reads/counts.ts';
import { listDocuments } from '../../src/ledger/reads/imports.ts';
import { sql } from '../../src/ledger/sql.ts';
import { COARSENESSES, NAME_POLICIES, STUDY_TABLES } from '../../src/model/enumerations.ts';
import type { Donation } from '../../src/study/donation.ts';
import { leaveOut, parseLeftOut } from '../../src/study/leave-out.ts';
import { type Manifest, manifestSchema } from '../../src/study/manifest.ts';
import { writeDonation } from '../../src/study/write-donation.ts';
import { createLedger, wordedFindings } from '../audit/ledger.ts';
import { runs } from '../property-runs.ts';
import {
  CANARIES,
  CONTENT,
  donate,
  extractFrom,
  getRows,
  hash,
  KNOWLEDGE,
  PARQUET,
  readTables,
  SCOPED_ID,
  study,
  unzip,
} from './studies.ts';

function contentLedger() {
  const db = createLedger(CONTENT, KNOWLEDGE);
  db.run(sql`INSERT INTO event_type (id, name) VALUES (2, 'CANARY_EVENT')`);
  db.run(
    sql`UPDATE off_meta_event SET type_id = 2 WHERE rowid IN (SELECT rowid FROM off_meta_event LIMIT 1)`,
  );
  return db;
}

describe('a donation', () => {
  it('contains for each table what the study requests, by its policy', () => {
    const asked = study();
    const donation = extractFrom(contentLedger(), asked);
    expect(getRows(donation, 'connections')).toEqual([
      {
        company: hash(asked, 'Canary Quiz'),
        named: false,
        kind: 'app',
        status: 'removed',
        added: '2013-02',
        removed: '2016-05',
      },
      {
        company: hash(asked, 'Canary Quiz'),
        named: false,
        kind: 'blocked',
        status: 'unknown',
        added: null,
        removed: null,
      },
      { company: 'Example Bank', named: true, kind: 'app', status: 'active', added: null, removed: null },
      { company: 'Netflix', named: true, kind: 'app', status: 'active', added: '2014-10', removed: null },
    ]);
    expect(getRows(donation, 'off_meta_day')).toEqual([
      { company: hash(asked, 'Canary Mill'), named: false, day: '2021-01', type: 'PAGE_VIEW', events: 10 },
      { company: 'Netflix', named: true, day: '2021-01', type: 'OTHER', events: 1 },
      { company: 'Netflix', named: true, day: '2021-01', type: 'PAGE_VIEW', events: 1 },
    ]);
    expect(getRows(donation, 'exposure')).toContainEqual(
      expect.objectContaining({ company: 'Netflix', scope: 'inbox', since: '2014-10', most: 10 }),
    );
    expect(getRows(donation, 'donor')).toEqual([
      { exported: '2026-05', format: 'json', messages: 10, conversations: 1 },
    ]);
  });

  it('can be read by DuckDB as it was shown, including an empty table', async () => {
    const asked = study();
    const { advertisers: _none, ...content } = CONTENT;
    const donation = donate(content, asked);
    const tables = await readTables(await unzip(await writeDonation(donation, PARQUET)));
    expect(getRows(donation, 'advertisers')).toEqual([]);
    for (const table of STUDY_TABLES) expect(tables.get(table), table).toEqual(getRows(donation, table));
  });

  it('has the same bytes for the same export and study, and a manifest that matches its files', async () => {
    const [one, other] = [
      await writeDonation(donate(CONTENT), PARQUET),
      await writeDonation(donate(CONTENT), PARQUET),
    ];
    expect(Buffer.from(one).equals(other)).toBe(true);
    const files = await unzip(one);
    const manifest: Manifest = manifestSchema.parse(JSON.parse(String(files.get('MANIFEST.json'))));
    expect(manifest.tables.map(({ file }) => file).toSorted()).toEqual(
      [...files.keys()].filter((name) => name.endsWith('.parquet')).toSorted(),
    );
    expect(String(files.get('CONSENT.txt'))).toContain(manifest.donor);
  });

  it('is JSON on request, as a participant of Port agrees to', async () => {
    const donation = leaveOut(donate(CONTENT), parseLeftOut(['connections:1']));
    const files = await unzip(await writeDonation(donation, { ...PARQUET, format: 'json' }));
    expect(JSON.parse(String(files.get('connections.json')))).toEqual(getRows(donation, 'connections'));
    const port = JSON.parse(
      Buffer.from(await writeDonation(donation, { ...PARQUET, format: 'port' })).toString(),
    );
    expect(port.connections.metadata).toEqual({ deletedRowCount: 1 });
    expect(port.connections.data).toContainEqual({
      ...{ company: 'Netflix', named: 'true', kind: 'app', status: 'active' },
      ...{ added: '2014-10', removed: '' },
    });
  });

  it('can be opened only by the study when sealed', async () => {
    const identity = await generateX25519Identity();
    const asked = study({ recipient: await identityToRecipient(identity) });
    const sealed = await writeDonation(donate(CONTENT, asked), PARQUET);
    expect(Buffer.from(sealed).includes('MANIFEST')).toBe(false);
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    expect([...(await unzip(await decrypter.decrypt(sealed))).keys()]).toContain('MANIFEST.json');
    const broken = study({ recipient: `age1${'q'.repeat(58)}` });
    await expect(writeDonation(donate(CONTENT, broken), PARQUET)).rejects.toThrow('cannot be sealed');
  });
});

describe('an export of another service', () => {
  const ledgerOfX = () => {
    const db = contentLedger();
    db.run(sql`UPDATE import SET service = 'x'`);
    return db;
  };

  it('gives nothing to a study of Facebook', () => {
    expect(() => extractFrom(ledgerOfX(), study())).toThrow(
      'This study takes exports of Facebook, and this is one of X.',
    );
  });

  it('names its service, and lists what such an export could contain but does not', () => {
    const tables = { donor: ['service'], coverage: ['kind', 'status'] };
    const donation = extractFrom(ledgerOfX(), study({ services: ['facebook', 'x'], tables }));
    expect(getRows(donation, 'donor')).toEqual([{ service: 'x' }]);
    const absent = getRows(donation, 'coverage').filter(({ status }) => status === 'absent');
    expect(absent.map(({ kind }) => kind)).toContain('message-headers');
    expect(absent.map(({ kind }) => kind)).not.toContain('off-meta-activity');
  });

  it('leaves unknown what X does not say about an advertiser', () => {
    const tables = { advertisers: ['has_list', 'has_interaction', 'has_store_visit'] };
    const rows = getRows(extractFrom(ledgerOfX(), study({ services: ['x'], tables })), 'advertisers');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows)
      expect(row).toEqual({ has_list: null, has_interaction: null, has_store_visit: null });
  });
});

describe('codes and numbers', () => {
  it.each([
    ['id', study({ id: 'another-study' })],
    ['key', study({ names: { ...study().names, key: '0'.repeat(64) } })],
  ])('are different in a study with another %s', (_, other) => {
    const [here, there] = [donate(CONTENT), donate(CONTENT, other)];
    const codes = (donation: Donation) =>
      getRows(donation, 'connections').flatMap(({ company, named }) => (named ? [] : [company]));
    expect(codes(there)).toHaveLength(codes(here).length);
    expect(codes(there).filter((code) => codes(here).includes(code))).toEqual([]);
    expect(there.donor).not.toBe(here.donor);
  });
});

describe('data excluded by the policy', () => {
  it.each(COARSENESSES)('is absent from a donation by the %s', async (coarseness) => {
    const asked = study({ coarseness, names: { ...study().names, listed: [] } });
    for (const format of ['parquet', 'json', 'port'] as const) {
      const bytes = await writeDonation(extractFrom(contentLedger(), asked), { ...PARQUET, format });
      const files = format === 'port' ? new Map([['port', Buffer.from(bytes)]]) : await unzip(bytes);
      const values = JSON.stringify([...(await readTables(files)).values()]);
      const text = [...files.values()].map((each) => each.toString('utf8')).join('\n') + values;
      expect(text).toContain('Netflix');
      const secrets = [
        ...CANARIES,
        ...CANARIES.map(normaliseName),
        SCOPED_ID,
        'Example Bank',
        'document-',
        '/rows/',
      ];
      expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
      expect(coarseness === 'day' || !/2014-10-01|2013-02-03/.test(text)).toBe(true);
    }
  });
});

const NAMES = [
  'Netflix',
  'Spotify',
  'Acxiom',
  'Example Bank',
  'Plain Mill',
  'Harmless Notes',
  'Бакалея',
  'a.example',
];
const content = fc.record({
  owner: fc.constant('Ada Canary'),
  messages: fc.array(
    fc.record({
      thread: fc.constant('inbox'),
      day: fc.constantFrom('2012-06-01', '2015-06-01'),
      from: fc.constantFrom('Ada Canary', 'Robin Canary'),
      messages: fc.integer({ min: 1, max: 40 }),
    }),
    { maxLength: 1 },
  ),
  apps: fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      added: fc.constantFrom(null, '2012-03-17', '2014-10-01', '2014-10-30'),
      status: fc.constantFrom('active' as const, 'removed' as const, 'expired' as const),
    }),
    { maxLength: 6 },
  ),
  businesses: fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...NAMES), events: fc.integer({ min: 1, max: 30 }) }),
    { selector: ({ name }) => name, maxLength: 4 },
  ),
  advertisers: fc.uniqueArray(fc.record({ name: fc.constantFrom(...NAMES), list: fc.boolean() }), {
    selector: ({ name }) => name,
    maxLength: 4,
  }),
});

describe('a donation and its ledger', () => {
  it('agree: every row follows from the export and the policy, and none is missing', () => {
    const policies = fc.record({
      coarseness: fc.constantFrom(...COARSENESSES),
      policy: fc.constantFrom(...NAME_POLICIES),
      listed: fc.subarray(NAMES),
      bins: fc.constantFrom(undefined, [0, 5, 20]),
    });
    fc.assert(
      fc.property(content, policies, (made, { coarseness, policy, listed, bins }) => {
        const { bins: _bins, ...rest } = study({ coarseness });
        const asked = { ...rest, names: { ...rest.names, policy, listed }, ...(bins ? { bins } : {}) };
        const donation = donate(made, asked);
        const show = (name: string) => {
          const known = KNOWLEDGE.match(name) !== null;
          const named = listed.includes(name) || (policy === 'known' && known);
          return { company: named ? name : hash(asked, name), named };
        };
        const date = (day: string | null) =>
          day?.slice(0, { day: 10, month: 7, year: 4 }[coarseness]) ?? null;
        const bin = (count: number) => (bins ?? []).findLast((each) => each <= count) ?? count;
        expect(sorted(getRows(donation, 'connections'))).toEqual(
          sorted(
            made.apps.map(({ name, status, added }) => ({
              ...{ ...show(name), kind: 'app', status, added: date(added), removed: null },
            })),
          ),
        );
        expect(sorted(getRows(donation, 'off_meta_day'))).toEqual(
          sorted(
            made.businesses.map(({ name, events }) => ({
              ...{ ...show(name), day: date('2021-01-01'), type: 'PAGE_VIEW', events: bin(events) },
            })),
          ),
        );
        expect(sorted(getRows(donation, 'advertisers'))).toEqual(
          sorted(
            made.advertisers.map(({ name, list }) => ({
              ...{ ...show(name), has_list: list, has_interaction: !list, has_store_visit: false },
            })),
          ),
        );
        const ledger = createLedger(made, KNOWLEDGE);
        const found = wordedFindings(ledger, 1, KNOWLEDGE);
        expect(sorted(getRows(donation, 'findings'))).toEqual(
          sorted(
            found.map(({ rule, severity, grade, messagingScope: scope, company }) => ({
              ...{ rule, severity, grade, scope },
              ...(company === null ? { company: null, named: null } : show(company.name)),
            })),
          ),
        );
        expect(sorted(getRows(donation, 'exposure'))).toEqual(
          sorted(
            found.flatMap(({ company, exposure, window, messagingScope: scope, grade }) =>
              company === null || exposure === null
                ? []
                : [
                    {
                      ...{ ...show(company.name), scope, grade },
                      ...{ since: date(window?.from ?? null), until: date(window?.to ?? null) },
                      ...{ least: bin(exposure.least.messages), most: bin(exposure.most.messages) },
                    },
                  ],
            ),
          ),
        );
        const { messages, threads } = countImport(ledger, 1);
        expect(getRows(donation, 'donor')).toEqual([
          {
            exported: date('2026-05-20'),
            format: 'json',
            messages: bin(messages),
            conversations: bin(threads),
          },
        ]);
        const documents = getRows(donation, 'coverage').filter(({ status }) => status !== 'absent');
        expect(new Set(documents.map(({ kind }) => kind))).toEqual(
          new Set(listDocuments(ledger, 1).map(({ kind }) => (kind?.startsWith('thread-') ? 'other' : kind))),
        );
      }),
      { numRuns: runs(60) },
    );
  });
});

const sorted = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();
