import { MAX_ELEMENT_BYTES, MAX_ELEMENT_VALUES, MAX_NAME_CHARACTERS, maxDocumentValues } from '../limits.ts';
import { UnreadableDocumentError } from '../unreadable-document.ts';
import { quoteBigIntegers } from './big-integers.ts';
import { JsonScanner } from './json-scanner.ts';
import { parseBytes, parseUnbounded } from './json-text.ts';

/**
 * One piece of a JSON document: an element of an array that is at the root or directly under a root key, or the
 * whole value of any other root key. `pointer` is its JSON pointer.
 */
export type JsonElement = {
  readonly key: string | null;
  readonly index: number | null;
  readonly value: unknown;
  readonly pointer: string;
};

/** `batchBytes`: about how much is parsed at a time. The others are limits for every element, and for the document. */
export type SplitterLimits = {
  readonly batchBytes: number;
  readonly elementBytes: number;
  readonly elementValues: number;
  readonly documentValues: number;
};

/** The limits of a document of this many bytes. */
export const splitterLimits = (bytes: number): SplitterLimits => ({
  batchBytes: 64 * 1024,
  elementBytes: MAX_ELEMENT_BYTES,
  elementValues: MAX_ELEMENT_VALUES,
  documentValues: maxDocumentValues(bytes),
});

/** Holds the rows of a record that is the whole document: one element, because its reader needs them together. */
const ROWS_KEY = 'label_values';
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const BOM = [0xef, 0xbb, 0xbf];
const OPENING = Buffer.from('[');
const CLOSING = Buffer.from(']');

/** What the next byte belongs to. */
type State =
  | 'root'
  | 'first-key'
  | 'key'
  | 'value'
  | 'member'
  | 'elements'
  | 'after-array'
  | 'scalar'
  | 'end';

/**
 * Splits a JSON document into elements while its bytes arrive in chunks of any size; holds no more than one batch and one
 * element. A scanner finds the boundaries, `JSON.parse` reads (and thereby checks) what is between them, and every byte outside
 * is checked here: the splitter accepts exactly the documents that `JSON.parse` accepts. Root keys come in file order, a
 * repeated key each time it occurs.
 */
export class ElementSplitter {
  readonly #scanner = new JsonScanner();
  readonly #limits: SplitterLimits;
  #state: State = 'root';
  #inRootArray = false;
  #key: string | null = null;
  #pointer = '';
  #index = 0;
  #held: Buffer[] = [];
  #heldBytes = 0;
  /** Where in the held bytes digits begin that may be too many for a number. */
  #longNumbers: number[] = [];
  /** Where in the held bytes the unfinished element begins. */
  #elementStart = 0;
  /** What the scanner had counted at that point. */
  #valuesBefore = 0;
  /** Bytes of the byte order mark seen so far, and whether the document itself has begun. */
  #markBytes = 0;
  #begun = false;

  constructor(limits: SplitterLimits) {
    this.#limits = limits;
  }

  /** Bytes kept for an element or a batch that is not complete yet. */
  get heldBytes(): number {
    return this.#heldBytes;
  }

  /** Takes the next bytes and returns the elements that are complete. Throws UnreadableDocumentError. */
  push(chunk: Buffer): JsonElement[] {
    const out: JsonElement[] = [];
    let at = this.#begun ? 0 : this.#passMark(chunk);
    while (at < chunk.length) at = this.#step(chunk, at, out);
    return out;
  }

