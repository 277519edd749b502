import { type DateWords, dateWords, fold, type MonthSense } from './date-words.ts';
import { findDay, numbersIn, realDay } from './numerals.ts';

/** What is known of the dates of a page: the order of all-numeric ones, and its language (null: nothing yet). */
type PageLanguage = {
  readonly order: 'dmy' | 'mdy' | undefined;
  readonly languages: ReadonlySet<string> | null;
};

/**
 * Days since 1970-01-01, null if they cannot be determined; and the languages of the page, if an unambiguous month identifies
 * them.
 */
type Day = { readonly day: number | null; readonly languages: ReadonlySet<string> | null };

/** The day that a text without its clock time and zone names. */
export function readDay(text: string, { order, languages }: PageLanguage): Day {
  const words = dateWords();
  const folded = fold(text);
  const numbered = words.numberedMonth.exec(folded);
  if (numbered !== null) {
    const month = Number(numbered.slice(1).find((group) => group !== undefined));
    const rest = `${folded.slice(0, numbered.index)} ${folded.slice(numbered.index + numbered[0].length)}`;
    return { day: findDay(numbersIn(rest), month), languages };
  }
  const named = findMonth(text, folded, words, languages);
  if (named === null) return { day: findNumericDay(text, order), languages };
  const [only, ...others] = named.senses;
  if (only === undefined || others.length > 0) return { day: null, languages };
  return { day: findDay(numbersIn(text), only.month), languages: learn(named.word, only, languages) };
}

type NamedMonth = { readonly word: string; readonly senses: readonly MonthSense[] };

/** The month named in `text`, with all its possible meanings here; null if no word is a month. */
function findMonth(
  text: string,
  folded: string,
  words: DateWords,
  languages: ReadonlySet<string> | null,
): NamedMonth | null {
  const phrase = isAscii(text) ? undefined : words.phrases.find((one) => folded.includes(one));
  if (phrase !== undefined) return { word: phrase, senses: findSenses(phrase, words, languages) };
  const named = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}.'’-]*/gu)]
    .map(([raw]) => fold(raw))
    .map((word): NamedMonth => ({ word, senses: findSenses(word, words, languages) }))
    .filter(({ senses }) => senses.length > 0);
  // `mar` is Tuesday and March in French: of two month words the one that is not a weekday counts, otherwise the later one.
  const ours = named.filter(({ senses }) => senses.some((sense) => isIn(sense, languages)));
  const likely = ours.length > 0 ? ours : named;
  return likely.filter(({ word }) => !words.weekdays.has(word)).at(-1) ?? likely.at(-1) ?? null;
}

/** The possible meanings of a word here: whole names before abbreviations, the page's own languages before all others. */
function findSenses(
  word: string,
  words: DateWords,
  languages: ReadonlySet<string> | null,
): readonly MonthSense[] {
  // `ag` is August in Catalan and `at` in Irish: two letters identify nothing before the language is known.
  const isShort = word.length < 3 && isAscii(word);
  if (isShort && languages === null) return [];
  for (const table of [words.months, words.cutMonths]) {
    const here = (table.get(word) ?? []).filter((sense) => isIn(sense, languages));
    if (here.length > 0) return here;
  }
  return isShort ? [] : (words.months.get(word) ?? words.cutMonths.get(word) ?? []);
}

function isIn(sense: MonthSense, languages: ReadonlySet<string> | null): boolean {
  return languages === null || [...languages].some((language) => sense.languages.has(language));
}

/** Short words prove little: Facebook's French says `jun`, which the platform knows only from other languages. */
function learn(
  word: string,
  { languages }: MonthSense,
  known: ReadonlySet<string> | null,
): ReadonlySet<string> | null {
  if (word.length < 4) return known;
  const shared = [...(known ?? languages)].filter((language) => languages.has(language));
  return shared.length > 0 ? new Set(shared) : known;
}

function findNumericDay(text: string, order: PageLanguage['order']): number | null {
  const numbers = numbersIn(text);
  const [a, b, c] = numbers.map(({ value }) => value);
  if (numbers.length !== 3 || a === undefined || b === undefined || c === undefined) return null;
  if (numbers[0]?.digits === 4) return realDay(a, b, c);
  if (numbers[2]?.digits !== 4) return null;
  if (a === b || b > 12) return realDay(c, a, b);
  if (a > 12) return realDay(c, b, a);
  if (order === undefined) return null;
  return order === 'dmy' ? realDay(c, b, a) : realDay(c, a, b);
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}
