/** Deepest nesting that is read. Facebook's own documents stay below ten; deeper ones are made to hurt. */
export const MAX_JSON_DEPTH = 64;

/** Passed as level when no position is of interest: the scan then runs to the end of the chunk. */
export const NO_LEVEL = -1;

/**
 * Follows the structure of a JSON text over its bytes, chunk by chunk, without keeping any of them: it knows strings,
 * escapes, brackets and runs of digits and nothing else. Whether the text is valid JSON is left to `JSON.parse`, which
 * sees the same bytes afterwards. This is the hot path of an import: every byte of every document passes here once. The
 * byte values stand in the code as they are because named ones, being module variables, made it a third slower.
 */
export class JsonScanner {
  /** Brackets open at the current position. */
  depth = 0;
  /** Set when a number outside strings may be beyond 2^53; the caller clears it. */
  bigNumber = false;
  /** How the string at the current position stands: CLOSED, OPEN_STRING or OPEN_ESCAPE. */
  #string = CLOSED;
  #digits = 0;
  #firstDigit = 0;

  /**
   * Goes on at `from` up to the next comma, colon or closing bracket that stands directly inside the bracket of depth
   * `level`, and returns its position, or -1 when the chunk ends first. A closing bracket has then left its depth.
   */
  next(chunk: Buffer, from: number, level: number): number {
    const end = chunk.length;
    let depth = this.depth;
    let at = this.#resume(chunk, from);
    while (at < end) {
      switch (chunk[at++]) {
        case 0x22 /* " */:
          at = afterString(chunk, at);
          if (at < 0) return this.#leaveOpen(depth, at);
          break;
        case 0x2c /* , */:
        case 0x3a /* : */:
          if (depth === level) return this.#stop(depth, at - 1);
          break;
        case 0x5b /* [ */:
        case 0x7b /* { */:
          if (++depth > MAX_JSON_DEPTH) return this.#stop(depth, -1);
          break;
        case 0x5d /* ] */:
        case 0x7d /* } */:
          if (depth-- === level) return this.#stop(depth, at - 1);
          break;
        case 0x30:
        case 0x31:
        case 0x32:
        case 0x33:
        case 0x34:
        case 0x35:
        case 0x36:
        case 0x37:
        case 0x38:
        case 0x39 /* 0 to 9 */:
          at = this.#number(chunk, at - 1);
      }
    }
    return this.#stop(depth, -1);
  }

  /** The nesting went past MAX_JSON_DEPTH; the scan went no further. */
  get tooDeep(): boolean {
    return this.depth > MAX_JSON_DEPTH;
  }

  #stop(depth: number, at: number): number {
    this.depth = depth;
    return at;
  }

  #resume(chunk: Buffer, from: number): number {
    if (this.#string === CLOSED) return this.#digits > 0 ? this.#number(chunk, from) : from;
    const after = afterString(chunk, this.#string === OPEN_ESCAPE ? from + 1 : from);
    this.#string = Math.min(after, CLOSED);
    return after < 0 ? chunk.length : after;
  }

  #leaveOpen(depth: number, how: number): number {
    this.#string = how;
    return this.#stop(depth, -1);
  }

  /** Passes over a run of digits, which may go on in the next chunk. */
  #number(chunk: Buffer, from: number): number {
    const to = afterDigits(chunk, from);
    if (to < chunk.length && to - from < 16 && this.#digits === 0) return to; // nearly every number
    if (this.#digits === 0) this.#firstDigit = chunk[from] as number;
    this.#digits += to - from;
    // 2^53 - 1 is 9007199254740991: sixteen digits are only too many when the first is a nine.
    this.bigNumber ||= this.#digits > 16 || (this.#digits === 16 && this.#firstDigit === 0x39);
    if (to < chunk.length) this.#digits = 0;
    return to;
  }
}

const CLOSED = 0;
const OPEN_STRING = -1;
const OPEN_ESCAPE = -2;

/** Position behind the closing quote of the string whose inside begins at `from`; negative when the chunk ends first. */
export function afterString(chunk: Buffer, from: number): number {
  const end = chunk.length;
  let at = from;
  while (at < end) {
    const byte = chunk[at++];
    if (byte === 0x22 /* " */) return at;
    if (byte === 0x5c /* \ */) at++;
  }
  return at > end ? OPEN_ESCAPE : OPEN_STRING;
}

/** Position of the first byte from `from` on that is no digit. */
export function afterDigits(chunk: Buffer, from: number): number {
  const end = chunk.length;
  let at = from;
  while (at < end && (chunk[at] as number) >= 0x30 && (chunk[at] as number) <= 0x39) at++;
  return at;
}
