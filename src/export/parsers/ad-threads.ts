import { message } from '../../words/message.ts';
import { type DateValue, parseDate } from '../dialects/html/dates.ts';
import { isBlank, type LabelRow, type TextRow, toLabelRows } from '../dialects/label-values.ts';
import type { Problem } from '../records.ts';
import { commonBasis, type InstantReading, readInstant } from './instant.ts';
import { listRows, textRows } from './labelled.ts';
import { type ElementParser, type KindParser, NOTHING, refuse, result } from './parser.ts';
import { text } from './plain.ts';

/** When the threads with a page began, whether they are restricted, and the page: the last row that asks nothing. */
const readAdThread: ElementParser = ({ value, pointer }, context) => {
  const rows = toLabelRows(value, pointer);
  if (isBlank(rows)) return NOTHING;
  const page = pageName(textRows(rows));
  if (page === null) return refuse('missing-name', pointer, message('problem.adThread.unnamed'));
  const readings = creationTimes(rows);
  const basis = commonBasis(readings, context.basis);
  const createdAt = readings.map(({ at }) => at);
  return result(
    [{ type: 'ad-thread', page, createdAt, basis, pointer }],
    readings.map(({ problem }) => problem),
  );
};

/** A row whose label is a question is the flag; true and false are words of the user's language, names are not. */
function pageName(rows: readonly TextRow[]): string | null {
  const named = rows.filter((row) => !/[?？؟;]\s*$/.test(row.label) && typeof row.value !== 'boolean');
  const name = text(named.at(-1)?.value);
  return name !== null && /^(?:true|false)$/i.test(name) ? null : name;
}

function creationTimes(rows: readonly LabelRow[]): InstantReading[] {
  const listed = listRows(rows).flatMap((row) => row.items);
  const single = rows.filter((row) => row.kind === 'instant');
  return [...listed, ...single].map(({ value, pointer }) => readPrintedInstant(value, pointer));
}

/** The lists of this document hold dates as printed for the user, without a time zone. */
function readPrintedInstant(value: unknown, pointer: string): InstantReading {
  const printed = text(value);
  if (printed === null || /^\d+$/.test(printed)) return readInstant(value, pointer);
  const date = englishDate(printed) ?? parseDate(printed);
  return date === null ? { at: null, basis: 'local', problem: unreadable(pointer) } : date;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ENGLISH = /^([a-z]{3}) (\d{2}), (\d{4}) (\d{1,2}):(\d{2}):(\d{2}) ([ap])m$/i;

/**
 * `Mar 01, 2023 11:11:59 am`, the form of nearly every export, as `parseDate` reads it. That one first learns the months
 * of all languages, for a quarter of a second: too long for the only printed dates of a JSON export.
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
  return {
    code: 'unreadable-date',
    pointer,
    message: message('problem.unreadablePrintedDate'),
  };
}

export const adThreads: KindParser = { labelled: readAdThread };
