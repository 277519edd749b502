import { INDEX, type Page, type Pages } from '../src/engine/renderer-pages.ts';

/** Dot segments that climb, in any spelling, and separators other than ours. */
const SUSPICIOUS = /\.\.|\\|%2e|%2f|%5c|%00|\/\//i;

/**
 * The file for the path of a request as it was sent; every view's address is the same page. Null for what does not exist: a
 * name with an extension that is not among the files, or a path that tries to climb.
 */
export function staticFile(pages: Pages, path: string): Page | null {
  if (SUSPICIOUS.test(path)) return null;
  const found = pages.get(path);
  if (found) return found;
  const isView = !path.slice(path.lastIndexOf('/')).includes('.');
  return isView ? (pages.get(INDEX) ?? null) : null;
}
