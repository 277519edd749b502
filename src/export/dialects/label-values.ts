import { below, field, isObject, list } from '../parsers/plain.ts';
import type { PlainElement } from './plain-element.ts';

/**
 * The label_values dialect: records of labelled rows whose labels are in the user's language. Readers rely on the kind and the
 * position of a row; a label is a hint at most.
 */
type Placed = {
  /** As printed, '' if there is none. */
  readonly label: string;
  /** The label, followed by Facebook's own name of the field in words, which exports of late 2024 have: English everywhere. */
  readonly hint: string;
  readonly pointer: string;
};
export type TextRow = Placed & { readonly kind: 'text'; readonly value: unknown; readonly href: unknown };
export type ListRow = Placed & { readonly kind: 'list'; readonly items: readonly ListItem[] };
export type LabelRow =
  | TextRow
  | ListRow
  | (Placed & { readonly kind: 'group'; readonly rows: readonly LabelRow[] })
  | (Placed & { readonly kind: 'instant'; readonly value: unknown })
  /** A label with nothing beside it: an empty cell. */
  | (Placed & { readonly kind: 'bare' })
  /** Not a row at all. */
  | (Placed & { readonly kind: 'broken' });

/** One item of a list: a plain value, or rows of its own. */
export type ListItem = {
  readonly pointer: string;
  readonly value: unknown;
  readonly rows: readonly LabelRow[];
};

/** Whether a value is a label_values record. */
export function isLabelled(value: unknown): boolean {
  return Array.isArray(field(value, 'label_values'));
}

/** The rows of a label_values record that is at `pointer`. */
export function toLabelRows(record: unknown, pointer: string): LabelRow[] {
  return readRows(field(record, 'label_values'), below(pointer, 'label_values'));
}

function readRows(rows: unknown, pointer: string): LabelRow[] {
  return list(rows).map((row, at) => readRow(row, below(pointer, at)));
}

function readRow(row: unknown, pointer: string): LabelRow {
  if (!isObject(row)) return { kind: 'broken', label: '', hint: '', pointer };
  const label = String(printed(field(row, 'label')) ?? printed(field(row, 'title')) ?? '');
  const placed = { label, hint: `${label} ${fieldInWords(row)}`, pointer };
  const has = (name: string): boolean => field(row, name) !== undefined;
  if (['vec', 'dict'].some((name) => has(name) && !Array.isArray(field(row, name)))) {
    return { kind: 'broken', ...placed };
  }
  if (has('vec'))
    return { kind: 'list', ...placed, items: readItems(field(row, 'vec'), below(pointer, 'vec')) };
  if (has('dict'))
    return { kind: 'group', ...placed, rows: readRows(field(row, 'dict'), below(pointer, 'dict')) };
  if (has('timestamp_value')) return { kind: 'instant', ...placed, value: field(row, 'timestamp_value') };
  if (has('value')) return { kind: 'text', ...placed, value: field(row, 'value'), href: field(row, 'href') };
  return { kind: 'bare', ...placed };
}

function fieldInWords(row: unknown): string {
  const name = printed(field(row, 'ent_field_name')) ?? '';
  return name.replaceAll(/(?<=[a-z])(?=[A-Z])|_/g, ' ');
}

function readItems(items: unknown, pointer: string): ListItem[] {
  return list(items).map((item, at) => ({
    pointer: below(pointer, at),
    value: field(item, 'value') ?? field(item, 'timestamp_value') ?? (isObject(item) ? undefined : item),
    rows: readRows(field(item, 'dict'), below(pointer, at, 'dict')),
  }));
}

function printed(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Whether all rows are empty: Facebook writes such a record for a category without content. */
export function isBlank(rows: readonly LabelRow[]): boolean {
  return rows.every(
    (row) => row.kind === 'bare' || (row.kind === 'list' && row.items.length === 0) || isBlankGroup(row),
  );
}

function isBlankGroup(row: LabelRow): boolean {
  return row.kind === 'group' && isBlank(row.rows);
}

/** The places, at any depth, that should be a row but are not. */
export function brokenPlaces(rows: readonly LabelRow[]): string[] {
  return rows.flatMap((row) => {
    if (row.kind === 'broken') return [row.pointer];
    if (row.kind === 'group') return brokenPlaces(row.rows);
    return row.kind === 'list' ? row.items.flatMap((item) => brokenPlaces(item.rows)) : [];
  });
}

/** `ent_name` (late 2024) names the kind of record, which the path already says. */
const ROOT_KEYS: ReadonlySet<string> = new Set([
  'media',
  'label_values',
  'fbid',
  'timestamp',
  'title',
  'ent_name',
]);

/**
 * Collects the root keys of a document that is one label_values record, which the JSON dialect yields one by one. Except for
 * its rows only the first value per key is kept.
 */
export class LabelledRoot {
  readonly #held = new Map<string, PlainElement>();
  #rows: readonly unknown[] = [];

  /** Takes an element that may belong to such a record. */
  takes(element: PlainElement): boolean {
    const { key, value } = element;
    if (key === null || !ROOT_KEYS.has(key)) return false;
    if (!this.#held.has(key)) this.#held.set(key, element);
    if (key === 'label_values') this.#rows = this.#rows.concat(list(value));
    return true;
  }

  /** The record, if it was one; nothing for a record without rows; otherwise what was taken, as keyed JSON. */
  elements(): PlainElement[] {
    const blank = this.#held.has('fbid') || this.#held.has('label_values');
    if (this.#rows.length === 0) return blank ? [] : [...this.#held.values()];
    const [title, timestamp, media] = ['title', 'timestamp', 'media'].map(
      (key) => this.#held.get(key)?.value,
    );
    return [{ key: null, value: { title, timestamp, media, label_values: this.#rows }, pointer: '' }];
  }
}
