import { businessPage, identify } from '../../identify.ts';
import { recognise } from '../../recognise.ts';
import { BusinessNames } from './business-names.ts';
import type { LinkedPages } from './layout.ts';
import { listedBusinesses } from './layouts/business-list.ts';
import { PageTree } from './page-tree.ts';
import { TagStream } from './tag-stream.ts';

/** What a page may need to know about the rest of the export. Share one object for all pages of an export: answers are cached. */
export type HtmlContext = {
  /** Paths of all pages that others link to and that can be read. */
  readonly paths: ReadonlySet<string>;
  /** The zone that the export names as the account's; null if it names none or several. */
  readonly timeZone?: string | null;
  /** The content of another document, or null if it is unavailable. */
  readonly sibling: (path: string) => Promise<Buffer | null>;
};

const pages = new WeakMap<HtmlContext, LinkedPages>();
const names = new WeakMap<HtmlContext, Promise<BusinessNames>>();

export function getLinkedPages(context: HtmlContext): LinkedPages {
  const found = pages.get(context) ?? findLinkedPages(context);
  pages.set(context, found);
  return found;
}

function findLinkedPages({ paths }: HtmlContext): LinkedPages {
  const held = new Set([...paths].map(toPageKey));
  const numbered = [...paths].filter((path) => businessPage(path) === 'numbered').length;
  return { has: (href) => held.has(toPageKey(href)), numbered };
}

/** Names of businesses from the export's lists of businesses, which are read once. */
export function namesOfBusinesses(context: HtmlContext): Promise<BusinessNames> {
  const found = names.get(context) ?? readNames(context);
  names.set(context, found);
  return found;
}

async function readNames(context: HtmlContext): Promise<BusinessNames> {
  const found = new BusinessNames(toPageKey);
  for (const path of [...context.paths].filter(isList)) {
    const page = await context.sibling(path);
    if (page !== null) collect(page.toString('utf8'), found);
  }
  return found;
}

function isList(path: string): boolean {
  const found = recognise(path);
  return found?.kind === 'off-meta-activity' && found.format === 'html' && businessPage(path) === null;
}

function collect(page: string, found: BusinessNames): void {
  const visit = listedBusinesses((path, name) => found.add(path, name));
  const stream = new TagStream(new PageTree(visit, () => undefined));
  stream.write(page);
  stream.end();
}

/** Identifies the page that a path or a link refers to: links may be escaped, begin with `./`, or lack the folders of the era. */
function toPageKey(path: string): string {
  const bare = decodePath(path.replace(/[?#].*$/s, '')).replace(/^(?:\.{0,2}\/)+/, '');
  return identify(bare)?.identity ?? bare;
}

function decodePath(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    // A name with a percent sign of its own is not an escaped one.
    return path;
  }
}
