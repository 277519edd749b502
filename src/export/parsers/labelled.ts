import { message } from '../../words/message.ts';
import {
  isBlank,
  type LabelRow,
  type ListItem,
  type ListRow,
  type TextRow,
  toLabelRows,
} from '../dialects/label-values.ts';
import type { PlainElement } from '../dialects/plain-element.ts';
import type { Problem, ReadResult } from '../records.ts';
import { type ElementParser, NOTHING, type ParserContext } from './parser.ts';
import { text } from './plain.ts';

/** What readers of label_values records share: rows by kind and position. */

type RecordParser = (rows: readonly LabelRow[], element: PlainElement, context: ParserContext) => ReadResult;

/** Reads a record by its rows. Returns nothing if all rows are empty. */
export function byRows(read: RecordParser): ElementParser {
  return (element, context) => {
    const rows = toLabelRows(element.value, element.pointer);
    return isBlank(rows) ? NOTHING : read(rows, element, context);
  };
}

export function textRows(rows: readonly LabelRow[]): TextRow[] {
  return rows.filter((row) => row.kind === 'text');
}

export function listRows(rows: readonly LabelRow[]): ListRow[] {
  return rows.filter((row) => row.kind === 'list');
}

export type PrintedItem = { readonly pointer: string; readonly value: string | null };

/** Every value of a list row with its place; an item that is a record gives its first text. */
export function printedItems(row: ListRow): PrintedItem[] {
  return row.items.map((item) => ({ pointer: item.pointer, value: printedItem(item) }));
}

function printedItem(item: ListItem): string | null {
  return (
    text(item.value) ??
    textRows(item.rows)
      .map((row) => text(row.value))
      .find((value) => value !== null) ??
    null
  );
}

/** The values of a row that names things: a list, or a single value (then repeated rows form the list). */
export function namesIn(row: LabelRow): PrintedItem[] {
  if (row.kind === 'list') return printedItems(row);
  if (row.kind === 'text') return [{ pointer: row.pointer, value: text(row.value) }];
  return row.kind === 'group' ? row.rows.flatMap(namesIn) : [];
}

/** A problem if a record has more rows of text than were seen in any export; the meaning of the last ones is unknown. */
export function furtherRows(rows: readonly TextRow[], most: number): Problem | undefined {
  const place = rows[most]?.pointer;
  if (place === undefined) return undefined;
  return { code: 'unknown-row', pointer: place, message: message('problem.furtherRow') };
}

/** A problem for each non-empty row of a kind that no parser reads. */
export function unreadRows(rows: readonly LabelRow[], read: readonly LabelRow['kind'][]): Problem[] {
  const unread = rows.filter((row) => !read.includes(row.kind) && row.kind !== 'broken' && !isBlank([row]));
  return unread
    .filter((row) => row.kind !== 'text' || text(row.value) !== null)
    .map(({ pointer }) => ({ code: 'unknown-row', pointer, message: message('problem.furtherRow') }));
}
