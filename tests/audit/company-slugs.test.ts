import { describe, expect, it } from 'vitest';
import { assignSlugs } from '../../src/audit/company-slugs.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { KnownCompany } from '../../src/knowledge/types.ts';

const knowledge = loadKnowledge();
const first = (companies: ReadonlyMap<string, KnownCompany>): KnownCompany => {
  const [company] = companies.values();
  if (company === undefined) throw new Error('The facts know none.');
  return company;
};
const [PARTNER, OTHER] = [first(knowledge.partners), first(knowledge.names)];

const toDraft = (name: string, known: KnownCompany | null = null) => ({
  known,
  name,
  rows: [],
  domains: [name.length],
});
const assign = (...drafts: [key: string, name: string, known?: KnownCompany][]) =>
  assignSlugs(new Map(drafts.map(([key, name, known]) => [key, toDraft(name, known)])), knowledge);
const slugs = (...drafts: Parameters<typeof assign>) => assign(...drafts).map(({ slug }) => slug);

describe('the slug of an unknown company', () => {
  it.each([
    ['Example Shop 24', 'example-shop-24'],
    ['-- Example,  Shop! --', 'example-shop'],
    ['Éclair & Söhne', 'eclair-sohne'],
    ['ｆｕｌｌ width', 'full-width'],
    ['例え 商店', '例え-商店'],
    ['हिन्दी दुकान', 'हिन्दी-दुकान'],
    ['!!!', 'company'],
    ['…', 'company'],
    ['A'.repeat(80), 'a'.repeat(80)],
    ['A'.repeat(81), 'a'.repeat(80)],
    // Two units of UTF-16 each.
    ['𐐨'.repeat(81), '𐐨'.repeat(80)],
  ])('of %s is %s', (name, slug) => {
    expect(slugs(['name:x', name])).toEqual([slug]);
  });

  it('has a suffix from its key only where another company has the same slug', () => {
    const same = [
      ['name:a', 'Old Farm'],
      ['name:b', 'old farm!'],
    ] as [string, string][];
    const [one = '', other = '', third] = slugs(...same, ['name:c', 'New Farm']);
    expect(one).toMatch(/^old-farm-[0-9a-f]{8}$/);
    expect(other).toMatch(/^old-farm-[0-9a-f]{8}$/);
    expect(one).not.toBe(other);
    expect(third).toBe('new-farm');
    expect(slugs(...same.toReversed())).toEqual([other, one]);
  });

  it('differs from the slug of every known company', () => {
    const marked = expect.stringMatching(new RegExp(`^${PARTNER.id}-[0-9a-f]{8}$`));
    expect(slugs(['name:x', PARTNER.id])).toEqual([marked]);
    expect(slugs(['known:p', 'P', PARTNER], ['name:x', PARTNER.id])).toEqual([PARTNER.id, marked]);
  });
});

it('a known company uses its id as slug, and is a partner where the facts say so', () => {
  expect(assign(['known:p', 'P', PARTNER], ['known:o', 'Other', OTHER], ['name:x', 'XY'])).toEqual([
    { slug: PARTNER.id, name: 'P', partnerId: PARTNER.id, rows: [], domains: [1] },
    { slug: OTHER.id, name: 'Other', partnerId: null, rows: [], domains: [5] },
    { slug: 'xy', name: 'XY', partnerId: null, rows: [], domains: [2] },
  ]);
});
