import type { TimeBasis } from '../../../model/enumerations.ts';
import { type Clock, halfAtEnd, halfAtStart, hourOfDay, plainClock } from './clock.ts';
import { dateWords } from './date-words.ts';
import { readDay } from './days.ts';
import { DAY_SECONDS, latinDigits } from './numerals.ts';
import { getPlaceClock, type PlaceClock, takeZone, toInstant, type Zone } from './time-zones.ts';

/** What a page knows about its own dates. */
export type DateHint = {
  /** Order of an all-numeric date. Without it, `03/04/2016` is ambiguous and unknown. */
  readonly order?: 'dmy' | 'mdy';
  /** Language of the page (`pl`), for words that mean different months in different languages. */
  readonly language?: string;
  /** Offset east of UTC, in minutes, that the page's stamp shows; dates without a zone are taken to be in it. */
  readonly offsetMinutes?: number;
  /** The place of the account (`America/New_York`). Dates without a zone use its clocks, summer time included. */
  readonly place?: string;
};

/** An instant in epoch seconds UTC. `utc`: the text names its zone. `local`: it does not, so the day may be off by one. */
export type DateValue = { readonly at: number; readonly basis: TimeBasis };

/**
 * Reads a date as Facebook prints it, in any language: `Feb 03, 2022 5:18:36pm`, `El 12 de marzo de 2024 a las 21:40`, `2 月 07,
 * 2016 8:12:05 下午`, `Tuesday, May 5, 2015 at 7:21am UTC`. Null if it cannot be read or is ambiguous. For many dates of one page
 * use one `DateReader`, which caches what it has understood.
 */
export function parseDate(text: string, hint: DateHint = {}): DateValue | null {
  return new DateReader(hint).read(text);
}

/** The text around the clock time: the day, the hours that its word for the time of day allows, the zone. */
type Frame = { readonly day: number; readonly half: number | null; readonly zone: Zone | null };

const MEMO_LIMIT = 10_000;

const MOST_ENDINGS = 50;

const MOST_STATES = 16;

/** A longer text is not a date, and is not cached either. */
const MOST_LETTERS = 200;

/** Clock times without a colon, tried only when there is none: `21h40`, `21.40`, `21時40分`. */
const OTHER_CLOCKS = [
  /(?<!\d)(\d{1,2})\s*[時时시点點]\s*(\d{1,2})\s*[分분]?(?:\s*(\d{1,2})\s*[秒초])?/,
  /(?<![\d.])(\d{1,2})\s?h\s?(\d{2})(?:\s?(?:min|m)?\s?(\d{2}))?(?!\d)/,
  /(?<![\d.])(\d{1,2})\.(\d{2})(?:\.(\d{2}))?(?![.\d])/,
];

const COLON_CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2}))?(?!\d)/;

/**
 * What a reader knows of the page's language (null: nothing yet), and the dates it has understood in that state: by the text
 * before the clock, then by the text after it. `after` is the state that a date leaves. States are shared between pages: a date
 * read before, in the same state, has the same result.
 */
type Known = { readonly languages: ReadonlySet<string> | null; readonly memo: Map<string, Endings> };

type Endings = Map<string, Understood>;

type Understood = { readonly frame: Frame | null; readonly after: Known };

const states = new Map<string, Known>();

function knownWith(order: DateHint['order'], languages: ReadonlySet<string> | null): Known {
  const key = `${order} ${languages === null ? '*' : [...languages].sort().join(' ')}`;
  const known = states.get(key) ?? { languages, memo: new Map() };
  if (states.size >= MOST_STATES) states.clear();
  states.set(key, known);
  return known;
}

/**
 * Reads the dates of one page. It learns the page's language from unambiguous month names, so that `lis` (November in Polish,
 * October in Croatian) can be resolved; and it caches each day, so that a million dates cost little.
 */
export class DateReader {
  readonly #hint: DateHint;
  readonly #clock: PlaceClock | null;
  #known: Known;
  #lastBefore = '';
  #lastKnown: Known | null = null;
  #lastEndings: Endings = new Map();

  constructor(hint: DateHint = {}) {
    this.#hint = hint;
    this.#clock = hint.place === undefined ? null : getPlaceClock(hint.place);
    this.#known = knownWith(hint.order, hint.language === undefined ? null : new Set([hint.language]));
  }

