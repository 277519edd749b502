import { getWrapper } from './root.ts';
import type { Entry, EntryProblem, OpenOptions, Part, Root, Tree } from './types.ts';

/** Whether the files below a root belong to the tree. */
type IsListed = (part: number, wrapper: string) => boolean;

/** `your_facebook_activity/messages/inbox`: deeper folders have the names of people. */
const UNREAD_LEVELS = 3;

/** Collects the tree while parts are listed. Only wanted entries are kept; the others are counted and discarded. */
export class TreeBuilder {
  readonly #options: Pick<OpenOptions, 'wanted' | 'mayBeDocument' | 'signs'>;
  readonly #isListed: IsListed;
  readonly #entries: Entry[] = [];
  readonly #problems: EntryProblem[] = [];
  readonly #roots: (Root & { readonly folders: Set<string> })[] = [];
  readonly #rootBy = new Map<string, Set<string>>();
  /** The first two folders of the previous file, from its part on: files are listed folder by folder. */
  #lastFolders = '/';
  #lastPart = -1;
  #lastIsListed = true;
  readonly #othersByPart: number[] = [];
  readonly #unread = new Map<string, number>();
  /** Names of requested files, by their folder, from its part on. */
  readonly #signs = new Map<string, Set<string>>();

  /** Nothing is noted about what is not listed. */
  constructor(
    options: Pick<OpenOptions, 'wanted' | 'mayBeDocument' | 'signs'>,
    isListed: IsListed = () => true,
  ) {
    this.#options = options;
    this.#isListed = isListed;
  }

  get rootCount(): number {
    return this.#roots.length;
  }

  /**
   * Takes one file by its path in the part and its path from the root on; returns whether it is wanted, and counts it if it is
   * not.
   */
  place(part: number, fullPath: string, path: string): boolean {
    if (part !== this.#lastPart || !fullPath.startsWith(this.#lastFolders)) {
      this.#lastIsListed = this.#note(part, fullPath, path);
    }
    if (!this.#lastIsListed) return false;
    if (this.#options.wanted(path)) return true;
    this.#countOther(part, fullPath, path);
    return false;
  }

  #countOther(part: number, fullPath: string, path: string): void {
    this.#othersByPart[part] = (this.#othersByPart[part] ?? 0) + 1;
    if (!this.#options.mayBeDocument?.(path)) return;
    this.#noteSign(part, fullPath);
    const folder = path.split('/').slice(0, -1).slice(0, UNREAD_LEVELS).join('/');
    this.#unread.set(folder, (this.#unread.get(folder) ?? 0) + 1);
  }

  #noteSign(part: number, fullPath: string): void {
    const end = fullPath.lastIndexOf('/') + 1;
    const name = fullPath.slice(end);
    if (!this.#options.signs?.has(name)) return;
    const key = `${part} ${fullPath.slice(0, end)}`;
    const names = this.#signs.get(key) ?? new Set();
    this.#signs.set(key, names.add(name));
  }

  /** Adds what one part holds. */
  add(found: { readonly entries: readonly Entry[]; readonly problems: readonly EntryProblem[] }): void {
    for (const entry of found.entries) this.#entries.push(entry);
    for (const problem of found.problems) this.#problems.push(problem);
  }

  tree(parts: readonly Part[]): Tree {
    const otherFilesByPart = parts.map((_part, index) => this.#othersByPart[index] ?? 0);
    return {
      parts,
      entries: this.#entries,
      problems: this.#problems,
      otherFiles: otherFilesByPart.reduce((sum, count) => sum + count, 0),
      otherFilesByPart,
      notRead: [...this.#unread]
        .map(([folder, files]) => ({ folder, files }))
        .sort((a, b) => (a.folder < b.folder ? -1 : 1)),
      roots: this.#roots.map((root) => {
        const signs = this.#signs.get(`${root.part} ${root.wrapper}`);
        return signs ? { ...root, signs: [...signs] } : root;
      }),
    };
  }

  /** Notes a file's root and folders; returns whether files below that root are listed. */
  #note(part: number, fullPath: string, path: string): boolean {
    const wrapper = getWrapper(fullPath, path);
    this.#lastPart = part;
    this.#lastFolders = '/';
    if (!this.#isListed(part, wrapper)) return false;
    const folders = this.#getFolders(part, wrapper);
    const first = path.indexOf('/');
    const second = first === -1 ? -1 : path.indexOf('/', first + 1);
    if (first !== -1) folders.add(path.slice(0, first));
    if (second !== -1) folders.add(path.slice(0, second));
    // Without a second folder there may be others next to this file, so the next file is checked again.
    if (second !== -1) this.#lastFolders = `${wrapper}${path.slice(0, second + 1)}`;
    return true;
  }

  #getFolders(part: number, wrapper: string): Set<string> {
    const key = `${part} ${wrapper}`;
    const known = this.#rootBy.get(key);
    if (known) return known;
    const folders = new Set<string>();
    this.#rootBy.set(key, folders);
    this.#roots.push({ part, wrapper, folders });
    return folders;
  }
}
