import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlReport } from '../../src/report/html/report.ts';
import { mapped, type Report } from '../../src/report/model.ts';
import { runs } from '../property-runs.ts';
import { createReport, joinedText, parsePage, reportLedger } from './support.ts';

/** Fields that hold text of an export, of a source or of the user. Dates, enumerations and numbers are not among them. */
const FREE_TEXT = new Set(
  'owner name title summary statement by quote note path pointer what text url publisher message reopened id topic code kind version'.split(
    ' ',
  ),
);
/** Enumerations that share a name with free text. */
const FIXED = new Set(['app', 'instant-game', 'finding', 'connection', 'gone', 'zip', 'folder']);

/** The same report with another string in every free field. */
function withText(report: Report, pick: () => string): Report {
  const change = <Value>(value: Value): Value => replaceText(value, pick) as Value;
  return {
    ...report,
    head: change(report.head),
    connections: () => mapped(report.connections(), change),
    companies: () => mapped(report.companies(), change),
    documents: () => mapped(report.documents(), change),
  };
}

function replaceText(value: unknown, pick: () => string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => replaceText(each, pick, key));
  if (typeof value === 'string') return FREE_TEXT.has(key) && !FIXED.has(value) ? pick() : value;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, replaceText(inner, pick, name)]),
  );
}

const HOSTILE = [
  '</bdi></td></table><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- ',
  ']]></style></svg><iframe src="https://evil.example/">',
  '&lt;b&gt; &amp; &#x3c;',
  '\u202egnp.exe\u2066',
  'a\0b\u0007c\ud800d',
  'line\r\nline\rline',
  '$& $1 $` `',
  'javascript:alert(1)',
  'mailto:robin@sample.example',
  'https://sample.example/?a=1&b=2',
];
const anyText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
);

/** What a parser must return. */
const shown = (text: string): string => text.toWellFormed().replace(/(?![\t\n\f\r])\p{Cc}/gu, '\ufffd');

const page = (report: Report): string => joinedText(htmlReport(report));
const base = createReport();

