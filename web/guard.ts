import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may come from our own page. A page elsewhere can make a browser send requests to 127.0.0.1, and with DNS
 * rebinding even read the responses under its own name: that name is then in `Host`, and its page in `Origin`.
 */
export function isOwnRequest({ headers }: IncomingMessage, port: number): boolean {
  // Browsers leave out the default port of http.
  const suffix = port === 80 ? '' : `:${port}`;
  const hosts = [`127.0.0.1${suffix}`, `localhost${suffix}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}

/** The page's own requests say so if the browser supports the header; a link from elsewhere says `cross-site`. */
export function isSameOriginFetch({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}
