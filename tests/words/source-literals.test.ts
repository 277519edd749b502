import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const rootDir = resolve(import.meta.dirname, '../..');

/** Where people read what is written: sentences there come from the catalogue. */
const SPOKEN = ['renderer/**/*.tsx'];

/** Text between tags that begins like a sentence. */
const inMarkup = (source: string): string[] =>
  [...source.matchAll(/[>}]\s*([A-Z][a-z]+ [a-z][^<>{}=;()]*)\s*[<{]/g)].map(([, text = '']) => text.trim());

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('what people read', () => {
  it('is in the catalogue, not in a component', () => {
    const faults = globSync(SPOKEN, { cwd: rootDir }).flatMap((file) =>
      inMarkup(withoutComments(readFileSync(join(rootDir, file), 'utf8'))).map((text) => `${file}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
});
