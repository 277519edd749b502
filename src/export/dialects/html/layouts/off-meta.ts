import { message } from '../../../../words/message.ts';
import { businessPage } from '../../../catalog.ts';
import { around, type Layout, type Page } from '../layout.ts';
import { getText, type PageNode, type Visit } from '../page-tree.ts';
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
  let heading = '';
  let listed = false;
  let given = false;
  let events: Event[] = [];
  const flush = (): void => {
    page.emit(KEY, { name: businessName(page, heading), events });
    given = true;
    events = [];
  };
  const visit = (node: PageNode): boolean => {
    if (isBusinessLink(node)) {
      listed = true;
      emitListed(page, node);
      return true;
    }
    if (node.role === 'name' && node.tables === 0 && getText(node) !== '') heading ||= getText(node);
    const event = node.tag === 'table' ? toEvent(page, toRows(node)) : null;
    if (event === null) return false;
    events.push(event);
    if (events.length >= SLICE) flush();
    return true;
  };
  const isSilentDetail = (): boolean => !listed && !given && businessPage(page.ref.path) !== null;
  return {
    visit,
    finish: (complete) => {
      if (events.length > 0 || (complete && isSilentDetail())) flush();
    },
  };
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

function emitListed(page: Page, link: PageNode): void {
  if (page.has?.(link.href)) page.heldSomething();
  else page.emit(KEY, { name: getText(link), events: [] });
}

/** The rows are id, event and date, in this order; each is told by its form where a row is missing. */
function toEvent(page: Page, rows: readonly Row[]): Event | null {
  const filled = rows.filter(({ text }) => text !== '');
  if (filled.length < 2) return null;
  const id = filled.find(({ text }) => /^\d{5,}$/.test(text));
  const type = filled.find(({ text }) => /^[A-Z][A-Z0-9_]*$/.test(text)) ?? filled.find((row) => row !== id);
  const date = filled.find((row) => row !== id && row !== type);
  return { id: id?.text, type: type?.text ?? '', timestamp: received(page, date) };
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
  const known = page.nameOf?.(page.ref.path);
  if (known) return known;
  for (const sentence of SENTENCES) {
    const name = sentence.exec(heading)?.slice(1).find(Boolean);
    if (name) return name;
  }
  // A page of 2025 bears the bare name as its title; a numbered one has a title that all of them share.
  if (businessPage(page.ref.path) === 'named') return page.title;
  page.complain('name-in-sentence', message('problem.page.nameInSentence'));
  return heading || page.title;
}
