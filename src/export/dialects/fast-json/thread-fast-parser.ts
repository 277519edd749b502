import { MAX_ELEMENT_BYTES, MAX_ELEMENT_VALUES, maxDocumentValues } from '../../limits.ts';
import { beginsLikeSystemLine, mayEndPredicate } from '../../parsers/system-lines.ts';
import type { ThreadCollector } from '../../parsers/thread-collector.ts';
import { findDigitsEnd, JsonScanner } from '../json-scanner.ts';
import { hasMark, parseExact } from '../json-text.ts';
import {
  hidesAscii,
  INVALID,
  skipColon,
  skipKey,
  skipNumber,
  skipSpace,
  skipString,
  skipText,
  skipValue,
} from './json-cursor.ts';
import { ObjectTemplate, StringCache } from './object-template.ts';
import { findKnownKey, isKey, toKeyText } from './thread-keys.ts';

/**
 * Counts the plain messages of a thread from their bytes and has every other entry parsed (see README.md). False: the
 * document is not an object that this parser can follow, and has to be parsed as a whole. Both parsers give the same
 * record; property tests compare them.
 */
export function parseThreadFast(json: Buffer, collector: ThreadCollector): boolean {
  const scan = new ThreadFastParser(json, collector);
  return scan.root();
}

const MESSAGES = Buffer.from('"messages"');

/** Times from 2004 to 2100 in milliseconds; everything else goes to the full parser. */
const EARLIEST_MS = Date.UTC(2004, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);
/** Every time between the two has as many digits. */
const TIME_DIGITS = 13;
const NONE = 0;

class ThreadFastParser {
  readonly #json: Buffer;
  readonly #collector: ThreadCollector;
  readonly #template: ObjectTemplate;
  /** Senders as `JSON.parse` gives them. */
  readonly #senders: StringCache;
  readonly #found = { mayHoldLink: false };
  /** Of the current entry: where its sender and its text begin and end, and its time; NONE while not seen. */
  #senderFrom = NONE;
  #senderTo = NONE;
  #textFrom = NONE;
  #textTo = NONE;
  #timeFrom = NONE;
  #atMs = NONE;
  #isPlain = true;
  #hasAttachment = false;
  /** The attachment keys of the current entry, one bit each. */
  #attachedKeys = 0;

  constructor(json: Buffer, collector: ThreadCollector) {
    this.#json = json;
    this.#collector = collector;
    this.#template = new ObjectTemplate(json);
    this.#senders = new StringCache(json, (from, to) => textIn(json, from, to));
  }

  /** The whole document: false when it is not an object as `JSON.parse` would take it. */
  root(): boolean {
    const json = this.#json;
    let at = skipSpace(json, hasMark(json) ? 3 : 0);
    if (json[at] !== 0x7b || holdsTooMuch(json)) return false;
    at = skipSpace(json, at + 1);
    const seen = new Set<string>();
    while (json[at] === 0x22) {
      const value = skipKey(json, at);
      if (value < 0) return false;
      const isMessages = isKey(json, at, MESSAGES);
      const key = isMessages ? 'messages' : toKeyText(json, at);
      // The last value of a repeated key counts: not worth tracking here.
      if (key === null || seen.has(key)) return false;
      seen.add(key);
      at = isMessages && json[value] === 0x5b ? this.#messages(value) : this.#member(key, value);
      if (at < 0) return false;
      at = skipSpace(json, at);
      if (json[at] === 0x7d) return skipSpace(json, at + 1) >= json.length;
      if (json[at] !== 0x2c) return false;
      at = skipSpace(json, at + 1);
    }
    return false;
  }

  #member(key: string, from: number): number {
    const to = skipValue(this.#json, from);
    if (to > 0) this.#collector.member(key, parseExact(this.#json.subarray(from, to)));
    return to;
  }

