import { describe, expect, it } from 'vitest';
import { byMostMessages, firstShared } from '../../src/model/shared-companies.ts';

describe('companies that several services list', () => {
  const company = (id: string, ...messages: ([number, number] | null)[]) => ({
    id,
    accounts: messages.map((each) => ({
      ...{ importId: 1, service: 'facebook' as const, isWhole: true },
      messages: each && { least: each[0], most: each[1] },
    })),
    messages: messages.every((each) => each === null) ? null : { least: 0, most: null },
  });
  const ids = (companies: readonly { readonly id: string }[]) => companies.map(({ id }) => id);

  it('have the most messages first, and one without a count after one with none', () => {
    const companies = [
      company('unknown', null, null),
      company('none', null, null, [0, 0]),
      company('most', [0, 9], null),
      company('some', [1, 2], [0, 3]),
    ];
    expect(ids(companies.sort(byMostMessages))).toEqual(['most', 'some', 'none', 'unknown']);
  });

  it.each([
    [3, 20, 12],
    [14, 20, 14],
    [2, 3, 5],
  ])('are shown for %i counted and %i others: %i of them', (counted, others, shown) => {
    const companies = [
      ...Array.from({ length: counted }, (_, index) => company(`counted ${index}`, [0, 1])),
      ...Array.from({ length: others }, (_, index) => company(`other ${index}`, null)),
    ];
    expect(ids(firstShared(companies))).toEqual(ids(companies.slice(0, shown)));
  });
});
