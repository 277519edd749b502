import { Parser } from 'htmlparser2';

/** The named references that Facebook writes; it writes all others as numbers. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{1,31}));/g;

/**
 * Text with its character references resolved. Most text has none and is returned unchanged; the tokenizer could do this
 * itself, but then examines every character.
 */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  let strange = false;
  const decoded = text.replace(REFERENCE, (whole, decimal, hex, name) => {
    const found = name === undefined ? character(decimal, hex) : NAMED[name];
    strange ||= found === undefined;
    return found ?? whole;
  });
  return strange ? decodeFully(text) : decoded;
}

/** Undefined for the numbers that HTML maps to other characters (controls of Windows-1252, surrogates). */
function character(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const plain =
    (code > 0 && code < 0x80) || (code >= 0xa0 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
  return plain ? String.fromCodePoint(code) : undefined;
}

function decodeFully(text: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (piece) => (decoded += piece) }, { decodeEntities: true });
  parser.end(text.replaceAll('<', '&lt;'));
  return decoded;
}