  #messages(from: number): number {
    const json = this.#json;
    let at = skipSpace(json, from + 1);
    if (json[at] === 0x5d) {
      this.#collector.member('messages', []);
      return at + 1;
    }
    let start = from + 1;
    for (let index = 0; ; index += 1) {
      at = this.#entry(at, index);
      if (at < 0) return INVALID;
      at = skipSpace(json, at);
      if (at - start > MAX_ELEMENT_BYTES) return INVALID;
      start = at + 1;
      if (json[at] === 0x5d) return at + 1;
      if (json[at] !== 0x2c) return INVALID;
      at = skipSpace(json, at + 1);
    }
  }

  #entry(from: number, index: number): number {
    const end = this.#likeTheLast(from);
    if (end > 0) return end;
    const to = this.#json[from] === 0x7b ? this.#fields(from) : skipValue(this.#json, from);
    if (to < 0) return INVALID;
    const isShort = to - from <= MAX_ELEMENT_VALUES;
    if (this.#json[from] === 0x7b && this.#isPlain && isShort && this.#addPlain()) this.#learn(from, to);
    else this.#collector.element('messages', parseExact(this.#json.subarray(from, to)), index);
    return to;
  }

  /** An entry that differs from a plain one before it in sender, time and text only: the rest is not parsed again. */
  #likeTheLast(from: number): number {
    const json = this.#json;
    const template = this.#template;
    const sender = template.first(from);
    if (sender < 0) return INVALID;
    const afterSender = skipString(json, sender - 1);
    if (afterSender < 0) return INVALID;
    const time = template.second(afterSender - 1);
    if (time < 0) return INVALID;
    const ms = plainTime(json, time);
    if (ms === NONE) return INVALID;
    const text = template.third(time + TIME_DIGITS);
    if (text < 0) return INVALID;
    this.#found.mayHoldLink = false;
    const afterContent = skipText(json, text - 1, this.#found);
    if (afterContent < 0) return INVALID;
    const end = template.end(afterContent - 1);
    if (end < 0) return INVALID;
    this.#senderFrom = sender;
    this.#senderTo = afterSender - 1;
    this.#textFrom = text;
    this.#textTo = afterContent - 1;
    this.#atMs = ms;
    this.#hasAttachment = false;
    return this.#addPlain() ? end : INVALID;
  }

  #learn(from: number, to: number): void {
    if (this.#hasAttachment || this.#textFrom === NONE) return;
    const sender = { from: this.#senderFrom, to: this.#senderTo };
    const time = { from: this.#timeFrom, to: this.#timeFrom + TIME_DIGITS };
    const text = { from: this.#textFrom, to: this.#textTo };
    this.#template.learn({ from, to, values: [sender, time, text] });
  }

  /** Parses an entry's fields and notes the three that count; anything unexpected makes it not plain. */
  #fields(from: number): number {
    const json = this.#json;
    this.#senderFrom = NONE;
    this.#textFrom = NONE;
    this.#atMs = NONE;
    this.#isPlain = true;
    this.#hasAttachment = false;
    this.#attachedKeys = 0;
    this.#found.mayHoldLink = false;
    let at = skipSpace(json, from + 1);
    if (json[at] === 0x7d) {
      this.#isPlain = false;
      return at + 1;
    }
    for (;;) {
      at = this.#field(at);
      if (at < 0) return INVALID;
      at = skipSpace(json, at);
      if (json[at] === 0x7d) return at + 1;
      if (json[at] !== 0x2c) return INVALID;
      at = skipSpace(json, at + 1);
    }
  }

  #field(key: number): number {
    const json = this.#json;
    const known = findKnownKey(json, key);
    if (known === null) return this.#otherField(key);
    const value = skipColon(json, key + known.bytes.length);
    if (value < 0) return INVALID;
    if (known.role === 'envelope') return skipValue(json, value);
    if (known.role === 'attached') return this.#attached(value, known.bit);
    if (known.role === 'content') return this.#content(value);
    return known.role === 'sender' ? this.#sender(value) : this.#time(value);
  }

  #attached(from: number, bit: number): number {
    // The last value of a repeated key counts.
    if ((this.#attachedKeys & bit) !== 0) return this.#notPlain(from);
    this.#attachedKeys |= bit;
    const to = skipValue(this.#json, from);
    const opening = this.#json[from];
    const inside = this.#json[skipSpace(this.#json, from + 1)];
    const isList = opening === 0x5b || opening === 0x7b;
    if (isList && inside !== 0x5d && inside !== 0x7d) this.#hasAttachment = true;
    else if (!isList) this.#isPlain = false;
    return to;
  }

  #otherField(key: number): number {
    const value = skipKey(this.#json, key);
    return value < 0 ? INVALID : this.#notPlain(value);
  }

  #content(from: number): number {
    if (this.#json[from] !== 0x22 || this.#textFrom !== NONE) return this.#notPlain(from);
    const to = skipText(this.#json, from, this.#found);
    this.#textFrom = from + 1;
    this.#textTo = to - 1;
    return to;
  }

  #sender(from: number): number {
    if (this.#json[from] !== 0x22 || this.#senderFrom !== NONE) return this.#notPlain(from);
    const to = skipString(this.#json, from);
    this.#senderFrom = from + 1;
    this.#senderTo = to - 1;
    return to;
  }

  #time(from: number): number {
    const to = skipNumber(this.#json, from);
    if (to < 0) return this.#notPlain(from);
    if (this.#atMs !== NONE) this.#isPlain = false;
    let ms = 0;
    for (let at = from; at < to; at += 1) ms = ms * 10 + ((this.#json[at] as number) - 0x30);
    // A sign, a fraction or an exponent gives a value that is not a plain time, whatever the sum is.
    const digitsOnly = to - from <= 15 && findDigitsEnd(this.#json, from) === to;
    if (digitsOnly && ms >= EARLIEST_MS && ms < LATEST_MS) this.#atMs = ms;
    else this.#isPlain = false;
    this.#timeFrom = from;
    return to;
  }

  #notPlain(from: number): number {
    this.#isPlain = false;
    return skipValue(this.#json, from);
  }

  #addPlain(): boolean {
    if (this.#senderFrom === NONE || this.#senderTo === this.#senderFrom || this.#atMs === NONE) return false;
    const sender = this.#senders.get(this.#senderFrom, this.#senderTo);
    const hasText = this.#textFrom !== NONE && this.#textTo > this.#textFrom;
    if (!hasText) this.#collector.plainEntry(sender, this.#atMs, !this.#hasAttachment);
    else if (this.#textSaysNothing()) this.#collector.plainEntry(sender, this.#atMs, false);
    else this.#collector.texted(sender, this.#atMs, textIn(this.#json, this.#textFrom, this.#textTo));
    return true;
  }

  /** Neither an address nor the beginning of a system line: then the text need not become a string at all. */
  #textSaysNothing(): boolean {
    if (this.#found.mayHoldLink || this.#mayBeginWithSender()) return false;
    return !beginsLikeSystemLine(this.#json, this.#textFrom, this.#textTo);
  }

  /** By the first two characters, or by the first alone if it is not ASCII or is the whole sender. */
  #mayBeginWithSender(): boolean {
    const json = this.#json;
    const [sender, text] = [this.#senderFrom, this.#textFrom];
    if (!mayEndPredicate(json, this.#textTo) || !mayBeSame(json, sender, text)) return false;
    if (!isPlainAscii(json, sender, sender + 1)) return true;
    return json[sender + 1] === 0x22 || mayBeSame(json, sender + 1, text + 1);
  }
}

/** Whether the characters at two positions may be the same: each is a byte of ASCII, of UTF-8, or of an escape. */
function mayBeSame(json: Buffer, one: number, other: number): boolean {
  const [a, b] = [json[one] as number, json[other] as number];
  if (a === 0x5c) return b >= 0x80 || b === 0x5c || hidesAscii(json, one);
  if (b === 0x5c) return a >= 0x80 || hidesAscii(json, other);
  // Of broken UTF-8 any byte becomes U+FFFD.
  return a === b || (a >= 0x80 && b >= 0x80);
}

/** Nearly every thread is too short to hold too many values. */
function holdsTooMuch(json: Buffer): boolean {
  const most = maxDocumentValues(json.length);
  if (json.length <= most) return false;
  const scanner = new JsonScanner();
  scanner.next(json, 0, -1);
  return scanner.values > most;
}

/** The string whose inside is between two positions, as `JSON.parse` gives it. */
function textIn(json: Buffer, from: number, to: number): string {
  if (isPlainAscii(json, from, to)) return json.toString('latin1', from, to);
  return String(parseExact(json.subarray(from - 1, to + 1)));
}

function isPlainAscii(json: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const byte = json[at] as number;
    if (byte >= 0x80 || byte === 0x5c) return false;
  }
  return true;
}

/** The plausible time whose digits begin at `from`; NONE if there is none. The template checks what follows. */
function plainTime(json: Buffer, from: number): number {
  let ms = 0;
  for (let at = from; at < from + TIME_DIGITS; at += 1) {
    const digit = (json[at] as number) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return NONE;
    ms = ms * 10 + digit;
  }
  return ms >= EARLIEST_MS && ms < LATEST_MS ? ms : NONE;
}
