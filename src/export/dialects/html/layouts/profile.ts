import type { Layout, Page } from '../layout.ts';
import { findAll, getText, ownText, type PageNode } from '../page-node.ts';

/**
 * `profile_information.html`: the first row is the owner's name, in every year and language seen; its label is in the user's
 * language and is ignored. The other rows are personal and are skipped.
 */
export function profileLayout(page: Page): Layout {
  let isNamed = false;
  return {
    visit: (node) => {
      // A table inside a cell belongs to its row.
      if (node.tag !== 'tr' || node.tables > 1) return false;
      const name = isNamed ? '' : nameIn(node);
      if (name === '') return true;
      isNamed = true;
      page.heldSomething();
      page.emit('profile_v2', { name });
      return true;
    },
  };
}

/** The last cell; in a row with one cell, the text below the label. */
function nameIn(row: PageNode): string {
  const cells = findAll(row, ({ tag }) => tag === 'td' || tag === 'th');
  const cell = cells.at(-1);
  if (cell === undefined) return '';
  if (cells.length > 1) return getText(cell);
  return getText(cell).slice(ownText(cell).length).trim();
}
