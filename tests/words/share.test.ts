import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/answer.ts';
import { roundCount } from '../../src/words/share.ts';
import { shareSvg, shareText } from '../../src/words/share-card.ts';

const company = (name: string) => ({
  id: name.toLowerCase(),
  name,
  findingId: `messaging-partner:${name.toLowerCase()}`,
  grade: 'acknowledged' as const,
  namedIn: 2018,
  connections: [{ status: 'active' as const, addedAt: '2014-10-01T00:00:00Z', removedAt: null }],
  window: null,
  least: 0,
  most: 1929,
});

function answerWith(names: readonly string[], most = 1929): Answer {
  const group = { companies: names.map(company), least: 0, most, why: 'access-end' as const };
  return {
    service: 'facebook',
    apps: { state: 'whole', listed: 40 },
    messages: { state: 'whole', total: 4916, encrypted: 0 },
    named: group,
    chatPrograms: { ...group, companies: [], most: 0 },
    byRules: { apps: 0, findingId: null },
    denials: [{ id: 'x', by: 'Netflix', companyId: 'netflix' }],
    next: [],
  };
}

const quiet = { withCompanies: false, isSample: false };
/** The characters of a picture, line by line. */
const getCharacters = (svg: string | null): string =>
  [...(svg ?? '').matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');

describe('the shared result', () => {
  it('is rounded, and names companies and years only on request', () => {
    const answer = answerWith(['Netflix', 'Spotify']);
    for (const text of [shareText(answer, quiet), shareSvg(answer, quiet)]) {
      expect(text).not.toMatch(/Netflix|Spotify|1,?929|4,?916|201\d/);
      expect(text).toContain('2,000');
    }
    const named = shareText(answer, { ...quiet, withCompanies: true });
    expect(named).toContain('among my connected apps: Netflix and Spotify.');
    expect(named).not.toMatch(/201\d|1,929/);
  });

  it('has exactly the same characters in the picture as in the text', () => {
    for (const withCompanies of [true, false]) {
      const answer = answerWith(['Netflix', 'B & <b>']);
      const options = { withCompanies, isSample: true };
      const drawn = getCharacters(shareSvg(answer, options)).replace('Sidedoor ', '');
      const plain = drawn.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
      expect(plain).toBe(shareText(answer, options));
    }
  });

  it('fits the picture with any number of companies', () => {
    const many = answerWith(Array.from({ length: 40 }, (_, at) => `Company with a long name ${at}`));
    const svg = shareSvg(many, { withCompanies: true, isSample: false }) ?? '';
    const heights = [...svg.matchAll(/ y="(\d+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights)).toBeLessThan(630);
  });

  it('keeps the headline within three lines, and the rest clear of it', () => {
    const named = answerWith(['Spotify', 'Dropbox', 'Netflix', 'This Is Your Digital Life']);
    const svg = shareSvg(named, { withCompanies: true, isSample: false }) ?? '';
    const lines = [...svg.matchAll(/ y="(\d+)" font-size="(\d+)" font-weight="(\d+)"/g)].map((all) =>
      all.slice(1).map(Number),
    );
    const headline = lines.filter(([, , weight]) => weight === 600);
    const [next = [0, 0]] = lines.filter(
      ([y = 0, , weight]) => weight === 400 && y > (headline.at(-1)?.[0] ?? 0),
    );
    expect(headline.length).toBeLessThanOrEqual(3);
    expect((next[0] ?? 0) - (headline.at(-1)?.[0] ?? 0)).toBeGreaterThanOrEqual((next[1] ?? 0) * 2);
  });

  it('has a bar of rounded counts, equal for counts that round alike', () => {
    const [one, other] = [answerWith(['Netflix'], 1929), answerWith(['Netflix'], 2100)];
    expect(shareSvg(one, quiet)).toBe(shareSvg(other, quiet));
    expect(shareSvg(answerWith(['Netflix'], 3000), quiet)).not.toBe(shareSvg(one, quiet));
  });

  it('says when nobody is named, few messages are in the time, or there is no list of apps', () => {
    expect(shareText(answerWith([]), quiet)).toMatch(/^No company .* That does not rule one out\./);
    expect(shareText(answerWith(['Netflix'], 3), quiet)).toContain('At most a handful of my roughly 5,000');
    const missing = { ...answerWith([]), apps: { state: 'missing' as const, listed: 0 } };
    expect([shareText(missing, quiet), shareSvg(missing, quiet)]).toEqual([null, null]);
  });

  it.each([
    [4916, 5000],
    [1929, 2000],
    [949_999, 900_000],
    [12, 10],
    [7, 7],
  ])('%i is rounded to %i', (count, rounded) => {
    expect(roundCount(count)).toBe(rounded);
  });
});