describe('an HTML report', () => {
  it('has the same elements and attributes whatever the content of any field', () => {
    const { elements } = parsePage(page(withText(base, () => 'x')));
    expect(elements.length).toBeGreaterThan(300);
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 9 }), (texts) => {
        let next = 0;
        const hostile = withText(base, () => texts[next++ % texts.length] ?? '');
        expect(parsePage(page(hostile)).elements).toEqual(elements);
      }),
      { numRuns: runs(60) },
    );
  });

  it('shows every string unchanged, isolated from the surrounding text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const isolated = parsePage(page(withText(base, () => text))).getText('bdi');
        expect(isolated.filter((each) => each === shown(text)).length).toBeGreaterThan(50);
      }),
      { numRuns: runs(60) },
    );
  });

  it('has no address outside its text, even when every field is one', () => {
    const { attributes, getText } = parsePage(page(withText(base, () => 'https://sample.example/a')));
    const addresses = attributes.filter(
      ({ name, value }) => /\/\/|^\s*[a-z][a-z0-9+.-]*:/i.test(value) && name !== 'content',
    );
    expect(addresses).toEqual([]);
    const links = attributes.filter(({ name }) =>
      ['href', 'src', 'srcset', 'action', 'data', 'xlink:href'].includes(name),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter(({ name, value }) => name !== 'href' || !/^#[a-z]+(-\d+)?$/.test(value))).toEqual([]);
    expect(getText('style').join('')).not.toMatch(/url\(|@import|\/\//);
  });

  it('has no script, form, frame, image, event attribute or inline style', () => {
    const { elements, attributes } = parsePage(page(base));
    expect(
      elements.filter((each) =>
        /^\d+ (script|form|iframe|img|link|object|embed|base|input|video|audio) /.test(each),
      ),
    ).toEqual([]);
    expect(attributes.filter(({ name }) => name.startsWith('on') || name === 'style')).toEqual([]);
  });

  it.each(['short', 'full'] as const)('resolves each of its internal references (%s)', (form) => {
    const { attributes } = parsePage(joinedText(htmlReport(base, form)));
    const ids = new Set(attributes.filter(({ name }) => name === 'id').map(({ value }) => value));
    const targets = attributes.filter(({ name }) => name === 'href').map(({ value }) => value.slice(1));
    const fills = attributes.flatMap(({ value }) => /^url\(#(.+)\)$/.exec(value)?.[1] ?? []);
    expect(fills.length).toBeGreaterThan(0);
    expect([...targets, ...fills].filter((target) => !ids.has(target))).toEqual([]);
    expect(ids.size).toBe(attributes.filter(({ name }) => name === 'id').length);
  });

  it('starts its head with a policy that allows only its own style sheet', () => {
    const text = page(base);
    expect(text.indexOf('<meta http-equiv="Content-Security-Policy"')).toBeLessThan(text.indexOf('<title>'));
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(text)?.[1];
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    expect(text).toContain('<meta name="referrer" content="no-referrer">');
    expect(text).toContain('<meta name="robots" content="noindex">');
  });

  it('has the name chosen by the user instead of the one in the export', () => {
    const { text } = parsePage(
      page(createReport(reportLedger(), 'none', { name: 'Ada E.', showPossible: true })),
    );
    expect(text).toContain('Based on the Facebook export of Ada E., made on');
    expect(text).not.toContain('Ada Example');
  });

  it('says in one sentence how many findings were left out', () => {
    const some = createReport(reportLedger(), 'none', { name: null, showPossible: false });
    const count = base.head.findings.filter(({ grade }) => grade === 'possible').length;
    expect(count).toBe(1);
    expect(some.head.findings).toEqual(base.head.findings.filter(({ grade }) => grade !== 'possible'));
    expect(parsePage(page(some)).text).toContain(
      '1 finding of grade “Possible” is left out of this report, as its owner chose.',
    );
    expect(parsePage(page(base)).text).not.toContain('left out of this report');
  });

  it('has no name in its title', () => {
    expect(parsePage(page(base)).getText('title')).toEqual(['Sidedoor report']);
  });

  it('has the same bytes for the same ledger', () => {
    expect(page(createReport())).toBe(page(base));
  });

  it('shows a claim of the headlines once and links to it from later rows', () => {
    const { rows } = createReport().head.headlines;
    const all = rows.flatMap(({ claims, answers }) => [...claims, ...answers]);
    const page = joinedText(htmlReport(createReport()));
    for (const { number } of all) expect(page.split(`id="headline-${number}"`)).toHaveLength(2);
    const later = all.filter(({ isAbove }) => isAbove);
    expect(later.length).toBeGreaterThan(0);
    expect(page.split('href="#headline-')).toHaveLength(later.length + 1);
  });

  it('shows every response next to the claims, with sources as numbers', () => {
    const { text } = parsePage(page(base));
    const netflix = base.head.findings.find(({ id }) => id === 'messaging-partner:netflix');
    for (const { statement } of [...(netflix?.claims ?? []), ...(netflix?.responses ?? [])]) {
      expect(text).toContain(statement);
    }
    expect(netflix?.responses.length).toBeGreaterThan(0);
    expect(text).toContain('as quoted by ');
  });
});

it('the short form shows the first findings of a rule, and says how many are in the full form', () => {
  const apps = Array.from({ length: 40 }, (_, at) => ({
    ...{ name: `Client ${at}`, added: '2015-03-02', permissions: ['directmessages'] },
  }));
  const report = createReport(reportLedger({ service: 'x', apps }));
  const [short, full] = (['short', 'full'] as const).map((form) => [...htmlReport(report, form)].join(''));
  const articles = (page = ''): number => page.split('<article').length - 1;
  expect([articles(short), articles(full)]).toEqual([25, 40]);
  expect(short).toContain('It holds the first 25 findings about your inbox. The full form holds all 41');
  expect(short).toContain('And 15 more findings about your inbox in the full form.');
  expect(full).not.toContain('in the full form');
});
