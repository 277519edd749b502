import { describe, expect, it } from 'vitest';
import { REMEDY_PARTS, type RuleId } from '../../src/model/enumerations.ts';
import { findRemedies, REMEDIES, remedyConditions } from '../../src/review/remedies.ts';
import { words } from '../../src/words/current.ts';
import { overclaims } from '../knowledge/overclaims.ts';
import { KNOWLEDGE } from './ledger.ts';

const RULES = Object.keys(REMEDIES) as RuleId[];

describe('remedies', () => {
  it('in the facts are all used by some rule, and no others are', () => {
    const known = [...KNOWLEDGE.remedies.keys()].sort();
    expect(
      [...new Set(RULES.flatMap((rule) => findRemedies(KNOWLEDGE, rule).map(({ id }) => id)))].sort(),
    ).toEqual(known);
  });

  it('are listed once each, in the order act, does, does not, ask', () => {
    for (const rule of RULES) {
      const parts = findRemedies(KNOWLEDGE, rule).map(({ part }) => REMEDY_PARTS.indexOf(part));
      expect(parts, rule).toEqual([...parts].sort());
      const ids = findRemedies(KNOWLEDGE, rule).map(({ id }) => id);
      expect(new Set(ids).size, rule).toBe(ids.length);
    }
  });

  it('for a connected app name the page of Facebook, and what removing does and does not do', () => {
    const found = findRemedies(KNOWLEDGE, 'messaging-partner');
    expect(found[0]?.url).toBe('https://www.facebook.com/settings?tab=applications');
    expect(new Set(found.map(({ part }) => part))).toEqual(new Set(REMEDY_PARTS));
  });

  it('do not suggest removing what the export lists as removed', () => {
    expect(findRemedies(KNOWLEDGE, 'unknown-dates').map(({ part }) => part)).not.toContain('act');
  });

  it('say in which regions they exist, from when, and what to do first', () => {
    const said = (id: string) => {
      const remedy = KNOWLEDGE.remedies.get(id);
      return remedy && remedyConditions(KNOWLEDGE, remedy).map((condition) => words().say(condition));
    };
    expect(said('review-apps')).toEqual([]);
    expect(said('gdpr-request')).toEqual([
      'For people in the European Economic Area and the United Kingdom.',
    ]);
    expect(said('activity-from-other-businesses')?.join()).toMatch(
      /^For people in the United States, the United Kingdom, .* and Kenya, from July 2026 on\.$/,
    );
    expect(said('off-meta-activity')).toEqual([
      expect.stringMatching(
        /^In the United States, .* “Activity from other businesses” replaces this from July 2026/,
      ),
      'Ask for your export before you do this.',
    ]);
  });

  it('about removing an app are marked, so that headings need not guess', () => {
    const rules = RULES.filter((rule) => findRemedies(KNOWLEDGE, rule).some(({ removesApp }) => removesApp));
    expect(rules).toContain('messaging-partner');
    expect(rules).not.toContain('unknown-dates');
  });

  it('say no more than the evidence', () => {
    for (const { text, topic } of KNOWLEDGE.remedies.values())
      expect(overclaims(`${topic} ${text}`)).toEqual([]);
  });
});
