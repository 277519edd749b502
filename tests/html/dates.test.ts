import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { DateReader, parseDate } from '../../src/export/dialects/html/dates.ts';
import { anyText } from '../any-text.ts';
import { at } from './support.ts';

const UTC: readonly (readonly [string, string])[] = [
  ['Tuesday, May 5, 2015 at 7:21am UTC', '2015-05-05T07:21Z'],
  ['Friday, May 8, 2015 at 9:03pm UTC', '2015-05-08T21:03Z'],
  ['Wednesday, March 11, 2015 at 9:47pm UTC+01', '2015-03-11T21:47+01:00'],
  ['Wednesday, March 11, 2015 at 9:47pm EDT', '2015-03-11T21:47-04:00'],
  ['Wednesday, March 11, 2015 at 9:47pm Asia/Kuala_Lumpur', '2015-03-11T21:47+08:00'],
  ['Saturday, July 11, 2015 at 9:47pm Europe/Berlin', '2015-07-11T21:47+02:00'],
  ['Wednesday, March 11, 2015 at 21:47 UTC+01', '2015-03-11T21:47+01:00'],
  ['dimanche 4 décembre 2016, 13:54 UTC-07', '2016-12-04T13:54-07:00'],
  ['Sonntag, 4. Dezember 2016 um 13:54 UTC-07', '2016-12-04T13:54-07:00'],
  ['4. desember 2016 kl. 13:54 UTC-07', '2016-12-04T13:54-07:00'],
  ['4 декабря 2016 г. в 13:54 UTC-07', '2016-12-04T13:54-07:00'],
  ['Tuesday, 9 July 2019 at 21:08 UTC+02:00', '2019-07-09T21:08+02:00'],
  ['Monday, May 10, 2021 at 4:16 PM UTC-05:00', '2021-05-10T16:16-05:00'],
  ['Mercredi 16 novembre 2022, 09:12 UTC+01:00', '2022-11-16T09:12+01:00'],
  ['Tuesday 24 March 2026 at 19:05 UTC+01:00', '2026-03-24T19:05+01:00'],
  ['Sunday, June 22, 2014 at 12:05am UTC+05:30', '2014-06-22T00:05+05:30'],
];

const LOCAL: readonly (readonly [string, string])[] = [
  ['17 Sep 2018, 08:05', '2018-09-17T08:05Z'],
  ['8 Mar 2016, 10:15', '2016-03-08T10:15Z'],
  ['May 14, 2020, 6:39 AM', '2020-05-14T06:39Z'],
  ['May 6, 2021 at 9:17 PM', '2021-05-06T21:17Z'],
  ['20:15, 14 tháng 10, 2019', '2019-10-14T20:15Z'],
  ['mai 12, 2019 7:45:32am', '2019-05-12T07:45:32Z'],
  ['jan 29, 2021 11:08:57pm', '2021-01-29T23:08:57Z'],
  ['fév 11, 2016 6:14:49am', '2016-02-11T06:14:49Z'],
  ['mar 17, 2021 2:20:04pm', '2021-03-17T14:20:04Z'],
  ['jun 25, 2017 12:53:18pm', '2017-06-25T12:53:18Z'],
  ['nov 06, 2014 12:31:26am', '2014-11-06T00:31:26Z'],
  ['7 septembre 2022, 18:21', '2022-09-07T18:21Z'],
  ['Feb 03, 2022 5:18:36pm', '2022-02-03T17:18:36Z'],
  ['mar 11, 2024 7:02:13pm', '2024-03-11T19:02:13Z'],
  ['El 12 de marzo de 2024 a las 21:40', '2024-03-12T21:40Z'],
  ['2 月 07, 2016 8:12:05 下午', '2016-02-07T20:12:05Z'],
  ['2 月 07, 2016 12:12:05 上午', '2016-02-07T00:12:05Z'],
  ['2025年4月3日下午6:25', '2025-04-03T18:25Z'],
  ['Mar 20, 2026 6:13:52 pm', '2026-03-20T18:13:52Z'],
  ['Jan 16, 2019, 10:15 AM', '2019-01-16T10:15Z'],
  ['Oct 19, 2019 at 2:37 PM', '2019-10-19T14:37Z'],
  ['14. Nov. 2023, 22:13', '2023-11-14T22:13Z'],
  ['2016. december 4., 13:54', '2016-12-04T13:54Z'],
  ['2016 m. gruodis 4 d., 13:54', '2016-12-04T13:54Z'],
  ['12 sept. 2019 à 10:00 p. m.', '2019-09-12T22:00Z'],
  ['12 de março de 2024, 21h40', '2024-03-12T21:40Z'],
  ['١٢ مارس ٢٠٢٤ ٩:٤٠ م', '2024-03-12T21:40Z'],
  ['12 ม.ค. 2567 12:30', '2024-01-12T12:30Z'],
  ['2024/03/12 21:40', '2024-03-12T21:40Z'],
  ['23/04/2016 10:11', '2016-04-23T10:11Z'],
];

