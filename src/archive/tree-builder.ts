import { getExtension, getSuffix } from './names.ts';
import type { Entry, EntryProblem, OpenOptions, Part, Tree } from './types.ts';

/** Gathers the tree while parts are listed. Only wanted entries are kept; the others are counted and forgotten. */
export class TreeBuilder {
  readonly #wanted: OpenOptions['wanted'];
  readonly #entries: Entry[] = [];
  readonly #problems: EntryProblem[] = [];
  readonly #topLevel = new Set<string>();
  /** The first folder of the file before, with its slash: files stand folder by folder. */
  #lastTop = '/';
  /** By suffix as written: there are few, where looking at each file's as an extension would be work for every photo. */
  readonly #suffixes = new Map<string, number>();

  constructor(wanted: OpenOptions['wanted']) {
    this.#wanted = wanted;
  }

  /** Takes one file by its path from the root on; says whether it is wanted, and counts it if it is not. */
  place(path: string): boolean {
    if (!path.startsWith(this.#lastTop)) this.#noteTop(path);
    if (this.#wanted(path)) return true;
    const suffix = getSuffix(path);
    this.#suffixes.set(suffix, (this.#suffixes.get(suffix) ?? 0) + 1);
    return false;
  }

  /** Adds what one part holds. */
  add(found: { readonly entries: readonly Entry[]; readonly problems: readonly EntryProblem[] }): void {
    for (const entry of found.entries) this.#entries.push(entry);
    for (const problem of found.problems) this.#problems.push(problem);
  }

  tree(parts: readonly Part[]): Tree {
    const extensions = new Map<string, number>();
    let otherFiles = 0;
    for (const [suffix, count] of this.#suffixes) {
      const extension = getExtension(suffix);
      extensions.set(extension, (extensions.get(extension) ?? 0) + count);
      otherFiles += count;
    }
    return {
      parts,
      entries: this.#entries,
      problems: this.#problems,
      otherFiles,
      otherByExtension: Object.fromEntries(extensions),
      topLevel: this.#topLevel,
    };
  }

  #noteTop(path: string): void {
    const end = path.indexOf('/');
    if (end === -1) return;
    this.#topLevel.add(path.slice(0, end));
    this.#lastTop = path.slice(0, end + 1);
  }
}
