import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { findingPage } from '../../cli/views/finding-page.ts';
import { HowCounted } from '../../renderer/finding/how-counted.tsx';
import { htmlReport } from '../../src/report/html/report.ts';
import { words } from '../../src/words/current.ts';
import { daysMessage, lastDayBefore, windowMessage } from '../../src/words/windows.ts';
import { wordedFindings } from '../audit/ledger.ts';
import { createReport, joinedText, KNOWLEDGE, reportLedger } from '../report/support.ts';

/** The page as a reader sees it: no tags, one space between words. */
const plain = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('a window in words', () => {
  it('is the same in the app, in the report and on the terminal, and names its last day', () => {
    const db = reportLedger();
    const found = wordedFindings(db, 1, KNOWLEDGE).find(({ id }) => id === 'messaging-partner:netflix');
    if (!found?.window || !found.exposure) throw new Error('The finding of Netflix has no window.');
    // The first day after the era in which messages could be reached is 4 April 2018: nobody reads that day.
    expect(found.window).toMatchObject({ from: '2014-10-01', to: '2018-04-04' });
    const sentence =
      'From 1 October 2014 (your export gives this day) to 3 April 2018 (not known; we assume the latest possible day).';
    const terminal = {
      out: process.stdout,
      err: process.stderr,
      width: 200,
      colour: false,
      watched: false,
      live: false,
    };
    const app = renderToStaticMarkup(
      createElement(HowCounted, { window: found.window, exposure: found.exposure }),
    );
    const report = joinedText(htmlReport(createReport(db)));
    const readers = {
      app,
      report,
      terminal: findingPage({ finding: found, knowledge: KNOWLEDGE, terminal, isFull: true }),
    };
    for (const [reader, page] of Object.entries(readers)) {
      expect(plain(page), reader).toContain(sentence);
      expect(plain(page), reader).not.toContain('4 April 2018');
    }
  });

  it('names the last included day, across months and leap years', () => {
    expect(lastDayBefore('2018-04-04')).toBe('2018-04-03');
    expect(lastDayBefore('2016-03-01')).toBe('2016-02-29');
    expect(lastDayBefore('2015-01-01')).toBe('2014-12-31');
  });

  it('says which end is unknown', () => {
    const ends = { fromBasis: 'unknown', toBasis: 'stated' } as const;
    const say = (from: string | null, to: string | null): string =>
      words().say(windowMessage({ from, to, ...ends }));
    expect(say(null, '2015-01-01')).toBe(
      'Until 31 December 2014 (the source gives this day); the start is not known.',
    );
    expect(say('2015-01-01', null)).toBe(
      'From 1 January 2015 (not known; we assume the earliest possible day); the end is not known.',
    );
    expect(say(null, null)).toBe('Neither the start nor the end is known.');
    expect(words().say(daysMessage({ from: null, to: '2015-01-01' }))).toBe(
      'from an unknown date to 31 December 2014',
    );
  });
});
