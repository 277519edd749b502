import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { compileFacts, parseCompiledFacts } from '../../src/knowledge/compiled-facts.ts';
import { KNOWLEDGE_DIR } from '../../src/knowledge/files.ts';
import { KnowledgeError } from '../../src/knowledge/knowledge-error.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import { dateSpan } from '../../src/knowledge/schema-fields.ts';
import { temporaryDir } from '../temporary-dir.ts';

let dir = '';

const read = (file: string) => readFileSync(join(dir, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(dir, file), text);
/** Replaces the first occurrence; the test is wrong, not green, when the text is not there. */
function edit(file: string, from: string, to: string): void {
  const text = read(file);
  expect(text).toContain(from);
  write(
    file,
    text.replace(from, () => to),
  );
}
function refusal(): KnowledgeError {
  try {
    readKnowledge(dir);
  } catch (error) {
    if (error instanceof KnowledgeError) return error;
    throw error;
  }
  throw new Error('the facts were accepted');
}

/** The ids of each map, in its order. */
const listOrders = (facts: object): object =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, value instanceof Map ? [...value.keys()] : null]),
  );

/** Translations are most of the files and are read by others. */
const isFacts = (path: string): boolean => !path.startsWith(join(KNOWLEDGE_DIR, 'translations'));
beforeEach(() => {
  dir = temporaryDir();
  cpSync(KNOWLEDGE_DIR, dir, { recursive: true, filter: isFacts });
});

describe('loading the facts', () => {
  test('finds the folder of this installation and reads it once', () => {
    expect(existsSync(join(KNOWLEDGE_DIR, 'meta.toml'))).toBe(true);
    expect(loadKnowledge()).toBe(loadKnowledge());
  });

  test('gives the same facts from a bundle, in the same order, with shared objects still shared', () => {
    const { match, ...facts } = loadKnowledge();
    const { match: compiledMatch, ...compiled } = parseCompiledFacts(compileFacts(loadKnowledge()));
    expect(compiled).toEqual(facts);
    expect(listOrders(compiled)).toEqual(listOrders(facts));
    const netflix = compiled.partners.get('netflix');
    expect(compiledMatch('Netflix, Inc.')).toBe(netflix);
    expect(netflix?.claims.map(({ id }) => compiled.claims.get(id))).toEqual(netflix?.claims);
    expect(match('Netflix, Inc.')).toEqual(netflix);
  });

  test('gives the same version for the same facts in another folder, order and formatting', () => {
    edit('partners/uber.toml', 'level = "C"\n', '');
    edit('partners/uber.toml', 'name = "Uber"\n', "level = 'C' # a comment\nname = 'Uber'\n");
    expect(readKnowledge(dir).version).toBe(loadKnowledge().version);
    expect(loadKnowledge().version).toMatch(/^[0-9a-f]{64}$/);
  });

  test('gives another version when one letter of a fact changes', () => {
    edit('partners/uber.toml', 'Rides could', 'Trips could');
    expect(readKnowledge(dir).version).not.toBe(loadKnowledge().version);
  });

  test('refuses an id that occurs in two files of names, or also belongs to a partner', () => {
    edit('names/business.toml', 'etsy = { name = "Etsy"', 'walmart = { name = "Etsy"');
    expect(refusal().message).toBe('names/business.toml, walmart: another file of names has this id.');
    edit('names/business.toml', 'walmart = { name = "Etsy"', 'netflix = { name = "Etsy"');
    expect(refusal().message).toContain('the id "netflix" is used already in partners/netflix.toml');
  });

  test.each([
    [
      'claims = ["netflix-inbox-api", "netflix-board',
      'claims = ["nobody-said", "netflix-board',
      'nobody-said',
    ],
    ['cautions = ["programmatic-access-paraphrase"', 'cautions = ["no-caution"', 'no-caution'],
  ])('refuses headlines that refer to something unknown: %s', (from, to, id) => {
    edit('headlines.toml', from, to);
    expect(refusal().message).toContain(`there is no claim or caution "${id}"`);
  });

  test('refuses an eleventh headline', () => {
    const row =
      '[rows.one-more]\nsays = "One more."\nclaims = ["netflix-inbox-api"]\nestablished = "Nothing."\n';
    write('headlines.toml', `${read('headlines.toml')}\n${row}`);
    expect(refusal().message).toContain('must hold at most ten rows');
  });

  test('reads a folded sentence as one line, and a missing key as unknown', () => {
    const claim = loadKnowledge().claims.get('netflix-facebook-2018-denial');
    expect(claim?.statement).not.toMatch(/\n| {2}/);
    expect(claim).toMatchObject({ from: null, to: null, partnerId: 'netflix', status: 'denied' });
  });
});

