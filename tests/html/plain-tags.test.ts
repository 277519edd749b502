import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../src/export/dialects/html/attributes.ts';
import { TagStream } from '../../src/export/dialects/html/tag-stream.ts';
import { fixture, fixtures } from './support.ts';

/** The events of a handler, with neighbouring pieces of text joined. */
class Log {
  wantsText = true;
  readonly calls: string[] = [];
  open(tag: string, { className, href, datetime, role }: Attributes): void {
    this.calls.push(`open ${JSON.stringify([tag, className, href, datetime, role])}`);
  }
  text(piece: string): void {
    const last = this.calls.at(-1);
    if (last?.startsWith('text ')) this.calls[this.calls.length - 1] = last + piece;
    else if (piece !== '') this.calls.push(`text ${piece}`);
  }
  close(tag: string): void {
    this.calls.push(`close ${tag}`);
  }
}

function events(
  page: string,
  plain: boolean,
  cuts: readonly number[] = [],
): { calls: string[]; whole: boolean } {
  const log = new Log();
  const stream = new TagStream(log, plain);
  const places = [...new Set([0, ...cuts.map((cut) => cut % (page.length + 1)), page.length])].sort(
    (a, b) => a - b,
  );
  for (const [index, place] of places.entries()) stream.write(page.slice(place, places[index + 1]));
  stream.end();
  return { calls: log.calls, whole: stream.complete };
}

/** Pieces that pages are made of, and pieces that are not plain in every way there is. */
const PIECES = [
  '<div class="_a6-g">',
  '</div>',
  '<a target="_blank" href="https://example.org/?a=1&amp;b=2">',
  '</a>',
  '<br />',
  '<br>',
  '<img src="a.jpg" class="x" />',
  'words &amp; more &#039;s',
  '<table><tr><td colspan="2" class="_a6_q">',
  '</td></tr></table>',
  '<time datetime="2026-01-01T00:00Z">',
  '</time>',
  '</body>',
  '</html>',
  '<DIV CLASS="A">',
  "<p class='single'>",
  '<p class=bare>',
  '<p  class="two blanks">',
  '<p class="a > b">',
  '<p class="a < b">',
  '< not a tag >',
  'a < b',
  'a > b',
  '<!-- a <div> comment -->',
  '<!doctype html>',
  '<?php echo 1 ?>',
  '<script>if (a < b) "</div>"</script>',
  '<style>a > b { }</style>',
  '<title>t &lt; <b></title>',
  '<textarea><div></textarea>',
  '<svg><path d="M0 0"/></svg>',
  '</ div>',
  '</div class="x">',
  '<div',
  '<',
  '"',
  '<body class="again">',
] as const;

const body = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
const head = fc.constantFrom(
  '<html><head><title>t</title></head><body class="_5vb_">',
  '<html><!-- <body> --><body>',
  '<html><style><body></style><body>',
  '<html><BODY>',
  '<html><body class="a > b">',
  '',
);
const cuts = fc.array(fc.nat(5000), { maxLength: 6 });

describe('the fast path for plain tags', () => {
  it('calls a handler exactly as the tokenizer does, on any page', () => {
    fc.assert(
      fc.property(head, body, cuts, (start, rest, places) => {
        expect(events(start + rest, true, places)).toEqual(events(start + rest, false));
      }),
      { numRuns: 1500 },
    );
  });

  it.each(fixtures())(
    'calls a handler exactly as the tokenizer does for $name, whole or damaged',
    ({ name }) => {
      const page = fixture(name);
      expect(events(page, true)).toEqual(events(page, false));
      fc.assert(
        fc.property(fc.nat(page.length), fc.constantFrom(...PIECES), cuts, (place, piece, places) => {
          const damaged = page.slice(0, place) + piece + page.slice(place);
          expect(events(damaged, true, places)).toEqual(events(damaged, false));
        }),
        { numRuns: 15 },
      );
    },
  );
});
