import { message } from '../../../../words/message.ts';
import {
  type AdvertiserReason,
  getAdvertiserReasons,
  unknownList,
} from '../../../parsers/advertiser-lists.ts';
import { hold } from '../../../unreadable-document.ts';
import { around, findOwn, type Layout, type Page, tablesIn, unknownCard, unknownCardsIn } from '../layout.ts';
import { findAll, findRole, getText, ownText, type PageNode } from '../page-node.ts';

const FLAGS: Readonly<Record<AdvertiserReason, string>> = {
  list: 'has_data_file_custom_audience',
  interaction: 'has_remarketing_custom_audience',
  'store-visit': 'has_in_person_store_visit',
};

/**
 * Advertisers: a card per uploader of a contact list (2018-2021), a table with a mark per reason (2022-2024), or a list of
 * names per reason (2025 onward). Returns names under `custom_audiences_v2`, or `{ advertiser_name, has_... }` under
 * `custom_audiences_all_types_v2`, one by one, since there may be thousands.
 */
export function advertisersLayout(page: Page): Layout {
  const lists = new Lists();
  const matrix = new Matrix(page);
  return {
    visit: (node) => {
      const cell = node.role === 'body' ? around(node, 'key') : null;
      if (cell !== null) return lists.add(cell, getText(node));
      if (node.role === 'key') takeKey(page, node, lists);
      if (node.tag === 'tr' && node.keys === 0) return takeLine(page, node, lists, matrix);
      return node.role === 'card' && node.cards === 0 ? emitCard(page, node, lists.areNone) : false;
    },
    finish: () => lists.emit(page),
  };
}

/** A label with an empty list still counts for the order; one with a text instead of a list does not. */
function takeKey(page: Page, key: PageNode, lists: Lists): void {
  if (lists.turnTo(key).length > 0 || getText(key) === ownText(key)) return;
  lists.drop(key);
  page.complain('unknown-row', message('problem.furtherRow'));
}

/** A row of a label and a value is neither a list nor a line of the table. */
function takeLine(page: Page, line: PageNode, lists: Lists, matrix: Matrix): boolean {
  const key = findRole(line, 'key');
  const value = findRole(line, 'value');
  if (key === null || value === null) return matrix.take(line);
  lists.drop(key);
  if (getText(value) !== '') page.complain('unknown-row', message('problem.furtherRow'));
  return false;
}

/** The lists of names, kept until the end: what the first one means depends on whether there is a second. */
class Lists {
  #lists: { readonly cell: PageNode; readonly names: string[] }[] = [];

  get areNone(): boolean {
    return this.#lists.length === 0;
  }

  turnTo(cell: PageNode): string[] {
    const last = this.#lists.at(-1);
    if (last?.cell === cell) return last.names;
    const names: string[] = [];
    hold(this.#lists, { cell, names });
    return names;
  }

  drop(cell: PageNode): void {
    this.#lists = this.#lists.filter((list) => list.cell !== cell);
  }

  add(cell: PageNode, name: string): true {
    hold(this.turnTo(cell), name);
    return true;
  }

  emit(page: Page): void {
    const reasons = getAdvertiserReasons(this.#lists.map(({ cell }) => ownText(cell)));
    this.#lists.forEach(({ names }, at) => {
      const reason = reasons[at] ?? null;
      for (const name of names) emitAdvertiser(page, name, reason === null ? [] : [reason]);
      if (reason === null && names.length > 0) page.complain('unknown-list', unknownList(this.#lists.length));
    });
  }
}

/** The table of 2022-2024. Its heading row has no name, and a label for each reason. */
class Matrix {
  readonly #page: Page;
  #labels: readonly string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  take(line: PageNode): boolean {
    const [name, ...cells] = findAll(line, ({ tag }) => tag === 'td' || tag === 'th');
    if (name === undefined || cells.length === 0 || around(line, 'key') !== null) return false;
    const texts = cells.map(getText);
    if (getText(name) === '') this.#labels = texts;
    else this.#emit(getText(name), texts);
    return true;
  }

  #emit(name: string, marks: readonly string[]): void {
    const labels = marks.map((_, at) => this.#labels[at] ?? '');
    const reasons = getAdvertiserReasons(labels).filter((_, at) => marks[at] !== '');
    const known = reasons.filter((reason) => reason !== null);
    emitAdvertiser(this.#page, name, known);
    if (known.length < reasons.length) this.#page.complain('unknown-list', unknownList(marks.length));
  }
}

function emitAdvertiser(page: Page, name: string, reasons: readonly AdvertiserReason[]): void {
  const flags = reasons.map((reason) => [FLAGS[reason], true]);
  page.emit('custom_audiences_all_types_v2', { advertiser_name: name, ...Object.fromEntries(flags) });
}

function emitCard(page: Page, card: PageNode, noLists: boolean): boolean {
  const heading = findOwn(card, 'name');
  if (heading !== null) page.emit('custom_audiences_v2', getText(heading));
  else if (noLists || tablesIn(card).length === 0) unknownCard(page, card);
  else unknownCardsIn(page, card);
  return true;
}
