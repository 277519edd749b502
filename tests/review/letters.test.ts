import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignCompanies } from '../../src/audit/companies.ts';
import { sql } from '../../src/ledger/sql.ts';
import { chooseLetterLanguage, LETTER_ASKS, LETTER_LAWS } from '../../src/model/enumerations.ts';
import {
  type LetterRequest,
  letterLanguages,
  letterText,
  replyDue,
  writeLetter,
} from '../../src/review/letters/letter.ts';
import { companyRecord } from '../../src/review/letters/record.ts';
import type { CompanyRecord } from '../../src/review/letters/types.ts';
import { createLedger } from '../audit/ledger.ts';
import { overclaims } from '../knowledge/overclaims.ts';
import { runs } from '../property-runs.ts';
import {
  advertisers,
  app,
  apps,
  businesses,
  emptyLedger,
  importExport,
  KNOWLEDGE,
  noon,
  parseDay,
} from './ledger.ts';

const RECORD: CompanyRecord = {
  service: 'facebook',
  company: 'Netflix',
  exportDay: parseDay('2026-05-20'),
  connections: [
    {
      app: 'Netflix',
      status: 'active',
      added: parseDay('2014-10-01'),
      removed: null,
      scopedId: '10152834567890123',
    },
    { app: 'Netflix', status: 'removed', added: null, removed: parseDay('2012-02-29'), scopedId: null },
  ],
  appPosts: 1,
  offMeta: { events: 1204, first: parseDay('2020-05-03'), last: parseDay('2024-01-04') },
  contactList: true,
  adThreads: { count: 2, first: null },
};
const REQUEST: LetterRequest = {
  law: 'gdpr',
  ask: 'access',
  language: 'en',
  name: 'Ada Example',
  address: '1 Example Street\nExampleton',
  email: 'ada@example.org',
  companyAddress: null,
  date: '2026-06-02',
};
const NOBODY = { name: null, address: null, email: null };

const ALL = LETTER_LAWS.flatMap((law) =>
  letterLanguages(law).flatMap((language) => LETTER_ASKS.map((ask) => ({ law, language, ask }))),
);

/** With what the export leaves open, one of everything, and the other ends of a connection. */
const SPARSE: CompanyRecord = {
  service: 'facebook',
  company: 'Netflix',
  exportDay: null,
  connections: [
    { app: 'Netflix', status: 'expired', added: null, removed: null, scopedId: null },
    { app: 'Netflix', status: 'removed', added: parseDay('2014-10-01'), removed: null, scopedId: null },
    { app: 'Netflix', status: 'unknown', added: parseDay('2014-10-01'), removed: null, scopedId: null },
  ],
  appPosts: 2,
  offMeta: { events: 1, first: null, last: parseDay('2024-01-04') },
  contactList: false,
  adThreads: { count: 1, first: parseDay('2019-03-01') },
};

it.each(LETTER_LAWS.flatMap((law) => letterLanguages(law).map((language) => ({ law, language }))))(
  'the letters under the $law in $language have the expected text, to be checked by a native speaker',
  async ({ law, language }) => {
    const texts = LETTER_ASKS.flatMap((ask) => [
      letterText(writeLetter(RECORD, { ...REQUEST, law, language, ask })),
      letterText(writeLetter(SPARSE, { ...REQUEST, law, language, ask, ...NOBODY })),
    ]);
    await expect(texts.join(`\n${'='.repeat(78)}\n\n`)).toMatchFileSnapshot(`letters/${law}-${language}.txt`);
  },
);

