import { message } from '../../../../words/message.ts';
import { findDate, findHeading, isInBody, type Layout, type Page, unknownCard } from '../layout.ts';
import { getText, type PageNode } from '../page-tree.ts';
import { instantIn, instantOfText, type Row, toRows } from '../rows.ts';

type Category = 'active' | 'inactive' | 'removed';

/** The groups of 2022 and later, always in this order, with their headings even when empty. */
const GROUPS: readonly Category[] = ['active', 'inactive', 'removed'];

/** Headings seen in real exports: a cross-check on the order, not needed for it. */
const HEADINGS: Readonly<Record<string, Category>> = {
  'active apps': 'active',
  'expired apps': 'inactive',
  'removed apps': 'removed',
  'applications actives': 'active',
  'applications expirées': 'inactive',
  'applications supprimées': 'removed',
  'aplicaciones activas': 'active',
  'aplicaciones caducadas': 'inactive',
  'aplicaciones eliminadas': 'removed',
  使用中的應用程式: 'active',
  已到期的應用程式: 'inactive',
  已移除的應用程式: 'removed',
};

/**
 * Connected apps and instant games: a flat list of names and dates (2018-2021), or three groups of tables with name, id
 * and date (2022 onward), where the date is the day of adding in the first two groups and of removal in the third. Gives
 * `{ name, added_timestamp, user_app_scoped_id, category, removed_timestamp }` under `key`, what a page lacks left out.
 */
export function appsLayout(key: string): (page: Page) => Layout {
  return (page) => {
    let groups = 0;
    let category: Category | undefined;
    const visit = (node: PageNode): boolean => {
      if (node.role === 'name' && node.cards > 0 && isInBody(node)) {
        category = groupCategory(getText(node), groups++, page);
        return false;
      }
      if (node.tag === 'table') return emitTable(page, key, node, category);
      if (node.role !== 'card') return false;
      emitFlat(page, key, node, groups > 0);
      return true;
    };
    return { visit, finish: (complete) => checkGroups(page, groups, complete) };
  };
}

function groupCategory(heading: string, at: number, page: Page): Category | undefined {
  const byOrder = GROUPS[at];
  const word = heading.toLowerCase();
  const byLabel = Object.hasOwn(HEADINGS, word) ? HEADINGS[word] : undefined;
  if (byLabel === undefined || byLabel === byOrder) return byOrder;
  page.complain('label-mismatch', message('problem.page.unusualOrder'));
  return byLabel;
}

function emitTable(page: Page, key: string, table: PageNode, category: Category | undefined): boolean {
  const [name, ...others] = toRows(table);
  if (name === undefined) return false;
  const id = others.find(({ text }) => /^\d{5,}$/.test(text));
  const date = others.find((row) => row !== id && row.text !== '');
  const when = dateOfRow(page, date);
  page.emit(key, {
    name: name.text,
    user_app_scoped_id: id?.text,
    category,
    [category === 'removed' ? 'removed_timestamp' : 'added_timestamp']: when,
  });
  return true;
}

function dateOfRow(page: Page, row: Row | undefined): unknown {
  if (row === undefined) return undefined;
  // In the one-cell form the cell holds the label too.
  return row.cell.role === 'value'
    ? instantIn(row.cell, page.dates, page.complain)
    : instantOfText(row.text, page.dates, page.complain);
}

function emitFlat(page: Page, key: string, card: PageNode, grouped: boolean): void {
  const name = findHeading(card);
  if (name !== null && !grouped) {
    page.emit(key, {
      name: getText(name),
      added_timestamp: instantIn(findDate(card), page.dates, page.complain),
    });
  } else if (!grouped) unknownCard(page, card);
}

function checkGroups(page: Page, groups: number, complete: boolean): void {
  if (!complete || groups === 0 || groups === GROUPS.length) return;
  page.complain('unexpected-groups', message('problem.page.unexpectedGroups', { groups }));
}
