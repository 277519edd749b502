import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageTree } from '../../src/export/dialects/html/page-tree.ts';
import { TagStream } from '../../src/export/dialects/html/tag-stream.ts';
import { DOCUMENT_STATUSES } from '../../src/model/enumerations.ts';
import { anyText } from '../any-text.ts';
import { fixture, fixtures, read } from './support.ts';

const PAGES = fixtures().map(({ name, path }) => ({ path, page: fixture(name) }));

describe('an HTML page', () => {
  it('is read without throwing, however damaged', async () => {
    const piece = fc.oneof(
      anyText(),
      fc.constantFrom(
        '<',
        '>',
        '"',
        '&#',
        '&#x110000;',
        '</div>',
        '</table>',
        '<td class="_a6_q">',
        '<!--',
        '<style>',
      ),
      fc.constantFrom(
        '<div class="_a6-g">',
        '<table>',
        '<section class="_a706">',
        '<title>',
        ' class=',
        '\u0000',
      ),
    );
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(300),
      put: piece,
    });
    const case_ = fc.record({
      which: fc.nat(PAGES.length - 1),
      damages: fc.array(damage, { minLength: 1, maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(case_, async ({ which, damages }) => {
        const { path, page } = PAGES[which] ?? { path: '', page: '' };
        let broken = page;
        for (const { at, cut, put } of damages) {
          const from = Math.floor(at * broken.length);
          broken = broken.slice(0, from) + put + broken.slice(from + cut);
        }
        const reading = await read(path, broken);
        expect(DOCUMENT_STATUSES).toContain(reading.status);
        expect(reading.records).toBe(reading.found.length);
        expect(reading.problems).toBe(reading.trouble.length);
      }),
      { numRuns: 400 },
    );
  });

  it('has the right count of records, even with a broken line in its header', async () => {
    const { path, page } = PAGES.find(({ page }) => page.includes('_aoaa')) ?? { path: '', page: '' };
    const reading = await read(path, page.replace(/(class="_aoaa">)/, '$1<<div class="_a6-g">'));
    expect(reading.frame.map(({ type }) => type)).toEqual(['stamp']);
    expect(reading.records).toBe(reading.found.length);
  });

  it('that ends early gives the complete records before the end, and a problem', async () => {
    const case_ = fc.record({
      which: fc.nat(PAGES.length - 1),
      keep: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(case_, async ({ which, keep }) => {
        const { path, page } = PAGES[which] ?? { path: '', page: '' };
        const whole = await read(path, page);
        const cut = await read(path, page.slice(0, Math.floor(keep * (page.length - 7))));
        expect(['partial', 'unrecognised']).toContain(cut.status);
        expect(cut.trouble.map(({ code }) => code)).toContain(
          cut.status === 'partial' ? 'truncated-page' : 'unknown-template',
        );
        if (cut.found[0]?.type === 'thread' || cut.found[0]?.type === 'off-meta') return;
        // Instants may differ: until 2022 a page gives its zone at its end.
        const names = whole.found.map((one) => ('name' in one ? one.name : one.type));
        expect(cut.found.map((one) => ('name' in one ? one.name : one.type))).toEqual(
          names.slice(0, cut.found.length),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('of another site is not recognised', async () => {
    const path = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.html';
    for (const page of ['', 'not html', '<html><body><main>Hello</main></body></html>']) {
      expect(await read(path, page)).toMatchObject({
        status: 'unrecognised',
        records: 0,
        problems: 1,
        dialect: null,
      });
    }
  });

  it('is recognised by its classes, whatever the tags', async () => {
    for (const { path, page } of PAGES) {
      if (path.endsWith('.htm')) continue;
      const other = page
        .replaceAll(/<(\/?)(?:div|section|footer|h2|span|main|aside|header)\b/g, '<$1article')
        .replaceAll(/<title>|<\/title>/g, (tag) => tag);
      const [expected, actual] = [await read(path, page), await read(path, other)];
      expect(actual.found, path).toEqual(expected.found);
      expect(actual.trouble, path).toEqual([]);
    }
  });

  it('is read without any of its labels', async () => {
    for (const { path, page } of PAGES) {
      // The settings have no other key than their labels, which are English in every language.
      if (path.includes('technologies_settings') || path.endsWith('.htm')) continue;
      const [{ found }, blind] = [await read(path, page), await read(path, withoutLabels(page))];
      if (path.includes('advertisers_using') && blind.trouble.length > 0) {
        // Two lists of advertisers may be any two of the three: the names remain, the reasons do not.
        expect(new Set(blind.trouble.map(({ code }) => code))).toEqual(new Set(['unknown-list']));
        expect(blind.found).toMatchObject(found.map(({ type, pointer }) => ({ type, pointer })));
        continue;
      }
      expect(blind.found, path).toEqual(found);
      expect(blind.trouble, path).toEqual([]);
    }
  });

  it('gives the same records with additional classes', async () => {
    for (const { path, page } of PAGES) {
      if (path.endsWith('.htm')) continue;
      const other = page.replaceAll(/class="([^"]+)"/g, 'class="x-new $1  y_new"');
      expect((await read(path, other)).found, path).toEqual((await read(path, page)).found);
    }
  });
});

/** Labels of rows, headings of groups, descriptions, column heads: everything that is said in the user's language. */
function withoutLabels(page: string): string {
  return page
    .replaceAll(/(<td(?: colspan="2")? class="[^"]*_a6_q">)([^<]+)/g, '$1qwx zzy')
    .replaceAll(/(<td class="_51m-[^"]*_2oao">)([^<]+)/g, '$1qwx zzy')
    .replaceAll(/(<div class="_a6-h">)([^<]+)(<\/div><div style)/g, '$1qwx zzy$3')
    .replaceAll(/(padding-top: 3px">)([^<]+)/g, '$1qwx zzy')
    .replaceAll(/(<td style="text-align:center; width:20%">)([^<]+)/g, '$1qwx zzy')
    .replaceAll(/(class="(?:_3b0e|_a70f|_3-9a)">)([^<]+)/g, '$1qwx zzy');
}

describe('the work for a page', () => {
  /** Calls to the handler and elements looked at. */
  function work(page: string): number {
    let count = 0;
    const tree = new PageTree(
      (node) => {
        count += 1 + node.children.length;
        return node.role === 'card' || node.tag === 'table';
      },
      () => undefined,
    );
    const counted = <Args extends unknown[]>(call: (...args: Args) => void, ...args: Args): void => {
      count += 1;
      call.apply(tree, args);
    };
    const stream = new TagStream({
      wantsText: true,
      open: (tag, attributes) => counted(tree.open, tag, attributes),
      text: (piece) => counted(tree.text, piece),
      close: (tag) => counted(tree.close, tag),
    });
    for (let at = 0; at < page.length; at += 10_000) stream.write(page.slice(at, at + 10_000));
    stream.end();
    return count;
  }

  const main = '<html><body><div class="_a706" role="main">';
  const SHAPES: Readonly<Record<string, string>> = {
    'open elements': '<div class="_a6-g">',
    'stray ends': '</div></p></td>',
    'open and foreign ends': '<div></span>',
    cards: '<div class="_a6-g"><div class="_a6-h">x</div></div>',
    tables: '<table><tr><td class="_a6_q">a</td><td class="_a6_r">b</td></tr></table>',
    text: 'word ',
    references: '&amp;&#64;&bogus;',
    attributes: '<div a="1" b=\'2\' class="x y z" c=3>',
    'less-than signs': '<',
  };

  it.each(Object.entries(SHAPES))('grows at most linearly: %s', (_name, shape) => {
    const [one, four] = [work(main + shape.repeat(20_000)), work(main + shape.repeat(80_000))];
    expect(four).toBeLessThan(one * 4.2 + 1000);
  });

  it('does not keep finished records', () => {
    let most = 0;
    const tree = new PageTree(
      (node) => {
        most = Math.max(most, node.children.length);
        return node.role === 'card';
      },
      () => undefined,
    );
    const stream = new TagStream(tree);
    stream.write(`${main}<div>${'<div><div class="_a6-g"><p>text</p></div></div>'.repeat(50_000)}</div>`);
    stream.end();
    expect(most).toBeLessThan(3);
  });

  it('is limited for absurdly deep nesting, which is skipped and reported', async () => {
    const path = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.html';
    const deep = `${main}${'<div>'.repeat(1000)}<div class="_a6-g"><div class="_a6-h">x</div></div>${'</div>'.repeat(1000)}</div></body></html>`;
    const reading = await read(path, deep);
    expect(reading).toMatchObject({ status: 'partial', found: [] });
    expect(reading.trouble.map(({ code }) => code)).toEqual(['too-deep']);
  });
});