describe('an invalid file is refused in one sentence with the file and the place', () => {
  const cases: readonly [string, () => void, string][] = [
    [
      'a misspelt key',
      () => edit('partners/uber.toml', 'category =', 'catgory ='),
      'partners/uber.toml, category: Invalid input: expected string, received undefined.',
    ],
    [
      'an unknown key',
      () => edit('partners/uber.toml', 'category =', 'colour = "black"\ncategory ='),
      'partners/uber.toml, top level: Unrecognized key: "colour".',
    ],
    [
      'an unknown status',
      () => edit('partners/uber.toml', 'status = "documented"', 'status = "known"'),
      'partners/uber.toml, claims[0].status: Invalid option: expected one of ' +
        '"acknowledged"|"documented"|"reported"|"alleged"|"denied".',
    ],
    [
      'a day that does not exist',
      () => edit('events.toml', 'date = "2009-08-11"', 'date = "2009-02-30"'),
      'events.toml, 2009-08-11-inbox-api.date: must be a real date such as 2015, 2015-04 or 2015-04-30.',
    ],
    [
      'a window that ends before it begins',
      () => edit('api-versions.toml', 'to = "2015-04-30"', 'to = "2009"'),
      'api-versions.toml, v1.0.from: the date in "from" is after the one in "to".',
    ],
    [
      'a date whose basis is unknown',
      () => edit('partners/uber.toml', 'fromBasis = "stated"', 'fromBasis = "unknown"'),
      'partners/uber.toml, claims[0].fromBasis: a missing date and the basis "unknown" must go together.',
    ],
    [
      'an address without encryption',
      () => edit('sources.toml', 'url = "https://about', 'url = "http://about'),
      'sources.toml, about-fb-2018-04-04.url: must be an https address.',
    ],
    [
      'an unread source that nobody quotes',
      () => edit('sources.toml', 'quotedIn = "americanindustrialmagazine-2018-04-04"\n', ''),
      'sources.toml, about-fb-2018-04-04.quotedIn: an original that was not opened needs the page that quotes it.',
    ],
    [
      'an id that is not kebab-case',
      () => edit('remedies.toml', '[ad-preferences]', '[Ad_Preferences]'),
      'remedies.toml, Ad_Preferences: must be kebab-case.',
    ],
    [
      'a verified fact without a source',
      () => edit('remedies.toml', 'source = "fb-dev-2018-05-01"\n', ''),
      'remedies.toml, app-states.verified: a fact without a source cannot be verified.',
    ],
    [
      'a source that is not there',
      () => edit('partners/uber.toml', 'source = "', 'source = "no-such-'),
      'is not in sources.toml.',
    ],
    [
      'an answer to nothing',
      () => edit('partners/apple.toml', 'respondsTo = ["', 'respondsTo = ["no-such-'),
      'which is not a claim of apple.',
    ],
    [
      'an id used twice',
      () => edit('remedies.toml', '[ad-preferences]', '[netflix]'),
      'remedies.toml, netflix: the id "netflix" is used already in partners/netflix.toml.',
    ],
    [
      "a claim under another partner's id",
      () => edit('partners/uber.toml', 'id = "uber-', 'id = "bolt-'),
      'its id must begin with "uber-".',
    ],
    [
      'a partner in the wrong file',
      () => write('partners/lyft.toml', read('partners/uber.toml')),
      'partners/lyft.toml, id: "uber" is not the name of the file.',
    ],
    [
      'a name of two partners',
      () => edit('partners/uber.toml', 'aliases = [', 'aliases = ["NETFLIX, Inc.", '),
      'partners/uber.toml, aliases and domains: the name or domain "netflix" belongs to both netflix and uber.',
    ],
    ['no TOML', () => edit('meta.toml', 'made = ', 'made : '), 'meta.toml, line 3, column 6: not valid TOML'],
    ['a file that is gone', () => rmSync(join(dir, 'eras.toml')), 'eras.toml, file: it cannot be read.'],
    [
      'no partners at all',
      () => rmSync(join(dir, 'partners'), { recursive: true }),
      'partners, file: it cannot be read.',
    ],
  ];

  test.each(cases)('%s', (_fault, spoil, message) => {
    spoil();
    const error = refusal();
    expect(error.message).toContain(message);
    expect(error.message).not.toContain('\n');
    expect(error.message).toContain(error.file);
    expect(error.message).not.toContain(dir);
  });
});

test.each([
  ['2015', '2015-01-01', '2015-12-31'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2015-04-30', '2015-04-30', '2015-04-30'],
])('%s means the days from %s to %s', (date, first, last) => {
  expect(dateSpan(date)).toEqual({ first, last });
});

test.each([['2015-13'], ['2015-00'], ['2015-02-29'], ['15'], ['1970'], ['2015-4'], ['2015-04-31'], ['']])(
  '"%s" is not a date',
  (date) => {
    expect(dateSpan(date)).toBeNull();
  },
);
