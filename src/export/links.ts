import { domainToASCII } from 'node:url';
import { parse } from 'tldts';

/** Ends at whatever ends an address in running text. */
const ADDRESS = /(?:https?:\/\/|(?<![\p{L}\p{N}@./_-])www\.)[^\s<>"'`|\\^{}]+/giu;
const WEB_SCHEME = /^(?:https?:)?\/\//i;
/** `mailto:`, `tel:`, `intent:` ...; `example.com:8080` is not one. */
const OTHER_SCHEME = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
/** Letters and digits of any script, between dots and hyphens. */
const HOST = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}._-]*[\p{L}\p{N}\p{M}])?/u;
/** The characters of a host once it is ASCII: "⑴", a number to Unicode, has become "(1)". */
const ASCII_HOST = /^[a-z0-9._-]+$/;
/** Hosts whose `l.php?u=...` only redirects to the address that was really sent. */
const WRAPPERS = new Set(['l.facebook.com', 'lm.facebook.com', 'l.messenger.com', 'l.instagram.com']);
const MOST_WRAPPINGS = 3;
const MOST_CACHED = 20_000;

const domains = new Map<string, string | null>();
const asciiHosts = new Map<string, string>();

/** Whether calling `hostsIn` is worthwhile. Cheap, and sound on mojibake. */
export function mayHoldLink(text: string): boolean {
  return text.includes('://') || text.includes('ww.') || text.includes('WW.');
}

/**
 * Hosts of the http and https addresses and bare `www.` names in a text, in order, with repeats; Facebook's redirects are
 * followed to the host they lead to. The text is only examined: nothing of it but hosts is returned.
 */
export function hostsIn(text: string): string[] {
  if (!mayHoldLink(text)) return [];
  const hosts: string[] = [];
  for (const [address] of text.matchAll(ADDRESS)) {
    const host = getHost(address);
    if (host !== null) hosts.push(host);
  }
  return hosts;
}

/**
 * The registrable domain of a host or an address (`open.spotify.com` gives `spotify.com`), by the public suffix list, in lower
 * case ASCII. Null for IP addresses, names without a public suffix and anything that is not a host. Facebook's own domains
 * count like any other.
 */
export function linkDomain(hostOrUrl: string): string | null {
  // What `hostsIn` returns is already a host, and most have been looked up before.
  const same = domains.get(hostOrUrl);
  if (same !== undefined) return same;
  const host = getHost(hostOrUrl);
  if (host === null) return null;
  const known = domains.get(host);
  if (known !== undefined) return known;
  if (domains.size >= MOST_CACHED) domains.clear();
  const domain = registrable(host);
  domains.set(host, domain);
  return domain;
}

function registrable(host: string): string | null {
  const found = parse(host, { extractHostname: false });
  return found.isIcann === true && found.isIp !== true ? found.domain : null;
}

function getHost(address: string, wrappings = 0): string | null {
  const rest = address.replace(WEB_SCHEME, '');
  if (rest === address && OTHER_SCHEME.test(address)) return null;
  const pathAt = rest.search(/[/?#\\]/);
  const host = bareHost(pathAt < 0 ? rest : rest.slice(0, pathAt));
  if (!WRAPPERS.has(host) || wrappings >= MOST_WRAPPINGS) return host === '' ? null : host;
  const target = wrappedAddress(rest);
  return target === null ? host : getHost(target, wrappings + 1);
}

/** Without user, port and trailing punctuation; international names in their ASCII form. */
function bareHost(authority: string): string {
  const named = HOST.exec(authority.slice(authority.lastIndexOf('@') + 1))?.[0] ?? '';
  return toAscii(named.toLowerCase());
}

/** `domainToASCII` parses a whole URL each time, and people send links to few hosts. */
function toAscii(host: string): string {
  const known = asciiHosts.get(host);
  if (known !== undefined) return known;
  if (asciiHosts.size >= MOST_CACHED) asciiHosts.clear();
  const mapped = domainToASCII(host);
  // The mapping drops invisible marks, and punctuation before one is then the last character: no host ends in it.
  const ascii = ASCII_HOST.test(mapped) ? (HOST.exec(mapped)?.[0] ?? '') : '';
  asciiHosts.set(host, ascii);
  return ascii;
}

function wrappedAddress(rest: string): string | null {
  const queryAt = rest.indexOf('?');
  return queryAt < 0 ? null : new URLSearchParams(rest.slice(queryAt + 1)).get('u');
}
