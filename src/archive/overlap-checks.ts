import { describeProblem } from './entry-problems.ts';
import { MAX_DECLARED } from './limits.ts';
import { foldedName } from './names.ts';
import type { ArchiveRefusalCode, Entry, EntryProblem } from './types.ts';

/** Signature, versions, flags and sizes of a local header: everything before an entry's name. */
export const LOCAL_HEADER_BYTES = 30;

/**
 * Where each entry's bytes are, to catch archives whose entries share bytes (David Fifield, "A better zip bomb", 2019:
 * 42 kB that become 5.5 GB). Lengths are lower bounds: the local extra field is only known once an entry is opened.
 */
export class Layout {
  readonly #starts: Float64Array;
  readonly #ends: Float64Array;
  #count = 0;
  /** Whether every entry so far begins after the previous one ends. Nearly always true, and then nothing needs sorting. */
  #isInOrder = true;
  #lastEnd = 0;

  constructor(entries: number) {
    this.#starts = new Float64Array(entries);
    this.#ends = new Float64Array(entries);
  }

  /** Notes one entry. `nameBytes` is that of the central directory, assumed for the local header too. */
  add(offset: number, nameBytes: number, compressedSize: number): void {
    // A position outside any possible file overlaps with nothing: it costs its document, once that is read.
    if (offset > MAX_DECLARED || compressedSize > MAX_DECLARED) return;
    const end = offset + LOCAL_HEADER_BYTES + nameBytes + compressedSize;
    if (offset < this.#lastEnd) this.#isInOrder = false;
    this.#lastEnd = end;
    this.#starts[this.#count] = offset;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  /**
   * Why the layout refuses the archive, or null. Ranges are disjoint exactly if, with starts and ends each sorted, no range
   * ends after the next begins. If all are disjoint and before the directory, their sum is also below the file's size.
   */
  trouble(directoryStart: number): ArchiveRefusalCode | null {
    if (this.#isInOrder) return this.#lastEnd > directoryStart ? 'damaged-directory' : null;
    const starts = this.#starts.subarray(0, this.#count).sort();
    const ends = this.#ends.subarray(0, this.#count).sort();
    for (let at = 1; at < this.#count; at += 1) {
      if ((ends[at - 1] ?? 0) > (starts[at] ?? 0)) return 'overlapping-entries';
    }
    return (ends.at(-1) ?? 0) > directoryStart ? 'damaged-directory' : null;
  }
}

/**
 * One ZIP's entries without those whose name occurs twice. Copies with equal size and checksum count once; copies that differ
 * are lost and reported as a problem, because nobody can say which of them another program would have shown.
 */
export function withoutDuplicates(entries: readonly Entry[]): {
  entries: readonly Entry[];
  problems: EntryProblem[];
} {
  const names = new Set<string>();
  for (const entry of entries) names.add(foldedName(entry.rawName));
  if (names.size === entries.length) return { entries, problems: [] };
  const groups = Map.groupBy(entries, (entry) => foldedName(entry.rawName));
  const dropped = new Set<Entry>();
  const problems: EntryProblem[] = [];
  for (const [first, ...copies] of groups.values()) {
    if (first === undefined || copies.length === 0) continue;
    for (const copy of copies) dropped.add(copy);
    if (copies.every((copy) => isSameContent(copy, first))) continue;
    dropped.add(first);
    problems.push(...duplicateProblems([first, ...copies]));
  }
  return { entries: entries.filter((entry) => !dropped.has(entry)), problems };
}

function isSameContent(a: Entry, b: Entry): boolean {
  return a.size === b.size && a.crc32 === b.crc32;
}

function duplicateProblems(copies: readonly Entry[]): EntryProblem[] {
  const byPath = new Map(copies.map((copy) => [copy.path, copy.part]));
  const code = 'duplicate-name';
  return [...byPath].map(([path, part]) => ({ part, path, code, message: describeProblem(code) }));
}