  /** The instant, or null if the text is not a date, not a real day, or ambiguous. */
  read(text: string): DateValue | null {
    const colon = text.indexOf(':');
    const clock = colon > 0 ? plainClock(text, colon) : null;
    if (clock !== null) return this.#atClock(text.slice(0, clock.from), text.slice(clock.to), clock);
    return this.#readSlowly(text);
  }

  #readSlowly(text: string): DateValue | null {
    if (text.length > MOST_LETTERS) return null;
    const plain = latinDigits(text.normalize('NFKC'));
    const { zone, rest } = takeZone(plain);
    const found = [COLON_CLOCK, ...OTHER_CLOCKS].map((clock) => clock.exec(rest)).find((match) => match);
    const zoneText = zone === null ? '' : zoneAsText(zone);
    if (!found) return this.#atClock(`${rest} ${zoneText}`, '', { hour: 0, minute: 0, second: 0 });
    const [hour, minute, second] = [found[1], found[2], found[3] ?? 0].map(Number) as [
      number,
      number,
      number,
    ];
    const after = rest.slice(found.index + found[0].length);
    return this.#atClock(rest.slice(0, found.index), `${after} ${zoneText}`, { hour, minute, second });
  }

  #atClock(before: string, after: string, clock: Clock): DateValue | null {
    if (before.length + after.length > MOST_LETTERS) return null;
    const understood = this.#endings(before).get(after) ?? this.#understand(before, after);
    this.#known = understood.after;
    return understood.frame === null ? null : this.#instant(understood.frame, clock);
  }

  /** What is cached for dates with this beginning. Neighbours are mostly of one day. */
  #endings(before: string): Endings {
    if (before === this.#lastBefore && this.#known === this.#lastKnown) return this.#lastEndings;
    const { memo } = this.#known;
    let endings = memo.get(before);
    if (endings === undefined) {
      endings = new Map();
      if (memo.size >= MEMO_LIMIT) memo.clear();
      memo.set(copied(before), endings);
    }
    this.#lastBefore = before;
    this.#lastKnown = this.#known;
    this.#lastEndings = endings;
    return endings;
  }

  #understand(before: string, after: string): Understood {
    const endings = this.#endings(before);
    const frame = this.#frame(before, after);
    const understood = { frame, after: this.#known };
    if (endings.size >= MOST_ENDINGS) endings.clear();
    endings.set(copied(after), understood);
    return understood;
  }

  #instant({ day, half, zone }: Frame, clock: Clock): DateValue | null {
    const hour = hourOfDay(clock.hour, half);
    if (hour === null || clock.minute > 59 || clock.second > 60) return null;
    const local = day * DAY_SECONDS + hour * 3600 + clock.minute * 60 + clock.second;
    if (zone !== null) return { at: toInstant(local, zone), basis: 'utc' };
    if (this.#clock !== null) {
      const { at, isExactDay } = this.#clock.read(local);
      return { at, basis: isExactDay ? 'utc' : 'local' };
    }
    return { at: local - (this.#hint.offsetMinutes ?? 0) * 60, basis: 'local' };
  }

  #frame(before: string, after: string): Frame | null {
    const words = dateWords();
    const left = latinDigits(before.normalize('NFKC'));
    const { zone, rest } = takeZone(latinDigits(after.normalize('NFKC')));
    const halfAfter = halfAtStart(rest, words);
    const halfBefore = halfAfter === null ? halfAtEnd(left, words) : null;
    const date = `${left.slice(0, left.length - (halfBefore?.length ?? 0))} ${rest.slice(halfAfter?.length ?? 0)}`;
    const zoned = zone === null ? takeZone(date) : { zone, rest: date };
    const { day, languages } = readDay(zoned.rest, {
      order: this.#hint.order,
      languages: this.#known.languages,
    });
    if (languages !== this.#known.languages) this.#known = knownWith(this.#hint.order, languages);
    return day === null ? null : { day, half: (halfAfter ?? halfBefore)?.half ?? null, zone: zoned.zone };
  }
}

/** A copy of the string: a slice would keep the part of the page it was cut from in memory. */
function copied(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

function zoneAsText(zone: Zone): string {
  if ('place' in zone) return zone.place;
  const minutes = Math.abs(zone.offset);
  const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
  return `UTC${zone.offset < 0 ? '-' : '+'}${clock}`;
}
