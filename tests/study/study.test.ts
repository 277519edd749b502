import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStudy, refuseEnded, studyDigest, studySchemaDocument } from '../../src/study/study.ts';
import { EXAMPLE, root } from './studies.ts';

const changed = (from: string | RegExp, to: string) => () =>
  parseStudy(EXAMPLE.replace(from, to), 'study.toml');

describe('study.toml', () => {
  it('is valid in the example', () => {
    const study = parseStudy(EXAMPLE, 'study.toml');
    expect(study.id).toBe('side-doors-2026');
    expect(study.tables.findings).toContain('rule');
  });

  it.each([
    [/^k = 10/m, 'k = 1', '“k” in study.toml is not as it has to be. An example: 10'],
    [/^k = 10/m, '', 'study.toml does not say “k”.'],
    [/^k = 10/m, 'k = 10\nquota = 3', 'study.toml says “quota”, which no study has.'],
    [
      /^id = .*/m,
      'id = "../evil"',
      '“id” in study.toml is not as it has to be. An example: "side-doors-2026"',
    ],
    [
      /^ends = .*/m,
      'ends = "2027-02-30"',
      '“ends” in study.toml is not as it has to be. An example: "2027-06-30"',
    ],
    [
      /^ends = .*/m,
      'ends = 2027-06-30',
      '“ends” in study.toml is not as it has to be. An example: "2027-06-30"',
    ],
    [/^contact = .*/m, 'contact = "A\\u001b[8m"', '“contact” in study.toml is not as it has to be.'],
    [/^k = 10/m, 'k = "10"', '“k” in study.toml is not as it has to be. An example: 10'],
    ['"month"', '"week"', '“coarseness” in study.toml has to be one of: day, month and year.'],
    [
      /^bins = .*/m,
      'bins = [1, 10]',
      '“bins” in study.toml is not as it has to be. An example: [0, 1, 10, 100, 1000]',
    ],
    [
      /^key = .*/m,
      'key = "secret"',
      '“names.key” in study.toml is not as it has to be. An example: openssl rand -hex 32',
    ],
    ['"known"', '"all"', '“names.policy” in study.toml has to be one of: known and listed.'],
    [/^findings = .*/m, 'people = ["name"]', 'study.toml says “tables.people”, which no study has.'],
    [
      '"rule", ',
      '"title", ',
      '“tables.findings” in study.toml has to be one of: rule, severity, grade, scope, company and named.',
    ],
    [/^title = .*/m, 'title = ', 'study.toml is not valid TOML: look at line 3.'],
  ])('is refused with a reason when %s is changed to %s', (from, to, sentence) => {
    expect(changed(from, to)).toThrow(sentence);
  });

  it('loses the line breaks in its texts', () => {
    const { title } = changed(/^title = .*/m, 'title = "A study\\n\\n Nothing is handed over."')();
    expect(title).toBe('A study Nothing is handed over.');
  });

  it('has the same digest with any comments and line endings', () => {
    const other = EXAMPLE.replaceAll(/^#.*\n/gm, '').replaceAll('\n', '\r\n');
    expect(studyDigest(parseStudy(other, 'x'))).toBe(studyDigest(parseStudy(EXAMPLE, 'y')));
    expect(studyDigest(changed('k = 10', 'k = 11')())).not.toBe(studyDigest(parseStudy(EXAMPLE, 'y')));
  });

  it('accepts donations until its last day', () => {
    const study = parseStudy(EXAMPLE, 'study.toml');
    expect(() => refuseEnded(study, '2027-06-30')).not.toThrow();
    expect(() => refuseEnded(study, '2027-07-01')).toThrow('This study ended on 30 June 2027.');
  });

  it('is described by docs/schemas/study.schema.json (if stale: npx node scripts/schemas.ts)', () => {
    const published = JSON.parse(readFileSync(join(root, 'docs/schemas/study.schema.json'), 'utf8'));
    expect(published).toEqual(JSON.parse(JSON.stringify(studySchemaDocument())));
  });
});
