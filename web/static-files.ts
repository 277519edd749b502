import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export type StaticFile = { readonly type: string; readonly content: Buffer };

/** What can be answered with: known before the first request, so no request ever becomes a path on the disk. */
export type StaticFiles = ReadonlyMap<string, StaticFile>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/** Reads a built renderer whole. Null when it has not been built. */
export function loadStaticFiles(dir: string): StaticFiles | null {
  const files = new Map<string, StaticFile>();
  for (const path of filesBelow(dir)) {
    const type = TYPES[extname(path)];
    const name = `/${relative(dir, path).split(sep).join('/')}`;
    if (type) files.set(name, { type, content: readFileSync(path) });
  }
  return files.has(INDEX) ? files : null;
}

export const INDEX = '/index.html';

function filesBelow(dir: string): string[] {
  try {
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    // Not built yet: the host says so in a sentence.
    return [];
  }
}

/** Dots that climb, in any spelling, and separators that are none of ours. */
const SUSPICIOUS = /\.\.|\\|%2e|%2f|%5c|%00|\/\//i;

/**
 * The file for the path of a request as it was sent; every view's address is the one page. Null for what does not exist:
 * a name with an ending that is not among the files, or a path that tries to climb.
 */
export function staticFile(files: StaticFiles, path: string): StaticFile | null {
  if (SUSPICIOUS.test(path)) return null;
  const found = files.get(path);
  if (found) return found;
  const isView = !path.slice(path.lastIndexOf('/')).includes('.');
  return isView ? (files.get(INDEX) ?? null) : null;
}
