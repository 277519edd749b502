import { expect, it } from 'vitest';
import { en } from './catalogs.ts';
import { readArguments } from './icu-arguments.ts';
import { pseudoCatalog } from './pseudo.ts';

it('the pseudo language has every English text with its arguments, and is much longer', () => {
  const pseudo = pseudoCatalog();
  expect(Object.keys(pseudo)).toEqual(Object.keys(en));
  for (const [id, text] of Object.entries(en))
    expect(readArguments(pseudo[id] ?? ''), id).toEqual(readArguments(text));
  const length = (texts: object): number => Object.values(texts).join('').length;
  expect(length(pseudo) / length(en)).toBeGreaterThan(1.25);
});
