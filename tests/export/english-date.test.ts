import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/export/dialects/html/dates.ts';
import { englishDate } from '../../src/export/parsers/printed-instant.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const printed = fc
  .record({
    month: fc.constantFrom(...months),
    day: fc.integer({ min: 0, max: 32 }),
    year: fc.integer({ min: 2004, max: 2099 }),
    hour: fc.integer({ min: 0, max: 13 }),
    minute: fc.integer({ min: 0, max: 60 }),
    second: fc.integer({ min: 0, max: 60 }),
    half: fc.constantFrom('am', 'pm', 'AM'),
  })
  .map(
    ({ month, day, year, hour, minute, second, half }) =>
      `${month} ${two(day)}, ${year} ${hour}:${two(minute)}:${two(second)} ${half}`,
  );

describe('the fast parser of English dates', () => {
  it('gives the same as the parser of all languages, or nothing', () => {
    fc.assert(
      fc.property(printed, (text) => {
        const short = englishDate(text);
        if (short !== null) expect(short).toEqual(parseDate(text));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['Jan 01, 2004 1:00:00 am', Date.UTC(2004, 0, 1, 1)],
    ['Dec 31, 2099 12:59:59 pm', Date.UTC(2099, 11, 31, 12, 59, 59)],
    ['Dec 31, 2003 11:59:59 pm', null],
    ['Jan 01, 2100 12:00:00 am', null],
    ['Mar 01, 2023 0:00:00 am', null],
    ['Mar 01, 2023 13:00:00 am', null],
    ['Mar 01, 2023 1:60:00 am', null],
    ['Mar 01, 2023 1:00:60 am', null],
    ['Mai 01, 2023 1:00:00 am', null],
    ['Mar 00, 2023 1:00:00 am', null],
  ])('parses %s when it is valid, and gives nothing otherwise', (text, at) => {
    expect(englishDate(text)).toEqual(at === null ? null : { at: at / 1000, basis: 'local' });
  });

  it('handles noon and midnight', () => {
    expect(englishDate('Mar 01, 2023 12:00:00 am')?.at).toBe(Date.UTC(2023, 2, 1) / 1000);
    expect(englishDate('Mar 01, 2023 12:00:00 pm')?.at).toBe(Date.UTC(2023, 2, 1, 12) / 1000);
    expect(englishDate('Feb 30, 2023 12:00:00 pm')).toBeNull();
  });
});
