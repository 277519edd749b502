import fc from 'fast-check';
import { expect, test } from 'vitest';
import { repair } from '../../src/export/encoding.ts';
import { anyText } from '../any-text.ts';

/** What Facebook does to a text. */
const garble = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

test('a text garbled as Facebook does is restored', () => {
  expect(repair('Zo\u00c3\u00ab Beispiel')).toBe('Zoë Beispiel');
  expect(repair('\u00f0\u009f\u0091\u008d')).toBe('👍');
  fc.assert(
    fc.property(anyText(), (text) => {
      fc.pre(text.isWellFormed());
      expect(repair(garble(text))).toBe(text);
    }),
  );
});

test('a text with any character above U+00FF is left alone', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (before, after) => {
      const text = `${before}\u0100${after}`;
      expect(repair(text)).toBe(text);
    }),
  );
  expect(repair('\u201cZo\u00c3\u00ab\u201d')).toBe('\u201cZo\u00c3\u00ab\u201d');
});

test.each([
  ['plain ASCII', 'See you at eight'],
  ['correct Latin-1 text', 'Café Müller'],
  ['a sequence that is cut off', 'caf\u00c3'],
  ['an overlong sequence', '\u00c0\u0080'],
  ['an encoded surrogate', '\u00ed\u00a0\u00bd\u00ed\u00b8\u0080'],
  ['a lone surrogate', 'a\ud83d'],
  ['nothing', ''],
])('%s is left alone', (_, text) => {
  expect(repair(text)).toBe(text);
});

test('only one layer of garbling is removed', () => {
  expect(repair(garble(garble('é')))).toBe(garble('é'));
});
