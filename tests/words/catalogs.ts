import { globSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Catalog, joinTopics } from '../../src/words/catalog.ts';
import { loadCatalog } from '../../src/words/languages.ts';

const wordsDir = resolve(import.meta.dirname, '../../src/words');

/** The English catalogue. */
export const en = await loadCatalog('en');

/** The catalogue of every language but English, complete or not, by its code. */
export async function loadCatalogs(): Promise<ReadonlyMap<string, Partial<Catalog>>> {
  const files = globSync('*/index.ts', { cwd: wordsDir }).filter((file) => !file.startsWith('en'));
  const loaded = files.map(async (file): Promise<[string, Partial<Catalog>]> => {
    return [basename(dirname(file)), joinTopics(await import(join(wordsDir, file)))];
  });
  return new Map(await Promise.all(loaded));
}
