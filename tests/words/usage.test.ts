import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from './catalogs.ts';

const rootDir = resolve(import.meta.dirname, '../..');

const source = globSync('{src,cli,renderer,electron,web}/**/*.{ts,tsx}', { cwd: rootDir })
  .filter((file) => dirname(dirname(file)) !== join('src', 'words'))
  .map((file) => readFileSync(join(rootDir, file), 'utf8'))
  .join('\n');

/** Ids written out, or built from an enumeration: `grade.${grade}`, `label('status', status)`. */
const quoted = new Set([...source.matchAll(/['"]([\w.-]+)['"]/g)].map(([, id = '']) => id));
const built = [
  ...[...source.matchAll(/`([a-z][\w.-]*\.)\$\{[^`}]*\}([\w.-]*)`/gi)].map(([, head = '', tail = '']) => ({
    head,
    tail,
  })),
  ...[...source.matchAll(/(?:label|enumerationValues|toOptions)\('(\w+)'/g)].map(([, name]) => ({
    head: `${name}.`,
    tail: '',
  })),
  // `<RadioCards topic="report.form" ...>` says `report.form.short` and `report.form.short.means`.
  ...[...source.matchAll(/topic="([\w.]+)"/g)].flatMap(([, name]) =>
    ['', '.means'].map((tail) => ({ head: `${name}.`, tail })),
  ),
];
const isUsed = (id: string): boolean =>
  quoted.has(id) ||
  built.some(
    ({ head, tail }) =>
      id.startsWith(head) &&
      id.endsWith(tail) &&
      /^[\w-]+$/.test(id.slice(head.length, id.length - tail.length)),
  );

describe('the catalogue', () => {
  it('contains only messages that are used', () => {
    expect(Object.keys(en).filter((id) => !isUsed(id))).toEqual([]);
  });

  it('is checked for unused messages', () => {
    expect(isUsed('app.nobody.says-this')).toBe(false);
  });
});
