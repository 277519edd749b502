import {
  INVALID,
  skipColon,
  skipKey,
  skipNumber,
  skipSpace,
  skipString,
  skipValue,
} from '../dialects/fast-json/json-cursor.ts';
import { ObjectTemplate, type Span, StringCache } from '../dialects/fast-json/object-template.ts';
import type { OffMetaEvent } from '../records.ts';
import { readInstant } from './instant.ts';

/**
 * A business as the short way gives it: every event has an id, a type and a plausible time, and nothing is to be said of
 * any of them. The events are no field, so that nobody goes through their texts again to repair what is plain ASCII.
 */
export class ScannedBusiness {
  /** As written; the dialect repairs it like every other text. */
  readonly name: string;
  readonly #events: OffMetaEvent[];

  constructor(name: string, events: OffMetaEvent[]) {
    this.name = name;
    this.#events = events;
  }

  get events(): readonly OffMetaEvent[] {
    return this.#events;
  }
}

/**
 * The short way through a list of businesses, `[{ name, events: [{ id, type, timestamp }] }]`: half a million events
 * are read from their bytes without becoming values first. A business that has anything else to it is given to `parse`,
 * so both ways give the same records (a property test holds them together). Null: not such a list, or broken.
 */
export function scanBusinesses(json: Buffer, parse: (element: Buffer) => unknown): unknown[] | null {
  const scan = new BusinessScan(json);
  const elements: unknown[] = [];
  let at = skipSpace(json, 0);
  if (json[at] !== 0x5b) return null;
  do {
    const from = skipSpace(json, at + 1);
    const to = afterValueOrNone(scan.business(from), json, from);
    if (to < 0) return null;
    elements.push(scan.found ?? parse(json.subarray(from, to)));
    at = skipSpace(json, to);
  } while (json[at] === 0x2c);
  return json[at] === 0x5d && at + 1 === json.length ? elements : null;
}

/** A business that the short way cannot read is stepped over like any other value. */
function afterValueOrNone(to: number, json: Buffer, from: number): number {
  return to < 0 && from < json.length ? skipValue(json, from) : to;
}

const QUOTE = 0x22;
const NONE: Span = { from: 0, to: 0 };
const MOST_ID_DIGITS = 40;
/** Every second that Facebook can have recorded has as many digits, and none begins with 0. */
const TIME_DIGITS = 10;

/** Goes through businesses one by one. Every step gives the position behind it, or INVALID. */
class BusinessScan {
  /** The business that `business` has gone through, or null if it is not so plain. */
  found: ScannedBusiness | null = null;
  readonly #json: Buffer;
  readonly #template: ObjectTemplate;
  readonly #texts: StringCache;
  #events: OffMetaEvent[] = [];

  constructor(json: Buffer) {
    this.#json = json;
    this.#template = new ObjectTemplate(json);
    this.#texts = new StringCache(json, (from, to) => json.toString('latin1', from, to));
  }

