import { MAX_WRAPPERS } from './limits.ts';

/**
 * Finds where the tree begins inside one part. Exports are delivered without a wrapper, but people zip them again, and
 * some unpackers double the folder (`facebook-x/facebook-x/messages`).
 *
 * First every path of the part is shown to `observe`, then `inner` gives the paths from the root on.
 */
export class RootFinder {
  readonly #rootNames: ReadonlySet<string>;
  #wrapper: readonly string[] | null = null;

  constructor(rootNames: ReadonlySet<string>) {
    this.#rootNames = rootNames;
  }

  /** Takes note of the folders of one file: a wrapper is what all files of the part have in common. */
  observe(segments: readonly string[]): void {
    const folders = Math.min(segments.length - 1, MAX_WRAPPERS);
    if (this.#wrapper === null) this.#wrapper = segments.slice(0, folders);
    else if (this.#wrapper.length > 0) this.#wrapper = commonStart(this.#wrapper, segments, folders);
  }

  /** The segments from the root on: from the first root name, or, where there is none, after the part's wrapper. */
  inner(segments: readonly string[]): readonly string[] {
    const start = this.#rootAt(segments);
    return segments.slice(start === -1 ? this.#wrapperOf(segments) : start);
  }

  #rootAt(segments: readonly string[]): number {
    const last = Math.min(segments.length - 2, MAX_WRAPPERS);
    for (let at = 0; at <= last; at += 1) if (this.#rootNames.has(segments[at] ?? '')) return at;
    return -1;
  }

  /** How many folders to strip; a wrapper doubled for this file alone is stripped as often as it stands. */
  #wrapperOf(segments: readonly string[]): number {
    const wrapper = this.#wrapper ?? [];
    let count = wrapper.length;
    if (count === 0) return 0;
    while (count < segments.length - 1 && count < MAX_WRAPPERS && segments[count] === wrapper.at(-1))
      count += 1;
    return count;
  }
}

function commonStart(a: readonly string[], b: readonly string[], limit: number): readonly string[] {
  let count = 0;
  while (count < a.length && count < limit && a[count] === b[count]) count += 1;
  return count === a.length ? a : a.slice(0, count);
}
