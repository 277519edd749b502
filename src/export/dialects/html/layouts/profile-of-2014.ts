import { message } from '../../../../words/message.ts';
import { type Layout, type Page, unknownCard } from '../layout.ts';
import { findAll, findRole, getText, type PageNode } from '../page-node.ts';

/**
 * Headings of the profile page's lists. Before 2018 the rows have neither ids nor a fixed order, so here, and only here, a
 * label is the key; the two were English in a German export too, the other languages use Facebook's own words.
 */
const APPS =
  /^(?:Apps|Applications|Aplicaciones|Applicazioni|Aplicativos|Aplicações|Toepassingen|Aplikacje|Applikationer|Sovellukset|Ứng dụng|應用程式|应用程序|アプリ|앱|Приложения|Uygulamalar|Anwendungen)$/i;
const OWN_APPS =
  /^(?:Apps You Admin|Apps You Administer|Anwendungen,? die du verwaltest|Apps, die du verwaltest|Applications que vous (?:administrez|gérez)|Aplicaciones que administras)$/i;

/**
 * Words that identify a page as English or German, the only languages of which real profile pages were seen. There every
 * heading of apps contains one of the words of `OF_APPS`; in any other language an unknown heading may mean anything.
 */
const SEEN_LANGUAGES =
  /^(?:Birthday|Current City|Groups|Hometown|Pages You Admin|Registration Date|Geburtstag|Geschlecht|Gruppen|Heimatstadt|Registrierungsdatum|Wohnort)$/i;
const OF_APPS = /\bapps?\b|\bapplications?\b|anwendung/i;

type Key = 'installed_apps' | 'admined_apps';

/**
 * The profile page (`index.htm`): a table of labels and lists. Only the two lists of apps are taken; if another list may be one
 * of them, the page gets one problem, however many lists there are.
 */
export function profileOf2014(page: Page): Layout {
  const lists = new ProfileLists(page);
  let heading = '';
  return {
    visit: (node) => {
      if (node.tag === 'tr') return lists.takeRow(node);
      // A list may also be below a heading, as on the other pages of these years.
      if (node.tables > 0) return false;
      if (node.role === 'name') heading = getText(node);
      else if (node.tag === 'li') lists.take(heading, [node]);
      else return false;
      return true;
    },
    finish: () => lists.close(),
  };
}

/** The list of apps that a heading names; null for any other heading. */
export function findAppsKey(heading: string): Key | null {
  if (OWN_APPS.test(heading)) return 'admined_apps';
  return APPS.test(heading) ? 'installed_apps' : null;
}

/** What happened to the page's lists. */
class ProfileLists {
  readonly #page: Page;
  readonly #found = new Set<Key>();
  #inSeenLanguage = false;
  /** A list was left out; and one that was is of apps, or has no heading, in whatever language. */
  #leftOut = false;
  #leftOutOfApps = false;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Whether the row was taken: one without a label inside another row is that row's content. */
  takeRow(row: PageNode): boolean {
    const label = findRole(row, 'key');
    if (label === null && row.tables > 1) return false;
    const items = findAll(row, ({ tag }) => tag === 'li');
    const cells = findAll(row, ({ tag }) => tag === 'td');
    if (label !== null) this.take(getText(label), items, cells);
    else if (getText(row) !== '') this.take('', [row]);
    return true;
  }

  /** `cells` are searched for a list of another form. */
  take(heading: string, items: readonly PageNode[], cells: readonly PageNode[] = []): void {
    const key = findAppsKey(heading);
    this.#inSeenLanguage ||= SEEN_LANGUAGES.test(heading);
    if (key === null) this.#leaveOut(heading, items);
    else {
      this.#found.add(key);
      for (const item of items) this.#page.emit(key, { name: getText(item) });
      if (items.length === 0) for (const cell of cells) unknownCard(this.#page, cell);
    }
  }

  #leaveOut(heading: string, items: readonly PageNode[]): void {
    if (items.length === 0) return;
    this.#leftOut = true;
    this.#leftOutOfApps ||= heading === '' || OF_APPS.test(heading);
  }

  close(): void {
    const isDoubtful = this.#inSeenLanguage ? this.#leftOutOfApps : this.#leftOut;
    if (!isDoubtful || this.#found.size === 2) return;
    const missed = this.#found.has('installed_apps') ? 'ownedApps' : 'apps';
    this.#page.complain('unknown-list', message('problem.page.unknownHeadings', { missed }));
  }
}
