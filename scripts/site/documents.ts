import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { rootDir } from '../run-tool.ts';

const manifest: { readonly homepage: string; readonly version: string } = JSON.parse(
  readFileSync(join(rootDir, 'package.json'), 'utf8'),
);

export type Page = { readonly path: string; readonly text: string };

/** No script at all on these pages. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** Where a page of the project is in the site: the README is the front page. */
const toSitePath = (path: string): string =>
  path === 'README.md' ? 'index.html' : path.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html');

/** One page of documentation as HTML. `pages` are all that the site has: other files are linked at the repository. */
export function renderDocument(path: string, pages: readonly string[]): Page {
  const toRoot = '../'.repeat(path.split('/').length - 1);
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        return `<h${depth} id="${toAnchor(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        return `<a href="${href}"${isExternal(href) ? ' rel="external"' : ''}>${this.parser.parseInline(tokens)}</a>`;
      },
      table(token: Tokens.Table) {
        return `<div class="wide" tabindex="0">${renderTable(token, this.parser)}</div>\n`;
      },
    },
    walkTokens(token) {
      if (token.type === 'link') token.href = resolveLink(token.href, path, pages);
    },
  });
  const source = readFileSync(join(rootDir, path), 'utf8');
  const title = /^# (.+)$/m.exec(source)?.[1]?.replaceAll('`', '') ?? 'Sidedoor';
  // What may scroll sideways can be reached with the keyboard.
  const body = marked.parse(source, { async: false }).replaceAll('<pre>', '<pre tabindex="0">');
  return { path: toSitePath(path), text: toPage({ title, body, toRoot, isFront: path === 'README.md' }) };
}

type Parser = { readonly parseInline: (tokens: Tokens.Generic[]) => string };

const wrap = (html: string, tag: string): string => `<${tag}>${html}</${tag}>`;

/** A row of headings without any text would be a heading that says nothing. */
function renderTable({ header, rows }: Tokens.Table, parser: Parser): string {
  const toRow = (cells: Tokens.TableCell[], tag: string) =>
    `<tr>${cells.map(({ tokens, text }) => wrap(parser.parseInline(tokens), text ? tag : 'td')).join('')}</tr>`;
  const head = header.some(({ text }) => text) ? `<thead>${toRow(header, 'th')}</thead>` : '';
  return `<table>${head}<tbody>${rows.map((row) => toRow(row, 'td')).join('')}</tbody></table>`;
}

/** As the repository's host makes them, so that links to a heading work in both places. */
const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

/** Outside of the site: marked, so that nobody leaves it unawares. */
const isExternal = (href: string): boolean => /^https?:/.test(href);

function resolveLink(href: string, from: string, pages: readonly string[]): string {
  if (/^(?:[a-z]+:|#)/i.test(href)) return href;
  const [target = '', anchor] = href.split('#', 2);
  const path = posix.normalize(posix.join(posix.dirname(from), target)).replace(/\/$/, '');
  const tail = anchor === undefined ? '' : `#${anchor}`;
  if (!pages.includes(path)) {
    if (!existsSync(join(rootDir, path))) throw new Error(`${from} links to ${href}, which does not exist.`);
    return `${manifest.homepage}/blob/main/${path}${tail}`;
  }
  return posix.relative(dirname(toSitePath(from)), toSitePath(path)) + tail;
}

/** The paragraph of the README that leads to this very site. */
const LOOK_AT_SITE = /<p><strong>Look before you install.*?<\/p>\n/s;
const LOOK = `
<aside class="look">
  <p><a class="button" href="app.html">Look at an invented account</a> <a href="app.html#/headlines">What the headlines said</a></p>
  <p>The pages of the app, over the answers for an account that does not exist. Nothing of yours is asked for.</p>
</aside>`;

type Parts = {
  readonly title: string;
  readonly body: string;
  readonly toRoot: string;
  readonly isFront: boolean;
};

const toPage = ({ title, body, toRoot, isFront }: Parts): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title === 'Sidedoor' ? title : `${title} · Sidedoor`}</title>
<link rel="icon" href="${toRoot}icon.svg">
<link rel="stylesheet" href="${toRoot}site.css">
</head>
<body>
<nav aria-label="Site"><a href="${toRoot}index.html">Sidedoor</a> <a href="${toRoot}app.html">An invented account</a> <a href="${toRoot}app.html#/headlines">Headlines</a> <a href="${toRoot}index.html#for-developers">Documentation</a> <a href="${manifest.homepage}" rel="external">Source code</a></nav>
<main>
${isFront ? body.replace('</h1>', `</h1>${LOOK}`).replace(LOOK_AT_SITE, '') : body}
</main>
<footer>Sidedoor ${manifest.version}</footer>
</body>
</html>
`;
