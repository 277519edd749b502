import { message } from '../../words/message.ts';
import { type DateValue, parseDate } from '../dialects/html/dates.ts';
import type { Problem } from '../records.ts';
import { type InstantReading, readInstant } from './instant.ts';
import { text } from './plain.ts';

/** An instant as number or digits, or as a date printed for the user, in any language and without a time zone. */
export function readPrintedInstant(value: unknown, pointer: string): InstantReading {
  const printed = text(value);
  if (printed === null || /^\d+$/.test(printed)) return readInstant(value, pointer);
  const date = englishDate(printed) ?? parseDate(printed);
  return date === null ? { at: null, basis: 'local', problem: unreadable(pointer) } : date;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH = /^([a-z]{3}) (\d{2}), (\d{4}) (\d{1,2}):(\d{2}):(\d{2}) ([ap])m$/i;

/**
 * `Mar 01, 2023 11:11:59 am`, the form of nearly every export, with the result of `parseDate`. That function first builds the
 * months of all languages, for a quarter of a second: too long for the only printed dates of a JSON export.
 */
export function englishDate(printed: string): DateValue | null {
  const [, name = '', day, year, twelfth, minute, second, half = ''] = ENGLISH.exec(printed) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase());
  const [of12, isPm] = [Number(twelfth), half.toLowerCase() === 'p'];
  if (month < 0 || of12 < 1 || of12 > 12 || Number(minute) > 59 || Number(second) > 59) return null;
  const hour = (of12 % 12) + (isPm ? 12 : 0);
  const date = new Date(Date.UTC(Number(year), month, Number(day), hour, Number(minute), Number(second)));
  const isReal = date.getUTCMonth() === month && date.getUTCFullYear() >= 2004 && Number(year) < 2100;
  return isReal ? { at: date.getTime() / 1000, basis: 'local' } : null;
}

function unreadable(pointer: string): Problem {
  return { code: 'unreadable-date', pointer, message: message('problem.unreadablePrintedDate') };
}