  business(from: number): number {
    const json = this.#json;
    this.found = null;
    if (json[from] !== 0x7b) return INVALID;
    const name = this.#member(skipSpace(json, from + 1), '"name"');
    if (json[name] !== QUOTE) return INVALID;
    const afterName = skipString(json, name);
    const comma = afterName < 0 ? INVALID : skipSpace(json, afterName);
    if (json[comma] !== 0x2c) return INVALID;
    const events = this.#member(skipSpace(json, comma + 1), '"events"');
    const afterEvents = json[events] === 0x5b ? this.#list(events) : INVALID;
    const close = afterEvents < 0 ? INVALID : skipSpace(json, afterEvents);
    if (json[close] !== 0x7d) return INVALID;
    this.found = new ScannedBusiness(textOf(json.subarray(name, afterName)), this.#events);
    return close + 1;
  }

  /** Where the value of this key begins, which stands at `at`. */
  #member(at: number, key: string): number {
    if (this.#json.toString('latin1', at, at + key.length) !== key) return INVALID;
    return skipColon(this.#json, at + key.length);
  }

  #list(from: number): number {
    const json = this.#json;
    this.#events = [];
    let at = skipSpace(json, from + 1);
    if (json[at] === 0x5d) return at + 1;
    for (;;) {
      const to = this.#likeTheLast(at);
      at = to < 0 ? this.#event(at) : to;
      if (at < 0) return INVALID;
      at = skipSpace(json, at);
      if (json[at] === 0x5d) return at + 1;
      if (json[at] !== 0x2c) return INVALID;
      at = skipSpace(json, at + 1);
    }
  }

  /** An event that differs from the one before it in its three values only. */
  #likeTheLast(from: number): number {
    const [json, template] = [this.#json, this.#template];
    const id = template.first(from);
    const afterId = id < 0 ? INVALID : afterIdDigits(json, id);
    const type = afterId < 0 ? INVALID : template.second(afterId);
    const afterType = type < 0 ? INVALID : afterTypeLetters(json, type);
    const time = afterType < 0 ? INVALID : template.third(afterType);
    const afterTime = time < 0 ? INVALID : skipDigits(json, time);
    const end = afterTime < 0 ? INVALID : template.end(afterTime);
    if (end < 0) return INVALID;
    return this.#add(id, afterId, type, afterType, time, afterTime) ? end : INVALID;
  }

  /** An event field by field; it becomes the model of those to come. */
  #event(from: number): number {
    const json = this.#json;
    if (json[from] !== 0x7b) return INVALID;
    let [id, type, time]: [Span, Span, Span] = [NONE, NONE, NONE];
    for (let at = from; ; ) {
      const key = skipSpace(json, at + 1);
      const value = skipKey(json, key);
      const to = value < 0 ? INVALID : afterPlain(json, value);
      if (to < 0) return INVALID;
      const quotes = json[value] === QUOTE ? 1 : 0;
      const span = { from: value + quotes, to: to - quotes };
      const name = json.toString('latin1', key, skipString(json, key));
      if (name === '"id"' && id === NONE) id = span;
      else if (name === '"type"' && type === NONE && quotes === 1) type = span;
      else if (name === '"timestamp"' && time === NONE && quotes === 0) time = span;
      else return INVALID;
      at = skipSpace(json, to);
      if (json[at] === 0x7d) return this.#learn({ from, to: at + 1 }, id, type, time);
      if (json[at] !== 0x2c) return INVALID;
    }
  }

  #learn({ from, to }: Span, id: Span, type: Span, time: Span): number {
    const json = this.#json;
    if (id === NONE || type === NONE || time === NONE) return INVALID;
    if (afterIdDigits(json, id.from) !== id.to || afterTypeLetters(json, type.from) !== type.to)
      return INVALID;
    if (skipDigits(json, time.from) !== time.to) return INVALID;
    if (!this.#add(id.from, id.to, type.from, type.to, time.from, time.to)) return INVALID;
    this.#template.learn({ from, to, values: [id, type, time] });
    return to;
  }

  #add(
    id: number,
    afterId: number,
    type: number,
    afterType: number,
    time: number,
    afterTime: number,
  ): boolean {
    if (afterTime - time !== TIME_DIGITS) return false;
    const json = this.#json;
    let at = 0;
    for (let digit = time; digit < afterTime; digit += 1) at = at * 10 + ((json[digit] as number) - 0x30);
    if (readInstant(at, '').at === null) return false;
    this.#events.push({ at, type: this.#texts.get(type, afterType), sourceId: this.#texts.get(id, afterId) });
    return true;
  }
}

function textOf(json: Buffer): string {
  return String(JSON.parse(json.toString('utf8')));
}

/** A string or a number, the only values an event has. */
function afterPlain(json: Buffer, from: number): number {
  return json[from] === QUOTE ? skipString(json, from) : skipNumber(json, from);
}

/** The digits of an id that does not begin with 0. A fraction or an exponent behind them is for the caller to see. */
function afterIdDigits(json: Buffer, from: number): number {
  const to = skipDigits(json, from);
  return to > from && to - from <= MOST_ID_DIGITS && json[from] !== 0x30 ? to : INVALID;
}

function skipDigits(json: Buffer, from: number): number {
  const end = json.length;
  let at = from;
  while (at < end) {
    const byte = json[at] as number;
    if (byte < 0x30 || byte > 0x39) break;
    at += 1;
  }
  return at;
}

/** `PAGE_VIEW`: capitals and underscores. */
function afterTypeLetters(json: Buffer, from: number): number {
  const end = json.length;
  let at = from;
  while (at < end) {
    const byte = json[at] as number;
    if ((byte < 0x41 || byte > 0x5a) && byte !== 0x5f) break;
    at += 1;
  }
  return at > from ? at : INVALID;
}
