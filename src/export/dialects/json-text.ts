import { MAX_ELEMENT_BYTES, MAX_ELEMENT_VALUES, MAX_JSON_DEPTH } from '../limits.ts';
import { UnreadableDocumentError } from '../unreadable-document.ts';
import { quoteBigIntegers } from './big-integers.ts';
import { JsonScanner } from './json-scanner.ts';

/** A bracket depth that is never reached, so that a scan runs to the end. */
const NO_LEVEL = -1;

/**
 * The value of a JSON text of one element. A byte order mark is skipped and broken UTF-8 read as U+FFFD. Integers beyond 2^53
 * are returned as strings with every digit, because Facebook's ids are such integers. An object may have a `__proto__` key of
 * its own. Throws UnreadableDocumentError.
 */
export function parseJson(bytes: Buffer): unknown {
  return parseExact(withoutMark(bytes));
}

/** `parseJson` for a piece of a document, where a byte order mark would be an error. */
export function parseExact(bytes: Buffer): unknown {
  checkSize(bytes);
  return parseUnbounded(bytes);
}

/** Before anything is parsed. A short text cannot hold too many values, and its depth is checked afterwards. */
function checkSize(bytes: Buffer): void {
  if (bytes.length <= MAX_ELEMENT_VALUES) return;
  if (bytes.length > MAX_ELEMENT_BYTES) throw new UnreadableDocumentError('too-large');
  const scanner = scanAll(bytes);
  if (scanner.tooDeep) throw new UnreadableDocumentError('too-deep');
  if (scanner.values > MAX_ELEMENT_VALUES) throw new UnreadableDocumentError('too-large');
}

/** `parseExact` for bytes whose size has been checked. */
export function parseUnbounded(bytes: Buffer): unknown {
  const value = parseBytes(bytes);
  return holdsBigNumber(value) ? parseBytes(quoteBigIntegers(bytes, scanAll(bytes).longNumbers)) : value;
}

function scanAll(bytes: Buffer): JsonScanner {
  const scanner = new JsonScanner();
  scanner.next(bytes, 0, NO_LEVEL);
  return scanner;
}

/** `JSON.parse`, which returns broken UTF-8 as U+FFFD and rounds integers beyond 2^53. Throws UnreadableDocumentError. */
export function parseBytes(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new UnreadableDocumentError('broken-json');
  }
}

function withoutMark(bytes: Buffer): Buffer {
  return hasMark(bytes) ? bytes.subarray(3) : bytes;
}

/** A byte order mark, of three bytes. */
export function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/**
 * Visits every value, because it also enforces the depth limit. `JSON.parse` needs no stack, so this can be done afterwards:
 * much cheaper than over the bytes before, on the hot path of an import.
 */
function holdsBigNumber(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (typeof value !== 'object' || value === null) return false;
  if (depth === MAX_JSON_DEPTH) throw new UnreadableDocumentError('too-deep');
  let isBig = false;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (holdsBigNumber(inner, depth + 1)) isBig = true;
  }
  return isBig;
}
