import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the built renderer, in full, as it is served. */
export type Page = { readonly type: string; readonly body: Uint8Array<ArrayBuffer> };

/** By paths as written in an address, e.g. `/assets/index.js`. */
export type Pages = ReadonlyMap<string, Page>;

export const INDEX = '/index.html';

/** Every kind of file that the build produces. Any other kind is a mistake and stops the start. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Reads the built renderer, some two megabytes, once at start. After this no request is ever turned into a path on disk: it is
 * either a key of this map or not found. Throws if the folder is missing.
 */
export const readPages = (dir: string): Pages =>
  new Map(filesBelow(dir, '').map((path) => [path, readPage(join(dir, path), path)]));

/** By hand: inside an asar archive not every option of readdir is reliable. */
function filesBelow(dir: string, path: string): string[] {
  const names = readdirSync(join(dir, path)).filter((name) => !name.startsWith('.'));
  return names.flatMap((name) => {
    const each = `${path}/${name}`;
    return statSync(join(dir, each)).isDirectory() ? filesBelow(dir, each) : [each];
  });
}

function readPage(file: string, path: string): Page {
  const type = TYPES[extname(path)];
  if (type === undefined) throw new Error(`${path} is of no kind that the app serves`);
  return { type, body: new Uint8Array(readFileSync(file)) };
}

/** In the first tag: a script would run too late for the first paint. `look` are further attributes. */
export const withLanguage = ({ body }: Page, language: string, look = ''): Page['body'] =>
  new TextEncoder().encode(
    new TextDecoder().decode(body).replace('<html lang="en"', `<html lang="${language}"${look}`),
  );
