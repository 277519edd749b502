/**
 * A value as in Facebook's JSON. Ids are bigint and printed as bare numbers, with every digit. A lazy array (any iterable that
 * is not an array) is printed while it is iterated, so a document never has to be in memory.
 */
export type Json =
  | string
  | number
  | bigint
  | boolean
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };
export type LazyJson = Json | Iterable<Json> | { readonly [key: string]: LazyJson | undefined };

/** `mojibake`: each UTF-8 byte above 0x7f as its own escape, as in the ordinary download; `utf8`: as it is. */
export type TextEncoding = 'mojibake' | 'utf8';

/**
 * Prints as Facebook does: two spaces of indent, empty arrays over three lines, no line break at the end of the file. Yields
 * pieces of text in order; keys that are undefined are left out.
 */
export function* facebookJson(value: LazyJson, encoding: TextEncoding, indent = ''): Generator<string> {
  if (isLazyArray(value)) yield* printItems(value, encoding, indent);
  else if (isRecord(value)) yield* printRecord(value, encoding, indent);
  else yield print(value, encoding, indent);
}

function isLazyArray(value: LazyJson): value is Iterable<Json> {
  return typeof value === 'object' && Symbol.iterator in value && !Array.isArray(value);
}

function isRecord(value: LazyJson): value is { readonly [key: string]: LazyJson | undefined } {
  return typeof value === 'object' && !Array.isArray(value);
}

function* printItems(items: Iterable<Json>, encoding: TextEncoding, indent: string): Generator<string> {
  const inner = `${indent}  `;
  let before = '[\n';
  for (const item of items) {
    yield before + inner + print(item, encoding, inner);
    before = ',\n';
  }
  yield before === '[\n' ? `[\n${inner}\n${indent}]` : `\n${indent}]`;
}

function* printRecord(
  record: { readonly [key: string]: LazyJson | undefined },
  encoding: TextEncoding,
  indent: string,
): Generator<string> {
  const inner = `${indent}  `;
  let before = '{\n';
  for (const [key, value] of Object.entries(record)) {
    if (value === undefined) continue;
    yield `${before}${inner}${quote(key, encoding)}: `;
    yield* facebookJson(value, encoding, inner);
    before = ',\n';
  }
  yield `\n${indent}}`;
}

function print(value: Json, encoding: TextEncoding, indent: string): string {
  if (typeof value === 'string') return quote(value, encoding);
  if (typeof value !== 'object') return String(value);
  const inner = `${indent}  `;
  if (isPlainArray(value)) {
    if (value.length === 0) return `[\n${inner}\n${indent}]`;
    return `[\n${value.map((item) => inner + print(item, encoding, inner)).join(',\n')}\n${indent}]`;
  }
  let text = '';
  for (const key in value) {
    const held = value[key];
    if (held === undefined) continue;
    text += `${text === '' ? '' : ',\n'}${inner}"${key}": ${print(held, encoding, inner)}`;
  }
  return `{\n${text}\n${indent}}`;
}

function isPlainArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

const PLAIN = /^[ !#-[\]-~]*$/;

function quote(text: string, encoding: TextEncoding): string {
  if (PLAIN.test(text)) return `"${text}"`;
  const quoted = JSON.stringify(text);
  return encoding === 'utf8' ? quoted : quoted.replaceAll(/[\u0080-\u{10ffff}]/gu, asByteEscapes);
}

function asByteEscapes(character: string): string {
  return [...Buffer.from(character, 'utf8')].map((byte) => `\\u00${byte.toString(16)}`).join('');
}
