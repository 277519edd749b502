import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { RedactionLevel } from '../../src/model/enumerations.ts';
import { bundle } from '../../src/report/bundle.ts';
import { csvReport } from '../../src/report/csv-tables.ts';
import { htmlReport } from '../../src/report/html/report.ts';
import { jsonReport } from '../../src/report/json.ts';
import type { Report } from '../../src/report/model.ts';
import { NameFinder } from '../../src/report/redact/name-finder.ts';
import { redactReport } from '../../src/report/redact/redact.ts';
import { reportJsonSchema } from '../../src/report/schema.ts';
import { decide } from '../../src/review/decide.ts';
import { type Content, wordedFindings } from '../audit/ledger.ts';
import { runs } from '../property-runs.ts';
import { getReview } from '../review/ledger.ts';
import { CONTENT, collectBytes, createReport, joinedText, KNOWLEDGE, reportLedger } from './support.ts';

/** All bytes that are written: all writers, and every file of the bundle unpacked, in one text. */
async function everything(report: Report): Promise<string> {
  const zip = await JSZip.loadAsync(await collectBytes(bundle(report)));
  const files = await Promise.all(Object.values(zip.files).map((file) => file.async('string')));
  const texts = [htmlReport, jsonReport, csvReport].map((write) => joinedText(write(report)));
  return [...Object.keys(zip.files), ...files, ...texts].join('\n');
}

const collator = new Intl.Collator('en', { numeric: true });

