import { message } from '../../../../words/message.ts';
import { around, findHeading, type Layout, type Page, unknownCard } from '../layout.ts';
import { findAll, getText, ownText, type PageNode } from '../page-tree.ts';

/** What a column or list of the page stands for, in the order of the page. */
const REASONS = [
  'has_data_file_custom_audience',
  'has_remarketing_custom_audience',
  'has_in_person_store_visit',
] as const;
type Reason = (typeof REASONS)[number];

/** Words of the second label, for a page that lacks the first list. Everything else goes by order. */
const INTERACTION_LABEL = /intera[ckz]|interak|tương tác|互動|互动/i;

/**
 * Advertisers: a card per uploader of a contact list (2018-2021), a table with a mark per reason (2022-2024), or a list
 * of names per reason (2025 onward). Gives names under `custom_audiences_v2`, or `{ advertiser_name, has_... }` under
 * `custom_audiences_all_types_v2`, one by one, since there may be thousands.
 */
export function advertisersLayout(page: Page): Layout {
  const lists = new Lists();
  return {
    visit: (node) => {
      const cell = node.role === 'body' ? around(node, 'key') : null;
      if (cell !== null) return emitListed(page, node, lists.findReason(cell));
      if (node.role === 'key') lists.findReason(node);
      if (node.tag === 'tr' && node.keys === 0) return emitMarked(page, node);
      return node.role === 'card' && node.cards === 0 ? emitCard(page, node, lists.seen) : false;
    },
  };
}

/** Which reason the list stands for that is being read. */
class Lists {
  seen = 0;
  #cell: PageNode | null = null;
  #reason: Reason | null = null;

  findReason(cell: PageNode): Reason | null {
    if (cell === this.#cell) return this.#reason;
    this.#cell = cell;
    const byOrder = REASONS[this.seen++] ?? null;
    this.#reason = INTERACTION_LABEL.test(ownText(cell)) ? 'has_remarketing_custom_audience' : byOrder;
    return this.#reason;
  }
}

function emitListed(page: Page, item: PageNode, reason: Reason | null): boolean {
  if (reason === null) page.complain('unknown-list', message('problem.advertiser.fourthList'));
  else page.emit('custom_audiences_all_types_v2', { advertiser_name: getText(item), [reason]: true });
  return true;
}

/** A row of the matrix: the name, then a cell per reason with or without a mark. Its heading row has no name. */
function emitMarked(page: Page, line: PageNode): boolean {
  const [name, ...marks] = findAll(line, ({ tag }) => tag === 'td' || tag === 'th');
  if (name === undefined || marks.length === 0 || around(line, 'key') !== null) return false;
  if (getText(name) === '') return true;
  const reasons = REASONS.slice(0, marks.length).map((reason, at) => [reason, isMarked(marks[at])]);
  page.emit('custom_audiences_all_types_v2', {
    advertiser_name: getText(name),
    ...Object.fromEntries(reasons),
  });
  return true;
}

function isMarked(cell: PageNode | undefined): boolean {
  return cell !== undefined && getText(cell) !== '';
}

function emitCard(page: Page, card: PageNode, lists: number): boolean {
  const heading = findHeading(card);
  if (heading !== null) page.emit('custom_audiences_v2', getText(heading));
  else if (lists === 0) unknownCard(page, card);
  return true;
}
