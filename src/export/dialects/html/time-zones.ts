/** A time zone named in a text: a fixed offset east of UTC in minutes, or a place whose offset depends on the instant. */
export type Zone = { readonly offset: number } | { readonly place: string };

/** Abbreviations that mean one zone only. CST, IST, BST and AST each mean several and are left unknown. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  ...{ EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  ...{ AKST: -540, AKDT: -480, HST: -600 },
  ...{ WET: 0, WEST: 60, CET: 60, CEST: 120, EET: 120, EEST: 180, MSK: 180 },
  ...{ PKT: 300, WIB: 420, HKT: 480, JST: 540, KST: 540 },
  ...{ ACST: 570, AEST: 600, ACDT: 630, AEDT: 660, NZST: 720, NZDT: 780 },
};

const OFFSET = /\b(?:UTC|GMT)\s*([+\-−–]?)(\d{1,2})(?::?(\d{2}))?(?![\d:])|\b(?:UTC|GMT)\b/;
const PLACE =
  /\b(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|US|Canada|Brazil|Chile|Mexico)(?:\/[A-Za-z_+-]+){1,2}/;
const WORD = /\b[A-Z]{3,4}\b/g;

/** Removes the zone from a text. `rest` is the text without it. */
export function takeZone(text: string): { zone: Zone | null; rest: string } {
  const offset = OFFSET.exec(text);
  if (offset !== null) return { zone: { offset: toMinutes(offset) }, rest: cut(text, offset) };
  const place = PLACE.exec(text);
  if (place !== null && isPlace(place[0])) return { zone: { place: place[0] }, rest: cut(text, place) };
  for (const word of text.matchAll(WORD)) {
    const known = Object.hasOwn(ABBREVIATIONS, word[0]) ? ABBREVIATIONS[word[0]] : undefined;
    if (known !== undefined) return { zone: { offset: known }, rest: cut(text, word) };
  }
  return { zone: null, rest: text };
}

function toMinutes(match: RegExpExecArray): number {
  const minutes = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  return match[1] === '' || match[1] === '+' || match[1] === undefined ? minutes : -minutes;
}

function cut(text: string, match: RegExpExecArray | RegExpMatchArray): string {
  const start = match.index ?? 0;
  return `${text.slice(0, start)} ${text.slice(start + match[0].length)}`;
}

/** The name of a place in a text that contains nothing else like it; null if there is none or the platform does not know it. */
export function findPlace(text: string): string | null {
  const name = PLACE.exec(text)?.[0] ?? null;
  return name !== null && isPlace(name) ? name : null;
}

const places = new Map<string, Intl.DateTimeFormat | null>();

function isPlace(name: string): boolean {
  return placeFormat(name) !== null;
}

function placeFormat(name: string): Intl.DateTimeFormat | null {
  const known = places.get(name);
  if (known !== undefined) return known;
  const format = makeFormat(name);
  if (places.size < 600) places.set(name, format);
  return format;
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Offset east of UTC in minutes that the clocks of a place have at an instant; null for an unknown place. */
export function offsetAtPlace(place: string, at: number): number | null {
  const format = placeFormat(place);
  return format === null ? null : offsetAt(format, at) / 60;
}

/** `at` in epoch seconds UTC; `isExactDay` is false when clocks showed the time twice, on two days in UTC, or never. */
export type PlacedInstant = { readonly at: number; readonly isExactDay: boolean };

const DAY_SECONDS = 86_400;

/**
 * Reads the clocks of one place. Asking the platform costs microseconds and a thread has ten thousand rows, so it is asked once
 * for each day without a clock change.
 */
export class PlaceClock {
  readonly #format: Intl.DateTimeFormat;
  /** By local day: the offset in seconds, or null for a day on which it changes. */
  readonly #offsets = new Map<number, number | null>();

  constructor(format: Intl.DateTimeFormat) {
    this.#format = format;
  }

  /** The instant at which the clocks show `local` (epoch seconds as if they were UTC). */
  read(local: number): PlacedInstant {
    const offset = this.#offsetOn(Math.floor(local / DAY_SECONDS));
    if (offset !== null) return { at: local - offset, isExactDay: true };
    return this.#readOnChange(local);
  }

  #offsetOn(day: number): number | null {
    const known = this.#offsets.get(day);
    if (known !== undefined) return known;
    const [first, last] = [0, DAY_SECONDS - 1].map((second) => {
      const local = day * DAY_SECONDS + second;
      return local - instantAt(this.#format, local);
    });
    const offset = first === last ? (first ?? 0) : null;
    this.#offsets.set(day, offset);
    return offset;
  }

  #readOnChange(local: number): PlacedInstant {
    const format = this.#format;
    const around = instantAt(format, local);
    const offsets = [around - DAY_SECONDS, around + DAY_SECONDS].map((at) => offsetAt(format, at));
    const instants = [...new Set(offsets)]
      .map((offset) => local - offset)
      .filter((at) => offsetAt(format, at) === local - at);
    const days = new Set(instants.map((at) => Math.floor(at / DAY_SECONDS)));
    return {
      at: Math.min(...instants, ...(instants.length === 0 ? [around] : [])),
      isExactDay: days.size === 1,
    };
  }
}

/** The instant (epoch seconds UTC) at which clocks of `zone` show `local` (epoch seconds as if the clock were UTC). */
export function toInstant(local: number, zone: Zone): number {
  if ('offset' in zone) return local - zone.offset * 60;
  const format = placeFormat(zone.place);
  return format === null ? local : instantAt(format, local);
}

function instantAt(format: Intl.DateTimeFormat, local: number): number {
  // The offset a little off the change of clocks may be the wrong one; asking again at the result settles it.
  const first = local - offsetAt(format, local);
  return local - offsetAt(format, first);
}

function offsetAt(format: Intl.DateTimeFormat, at: number): number {
  const part = Object.fromEntries(
    format.formatToParts(at * 1000).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - at;
}

const clocks = new Map<string, PlaceClock>();

/** One clock for all pages of an export, so that its cached days are shared; null for an unknown place. */
export function getPlaceClock(place: string): PlaceClock | null {
  const format = placeFormat(place);
  const known = clocks.get(place) ?? (format && new PlaceClock(format));
  if (known === null) return null;
  // An export has one zone, rarely two.
  if (clocks.size >= 16) clocks.clear();
  clocks.set(place, known);
  return known;
}
