import { describe, expect, it } from 'vitest';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';
import { listCompanyNames } from '../../src/ledger/reads/company-names.ts';
import { identifier, sql } from '../../src/ledger/sql.ts';
import type { Report } from '../../src/report/model.ts';
import { personLabels } from '../../src/report/redact/ledger-names.ts';
import { openPseudonymizers } from '../../src/report/redact/open-pseudonymizers.ts';
import { EXPORTED_VALUES } from '../../src/report/redact/pseudonymizer.ts';
import { redactReport } from '../../src/report/redact/redact.ts';
import { decide } from '../../src/review/decide.ts';
import { words } from '../../src/words/current.ts';
import * as english from '../../src/words/en/index.ts';
import { message } from '../../src/words/message.ts';
import { type Content, insert, type Sent, wordedFindings } from '../audit/ledger.ts';
import { getReview } from '../review/ledger.ts';
import { CONTENT, createReport, KNOWLEDGE, reportLedger } from './support.ts';

const IMPORT_OF_X = {
  ...{ id: 2, imported_at: 0, fingerprint: 'x', service: 'x', format: 'json', generated_basis: 'unknown' },
  ...{ app_version: '0', other_files: 0 },
};

/**
 * Robin's name in every text column that a report shows: a shop in three channels (a finding of its own), an app, paths,
 * pointers, a problem. Decided on: the shop's finding, the app, and a former finding.
 */
function crowdedLedger(): WriteDb {
  const db = reportLedger({
    owner: 'Ada Example',
    apps: [
      { name: 'Robin Sample Shop', added: '2019-01-01' },
      { name: 'Robin Sample Quiz', added: '2020-01-01' },
      { name: 'Netflix', added: '2014-10-01' },
    ],
    businesses: [{ name: 'Robin Sample Shop', events: 1 }],
    advertisers: [{ name: 'Robin Sample Shop', list: true }],
    messages: [{ thread: 'robinsample_1', day: '2015-01-01', from: 'Robin Sample' }],
  });
  db.run(sql`UPDATE document SET path = 'profile/Robin Sample/' || path WHERE kind = 'connected-apps'`);
  db.run(sql`UPDATE document SET path = 'off_meta/robin_sample.html' WHERE kind = 'off-meta-activity'`);
  db.run(sql`UPDATE connection SET pointer = '/Robin Sample' || pointer`);
  db.run(sql`UPDATE problem SET pointer = '/Robin Sample', message = 'Robin Sample has no date.'`);
  const findings = wordedFindings(db, 1, KNOWLEDGE);
  const on = (id: string | null, connections: string[], followUp: string | null): void => {
    const finding = findings.find((each) => each.id === id) ?? null;
    const choice = { decision: 'keep', note: 'Robin Sample told me', followUp } as const;
    decide(db, getReview(db, 1, KNOWLEDGE), { finding, connections }, choice, 1_790_000_000);
  };
  on('many-channels:robin-sample-shop', [], '2026-12-24');
  on(null, ['app:robinsamplequiz'], '2026-12-25');
  on('messaging-partner:netflix', [], '2026-12-26');
  db.run(sql`UPDATE decision SET subject_id = 'enforcement:robin-sample' WHERE subject_id LIKE 'messaging%'`);
  db.run(sql`UPDATE connection SET status = 'expired' WHERE name = 'Robin Sample Quiz'`);
  return db;
}

