import { withoutCopyMark } from '../../archive/copy-marks.ts';
import { dateWords, fold } from '../dialects/html/date-words.ts';
import { DateReader } from '../dialects/html/dates.ts';
import { exportDateFromName, toDay } from '../export-date.ts';

/** Days from the first to the last that a name can mean, as epoch seconds at midnight UTC. */
export type DateInName = {
  readonly from: number;
  readonly to: number;
  /** `either`: one of the two, because it is unknown whether the day or the month comes first (`04.03.2023`). */
  readonly exact: 'day' | 'either' | 'month' | 'year';
};

/** The most words that a written date takes: `4 de marzo de 2025`. */
const MOST_WORDS = 6;
const MOST_LETTERS_BESIDE = 3;

/** The most exact date in any of these names of a part and of the folders around it; null without one. */
export function findDateInNames(names: readonly string[]): DateInName | null {
  const found = names.map(readDate).filter((date) => date !== null);
  const order = ['day', 'either', 'month', 'year'];
  return found.toSorted((a, b) => order.indexOf(a.exact) - order.indexOf(b.exact))[0] ?? null;
}

function readDate(full: string): DateInName | null {
  const day = exportDateFromName(full);
  if (day !== null) return onDay(day);
  const name = withoutCopyMark(full).normalize('NFKC');
  return readYearFirst(name) ?? readYearLast(name) ?? readWords(name) ?? readYear(name);
}

const onDay = (at: number): DateInName => ({ from: at, to: at, exact: 'day' });

/** `export 2021-03-04`, `2021_03_04`, `20210304`. */
function readYearFirst(name: string): DateInName | null {
  const found = /(?<!\d)(20\d{2})([-_. ]?)(\d{2})\2(\d{2})(?![\dT])/.exec(name);
  const at = found ? toDay(Number(found[1]), Number(found[3]), Number(found[4])) : null;
  return at === null ? null : onDay(at);
}

/** `04.03.2023`: a day only if it is unambiguous. */
function readYearLast(name: string): DateInName | null {
  const found = /(?<!\d)(\d{1,2})([-_. ])(\d{1,2})\2(20\d{2})(?!\d)/.exec(name);
  if (!found) return null;
  const [one, other, year] = [Number(found[1]), Number(found[3]), Number(found[4])];
  const days = [toDay(year, other, one), toDay(year, one, other)].filter((at) => at !== null);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  if (days.length === 0) return null;
  return from === to ? onDay(from) : { from, to, exact: 'either' };
}

/** `4 March 2025`, `Mär 2025`, `2025年3月`, `2025-03`: in every language in which pages are read. */
function readWords(name: string): DateInName | null {
  const month = /(?<![\d.])(20\d{2})[-_.](0[1-9]|1[0-2])(?![\d.])/.exec(name);
  if (month) return inMonth(Date.UTC(Number(month[1]), Number(month[2]) - 1, 1) / 1000);
  // The words of dates take a while to load: only for a name with a year and something else next to it.
  if (!/(?<![\d\p{Script=Latin}.])(?:20|25)\d{2}(?!\d)/u.test(name)) return null;
  const words = name.match(/\d+|[\p{L}\p{M}.'’]+/gu)?.map((word) => word.replace(/\.+$/, '')) ?? [];
  for (const run of runsWithYear(words).filter(namesMonth)) {
    const day = new DateReader().read(run)?.at;
    if (day !== undefined) return onDay(day);
    const first = new DateReader().read(`${run} 1`)?.at;
    if (first !== undefined) return inMonth(first);
  }
  return null;
}

/**
 * Whether a month is named, with nothing else but numbers and short words (`de`): not the 3 of `March 2024 part 3`. Abbreviated
 * month names (`ada` for the Kurdish `adar`) are more often people's names.
 */
function namesMonth(run: string): boolean {
  const { months, numberedMonth } = dateWords();
  const folded = fold(run);
  const rest = folded.replace(numberedMonth, ' ');
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  const others = words.filter((word) => !months.has(word));
  return (
    (others.length < words.length || rest !== folded) &&
    others.every((word) => word.length <= MOST_LETTERS_BESIDE)
  );
}

function inMonth(first: number): DateInName {
  const date = new Date(first * 1000);
  const to = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / 1000;
  return { from: first, to, exact: 'month' };
}

/** Neighbouring words with a year and a word of letters among them, the longest first. */
function runsWithYear(words: readonly string[]): string[] {
  const runs: string[][] = [];
  for (const from of words.keys()) {
    for (let to = from + 2; to <= Math.min(words.length, from + MOST_WORDS); to += 1)
      runs.push(words.slice(from, to));
  }
  return runs
    .filter(
      (run) => run.some((word) => /^(?:20|25)\d{2}$/.test(word)) && run.some((word) => /\p{L}/u.test(word)),
    )
    .sort((a, b) => b.length - a.length)
    .map((run) => run.join(' '));
}

/** `Facebook 2021`, `facebook2021`; not the year of birth in a username (`ada.1990`, `ada2010`). */
function readYear(name: string): DateInName | null {
  const found =
    /(?<![\p{L}\d.])(?:facebook|fb|meta|messenger|export|backup|archive?|data|download|dyi)?(20\d{2})(?![\p{L}\d.])/iu.exec(
      name,
    );
  if (!found) return null;
  const year = Number(found[1]);
  return { from: Date.UTC(year, 0, 1) / 1000, to: Date.UTC(year, 11, 31) / 1000, exact: 'year' };
}
