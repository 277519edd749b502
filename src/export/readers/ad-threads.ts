import { parseDate } from '../dialects/html/dates.ts';
import { isBlank, type LabelRow, rowsOf, type TextRow } from '../dialects/label-values.ts';
import type { Problem } from '../records.ts';
import { basisOf, type InstantReading, readInstant } from './instant.ts';
import { listRows, textRows } from './labelled.ts';
import { text } from './plain.ts';
import { type ElementReader, type KindReader, NOTHING, refuse, result } from './reader.ts';

/** When the threads with a page began, whether they are restricted, and the page: the last row that asks nothing. */
const readAdThread: ElementReader = ({ value, pointer }, context) => {
  const rows = rowsOf(value, pointer);
  if (isBlank(rows)) return NOTHING;
  const page = pageName(textRows(rows));
  if (page === null) return refuse('missing-name', pointer, 'A thread begun from an ad names no page.');
  const readings = creationTimes(rows);
  const basis = basisOf(readings, context.basis);
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
  const date = parseDate(printed);
  return date === null ? { at: null, basis: 'local', problem: unreadable(pointer) } : date;
}

function unreadable(pointer: string): Problem {
  return {
    code: 'unreadable-date',
    pointer,
    message: 'A printed date could not be read; it is treated as unknown.',
  };
}

export const adThreads: KindReader = { labelled: readAdThread };