const contains = (text: string, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

/**
 * Names that no sentence of ours, no style sheet and no fact contains; one or two words, in several scripts. Each begins with a
 * letter that is in no other, so that none is part of another.
 */
const FIRST_LETTERS = [...'бгдёйлнп'];
const strange = fc
  .array(
    fc.array(fc.constantFrom('q', 'x', 'z', 'ß', 'é', 'ø', 'ж', '王', 'ı'), { minLength: 5, maxLength: 9 }),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((words) => words.map((word) => word.join('')).join(' '));
const names = fc
  .tuple(...FIRST_LETTERS.map(() => strange))
  .map((all) => all.map((name, index) => `${FIRST_LETTERS[index]}${name}`));

/** One account whose names are those given, in every place where the ledger keeps one. */
function account([
  owner = '',
  robin = '',
  alex = '',
  app = '',
  game = '',
  business = '',
  advertiser = '',
  page = '',
]: string[]): Content {
  return {
    owner,
    apps: [
      { name: 'Netflix', added: '2014-10-01' },
      { name: app, added: '2013-01-01' },
      { name: `${app} 2`, status: 'removed' },
      { name: game, kind: 'instant-game', added: '2018-01-01' },
    ],
    posts: [app],
    businesses: [{ name: business, events: 1 }],
    advertisers: [
      { name: advertiser, list: true },
      { name: `${owner} Photography`, list: true },
    ],
    adThreads: [{ page }],
    messages: [
      { thread: `${robin.replaceAll(' ', '')}_1`, day: '2015-01-01', from: robin },
      { thread: `${alex.replaceAll(' ', '')}_2`, day: '2016-01-01', from: alex },
      { thread: `${alex.replaceAll(' ', '')}_2`, day: '2016-01-02', from: owner },
    ],
    links: [{ thread: `${robin.replaceAll(' ', '')}_1`, day: '2015-06-01', domain: 'netflix.com' }],
  };
}

/** What Facebook gives to one app instead of the account's number: it identifies the account on Facebook. */
const SCOPED_ID = '10152834567890123';

describe('a redacted report', () => {
  it.each(['people', 'companies'] as const)(
    'contains no id by which an app knows the person, in any format, and no file name (%s)',
    async (level) => {
      const db = reportLedger({
        ...CONTENT,
        apps: [
          { name: 'Netflix', added: '2014-10-01', scopedId: SCOPED_ID },
          { name: 'Harmless Notes', scopedId: `${SCOPED_ID}1` },
        ],
      });
      const finding =
        wordedFindings(db, 1, KNOWLEDGE).find(({ id }) => id === 'messaging-partner:netflix') ?? null;
      const choice = { decision: 'keep' as const, note: null, followUp: '2026-12-24' };
      decide(
        db,
        getReview(db, 1, KNOWLEDGE),
        { finding, connections: [`app:${SCOPED_ID}1`] },
        choice,
        1_790_000_000,
      );
      const [open, redacted] = [
        await everything(createReport(db)),
        await everything(createReport(db, level)),
      ];
      expect(open).toContain(SCOPED_ID);
      expect(redacted).not.toContain(SCOPED_ID);
      expect(open).toContain('AbCdEfGh');
      expect(redacted).not.toContain('AbCdEfGh');
    },
  );

  it('contains no name of a person in any format, and keeps the companies', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (all) => {
        const [owner = '', robin = '', alex = '', app = ''] = all;
        const db = reportLedger(account(all), `facebook-${owner.replaceAll(' ', '')}-2026-05-20.zip`);
        const [open, redacted] = [
          await everything(createReport(db)),
          await everything(createReport(db, 'people')),
        ];
        for (const name of [owner, robin, alex]) {
          expect(contains(redacted, name)).toBe(false);
          expect(contains(redacted, name.replaceAll(' ', ''))).toBe(false);
        }
        expect(contains(open, owner)).toBe(true);
        expect(contains(open, robin.replaceAll(' ', ''))).toBe(true);
        expect(contains(redacted, app)).toBe(true);
        expect(redacted).toContain('Person 1');
      }),
      { numRuns: runs(15) },
    );
  });

  it('contains no company without a finding of its own at the second level', async () => {
    await fc.assert(
      fc.asyncProperty(names, async (all) => {
        const [owner = '', robin = '', , app = '', game = '', business = '', advertiser = '', page = ''] =
          all;
        const db = reportLedger(account(all));
        const redacted = await everything(createReport(db, 'companies'));
        for (const name of [owner, robin, app, business, advertiser]) {
          expect(contains(redacted, name)).toBe(false);
          expect(contains(redacted, name.replaceAll(' ', '-'))).toBe(false);
        }
        // Games and pages of ad threads have findings of their own.
        for (const name of [game, page, 'Netflix']) expect(contains(redacted, name)).toBe(true);
      }),
      { numRuns: runs(15) },
    );
  });

  it.each([
    ['people', 'retailer'],
    ['companies', null],
  ] as const)('gives the category of a company only when its name is kept (%s)', (level, category) => {
    const ledger = reportLedger({ ...CONTENT, businesses: [{ name: 'Walmart', events: 1 }] });
    const companies = [...createReport(ledger, level).companies()];
    expect(companies.find(({ offMetaEvents }) => offMetaEvents === 1)?.category).toBe(category);
  });

  it.each(['people', 'companies'] as const)('is valid JSON of the same shape (%s)', (level) => {
    const [open, redacted] = (['none', level] as const).map((each) =>
      reportJsonSchema.parse(JSON.parse(joinedText(jsonReport(createReport(reportLedger(), each))))),
    );
    expect(redacted?.redaction).toBe(level);
    expect(redacted?.companies).toHaveLength(open?.companies.length ?? -1);
    expect(redacted?.findings.map(({ exposure }) => exposure)).toEqual(
      open?.findings.map(({ exposure }) => exposure),
    );
    expect(redacted?.connections.every(({ scopedId }) => scopedId === null)).toBe(true);
  });

  it('names the connections of the headlines only when their company has a finding of its own', () => {
    const named = (level: RedactionLevel) =>
      createReport(reportLedger(), level).head.headlines.connections.map(({ company }) => company.name);
    expect(named('none')).toEqual(['Spotify', 'Netflix']);
    const flagged = new Set(
      createReport(reportLedger(), 'companies').head.findings.map(({ company }) => company?.name),
    );
    expect(named('companies')).toEqual(['Spotify', 'Netflix'].filter((name) => flagged.has(name)));
    const quiet = { ...createReport().head, findings: [] };
    const report = { ...createReport(), head: quiet };
    const place = { db: reportLedger(), importId: 1, knowledge: KNOWLEDGE };
    expect(redactReport(report, 'companies', place).head.headlines.connections).toEqual([]);
    expect(redactReport(report, 'people', place).head.headlines.connections).toHaveLength(2);
  });

  it('uses the same label for a company everywhere', () => {
    const report = createReport(reportLedger(), 'companies');
    const connections = [...report.connections()];
    const companies = new Map([...report.companies()].map(({ id, name }) => [id, name]));
    const hidden = connections.filter(({ name }) => name.startsWith('Company '));
    expect(hidden).toHaveLength(2);
    for (const { name, companyId } of hidden) expect(companies.get(companyId ?? '')).toBe(name);
    const grouped = report.head.findings.find(({ id }) => id === 'still-active');
    expect(grouped?.evidence.map(({ name }) => name).sort()).toEqual(
      connections
        .filter(({ status, kind }) => status === 'active' && kind === 'app')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('numbers and sorts hidden companies in an order unrelated to them, and different in each account', () => {
    const hidden = (scopedId: string): string[] => {
      const names = Array.from({ length: 30 }, (_, at) => `${String.fromCharCode(65 + at)}qx Mill ${at}`);
      const businesses = names.map((name, at) => ({ name, events: at + 1 }));
      const db = reportLedger({ ...CONTENT, businesses, apps: [{ name: 'Netflix', scopedId }] });
      const byLabel = new Map(
        [...createReport(db, 'companies').companies()].map(({ name, offMetaEvents }) => [
          name,
          offMetaEvents,
        ]),
      );
      // What is in several channels comes first, as in any report.
      const labels = [...byLabel.keys()]
        .filter((name) => name.startsWith('Company '))
        .toSorted(collator.compare);
      expect(labels).toEqual(labels.map((_, at) => `Company ${at + 1}`));
      return labels.map((label) => String(byLabel.get(label)));
    };
    const [one, other] = [hidden(SCOPED_ID), hidden(`${SCOPED_ID}1`)];
    expect(one.toSorted()).toEqual(other.toSorted());
    expect(one).not.toEqual(other);
    expect(one).not.toEqual(one.toSorted((a, b) => Number(a) - Number(b)));
    expect(hidden(SCOPED_ID)).toEqual(one);
  });

  it('gives only years for a hidden company, in every list and in the timeline', () => {
    const report = createReport(reportLedger(), 'companies');
    const rows = [...report.connections(), ...report.companies()].filter(({ name }) =>
      /^Company /.test(name),
    );
    const dates = rows.flatMap((row) =>
      'addedAt' in row ? [row.addedAt, row.removedAt] : [row.firstAt, row.lastAt],
    );
    expect(dates.filter((date) => date !== null && !/^\d{4}$/.test(date))).toEqual([]);
    expect(dates).toContain('2019');
    expect(report.head.timeline.bars.map(({ name }) => name)).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^Company /)]),
    );
    const counted = ({ bars, otherConnections }: Report['head']['timeline']) =>
      bars.length + otherConnections;
    expect(counted(report.head.timeline)).toBe(counted(createReport().head.timeline));
    expect(joinedText(htmlReport(report))).not.toContain('5 May 2019');
  });

  it('leaves out notes and reasons for reopening, and names subjects by label', () => {
    const db = reportLedger();
    const finding = wordedFindings(db, 1, KNOWLEDGE).find(({ id }) => id === 'still-active') ?? null;
    const choice = { decision: 'will-remove' as const, note: 'Ask Robin first', followUp: '2026-12-24' };
    decide(
      db,
      getReview(db, 1, KNOWLEDGE),
      { finding, connections: ['app:harmlessnotes', 'app:harmless notes'] },
      choice,
      1_790_000_000,
    );
    const [open, redacted] = [createReport(db).head, createReport(db, 'companies').head];
    expect(open.decisions.map(({ subject }) => subject.kind)).toContain('finding');
    expect(open.decisions[0]?.note).toBe('Ask Robin first');
    expect(open.followUps[0]?.date).toBe('2026-12-24');
    expect(JSON.stringify(redacted)).not.toContain('Robin');
    expect(JSON.stringify(redacted)).not.toContain('Harmless');
    expect(redacted.decisions[0]?.decision).toBe('will-remove');
  });

  it('hides the name chosen for reports like the one in the export', () => {
    const choices = { name: 'Ada E.', showPossible: true };
    const owners = (['none', 'people'] as const).map(
      (level) => createReport(reportLedger(), level, choices).head.import.owner,
    );
    expect(owners).toEqual(['Ada E.', 'Person 1']);
    const nameless = reportLedger({ ...CONTENT, owner: null });
    expect(createReport(nameless, 'people', choices).head.import.owner).toBeNull();
  });

  it('does not treat the page of a company as a person', () => {
    const report = createReport(reportLedger(), 'people');
    expect([...report.companies()].map(({ name }) => name)).toContain('Lantern Garage');
    expect(joinedText(htmlReport(report))).toContain('Lantern Garage');
  });

  it('is unchanged when nothing is redacted', () => {
    const report = createReport();
    expect(joinedText(jsonReport(createReport(reportLedger(CONTENT), 'none')))).toBe(
      joinedText(jsonReport(report)),
    );
  });
});

