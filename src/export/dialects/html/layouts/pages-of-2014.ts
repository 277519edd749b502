import type { Layout, Page } from '../layout.ts';
import { findAll, findRole, ownText, type PageNode, textOf } from '../page-tree.ts';
import { instantIn } from '../rows.ts';

/**
 * Headings of the profile page's rows. Before 2018 the rows have neither ids nor a fixed order, so here, and only here,
 * a label is the key; the two were English in a German export too, the other languages are Facebook's own words.
 */
const APPS =
  /^(?:Apps|Applications|Aplicaciones|Applicazioni|Aplicativos|Aplicações|Toepassingen|Aplikacje|Applikationer|Sovellukset|Ứng dụng|應用程式|应用程序|アプリ|앱|Приложения|Uygulamalar|Anwendungen)$/i;
const OWN_APPS =
  /^(?:Apps You Admin|Apps You Administer|Anwendungen,? die du verwaltest|Apps, die du verwaltest|Applications que vous (?:administrez|gérez)|Aplicaciones que administras)$/i;

/** The profile page (`index.htm`): a table of labels and lists. Only the two lists of apps are taken. */
export function profileOf2014(page: Page): Layout {
  return {
    visit: (node) => {
      if (node.tag !== 'tr') return false;
      const label = findRole(node, 'key');
      const key = label === null ? null : keyOf(textOf(label));
      if (key !== null) for (const item of itemsIn(node)) page.emit(key, { name: textOf(item) });
      return true;
    },
  };
}

function keyOf(label: string): string | null {
  if (OWN_APPS.test(label)) return 'admined_apps';
  return APPS.test(label) ? 'installed_apps' : null;
}

function itemsIn(node: PageNode): PageNode[] {
  return findAll(node, ({ tag }) => tag === 'li');
}

/** `html/apps.htm`: a list of names. The page itself was never seen; this is what the press described. */
export function appsOf2014(page: Page): Layout {
  return {
    visit: (node) => {
      if (node.tag !== 'li') return false;
      page.emit('installed_apps', {
        name: nameIn(node),
        added_timestamp: instantIn(findRole(node, 'date'), page.dates, page.complain),
      });
      return true;
    },
  };
}

/**
 * `html/ads.htm`: a list of topics, then the ads clicked (each with a date), then, in 2018, the advertisers with a
 * contact list. The list with dates tells which is which.
 */
export function adsOf2014(page: Page): Layout {
  let history = false;
  return {
    visit: (node) => {
      if (node.tag !== 'ul') return false;
      const items = itemsIn(node);
      const dated = items.some((item) => findRole(item, 'date') !== null);
      for (const item of items) {
        if (dated) emitInteraction(page, item);
        else if (history) page.emit('custom_audiences', nameIn(item));
      }
      history ||= dated;
      return true;
    },
  };
}

/** `NAME (Clicked Ad)` and a date below it. */
function emitInteraction(page: Page, item: PageNode): void {
  const text = nameIn(item);
  const [, title, action] = /^(.*\S)\s*[(（]([^()（）]+)[)）]$/s.exec(text) ?? [];
  page.emit('history', {
    title: title ?? text,
    action,
    timestamp: instantIn(findRole(item, 'date'), page.dates, page.complain),
  });
}

function nameIn(item: PageNode): string {
  return ownText(item) || textOf(item);
}
