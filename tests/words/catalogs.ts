import { globSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Catalog } from '../../src/words/catalog.ts';

const wordsDir = resolve(import.meta.dirname, '../../src/words');

/** The catalogue of every language but English, complete or not, by its code. */
export async function loadCatalogs(): Promise<ReadonlyMap<string, Partial<Catalog>>> {
  const files = globSync('*/index.ts', { cwd: wordsDir }).filter((file) => !file.startsWith('en'));
  const loaded = files.map(async (file): Promise<[string, Partial<Catalog>]> => {
    const [catalog] = Object.values((await import(join(wordsDir, file))) as Record<string, Partial<Catalog>>);
    return [basename(dirname(file)), catalog ?? {}];
  });
  return new Map(await Promise.all(loaded));
}
