import type { Shell } from 'electron';
import type { Knowledge } from '../src/knowledge/types.ts';
import { say } from '../src/words/say.ts';

/** The program's own repository: for the release page and for bug reports. */
export const PROJECT_ADDRESS = 'https://github.com/sidedoor-app/sidedoor';

/** Addresses that the pages and the menu mention, beside those of the facts. */
const OWN = [
  ['get-export', 'https://accountscenter.facebook.com/info_and_permissions/dyi'],
  ['get-instagram-export', 'https://accountscenter.instagram.com/info_and_permissions/dyi'],
  ['get-x-archive', 'https://help.x.com/en/managing-your-account/how-to-download-your-x-archive'],
  ['project', PROJECT_ADDRESS],
  ['releases', `${PROJECT_ADDRESS}/releases`],
  ['updates', `${PROJECT_ADDRESS}/blob/main/docs/updates.md`],
] as const;

/** Id to https address. The only addresses that this app can open. */
export type Links = ReadonlyMap<string, string>;

/**
 * The table of everything that may be opened outside: the sources of the facts, the pages of the remedies, our own page. Built
 * once at start. An address that is not https is left out: it remains text that can be copied.
 */
export function linkTable({ sources, remedies }: Pick<Knowledge, 'sources' | 'remedies'>): Links {
  const cited = [...sources.values()].map(({ id, url }) => [`source:${id}`, url] as const);
  const advised = [...remedies.values()].map(({ id, url }) => [`remedy:${id}`, url] as const);
  const rows: Row[] = [...OWN, ['formats', say('formats.address')], ...cited, ...advised];
  return new Map(rows.filter(isHttps));
}

type Row = readonly [id: string, address: string | null];

function isHttps(row: Row): row is readonly [string, string] {
  const url = row[1] === null ? null : URL.parse(row[1]);
  return url !== null && url.protocol === 'https:' && url.username === '' && url.password === '';
}

/** The table for the page: by address, because an address is what the page shows. */
export function idsByAddress(links: Links): Readonly<Record<string, string>> {
  return Object.fromEntries([...links].map(([id, address]) => [address, id]));
}

/** Opens an address of the table in the user's own browser. Any other id opens nothing. */
export async function openLink(
  links: Links,
  id: unknown,
  shell: Pick<Shell, 'openExternal'>,
): Promise<boolean> {
  const address = typeof id === 'string' ? links.get(id) : undefined;
  if (address === undefined) return false;
  await shell.openExternal(address);
  return true;
}
