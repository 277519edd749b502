/** This scheme and host are used for the app's own pages and nothing else. */
export const SCHEME = 'sidedoor';
export const HOST = 'app';
export const START_ADDRESS = `${SCHEME}://${HOST}/index.html`;

/**
 * True for one of our addresses. Protocol and host are compared, never the origin: `new URL('x://y').origin` is the string
 * "null" for every custom scheme, so comparing origins would accept any of them.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST;
}
