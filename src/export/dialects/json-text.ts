import { constants } from 'node:buffer';
import { type Message, message } from '../../words/message.ts';
import { quoteBigIntegers } from './big-integers.ts';
import { JsonScanner, MAX_JSON_DEPTH } from './json-scanner.ts';

export type BrokenJsonCode = 'broken-json' | 'too-deep' | 'too-large';

/** Documents up to this size are parsed before their depth is looked at. Nearly all threads are smaller. */
const UNCHECKED_BYTES = 2 * 1024 * 1024;
/** A level of brackets that is never reached, so that a scan runs to the end. */
const NO_LEVEL = -1;

/**
 * A document cannot be read as JSON. The engine's own message and position stay out on purpose, and there is no cause:
 * they quote the document, which is personal.
 */
export class BrokenJsonError extends Error {
  readonly code: BrokenJsonCode;
  readonly says: Message;
  constructor(code: BrokenJsonCode) {
    super(code);
    this.name = 'BrokenJsonError';
    this.code = code;
    this.says = message(`problem.json.${code}`);
  }
}

/**
 * The value of a whole JSON text. A byte order mark is passed over and broken UTF-8 read as U+FFFD. Integers beyond 2^53
 * come back as strings with every digit, because Facebook's ids are such integers. An object may own a `__proto__` key.
 * Throws BrokenJsonError.
 */
export function parseJson(bytes: Buffer): unknown {
  const body = withoutMark(bytes);
  if (body.length > UNCHECKED_BYTES && nestsTooDeep(body)) throw new BrokenJsonError('too-deep');
  return parseExact(body);
}

/** The parser is safe at any depth but not thrifty: sixteen megabytes of brackets would cost it a gigabyte. */
function nestsTooDeep(bytes: Buffer): boolean {
  const scanner = new JsonScanner();
  scanner.next(bytes, 0, NO_LEVEL);
  return scanner.tooDeep;
}

/** `parseJson` for a piece of a document, where a byte order mark would be an error. */
export function parseExact(bytes: Buffer): unknown {
  return new ExactJson().parse(bytes);
}

/**
 * Parses pieces of one document, and remembers whether it holds integers beyond 2^53: where one piece does, the next
 * ones will, and are neither parsed twice nor gone through again (whoever cuts pieces knows their depth).
 */
export class ExactJson {
  #hasBigNumbers = false;

  parse(bytes: Buffer): unknown {
    if (this.#hasBigNumbers) return parseBytes(quoteBigIntegers(bytes));
    const value = parseBytes(bytes);
    this.#hasBigNumbers = holdsBigNumber(value);
    return this.#hasBigNumbers ? parseBytes(quoteBigIntegers(bytes)) : value;
  }
}

function parseBytes(bytes: Buffer): unknown {
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new BrokenJsonError('too-large');
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new BrokenJsonError('broken-json');
  }
}

function withoutMark(bytes: Buffer): Buffer {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}

/**
 * Looks at every value, because it also holds the depth to its limit. `JSON.parse` needs no stack, so this can come
 * afterwards: much cheaper than over the bytes before, on the hot path of an import.
 */
function holdsBigNumber(value: unknown, depth = 0): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  if (typeof value !== 'object' || value === null) return false;
  if (depth === MAX_JSON_DEPTH) throw new BrokenJsonError('too-deep');
  let isBig = false;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) {
    if (holdsBigNumber(inner, depth + 1)) isBig = true;
  }
  return isBig;
}
