import { businessPage, recognise } from '../../catalog.ts';
import { listedBusinesses } from './layouts/off-meta.ts';
import { PageTree } from './page-tree.ts';
import { TagStream } from './tag-stream.ts';

/** What a page may ask of the rest of the export. Share one object for all pages of an export: answers are kept. */
export type HtmlContext = {
  /** Paths of all documents of the export that can be read. */
  readonly paths: ReadonlySet<string>;
  /** The content of another document, or null when it cannot be had. */
  readonly sibling: (path: string) => Promise<Buffer | null>;
};

const known = new WeakMap<HtmlContext, Promise<(path: string) => string | null>>();

/** Names of businesses by the path of their page, from the export's lists of businesses, which are read once. */
export function namesOfBusinesses(context: HtmlContext): Promise<(path: string) => string | null> {
  const names = known.get(context) ?? readNames(context);
  known.set(context, names);
  return names;
}

async function readNames(context: HtmlContext): Promise<(path: string) => string | null> {
  const names = new Map<string, string>();
  for (const path of [...context.paths].filter(isList)) {
    const page = await context.sibling(path);
    if (page !== null) collect(page.toString('utf8'), names);
  }
  return (path) => names.get(path) ?? null;
}

function isList(path: string): boolean {
  const found = recognise(path);
  return found?.kind === 'off-meta-activity' && found.format === 'html' && businessPage(path) === null;
}

function collect(page: string, names: Map<string, string>): void {
  const visit = listedBusinesses((path, name) => names.set(path, name));
  const stream = new TagStream(new PageTree(visit, () => undefined));
  stream.write(page);
  stream.end();
}
