import type { Root } from '../../archive/types.ts';
import { type DocumentKind, type OtherService, SERVICES, type Service } from '../../model/enumerations.ts';
import { TWEETS_FILE } from '../export-listing.ts';
import { recognise } from '../recognise.ts';
import type { RootContent, RootDocument } from './roots.ts';

type Stranger = {
  readonly service: OtherService | Service;
  /** Folders of the first or second level that only this service writes. */
  readonly folders: RegExp;
  /** What the service, or a person, calls its download. */
  readonly names: RegExp;
};

const STRANGERS: readonly Stranger[] = [
  { service: 'data-logs', folders: /^data_logs$/i, names: /(?!)/ },
  {
    service: 'instagram',
    folders:
      /^(?:[^/]*instagram[^/]*|followers_and_following|your_topics|account_information|information_about_you|recent_searches|story_sticker_interactions|login_and_account_creation|connections\/followers_and_following|ads_information\/(?:ads_and_topics|instagram_[a-z_]+)|security_and_login_information\/login_and_profile_creation|personal_information\/(?:information_about_you|personal_information))$/i,
    names: /^(?:instagram(?:[-_ ].*)?|ig[-_ ]?\d*|ig[-_ ].*|.*\.ig)$/i,
  },
  {
    service: 'threads',
    folders: /^(?:your_threads_activity|your_activity_on_threads)$/i,
    names: /^threads[-_ ].*/i,
  },
  { service: 'takeout', folders: /^takeout$/i, names: /^takeout-/i },
  { service: 'whatsapp', folders: /^whatsapp_/i, names: /^whatsapp/i },
  { service: 'x', folders: /(?!)/, names: /^twitter-/i },
  { service: 'tiktok', folders: /^tiktok/i, names: /^(?:tiktok|user_data_tiktok)/i },
  { service: 'snapchat', folders: /(?!)/, names: /^mydata~/i },
  { service: 'linkedin', folders: /(?!)/, names: /linkedindataexport/i },
  { service: 'spotify', folders: /^spotify /i, names: /^my_spotify_data/i },
];

/** Instagram writes these under the same paths; they say nothing about whose export it is. */
const SHARED_WITH_INSTAGRAM: ReadonlySet<DocumentKind> = new Set([
  'thread',
  'e2ee-thread',
  'secret-conversations',
  'messenger-autofill',
  'advertisers',
  'ad-interactions',
  'lead-forms',
  'logins',
  'time-zone',
]);

/** Folder names that no other archive has. A ZIP with nothing but media is still part of an export. */
const FACEBOOK_FOLDER =
  /^(?:[^/]*facebook[^/]*|about_you|apps_and_websites|ads_and_businesses|ads_information|security_and_login_information|calls_and_messages|likes_and_reactions|profile_information|following_and_followers|friends_and_followers|this_profile.s_activity[^/]*)$/i;

/** Those of them that Instagram never had. */
const FACEBOOK_ONLY =
  /^(?:[^/]*facebook[^/]*|about_you|calls_and_messages|likes_and_reactions|profile_information|personal_information\/profile_information|following_and_followers|friends_and_followers|this_profile.s_activity[^/]*)$/i;

const FACEBOOK_NAME = /^(?:facebook|fb)(?:[-_. \d]|$)/i;

/** Until 2022 Instagram wrote its threads to where Facebook did, beside these folders. */
const INSTAGRAM_BEFORE_2023 =
  /^(?:followers_and_following|your_topics|account_information|login_and_account_creation)$/i;

const SECTION = /^messages\/(?:inbox|archived_threads|filtered_threads|message_requests|legacy_threads)$/i;

/**
 * The service that wrote the files below a root, judged by the names of folders and by what the catalog recognises; nothing is
 * read. `unknown`: nothing is known to be from an export (a part with nothing but media).
 */
export type RootService = OtherService | Service | 'unknown';
/** A root, or the share of one service in a merged one. */
export type JudgedRoot = { readonly content: RootContent; readonly service: RootService };

