import { skipSpace } from './fast-json/json-cursor.ts';
import { findDigitsEnd } from './json-scanner.ts';

const QUOTE = Buffer.from('"');
const MINUS = 0x2d;
const COLON = 0x3a;
/** Characters that may precede or follow the digits of a fraction or an exponent: `.`, `+`, `E`, `e`. */
const NOT_INTEGER: ReadonlySet<number | undefined> = new Set([0x2e, 0x2b, 0x45, 0x65]);

/**
 * The same JSON with every integer beyond 2^53 in quotes, so that `JSON.parse` keeps all its digits. Much faster than a reviver
 * that requests each number's source. Invalid JSON stays invalid. `starts`: where digits begin that may be such an integer, in
 * order and outside strings; if digits were split, the start of each piece.
 */
export function quoteBigIntegers(json: Buffer, starts: readonly number[]): Buffer {
  const pieces: Buffer[] = [];
  let copied = 0;
  let to = 0;
  for (const start of starts) {
    if (start < to) continue;
    to = findDigitsEnd(json, start);
    if (!isBigInteger(json, start, to)) continue;
    const from = signAt(json, start);
    pieces.push(json.subarray(copied, from), QUOTE, json.subarray(from, to), QUOTE);
    copied = to;
  }
  return copied === 0 ? json : Buffer.concat([...pieces, json.subarray(copied)]);
}

function isBigInteger(json: Buffer, from: number, to: number): boolean {
  if (json[from] === 0x30 /* 0 */ || isKey(json, to)) return false;
  const before = json[signAt(json, from) - 1];
  if (NOT_INTEGER.has(before) || NOT_INTEGER.has(json[to])) return false;
  return !Number.isSafeInteger(Number(json.toString('latin1', from, to)));
}

function signAt(json: Buffer, from: number): number {
  return json[from - 1] === MINUS ? from - 1 : from;
}

/** A bare number before a colon is invalid JSON and must not become a key. */
function isKey(json: Buffer, to: number): boolean {
  return json[skipSpace(json, to)] === COLON;
}