describe('a name in any place of a report', () => {
  it('is replaced by the label of the person', () => {
    const report = createReport(crowdedLedger(), 'people');
    const places = ({ path, pointer }: { path: string; pointer: string }): string => `${path} ${pointer}`;
    expect([...report.connections()].map((row) => [row.name, row.companyId, places(row)])).toEqual([
      ['Netflix', 'netflix', 'profile/person-2/connected-apps.json /Person 2/rows/2'],
      ['Person 2 Quiz', 'person-2-quiz', 'profile/person-2/connected-apps.json /Person 2/rows/1'],
      ['Person 2 Shop', 'person-2-shop', 'profile/person-2/connected-apps.json /Person 2/rows/0'],
    ]);
    expect([...report.companies()].map(({ id, name }) => [id, name])).toEqual([
      ['person-2-shop', 'Person 2 Shop'],
      ['netflix', 'Netflix'],
      ['person-2-quiz', 'Person 2 Quiz'],
    ]);
    expect([...report.documents()].map(({ path }) => path)).toEqual([
      'profile/person-2/document-0.json',
      'advertisers.json',
      'document-1.json',
      'off_meta/person-2.html',
      'profile/person-2/connected-apps.json',
    ]);
    expect([...report.documents()][0]?.problems).toEqual([
      { code: 'invalid-timestamp', pointer: '/Person 2', message: 'Person 2 has no date.' },
    ]);
  });

  it('is replaced by the label in findings, the timeline, decisions and follow-ups', () => {
    const { findings, timeline, decisions, followUps } = createReport(crowdedLedger(), 'people').head;
    const found = findings.find(({ rule }) => rule === 'many-channels');
    expect(found).toMatchObject({
      id: 'many-channels:person-2-shop',
      company: { id: 'person-2-shop', name: 'Person 2 Shop' },
      title: 'Person 2 Shop appears in 3 channels of your export',
      summary: 'Your export lists Person 2 Shop under advertisers, connected apps and off-Meta activity.',
    });
    expect(found?.evidence.map(({ name, path, pointer }) => [name, path, pointer])).toEqual([
      ['Person 2 Shop', 'advertisers.json', '/rows/0'],
      ['Person 2 Shop', 'profile/person-2/connected-apps.json', '/Person 2/rows/0'],
      ['Person 2 Shop', 'off_meta/person-2.html', '/rows/0'],
    ]);
    expect(timeline.bars.map(({ name }) => name)).toEqual(['Netflix', 'Person 2 Shop', 'Person 2 Quiz']);
    expect(decisions.map(({ subject, note, reopened }) => ({ ...subject, note, reopened }))).toEqual([
      {
        ...{ kind: 'finding', id: 'many-channels:person-2-shop', note: null, reopened: null },
        name: 'Person 2 Shop appears in 3 channels of your export',
      },
      {
        ...{ kind: 'connection', id: 'connection-2', name: 'Person 2 Quiz', note: null },
        reopened: 'This export lists Person 2 Quiz as expired; when you decided, it was active.',
      },
      {
        ...{ kind: 'gone', id: 'gone-3', name: 'A finding of an earlier export', note: null },
        reopened: 'This export no longer shows this. Your decision is kept.',
      },
    ]);
    expect(followUps).toEqual([
      { date: '2026-12-24', what: 'Person 2 Shop appears in 3 channels of your export' },
      { date: '2026-12-25', what: 'Person 2 Quiz' },
      { date: '2026-12-26', what: 'A finding of an earlier export' },
    ]);
  });

  it('is replaced by the label of the company when companies are hidden too, without the reason', () => {
    const report = createReport(crowdedLedger(), 'companies');
    expect([...report.connections()].map(({ name, companyId }) => [name, companyId])).toEqual([
      ['Company 1', 'company-1'],
      ['Netflix', 'netflix'],
      ['Person 2 Shop', 'person-2-shop'],
    ]);
    expect([...report.documents()].map(({ path }) => path)).toContainEqual(
      expect.stringMatching(/^document-\d\.html$/),
    );
    expect(report.head.timeline.bars.map(({ name }) => name)).toEqual(['Netflix', 'Person 2 Shop']);
    const [, decision] = report.head.decisions;
    expect(decision?.subject).toEqual({ kind: 'connection', id: 'connection-2', name: 'Company 1' });
    expect(decision?.reopened).toBe('Something has changed since the decision.');
    expect(report.head.followUps[1]).toEqual({ date: '2026-12-25', what: 'Company 1' });
  });

  it.each(['people', 'companies'] as const)('is absent from the redacted report (%s)', (level) => {
    const report = createReport(crowdedLedger(), level);
    const all = [report.head, [...report.connections()], [...report.companies()], [...report.documents()]];
    expect(JSON.stringify(all)).not.toMatch(/robin/i);
  });
});

