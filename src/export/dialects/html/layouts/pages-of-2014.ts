import { message } from '../../../../words/message.ts';
import type { Layout, Page } from '../layout.ts';
import { findAll, findRole, getText, ownText, type PageNode } from '../page-node.ts';
import { instantIn } from '../rows.ts';
import { findAppsKey } from './profile-of-2014.ts';

/**
 * `html/apps.htm`: a list of names. The page itself was never seen; this is what the press described. A list under the heading
 * of the user's own apps contains those, any other contains apps in use.
 */
export function appsOf2014(page: Page): Layout {
  const rest = new Rest(page);
  let heading = '';
  return {
    visit: (node) => {
      if (node.role === 'name') heading = getText(node);
      else if (node.tag !== 'li') return rest.sees(node);
      else {
        rest.sawList();
        page.emit(findAppsKey(heading) ?? 'installed_apps', {
          name: nameIn(node),
          added_timestamp: instantIn(findRole(node, 'date'), page),
        });
      }
      return true;
    },
    finish: () => rest.close(),
  };
}

type AdList = 'topics' | 'history' | 'advertisers';

/** Headings of lists of ads in English, from real exports and the press. */
const LISTS_OF_ADS: ReadonlyMap<string, AdList> = new Map([
  ['ads topics', 'topics'],
  ['ads history', 'history'],
  ['advertisers with your contact info', 'advertisers'],
]);

/**
 * `html/ads.htm`: a list of topics, then the ads clicked (each with a date), then, in 2018, the advertisers with a contact
 * list. Under headings in other languages, the list with dates identifies the others.
 */
export function adsOf2014(page: Page): Layout {
  const rest = new Rest(page);
  const lists = new ListsOfAds(page);
  let heading = '';
  return {
    visit: (node) => {
      if (node.role === 'name') heading = getText(node).toLowerCase();
      else if (node.tag !== 'ul') return rest.sees(node);
      else {
        rest.sawList();
        lists.take(
          heading,
          findAll(node, ({ tag }) => tag === 'li'),
        );
      }
      return true;
    },
    finish: () => {
      rest.close();
      lists.close();
    },
  };
}

class ListsOfAds {
  readonly #page: Page;
  #topics = false;
  #history = false;
  /** Lists before the history, neither with dates nor under a known heading. */
  #untold = 0;

  constructor(page: Page) {
    this.#page = page;
  }

  take(heading: string, items: readonly PageNode[]): void {
    if (items.length === 0) return;
    const list = LISTS_OF_ADS.get(heading) ?? this.#byPlace(items);
    if (list === null) this.#untold++;
    if (list === 'topics') this.#topics = true;
    if (list === 'advertisers') for (const item of items) this.#page.emit('custom_audiences', nameIn(item));
    if (list !== 'history') return;
    for (const item of items) emitInteraction(this.#page, item);
    // The only list before the history contains the topics, which are not companies; unless a heading has already named those.
    if (!this.#history && !this.#topics && this.#untold === 1) this.#untold = 0;
    this.#history = true;
  }

  #byPlace(items: readonly PageNode[]): AdList | null {
    if (items.some((item) => findRole(item, 'date') !== null)) return 'history';
    return this.#history ? 'advertisers' : null;
  }

  close(): void {
    if (this.#untold === 0) return;
    this.#page.complain('unknown-list', message('problem.page.ambiguousLists'));
  }
}

/** `NAME (Clicked Ad)` and a date below it. */
function emitInteraction(page: Page, item: PageNode): void {
  const text = nameIn(item);
  const [, title, action] = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/s.exec(text) ?? [];
  page.emit('history', {
    title: title ?? text,
    action,
    timestamp: instantIn(findRole(item, 'date'), page),
  });
}

function nameIn(item: PageNode): string {
  return ownText(item) || getText(item);
}

/** Other content of a page of lists: table cells or plain text were never seen on these pages. */
class Rest {
  readonly #page: Page;
  #lists = false;
  #cells = false;
  #text = false;

  constructor(page: Page) {
    this.#page = page;
  }

  sawList(): void {
    this.#lists = true;
  }

  /** Examines an element that is not a list; never takes it, because it may be part of one. */
  sees(node: PageNode): false {
    if (node.tag === 'td') this.#cells ||= getText(node) !== '';
    else this.#text ||= ownText(node) !== '';
    return false;
  }

  close(): void {
    if (!this.#cells && (this.#lists || !this.#text)) return;
    this.#page.complain('unknown-shape', message('problem.page.unknownForm'));
  }
}
