import { open } from 'node:fs/promises';
import type { Entry as ZipEntry } from 'yauzl';
import { message } from '../words/message.ts';
import { MAX_DECLARED, WALKED_ONCE } from './limits.ts';
import { otherArchiveByName } from './other-archives.ts';
import { withoutDuplicates } from './overlap-checks.ts';
import { refusal } from './refusals.ts';
import { RootFinder } from './root.ts';
import type { TreeBuilder } from './tree-builder.ts';
import type { Entry, EntryProblem, OpenOptions, Part } from './types.ts';
import { WindowReader } from './window-reader.ts';
import { Directory } from './zip-directory.ts';

/**
 * Lists one ZIP into the builder, from its central directory alone. A file below a root name is placed at once. Where any other
 * begins is known only at the end of the directory: up to `walkedOnce` such files are remembered until then; if there are more,
 * none is remembered and the directory is walked a second time. So memory grows with the wanted entries only.
 * Throws `ArchiveRefusedError`, or the signal's reason.
 */
export async function listZip(
  part: Part,
  index: number,
  options: OpenOptions,
  builder: TreeBuilder,
  walkedOnce = WALKED_ONCE,
): Promise<void> {
  if (part.bytes === 0) throw refusal('empty-archive', part.name);
  const file = await openPart(part);
  try {
    const directory = new Directory(new WindowReader(file, part.bytes), part, options.signal);
    const listing = new Listing(part, index, options, builder, walkedOnce);
    await directory.check((entry, rawName, path) => listing.take(entry, rawName, path));
    if (listing.files === 0) throw refusal('empty-archive', part.name);
    if (listing.hasForgotten) await walkAgain(directory, listing);
    const { entries, problems } = withoutDuplicates(listing.entries());
    builder.add({ entries, problems: [...problems, ...listing.problems] });
  } finally {
    await file.close();
  }
}

/** What a ZIP reveals before it is listed. `zips` are paths in it, of ZIPs below at most two folders. */
export type ZipGlance = { readonly isOfExport: boolean; readonly zips: readonly string[] };

/**
 * Whether a ZIP has a wanted file below a root name, or a root name at its top or below at most two wrappers, which an export
 * of nothing but photos has and most other ZIPs do not. Throws as `listZip` does.
 */
export async function glanceAtZip(part: Part, options: OpenOptions): Promise<ZipGlance> {
  if (part.bytes === 0) throw refusal('empty-archive', part.name);
  const root = new RootFinder(options, part);
  const file = await openPart(part);
  let isFound = false;
  const zips: string[] = [];
  try {
    const directory = new Directory(new WindowReader(file, part.bytes), part, options.signal);
    await directory.check((_entry, _rawName, path) => {
      if (!isFound) isFound = isOfExport(path, root.below(path), options);
      if (/^(?:[^/]+\/){0,2}[^/]+\.zip$/i.test(path)) zips.push(path);
    });
    return { isOfExport: isFound, zips };
  } finally {
    await file.close();
  }
}

const isOfExport = (path: string, inner: string | null, { wanted }: OpenOptions): boolean =>
  inner !== null && (wanted(inner) || path.split('/').length - inner.split('/').length <= 2);

async function openPart(part: Part) {
  try {
    return await open(part.path, 'r');
  } catch {
    throw refusal('not-readable', part.name);
  }
}

async function walkAgain(directory: Directory, listing: Listing): Promise<void> {
  let ordinal = 0;
  await directory.walk((entry, rawName, path) => {
    ordinal += 1;
    listing.takeForgotten(entry, rawName, path, ordinal);
  });
}

/** An entry, and its number among the files of the directory. */
type Numbered = { readonly ordinal: number; readonly entry: Entry };

/** The wanted entries of one part, as its directory shows them. */
class Listing {
  /** How many files have been shown. */
  files = 0;
  /** Whether there were more files without a root name than are remembered: `takeForgotten` must see all files again. */
  hasForgotten = false;
  readonly #part: Part;
  readonly #index: number;
  readonly #root: RootFinder;
  readonly #builder: TreeBuilder;
  readonly #walkedOnce: number;
  /** Archives inside the ZIP: named, not opened. */
  readonly problems: EntryProblem[] = [];
  readonly #options: OpenOptions;
  readonly #wanted: Numbered[] = [];
  /** Whether a wanted file is below a root name. */
  #hasRoot = false;
  /** Files without a root name; `path` is still the one in the archive. */
  #rootless: Numbered[] = [];

  constructor(part: Part, index: number, options: OpenOptions, builder: TreeBuilder, walkedOnce: number) {
    this.#part = part;
    this.#index = index;
    this.#options = options;
    this.#root = new RootFinder(options, part);
    this.#builder = builder;
    this.#walkedOnce = walkedOnce;
  }

  take(entry: ZipEntry, rawName: string, path: string): void {
    this.files += 1;
    this.#root.observe(path);
    const inner = this.#root.below(path);
    if (inner === null) this.#remember(entry, rawName, path);
    else if (this.#builder.place(this.#index, path, inner)) {
      this.#hasRoot = true;
      this.#keep(entry, rawName, inner, this.files);
    }
  }

  takeForgotten(entry: ZipEntry, rawName: string, path: string, ordinal: number): void {
    if (this.#root.below(path) !== null) return;
    const inner = this.#placeRootless(path);
    if (inner !== null) this.#keep(entry, rawName, inner, ordinal);
  }

  /** All wanted entries, in the directory's order. Call it once, at the end. */
  entries(): Entry[] {
    for (const { ordinal, entry } of this.#rootless) {
      const path = this.#placeRootless(entry.path);
      if (path !== null) this.#wanted.push({ ordinal, entry: { ...entry, path } });
    }
    return this.#wanted.sort((a, b) => a.ordinal - b.ordinal).map(({ entry }) => entry);
  }

  /** The path from the root on, if it is wanted. */
  #placeRootless(path: string): string | null {
    const inner = this.#root.inner(path, this.#hasRoot ? undefined : this.#options.loose);
    const kind = otherArchiveByName(path) ?? (/\.zip$/i.test(path) ? 'nested-archive' : null);
    if (kind !== null) {
      const says = message(`problem.entry.${kind}`);
      this.problems.push({ part: this.#index, path: inner, code: 'unopened-archive', message: says });
    }
    return this.#builder.place(this.#index, path, inner) ? inner : null;
  }

  #keep(entry: ZipEntry, rawName: string, path: string, ordinal: number): void {
    this.#wanted.push({ ordinal, entry: this.#entry(entry, rawName, path) });
  }

  #remember(entry: ZipEntry, rawName: string, path: string): void {
    if (this.#rootless.length === this.#walkedOnce) this.hasForgotten = true;
    if (this.hasForgotten) this.#rootless = [];
    else this.#rootless.push({ ordinal: this.files, entry: this.#entry(entry, rawName, path) });
  }

  /** Numbers and strings only: an entry of yauzl's holds on to three buffers. */
  #entry(entry: ZipEntry, rawName: string, path: string): Entry {
    return {
      part: this.#index,
      source: this.#part.path,
      kind: 'zip',
      path,
      rawName,
      size: Math.min(entry.uncompressedSize, MAX_DECLARED),
      compressedSize: Math.min(entry.compressedSize, MAX_DECLARED),
      offset: Math.min(entry.relativeOffsetOfLocalHeader, MAX_DECLARED),
      method: entry.compressionMethod,
      crc32: entry.crc32,
      encrypted: entry.isEncrypted(),
    };
  }
}