  /** Signals the end of the input. Throws UnreadableDocumentError if the document is not complete. */
  end(): JsonElement[] {
    if (this.#state === 'end') return [];
    if (this.#state !== 'scalar') throw new UnreadableDocumentError('broken-json');
    this.#state = 'end';
    return [this.#whole(parseUnbounded(Buffer.concat(this.#held)))];
  }

  #passMark(chunk: Buffer): number {
    let at = 0;
    while (at < chunk.length && this.#markBytes < BOM.length && chunk[at] === BOM[this.#markBytes]) {
      at++;
      this.#markBytes++;
    }
    this.#begun = at < chunk.length;
    const half = this.#markBytes > 0 && this.#markBytes < BOM.length;
    if (this.#begun && half) throw new UnreadableDocumentError('broken-json');
    return at;
  }

  /** Continues in the current state and returns the position of the first byte that it has not used. */
  #step(chunk: Buffer, from: number, out: JsonElement[]): number {
    if (this.#state === 'elements') return this.#elements(chunk, from, out);
    if (this.#state === 'member') return this.#member(chunk, from, out);
    if (this.#state === 'scalar') return this.#hold(chunk, from, chunk.length);
    const byte = chunk[from] as number;
    if (this.#heldBytes === 0 && isSpace(byte)) return from + 1;
    if (this.#state === 'root') return this.#root(byte, from);
    if (this.#state === 'value') return this.#value(byte, from);
    if (this.#state === 'after-array') return this.#nextMember(byte, from);
    if (this.#state === 'end') throw new UnreadableDocumentError('broken-json');
    return this.#memberKey(chunk, from);
  }

  #root(byte: number, at: number): number {
    if (byte === OPEN_OBJECT) this.#state = 'first-key';
    else if (byte === OPEN_ARRAY) this.#beginArray();
    else this.#state = 'scalar';
    if (this.#state === 'scalar') return at;
    this.#inRootArray = byte === OPEN_ARRAY;
    if (byte === OPEN_OBJECT) this.#scanner.depth++;
    return at + 1;
  }

  #memberKey(chunk: Buffer, from: number): number {
    const empty = this.#state === 'first-key' && this.#heldBytes === 0;
    if (empty && chunk[from] === CLOSE_OBJECT) return this.#close(from);
    // On its own a long number would be read as a string.
    if (this.#heldBytes === 0 && chunk[from] !== QUOTE) throw new UnreadableDocumentError('broken-json');
    const stop = this.#next(chunk, from);
    if (stop < 0) return this.#hold(chunk, from, chunk.length);
    if (chunk[stop] !== COLON) throw new UnreadableDocumentError('broken-json');
    this.#hold(chunk, from, stop);
    const key = this.#take();
    if (typeof key !== 'string') throw new UnreadableDocumentError('broken-json');
    // The key is part of every pointer.
    if (key.length > MAX_NAME_CHARACTERS) throw new UnreadableDocumentError('too-large');
    this.#key = key;
    this.#pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    this.#state = 'value';
    return stop + 1;
  }

  #value(byte: number, at: number): number {
    if (byte !== OPEN_ARRAY || this.#key === ROWS_KEY) {
      this.#state = 'member';
      return at;
    }
    this.#beginArray();
    return at + 1;
  }

  #member(chunk: Buffer, from: number, out: JsonElement[]): number {
    const stop = this.#next(chunk, from);
    if (stop < 0) return this.#hold(chunk, from, chunk.length);
    this.#hold(chunk, from, stop);
    out.push(this.#whole(this.#take()));
    return this.#nextMember(chunk[stop] as number, stop);
  }

  /** After a root member: a comma and another one, or the end of the document. */
  #nextMember(byte: number, at: number): number {
    if (byte === CLOSE_OBJECT) return this.#close(at);
    if (byte !== COMMA) throw new UnreadableDocumentError('broken-json');
    this.#state = 'key';
    return at + 1;
  }

  #close(at: number): number {
    this.#state = 'end';
    return at + 1;
  }

  #beginArray(): void {
    this.#scanner.depth++;
    this.#index = 0;
    this.#state = 'elements';
  }

  #elements(chunk: Buffer, from: number, out: JsonElement[]): number {
    for (let at = from; ; ) {
      const stop = this.#next(chunk, at);
      if (stop < 0) return this.#hold(chunk, from, chunk.length);
      const byte = chunk[stop];
      if (byte === CLOSE_OBJECT) throw new UnreadableDocumentError('broken-json');
      if (byte === CLOSE_ARRAY) return this.#endArray(chunk, from, stop, out);
      if (byte === COMMA) {
        const bytes = this.#heldBytes + stop - from;
        this.#checkElement(bytes);
        if (bytes >= this.#limits.batchBytes) return this.#batch(chunk, from, stop, out);
        this.#elementStart = bytes + 1;
        this.#valuesBefore = this.#scanner.values;
      }
      at = stop + 1;
    }
  }

  #batch(chunk: Buffer, from: number, stop: number, out: JsonElement[]): number {
    this.#hold(chunk, from, stop);
    const values = this.#takeArray();
    if (values.length === 0) throw new UnreadableDocumentError('broken-json'); // a comma with nothing before it
    this.#emit(values, out);
    return stop + 1;
  }

  #endArray(chunk: Buffer, from: number, stop: number, out: JsonElement[]): number {
    this.#hold(chunk, from, stop);
    const values = this.#takeArray();
    if (values.length === 0 && this.#index > 0) throw new UnreadableDocumentError('broken-json'); // a comma with nothing after it
    if (values.length === 0) out.push(this.#whole(values));
    this.#emit(values, out);
    this.#state = this.#inRootArray ? 'end' : 'after-array';
    return stop + 1;
  }

  #emit(values: readonly unknown[], out: JsonElement[]): void {
    for (const value of values) {
      const index = this.#index++;
      out.push({ key: this.#key, index, value, pointer: `${this.#pointer}/${index}` });
    }
  }

  #whole(value: unknown): JsonElement {
    return { key: this.#key, index: null, value, pointer: this.#pointer };
  }

  #next(chunk: Buffer, from: number): number {
    const level = this.#state === 'elements' && !this.#inRootArray ? 2 : 1;
    const stop = this.#scanner.next(chunk, from, level);
    const { tooDeep, values } = this.#scanner;
    if (tooDeep) throw new UnreadableDocumentError('too-deep');
    const { elementValues, documentValues } = this.#limits;
    if (values > documentValues || values - this.#valuesBefore > elementValues)
      throw new UnreadableDocumentError('too-large');
    return stop;
  }

  #hold(chunk: Buffer, from: number, to: number): number {
    for (const start of this.#scanner.longNumbers.splice(0))
      this.#longNumbers.push(this.#heldBytes + start - from);
    if (to > from) this.#held.push(chunk.subarray(from, to));
    this.#heldBytes += to - from;
    this.#checkElement(this.#heldBytes);
    return to;
  }

  #checkElement(upTo: number): void {
    if (upTo - this.#elementStart > this.#limits.elementBytes) throw new UnreadableDocumentError('too-large');
  }

  #take(): unknown {
    return this.#parse(Buffer.concat(this.#held), 0);
  }

  #takeArray(): unknown[] {
    const array = Buffer.concat([OPENING, ...this.#held, CLOSING]);
    return this.#parse(array, OPENING.length) as unknown[]; // it begins with a bracket
  }

  /** `before`: bytes before those that were held. */
  #parse(bytes: Buffer, before: number): unknown {
    const starts = this.#longNumbers.map((start) => before + start);
    const value = parseBytes(quoteBigIntegers(bytes, starts));
    this.#longNumbers = [];
    this.#held = [];
    this.#heldBytes = 0;
    this.#elementStart = 0;
    this.#valuesBefore = this.#scanner.values;
    return value;
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
