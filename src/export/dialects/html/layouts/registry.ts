import type { DocumentKind, Service } from '../../../../model/enumerations.ts';
import { message } from '../../../../words/message.ts';
import { type Layout, type Page, unknownCard } from '../layout.ts';
import { findAll, getText, type PageNode } from '../page-node.ts';
import { findPlace } from '../time-zones.ts';
import { advertisersLayout } from './advertisers.ts';
import { appsLayout } from './apps.ts';
import { loginsLayout } from './logins.ts';
import { offMetaLayout } from './off-meta.ts';
import { adsOf2014, appsOf2014 } from './pages-of-2014.ts';
import { profileLayout } from './profile.ts';
import { profileOf2014 } from './profile-of-2014.ts';
import { fieldCards, interactionCards, noFlatCards, postCards, recordsLayout } from './records.ts';
import { secretConversationsLayout } from './secret-conversations.ts';

/** Kinds whose pages are lists or records; messages have a reader of their own. */
export type PageKind = Exclude<DocumentKind, 'thread' | 'e2ee-thread' | 'message-headers'>;

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
  'secret-conversations': secretConversationsLayout,
  'cross-app-messaging': labelledOnly,
  'messenger-autofill': autofillLayout,
  'accounts-center': labelledOnly,
  profile: profileLayout,
  logins: loginsLayout,
  'time-zone': timeZoneLayout,
};

/** Instagram's pages, if their layout differs. */
const OF_INSTAGRAM: Partial<Record<PageKind, (page: Page) => Layout>> = {
  'connected-apps': labelledOnly,
  profile: labelledOnly,
};

/** The layout of a page. Before 2018 a path of its own names the few pages that matter. */
export function findLayout(
  kind: PageKind,
  { path, service }: { path: string; service: Service },
): (page: Page) => Layout {
  if (service === 'instagram') return OF_INSTAGRAM[kind] ?? LAYOUTS[kind];
  if (/(?:^|\/)index\.htm$/.test(path)) return profileOf2014;
  if (/(?:^|\/)html\/apps\.htm$/.test(path)) return appsOf2014;
  if (/(?:^|\/)html\/ads\.htm$/.test(path)) return adsOf2014;
  return LAYOUTS[kind];
}

/** A row or a paragraph: only its text is used. */
function timeZoneLayout(page: Page): Layout {
  let [hasText, hasZone] = [false, false];
  return {
    visit: (node) => {
      const text = getText(node);
      hasText ||= text !== '';
      if (findPlace(text) === null) return false;
      hasZone = true;
      page.heldSomething();
      page.emit(null, text);
      return true;
    },
    finish: () => {
      if (hasZone || !hasText) return;
      page.heldSomething();
      page.complain('unknown-shape', message('problem.timeZone.none'));
    },
  };
}

/** Only the fact that there are autofill details is taken; the details are personal. */
function autofillLayout(page: Page): Layout {
  let any = false;
  return {
    visit: (node) => {
      if (node.role === 'card' && !hasLabel(node)) unknownCard(page, node);
      if (node.tag !== 'td') return false;
      any ||= node.role === 'key' ? node.children.some(isFilled) : getText(node) !== '';
      return true;
    },
    finish: () => {
      if (any) page.emit('autofill_information_v2', { details: [] });
    },
  };
}

/** A heading cell, or the heading of a record, next to the details. */
function hasLabel(card: PageNode): boolean {
  return findAll(card, ({ tag, role }) => tag === 'th' || role === 'name').length > 0;
}

function isFilled(child: PageNode | string): boolean {
  return typeof child !== 'string' && getText(child) !== '';
}
