import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answeredBy, groupClaims } from '../../renderer/finding/claims.ts';
import { numberFootnotes } from '../../renderer/finding/footnotes.ts';
import { exposureLead } from '../../renderer/finding/lead.ts';
import { toRuler, yearScale } from '../../renderer/finding/ruler.ts';
import { facts, netflix } from './netflix.ts';

describe('the exposure ruler', () => {
  const count = fc.integer({ min: 0, max: 2_000_000 });

  it('never lets the least pass the most, nor either leave the ruler', () => {
    fc.assert(
      fc.property(count, count, count, (least, most, all) => {
        const ruler = toRuler(least, most, all);
        expect(ruler.least).toBeLessThanOrEqual(ruler.most);
        expect(ruler.least).toBeGreaterThanOrEqual(0);
        expect(ruler.most).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('is empty for none and full only for all', () => {
    expect(toRuler(0, 0, 500)).toEqual({ least: 0, most: 0 });
    expect(toRuler(500, 500, 500)).toEqual({ least: 100, most: 100 });
    expect(toRuler(0, 999_999, 1_000_000).most).toBeLessThan(100);
  });

  it('keeps one message of a million visible', () => {
    expect(toRuler(0, 1, 1_000_000).most).toBeGreaterThan(0.5);
    expect(toRuler(1, 1, 1_000_000).least).toBeGreaterThan(0.5);
  });

  it('is empty for an era without messages', () => {
    expect(toRuler(0, 0, 0)).toEqual({ least: 0, most: 0 });
  });

  it('scales the years by the largest', () => {
    expect(
      yearScale([
        { least: 0, most: 3 },
        { least: 2, most: 9 },
      ]),
    ).toBe(9);
    expect(yearScale([])).toBe(0);
  });
});

describe('who says what', () => {
  const sides = groupClaims(netflix);

  it('puts what carries a message count first and everything else about the company aside', () => {
    expect(sides.main.claims.map(({ id }) => id)).toEqual([
      'messaging-partner',
      'newspaper',
      'recommendations',
    ]);
    expect(sides.other.claims.map(({ id }) => id)).toEqual(['viewing']);
  });

  it('puts a response with the claims that it answers, and loses none', () => {
    expect(answeredBy('netflix-denial', facts)).toEqual(['newspaper', 'messaging-partner']);
    expect(sides.main.responses.map(({ id }) => id)).toEqual(['facebook-denial', 'netflix-denial']);
    expect(sides.other.responses.map(({ id }) => id)).toEqual(['viewing-denial']);
  });

  it('numbers the claims through both groups', () => {
    expect([...sides.claimNumbers.values()]).toEqual([1, 2, 3, 4]);
  });

  it('shows everything openly where nothing is about messages', () => {
    const claims = netflix.finding.claims.filter(({ kind }) => kind === 'profile-data');
    const only = groupClaims({ ...netflix, finding: { ...netflix.finding, claims } });
    expect(only.main.claims).toEqual(claims);
    expect(only.other.claims).toEqual([]);
  });
});

describe('the footnotes', () => {
  it('names each source once, in the order of the text', () => {
    const { notes, of } = numberFootnotes(facts, ['recommendations', 'viewing', 'newspaper']);
    expect(notes.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'vulture'],
      [2, 'ap'],
      [3, 'nyt'],
    ]);
    expect(of('recommendations')).toEqual([1, 2]);
    expect(of('viewing')).toEqual([2]);
    expect(of('unheard-of')).toEqual([]);
  });

  it('are in ascending order behind a fact whose sources were cited before it in another order', () => {
    // Its own sources are Vulture, then the AP; the AP has been cited before.
    const { of } = numberFootnotes(facts, ['viewing', 'recommendations']);
    expect(of('viewing')).toEqual([1]);
    expect(of('recommendations')).toEqual([1, 2]);
  });
});

describe('the lead of a finding', () => {
  const exposure = { least: { messages: 0 }, most: { messages: 5972 } };
  const range = 'Between 0 and 5,972 of your messages fall in the time when Dropbox could have had access.';

  it('does not say twice what the page sets apart', () => {
    const limit = 'Your export shows a connection. It cannot show what was done with it.';
    expect(exposureLead(`Your export lists Dropbox. ${range} ${limit}`, exposure, 'Dropbox')).toBe(
      'Your export lists Dropbox.',
    );
  });

  it('leaves a summary alone that says something else', () => {
    const other = 'Between 0 and 7 of your messages were counted.';
    expect(exposureLead(other, exposure, null)).toBe(other);
  });
});
