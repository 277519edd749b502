import { extensionOf } from './names.ts';
import type { Entry, EntryProblem, OpenOptions, Part, Tree } from './types.ts';

/** Gathers the tree while parts are listed. Only wanted entries are kept; the others are counted and forgotten. */
export class TreeBuilder {
  readonly #wanted: OpenOptions['wanted'];
  readonly #entries: Entry[] = [];
  readonly #problems: EntryProblem[] = [];
  readonly #topLevel = new Set<string>();
  readonly #extensions = new Map<string, number>();
  #otherFiles = 0;

  constructor(wanted: OpenOptions['wanted']) {
    this.#wanted = wanted;
  }

  /** Takes one file by its segments from the root on; gives its path if it is wanted, else counts it and gives null. */
  place(segments: readonly string[]): string | null {
    const [first] = segments;
    if (first !== undefined && segments.length > 1) this.#topLevel.add(first);
    const path = segments.join('/');
    if (this.#wanted(path)) return path;
    const extension = extensionOf(path);
    this.#extensions.set(extension, (this.#extensions.get(extension) ?? 0) + 1);
    this.#otherFiles += 1;
    return null;
  }

  /** Adds what one part holds. */
  add(found: { readonly entries: readonly Entry[]; readonly problems: readonly EntryProblem[] }): void {
    for (const entry of found.entries) this.#entries.push(entry);
    for (const problem of found.problems) this.#problems.push(problem);
  }

  tree(parts: readonly Part[]): Tree {
    return {
      parts,
      entries: this.#entries,
      problems: this.#problems,
      otherFiles: this.#otherFiles,
      otherByExtension: Object.fromEntries(this.#extensions),
      topLevel: this.#topLevel,
    };
  }
}
