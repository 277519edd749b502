import { message } from '../../words/message.ts';
import type { LabelRow } from '../dialects/label-values.ts';
import type { SettingRecord } from '../records.ts';
import { commonBasis, readInstant } from './instant.ts';
import { byRows, unreadRows } from './labelled.ts';
import { type KindParser, refuse, result } from './parser.ts';
import { field } from './plain.ts';

/** The counters' labels were English in every language seen; the first row, the state, is translated. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/(?:account|profile) association state/i, 'account-association'],
  [/combined number/i, 'settings-used'],
  [/clear history/i, 'clear-history-used'],
  [/disabl/i, 'association-disabled'],
  [/enabl/i, 'association-enabled'],
];

/** One record of rows: the state of the account association, then how often each control was used. */
const readSettings = byRows((rows, { value, pointer }, context) => {
  const when = readInstant(field(value, 'timestamp'), pointer);
  const basis = commonBasis([when], context.basis);
  const all = flatten(rows);
  const records = all.flatMap(({ row, name }): SettingRecord[] => {
    const printed = printedValue(row, name);
    const place = { at: when.at, basis, pointer: row.pointer };
    return printed === null ? [] : [{ type: 'setting', name, value: printed, ...place }];
  });
  if (records.length === 0) return refuse('unknown-shape', pointer, message('problem.settings.noRow'));
  const unread = unreadRows(
    all.map(({ row }) => row),
    ['text'],
  );
  return result(records, [when.problem, ...unread]);
});

type Named = { readonly row: LabelRow; readonly name: string };

function flatten(rows: readonly LabelRow[], prefix = ''): Named[] {
  return rows.flatMap((row, at) => {
    const known = NAMES.find(([label]) => label.test(row.hint))?.[1];
    const byPlace = prefix === '' && at === 0 ? 'account-association' : `${prefix}row-${at + 1}`;
    const name = known ?? byPlace;
    return row.kind === 'group' ? flatten(row.rows, `${name}-`) : [{ row, name }];
  });
}

/** Of a row that cannot be named only a number is kept: a text might be personal. */
function printedValue(row: LabelRow, name: string): string | null {
  if (row.kind !== 'text') return null;
  const printed = ['string', 'number', 'boolean'].includes(typeof row.value) ? String(row.value).trim() : '';
  if (printed === '') return null;
  return /(?:^|-)row-\d+$/.test(name) && !/^\d+$|^true$|^false$/i.test(printed) ? 'set' : printed;
}

export const offMetaSettings: KindParser = { labelled: readSettings };
