import { withoutCopyMark } from './copy-marks.ts';
import { MAX_WRAPPERS } from './limits.ts';

/**
 * Finds where the tree begins inside one part. Exports are delivered without a wrapper, but people zip them again, and
 * some unpackers double the folder (`facebook-x/facebook-x/messages`).
 *
 * First every path of the part is shown to `observe`, then `inner` gives the paths from the root on. All by searching in
 * the path, never by splitting it: this is asked of every photo.
 */
export class RootFinder {
  readonly #rootNames: ReadonlySet<string>;
  /** With its last slash; empty if there is none. */
  #wrapper: string | null = null;

  constructor(rootNames: ReadonlySet<string>) {
    this.#rootNames = rootNames;
  }

  /** Takes note of the folders of one file: a wrapper is what all files of the part have in common. */
  observe(path: string): void {
    if (this.#wrapper === null) this.#wrapper = getFolders(path);
    else if (!path.startsWith(this.#wrapper)) this.#wrapper = commonFolders(this.#wrapper, path);
  }

  /** The path from its first root name on, whatever the other files are; null where it has none. */
  below(path: string): string | null {
    let start = 0;
    for (let at = 0; at <= MAX_WRAPPERS; at += 1) {
      const end = path.indexOf('/', start);
      if (end === -1) return null;
      if (this.#isRootName(path.slice(start, end))) return path.slice(start);
      start = end + 1;
    }
    return null;
  }

  /** A second copy of a root folder (`messages 2`) is one, too. */
  #isRootName(folder: string): boolean {
    return this.#rootNames.has(folder) || this.#rootNames.has(withoutCopyMark(folder));
  }

  /** The path from the root on: from the first root name, or, where there is none, after the part's wrapper. */
  inner(path: string): string {
    return this.below(path) ?? path.slice(this.#wrapperOf(path));
  }

  /** How much to strip; a wrapper doubled for this file alone is stripped as often as it stands. */
  #wrapperOf(path: string): number {
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

/** A file's folders, of many the first eight. */
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

/** What stands before the root: `fb_01/` of `fb_01/messages/x`, whose path from the root on is `messages/x`. */
export function getWrapper(fullPath: string, path: string): string {
  if (fullPath.length === path.length) return '';
  if (fullPath.endsWith(path)) return fullPath.slice(0, fullPath.length - path.length);
  // The tree may give a folder another name than it has in the part; how many there are is the same.
  const folders = fullPath.split('/');
  return folders
    .slice(0, Math.max(0, folders.length - path.split('/').length))
    .map((folder) => `${folder}/`)
    .join('');
}
