import type { DocumentKind } from '../../../../model/enumerations.ts';
import type { Layout, Page } from '../layout.ts';
import { getText } from '../page-tree.ts';
import { advertisersLayout } from './advertisers.ts';
import { appsLayout } from './apps.ts';
import { loginsLayout } from './logins.ts';
import { offMetaLayout } from './off-meta.ts';
import { adsOf2014, appsOf2014 } from './pages-of-2014.ts';
import { profileOf2014 } from './profile-of-2014.ts';
import { fieldCards, interactionCards, noFlatCards, postCards, recordsLayout } from './records.ts';

/** Kinds whose pages are lists or records; messages have a reader of their own. */
export type PageKind = Exclude<DocumentKind, 'thread' | 'e2ee-thread'>;

const labelledOnly = recordsLayout(noFlatCards);

/** How the pages of each kind are laid out, over all generations since 2018. */
const LAYOUTS: Readonly<Record<PageKind, (page: Page) => Layout>> = {
  'connected-apps': appsLayout('installed_apps_v2'),
  'instant-games': appsLayout('instant_games_played_v2'),
  'granted-permissions': labelledOnly,
  'app-posts': recordsLayout(postCards('app_posts_v2')),
  posts: recordsLayout(postCards(null)),
  'owned-apps': appsLayout('admined_apps_v2'),
  'off-meta-activity': offMetaLayout,
  'off-meta-settings': labelledOnly,
  advertisers: advertisersLayout,
  'ad-interactions': recordsLayout(interactionCards),
  'ad-threads': labelledOnly,
  'lead-forms': recordsLayout(fieldCards),
  'apps-detected': labelledOnly,
  'secret-conversations': labelledOnly,
  'cross-app-messaging': labelledOnly,
  'messenger-autofill': autofillLayout,
  'accounts-center': labelledOnly,
  profile: ignored,
  logins: loginsLayout,
};

/** The layout of a page. Before 2018 a path of its own names the few pages that matter. */
export function findLayout(kind: PageKind, path: string): (page: Page) => Layout {
  if (/(?:^|\/)index\.htm$/.test(path)) return profileOf2014;
  if (/(?:^|\/)html\/apps\.htm$/.test(path)) return appsOf2014;
  if (/(?:^|\/)html\/ads\.htm$/.test(path)) return adsOf2014;
  return LAYOUTS[kind];
}

/** That there are details to fill in is all that is taken; they themselves are personal. */
function autofillLayout(page: Page): Layout {
  let any = false;
  return {
    visit: (node) => {
      if (node.tag !== 'td') return false;
      any ||= getText(node) !== '';
      return true;
    },
    finish: () => {
      if (any) page.emit('autofill_information_v2', { details: [] });
    },
  };
}

/** Of these pages only the stamp is of use: their rows are personal, and their labels in the user's language. */
function ignored(): Layout {
  return { visit: () => true };
}
