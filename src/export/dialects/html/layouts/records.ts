import { findOwn, type Layout, type Page, tablesIn, unknownCard, unknownCardsIn } from '../layout.ts';
import { findAll, findDatetime, getText, type PageNode } from '../page-node.ts';
import { getLabel, hrefIn, type Instant, instantIn, instantOfText, type Row, toRows } from '../rows.ts';

/** A card without rows: a heading, a text and a date, each of which may be missing. */
export type Flat = { readonly card: PageNode; readonly heading: string; readonly body: PageNode | null };

/**
 * Pages of cards. A card with labelled rows becomes a label_values record, as in JSON of the same kind; a card with heading,
 * text and date is passed to `flat`, which returns false if the kind has no such cards.
 */
export function recordsLayout(flat: (page: Page, card: Flat) => boolean): (page: Page) => Layout {
  return (page) => ({
    visit: (node) => {
      const loose = node.tag === 'table' && node.cards === 0 && node.tables === 0;
      if (node.cards > 0 || (node.role !== 'card' && !loose)) return false;
      const tables = loose ? [node] : tablesIn(node);
      if (tables.some((table) => toRows(table).length > 0)) page.emit(null, labelled(page, node, tables));
      else emitFlat(page, node, flat);
      unknownCardsIn(page, node);
      return true;
    },
  });
}

function emitFlat(page: Page, card: PageNode, flat: (page: Page, card: Flat) => boolean): void {
  const heading = findOwn(card, 'name');
  const taken = flat(page, {
    card,
    heading: heading === null ? '' : getText(heading),
    body: findOwn(card, 'body'),
  });
  if (!taken) unknownCard(page, card);
}

/** The record in the form of label_values JSON: `{ title, timestamp, label_values: [...] }`. */
function labelled(page: Page, card: PageNode, tables: readonly PageNode[]): unknown {
  const heading = findOwn(card, 'name');
  return {
    title: heading === null ? undefined : getText(heading),
    timestamp: instantIn(findOwn(card, 'date'), page),
    label_values: tables.flatMap(toRows).map((row) => labelValue(page, row)),
  };
}

/** One row; its content decides whether it is an instant, an address, a list or nested records. */
function labelValue(page: Page, row: Row): unknown {
  const { cell } = row;
  const label = getLabel(row);
  const items = findAll(cell, ({ role, tag }) => role === 'body' || tag === 'table');
  if (items.length > 0) {
    const isOfRecords = tablesIn(cell).length > 0;
    const title = label || (isOfRecords ? titleIn(cell) : '');
    return { label: title, vec: items.flatMap((item) => listItem(page, item)) };
  }
  const href = hrefIn(cell);
  if (href !== '') return { label, value: row.text, href };
  return { label, ...scalar(page, cell, row.text) };
}

function titleIn(cell: PageNode): string {
  const [heading] = findAll(cell, ({ role }) => role === 'name');
  return heading === undefined ? '' : getText(heading);
}

function listItem(page: Page, item: PageNode): unknown[] {
  const tables = item.tag === 'table' ? [item] : tablesIn(item);
  return tables.length > 0 ? tables.map((table) => inner(page, table)) : [scalar(page, item, getText(item))];
}

function inner(page: Page, table: PageNode): unknown {
  return { dict: toRows(table).map((row) => labelValue(page, row)) };
}

function scalar(page: Page, cell: PageNode, text: string): { value: string } | { timestamp_value: Instant } {
  if (findDatetime(cell) !== '') {
    return { timestamp_value: instantIn(cell, page) };
  }
  if (!looksLikeDate(text)) return { value: text };
  return { timestamp_value: instantOfText(text, page) };
}

/** A year and a clock time: a date, whether or not we can read it. */
function looksLikeDate(text: string): boolean {
  if (text.length > 80) return false;
  return (
    /(?:\p{Nd}{4})/u.test(text) && /\p{Nd}{1,2}\s?[:.h時时시]\s?\p{Nd}{2}/u.test(text) && !/:\/\//.test(text)
  );
}

/** Cards that the kind does not have. */
export const noFlatCards = (): boolean => false;

/** Posts: `{ title, timestamp, attachments }`. Of the text only the first address is taken. */
export function postCards(key: string | null): (page: Page, card: Flat) => boolean {
  return (page, { card, heading, body }) => {
    // Ordinary posts are read and leave no record.
    page.heldSomething();
    const url = body === null ? null : addressIn(body);
    page.emit(key, {
      title: heading,
      timestamp: instantIn(findOwn(card, 'date'), page),
      attachments: url === null ? [] : [{ data: [{ external_context: { url } }] }],
    });
    return true;
  };
}

/** A headline and its address are printed together without a space. */
function addressIn(body: PageNode): string | null {
  const href = hrefIn(body);
  if (/^https?:/i.test(href)) return href;
  return /https?:\/\/[^\s"'<>]+/i.exec(getText(body))?.[0] ?? null;
}

/** Ad interactions of 2018-2024: what was done, the ad, when. */
export function interactionCards(page: Page, { card, heading, body }: Flat): boolean {
  page.emit('history_v2', {
    action: heading,
    title: body === null ? '' : getText(body),
    timestamp: instantIn(findOwn(card, 'date'), page),
    url: body === null ? undefined : hrefIn(body) || undefined,
  });
  return true;
}

/** Answers to advertisers: the question. The answer itself is personal and is not taken. */
export function fieldCards(page: Page, { heading }: Flat): boolean {
  if (heading === '') return false;
  page.emit('lead_gen_info_v2', { label: heading });
  return true;
}
