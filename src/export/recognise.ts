import { withoutCopyMark } from '../archive/copy-marks.ts';
import type { OpenOptions } from '../archive/types.ts';
import {
  type DocumentKind,
  SERVICES,
  type Service,
  THREAD_SECTIONS,
  type ThreadSection,
} from '../model/enumerations.ts';
import { APPS, E2EE_AT_ROOT, E2EE_BELOW, OFF_META, ROOT_NAMES, SETTINGS_IN_MESSAGES } from './catalog.ts';
import { CATALOGS } from './catalogs.ts';
import type { DocumentRef } from './records.ts';
import { isRootOfX } from './x/catalog.ts';

/** Folders that Facebook fills with what people sent each other: anything may be there, under any name. */
const SENT_BY_PEOPLE = /(?:^|\/)messages\/[^/]+\/[^/]+\/(?:photos|videos|audio|gifs|files)\//;
/** Instagram's own folders, by full name: a thread with somebody called Instagram is a thread. */
const OF_INSTAGRAM =
  /(?:^|\/)(?:your_instagram_activity|apps_and_websites_off_of_instagram|instagram_[a-z_]+)\/(?!message(?:_\d+)?\.)/;

/** Whether a path is in a folder that only Instagram writes. */
export const isOfInstagram = (path: string): boolean => OF_INSTAGRAM.test(canonical(path));

type Extension = 'json' | 'html' | 'htm' | 'js';
type Matcher = { readonly kind: DocumentKind } & Readonly<Record<Extension, RegExp>>;

const EXTENSIONS: readonly Extension[] = ['json', 'html', 'htm', 'js'];
/** Threads first: they are nine documents of ten, and no path of theirs is one of another row. */
const toMatchers = (service: Service): Matcher[] =>
  CATALOGS[service]
    .toSorted((a, b) => Number(b.kind === 'thread') - Number(a.kind === 'thread'))
    .map((row) => ({
      kind: row.kind,
      json: ending(row.paths, 'json'),
      html: ending([...row.paths, ...(row.htmlPaths ?? [])], 'html'),
      htm: ending(row.htmPaths ?? [], 'htm'),
      js: ending(row.jsPaths ?? [], 'js'),
    }));
const MATCHERS: Readonly<Record<Service, readonly Matcher[]>> = {
  facebook: toMatchers('facebook'),
  instagram: toMatchers('instagram'),
  x: toMatchers('x'),
};

/** Long lists come numbered (`..._1.json`), in every kind of document. */
function ending(paths: readonly string[], extension: string): RegExp {
  const any = paths.map(oneApostrophe).join('|') || '(?!)';
  return new RegExp(`(?:^|/)(?:${any})(?:_\\d+)?\\.${extension}$`);
}