describe('a redacted report', () => {
  it('names parts of an export by number and format', () => {
    const db = reportLedger();
    const folder = { ordinal: 1, name: 'facebook-ada', kind: 'folder', bytes: 1, sha256: null };
    insert(db, 'part', { import_id: 1, ...folder });
    expect(createReport(db, 'people').head.import.parts.map(({ name }) => name)).toEqual([
      'part 1.zip',
      'part 2',
    ]);
  });

  it('replaces the names of unread folders by numbers', () => {
    const db = reportLedger();
    for (const [folder, files] of [['robin sample', 3] as const, ['zz', 1] as const])
      insert(db, 'unread_folder', { import_id: 1, folder, files });
    expect(createReport(db, 'people').head.coverage.notRead).toEqual([
      { folder: 'folder 1', files: 3 },
      { folder: 'folder 2', files: 1 },
    ]);
  });

  it('is refused for a finding without its facts, because its sentences may contain names', () => {
    const report = { ...createReport(), says: new Map() };
    const place = { db: reportLedger(), importId: 1, knowledge: KNOWLEDGE };
    expect(() => redactReport(report, 'people', place)).toThrow('The report has no facts of ');
  });

  it('sorts companies and documents by what remains readable, with several channels or problems first', () => {
    const names = Array.from({ length: 16 }, (_, at) => `${String.fromCharCode(65 + at)}qx Mill`);
    const statuses = ['read', 'partial', 'unreadable', 'duplicate', 'unrecognised', 'empty'];
    const db = reportLedger({
      businesses: names.map((name) => ({ name, events: 1 })),
      advertisers: names.slice(0, 8).map((name) => ({ name })),
      posts: names.slice(0, 2),
      documents: [...statuses, ...statuses].map((status) => ({ kind: 'thread', status })),
    });
    const report = createReport(db, 'companies');
    const compare = (one: string, other: string): number => words().compare(one, other);
    const companies = [...report.companies()];
    expect(companies).toEqual(
      companies.toSorted(
        (a, b) => Number(a.channels < 2) - Number(b.channels < 2) || compare(a.name, b.name),
      ),
    );
    const hasTrouble = (status: string) => Number(/^(?:partial|unreadable|unrecognised)$/.test(status));
    const documents = [...report.documents()];
    expect(documents.filter(({ status }) => hasTrouble(status)).length).toBeGreaterThan(5);
    expect(documents).toEqual(
      documents.toSorted((a, b) => hasTrouble(b.status) - hasTrouble(a.status) || compare(a.path, b.path)),
    );
  });

  it('names conversations and unknown documents by number and format', () => {
    const db = reportLedger({ messages: [{ thread: 'one', day: '2015-01-01', from: 'Robin Sample' }] });
    const add = (path: string, kind: string | null): number =>
      insert(db, 'document', { import_id: 1, part: 0, path, kind, status: 'read', records: 0, bytes: 0 });
    add('messages/robin/message_1.html', 'thread');
    add('a.json.d/robin', 'e2ee-thread');
    add('robin/new_thing.json', null);
    add('robin/secret.json', 'secret-conversations');
    add('connected_apps.json', 'instant-games');
    const paths = [...createReport(db, 'people').documents()].map(({ path }) => path);
    expect(paths).toContain('connected_apps.json');
    const numbers = paths.flatMap((path) => /^document-(\d)/.exec(path)?.[1] ?? []);
    expect(new Set(numbers)).toEqual(new Set('012345'));
    const endings = paths.flatMap((path) => /^document-\d(.*)$/.exec(path)?.[1] ?? []);
    expect(endings.sort()).toEqual(['', '.html', '.json', '.json', '.json', '.json']);
  });

  it('gives no company to a connection without one', () => {
    const db = reportLedger();
    db.run(sql`UPDATE connection SET company_id = NULL`);
    const ids = [...createReport(db, 'companies').connections()].map(({ companyId }) => companyId);
    expect(new Set(ids)).toEqual(new Set([null]));
  });

  it('names findings on hidden companies by their labels, wherever the heading is repeated', () => {
    const db = reportLedger();
    const report = createReport(db);
    const says = { title: message('rule.connected-app.title', { name: 'Harmless Notes' }), summary: [] };
    const title = words().say(says.title);
    const findings = report.head.findings.map((each) =>
      each.id === 'still-active' ? { ...each, title, summary: '' } : each,
    );
    const made = {
      decision: 'keep',
      note: null,
      followUp: '2026-12-24',
      decidedAt: '2026-06-01T00:00:00Z',
    } as const;
    const subject = { kind: 'finding', id: 'still-active', name: title } as const;
    const decisions = [{ ...made, reopened: null, subject }];
    const head = { ...report.head, findings, decisions, followUps: [{ date: '2026-12-24', what: title }] };
    const facts = new Map([...report.says, ['still-active', says]]);
    const redacted = redactReport({ ...report, head, says: facts }, 'companies', {
      db,
      importId: 1,
      knowledge: KNOWLEDGE,
    }).head;
    const label = 'Company 1: a connected app';
    expect(redacted.findings.find(({ id }) => id === 'still-active')?.title).toBe(label);
    expect(redacted.decisions[0]?.subject.name).toBe(label);
    expect(redacted.followUps[0]?.what).toBe(label);
  });
});

