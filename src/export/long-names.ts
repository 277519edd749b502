import { message } from '../words/message.ts';
import type { ExportRecord, Problem } from './records.ts';

/** No name on Facebook comes near it; a longer one would fill a screen and, a million times over, a ledger. */
export const MOST_NAME_CHARACTERS = 500;

/** The fields that hold a name or title, by type of record. Ids and addresses are never cut: a part of one is another. */
const NAME_FIELDS: { readonly [Type in ExportRecord['type']]?: readonly NameField<Type>[] } = {
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
  thread: ['title', 'participants', 'senders'],
};
type NameField<Type> = keyof Omit<Extract<ExportRecord, { readonly type: Type }>, 'type' | 'pointer'>;

/** The record with no name longer than that, and the problem when one was. */
export function cutLongNames<Record extends ExportRecord>(
  record: Record,
): { readonly record: Record; readonly problem?: Problem } {
  const fields: readonly string[] = NAME_FIELDS[record.type] ?? [];
  const values = record as unknown as { readonly [field: string]: unknown };
  const long = fields.filter((field) => isLong(values[field]));
  if (long.length === 0) return { record };
  const cut = Object.fromEntries(long.map((field) => [field, cutNames(values[field])]));
  const says = message('problem.longName', { most: MOST_NAME_CHARACTERS });
  return {
    record: { ...record, ...cut } as Record,
    problem: { code: 'long-name', pointer: record.pointer, message: says },
  };
}

function isLong(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isLong);
  // Cheap first: nearly every name is short in whatever units.
  return (
    typeof value === 'string' &&
    value.length > MOST_NAME_CHARACTERS &&
    [...value].length > MOST_NAME_CHARACTERS
  );
}

/** By code points, so that no character is cut in two. */
function cutNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cutNames);
  return typeof value === 'string' && isLong(value)
    ? [...value].slice(0, MOST_NAME_CHARACTERS).join('')
    : value;
}