describe('names in texts', () => {
  // Created in each test, so that a failure to create it fails that test.
  const newFinder = () =>
    new NameFinder([
      ['Robin', 'Person 2'],
      ['Robin Sample', 'Person 1'],
      ['Al', 'Person 3'],
      ['🙂', 'Person 4'],
      ['Zoë Ünal', 'Person 5'],
      ['Eva', 'Person 6'],
      ['Kim Li Lu', 'Person 7'],
      [' Bo ', 'Person 8'],
      ['Y Z', 'Person 9'],
    ]);

  it.each([
    ['Robin Sample', 'Person 1'],
    ['by ROBIN  sample, today', 'by Person 1, today'],
    ['robin-sample_12', 'Person 1_12'],
    ['messages/robinsample_12/x', 'messages/robinsample_12/x'.replace('robinsample', 'Person 1')],
    ['Robin and Robinson', 'Person 2 and Robinson'],
    ['Al', 'Person 3'],
    ['Al dente', 'Al dente'],
    [' AL ', 'Person 3'],
    ['ask Eva, today', 'ask Person 6, today'],
    ['Bo', 'Person 8'],
    ['y z', 'Person 9'],
    ['from Y Z on', 'from Y Z on'],
    ['Robin Sample Robin robin', 'Person 1 Person 2 Person 2'],
    ['Robin: Robin Sample', 'Person 2: Person 1'],
    ['by Ｒｏｂｉｎ', 'by Person 2'],
    ['Kim Li', 'Kim Li'],
    ['Kim Lu Li', 'Kim Lu Li'],
    ['a kim-li-lu b', 'a Person 7 b'],
    ['a KimLiLu b', 'a Person 7 b'],
    ['🙂', 'Person 4'],
    ['Zoe\u0308 U\u0308nal', 'Person 5'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(newFinder().replace(text)).toBe(expected);
  });

  it('with the same form get the label of the first', () => {
    const twice = new NameFinder([
      ['Zoë Ünal', 'Person 1'],
      ['ZOE\u0308 U\u0308NAL', 'Person 2'],
    ]);
    expect(twice.replace('Zoë Ünal')).toBe('Person 1');
    expect(twice.replace('by Zoë Ünal')).toBe('by Person 1');
  });

  it('without letters are replaced only as a whole, and an empty name nowhere', () => {
    const blank = new NameFinder([
      ['', 'Person 1'],
      ['...', 'Person 2'],
    ]);
    expect(['', ' ', '...', 'and so on ...'].map((text) => blank.replace(text))).toEqual([
      '',
      ' ',
      'Person 2',
      'and so on ...',
    ]);
  });

  it('can have their label in the form of an id', () => {
    const asId = (label: string): string => label.toUpperCase();
    expect(['Robin', 'x/robin-sample/y'].map((text) => newFinder().replace(text, asId))).toEqual([
      'PERSON 2',
      'x/PERSON 1/y',
    ]);
  });
});
