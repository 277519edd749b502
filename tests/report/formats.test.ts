import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { bundle } from '../../src/report/bundle.ts';
import { csvCell, csvLine } from '../../src/report/csv.ts';
import { csvLines, csvReport } from '../../src/report/csv-tables.ts';
import { htmlReport } from '../../src/report/html/report.ts';
import { jsonReport } from '../../src/report/json.ts';
import type { Report } from '../../src/report/model.ts';
import { previewReport } from '../../src/report/preview.ts';
import { reportJsonSchema, reportSchemaDocument } from '../../src/report/schema.ts';
import { overclaims } from '../knowledge/overclaims.ts';
import { CONTENT, collectBytes, createReport, joinedText, parsePage, reportLedger } from './support.ts';

const root = join(import.meta.dirname, '../..');
const base = createReport();

/** RFC 4180, by hand: the records of a CSV text. */
function readCsv(text: string): string[][] {
  const records: string[][] = [];
  const cell = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  let record: string[] = [];
  for (const [, raw = '', end] of text.matchAll(cell)) {
    record.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') {
      records.push(record);
      record = [];
    }
  }
  return records;
}

describe('JSON', () => {
  it('matches the published schema and contains every list in full', () => {
    const json = reportJsonSchema.parse(JSON.parse(joinedText(jsonReport(base))));
    expect(json.connections).toHaveLength(5);
    expect(json.companies.map(({ name }) => name)).toContain('Plain Mill');
    expect(json.documents.some(({ problems }) => problems.length === 1)).toBe(true);
    expect(json.findings.length).toBe(base.head.findings.length);
  });

  it('is valid with empty lists too', () => {
    const empty: Report = {
      ...base,
      connections: () => [],
      companies: () => [],
      documents: () => [],
    };
    const json = reportJsonSchema.parse(JSON.parse(joinedText(jsonReport(empty))));
    expect(json.companies).toEqual([]);
  });

  it('has the category of well-known companies, and none of others', () => {
    const categories = Object.fromEntries(
      [...base.companies()].map(({ name, category }) => [name, category]),
    );
    expect(categories.Netflix).toBe('streaming-video');
    expect(Object.values(categories)).toContain(null);
  });

  it('is described by docs/schemas/report.schema.json (if stale: npx node scripts/schemas.ts)', () => {
    const published = JSON.parse(readFileSync(join(root, 'docs/schemas/report.schema.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(reportSchemaDocument())));
  });
});

describe('CSV', () => {
  it('never starts a cell like a formula, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom('=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1'), fc.string()),
        (name) => {
          const report = {
            ...base,
            companies: () => [...base.companies()].map((row) => ({ ...row, name, id: name })),
          };
          const records = readCsv(joinedText(csvLines(report, 'companies')));
          expect(records).toHaveLength([...base.companies()].length + 1);
          for (const cell of records.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        },
      ),
    );
  });

  it('starts no cell like a formula even if semicolons or tabs separate cells', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '-', ';', '\t', '"', ' ', '\n', ',', 'a') }),
        (name) => {
          const line = csvLine(['first', name, 'last']);
          // Parsed this way, a field is quoted only if it begins with a quote, which a cell in the middle of a line does not.
          for (const cell of line.split(/[;\t\r\n]/)) expect(cell).not.toMatch(/^[\s"]*[=-]/);
        },
      ),
    );
  });

  it('leaves numbers as numbers', () => {
    expect(csvCell(-1)).toBe('-1');
  });

  it('joins the three tables under one header in a single file', () => {
    const records = readCsv(joinedText(csvReport(base)));
    const width = records[0]?.length;
    expect(records.every((record) => record.length === width)).toBe(true);
    const tables = new Set(records.slice(1).map(([table]) => table));
    expect([...tables]).toEqual(['findings', 'connections', 'companies']);
  });
});

