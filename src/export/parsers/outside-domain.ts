import { linkDomain } from '../links.ts';
import { text } from './plain.ts';

/** Facebook's own addresses say nothing about a third party. */
const FACEBOOK_DOMAINS: ReadonlySet<string> = new Set([
  ...['facebook.com', 'facebook.net', 'fb.com', 'fb.me', 'fb.gg', 'fb.watch', 'fbcdn.net', 'fbsbx.com'],
  ...['messenger.com', 'm.me'],
]);

/** The registrable domain of the first address that leads outside Facebook; null if there is none. */
export function outsideDomain(addresses: readonly unknown[]): string | null {
  for (const address of addresses) {
    const printed = text(address);
    const domain = printed === null ? null : linkDomain(printed);
    if (domain !== null && !FACEBOOK_DOMAINS.has(domain)) return domain;
  }
  return null;
}
