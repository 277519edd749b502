import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { KNOWLEDGE_DIR } from '../../src/knowledge/files.ts';
import { readKnowledge } from '../../src/knowledge/read-knowledge.ts';
import {
  BASES,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  CLAIM_TIES,
  DATA_KINDS,
  LEVELS,
} from '../../src/model/enumerations.ts';
import { temporaryDir } from '../temporary-dir.ts';
import { checks } from './checks.ts';

const guide = readFileSync(fileURLToPath(new URL('../../docs/adding-a-partner.md', import.meta.url)), 'utf8');
const reference = readFileSync(join(KNOWLEDGE_DIR, 'README.md'), 'utf8');
const scratch = temporaryDir();

/** The TOML of the guide by the file that its first line names. */
const blocks = new Map(
  [...guide.matchAll(/```toml\n# knowledge\/(\S+)\n(.*?)```/gs)].map(([, file = '', text = '']) => [
    file,
    text,
  ]),
);
/** The test adds the guide's sources after all others, which puts the first of them, and only it, out of place. */
const expected = { 'every list is in order': ['parlour-example-blog-2016-05: not at its place'] };

describe('docs/adding-a-partner.md', () => {
  test.each([...LEVELS, ...CLAIM_STATUSES, ...BASES])('explains %s', (word) => {
    expect(guide).toContain(`\`${word}\``);
  });

  test('has an example that loads, follows every rule and is matched', () => {
    cpSync(KNOWLEDGE_DIR, scratch, { recursive: true });
    appendFileSync(join(scratch, 'sources.toml'), `\n${blocks.get('sources.toml')}`);
    writeFileSync(
      join(scratch, 'partners/parlour-radio.toml'),
      blocks.get('partners/parlour-radio.toml') ?? '',
    );
    const knowledge = readKnowledge(scratch);
    expect(knowledge.match('Parlour Radio, Inc.')).toBe(knowledge.partners.get('parlour-radio'));
    expect(knowledge.partners.get('parlour-radio')?.claims).toHaveLength(3);
    const faults = Object.entries(checks).map(([rule, check]) => [rule, check(knowledge)] as const);
    expect(Object.fromEntries(faults.filter(([, found]) => found.length > 0))).toEqual(expected);
  });
});

describe('knowledge/README.md', () => {
  test.each([...LEVELS, ...CLAIM_STATUSES])('has a row for %s', (word) => {
    expect(reference).toMatch(new RegExp(`^\\| ${word} \\|`, 'm'));
  });

  test.each([...CLAIM_KINDS, ...CLAIM_TIES, ...DATA_KINDS, ...BASES, 'first-seen'])('explains %s', (word) => {
    expect(reference).toContain(`\`${word}\``);
  });
});
