import { hold } from '../../../unreadable-document.ts';
import { findOwn, type Layout, type Page, UnreadRows, unknownCard } from '../layout.ts';
import { getText, type PageNode } from '../page-node.ts';
import { instantIn, instantOfRow, isId, toRows } from '../rows.ts';
import { AppGroups } from './app-groups.ts';

/**
 * Connected apps and instant games: a flat list of names and dates (2018-2021), or three groups of tables with name, id and
 * date (2022 onward), where the date is the day of adding in the first two groups and of removal in the third. Returns `{ name,
 * added_timestamp, user_app_scoped_id, category, removed_timestamp }` under `key`, without what a page lacks.
 */
export function appsLayout(key: string): (page: Page) => Layout {
  return (page) => new AppsPage(page, key);
}

class AppsPage implements Layout {
  readonly #page: Page;
  readonly #key: string;
  readonly #groups: AppGroups;
  /** Headings without date and content: apps of unknown date, or groups without apps. What follows decides which. */
  #bare: PageNode[] = [];
  readonly #unread: UnreadRows;

  constructor(page: Page, key: string) {
    this.#unread = new UnreadRows(page);
    this.#page = page;
    this.#key = key;
    this.#groups = new AppGroups(page);
  }

  readonly visit = (node: PageNode): boolean => {
    if (node.tables > 0) return false;
    if (node.tag === 'table') return this.#takeTable(node);
    this.#groups.noteText(node);
    if (node.role !== 'card') return false;
    if (!this.#groups.hasRecords(node)) this.#takeCard(node);
    return true;
  };

  finish(complete: boolean): void {
    if (this.#groups.count > 0 || this.#bare.every((card) => this.#groups.isKnown(card)))
      this.#endBareGroups();
    else this.#emitBareApps();
    this.#unread.finish();
    if (complete) this.#groups.check();
  }

  #takeTable(table: PageNode): boolean {
    const [name, ...others] = toRows(table);
    if (name === undefined) {
      this.#unread.check(table, []);
      return false;
    }
    this.#endBareGroups();
    const id = others.find(({ text }) => isId(text));
    const date = others.find((row) => row !== id && row.text !== '');
    // An absent value is an empty cell.
    this.#unread.check(table, [name, id, ...others.filter(({ text }) => text === ''), date]);
    this.#emitRow(table, name.text, id?.text, instantOfRow(date, this.#page));
    return true;
  }

  #emitRow(table: PageNode, name: string, id: string | undefined, when: unknown): void {
    const category = this.#groups.findCategory(table, name);
    this.#page.emit(this.#key, {
      name,
      user_app_scoped_id: id,
      category,
      [category === 'removed' ? 'removed_timestamp' : 'added_timestamp']: when,
    });
  }

  /** A card without tables: an app of the flat list, a group without apps, or something unknown. */
  #takeCard(card: PageNode): void {
    const name = findOwn(card, 'name');
    const date = findOwn(card, 'date');
    if (name !== null && date !== null) this.#takeDated(card, name, date);
    else if (name !== null && findOwn(card, 'body') === null && card.cards === 0) hold(this.#bare, card);
    else if (card.cards === 0 && this.#groups.hasHeading(card)) {
      this.#endBareGroups();
      this.#groups.add(card);
    } else unknownCard(this.#page, card);
  }

  #takeDated(card: PageNode, name: PageNode, date: PageNode): void {
    if (card.cards > 0) this.#emitRow(card, getText(name), undefined, instantIn(date, this.#page));
    else if (this.#groups.count > 0) unknownCard(this.#page, card);
    else {
      this.#emitBareApps();
      this.#emitFlat(name, date);
    }
  }

  #emitFlat(name: PageNode, date: PageNode | null): void {
    this.#page.emit(this.#key, { name: getText(name), added_timestamp: instantIn(date, this.#page) });
  }

  #emitBareApps(): void {
    for (const card of this.#bare.splice(0)) this.#emitFlat(findOwn(card, 'name') ?? card, null);
  }

  #endBareGroups(): void {
    for (const card of this.#bare.splice(0)) this.#groups.add(card);
  }
}
