/** The app's own pages, and nothing else, live under this scheme and host. */
export const SCHEME = 'sidedoor';
export const HOST = 'app';
export const START_ADDRESS = `${SCHEME}://${HOST}/index.html`;

/**
 * True for an address of ours. Protocol and host are compared, never the origin: `new URL('x://y').origin` is the string
 * "null" for every custom scheme, so that comparing origins would let any of them pass.
 */
export function isOwnAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST;
}
