import type { OpenOptions } from '../archive/types.ts';
import { ROOT_NAMES } from './catalog.ts';
import { canonical, getExtension, isOfInstagram, recognise, SENT_BY_PEOPLE, wanted } from './recognise.ts';
import { isRootOfX } from './x/catalog.ts';

/** The thread documents of a folder of messages that was moved out of the export, under whatever name. */
const LOOSE_THREAD = /(?:^|\/)(?!(?:audio|gifs|files)\/)[^/]+\/message(?:_\d+)?\.(?:json|html)$/;

/** Until 2019 the archive of Twitter had no folder `data`: only its own name distinguishes its scripts from others. */
const ROOT_OF_2019 = /(?:^|\/)twitter-\d{4}-\d{2}-\d{2}[^/]*\/[^/]+\.js$/i;

const LOOSE_E2EE = /^[^/]+_\d+\.json$/;

/** Where a document of a part without any root name belongs; see `OpenOptions.loose`. */
function placeLoose(path: string, inner: string): string | null {
  if (ROOT_OF_2019.test(path) && recognise(`data/${inner}`, 'x')) return `data/${inner}`;
  if (LOOSE_THREAD.test(canonical(path))) return `messages/${path.split('/').slice(-2).join('/')}`;
  return LOOSE_E2EE.test(canonical(inner)) ? `messages/${inner}` : null;
}

/**
 * Whether the content of a file may be read, by its path from the folder that was chosen: wherever the export is inside it, and
 * under whatever name a folder was moved out. For all other files only the names count.
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

/** Directly in the archive of tweets that Twitter made before 2019, which contained nothing else. */
export const TWEETS_FILE = 'tweets.csv';

/** An archive of X has some eighty scripts that are not needed here, and none is JSON or HTML by its name. */
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
