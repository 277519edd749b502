import { message } from '../../../../words/message.ts';
import { businessPage } from '../../../identify.ts';
import { type Layout, type Page, tablesIn, UnreadRows, unknownCard } from '../layout.ts';
import { findRole, getText, type PageNode } from '../page-node.ts';
import { isId, toRows } from '../rows.ts';
import { BusinessList, isBusinessLink, KEY } from './business-list.ts';
import { type Event, toEvent } from './off-meta-events.ts';

/** Events emitted at once; a business may have sent hundreds of thousands. */
const SLICE = 500;

/**
 * Off-Meta activity: the list of businesses (names and links), or the page of one business with a table per event. Returns `{
 * name, events: [{ id, type, timestamp }] }` under `off_facebook_activity_v2`. The list returns only those businesses whose own
 * page is missing from the export; so every business is there once, even if pages are missing.
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

  /** Any page may be in a folder next to the list; one without events must be linked, numbered or have an id. */
  #isBusiness(): boolean {
    const { names, ref } = this.#page;
    const isLinked = (names?.ofPage(ref.path) ?? null) !== null;
    return isLinked || this.#hasId || businessPage(ref.path) === 'numbered';
  }

  #takeTable(table: PageNode): boolean {
    const event = this.#used.has(table) ? null : toEvent(this.#page, table, this.#unread);
    if (event === null) {
      // The id of the business and the label of their list are around the events.
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

  /** A numbered page has one heading; a list has none, and may only be recognised at its end. */
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
  // The title of a named page is the bare name; numbered pages may all share one title.
  if (businessPage(page.ref.path) === 'named') return page.title;
  page.complain('name-in-sentence', message('problem.page.nameInSentence'));
  return heading || page.title;
}

function nameInSentence(heading: string): string | undefined {
  const found = SENTENCES.map((sentence) => sentence.exec(heading)?.slice(1).find(Boolean));
  return found.find((name) => name !== undefined);
}
