/** The position of a value in a JSON text; of a string without its quotes. */
type Span = { readonly from: number; readonly to: number };

/** An object with three relevant values, and whatever else is around them. */
export type TemplateSample = Span & { readonly values: readonly [Span, Span, Span] };

/** Position where a piece ends, or this value: the text does not continue as in the template. */
const NO_MATCH = -1;

/**
 * The bytes that an object shares with the previous one: everything but three values, four fifths of a large document.
 * Identical bytes need not be parsed again.
 * The pieces stay in place in the text and are compared eight bytes at a time, as numbers; no piece of valid JSON contains the
 * bytes of NaN or of minus zero, for which equal numbers and equal bytes differ.
 */
export class ObjectTemplate {
  readonly #view: DataView;
  readonly #json: Buffer;
  #isKnown = false;
  #head = 0;
  #headBytes = 0;
  #beforeSecond = 0;
  #beforeSecondBytes = 0;
  #beforeThird = 0;
  #beforeThirdBytes = 0;
  #tail = 0;
  #tailBytes = 0;

  constructor(json: Buffer) {
    this.#json = json;
    this.#view = new DataView(json.buffer, json.byteOffset, json.byteLength);
  }

  /** Takes this object as the model of those to come, if its three values are in this order. */
  learn({ from, to, values: [first, second, third] }: TemplateSample): void {
    if (first.from > second.from || second.from > third.from) return;
    this.#isKnown = true;
    this.#head = from;
    this.#headBytes = first.from - from;
    this.#beforeSecond = first.to;
    this.#beforeSecondBytes = second.from - first.to;
    this.#beforeThird = second.to;
    this.#beforeThirdBytes = third.from - second.to;
    this.#tail = third.to;
    this.#tailBytes = to - third.to;
  }

  /** From the object's bracket to the first value. */
  first(at: number): number {
    return this.#isKnown ? this.#after(at, this.#head, this.#headBytes) : NO_MATCH;
  }

  /** From the end of the first value to the second. */
  second(at: number): number {
    return this.#after(at, this.#beforeSecond, this.#beforeSecondBytes);
  }

  /** From the end of the second value to the third. */
  third(at: number): number {
    return this.#after(at, this.#beforeThird, this.#beforeThirdBytes);
  }

  /** From the end of the third value to the byte after the object. */
  end(at: number): number {
    return this.#after(at, this.#tail, this.#tailBytes);
  }

  #after(at: number, model: number, bytes: number): number {
    const view = this.#view;
    const json = this.#json;
    const end = at + bytes;
    if (end > json.length) return NO_MATCH;
    let offset = 0;
    for (; offset + 8 <= bytes; offset += 8) {
      if (view.getFloat64(at + offset, true) !== view.getFloat64(model + offset, true)) return NO_MATCH;
    }
    for (; offset < bytes; offset += 1) {
      if (json[at + offset] !== json[model + offset]) return NO_MATCH;
    }
    return end;
  }
}

const SLOTS = 64;

/** Texts of a document that repeat (names, types, ids): turned into a string once, then recognised by their bytes. */
export class StringCache {
  readonly #json: Buffer;
  readonly #make: (from: number, to: number) => string;
  readonly #from = new Int32Array(SLOTS);
  readonly #to = new Int32Array(SLOTS);
  readonly #texts: string[] = new Array<string>(SLOTS).fill('');

  /** `make` gives the text of a span. */
  constructor(json: Buffer, make: (from: number, to: number) => string) {
    this.#json = json;
    this.#make = make;
  }

  /** The text between two positions; the span must not be empty. */
  get(from: number, to: number): string {
    const slot = this.#slot(from, to);
    if (this.#holds(slot, from, to)) return this.#texts[slot] as string;
    const other = slot ^ 1;
    if (this.#holds(other, from, to)) return this.#texts[other] as string;
    const free = this.#to[slot] === 0 ? slot : other;
    this.#from[free] = from;
    this.#to[free] = to;
    const text = this.#make(from, to);
    this.#texts[free] = text;
    return text;
  }

  /** By length and a few bytes, where names, types and ids differ most. */
  #slot(from: number, to: number): number {
    const json = this.#json;
    const first = json[from] as number;
    const second = json[from + 1] as number;
    const middle = json[(from + to) >> 1] as number;
    const last = json[to - 1] as number;
    return (first + second * 7 + middle * 31 + last * 5 + (to - from) * 11) & (SLOTS - 1);
  }

  #holds(slot: number, from: number, to: number): boolean {
    const known = this.#from[slot] as number;
    return (this.#to[slot] as number) - known === to - from && sameBytes(this.#json, known, from, to);
  }
}

function sameBytes(json: Buffer, known: number, from: number, to: number): boolean {
  const offset = known - from;
  for (let at = from; at < to; at += 1) if (json[at] !== json[at + offset]) return false;
  return true;
}
