/**
 * Characters that could rewrite the screen or reorder its letters: control characters (C0, C1), marks and overrides of
 * direction, and line separators. Names in an export, and file names, may contain any of them.
 */
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const BLANKS = '\n\t\u2028\u2029';

const escapeCharacter = (char: string): string =>
  `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** One line of text without such characters: separators become spaces, the rest is shown as an escape such as `\u001b`. */
export const printable = (text: string): string =>
  text.replace(UNSAFE, (char) => (BLANKS.includes(char) ? ' ' : escapeCharacter(char)));

/** JSON with such characters as escapes, which parse to the same text. */
export const printableJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(UNSAFE, (char) => (char === '\n' ? char : escapeCharacter(char)));

/** What we write ourselves: line breaks, the styles of `styled`, and clearing the progress line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OURS = /(\n|\u001b\[(?:1|2|22|33|36|39)m|^\r\u001b\[2K)/;

/** Several lines, styled or not, made printable. */
export const printableLines = (text: string): string =>
  text
    .split(OURS)
    .map((piece, index) => (index % 2 === 0 ? printable(piece) : piece))
    .join('');
