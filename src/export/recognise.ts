import { withoutCopyMark } from '../archive/copy-marks.ts';
import { type DocumentKind, SERVICES, type Service } from '../model/enumerations.ts';
import { E2EE_AT_ROOT, E2EE_BELOW, SETTINGS_IN_MESSAGES } from './catalog.ts';
import { CATALOGS } from './catalogs.ts';
import type { DocumentRef } from './records.ts';

/** Folders that Facebook fills with files people sent each other: they may contain anything, under any name. */
export const SENT_BY_PEOPLE = /(?:^|\/)messages\/[^/]+\/[^/]+\/(?:photos|videos|audio|gifs|files)\//;

/** Instagram's own folders, by full name: a thread with somebody called Instagram is a thread. */
const OF_INSTAGRAM =
  /(?:^|\/)(?:your_instagram_activity|apps_and_websites_off_of_instagram|instagram_[a-z_]+)\/(?!message(?:_\d+)?\.)/;

/** Whether a path is in a folder that only Instagram writes. */
export const isOfInstagram = (path: string): boolean => OF_INSTAGRAM.test(canonical(path));

type Extension = 'json' | 'html' | 'htm' | 'js';

type Matcher = { readonly kind: DocumentKind } & Readonly<Record<Extension, RegExp>>;

const EXTENSIONS: readonly Extension[] = ['json', 'html', 'htm', 'js'];

/** Threads first: they are nine documents out of ten, and their paths match no other row. */
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

/** The path as the patterns expect it: composed, lower case, one kind of apostrophe, without marks of copies. */
export function canonical(path: string): string {
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
 * What a service's catalog knows about a root-relative path: the kind of document and its format, or null if Sidedoor does not
 * use it (media, documents of other kinds, of other services). The root determines the service of a tree.
 */
export function recognise(path: string, service: Service = 'facebook'): Recognised | null {
  const extension = getExtension(path);
  return extension ? recogniseAs(service, extension, canonical(path)) : null;
}

/** The first check, by the last letter: nine files out of ten are media. */
export function getExtension(path: string): Extension | undefined {
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

/** Only a candidate: its content decides, since an unknown settings file may be at the same path. */
function e2eeKind(key: string): DocumentKind | null {
  if (!E2EE_AT_ROOT.test(key) && !E2EE_BELOW.test(key)) return null;
  return SETTINGS_IN_MESSAGES.test(stem(key)) ? null : 'e2ee-thread';
}

/** Whether the archive may ever open this path. */
export function wanted(path: string): boolean {
  const extension = getExtension(path);
  if (!extension) return false;
  const key = canonical(path);
  return SERVICES.some((service) => recogniseAs(service, extension, key) !== null);
}

export function stem(path: string): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const dot = file.lastIndexOf('.');
  return dot === -1 ? file : file.slice(0, dot);
}
