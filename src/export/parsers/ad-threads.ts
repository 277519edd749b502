import { message } from '../../words/message.ts';
import type { LabelRow, TextRow } from '../dialects/label-values.ts';
import { readFlag } from './flags.ts';
import { commonBasis, type InstantReading } from './instant.ts';
import { byRows, furtherRows, listRows, textRows, unreadRows } from './labelled.ts';
import { type KindParser, refuse, result } from './parser.ts';
import { text } from './plain.ts';
import { readPrintedInstant } from './printed-instant.ts';

/** When the threads with a page began, whether they are restricted, and the page: the last row that is not a question. */
const readAdThread = byRows((rows, { pointer }, context) => {
  const named = namedRows(textRows(rows));
  const page = text(named.at(-1)?.value);
  if (page === null) return refuse('missing-name', pointer, message('problem.adThread.unnamed'));
  const readings = creationTimes(rows);
  const basis = commonBasis(readings, context.basis);
  const createdAt = readings.map(({ at }) => at);
  return result(
    [{ type: 'ad-thread', page, createdAt, basis, pointer }],
    [
      ...readings.map(({ problem }) => problem),
      furtherRows(named, 1),
      ...unreadRows(rows, ['text', 'list', 'instant']),
    ],
  );
});

/** A row whose label is a question is the flag, as is one that says true or false in any language. */
function namedRows(rows: readonly TextRow[]): TextRow[] {
  return rows.filter((row) => !/[?？؟;]\s*$/.test(row.label) && readFlag(row.value) === null);
}

function creationTimes(rows: readonly LabelRow[]): InstantReading[] {
  const listed = listRows(rows).flatMap((row) => row.items);
  const single = rows.filter((row) => row.kind === 'instant');
  return [...listed, ...single].map(({ value, pointer }) => readPrintedInstant(value, pointer));
}

export const adThreads: KindParser = { labelled: readAdThread };