describe('names that are ordinary words', () => {
  const said = ({ head, connections, companies, documents }: Report) => ({
    ...{ findings: head.findings.map(({ decision: _, evidence, ...rest }) => [rest, evidence.length]) },
    ...{ answer: head.answer, headlines: head.headlines, limits: head.limits, sources: head.sources },
    ...{ connections: [...connections()], companies: [...companies()] },
    ...{ problems: [...documents()].map(({ problems }) => problems) },
  });

  describe.each(['owner', 'account'])('as the name of the %s', (column) => {
    it.each(['messages', 'Facebook', 'Netflix', 'may', 'no', 'Num Ber', 'Person', '2014', 'apps', 'date'])(
      'do not change our own texts and the cited facts: %s',
      (name) => {
        const db = reportLedger();
        db.run(sql`UPDATE import SET ${identifier(column)} = ${name}`);
        const redacted = createReport(db, 'people');
        expect(said(redacted)).toEqual(said(createReport(db)));
        expect(redacted.head.import.owner).toBe('Person 1');
      },
    );
  });

  it('are replaced in the names of the export', () => {
    const db = reportLedger({ ...CONTENT, owner: 'May', apps: [{ name: 'May Photos' }] });
    const report = createReport(db, 'people');
    expect([...report.connections()].map(({ name }) => name)).toEqual(['Person 1 Photos']);
    const active = report.head.findings.find(({ id }) => id === 'still-active');
    expect(active?.evidence.map(({ name }) => name)).toEqual(['Person 1 Photos']);
  });

  it('are kept inside longer names when they are a one-word account name', () => {
    const db = reportLedger({ ...CONTENT, apps: [{ name: 'May Photos' }, { name: 'May' }] });
    db.run(sql`UPDATE import SET account = 'May'`);
    const names = [...createReport(db, 'people').connections()].map(({ name }) => name);
    expect(names).toEqual(['May Photos', 'Person 1']);
  });

  it('cannot be missed in a sentence, because each value is known to be a name, a fact or our own text', () => {
    const texts = Object.entries(english.findings).filter(([id]) => !id.startsWith('evidence.'));
    const values = texts.flatMap(([, text]) => [...text.matchAll(/\{(\w+)\}/g)].map(([, value]) => value));
    const facts = ['by', 'names', 'statement', 'permissions'];
    const ours = ['first', 'rest', 'connections', 'eras', 'channels'];
    expect(new Set(values)).toEqual(new Set([...EXPORTED_VALUES, ...facts, ...ours]));
  });
});

describe('the people in a report', () => {
  /** The names under which conversations of these people are redacted. */
  const getLabels = (content: Content): string[] =>
    personLabels(reportLedger(content), [1], KNOWLEDGE).map(([name, label]) => `${label}: ${name}`);
  const from = (...names: string[]): Sent[] =>
    names.map((name, at) => ({ thread: `t${at}`, day: '2015-01-01', from: name }));

  it('are the owner first, whether or not they wrote, then the others in an order unrelated to the export', () => {
    const messages = from('Robin Sample', 'Ada Example', 'Alex Muster', 'Robin Sample');
    const all = ['Person 1: Ada Example', 'Person 2: Robin Sample', 'Person 3: Alex Muster'];
    expect(getLabels({ owner: 'Ada Example', messages })).toEqual(all);
    expect(getLabels({ owner: 'Ada Example' })).toEqual(['Person 1: Ada Example']);
    const many = Array.from({ length: 20 }, (_, at) => `${String.fromCharCode(65 + at)}da Sample`);
    const others = getLabels({ owner: 'Ada Example', messages: from(...many) }).slice(1);
    expect(others.map((label) => label.slice(label.indexOf(': ') + 2)).toSorted()).toEqual(many);
    expect(others.map((label) => label.slice(label.indexOf(': ') + 2))).not.toEqual(many);
    expect(getLabels({ messages: from('Robin Sample') })).toEqual(['Person 1: Robin Sample']);
  });

  it('do not include generic Facebook names, or companies of the export or the facts', () => {
    const messages = from('Facebook user', 'LANTERN Garage', 'Netflix', 'Robin Sample');
    const adThreads = [{ page: 'Lantern Garage ' }];
    expect(getLabels({ messages, adThreads })).toEqual(['Person 1: Robin Sample']);
  });

  it('include somebody in the chats of one account who has the name of a company in another', () => {
    const db = reportLedger({ messages: from('Robin Sample', 'Plain Mill') });
    insert(db, 'import', { ...IMPORT_OF_X, account: 'zebra_secret' });
    for (const name of ['Robin Sample', 'Plain Mill'])
      insert(db, 'company', { import_id: 2, slug: name, name });
    insert(db, 'company', { import_id: 1, slug: 'plain-mill', name: 'Plain Mill' });
    const names = personLabels(db, [1, 2], KNOWLEDGE);
    expect(names).toEqual([
      ['zebra_secret', 'Person 1'],
      ['Robin Sample', 'Person 2'],
    ]);
  });

  it.each(['people', 'companies'] as const)('include the owner under the account name (%s)', (level) => {
    const apps = ['Zebrafish Tool by zebra_secret', 'zebra_secret'].map((name) => ({ name }));
    const db = reportLedger({ ...CONTENT, apps });
    db.run(sql`UPDATE import SET account = 'zebra_secret'`);
    const { head, ...lists } = createReport(db, level);
    const all = [head, [...lists.connections()], [...lists.companies()], [...lists.documents()]];
    expect(JSON.stringify(all)).not.toMatch(/zebra.secret/i);
  });

  it('include the owner even if a company has the same name', () => {
    const content = { owner: 'Ada Example', apps: [{ name: 'Ada Example' }], messages: from('Ada Example') };
    expect(getLabels(content)).toEqual(['Person 1: Ada Example']);
  });
});

