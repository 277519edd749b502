import { message } from '../words/message.ts';
import { repair } from './encoding.ts';
import { MAX_NAME_CHARACTERS } from './limits.ts';
import type { ExportRecord, Problem } from './records.ts';

/** As Facebook writes it, a character takes up to four. */
const MAX_RAW_CHARACTERS = 4 * MAX_NAME_CHARACTERS;

/** The fields that hold a name or title, by type of record. Ids and addresses are never cut: part of one is a different one. */
const NAME_FIELDS: { readonly [Type in ExportRecord['type']]: readonly NameField<Type>[] } = {
  connection: ['name'],
  'granted-permission': ['permission'],
  'blocked-app': ['name'],
  'app-post': ['app'],
  'owned-app': ['name'],
  'off-meta': ['name'],
  advertiser: ['name'],
  'ad-interaction': ['title', 'action'],
  'ad-thread': ['page'],
  'lead-form': ['label'],
  'detected-app': ['name'],
  'linked-account': ['service'],
  login: ['name', 'action'],
  owner: ['name', 'otherNames'],
  setting: ['name', 'value'],
  thread: ['title', 'participants', 'senders'],
  generated: [],
  stamp: [],
  'time-zone': [],
};
type NameField<Type> = keyof Omit<Extract<ExportRecord, { readonly type: Type }>, 'type' | 'pointer'>;

/** The record with its names cut to the limit, and the problem if one was cut. */
export function cutLongNames<Record extends ExportRecord>(
  record: Record,
): { readonly record: Record; readonly problem?: Problem } {
  const fields: readonly string[] = NAME_FIELDS[record.type];
  const values = record as unknown as { readonly [field: string]: unknown };
  const long = fields.filter((field) => isLong(values[field]));
  if (long.length === 0) return { record };
  const cut = Object.fromEntries(long.map((field) => [field, cutNames(values[field])]));
  return { record: { ...record, ...cut } as Record, problem: longName(record.pointer) };
}

/** The same for a name within a record. */
export function cutLongName(
  name: string,
  pointer: string,
): { readonly text: string; readonly problem?: Problem } {
  return isLong(name)
    ? { text: firstCharacters(name, MAX_NAME_CHARACTERS), problem: longName(pointer) }
    : { text: name };
}

function longName(pointer: string): Problem {
  return { code: 'long-name', pointer, message: message('problem.longName', { most: MAX_NAME_CHARACTERS }) };
}

/**
 * A raw name that is kept until its record is created. If it will be cut then, it is cut here to one character more than a name
 * may have, so that it costs no memory and is still known to be too long.
 */
export function boundName(name: string): string {
  return name.length > MAX_RAW_CHARACTERS ? firstCharacters(repair(name), MAX_NAME_CHARACTERS + 1) : name;
}

/** By code points, so that no character is split. A copy: a slice would keep the whole text in memory. */
function firstCharacters(text: string, count: number): string {
  return [...text.slice(0, 2 * count)].slice(0, count).join('');
}

function isLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isLong);
  // Cheap check first: nearly every name is short in any unit.
  return (
    typeof value === 'string' &&
    value.length > MAX_NAME_CHARACTERS &&
    (value.length > 2 * MAX_NAME_CHARACTERS || [...value].length > MAX_NAME_CHARACTERS)
  );
}

function cutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cutNames);
  return typeof value === 'string' && isLong(value) ? firstCharacters(value, MAX_NAME_CHARACTERS) : value;
}
