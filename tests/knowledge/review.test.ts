import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  claimDigest,
  countFacts,
  type FactCounts,
  findLosses,
  findUnreviewed,
} from '../../scripts/fact-ledger.ts';
import { KNOWLEDGE_DIR } from '../../src/knowledge/files.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Knowledge } from '../../src/knowledge/types.ts';

const knowledge = loadKnowledge();
const read = (file: string): string => readFileSync(join(KNOWLEDGE_DIR, file), 'utf8');
const review = read('REVIEW.md');

describe('knowledge/REVIEW.md', () => {
  test('lists every claim in its current form', () => {
    expect(findUnreviewed(knowledge, review)).toEqual([]);
  });

  test('is checked for claims that are missing, changed, removed or listed twice', () => {
    const [id, claim] = [...knowledge.claims][0] ?? [];
    if (id === undefined || claim === undefined) throw new Error('There are no claims.');
    const row = review.split('\n').find((line) => line.startsWith(`| \`${id}\``)) ?? '';
    const open = findUnreviewed(knowledge, review);
    const found = (facts: Knowledge, text: string) =>
      findUnreviewed(facts, text).filter((fault) => !open.includes(fault));
    expect(found(knowledge, review.replace(`${row}\n`, ''))).toHaveLength(1);
    expect(found(knowledge, `${review}\n${row}`)).toEqual(['a claim is listed twice']);
    const changed = new Map(knowledge.claims).set(id, { ...claim, note: 'Something new.' });
    expect(found({ ...knowledge, claims: changed }, review)).toEqual([
      expect.stringContaining(`${id}: not reviewed`),
    ]);
    const fewer = new Map([...knowledge.claims].slice(1));
    expect(found({ ...knowledge, claims: fewer }, review)).toEqual([
      expect.stringContaining(`${id}: listed`),
    ]);
  });

  test('has a digest that covers every field of a claim', () => {
    const [claim] = knowledge.claims.values();
    if (claim === undefined) throw new Error('There are no claims.');
    const digests = Object.keys(claim).map((key) => claimDigest({ ...claim, [key]: 'changed' }));
    expect(digests).not.toContain(claimDigest(claim));
  });
});

describe('knowledge/counts.json', () => {
  const committed = JSON.parse(read('counts.json')) as FactCounts;

  test('is not above the current facts (npm run facts -- --commit-counts after additions)', () => {
    expect(findLosses(committed, countFacts(knowledge))).toEqual([]);
  });

  test('is checked for losses, and for a new accusation without a response', () => {
    const now = countFacts(knowledge);
    const open = 'accusations without a response';
    expect(findLosses({ ...now, claims: (now.claims ?? 0) + 1 }, now)).toHaveLength(1);
    expect(findLosses({ ...now, [open]: (now[open] ?? 0) - 1 }, now)).toHaveLength(1);
  });
});
