import type { Page, UnreadRows } from '../layout.ts';
import type { PageNode } from '../page-node.ts';
import { type Instant, instantOfRow, isId, toRows } from '../rows.ts';

export type Event = {
  readonly id: string | undefined;
  readonly type: string;
  readonly timestamp: Instant | undefined;
};

/** The rows are id, event and date, in this order; if one is missing, their formats identify them. */
export function toEvent(page: Page, table: PageNode, unread: UnreadRows): Event | null {
  const filled = toRows(table).filter(({ text }) => text !== '');
  const id = filled.find(({ text }) => isId(text));
  const named = filled.find(({ text }) => /^[A-Z][A-Z0-9_]*$/.test(text));
  const type = named ?? filled.find((row) => row !== id);
  const rest = filled.filter((row) => row !== id && row !== type);
  const date =
    rest.length > 1 ? (rest.find(({ text }) => page.dates.read(text) !== null) ?? rest[0]) : rest[0];
  if (filled.length < 2 || (named === undefined && date === undefined)) return null;
  unread.check(table, [id, type, date]);
  return { id: id?.text, type: type?.text ?? '', timestamp: instantOfRow(date, page) };
}
