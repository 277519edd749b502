import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Protocol } from 'electron';
import { META_POLICY, SECURITY_HEADERS } from './content-policy.ts';
import { HOST, SCHEME } from './own-address.ts';

/** A file of the built renderer, whole, as it is served. */
export type Page = { readonly body: Uint8Array<ArrayBuffer>; readonly type: string };

/** Paths as written in an address, e.g. `/assets/index.js`. */
export type Pages = ReadonlyMap<string, Page>;

/** Every kind of file that the build makes. Another kind is a mistake and stops the start. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** Must be called once, before the app is ready. No `bypassCSP`, no service workers. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, allowServiceWorkers: false };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/**
 * Reads the built renderer, some two megabytes, once at start. After this no request of a page is ever turned into a path:
 * it either is a key of this map or it is not there. Throws when the folder is missing.
 */
export function readPages(dir: string): Pages {
  return new Map(filesBelow(dir, '').map((path) => [path, pageAt(join(dir, path), path)]));
}

/** By hand: inside of an asar archive not every option of readdir can be relied on. */
function filesBelow(dir: string, path: string): string[] {
  return readdirSync(join(dir, path)).flatMap((name) => {
    const each = `${path}/${name}`;
    return statSync(join(dir, each)).isDirectory() ? filesBelow(dir, each) : [each];
  });
}

function pageAt(file: string, path: string): Page {
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Error(`${path} is of no kind that the app serves`);
  const bytes = readFileSync(file);
  return { type, body: path.endsWith('.html') ? withMetaPolicy(bytes) : new Uint8Array(bytes) };
}

function withMetaPolicy(html: Buffer): Uint8Array<ArrayBuffer> {
  const meta = `<meta http-equiv="content-security-policy" content="${META_POLICY}">`;
  const text = html.toString('utf8').replace('<head>', () => `<head>\n    ${meta}`);
  if (!text.includes(meta)) throw new Error('index.html has no <head> to put the content policy into');
  return new TextEncoder().encode(text);
}

/** The answer to one request: a page of the map to a GET of our own host, 404 to everything else. */
export function answerTo(pages: Pages, request: Pick<Request, 'url' | 'method'>, language: string): Response {
  const url = URL.parse(request.url);
  const isOurs = url?.protocol === `${SCHEME}:` && url.host === HOST && request.method === 'GET';
  const page = isOurs ? pages.get(url.pathname) : undefined;
  if (!page) return new Response('Not found', { status: 404, headers: { ...SECURITY_HEADERS } });
  const body = page.type === TYPES['.html'] ? withLanguage(page.body, language) : page.body;
  return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': page.type } });
}

/** In the first tag: a script would be too late for the first picture. */
const withLanguage = (html: Page['body'], language: string): Page['body'] =>
  new TextEncoder().encode(
    new TextDecoder().decode(html).replace('<html lang="en"', `<html lang="${language}"`),
  );

/** Serves the pages in a session, each in the language in use at the time. */
export function servePages(
  protocol: Pick<Protocol, 'handle'>,
  pages: Pages,
  getLanguage: () => string,
): void {
  protocol.handle(SCHEME, (request) => answerTo(pages, request, getLanguage()));
}