describe('the names of companies', () => {
  it('are taken from every list of the export, with the name of the company itself', () => {
    const db = reportLedger({
      apps: [{ name: 'App Company' }],
      posts: ['Post Company'],
      businesses: [{ name: 'Business Company' }],
      advertisers: [{ name: 'Advertiser Company' }],
      adInteractions: [{ domain: 'click.example' }],
      adThreads: [{ page: 'Page Company' }],
      detected: ['Detected Company'],
    });
    db.run(sql`UPDATE company SET name = 'Own Name' WHERE slug = 'app-company'`);
    expect(new Set(listCompanyNames(db, [1]).map(({ name }) => name))).toEqual(
      new Set([
        ...['App Company', 'Own Name', 'Post Company', 'Business Company', 'Advertiser Company'],
        ...['click.example', 'Page Company', 'Detected Company'],
      ]),
    );
    expect(listCompanyNames(db, [1]).find(({ name }) => name === 'Own Name')?.companyId).toBe('app-company');
    expect(listCompanyNames(db, [2])).toEqual([]);
  });
});

describe('companies in several accounts', () => {
  const company = (db: WriteDb, slug: string, name: string) =>
    insert(db, 'company', { import_id: 2, slug, name });
  const open = () => {
    const apps = ['🎲', 'exampleshop.com', 'Quiz Quokka', 'Netflix'].map((name) => ({ name }));
    const db = reportLedger({ apps });
    insert(db, 'import', IMPORT_OF_X);
    company(db, 'company', '★');
    company(db, 'example-shop', 'Example Shop');
    company(db, 'quiz-quokka', 'Quiz Quokka');
    const flagged = new Map([
      [1, new Set(['quiz-quokka', 'company', 'netflix'])],
      [2, new Set<string>()],
    ]);
    const [facebook, x] = [...openPseudonymizers(db, flagged, true, KNOWLEDGE).values()];
    if (facebook === undefined || x === undefined) throw new Error('An import has no labels.');
    return { facebook, x };
  };

  it('have one label when they are the same, whatever their ids', () => {
    const { facebook, x } = open();
    expect(x.name('Example Shop')).toMatch(/^Company \d$/);
    expect(facebook.name('exampleshop.com')).toBe(x.name('Example Shop'));
    expect(facebook.companyId('exampleshop-com')).toBe(x.companyId('example-shop'));
  });

  it('have different labels when only their ids are equal', () => {
    const { facebook, x } = open();
    expect([facebook.name('🎲'), facebook.companyId('company')]).toEqual(['🎲', 'company']);
    expect([x.name('★'), x.companyId('company')]).toEqual([
      expect.stringMatching(/^Company \d$/),
      expect.stringMatching(/^company-\d$/),
    ]);
    expect(x.name('★')).not.toBe(x.name('Example Shop'));
  });

  it('keep their name when another account has a finding on them', () => {
    const { x } = open();
    expect([x.name('Quiz Quokka'), x.companyId('quiz-quokka')]).toEqual(['Quiz Quokka', 'quiz-quokka']);
  });
});
