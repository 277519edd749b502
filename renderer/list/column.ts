import type { ReactNode } from 'react';
import type { PlainId } from '../../src/words/say.ts';
import { formatNarrowDay, formatNumber } from '../lib/format.ts';

type ColumnFace<Row> = {
  /** The id of its message. */
  readonly head: PlainId;
  readonly cell: (row: Row) => ReactNode;
  /** Width as a grid track (`minmax(0, 2fr)`, `9rem`). */
  readonly track: string;
  readonly numeric?: boolean;
  /** Optional: hidden if the window is too narrow. The first column is always shown. */
  readonly wideOnly?: boolean;
};

/** A column; a sortable one is named by a sort key of the contract. */
export type Column<Row, SortKey extends string = never> = ColumnFace<Row> &
  ({ readonly id: SortKey; readonly sortable: true } | { readonly id: string; readonly sortable?: false });

type Values<Key extends string, Value> = Readonly<Record<Key, Value | null>>;

export const numberColumn = <Key extends string>(
  id: Key,
  head: PlainId,
  track: string,
): Column<Values<Key, number>, Key> => ({
  ...{ id, head, track, sortable: true, numeric: true },
  cell: (row) => formatNumber(row[id]),
});

export const dayColumn = <Key extends string>(
  id: Key,
  head: PlainId,
  track: string,
): Column<Values<Key, string>, Key> => ({
  ...{ id, head, track, sortable: true, wideOnly: true },
  cell: (row) => formatNarrowDay(row[id]),
});

export type Sort<SortKey extends string> = { readonly sort: SortKey; readonly descending: boolean };

/** The value in the address if it is a known one; otherwise null. */
export const findKnown = <Value extends string>(known: readonly Value[], asked: string | undefined) =>
  known.find((value) => value === asked) ?? null;