describe.each(ALL)('the letter of $ask under the $law in $language', (which) => {
  const letter = writeLetter(RECORD, { ...REQUEST, ...which });
  const text = letterText(letter);
  const flat = text.replace(/\s+/g, ' ');

  it('names the company, the record, the law and the person, and leaves out what is unknown', () => {
    const article = which.ask === 'access' ? /15|1798\.110|19/ : /17|1798\.105|18/;
    expect(flat).toMatch(article);
    for (const said of ['Netflix', '2014', '2012', '2026', '10152834567890123', 'Ada Example', 'Facebook']) {
      expect(flat).toContain(said);
    }
    expect(text.startsWith('Ada Example\n1 Example Street\nExampleton\nada@example.org\n\nNetflix\n\n')).toBe(
      true,
    );
    expect(text.trimEnd().endsWith(': Ada Example')).toBe(true);
    expect(flat).not.toMatch(/undefined|null|NaN|Invalid/);
    expect(flat).not.toMatch(/[[\]]/);
  });

  it('says no more than the evidence and stays calm', () => {
    expect(overclaims(flat)).toEqual([]);
    expect(flat).not.toMatch(
      /[!]|verkauf|gestohlen|ausspion|illegal|rechtswidrig|vendu[es]?\b|vol(é|ée)s?\b|espionn|illicite|vendid|robad|espiad|ilícit/iu,
    );
  });

  it('fits the width of a page', () => {
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(110);
    const long = text.split('\n').filter((line) => line.length > 78 && line.includes(' '));
    expect(long).toEqual([]);
  });

  it('without a record or a name has no empty list or line, and a place to sign', () => {
    const bare: CompanyRecord = {
      ...RECORD,
      connections: [],
      appPosts: 0,
      offMeta: null,
      contactList: false,
      adThreads: null,
    };
    const empty = writeLetter(bare, { ...REQUEST, ...which, ...NOBODY, name: '  ' });
    expect(empty.blocks.every((block) => block.kind === 'paragraph' || block.items.length > 0)).toBe(true);
    expect(empty.blocks.length).toBe(letter.blocks.length - 2);
    expect(empty.sender).toEqual([]);
    expect(letterText(empty)).toMatch(/^Netflix\n.*_{32}\n(Signature|Unterschrift|Firma|Assinatura)\n$/s);
  });

  it('keeps its line structure whatever the names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (company, name) => {
        const wild = writeLetter(
          {
            ...RECORD,
            company,
            connections: [
              {
                ...(RECORD.connections[0] ?? fc.pre(false)),
                app: name,
              } as CompanyRecord['connections'][number],
            ],
          },
          { ...REQUEST, ...which, name, companyAddress: name },
        );
        for (const part of [wild.sender, wild.recipient, wild.signature].flat()) {
          expect(part).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u);
        }
        expect(wild.blocks).toHaveLength(letter.blocks.length);
      }),
      { numRuns: runs(30) },
    );
  });
});

it('a letter under the CCPA says which years it covers, and requests the others as well', () => {
  const [access, erasure] = LETTER_ASKS.map((ask) =>
    letterText(writeLetter(RECORD, { ...REQUEST, law: 'ccpa', ask })).replace(/\s+/g, ' '),
  );
  expect(access).toContain('for the time since January 1, 2022');
  expect(access).toContain('I ask for the same about the years before 2022. The law does not oblige you');
  expect(erasure).toContain('collected from me in any year');
});

it('a letter does not exist in a language that the law has none in', () => {
  expect(() => writeLetter(RECORD, { ...REQUEST, law: 'ccpa', language: 'de' })).toThrow(RangeError);
});

describe('the due date of a reply', () => {
  it.each([
    ['gdpr', '2026-06-02', '2026-07-02'],
    ['gdpr', '2026-01-31', '2026-02-28'],
    ['gdpr', '2028-01-30', '2028-02-29'],
    ['gdpr', '2026-12-31', '2027-01-31'],
    ['ccpa', '2026-06-02', '2026-07-17'],
    ['ccpa', '2026-12-01', '2027-01-15'],
    ['lgpd', '2026-06-02', '2026-06-17'],
  ] as const)('under the %s for %s is %s', (law, received, due) => {
    expect(replyDue(law, received)).toBe(due);
  });

  it('matches the cited facts', () => {
    const getText = (law: (typeof LETTER_LAWS)[number]): string => {
      const language = chooseLetterLanguage(law, 'en');
      const { deadlineFrom } = writeLetter(RECORD, { ...REQUEST, law, language });
      return KNOWLEDGE.remedies.get(deadlineFrom)?.text ?? '';
    };
    expect(getText('gdpr')).toContain('within one month');
    expect(getText('ccpa')).toContain('within 45 days');
    expect(getText('lgpd')).toContain('within 15 days');
  });
});

