import { message } from '../../words/message.ts';
import { isBlank, type LabelRow, toLabelRows } from '../dialects/label-values.ts';
import type { ExportRecord } from '../records.ts';
import { type InstantReading, readInstant } from './instant.ts';
import { namesIn, type PrintedItem } from './labelled.ts';
import { type ElementParser, type KindParser, merge, NOTHING, refuse, result } from './parser.ts';
import { field } from './plain.ts';

/** Only a hint: it finds a block list that stands first or alone. Elsewhere the position tells. */
const BLOCK_LIST = /block|blok|bloqu|blocc|封鎖|屏蔽|ブロック|차단|заблок|engel/i;

/**
 * An account-level record: a row of permissions and when it was made. A further row with names is the list of apps that
 * are kept from the user's data.
 */
const readPermissions: ElementParser = ({ value, pointer }, context) => {
  const rows = toLabelRows(value, pointer);
  if (isBlank(rows)) return NOTHING;
  const named = rows.filter((row) => row.kind !== 'instant' && namesIn(row).length > 0);
  const granted = named.slice(0, 1).filter((row) => !BLOCK_LIST.test(row.label));
  const blocked = named.slice(granted.length);
  const when = createdAt(rows, value, pointer);
  if (named.length === 0) return refuse('missing-permission', pointer, message('problem.permission.unnamed'));
  const basis = when.at === null ? context.basis : when.basis;
  const permission = (name: string, at: string): ExportRecord => ({
    type: 'granted-permission',
    permission: name,
    at: when.at,
    basis,
    pointer: at,
  });
  const app = (name: string, at: string): ExportRecord => ({ type: 'blocked-app', name, pointer: at });
  return merge([
    ...granted.flatMap(namesIn).map((item) => readName(item, permission)),
    ...blocked.flatMap(namesIn).map((item) => readName(item, app)),
    result([], [when.problem]),
  ]);
};

function createdAt(rows: readonly LabelRow[], record: unknown, pointer: string): InstantReading {
  const row = rows.find(({ kind }) => kind === 'instant');
  if (row?.kind === 'instant') return readInstant(row.value, row.pointer);
  return readInstant(field(record, 'timestamp'), pointer);
}

function readName({ value, pointer }: PrintedItem, make: (name: string, pointer: string) => ExportRecord) {
  if (value === null) return refuse('missing-name', pointer, message('problem.emptyEntry'));
  return result([make(value, pointer)]);
}

export const grantedPermissions: KindParser = { labelled: readPermissions };
