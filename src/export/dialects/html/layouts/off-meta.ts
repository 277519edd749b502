import { message } from '../../../../words/message.ts';
import { businessPage } from '../../../recognise.ts';
import { around, type Layout, type Page, tablesIn, UnreadRows, unknownCard } from '../layout.ts';
import { findRole, getText, type PageNode, type Visit } from '../page-tree.ts';
import { type Instant, instantIn, instantOfText, type Row, toRows } from '../rows.ts';

/** Events given at once; a business may have sent hundreds of thousands. */
const SLICE = 500;

type Event = { readonly id: string | undefined; readonly type: string; readonly timestamp: Instant };

/**
 * Off-Meta activity: the list of businesses (names and links), or the page of one business with a table per event.
 * Gives `{ name, events: [{ id, type, timestamp }] }` under `off_facebook_activity_v2`. The list gives only those
 * businesses whose own page the export lacks; so every business is there once, also when pages are missing.
 */
export function offMetaLayout(page: Page): Layout {
  return new OffMetaPage(page);
}

class OffMetaPage implements Layout {
  readonly #page: Page;
  readonly #list: BusinessList;
  readonly #unread: UnreadRows;
  /** Elements that had an event or a link in them. */
  readonly #used = new WeakSet<PageNode>();
  #heading = '';
  /** The name that gave the heading, and its card. */
  #named: PageNode | null = null;
  #headingCard: PageNode | null = null;
  #given = false;
  /** Whether the id of a business was seen. */
  #hasId = false;
  #events: Event[] = [];

  constructor(page: Page) {
    this.#page = page;
    this.#list = new BusinessList(page);
    this.#unread = new UnreadRows(page);
  }

  readonly visit = (node: PageNode): boolean => {
    if (isBusinessLink(node)) {
      this.#list.add(node);
      return this.#use(node);
    }
    if (node.role === 'name' && node.tables === 0) this.#takeHeading(node);
    if (node.tag === 'table') return this.#takeTable(node);
    if (node.role === 'card' && node.tables === 0) this.#checkCard(node);
    return false;
  };

