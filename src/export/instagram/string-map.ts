import { below, field, isObject } from '../parsers/plain.ts';

/** One entry of `string_map_data`: `{ href, value, timestamp }`, under a label in the user's language. */
export type MapRow = {
  readonly label: string;
  readonly pointer: string;
  readonly value: unknown;
  readonly timestamp: unknown;
};

/** The entries of a record in order, which is the same in every language; null if the record has none. */
export function readStringMap(record: unknown, pointer: string): MapRow[] | null {
  const map = field(record, 'string_map_data');
  if (!isObject(map)) return null;
  return Object.entries(map).map(([label, entry]) => ({
    label,
    pointer: below(pointer, 'string_map_data', label),
    value: field(entry, 'value'),
    timestamp: field(entry, 'timestamp'),
  }));
}
