import { message } from '../../../words/message.ts';
import type { DocumentRef } from '../../records.ts';
import type { BusinessNames } from './business-names.ts';
import type { DateReader } from './dates.ts';
import { findAll, getText, type PageNode, type Visit } from './page-node.ts';
import type { Complain, Row } from './rows.ts';

/** The pages of an export that others link to. */
export type LinkedPages = {
  /** Whether the export holds the page that a link leads to. */
  readonly has: (href: string) => boolean;
  /** How many pages of businesses are numbered. */
  readonly numbered: number;
};

/** What a layout works with: an output for its findings, and what the page knows about itself. */
export type Page = {
  readonly ref: DocumentRef;
  readonly dates: DateReader;
  /** The page's title. */
  readonly title: string;
  /** The contents of the list of businesses; null for pages of other kinds, and if nothing is known of the export. */
  readonly names: BusinessNames | null;
  /** The pages of the export that others link to; null if unknown. */
  readonly linked: LinkedPages | null;
  /** Emits the next element, in the shape of the JSON of the same kind. Its place is its number in the page. */
  emit(key: string | null, value: unknown): void;
  /** Notes that the page contains something that correctly leaves no record. */
  heldSomething(): void;
  /** Notes a problem at the next element. */
  readonly complain: Complain;
};

/** How the pages of a kind are laid out: examines each element as it closes, and takes those that are records. */
export type Layout = {
  readonly visit: Visit;
  /** Called once at the end; `complete` if the page is whole. */
  finish?(complete: boolean): void;
};

/** The cells, rows and cards that a layout could not use, so that nothing is dropped silently. */
export function unknownCard(page: Page, node: PageNode): void {
  if (getText(node) === '') return;
  page.complain('unknown-shape', message('problem.page.unknownCard'));
}

/** The same for cards nested in another one beside its heading, text, date and tables. */
export function unknownCardsIn(page: Page, card: PageNode): void {
  const inside = findAll(card, ({ role, tag }) => role === 'card' || role === 'body' || tag === 'table');
  for (const node of inside.filter(({ tag }) => tag !== 'table')) {
    if (tablesIn(node).length > 0) unknownCardsIn(page, node);
    else if (node.role === 'card') unknownCard(page, node);
  }
}

/** Rows of the page's tables that a layout could not use: one problem says how many. */
export class UnreadRows {
  readonly #page: Page;
  #count = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Counts the rows of a table other than the known ones. */
  check(table: PageNode, known: readonly (Row | undefined)[]): void {
    const lines = findAll(table, ({ tag }) => tag === 'tr');
    const count = known.filter((row) => row !== undefined).length;
    // Nearly every table has its known rows and no others.
    if (lines.length <= count) return;
    this.#count += Math.max(0, lines.filter((line) => getText(line) !== '').length - count);
  }

  finish(): void {
    if (this.#count > 0)
      this.#page.complain('unknown-row', message('problem.page.unreadRows', { rows: this.#count }));
  }
}

/** A card's own heading, text or date, which is not part of its content nor of a record inside it. */
export function findOwn(card: PageNode, role: 'name' | 'body' | 'date'): PageNode | null {
  return (
    findAll(card, (one) => one.role !== null || one.tag === 'table').find((one) => one.role === role) ?? null
  );
}

/** Tables that contain rows, without descending into them. */
export function tablesIn(node: PageNode): PageNode[] {
  return findAll(node, ({ tag }) => tag === 'table');
}

/** The nearest element around `node` with this role, or null. */
export function around(node: PageNode, role: PageNode['role']): PageNode | null {
  for (let one = node.parent; one !== null; one = one.parent) if (one.role === role) return one;
  return null;
}
