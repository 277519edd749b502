import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFootnotes } from '../../renderer/finding/footnotes.ts';
import { leadText } from '../../renderer/finding/lead.ts';
import { toRuler, yearScale } from '../../renderer/lib/ruler.ts';
import { groupStatements, statementOrder } from '../../src/model/statement-rows.ts';
import { facts, netflix } from './netflix.ts';

describe('the exposure ruler', () => {
  const count = fc.integer({ min: 0, max: 2_000_000 });

  it('never shows the least above the most, or either outside the ruler', () => {
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

  it('scales the years to the largest', () => {
    expect(
      yearScale([
        { least: 0, most: 3 },
        { least: 2, most: 9 },
      ]),
    ).toBe(9);
    expect(yearScale([])).toBe(0);
  });
});

describe('the statements of a finding', () => {
  const answered = ({ id }: { readonly id: string }): readonly string[] =>
    facts.find((fact) => fact.id === id)?.respondsTo ?? [];
  const { finding } = netflix;
  const ids = (said: readonly { readonly id: string }[]): string[] => said.map(({ id }) => id);
  const rows = groupStatements(finding, answered);

  it('show those with a message count first, and everything else about the company separately', () => {
    expect(rows.main.flatMap(({ claims }) => ids(claims))).toEqual(['messaging-partner', 'newspaper']);
    expect(rows.other.flatMap(({ claims }) => ids(claims))).toEqual(['viewing', 'recommendations']);
  });

  it('show each statement next to its own responses, and each response once', () => {
    expect(rows.main.map(({ responses, repeated }) => [ids(responses), ids(repeated)])).toEqual([
      [['netflix-denial'], []],
      [['facebook-denial'], ['netflix-denial']],
    ]);
    expect(rows.other.map(({ responses }) => ids(responses))).toEqual([['viewing-denial'], []]);
  });

  it('put statements with the same responses in one row', () => {
    const both = groupStatements(finding, () => ['messaging-partner', 'newspaper']);
    expect(both.main.map(({ claims }) => ids(claims))).toEqual([['messaging-partner', 'newspaper']]);
  });

  it('include a response that refers to no statement', () => {
    const none = groupStatements(finding, () => []);
    expect(none.main.at(-1)).toEqual({ claims: [], responses: finding.responses, repeated: [] });
    expect(statementOrder(none).toSorted()).toEqual(
      ids([...finding.claims, ...finding.responses]).toSorted(),
    );
  });

  it('are all expanded when none is about messages', () => {
    const claims = finding.claims.filter(({ kind }) => kind === 'profile-data');
    const only = groupStatements({ ...finding, claims }, answered);
    expect(only.main.flatMap((row) => row.claims)).toEqual(claims);
    expect(only.other).toEqual([]);
  });
});

describe('the footnotes', () => {
  const pick = (...wanted: string[]) => wanted.flatMap((id) => facts.find((fact) => fact.id === id) ?? []);
  const getNumbers = (footnotes: ReturnType<typeof numberFootnotes>, id: string): number[] =>
    footnotes.of(id).map(({ number }) => number);

  it('number each source once, in the order of the text', () => {
    const footnotes = numberFootnotes(pick('recommendations', 'viewing', 'newspaper'));
    expect(footnotes.notes.map(({ number, source }) => [number, source.id])).toEqual([
      [1, 'vulture'],
      [2, 'ap'],
      [3, 'nyt'],
    ]);
    expect(getNumbers(footnotes, 'recommendations')).toEqual([1, 2]);
    expect(getNumbers(footnotes, 'viewing')).toEqual([2]);
    expect(getNumbers(footnotes, 'unheard-of')).toEqual([]);
  });

  it('are in ascending order after a fact whose sources were cited earlier in another order', () => {
    // Its own sources are Vulture, then the AP; the AP has been cited before.
    const footnotes = numberFootnotes(pick('viewing', 'recommendations'));
    expect(getNumbers(footnotes, 'viewing')).toEqual([1]);
    expect(getNumbers(footnotes, 'recommendations')).toEqual([1, 2]);
  });

  it('link back to each statement that cites them, once', () => {
    const { notes } = numberFootnotes(pick('recommendations', 'viewing', 'viewing'));
    expect(notes.map(({ citedBy }) => citedBy.map(({ id }) => id))).toEqual([
      ['recommendations'],
      ['recommendations', 'viewing'],
    ]);
  });
});

describe('the lead of a finding', () => {
  const exposure = { least: { messages: 0 }, most: { messages: 5972 } };
  const range = 'Between 0 and 5,972 of your messages fall in the time when Dropbox could have had access.';

  it('does not repeat what the page shows separately', () => {
    const limit = 'Your export shows a connection. It cannot show what was done with it.';
    expect(leadText(`Your export lists Dropbox. ${range} ${limit}`, exposure, 'Dropbox')).toBe(
      'Your export lists Dropbox.',
    );
  });

  it('leaves a different summary unchanged', () => {
    const other = 'Between 0 and 7 of your messages were counted.';
    expect(leadText(other, exposure, null)).toBe(other);
  });
});