  finish(complete: boolean): void {
    const isSilentDetail =
      this.#list.listed === 0 && !this.#given && businessPage(this.#page.ref.path) !== null;
    if (this.#events.length > 0 || (complete && isSilentDetail && this.#isBusiness())) this.#flush();
    else if (complete && isSilentDetail)
      this.#page.complain('unknown-shape', message('problem.page.unknownForm'));
    if (this.#list.listed > 0 && this.#headingCard !== null) unknownCard(this.#page, this.#headingCard);
    this.#list.finish();
    this.#unread.finish();
  }

  /** Any page may lie in a folder beside the list; one without events must be linked, numbered or give an id. */
  #isBusiness(): boolean {
    const { names, ref } = this.#page;
    const isLinked = (names?.ofPage(ref.path) ?? null) !== null;
    return isLinked || this.#hasId || businessPage(ref.path) === 'numbered';
  }

  #takeTable(table: PageNode): boolean {
    const event = this.#used.has(table) ? null : toEvent(this.#page, table, this.#unread);
    if (event === null) {
      // Around the events stand the id of the business and the label of their list.
      const known = toRows(table).filter(({ text }) => text === '' || isId(text));
      this.#hasId ||= known.some(({ text }) => text !== '');
      this.#unread.check(table, known);
      return false;
    }
    this.#events.push(event);
    if (this.#events.length >= SLICE) this.#flush();
    return this.#use(table);
  }

  #takeHeading(name: PageNode): void {
    const heading = getText(name);
    if (heading === '') return;
    if (this.#heading !== '') unknownCard(this.#page, name);
    else [this.#heading, this.#named] = [heading, name];
  }

  /** A numbered page has one heading; a list has none, and may be known as one only at its end. */
  #checkCard(card: PageNode): void {
    if (this.#used.has(card) || tablesIn(card).length > 0) return;
    const name = findRole(card, 'name');
    if (name === null) unknownCard(this.#page, card);
    else if (name !== this.#named) return;
    else if (businessPage(this.#page.ref.path) === 'named') unknownCard(this.#page, card);
    else this.#headingCard = card;
  }

  #use(node: PageNode): true {
    for (let one = node.parent; one !== null && !this.#used.has(one); one = one.parent) this.#used.add(one);
    return true;
  }

  #flush(): void {
    this.#page.emit(KEY, { name: businessName(this.#page, this.#heading), events: this.#events });
    this.#given = true;
    this.#events = [];
  }
}

const KEY = 'off_facebook_activity_v2';

function isBusinessLink(node: PageNode): boolean {
  return (
    node.tag === 'a' &&
    /\.html?$/i.test(node.href) &&
    !/^[a-z]+:/i.test(node.href) &&
    around(node, 'name') !== null
  );
}

/** Looks only for the names that a list of businesses gives to their pages. */
export function listedBusinesses(take: (path: string, name: string) => void): Visit {
  return (node) => {
    if (isBusinessLink(node)) take(node.href, getText(node));
    return isBusinessLink(node);
  };
}

/** Names held back until it is known how many pages are missing; a longer list gives them at once. */
const MOST_HELD = 100_000;

/**
 * The links of a list of businesses. Since 2025 they lead to named pages, also where numbered pages were handed over and
 * read instead; only what is in neither form is missing.
 */
class BusinessList {
  listed = 0;
  readonly #page: Page;
  #missing = 0;
  #numberedLinks = 0;
  #held: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  add(link: PageNode): void {
    this.listed++;
    const { linked } = this.#page;
    if (linked?.has(link.href)) {
      this.#page.heldSomething();
      if (businessPage(link.href) === 'numbered') this.#numberedLinks++;
      return;
    }
    this.#missing++;
    if (linked === null || linked.numbered === 0 || this.#held.length >= MOST_HELD) this.#emit(getText(link));
    else this.#held.push(getText(link));
  }

  finish(): void {
    const { linked } = this.#page;
    if (linked === null) return;
    const missing = Math.max(0, this.#missing - (linked.numbered - this.#numberedLinks));
    if (missing === 0) {
      if (this.listed > 0) this.#page.heldSomething();
      return;
    }
    for (const name of this.#held) this.#emit(name);
    const says = message('problem.page.missingBusinesses', { listed: this.listed, missing });
    this.#page.complain('missing-pages', says);
  }

  #emit(name: string): void {
    this.#page.emit(KEY, { name, events: [] });
  }
}

/** The rows are id, event and date, in this order; each is told by its form where a row is missing. */
function toEvent(page: Page, table: PageNode, unread: UnreadRows): Event | null {
  const filled = toRows(table).filter(({ text }) => text !== '');
  const id = filled.find(({ text }) => isId(text));
  const named = filled.find(({ text }) => /^[A-Z][A-Z0-9_]*$/.test(text));
  const type = named ?? filled.find((row) => row !== id);
  const rest = filled.filter((row) => row !== id && row !== type);
  const date =
    rest.length > 1 ? (rest.find(({ text }) => page.dates.read(text) !== null) ?? rest[0]) : rest[0];
  if (filled.length < 2 || (named === undefined && date === undefined)) return null;
  unread.check(table, [id, type, date]);
  return { id: id?.text, type: type?.text ?? '', timestamp: received(page, date) };
}

function isId(text: string): boolean {
  return /^\d{5,}$/.test(text);
}

function received(page: Page, row: Row | undefined): Instant {
  if (row === undefined) return { at: null, basis: 'local' };
  if (row.cell.role === 'value') return instantIn(row.cell, page.dates, page.complain);
  return instantOfText(row.text, page.dates, page.complain);
}

/** Sentences around the name in the heading of a numbered page, for exports whose list of businesses is missing. */
const SENTENCES: readonly RegExp[] = [
  /^Activity received from (.+)$/,
  /^Activité reçue de (.+)$/,
  /^Actividad recibida de (.+)$/,
  /^Atividade recebida de (.+)$/,
  /^Attività ricevuta da (.+)$/,
  /^(?:Von (.+) erhaltene Aktivität(?:en)?|Aktivität(?:en)? (?:erhalten )?von (.+))$/,
  /^Activiteit ontvangen van (.+)$/,
  /^Aktywność otrzymana od (.+)$/,
  /^Hoạt động (?:đã )?nhận (?:được )?từ (.+)$/,
  /^(?:從|由|来自|從「)\s*(.+?)」?\s*(?:收到|接收|提供)的(?:動態|活動|动态|活动)$/,
];

function businessName(page: Page, heading: string): string {
  const known =
    page.names?.ofPage(page.ref.path) ?? nameInSentence(heading) ?? page.names?.inHeading(heading);
  if (known) return known;
  // A named page bears the bare name as its title; a numbered one may have a title that all of them share.
  if (businessPage(page.ref.path) === 'named') return page.title;
  page.complain('name-in-sentence', message('problem.page.nameInSentence'));
  return heading || page.title;
}

function nameInSentence(heading: string): string | undefined {
  const found = SENTENCES.map((sentence) => sentence.exec(heading)?.slice(1).find(Boolean));
  return found.find((name) => name !== undefined);
}