describe('the record of a company', () => {
  it('contains what the export lists, and nothing that only the user knows', async () => {
    const db = emptyLedger();
    const importId = await importExport(db, [
      apps(app('Netflix', { id: '77' })),
      businesses('netflix.com'),
      advertisers(['Netflix']),
      {
        kind: 'ad-interactions',
        records: [
          {
            type: 'ad-interaction',
            pointer: '/0',
            title: 'Secret',
            action: 'Clicked',
            at: 1_500_000_000,
            basis: 'utc',
            domain: 'netflix.com',
          },
        ],
      },
    ]);
    const record = companyRecord(db, importId, 'netflix');
    expect(record).toEqual({
      service: 'facebook',
      company: 'Netflix',
      exportDay: parseDay('2026-05-20'),
      connections: [
        { app: 'Netflix', status: 'active', added: parseDay('2014-10-01'), removed: null, scopedId: '77' },
      ],
      appPosts: 0,
      offMeta: { events: 1, first: parseDay('2021-01-01'), last: parseDay('2021-01-01') },
      contactList: true,
      adThreads: null,
    });
    expect(companyRecord(db, importId, 'nobody')).toBeUndefined();
  });

  it('adds up posts, activity and conversations, takes the known ends, and leaves out games', () => {
    const db = createLedger({
      generatedAt: null,
      apps: [
        { name: 'Example Shop', added: null },
        { name: 'Example Shop', kind: 'instant-game' },
      ],
      posts: ['Example Shop', 'Example Shop'],
      businesses: [
        { name: 'Example Shop', events: 2 },
        { name: 'exampleshop.com', events: 1 },
      ],
      advertisers: [{ name: 'Example Shop' }],
      adThreads: [
        { page: 'Example Shop', at: '2020-05-01' },
        { page: 'Example Shop' },
        { page: 'Example Shop', at: '2019-03-01' },
      ],
    });
    db.run(sql`UPDATE ad_thread SET times = 3 WHERE first_at IS NULL`);
    db.run(sql`UPDATE off_meta_event SET at = ${noon('2020-02-02')} WHERE business_id = 2`);
    db.transaction(() => assignCompanies(db, 1, KNOWLEDGE));
    expect(companyRecord(db, 1, 'example-shop')).toEqual({
      service: 'facebook',
      company: 'Example Shop',
      exportDay: null,
      connections: [{ app: 'Example Shop', status: 'active', added: null, removed: null, scopedId: null }],
      appPosts: 2,
      offMeta: { events: 3, first: parseDay('2020-02-02'), last: parseDay('2021-01-01') },
      contactList: false,
      adThreads: { count: 5, first: parseDay('2019-03-01') },
    });
  });

  it('omits activity without an event, and the days of conversations without one', () => {
    const db = createLedger({ businesses: [{ name: 'Quiet Mill' }], adThreads: [{ page: 'Quiet Mill' }] });
    expect(companyRecord(db, 1, 'quiet-mill')).toMatchObject({
      offMeta: null,
      contactList: false,
      adThreads: { count: 1, first: null },
    });
  });

  it('is about the service of its export', () => {
    const db = createLedger({ service: 'x', apps: [{ name: 'Example Client' }] });
    expect(companyRecord(db, 1, 'example-client')?.service).toBe('x');
  });
});