describe('a bundle', () => {
  it('contains every format, and a MANIFEST with the checksums of its files', async () => {
    const zip = await JSZip.loadAsync(await collectBytes(bundle(base)));
    const names = Object.keys(zip.files);
    expect(names).toEqual([
      'report.html',
      'report.json',
      'findings.csv',
      'connections.csv',
      'companies.csv',
      'README.txt',
      'MANIFEST',
    ]);
    const manifest = JSON.parse((await zip.file('MANIFEST')?.async('string')) ?? '');
    expect(manifest.sources).toEqual(base.head.import.parts);
    expect(manifest.files.map(({ name }: { name: string }) => name)).toEqual(names.slice(0, -1));
    for (const { name, sha256 } of manifest.files) {
      const bytes = await zip.file(name)?.async('nodebuffer');
      expect(
        createHash('sha256')
          .update(bytes ?? '')
          .digest('hex'),
      ).toBe(sha256);
    }
    expect(await zip.file('report.html')?.async('string')).toBe(joinedText(htmlReport(base)));
  });

  it('has the same bytes for the same ledger', async () => {
    const [one, other] = [await collectBytes(bundle(base)), await collectBytes(bundle(createReport()))];
    expect(one.equals(other)).toBe(true);
  });

  it('fails instead of waiting for ever when a list fails', async () => {
    const broken: Report = {
      ...base,
      companies: () => {
        throw new Error('The ledger is gone.');
      },
    };
    await expect(collectBytes(bundle(broken))).rejects.toThrow('The ledger is gone.');
  });
});

describe('a long report', () => {
  const ROWS = 50_000;
  const [row] = [...base.companies()];
  if (row === undefined) throw new Error('The fixture has no company.');

  /** An endless list of companies, as far as a writer can tell, and how many were requested. */
  function endless(): { report: Report; taken: () => number } {
    let taken = 0;
    const companies = function* () {
      for (let at = 0; at < ROWS; at += 1) {
        taken += 1;
        yield { ...row, name: `Company number ${at}`, channels: 1 };
      }
    };
    return { report: { ...base, companies: companies as Report['companies'] }, taken: () => taken };
  }

  it.each([
    ['HTML', htmlReport],
    ['JSON', jsonReport],
    ['CSV', csvReport],
  ])('is written as %s row by row, each before the next one is read', (_name, write) => {
    const { report, taken } = endless();
    let wasted = 0;
    for (const piece of write(report)) {
      const found = /Company number (\d+)/.exec(piece)?.[1];
      if (found !== undefined) wasted = Math.max(wasted, taken() - Number(found));
      if (Number(found) > 1000) break;
    }
    expect(wasted).toBeGreaterThan(0);
    expect(wasted).toBeLessThan(5);
  });
});

describe('every text of a report', () => {
  it('claims no more than the evidence, on screen, in the bundle and in the guide', async () => {
    const { head } = base;
    const ours: Report = {
      ...base,
      head: {
        ...head,
        sources: [],
        findings: head.findings.map((finding) => ({
          ...finding,
          claims: finding.claims.map((claim) => ({ ...claim, quote: null })),
          responses: finding.responses.map((response) => ({ ...response, quote: null })),
        })),
      },
    };
    expect(overclaims(parsePage(joinedText(htmlReport(ours))).text)).toEqual([]);
    const zip = await JSZip.loadAsync(await collectBytes(bundle(base)));
    expect(overclaims((await zip.file('README.txt')?.async('string')) ?? 'sold')).toEqual([]);
    expect(overclaims(readFileSync(join(root, 'docs/report.md'), 'utf8'))).toEqual([]);
  });
});

describe('the content of a report', () => {
  it('is dated by the import, not by the clock', () => {
    expect(base.head.import.importedAt).toBe('1970-01-01T00:00:00Z');
  });

  it('numbers sources in the order of citation, and every number has its source', () => {
    const cited = base.head.findings.flatMap(({ claims, responses }) =>
      [...claims, ...responses].flatMap(({ sources }) => sources),
    );
    const numbers = base.head.sources.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(cited.filter((number) => !numbers.includes(number))).toEqual([]);
    const unopened = base.head.sources.filter(({ opened }) => !opened);
    expect(unopened.length).toBeGreaterThan(0);
    expect(unopened.every(({ quotedIn }) => quotedIn !== null && numbers.includes(quotedIn))).toBe(true);
  });

  it('says that numbers are lower bounds when a document could not be read completely', () => {
    expect(base.head.summary.lowerBounds).toBe(true);
    const whole = createReport(reportLedger({ ...CONTENT, documents: [{ kind: 'connected-apps' }] }));
    expect(whole.head.summary.lowerBounds).toBe(false);
  });

  it('can be previewed', () => {
    const preview = previewReport(base);
    expect(preview.bytes).toBe(Buffer.byteLength(joinedText(htmlReport(base))));
    expect(preview.sections).toContainEqual({ title: 'Connections and blocked apps', entries: 5 });
  });
});
