import { MAX_JSON_DEPTH } from '../limits.ts';

/** 2^53 has this many digits, the first of them a nine. */
const LONG_NUMBER_DIGITS = 16;
const NINE = 0x39;

/**
 * Follows the structure of a JSON text over its bytes, chunk by chunk, without keeping any of them: it knows strings, escapes,
 * digits, commas and brackets and nothing else. Whether the text is valid JSON is left to `JSON.parse`, which sees the same
 * bytes afterwards. Every byte of a large document is processed here, so the byte values are written as literals: named ones,
 * being module variables, made it a third slower.
 */
export class JsonScanner {
  /** Brackets open at the current position. */
  depth = 0;
  /** Commas and opening brackets so far: an upper bound of the number of values, less one, and usually close to it. */
  values = 0;
  /** Where in the chunks so far digits begin that may be too many for a number; whoever uses them empties it. */
  readonly longNumbers: number[] = [];
  /** The state of the string at the current position: CLOSED, OPEN_STRING or OPEN_ESCAPE. */
  #string = CLOSED;

  /**
   * Continues at `from` up to the next comma, colon or closing bracket directly inside the bracket of depth `level`, and
   * returns its position, or -1 if the chunk ends first. A closing bracket has then already reduced the depth.
   */
  next(chunk: Buffer, from: number, level: number): number {
    const end = chunk.length;
    let depth = this.depth;
    let values = this.values;
    let at = this.#resume(chunk, from);
    while (at < end) {
      const byte = chunk[at++] as number;
      switch (byte) {
        case 0x22 /* " */:
          at = findStringEnd(chunk, at);
          if (at < 0) return this.#leaveOpen(depth, values, at);
          break;
        case 0x2c /* , */:
          values++;
          if (depth === level) return this.#stop(depth, values, at - 1);
          break;
        case 0x3a /* : */:
          if (depth === level) return this.#stop(depth, values, at - 1);
          break;
        case 0x5b /* [ */:
        case 0x7b /* { */:
          values++;
          if (++depth > MAX_JSON_DEPTH) return this.#stop(depth, values, -1);
          break;
        case 0x5d /* ] */:
        case 0x7d /* } */:
          if (depth-- === level) return this.#stop(depth, values, at - 1);
          break;
        default:
          if (byte >= 0x30 && byte <= 0x39 /* 0 to 9 */) at = this.#skipDigits(chunk, at - 1);
      }
    }
    return this.#stop(depth, values, -1);
  }

  /** The nesting exceeded MAX_JSON_DEPTH; the scan went no further. */
  get tooDeep(): boolean {
    return this.depth > MAX_JSON_DEPTH;
  }

  /** Digits at the end of the chunk may continue in the next. */
  #skipDigits(chunk: Buffer, from: number): number {
    const to = findDigitsEnd(chunk, from);
    const digits = to - from;
    const isLong = digits > LONG_NUMBER_DIGITS || (digits === LONG_NUMBER_DIGITS && chunk[from] === NINE);
    if (isLong || to === chunk.length) this.longNumbers.push(from);
    return to;
  }

  #stop(depth: number, values: number, at: number): number {
    this.depth = depth;
    this.values = values;
    return at;
  }

  #resume(chunk: Buffer, from: number): number {
    if (this.#string === CLOSED) return from;
    const after = findStringEnd(chunk, this.#string === OPEN_ESCAPE ? from + 1 : from);
    this.#string = Math.min(after, CLOSED);
    return after < 0 ? chunk.length : after;
  }

  #leaveOpen(depth: number, values: number, how: number): number {
    this.#string = how;
    return this.#stop(depth, values, -1);
  }
}

const CLOSED = 0;
const OPEN_STRING = -1;
const OPEN_ESCAPE = -2;

/** Position after the closing quote of the string whose content begins at `from`; negative if the chunk ends first. */
export function findStringEnd(chunk: Buffer, from: number): number {
  const end = chunk.length;
  let at = from;
  while (at < end) {
    const byte = chunk[at++];
    if (byte === 0x22 /* " */) return at;
    if (byte === 0x5c /* \ */) at++;
  }
  return at > end ? OPEN_ESCAPE : OPEN_STRING;
}

/** Position after the digits that begin at `from`. */
export function findDigitsEnd(json: Buffer, from: number): number {
  let at = from;
  while (at < json.length && (json[at] as number) >= 0x30 && (json[at] as number) <= 0x39) at++;
  return at;
}
