import { message } from '../../words/message.ts';
import { type LabelRow, toLabelRows } from '../dialects/label-values.ts';
import type { ReadResult } from '../records.ts';
import { type ElementParser, type KindParser, merge, refuse, result } from './parser.ts';
import { field, text } from './plain.ts';

/** `{ label, value }`. The value is the user's own answer and is not even read. */
export const readField: ElementParser = ({ value, pointer }) => leadForm(field(value, 'label'), pointer);

export const readRecord: ElementParser = ({ value, pointer }) =>
  merge(toLabelRows(value, pointer).map(readRow));

function readRow(row: LabelRow): ReadResult {
  if (row.kind === 'group' && row.label === '') return merge(row.rows.map(readRow));
  if (row.kind !== 'list' || row.label !== '') return leadForm(row.label, row.pointer);
  return merge(row.items.flatMap((item) => item.rows.map(readRow)));
}

function leadForm(printed: unknown, pointer: string): ReadResult {
  const label = text(printed);
  if (label === null) return refuse('missing-label', pointer, message('problem.leadForm.unlabelled'));
  return result([{ type: 'lead-form', label, pointer }]);
}

export const leadForms: KindParser = {
  keyed: { lead_gen_info: readField, lead_gen_info_v2: readField },
  labelled: readRecord,
};