function getFirstService(content: RootContent): RootService {
  const { root, names } = content;
  if (isOfX(content)) return 'x';
  if (isTweetArchive(root)) return 'tweet-archive';
  const stranger = findStranger(root, names);
  if (stranger && !isFacebookBeside(content)) return stranger.service;
  const isKnown = hasFolder(root, FACEBOOK_FOLDER) || getDocuments(content).length > 0;
  return isKnown ? 'facebook' : 'unknown';
}

/**
 * All services with documents below a root: several if a person merged unpacked exports. What Facebook's catalog knows is not
 * counted for another, since Instagram writes some of it under the same paths.
 */
export function getServices(content: RootContent): readonly RootService[] {
  const first = getFirstService(content);
  if (!isRead(first)) return [first];
  const ofFacebook = new Set(content.documents.map(({ entry }) => entry));
  const rest = content.entries.filter((entry) => !ofFacebook.has(entry));
  const others = SERVICES.filter(
    (service) =>
      ![first, 'facebook'].includes(service) && rest.some(({ path }) => recognise(path, service) !== null),
  );
  return [first, ...others];
}

export const isRead = (service: RootService): service is Service => SERVICES.some((each) => each === service);

/** The scripts of an archive of X, and nothing of Facebook beside them. */
const isOfX = (content: RootContent): boolean => hasScripts(content) && content.documents.length === 0;

/** The archive that Twitter made from 2012 on: tweets as JSON and as CSV, at first month by month. */
const isTweetArchive = (root: Root): boolean =>
  root.folders.has('data/js') && (root.folders.has('data/csv') || (root.signs ?? []).includes(TWEETS_FILE));

const hasScripts = ({ entries }: RootContent): boolean =>
  entries.some(({ path }) => recognise(path, 'x') !== null);

/** Services whose folders are among Facebook's, each with such a folder. */
export function getServicesBeside({ root }: RootContent): [RootService, string][] {
  return [...root.folders].flatMap((folder): [RootService, string][] => {
    const found = STRANGERS.find(
      (one) => one.folders.test(folder) || (!folder.includes('/') && one.names.test(folder)),
    );
    return found ? [[found.service, folder]] : [];
  });
}

/** Whether Facebook's and Instagram's threads are in one folder, where they cannot be distinguished. */
export function mergesInstagram({ root, names }: RootContent): boolean {
  const isBoth = hasFolder(root, INSTAGRAM_BEFORE_2023) || isOldInstagram(root, names);
  return isBoth && hasFolder(root, SECTION);
}

export const hasFolder = ({ folders }: Root, pattern: RegExp): boolean =>
  [...folders].some((name) => pattern.test(name));

/** Folders decide; if they are inconclusive, the innermost conclusive name does. */
function findStranger(root: Root, names: readonly string[]): Stranger | undefined {
  const byFolder = isOldInstagram(root, names)
    ? INSTAGRAM
    : STRANGERS.find(({ folders }) => hasFolder(root, folders));
  if (byFolder) return byFolder;
  for (const name of names) {
    if (FACEBOOK_NAME.test(name)) return undefined;
    const byName = STRANGERS.find((one) => one.names.test(name));
    if (byName) return byName;
  }
  return undefined;
}

/** A part may consist of a single file of it: then its name, `ada_20210304_part_2`, identifies it too. */
function isOldInstagram({ signs = [] }: Root, names: readonly string[]): boolean {
  const own = signs.filter((sign) => sign !== TWEETS_FILE);
  return (
    own.length > 1 || (own.length === 1 && names.some((name) => /^[\w.]+_20\d{6}(?:_part_\d+)?$/i.test(name)))
  );
}

const INSTAGRAM = STRANGERS.find(({ service }) => service === 'instagram');

function isFacebookBeside(content: RootContent): boolean {
  return (
    hasFolder(content.root, FACEBOOK_ONLY) ||
    getDocuments(content).some(({ kind }) => !SHARED_WITH_INSTAGRAM.has(kind))
  );
}

/** Any web site may have an `index.htm`: it counts only next to the `html/` folder that Facebook puts beside it. */
function getDocuments({ root, documents }: RootContent): readonly RootDocument[] {
  if (root.folders.has('html')) return documents;
  return documents.filter(({ entry }) => !/^index\.htm$/i.test(entry.path));
}
