/**
 * The words of dates in every language, taken from the platform's locale data instead of typed by hand: month names
 * (long and short, as they stand alone and inside a date) and the words for before and after noon.
 */

/** A meaning of a month word: which month (1-12), in which languages, and whether the word is whole or cut short. */
export type MonthSense = { readonly month: number; readonly languages: ReadonlySet<string> };

export type DateWords = {
  /** Folded whole names, long and short. */
  readonly months: ReadonlyMap<string, readonly MonthSense[]>;
  /** Folded names cut to their first three letters or more, as Facebook does, where that is unique in the language. */
  readonly cutMonths: ReadonlyMap<string, readonly MonthSense[]>;
  /** Whole names of several words, as they are in `months`. */
  readonly phrases: readonly string[];
  /** Months that are a number with a word around it: `10月`, `tháng 10`, `10-р сар`. */
  readonly numberedMonth: RegExp;
  /** Words next to a clock time, with the hours of the day they are used for: bit 21 for nine in the evening. */
  readonly halves: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlySet<string>;
};

/** Languages that Facebook is offered in and the platform knows. */
const LANGUAGES =
  'af ar as az be bg bn br bs ca ceb cs cy da de el en en-GB eo es es-MX et eu fa fi fil fo fr fr-CA fy ga gl gu ha he hi hr hu hy id is it ja jv ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms mt my nb ne nl nn or pa pl ps pt pt-PT ro ru rw sc si sk sl so sq sr sr-Latn sv sw ta te tg th ti tk tr tt uk ur uz vi zh zh-Hant'.split(
    ' ',
  );

let built: DateWords | null = null;

/** The tables; built at the first call, which takes a fifth of a second and fifty megabytes. */
export function dateWords(): DateWords {
  built ??= build();
  return built;
}

/** Takes over tables that another thread has built. */
export function adoptDateWords(words: DateWords): void {
  built = words;
}

/** A word in the form of the tables: lower case, without accents, dots and hyphens. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f.'’‘ʼ\-\u00ad\u0970\u200b-\u200f\u061c]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** A word for half of the day, reduced to its letters: `p. m.` and `PM` are the same. */
export function foldHalf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}]/gu, '');
}

function build(): DateWords {
  const months = new Map<string, Map<number, Set<string>>>();
  const cutMonths = new Map<string, Map<number, Set<string>>>();
  const affixes = new Set<string>();
  for (const language of LANGUAGES) {
    const names = monthNames(language);
    for (const { name, month } of names) addMonth(months, affixes, name, month, language);
    for (const [cut, month] of uniqueCuts(names)) add(cutMonths, cut, month, language);
  }
  return {
    months: senses(months),
    phrases: [...months.keys()].filter((name) => name.includes(' ')).sort((a, b) => b.length - a.length),
    cutMonths: senses(cutMonths),
    numberedMonth: numbered(affixes),
    halves: halves(),
    weekdays: weekdays(),
  };
}

type Name = { readonly name: string; readonly month: number };

const MONTH_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric', year: 'numeric' },
  { month: 'short', day: 'numeric', year: 'numeric' },
  { dateStyle: 'medium' },
];

function monthNames(language: string): Name[] {
  return MONTH_STYLES.flatMap((style) => {
    const format = formatter(language, style);
    return Array.from({ length: 12 }, (_, index) => ({
      name: fold(printedMonth(format, Date.UTC(2023, index, 15))).trim(),
      month: index + 1,
    }));
  });
}

function formatter(language: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...style, timeZone: 'UTC' });
}

function formatPart(format: Intl.DateTimeFormat, type: Intl.DateTimeFormatPartTypes, at: number): string {
  return format.formatToParts(at).find((part) => part.type === type)?.value ?? '';
}