const UNREADABLE = [
  '',
  'never',
  '12:30',
  'Feb 30, 2020 1:00am',
  'Feb 03, 2022 5:78:36pm',
  'Feb 2022 5:18pm',
  '03/04/2016 10:11',
  '13/13/2016 10:11',
  'lis 12, 2019 10:11',
  'Smarch 12, 2019 10:11',
  '9:40 x'.repeat(60),
];

describe('the date parser', () => {
  test.each(UTC)('parses %s as an exact instant', (text, iso) => {
    expect(parseDate(text)).toEqual({ at: at(iso), basis: 'utc' });
  });

  test.each(LOCAL)('parses %s as an instant without a zone', (text, iso) => {
    expect(parseDate(text)).toEqual({ at: at(iso), basis: 'local' });
  });

  test.each(UNREADABLE)('cannot parse "%s"', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it('uses the zone of the page for a date without a zone, and marks it as uncertain', () => {
    const date = parseDate('Feb 03, 2022 5:18:36pm', { offsetMinutes: 60 });
    expect(date).toEqual({ at: at('2022-02-03T17:18:36+01:00'), basis: 'local' });
    expect(parseDate('Feb 3, 2022 at 5:18pm UTC', { offsetMinutes: 60 })?.at).toBe(at('2022-02-03T17:18Z'));
  });

  it('parses an ambiguous order only when the order is given', () => {
    expect(parseDate('03/04/2016 10:11', { order: 'dmy' })?.at).toBe(at('2016-04-03T10:11Z'));
    expect(parseDate('03/04/2016 10:11', { order: 'mdy' })?.at).toBe(at('2016-03-04T10:11Z'));
  });

  it('parses an ambiguous month name once the page has shown its language', () => {
    const polish = new DateReader();
    expect(polish.read('wtorek, 9 lipca 2019 21:08')?.at).toBe(at('2019-07-09T21:08Z'));
    expect(polish.read('lis 12, 2019 10:11')?.at).toBe(at('2019-11-12T10:11Z'));
    expect(parseDate('lis 12, 2019 10:11', { language: 'hr' })?.at).toBe(at('2019-10-12T10:11Z'));
  });

  const LOCALES =
    'en en-GB fr es de pt-BR zh-TW vi pl it nl ar tr ru ja ko sv he hi th el cs hu fi ro uk'.split(' ');
  it.each(LOCALES)('parses what the platform prints in %s', (locale) => {
    const instant = fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) });
    const styles = fc.constantFrom('long' as const, 'medium' as const, 'full' as const);
    fc.assert(
      fc.property(instant, styles, (ms, dateStyle) => {
        const shape = { dateStyle, timeStyle: 'medium', timeZone: 'UTC' } as const;
        const printed = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, shape).format(ms);
        const language = locale === 'zh-TW' ? 'zh-Hant' : (locale.split('-')[0] ?? locale);
        const numeric = /^[\p{Nd}\s./,:-]+$/u.test(printed.replace(/[\p{L}\u200e\u200f].*/u, ''));
        const order = numeric ? ({ order: 'dmy' } as const) : {};
        expect(parseDate(printed, { language, ...order })?.at, printed).toBe(Math.floor(ms / 1000));
      }),
      { numRuns: 40 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(anyText(120), (text) => {
        const found = parseDate(text);
        expect(found === null || Number.isSafeInteger(found.at)).toBe(true);
      }),
    );
  });

  it('gives the same result whether or not other dates were parsed before', () => {
    const reader = new DateReader();
    const parts = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 1, max: 12 }),
      minute: fc.integer({ min: 10, max: 59 }),
      half: fc.constantFrom('am', 'pm', ' am', ' PM'),
    });
    fc.assert(
      fc.property(parts, ({ day, hour, minute, half }) => {
        const text = `Aug ${day}, 2021 ${hour}:${minute}:07${half}`;
        expect(reader.read(text)).toEqual(parseDate(text));
        expect(reader.read(text)).not.toBeNull();
      }),
    );
  });
});
