import { type Layout, type Page, tablesIn, UnreadRows, unknownCard } from '../layout.ts';
import { findRole, type PageNode } from '../page-node.ts';
import { type Row, toRows } from '../rows.ts';

/**
 * Secret conversations (2022-2024): a table with two flags, whether secret messages were sent and received, then a table per
 * device. Returns `{ has_sent_message, has_received_message, armadillo_devices }`; for a device only that it exists.
 */
export function secretConversationsLayout(page: Page): Layout {
  const unread = new UnreadRows(page);
  const used = new WeakSet<PageNode>();
  let flags: readonly Row[] = [];
  let tables = 0;
  const takeTable = (table: PageNode): boolean => {
    const rows = toRows(table);
    if (rows.length === 0) {
      unread.check(table, []);
      return false;
    }
    if (tables++ === 0 && areFlags(page, rows)) {
      flags = rows;
      unread.check(table, rows.slice(0, 2));
    }
    for (let one = table.parent; one !== null; one = one.parent) used.add(one);
    return true;
  };
  return {
    visit: (node) => {
      if (node.tag === 'table' && node.tables === 0) return takeTable(node);
      if (
        node.role === 'card' &&
        !used.has(node) &&
        findRole(node, 'name') === null &&
        tablesIn(node).length === 0
      )
        unknownCard(page, node);
      return false;
    },
    finish: () => {
      unread.finish();
      if (tables > 0) page.emit('secret_conversations_v2', toRecord(flags, tables));
    },
  };
}

function toRecord([sent, received]: readonly Row[], tables: number): unknown {
  const devices = sent === undefined ? tables : tables - 1;
  return {
    has_sent_message: sent?.text,
    has_received_message: received?.text,
    armadillo_devices: Array.from({ length: devices }),
  };
}

/** Flags are words; a device has a number, a date or an address in some row. */
function areFlags(page: Page, rows: readonly Row[]): boolean {
  return (
    rows.every(({ text }) => !/\p{Nd}/u.test(text) && page.dates.read(text) === null) && rows.length <= 3
  );
}