/** The month as printed, with the letters that a language adds to it: `בינואר`, `rêbendana`, `10月`. */
function printedMonth(format: Intl.DateTimeFormat, at: number): string {
  const parts = format.formatToParts(at);
  const index = parts.findIndex(({ type }) => type === 'month');
  const month = parts[index]?.value ?? '';
  const before = /[\p{L}\p{M}]+$/u.exec(literalAt(parts, index - 1))?.[0] ?? '';
  const after = /^[\p{L}\p{M}]+/u.exec(literalAt(parts, index + 1))?.[0] ?? '';
  return /^\d/.test(month) ? month + after : before + month + after;
}

function literalAt(parts: readonly Intl.DateTimeFormatPart[], index: number): string {
  const part = parts[index];
  return part?.type === 'literal' ? part.value : '';
}

type Table = Map<string, Map<number, Set<string>>>;

function addMonth(table: Table, affixes: Set<string>, name: string, month: number, language: string): void {
  const around = /^(\D*)(\d{1,2})(\D*)$/.exec(name);
  if (around !== null) {
    const [before, after] = [around[1] ?? '', around[3] ?? ''];
    if (before.trim() + after.trim() !== '') affixes.add(`${before.trim()}#${after.trim()}`);
  } else if (name !== '') {
    add(table, name, month, language);
  }
}

function add(table: Table, word: string, month: number, language: string): void {
  const byMonth = table.get(word) ?? new Map<number, Set<string>>();
  byMonth.set(month, (byMonth.get(month) ?? new Set()).add(language));
  table.set(word, byMonth);
}

function senses(table: Table): Map<string, readonly MonthSense[]> {
  const lists = [...table].map(([word, byMonth]): [string, MonthSense[]] => [
    word,
    [...byMonth].map(([month, languages]) => ({ month, languages })),
  ]);
  return new Map(lists);
}

/** Abbreviations of at least three letters that belong to only one month of the language: `fev`, but not `jui` in French. */
function uniqueCuts(names: readonly Name[]): [string, number][] {
  const cuts = new Map<string, number>();
  for (const { name, month } of names) {
    for (let length = 3; length < name.length; length++) {
      const cut = name.slice(0, length);
      cuts.set(cut, cuts.has(cut) && cuts.get(cut) !== month ? 0 : month);
    }
  }
  return [...cuts].filter(([cut, month]) => month > 0 && !/[\s\d]/.test(cut));
}

function numbered(affixes: ReadonlySet<string>): RegExp {
  const forms = [...affixes]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace('#', '\\s*(\\d{1,2})\\s*'));
  return new RegExp(forms.join('|') || '(?!)', 'u');
}

/** `pm` and its like, and the words of languages that divide the day finer: `晚上`, `de la tarde`. */
const HALF_STYLES: readonly Intl.DateTimeFormatOptions[] = [
  { hour: 'numeric', minute: 'numeric', hour12: true },
  { hour: 'numeric', hour12: true, dayPeriod: 'short' },
  { hour: 'numeric', hour12: true, dayPeriod: 'long' },
];

function halves(): Map<string, number> {
  const words = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of HALF_STYLES) {
      const format = formatter(language, style);
      for (let hour = 0; hour < 24; hour++) {
        const word = foldHalf(formatPart(format, 'dayPeriod', Date.UTC(2023, 0, 1, hour)));
        if (isTellingHalf(word)) words.set(word, (words.get(word) ?? 0) | (1 << hour));
      }
    }
  }
  return words;
}

/** Finer words of few Latin letters (`r`, `tr`) are ambiguous; the two halves of the day are safe. */
function isTellingHalf(word: string): boolean {
  return word.length > 1 || /^[^\p{Script=Latin}]$/u.test(word);
}

function weekdays(): Set<string> {
  const words = new Set<string>();
  for (const language of LANGUAGES) {
    for (const weekday of ['long', 'short'] as const) {
      const format = formatter(language, { weekday });
      for (let day = 1; day <= 7; day++)
        words.add(fold(formatPart(format, 'weekday', Date.UTC(2023, 0, day))));
    }
  }
  return words;
}
