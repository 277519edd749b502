import { findDigitsEnd } from '../json-scanner.ts';

/**
 * Steps over JSON text in its bytes without creating values, as strictly as `JSON.parse`. Every function takes the position
 * where something begins and returns the position after it, or INVALID: not valid JSON, cut off, or nested deeper than is worth
 * stepping over. Callers then fall back to the full parser, which reports the error. Message files are processed here byte by
 * byte, so byte values are written as literals: as named module variables they made it a third slower.
 */
export const INVALID = -1;

const MAX_DEPTH = 32;

/** What a byte means inside a string: 0 nothing, 1 quote, 2 backslash, 3 not allowed, 4 worth a second look. */
const IN_STRING = new Uint8Array(256);
IN_STRING.fill(3, 0, 0x20);
IN_STRING[0x22] = 1;
IN_STRING[0x5c] = 2;
/** Slash and dot: an address in a text needs one of them. */
IN_STRING[0x2f] = 4;
IN_STRING[0x2e] = 4;

const ESCAPES = new Uint8Array(256);
for (const char of '"\\/bfnrt') ESCAPES[char.charCodeAt(0)] = 1;
const HEX = new Uint8Array(256);
for (const char of '0123456789abcdefABCDEF') HEX[char.charCodeAt(0)] = 1;

/**
 * Position of the next byte that is not white space; may be the end. It never reads beyond the end: once a read has returned
 * undefined, V8 compiles every later one for values of any kind, and the whole scan takes twice as long.
 */
export function skipSpace(json: Buffer, from: number): number {
  const end = json.length;
  let at = from;
  while (at < end) {
    const byte = json[at] as number;
    if (byte > 0x20 || (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09)) return at;
    at += 1;
  }
  return at;
}

/** A string whose opening quote is at `from`. */
export function skipString(json: Buffer, from: number): number {
  let at = from + 1;
  for (;;) {
    let kind = IN_STRING[json[at] as number];
    while (kind === 0) kind = IN_STRING[json[++at] as number];
    if (kind === 1) return at + 1;
    if (kind === 4) at += 1;
    else if (kind === 2) at = skipEscape(json, at);
    else return INVALID; // a control character, or the end: there the byte is undefined, and so is its kind
    if (at < 0) return INVALID;
  }
}

/** An escape whose backslash is at `at`. */
function skipEscape(json: Buffer, at: number): number {
  const letter = json[at + 1] as number;
  if (ESCAPES[letter] === 1) return at + 2;
  if (letter !== 0x75 /* u */) return INVALID;
  for (let digit = at + 2; digit < at + 6; digit += 1) {
    if (HEX[json[digit] as number] !== 1) return INVALID;
  }
  return at + 6;
}

/**
 * The same for a text in which addresses are of interest: if it may contain one, the position is returned with `mayHoldLink`
 * set. Sound: an address cannot be written so that this misses it, escapes included.
 */
export function skipText(json: Buffer, from: number, found: { mayHoldLink: boolean }): number {
  let at = from + 1;
  let link = false;
  for (;;) {
    let kind = IN_STRING[json[at] as number];
    while (kind === 0) kind = IN_STRING[json[++at] as number];
    if (kind === 1) {
      found.mayHoldLink = link;
      return at + 1;
    }
    if (kind === 4) {
      link ||= json[at] === 0x2f ? json[at - 1] === 0x2f : endsWw(json, at);
      at += 1;
    } else if (kind === 2) {
      link ||= hidesAscii(json, at);
      at = skipEscape(json, at);
      if (at < 0) return INVALID;
    } else return INVALID;
  }
}

/** `ww` or `WW` before the dot at `at`. */
function endsWw(json: Buffer, at: number): boolean {
  const last = json[at - 1] as number;
  return (last === 0x77 || last === 0x57) && json[at - 2] === last;
}

/** `\/` and `\u00XX` below 80 encode plain characters, which could be part of an address. */
export function hidesAscii(json: Buffer, at: number): boolean {
  const letter = json[at + 1];
  if (letter === 0x2f) return true;
  return letter === 0x75 && json[at + 2] === 0x30 && json[at + 3] === 0x30 && (json[at + 4] as number) < 0x38;
}

/** A number that begins at `from` with a digit or a minus. */
export function skipNumber(json: Buffer, from: number): number {
  let at = json[from] === 0x2d ? from + 1 : from;
  const first = json[at] as number;
  if (first === 0x30) at += 1;
  else at = skipDigits(json, at);
  if (at < 0) return INVALID;
  if (json[at] === 0x2e) at = skipDigits(json, at + 1);
  if (at < 0) return INVALID;
  const letter = json[at];
  if (letter !== 0x65 && letter !== 0x45) return at;
  const sign = json[at + 1];
  return skipDigits(json, sign === 0x2b || sign === 0x2d ? at + 2 : at + 1);
}

/** One digit or more. */
function skipDigits(json: Buffer, from: number): number {
  const at = findDigitsEnd(json, from);
  return at > from ? at : INVALID;
}

const TRUE = Buffer.from('true');
const FALSE = Buffer.from('false');
const NULL = Buffer.from('null');

/** Any value that begins at `from`. */
export function skipValue(json: Buffer, from: number, depth = 0): number {
  const byte = json[from] as number;
  if (byte === 0x22) return skipString(json, from);
  if (byte === 0x7b) return depth > MAX_DEPTH ? INVALID : skipObject(json, from, depth);
  if (byte === 0x5b) return depth > MAX_DEPTH ? INVALID : skipArray(json, from, depth);
  if (byte === 0x74) return skipWord(json, from, TRUE);
  if (byte === 0x66) return skipWord(json, from, FALSE);
  if (byte === 0x6e) return skipWord(json, from, NULL);
  return skipNumber(json, from);
}

function skipWord(json: Buffer, from: number, word: Buffer): number {
  for (let index = 0; index < word.length; index += 1) {
    if (json[from + index] !== word[index]) return INVALID;
  }
  return from + word.length;
}

function skipArray(json: Buffer, from: number, depth: number): number {
  let at = skipSpace(json, from + 1);
  if (json[at] === 0x5d) return at + 1;
  for (;;) {
    at = skipValue(json, at, depth + 1);
    if (at < 0) return INVALID;
    at = skipSpace(json, at);
    if (json[at] === 0x5d) return at + 1;
    if (json[at] !== 0x2c) return INVALID;
    at = skipSpace(json, at + 1);
  }
}

function skipObject(json: Buffer, from: number, depth: number): number {
  let at = skipSpace(json, from + 1);
  if (json[at] === 0x7d) return at + 1;
  for (;;) {
    at = skipKey(json, at);
    if (at < 0) return INVALID;
    at = skipValue(json, at, depth + 1);
    if (at < 0) return INVALID;
    at = skipSpace(json, at);
    if (json[at] === 0x7d) return at + 1;
    if (json[at] !== 0x2c) return INVALID;
    at = skipSpace(json, at + 1);
  }
}

/** A key with its colon: the position where the value begins. */
export function skipKey(json: Buffer, from: number): number {
  if (json[from] !== 0x22) return INVALID;
  const close = skipString(json, from);
  return close < 0 ? INVALID : skipColon(json, close);
}

/** A colon with the white space around it. */
export function skipColon(json: Buffer, from: number): number {
  const colon = json[from] === 0x3a ? from : skipSpace(json, from);
  return json[colon] === 0x3a ? skipSpace(json, colon + 1) : INVALID;
}
