import { message } from '../../words/message.ts';
import type { LabelRow } from '../dialects/label-values.ts';
import type { ExportRecord, ReadResult } from '../records.ts';
import { type InstantReading, readInstant } from './instant.ts';
import { byRows, namesIn, type PrintedItem } from './labelled.ts';
import { type KindParser, merge, refuse, result, unknownPlace } from './parser.ts';
import { field, text } from './plain.ts';

/** Only a hint, for a record in which no date separates the two lists, or in which the block list comes first. */
const BLOCK_LIST = /block|blok|bloqu|blocc|封鎖|屏蔽|ブロック|차단|заблок|engel/i;

/**
 * An account-level record: what was granted, when, and after the date the blocked apps, as one list or as a row for each. The
 * labels are in the user's language, so the position decides.
 */
const readPermissions = byRows((rows, { value, pointer }, context) => {
  const { granted, blocked, doubtful } = part(rows);
  if (granted.length + blocked.length + doubtful.length === 0)
    return refuse('missing-permission', pointer, message('problem.permission.unnamed'));
  const when = createdAt(rows, value, pointer);
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
    ...doubtful.map((row) => refuse('unknown-list', row.pointer, message('problem.permission.unknownList'))),
    ...furtherDates(rows),
    result([], [when.problem]),
  ]);
});

type Parted = {
  readonly granted: readonly LabelRow[];
  readonly blocked: readonly LabelRow[];
  /** Rows without a date to separate them, so that their meaning is unknown. */
  readonly doubtful: readonly LabelRow[];
};

function part(rows: readonly LabelRow[]): Parted {
  const named = rows.filter((row) => row.kind !== 'instant' && !isEmpty(row) && namesIn(row).length > 0);
  const isHinted = ({ hint }: LabelRow) => BLOCK_LIST.test(hint);
  const date = findDate(rows);
  if (date < 0) return partUndated(named, isHinted);
  const isBlocked = (row: LabelRow) => isHinted(row) || rows.indexOf(row) > date;
  return { granted: named.filter((row) => !isBlocked(row)), blocked: named.filter(isBlocked), doubtful: [] };
}

/** Rows with one label are one list, which the label must identify; a first row of its own is what was granted. */
function partUndated(named: readonly LabelRow[], isHinted: (row: LabelRow) => boolean): Parted {
  const [first, second] = named;
  const isOwnRow = first !== undefined && (first.kind === 'list' || first.label !== second?.label);
  if (isOwnRow && !isHinted(first)) return { granted: [first], blocked: named.slice(1), doubtful: [] };
  return { granted: [], blocked: named.filter(isHinted), doubtful: named.filter((row) => !isHinted(row)) };
}

/** The row of the date, even if its cell is empty: then it comes after the permissions and is meaningless. */
function findDate(rows: readonly LabelRow[]): number {
  const dated = rows.findIndex(({ kind }) => kind === 'instant');
  return dated >= 0 ? dated : rows.findIndex((row, at) => at > 0 && isEmpty(row));
}

function isEmpty(row: LabelRow): boolean {
  return row.kind === 'bare' || (row.kind === 'text' && text(row.value) === null);
}

function createdAt(rows: readonly LabelRow[], record: unknown, pointer: string): InstantReading {
  const row = rows.find(({ kind }) => kind === 'instant');
  if (row?.kind === 'instant') return readInstant(row.value, row.pointer);
  return readInstant(field(record, 'timestamp'), pointer);
}

function furtherDates(rows: readonly LabelRow[]): ReadResult[] {
  const dates = rows.filter(({ kind }) => kind === 'instant').slice(1);
  return dates.map(({ pointer }) => unknownPlace(pointer));
}

function readName({ value, pointer }: PrintedItem, make: (name: string, pointer: string) => ExportRecord) {
  if (value === null) return refuse('missing-name', pointer, message('problem.emptyEntry'));
  return result([make(value, pointer)]);
}

export const grantedPermissions: KindParser = { labelled: readPermissions };
