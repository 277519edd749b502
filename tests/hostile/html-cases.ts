import { documentCase, type HostileCase } from './case.ts';
import { sampleInputs } from './fuzz/corpus.ts';

const MIB = 1024 * 1024;
const SAMPLES = await sampleInputs();

/** The largest page of a kind in the newest template. */
function findPage(kind: string): { readonly path: string; readonly text: string } {
  const pages =
    SAMPLES.get(`html:${kind}`)?.filter(({ path }) => /^(?:your_facebook|apps_and_web)/.test(path)) ?? [];
  const [{ path, bytes } = { path: '', bytes: Buffer.alloc(0) }] = pages.toSorted(
    (a, b) => b.bytes.length - a.bytes.length,
  );
  return { path, text: bytes.toString('utf8') };
}

type Damage = (page: string) => string | Buffer | (() => string);
const inBody =
  (html: string): Damage =>
  (page) =>
    page.replace(/<body[^>]*>/, (tag) => tag + html);
const lazily =
  (html: () => string): Damage =>
  (page) =>
  () =>
    page.replace(/<body[^>]*>/, (tag) => tag + html());

/** Without an outcome: the page is no longer recognised as one of Facebook's. */
const DAMAGES: readonly (readonly [string, Damage, string?])[] = [
  ['nothing at all', () => ''],
  ['a doctype alone', () => '<!doctype html>'],
  ['a page to log in', () => '<html><head><title>Log in</title></head><body><form></form></body></html>'],
  ['JSON', () => '{"messages":[]}'],
  ['cut in the head', (page) => page.slice(0, 60)],
  ['cut in a tag', (page) => page.slice(0, page.lastIndexOf('<div class') + 7), 'partial truncated-page'],
  ['cut in an attribute', (page) => page.slice(0, page.lastIndexOf('class="') + 9), 'partial truncated-page'],
  ['cut in its middle', (page) => page.slice(0, page.length / 2), 'partial truncated-page'],
  ['no end tags', (page) => page.replaceAll(/<\/\w+>/g, '')],
  ['no start tags', (page) => page.replaceAll(/<\w[^>]*>/g, '')],
  ['end tags first', inBody('</div></main></body></html>'), 'read'],
  ['upper case tags', (page) => page.replaceAll(/<\/?\w+/g, (tag) => tag.toUpperCase()), 'read'],
  ['no quotes around attributes', (page) => page.replaceAll(/="(\w+)"/g, '=$1'), 'read'],
  ['other classes', (page) => page.replaceAll(/class="[^"]*"/g, 'class="x"')],
  ['two pages in one', (page) => page + page, 'read'],
  ['NUL between all tags', (page) => page.replaceAll('>', '>\0'), 'read'],
  ['a comment without end', inBody('<!-- ')],
  ['a script that writes tags', inBody('<script>document.write("<div class=_a6-g>")</script>'), 'read'],
  ['a script without end', inBody('<script>')],
  ['a style without end', inBody('<style>')],
  ['a text area without end', inBody('<textarea>')],
  ['plain text from here on', inBody('<plaintext>')],
  ['CDATA', inBody('<![CDATA[<div>]]>'), 'read'],
  [
    'a document type with entities',
    (page) => `<!DOCTYPE html [<!ENTITY a "&b;&b;"><!ENTITY b "x">]>${page}`,
    'read',
  ],
  [
    'a base, a frame, an object',
    inBody('<base href="https://example.com/"><iframe src="file:///etc/passwd"></iframe><object data="x">'),
    'read',
  ],
  ['SVG and MathML', inBody('<svg><title><div></title></svg><math><mtext></math>'), 'read'],
  ['a template', inBody('<template><div class="_a6-g"></div></template>'), 'read'],
  ['entities past Unicode', inBody('<div>&#x110000;&#xD800;&#0;&#99999999999;&unknown;&amp</div>'), 'read'],
  ['a byte order mark', (page) => `\ufeff${page}`, 'read'],
  ['UTF-16', (page) => Buffer.from(`\ufeff${page}`, 'utf16le')],
  ['Latin-1', (page) => Buffer.from(page, 'latin1'), 'read'],
  ['1,000 levels', inBody('<div>'.repeat(1000)), 'unrecognised too-deep'],
];

const BOMBS: readonly (readonly [string, Damage, string])[] = [
  ['a million levels', lazily(() => '<div>'.repeat(1_000_000)), 'unrecognised too-deep'],
  ['a million empty elements', lazily(() => '<div></div>'.repeat(1_000_000)), 'read'],
  [
    'a million attributes',
    lazily(() => `<div ${Array.from({ length: 1_000_000 }, (_, at) => `a${at}=1`).join(' ')}>`),
    'read',
  ],
  ['an attribute of 30 MB', lazily(() => `<div title="${'x'.repeat(30 * MIB)}">`), 'read'],
  ['a text of 60 MB', lazily(() => `<div>${'x'.repeat(60 * MIB)}</div>`), 'read'],
  ['5 million entities', lazily(() => `<div>${'&amp;'.repeat(5_000_000)}</div>`), 'read'],
  ['20 million <', lazily(() => '<'.repeat(20 * MIB)), 'read'],
  ['a tag name of 20 MB', lazily(() => `<${'x'.repeat(20 * MIB)}>`), 'read'],
  ['a comment of 60 MB', lazily(() => `<!--${'-'.repeat(60 * MIB)}-->`), 'read'],
];

export const HTML_CASES: readonly HostileCase[] = ['thread', 'app-posts'].flatMap((kind) => {
  const { path, text } = findPage(kind);
  return [
    ...DAMAGES.map(([name, damage, expect = 'unrecognised unknown-template']) =>
      documentCase(`html ${kind}: ${name}`, damage(text), expect, { subject: path }),
    ),
    ...BOMBS.map(([name, damage, expect]) =>
      documentCase(`html ${kind}: ${name}`, damage(text), expect, { subject: path, isHeavy: true }),
    ),
  ];
});