/** `you've`, `you’ve`, `you%27ve` and `you_ve` all occur: all become `you_ve`. */
function oneApostrophe(text: string): string {
  return text.replaceAll(/['’]|%27/g, '_');
}

/** A path that needs no change, as nearly all do. */
const CANONICAL = /^[a-z0-9_./-]*$/;

/** The path as the patterns see it: composed, lower case, one apostrophe, without the marks of copies. */
function canonical(path: string): string {
  if (CANONICAL.test(path)) return withoutSecondNumber(path);
  const key = oneApostrophe(path.normalize('NFC').toLowerCase());
  return withoutSecondNumber(key.split('/').map(withoutCopyMark).join('/'));
}

/** 7-Zip keeps both copies of `message_1.json` by calling one `message_1_1.json`, and of `.../0.html` `0_1.html`. */
const withoutSecondNumber = (path: string): string =>
  path.replace(/(\/(?:message_|your_[^/]+\/)\d+)_\d{1,2}(\.(?:json|html))$/, '$1$2');

/** What the catalog of a service says of a path. */
export type Recognised = Pick<DocumentRef, 'service' | 'kind' | 'format'>;

/**
 * What a service's catalog says of a root-relative path: the kind of document and its format, or null when Sidedoor has no
 * use for it (media, documents of other kinds, of other services). Of which service a tree is, its root says.
 */
export function recognise(path: string, service: Service = 'facebook'): Recognised | null {
  const extension = getExtension(path);
  return extension ? recogniseAs(service, extension, canonical(path)) : null;
}

/** Asked first of all, and by the last letter at that: nine files of ten are media. */
function getExtension(path: string): Extension | undefined {
  if (!'nlmsNLMS'.includes(path.at(-1) ?? '')) return undefined;
  const end = path.slice(-5).toLowerCase();
  return EXTENSIONS.find((known) => end.endsWith(`.${known}`));
}

function recogniseAs(service: Service, extension: Extension, key: string): Recognised | null {
  if ((service !== 'instagram' && OF_INSTAGRAM.test(key)) || SENT_BY_PEOPLE.test(key)) return null;
  const matched = MATCHERS[service].find((row) => row[extension].test(key))?.kind;
  const kind = matched ?? (service === 'facebook' ? e2eeKind(key) : null);
  return kind === null ? null : { service, kind, format: extension.startsWith('js') ? 'json' : 'html' };
}

/** A candidate only: its content decides, since an unknown settings file may be in the same place. */
function e2eeKind(key: string): DocumentKind | null {
  if (!E2EE_AT_ROOT.test(key) && !E2EE_BELOW.test(key)) return null;
  return SETTINGS_IN_MESSAGES.test(stem(key)) ? null : 'e2ee-thread';
}

/** Whether the archive should ever open this path. */
export function wanted(path: string): boolean {
  const extension = getExtension(path);
  if (!extension) return false;
  const key = canonical(path);
  return SERVICES.some((service) => recogniseAs(service, extension, key) !== null);
}

/** The thread documents of a folder of messages that was taken out of the export, under whatever name. */
const LOOSE_THREAD = /(?:^|\/)(?!(?:audio|gifs|files)\/)[^/]+\/message(?:_\d+)?\.(?:json|html)$/;
/** Until 2019 the archive of Twitter had no folder `data`: only its own name tells its scripts from others. */
const ROOT_OF_2019 = /(?:^|\/)twitter-\d{4}-\d{2}-\d{2}[^/]*\/[^/]+\.js$/i;
const LOOSE_E2EE = /^[^/]+_\d+\.json$/;

/** Where a document of a part without any root name belongs; see `OpenOptions.loose`. */
function placeLoose(path: string, inner: string): string | null {
  if (ROOT_OF_2019.test(path) && recognise(`data/${inner}`, 'x')) return `data/${inner}`;
  if (LOOSE_THREAD.test(canonical(path))) return `messages/${path.split('/').slice(-2).join('/')}`;
  return LOOSE_E2EE.test(canonical(inner)) ? `messages/${inner}` : null;
}

/**
 * Whether the content of a file may be read, by its path from the folder that was chosen: wherever in it the export is, and
 * under whatever name a folder of it was taken out. Of all others only the names count.
 */
export function mayBeRead(path: string): boolean {
  const names = path.split('/');
  const file = names.at(-1) ?? '';
  const isNearTop = names.length <= 3;
  return (
    wanted(path) ||
    wanted(names.slice(-2).join('/')) ||
    (!isOfInstagram(path) && placeLoose(path, isNearTop ? file : path) !== null) ||
    /\.zip$/i.test(file)
  );
}

/** Until 2021 Instagram put these at the root, some beside `messages/`; Facebook never put such files there. */
const INSTAGRAM_FILES: ReadonlySet<string> = new Set(
  'account_history autofill checkout comments connections devices information_about_you likes media messages profile saved searches seen_content settings shopping stories_activities uploaded_contacts'
    .split(' ')
    .map((name) => `${name}.json`),
);

/** Directly in the archive of tweets that Twitter made before 2019, which held nothing else. */
export const TWEETS_FILE = 'tweets.csv';

/** An archive of X has some eighty scripts that are of no use here, and none is JSON or HTML by its name. */
function isDocumentName(path: string): boolean {
  const extension = getExtension(path);
  return extension !== undefined && extension !== 'js';
}

/** `message_1.json.1`, `message_1.json (1)`, `message_1.json.txt`, `message_1.json~`: not read, but listed as such. */
function isRenamedAtEnd(path: string): boolean {
  return /\.(?:json|html?)(?:\.[a-z0-9]{1,10}| ?\(\d{1,3}\)|~)$/i.test(path.slice(-16));
}

/** How an export is listed. */
export const EXPORT_LISTING: Pick<
  OpenOptions,
  'rootNames' | 'isRoot' | 'wanted' | 'loose' | 'mayBeDocument' | 'signs'
> = {
  rootNames: ROOT_NAMES,
  isRoot: isRootOfX,
  wanted,
  loose: placeLoose,
  signs: new Set([...INSTAGRAM_FILES, TWEETS_FILE]),
  mayBeDocument: (path) =>
    (isDocumentName(path) || isRenamedAtEnd(path) || path.endsWith(TWEETS_FILE)) &&
    !SENT_BY_PEOPLE.test(canonical(path)),
};

/** The section that a thread's document is in; null for a path that is no thread. */
export function sectionOfThread(path: string, service: Service = 'facebook'): ThreadSection | null {
  return getSection(canonical(path), recognise(path, service)?.kind);
}

function getSection(key: string, kind: DocumentKind | undefined): ThreadSection | null {
  if (kind === 'e2ee-thread') return 'e2ee';
  if (kind !== 'thread') return null;
  const section = /(?:^|\/)([^/]+)\/[^/]+\/[^/]+$/.exec(key)?.[1];
  return THREAD_SECTIONS.find((known) => known === section && known !== 'e2ee') ?? 'inbox';
}

/**
 * A thread's key, the same for all its documents and in every era: `inbox/<folder>`, or `e2ee/<file stem>` in the
 * separate encrypted download. Null for a path that is no thread.
 */
export function threadKey(path: string, service: Service = 'facebook'): string | null {
  return getThreadKey(path, canonical(path), recognise(path, service)?.kind);
}

function getThreadKey(
  path: string,
  key: string,
  kind: DocumentKind | undefined,
  mayBeCopy = hasThreadId,
): string | null {
  const section = getSection(key, kind);
  if (section === null) return null;
  const composed = path === key ? path : path.normalize('NFC');
  const inFolder = section !== 'e2ee' && /(?:^|\/)message(?:_\d+)?\.(?:json|html?)$/.test(key);
  if (!inFolder) return `${section}/${getThreadName(composed)}`;
  const folder = composed.split('/').at(-2) ?? '';
  const bare = withoutCopyMark(folder);
  return `${section}/${mayBeCopy(bare) ? bare : folder}`;
}

/** `botest_q7Exampl3x`, `botest_10150123456789012`: in spring 2018 folders had no id, and `Trip 2` may be another chat than `Trip`. */
const hasThreadId = (folder: string): boolean => /_(?:\d+|(?=[\w-]*[\dA-Z])[\w-]{10,})$|^\d+$/.test(folder);

/** `Bo Test_1 (2)` is a copy; `Trip (2)` may be what people call their group, because every name ends in a number. */
function getThreadName(path: string): string {
  const bare = stem(withoutCopyMark(path.slice(path.lastIndexOf('/') + 1)));
  return /_\d+$/.test(bare) ? bare : stem(path);
}

/** What the catalog says of a document. */
export type Identified = Recognised & {
  /**
   * Which document it is, whatever era's folder it is in and whether it is JSON or HTML: two entries of one identity
   * are the same document, or of two threads whose folders have no id (`Trip`, `Trip 2`).
   */
  readonly identity: string;
  readonly businessPage: BusinessPage | null;
};

/** All that the catalog can say of a path at once; null for a path that it does not know. */
export function identify(path: string, service: Service = 'facebook'): Identified | null {
  const found = recognise(path, service);
  if (found === null) return null;
  const { kind, format } = found;
  const key = canonical(path);
  const page = getBusinessPage(key, kind);
  const thread = getThreadKey(path, key, kind, () => true);
  const name = page === null ? stem(key) : key.split('/').slice(-2).join('/');
  const inThread = kind === 'e2ee-thread' ? getChatName(name) : `${thread}/${name}`;
  const identity = `${kind}:${thread === null ? name : inThread}`;
  return { service, kind, format, identity, businessPage: page };
}

/** `bo test_7_1` may be 7-Zip's copy of `bo test_7` or a chat called "Bo Test_7": the bytes tell. */
function getChatName(name: string): string {
  const bare = withoutCopyMark(name.replace(/_\d+$/, ''));
  return /_\d+$/.test(bare) ? bare : name;
}

/** An export since 2025 holds every business both ways: `numbered` (`.../0.html`), and `named` after the business. */
export type BusinessPage = 'numbered' | 'named';

const BUSINESS_PAGE = new RegExp(`(?:^|/)${APPS}/[^/]+/[^/]+\\.html?$`);
const NUMBERED_PAGE = new RegExp(`/${OFF_META}/\\d+\\.html?$`);

/** How an off-Meta HTML page that speaks of one business is named; null for any other document. */
export function businessPage(path: string): BusinessPage | null {
  return getBusinessPage(canonical(path), recognise(path)?.kind);
}

function getBusinessPage(key: string, kind: DocumentKind | undefined): BusinessPage | null {
  if (kind !== 'off-meta-activity') return null;
  if (NUMBERED_PAGE.test(key)) return 'numbered';
  return BUSINESS_PAGE.test(key) ? 'named' : null;
}

function stem(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot === -1 ? file : file.slice(0, dot);
}
