import { constants } from 'node:buffer';
import { quoteBigIntegers } from './big-integers.ts';
import { JsonScanner, MAX_JSON_DEPTH, NO_LEVEL } from './json-scanner.ts';

export type BrokenJsonCode = 'broken-json' | 'too-deep' | 'too-large';

const SENTENCES: Readonly<Record<BrokenJsonCode, string>> = {
  'broken-json': 'The document is not valid JSON: it is damaged or cut off.',
  'too-deep': `The document nests more than ${MAX_JSON_DEPTH} levels deep, which no Facebook export does.`,
  'too-large': 'The document holds a single value that is too large to read.',
};

/**
 * A document cannot be read as JSON. The engine's own message and position stay out on purpose, and there is no cause:
 * they quote the document, which is personal.
 */
export class BrokenJsonError extends Error {
  readonly code: BrokenJsonCode;
  constructor(code: BrokenJsonCode) {
    super(SENTENCES[code]);
    this.name = 'BrokenJsonError';
    this.code = code;
  }
}

/**
 * The value of a whole JSON text. A byte order mark is passed over and broken UTF-8 read as U+FFFD. Integers beyond 2^53
 * come back as strings with every digit, because Facebook's ids are such integers. An object may own a `__proto__` key.
 * Throws BrokenJsonError.
 */
export function parseJson(bytes: Buffer): unknown {
  const body = withoutMark(bytes);
  const scanner = new JsonScanner();
  scanner.next(body, 0, NO_LEVEL);
  if (scanner.tooDeep) throw new BrokenJsonError('too-deep');
  return parseScanned(body, scanner.bigNumber);
}

/** `parseJson` for bytes that a scanner has already passed over: no mark, no depth to check. */
export function parseScanned(bytes: Buffer, bigNumber: boolean): unknown {
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new BrokenJsonError('too-large');
  try {
    return JSON.parse((bigNumber ? quoteBigIntegers(bytes) : bytes).toString('utf8'));
  } catch {
    throw new BrokenJsonError('broken-json');
  }
}

function withoutMark(bytes: Buffer): Buffer {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked ? bytes.subarray(3) : bytes;
}
