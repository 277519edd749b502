import type { DocumentKind, Service } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import { brokenPlaces, isLabelled, toLabelRows } from '../dialects/label-values.ts';
import type { PlainElement } from '../dialects/plain-element.ts';
import { INSTAGRAM_PARSERS } from '../instagram/parsers.ts';
import type { ReadResult } from '../records.ts';
import { X_PARSERS } from '../x/parsers.ts';
import { accountsCenter } from './accounts-center.ts';
import { adInteractions } from './ad-interactions.ts';
import { adThreads } from './ad-threads.ts';
import { advertisers } from './advertisers.ts';
import { appPosts, posts } from './app-posts.ts';
import { appsDetected } from './apps-detected.ts';
import { connectedApps, instantGames } from './connected-apps.ts';
import { grantedPermissions } from './granted-permissions.ts';
import { leadForms } from './lead-forms.ts';
import { logins } from './logins.ts';
import { crossAppMessaging, messengerAutofill, secretConversations } from './messaging-settings.ts';
import { offMetaActivity } from './off-meta-activity.ts';
import { offMetaSettings } from './off-meta-settings.ts';
import { ownedApps } from './owned-apps.ts';
import { type ElementParser, type KindParser, merge, NOTHING, type ParserContext, refuse } from './parser.ts';
import { profile } from './profile.ts';
import { timeZone } from './time-zone.ts';

/** Kinds whose documents are lists or records of plain values; a thread has a reader of its own. */
export type PlainKind = Exclude<DocumentKind, 'thread' | 'e2ee-thread'>;

/** In 2018-19 every ads document had the arrays of all of them, and only its own filled. Interests become no record. */
const ADS_OF_2018: Readonly<Record<string, ElementParser>> = {
  ...advertisers.keyed,
  ...adInteractions.keyed,
  ...leadForms.keyed,
  topics: () => NOTHING,
};

/** The page that lists connected apps in 2014-2018 also lists the user's own. */
const APPS: KindParser = { keyed: { ...connectedApps.keyed, ...ownedApps.keyed } };

const FACEBOOK_PARSERS: Readonly<Record<Exclude<PlainKind, 'message-headers'>, KindParser>> = {
  'connected-apps': APPS,
  'granted-permissions': grantedPermissions,
  'app-posts': appPosts,
  'owned-apps': ownedApps,
  'off-meta-activity': offMetaActivity,
  'off-meta-settings': offMetaSettings,
  advertisers: { ...advertisers, keyed: ADS_OF_2018 },
  'ad-interactions': { ...adInteractions, keyed: ADS_OF_2018 },
  'ad-threads': adThreads,
  'lead-forms': { ...leadForms, keyed: ADS_OF_2018 },
  'apps-detected': appsDetected,
  'instant-games': instantGames,
  'secret-conversations': secretConversations,
  'cross-app-messaging': crossAppMessaging,
  'messenger-autofill': messengerAutofill,
  'accounts-center': accountsCenter,
  profile,
  posts,
  logins,
  'time-zone': timeZone,
};

/** The kinds in each service's catalog. */
export const PARSERS: Readonly<Record<Service, Readonly<Partial<Record<PlainKind, KindParser>>>>> = {
  facebook: FACEBOOK_PARSERS,
  instagram: INSTAGRAM_PARSERS,
  x: X_PARSERS,
};

/**
 * Reads one element of a document, whatever its dialect. Null if this kind of document has no such element: the root key is
 * unknown, or a bare item has no known form.
 */
export function parseElement(
  kind: PlainKind,
  element: PlainElement,
  context: ParserContext,
): ReadResult | null {
  const parser = PARSERS[context.ref.service][kind];
  const read = parser && findParser(parser, element);
  if (!read) return null;
  if (element.empty) return NOTHING;
  const found = read(element, context);
  return isLabelled(element.value) ? merge([found, ...brokenRows(element)]) : found;
}

function findParser(reader: KindParser, { key, value, empty }: PlainElement): ElementParser | undefined {
  if (reader.anything) return reader.anything;
  if (key !== null) return Object.hasOwn(reader.keyed ?? {}, key) ? reader.keyed?.[key] : undefined;
  if (empty) return () => NOTHING;
  return isLabelled(value) ? reader.labelled : reader.listed;
}

function brokenRows({ value, pointer }: PlainElement): ReadResult[] {
  const places = brokenPlaces(toLabelRows(value, pointer));
  return places.map((place) => refuse('unknown-shape', place, message('problem.noRow')));
}
