import type { TimeBasis } from '../../../model/enumerations.ts';
import { type Message, message } from '../../../words/message.ts';
import type { DateReader } from './dates.ts';
import { instantOfAttribute } from './generated-by.ts';
import { findAll, findDatetime, getText, ownText, type PageNode } from './page-node.ts';

/** One label and its value, in either of the two forms that Facebook uses (two cells, or one for both). */
export type Row = {
  /** The element that holds the label; `cell` itself if there is one for both. */
  readonly key: PageNode;
  /** The value's text; '' for an absent value. */
  readonly text: string;
  /** The element that holds the value: its links, list items and inner records. */
  readonly cell: PageNode;
};

/** The rows of a table, without those of tables inside it. */
export function toRows(table: PageNode): Row[] {
  return findAll(table, ({ tag }) => tag === 'tr').flatMap(toRow);
}

function toRow(line: PageNode): Row[] {
  // Not those of a record inside the cell.
  const cells = findAll(line, ({ role }) => role === 'key' || role === 'value');
  const key = cells.find(({ role }) => role === 'key');
  if (key === undefined) return [];
  const value = cells.find(({ role }) => role === 'value');
  if (value !== undefined) return [{ key, text: getText(value), cell: value }];
  const inner = key.children.filter((one): one is PageNode => typeof one !== 'string');
  return [{ key, text: inner.map(getText).join(' ').trim(), cell: key }];
}

/** The text of a row's label. Few layouts ask for it. */
export const getLabel = ({ key, cell }: Row): string => (key === cell ? ownText(key) : getText(key));

/** An instant in the form that the kinds' parsers take. */
export type Instant = { readonly at: number | null; readonly basis: TimeBasis };

/** Takes a problem: its code and a sentence without personal content. */
export type Complain = (code: string, says: Message) => void;

/** A page whose dates are read. */
type Dated = { readonly dates: DateReader; readonly complain: Complain };

/**
 * The instant that an element prints. Empty is unknown without a problem; a date that cannot be read is unknown, with its text
 * in the problem.
 */
export function instantIn(node: PageNode | null, page: Dated): Instant {
  const text = node === null ? '' : getText(node);
  const exact = node === null ? null : instantOfAttribute(findDatetime(node));
  if (exact !== null) return { at: exact, basis: 'utc' };
  return instantOfText(text, page);
}

/** The same for a plain text. */
export function instantOfText(text: string, page: Dated): Instant {
  if (text === '') return { at: null, basis: 'local' };
  const found = page.dates.read(text);
  if (found !== null) return found;
  page.complain('unreadable-date', message('problem.unreadableDate', { printed: text.slice(0, 80) }));
  return { at: null, basis: 'local' };
}

/** The instant of a row; undefined if there is no row. */
export function instantOfRow(row: Row | undefined, page: Dated): Instant | undefined {
  // In the one-cell form the cell holds the label too.
  if (row?.cell.role === 'value') return instantIn(row.cell, page);
  return row && instantOfText(row.text, page);
}

/** Ids of apps, businesses and events. */
export const isId = (text: string): boolean => /^\d{5,}$/.test(text);

/** The first address that an element links to, or ''. */
export function hrefIn(node: PageNode): string {
  return node.href !== '' ? node.href : (findAll(node, ({ href }) => href !== '')[0]?.href ?? '');
}
