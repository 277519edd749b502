import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { message } from '../../src/words/message.ts';
import { type Reading, read } from './support.ts';

function page(content: string): string {
  return (
    '<html><head><title>Robin Sample - Profile</title></head><body><div class="nav"><ul><li><a href="html/ads.htm">Ads</a></li></ul></div>' +
    `<div class="contents"><h1>Robin Sample</h1><div>${content}</div></div>` +
    '<div class="footer">Downloaded by Robin Sample on Friday, May 8, 2015 at 9:03pm UTC</div></body></html>'
  );
}

const list = (...items: string[]): string => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
const row = (heading: string, cell: string): string => `<tr><th>${heading}</th><td>${cell}</td></tr>`;
const profile = (...rows: string[]): string => page(`<table>${rows.join('')}</table>`);
const names = ({ found }: Reading): unknown[] =>
  found.map((one) => ('name' in one ? `${one.type} ${one.name}` : one.type));
const codes = ({ trouble }: Reading): string[] => trouble.map(({ code }) => code);

const YOUR_APPS = message('problem.page.unknownHeadings', { missed: 'apps' });
const OWN_APPS = message('problem.page.unknownHeadings', { missed: 'ownedApps' });

describe('the profile page of 2014', () => {
  it('with all headings in an unknown language has one problem, without its content', async () => {
    const seen = await read(
      'index.htm',
      profile(row('Tónlist', list('Lag')), row('Forrit', list('Netflix')), row('Hópar', list('Vinir'))),
    );
    expect(seen.found).toEqual([]);
    expect(seen.trouble).toEqual([{ code: 'unknown-list', pointer: 'row 1', message: YOUR_APPS }]);
    expect(seen.status).toBe('partial');
  });

  it('with only the app list recognised reports that own apps may be missing', async () => {
    const seen = await read(
      'index.htm',
      profile(row('Aplikacje', list('Netflix')), row('Muzyka', list('A', 'B')), row('Filmy', list('C'))),
    );
    expect(names(seen)).toEqual(['connection Netflix']);
    expect(seen.trouble).toEqual([{ code: 'unknown-list', pointer: 'row 2', message: OWN_APPS }]);
    expect(seen.status).toBe('partial');
  });

  it('with both app lists recognised is read completely in any language', async () => {
    const seen = await read(
      'index.htm',
      profile(
        row('Música', list('Lag')),
        row('Aplicaciones', list('Netflix')),
        row('Aplicaciones que administras', list('Mine')),
      ),
    );
    expect(names(seen)).toEqual(['connection Netflix', 'owned-app Mine']);
    expect({ codes: codes(seen), status: seen.status }).toEqual({ codes: [], status: 'read' });
  });

  it.each([
    ['English', row('Hometown', 'Exampleton'), row('Groups', list('Example Club'))],
    ['German', row('Geburtstag', '1. Mai'), row('Musik', list('Example Band'))],
  ])('in %s is read completely, because its app headings are known', async (_, ...rows) => {
    const withApps = await read('index.htm', profile(...rows, row('Apps', list('Netflix'))));
    expect(names(withApps)).toEqual(['connection Netflix']);
    expect({ codes: codes(withApps), status: withApps.status }).toEqual({ codes: [], status: 'read' });
    const without = await read('index.htm', profile(...rows));
    expect({ codes: codes(without), status: without.status }).toEqual({ codes: [], status: 'empty' });
  });

  it.each(['Apps and Websites', 'Apps, die du betreibst', ''])(
    'in English or German with a list under "%s" is reported',
    async (heading) => {
      const seen = await read(
        'index.htm',
        profile(row('Birthday', '1 May'), row(heading, list('Netflix')), row('Groups', list('Club'))),
      );
      expect(seen.found).toEqual([]);
      expect({ codes: codes(seen), status: seen.status }).toEqual({
        codes: ['unknown-list'],
        status: 'partial',
      });
    },
  );

  it('without any list beyond its facts has none that could be missing', async () => {
    const seen = await read('index.htm', profile(row('Heimabær', 'Sýnishorn'), row('Forrit', '<ul></ul>')));
    expect({ codes: codes(seen), status: seen.status }).toEqual({ codes: [], status: 'empty' });
  });

  it.each([
    ['a row without a heading', 'partial', page(`<table><tr><td>${list('Netflix')}</td></tr></table>`)],
    ['a row of nothing but text', 'partial', page('<table><tr><td>Netflix</td></tr></table>')],
    ['a list outside of the table', 'partial', page(`<h2>Forrit</h2>${list('Netflix')}`)],
    // If nothing at all could be recorded from a page, it counts as not recognised.
    ['apps that are no list', 'unrecognised', profile(row('Apps', 'Netflix'))],
    [
      'apps in a table of their own',
      'unrecognised',
      profile(row('Apps', '<table><tr><td>Netflix</td></tr></table>'), row('Groups', list('Club'))),
    ],
  ])('with %s has one problem and is %s', async (_, status, content) => {
    const seen = await read('index.htm', content);
    expect(seen.found).toEqual([]);
    expect(codes(seen)).toHaveLength(1);
    expect(seen.status).toBe(status);
    expect(JSON.stringify(seen.trouble)).not.toContain('Netflix');
  });

  it('treats lists below headings like rows', async () => {
    const seen = await read(
      'index.htm',
      page(`<h2>Apps</h2>${list('Netflix')}<h2>Apps You Admin</h2>${list('Mine')}`),
    );
    expect(names(seen)).toEqual(['connection Netflix', 'owned-app Mine']);
    expect(seen.trouble).toEqual([]);
  });

  it('never drops a list silently, whatever its headings', async () => {
    const heading = fc.oneof(
      fc.constantFrom('Apps', 'Apps You Admin', 'Forrit', 'Muzyka', 'Aplikacje', ''),
      fc.stringMatching(/^[\p{L} ]{1,12}$/u),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(heading, { maxLength: 6 }), async (headings) => {
        const seen = await read(
          'index.htm',
          profile(...headings.map((one, at) => row(one, list(`Item ${at}`)))),
        );
        const kinds = new Set(seen.found.map(({ type }) => type));
        const isSaid = codes(seen).includes('unknown-list');
        // No English or German word is in these headings except by rare coincidence.
        expect(isSaid).toBe(seen.found.length < headings.length && kinds.size < 2);
        expect(codes(seen).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the apps page of 2018', () => {
  it('recognises own apps by their heading', async () => {
    const seen = await read(
      'html/apps.htm',
      page(`<h2>Apps</h2>${list('Netflix')}<h2>Apps You Admin</h2>${list('Mine')}`),
    );
    expect(names(seen)).toEqual(['connection Netflix', 'owned-app Mine']);
    expect({ codes: codes(seen), status: seen.status }).toEqual({ codes: [], status: 'read' });
  });

  it.each([
    ['a table', 'unrecognised', '<table><tr><th>Name</th></tr><tr><td>Netflix</td></tr></table>'],
    ['plain text', 'unrecognised', '<h2>Apps</h2><div>Netflix</div>'],
    ['a list and a table', 'partial', `${list('Spotify')}<table><tr><td>Netflix</td></tr></table>`],
  ])('with %s is %s, and is reported', async (_, status, content) => {
    const seen = await read('html/apps.htm', page(content));
    expect(names(seen)).not.toContain('connection Netflix');
    expect({ codes: codes(seen), status: seen.status }).toEqual({ codes: ['unknown-shape'], status });
  });

  it('without content is empty', async () => {
    const seen = await read('html/apps.htm', page('<h2>Apps</h2>'));
    expect({ codes: codes(seen), status: seen.status }).toEqual({ codes: [], status: 'empty' });
  });
});

describe('the ads page of 2014', () => {
  const topics = list('#Cooking');
  const history = list(
    'Contoso Shoes (Clicked Ad) <div class="meta">Tuesday, May 5, 2015 at 7:21am UTC</div>',
  );
  const advertisers = list('Example Bank');

  it('distinguishes its lists by their dates in any language', async () => {
    const seen = await read(
      'html/ads.htm',
      page(`<h2>Efni</h2>${topics}<h2>Saga</h2>${history}<h2>Auglýsendur</h2>${advertisers}`),
    );
    expect(names(seen)).toEqual(['ad-interaction', 'advertiser Example Bank']);
    expect({ codes: codes(seen), status: seen.status }).toEqual({ codes: [], status: 'read' });
  });

  it('in English finds the advertisers without a history', async () => {
    const seen = await read(
      'html/ads.htm',
      page(`<h2>Ads Topics</h2>${topics}<h2>Advertisers with your contact info</h2>${advertisers}`),
    );
    expect(names(seen)).toEqual(['advertiser Example Bank']);
    expect({ codes: codes(seen), status: seen.status }).toEqual({ codes: [], status: 'read' });
  });

  it.each([
    ['no history', `<h2>Efni</h2>${topics}<h2>Saga</h2><ul></ul><h2>Auglýsendur</h2>${advertisers}`],
    [
      'a list between the topics and the history',
      `<h2>Ads Topics</h2>${topics}<h2>X</h2>${advertisers}<h2>Ads History</h2>${history}`,
    ],
    ['two lists before the history', `<h2>Efni</h2>${topics}<h2>X</h2>${advertisers}<h2>Saga</h2>${history}`],
  ])('with unknown headings and %s reports that advertisers may be missing', async (_, content) => {
    const seen = await read('html/ads.htm', page(content));
    expect(names(seen)).not.toContain('advertiser Example Bank');
    expect({ codes: codes(seen), status: seen.status }).toEqual({
      codes: ['unknown-list'],
      status: 'partial',
    });
    expect(JSON.stringify(seen.trouble)).not.toContain('Example Bank');
  });

  it('with a table is unrecognised', async () => {
    const seen = await read('html/ads.htm', page('<table><tr><td>Contoso Shoes</td></tr></table>'));
    expect({ codes: codes(seen), status: seen.status }).toEqual({
      codes: ['unknown-shape'],
      status: 'unrecognised',
    });
  });
});
