import { describe, expect, it } from 'vitest';
import { printable, printableJson, printableLines } from '../../cli/printable.ts';
import { table, wrap } from '../../cli/terminal.ts';

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
const escaped = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

describe('text of an export on the terminal', () => {
  it.each([
    ['control characters', [...between(0x00, 0x08), ...between(0x0b, 0x1f), ...between(0x7f, 0x9f)]],
    ['marks of direction', ['\u061c', '\u200e', '\u200f']],
    ['embeddings and overrides', between(0x202a, 0x202e)],
    ['isolates', between(0x2066, 0x2069)],
  ])('shows %s as an escape, so that it cannot rewrite the screen', (_, characters) => {
    for (const character of characters) expect(printable(`a${character}b`)).toBe(`a${escaped(character)}b`);
  });

  it('keeps every other character, and turns a line break or tab into a space', () => {
    expect(printable('Zoë 王 🙂 \u200b\u2065\u206a')).toBe('Zoë 王 🙂 \u200b\u2065\u206a');
    expect(printable('a\nb\tc\u2028d\u2029e')).toBe('a b c d e');
  });

  it('keeps several lines with our own escapes, but no similar ones from the export', () => {
    expect(printableLines('a\n\u001b[1mb\u001b[22m\n')).toBe('a\n\u001b[1mb\u001b[22m\n');
    expect(printableLines('\r\u001b[2Ka')).toBe('\r\u001b[2Ka');
    expect(printableLines('a\r\u001b[2Kb\u001b[31m')).toBe('a\\u000d\\u001b[2Kb\\u001b[31m');
  });

  it('is unchanged after a round trip through JSON', () => {
    const value = { name: 'a\u009b\u202e\u2028"\\\n' };
    expect(printableJson(value)).toMatch(/^[ -~\n]*$/);
    expect(JSON.parse(printableJson(value))).toEqual(value);
  });

  it('is escaped in paragraphs and tables too', () => {
    expect(wrap('a \u2066b', 40)).toBe('a \\u2066b');
    expect(table([['\u2069', 'x']])).toBe('  \\u2069  x');
  });
});

it('a line is not broken at a non-breaking space', () => {
  expect(wrap('dépôt\u202f: le 14\u00a0avril', 8)).toBe('dépôt\u202f:\nle\n14\u00a0avril');
});
