import { withoutCopyMark } from './copy-marks.ts';
import { MAX_WRAPPERS } from './limits.ts';
import type { OpenOptions, Part } from './types.ts';

/** The folder name that `OpenOptions.isRoot` is asked about. */
const DATA = 'data/';

/**
 * Finds where the tree begins inside one part. Exports are delivered without a wrapper, but people zip them again, and some
 * unpackers duplicate the folder (`facebook-x/facebook-x/messages`). First every path of the part is passed to `observe`, then
 * `inner` returns the paths from the root on. Paths are searched and never split: this is called for every photo.
 */
export class RootFinder {
  readonly #rootNames: ReadonlySet<string>;
  readonly #isRoot: NonNullable<OpenOptions['isRoot']>;
  /** The part's location and name, with a last slash: `ada/your_facebook_activity/messages/`. */
  readonly #above: string;
  /** The same from its first root name on; null if it has none. */
  readonly #rootAbove: string | null;
  readonly #copies = new Map<string, string | null>();
  /** With its last slash; empty if there is none. */
  #wrapper: string | null = null;

  constructor(
    { rootNames, isRoot }: Pick<OpenOptions, 'rootNames' | 'isRoot'>,
    part: Pick<Part, 'kind' | 'path'>,
  ) {
    this.#rootNames = rootNames;
    this.#isRoot = isRoot ?? (() => false);
    this.#above = getNamesAbove(part);
    this.#rootAbove = this.#fromRoot(this.#above);
  }

  /** Notes the folders of one file: a wrapper is what all files of the part have in common. */
  observe(path: string): void {
    if (this.#wrapper === null) this.#wrapper = getFolders(path);
    else if (!path.startsWith(this.#wrapper)) this.#wrapper = commonFolders(this.#wrapper, path);
  }

  /**
   * The path from its first root name on, whatever the other files are; null if it has none. For a folder from inside an export
   * (`messages`), chosen or zipped by itself, the names above it count too.
   */
  below(path: string): string | null {
    const known = this.#fromRoot(path);
    if (known !== null) return known;
    if (this.#rootAbove !== null) return this.#rootAbove + path;
    return this.#above.endsWith(DATA) && this.#isRoot(DATA + path) ? DATA + path : null;
  }

  /** Whether a file is outside every root name, or directly in the part, whatever the part is called. */
  isOutside(path: string): boolean {
    return !path.includes('/') || this.below(path) === null;
  }

  #fromRoot(path: string): string | null {
    let start = 0;
    for (let at = 0; at <= MAX_WRAPPERS; at += 1) {
      const end = path.indexOf('/', start);
      // The file's own name: `index.htm` marks a root too.
      if (end === -1) return this.#rootNames.has(path.slice(start)) ? path.slice(start) : null;
      const folder = path.slice(start, end);
      if (this.#rootNames.has(folder) || this.#isData(folder, path, start)) return path.slice(start);
      const copied = this.#copiedRoot(folder);
      if (copied !== null) return copied + path.slice(end);
      start = end + 1;
    }
    return null;
  }

  #isData(folder: string, path: string, start: number): boolean {
    return folder.length === 4 && `${folder}/` === DATA && this.#isRoot(path.slice(start));
  }

  /** The root name that a folder is a second copy of (`messages 2`), or null. Called for every photo, with few different folders. */
  #copiedRoot(folder: string): string | null {
    const known = this.#copies.get(folder);
    if (known !== undefined) return known;
    const name = withoutCopyMark(folder);
    const root = this.#rootNames.has(name) ? name : null;
    this.#copies.set(folder, root);
    return root;
  }

  /**
   * The path from the root on: from the first root name, or, if there is none, after the part's wrapper. `loose` may override
   * this, given the path with all names above it, and the one after the wrapper.
   */
  inner(path: string, loose?: OpenOptions['loose']): string {
    const known = this.below(path);
    if (known !== null) return known;
    const unwrapped = path.slice(this.#getWrapper(path));
    return loose?.(`${this.#above}${path}`, unwrapped) ?? unwrapped;
  }

  /** How much to strip; a wrapper duplicated for this file alone is stripped as often as it occurs. */
  #getWrapper(path: string): number {
    const wrapper = this.#wrapper ?? '';
    if (wrapper === '') return 0;
    const folders = wrapper.split('/').slice(0, -1);
    const doubled = `${folders.at(-1)}/`;
    let end = wrapper.length;
    for (let at = folders.length; at < MAX_WRAPPERS && path.startsWith(doubled, end); at += 1)
      end += doubled.length;
    return end;
  }
}

/** A folder's name and those of three folders around it, or a ZIP's name without its extension. */
function getNamesAbove({ kind, path }: Pick<Part, 'kind' | 'path'>): string {
  const names = path.normalize('NFC').split(/[\\/]/);
  if (kind === 'zip') return `${names.at(-1)?.replace(/\.zip$/i, '')}/`;
  return `${names.filter(Boolean).slice(-4).join('/')}/`;
}

/** A file's folders; only the first eight if there are more. */
function getFolders(path: string): string {
  let end = 0;
  for (let at = 0; at < MAX_WRAPPERS; at += 1) end = path.indexOf('/', end) + 1 || end;
  return path.slice(0, end);
}

function commonFolders(folders: string, path: string): string {
  let common = folders;
  while (!path.startsWith(common)) common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
  return common;
}

/** The part before the root: `fb_01/` of `fb_01/messages/x`, whose path from the root on is `messages/x`. */
export function getWrapper(fullPath: string, path: string): string {
  if (fullPath.length === path.length) return '';
  if (fullPath.endsWith(path)) return fullPath.slice(0, fullPath.length - path.length);
  // The tree may give a folder another name than the part does; their number is the same.
  const folders = fullPath.split('/');
  return folders
    .slice(0, Math.max(0, folders.length - path.split('/').length))
    .map((folder) => `${folder}/`)
    .join('');
}
