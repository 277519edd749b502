import type { Protocol } from 'electron';
import { INDEX, type Page, type Pages, readPages, withLanguage } from '../src/engine/renderer-pages.ts';
import { META_POLICY, SECURITY_HEADERS } from './content-policy.ts';
import { HOST, SCHEME } from './own-address.ts';

/** Must be called once, before the app is ready. No `bypassCSP`, no service workers. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, allowServiceWorkers: false };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** The built renderer, with the policy in its page as well. Throws if it is missing or contains what the app does not serve. */
export function readAppPages(dir: string): Pages {
  const pages = new Map(readPages(dir));
  const index = pages.get(INDEX);
  if (!index) throw new Error('the built renderer has no page');
  return pages.set(INDEX, { ...index, body: withMetaPolicy(index.body) });
}

function withMetaPolicy(html: Page['body']): Page['body'] {
  const meta = `<meta http-equiv="content-security-policy" content="${META_POLICY}">`;
  const text = new TextDecoder().decode(html).replace('<head>', () => `<head>\n    ${meta}`);
  if (!text.includes(meta)) throw new Error('index.html has no <head> to put the content policy into');
  return new TextEncoder().encode(text);
}

/** The response to one request: a page of the map for a GET to our own host, 404 for everything else. */
export function answerTo(pages: Pages, request: Pick<Request, 'url' | 'method'>, language: string): Response {
  const url = URL.parse(request.url);
  const isOurs = url?.protocol === `${SCHEME}:` && url.host === HOST && request.method === 'GET';
  const page = isOurs ? pages.get(url.pathname) : undefined;
  if (!page) return new Response('Not found', { status: 404, headers: { ...SECURITY_HEADERS } });
  const body = url?.pathname === INDEX ? withLanguage(page, language) : page.body;
  return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': page.type } });
}

/** Serves the pages in a session, each in the language in use at the time. */
export function servePages(
  protocol: Pick<Protocol, 'handle'>,
  pages: Pages,
  getLanguage: () => string,
): void {
  protocol.handle(SCHEME, (request) => answerTo(pages, request, getLanguage()));
}
