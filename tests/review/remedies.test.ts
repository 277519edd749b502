import { describe, expect, it } from 'vitest';
import { REMEDY_PARTS, type RuleId } from '../../src/model/enumerations.ts';
import { findRemedies, PART_OF, REMEDIES } from '../../src/review/remedies.ts';
import { overclaims } from '../knowledge/overclaims.ts';
import { KNOWLEDGE } from './ledger.ts';

const RULES = Object.keys(REMEDIES) as RuleId[];

describe('remedies', () => {
  it('of the facts all have a part and are shown with some rule, and no other is named', () => {
    const known = [...KNOWLEDGE.remedies.keys()].sort();
    expect(Object.keys(PART_OF).sort()).toEqual(known);
    expect(
      [
        ...new Set(RULES.flatMap((rule) => findRemedies(KNOWLEDGE, rule).map(({ remedy }) => remedy.id))),
      ].sort(),
    ).toEqual(known);
  });

  it('come each once, in the order act, does, does not, ask', () => {
    for (const rule of RULES) {
      const parts = findRemedies(KNOWLEDGE, rule).map(({ part }) => REMEDY_PARTS.indexOf(part));
      expect(parts, rule).toEqual([...parts].sort());
      const ids = findRemedies(KNOWLEDGE, rule).map(({ remedy }) => remedy.id);
      expect(new Set(ids).size, rule).toBe(ids.length);
    }
  });

  it('for a connected app name the page of Facebook, and what removing does and does not do', () => {
    const found = findRemedies(KNOWLEDGE, 'messaging-partner');
    expect(found[0]?.remedy.url).toBe('https://www.facebook.com/settings?tab=applications');
    expect(new Set(found.map(({ part }) => part))).toEqual(new Set(REMEDY_PARTS));
  });

  it('do not tell to remove what the export lists as removed', () => {
    expect(findRemedies(KNOWLEDGE, 'unknown-dates').map(({ part }) => part)).not.toContain('act');
  });

  it('say no more than the evidence', () => {
    for (const { text, topic } of KNOWLEDGE.remedies.values())
      expect(overclaims(`${topic} ${text}`)).toEqual([]);
  });
});
