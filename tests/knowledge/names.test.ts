import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { KNOWLEDGE_DIR } from '../../src/knowledge/files.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { isPartner } from '../../src/knowledge/types.ts';
import { en } from '../words/catalogs.ts';

const knowledge = loadKnowledge();
const { partners, names, mostSeen2024 } = knowledge;
const reference = readFileSync(join(KNOWLEDGE_DIR, 'README.md'), 'utf8');

describe('well-known companies', () => {
  it('are at least 150, each only once', () => {
    expect(partners.size + names.size).toBeGreaterThanOrEqual(150);
    expect([...names.keys()].filter((id) => partners.has(id))).toEqual([]);
  });

  it('have a category with a label', () => {
    const categories = new Set([...partners.values(), ...names.values()].map(({ category }) => category));
    expect([...categories].filter((category) => !(`category.${category}` in en))).toEqual([]);
  });

  test.each(mostSeen2024.names)('include %s as printed in the study of 2024', (name) => {
    expect(knowledge.match(name)).not.toBeNull();
  });

  test.each([
    ['EXPERIAN MARKETING SERVICES', 'experian'],
    ['Epsilon Data Management, LLC', 'epsilon'],
    ['Oracle America, Inc., Oracle Data Cloud', 'oracle-data-cloud'],
    ['LiveRamp, Inc.', 'liveramp'],
    ['www.liveramp.com', 'liveramp'],
    ['Starcom USA', 'starcom'],
    ['Hearts & Science', 'hearts-science'],
    ['eXelate Inc.', 'exelate'],
    ['The Home Depot', 'the-home-depot'],
    ['Lowe’s', 'lowes'],
    ['MACYS', 'macys'],
    ['AT&T', 'at-t'],
    ['iSpot.tv', 'ispot-tv'],
  ])('include %s as %s', (name, id) => {
    expect(knowledge.match(name)?.id).toBe(id);
  });

  test.each([
    ['Acxiom', 'Omnicom'],
    ['EPSILON DATA MANAGEMENT, LLC', 'Publicis Groupe'],
    ['Kinesso', 'Omnicom'],
    ['LiveRamp', null],
  ])('include %s as part of %s', (name, parent) => {
    expect(knowledge.match(name)?.parent).toBe(parent);
  });

  test.each([
    ...['LiveRamp Partners', 'My LiveRamp', 'liveramp.co', 'notliveramp.com', 'liveramp.com.example.org'],
    ...['Acxiom Careers', 'acxiom.org', 'Acxio'],
    ...['Experian Marketing', 'Experian Marketing Services Italia', 'Epsilon Audience', 'Epsilon Theta'],
    ...['ODC', 'ODC CAR', 'Oracle Data', 'Data Cloud'],
    ...['4C Foods', '4', '4Cs', 'C4', 'Hearts', 'Science', 'Hearts and Flowers'],
    ...['OMD Italia', 'OM', 'Publicis Sapient Jobs', 'Starcom Radio', 'IPG Photonics', 'Zenith'],
    ...['Nielsen Norman Group', 'Data Axle Fan Club', 'TransUnion Café', 'Neustadt'],
    ...['Target', 'Targeted', 'Home Depot Canada', 'Walmarts', 'Kroger Precision', 'Lowes Foods'],
    ...['flock.com', 'Flock Safety'],
    ...['Disneyland', 'Starbucks Mugs', 'CBS News', 'PG', 'Pay Pals', 'Etsy Sellers'],
  ])('do not include %s', (name) => {
    expect(knowledge.match(name)).toBeNull();
  });
});

describe('knowledge/README.md', () => {
  const holds = (sentence: string) => reference.replaceAll(/\s+/g, ' ').includes(sentence) || sentence;

  it('counts the known companies', () => {
    expect(holds(`Known are ${partners.size} partners and ${names.size} more companies by name.`)).toBe(true);
  });

  it('counts the known developers of the 61', () => {
    const claims = [...knowledge.claims.values()].filter(({ statement, note }) =>
      `${statement} ${note}`.includes('61 developers'),
    );
    const { size } = new Set(claims.map(({ partnerId }) => partnerId));
    expect(
      holds(`Of the 61 developers whose extra time Facebook listed in 2018, ${size} are in these files`),
    ).toBe(true);
  });

  it('counts the known companies of the study', () => {
    const known = mostSeen2024.names.flatMap((name) => knowledge.match(name) ?? []);
    const claimed = known.filter(isPartner).length;
    expect(
      holds(
        `${mostSeen2024.names.length} of the study’s 100 names could be read, and ${known.length} of them are known: ` +
          `${claimed} as partners, ${known.length - claimed} by name.`,
      ),
    ).toBe(true);
  });
});
