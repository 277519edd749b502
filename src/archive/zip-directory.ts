import { open } from 'node:fs/promises';
import { fromRandomAccessReaderPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { Layout, withoutDuplicates } from './checks.ts';
import { MAX_ENTRIES, WALKED_ONCE } from './limits.ts';
import { decodeName, isClutter, nameTrouble, segmentsOf } from './names.ts';
import { refusal, systemCode } from './refusals.ts';
import { RootFinder } from './root.ts';
import type { TreeBuilder } from './tree-builder.ts';
import type { ArchiveRefusedError, Entry, OpenOptions, Part } from './types.ts';
import { WindowReader } from './window-reader.ts';

const LOCAL_HEADER = 0x04034b50;
/** What may follow the last entry of the directory: its end, the zip64 end, or a digital signature. */
const AFTER_DIRECTORY: ReadonlySet<number> = new Set([0x06054b50, 0x06064b50, 0x05054b50]);

/** A file of the archive: what its central entry says, and its path's segments. */
type ListedFile = Omit<Entry, 'part' | 'source' | 'path'> & { readonly segments: readonly string[] };
type Visit = (file: ListedFile) => void;

/**
 * Lists one ZIP into the builder, from its central directory alone. Where the tree begins is known at the end of the
 * directory only. Up to `walkedOnce` files are remembered until then; of a longer directory nothing is, and it is walked
 * a second time, so that memory grows with the wanted entries only.
 *
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
    const { root, files } = await survey(directory, options.rootNames, walkedOnce);
    const kept = new Kept(part, index, root, builder);
    const take = (each: ListedFile): void => {
      options.signal?.throwIfAborted();
      kept.take(each);
    };
    if (files === null) await directory.walk(take);
    else files.forEach(take);
    builder.add(withoutDuplicates(kept.entries));
  } finally {
    await file.close();
  }
}

async function openPart(part: Part) {
  try {
    return await open(part.path, 'r');
  } catch {
    throw refusal('not-readable', part.name);
  }
}

type Survey = {
  readonly root: RootFinder;
  /** Null when there are more than should be remembered. */
  readonly files: readonly ListedFile[] | null;
};

/** Checks every entry and finds where the tree begins. */
async function survey(
  directory: Directory,
  rootNames: ReadonlySet<string>,
  walkedOnce: number,
): Promise<Survey> {
  const root = new RootFinder(rootNames);
  const files: ListedFile[] = [];
  let count = 0;
  await directory.check((file) => {
    root.observe(file.segments);
    count += 1;
    if (count <= walkedOnce) files.push(file);
    else files.length = 0;
  });
  if (count === 0) throw refusal('empty-archive', directory.part.name);
  return { root, files: count <= walkedOnce ? files : null };
}

/** The wanted entries of one part. */
class Kept {
  readonly entries: Entry[] = [];
  readonly #part: Part;
  readonly #index: number;
  readonly #root: RootFinder;
  readonly #builder: TreeBuilder;

  constructor(part: Part, index: number, root: RootFinder, builder: TreeBuilder) {
    this.#part = part;
    this.#index = index;
    this.#root = root;
    this.#builder = builder;
  }

  take(file: ListedFile): void {
    const path = this.#builder.place(this.#root.inner(file.segments));
    if (path === null) return;
    const { segments, ...facts } = file;
    this.entries.push({ ...facts, part: this.#index, source: this.#part.path, path });
  }
}

/** A ZIP's central directory, to be walked as often as needed. */
class Directory {
  readonly part: Part;
  readonly #reader: WindowReader;
  readonly #signal: AbortSignal | undefined;

  constructor(reader: WindowReader, part: Part, signal: AbortSignal | undefined) {
    this.#reader = reader;
    this.part = part;
    this.#signal = signal;
  }

  /** Walks every file, and checks every entry, where the entries lie and where the directory does. */
  async check(visit: Visit): Promise<void> {
    const zip = await this.#open();
    const start = cursorOf(zip);
    const layout = new Layout(zip.entryCount);
    await this.#each(zip, (entry) => {
      layout.add(entry.relativeOffsetOfLocalHeader, entry.fileNameLength, entry.compressedSize);
      this.#visitFile(entry, visit);
    });
    await this.#checkEnd(cursorOf(zip));
    const trouble = layout.trouble(start);
    if (trouble !== null) throw refusal(trouble, this.part.name);
  }

  /** Walks every file. */
  async walk(visit: Visit): Promise<void> {
    await this.#each(await this.#open(), (entry) => this.#visitFile(entry, visit));
  }

  async #open(): Promise<ZipFile> {
    const options = { autoClose: false, decodeStrings: false, validateEntrySizes: false };
    let zip: ZipFile;
    try {
      zip = await fromRandomAccessReaderPromise(this.#reader, this.#reader.fileBytes, options);
    } catch (error) {
      throw await this.#openRefusal(error);
    }
    if (zip.entryCount > MAX_ENTRIES) throw refusal('too-many-entries', this.part.name);
    return zip;
  }

  /**
   * Shows every entry to `visit`. Events, because a promise per entry costs more than the entry. One that lies in the
   * reader's window comes while `readEntry` runs: hence the loop, or each would stand on the stack of the one before.
   */
  #each(zip: ZipFile, visit: (entry: ZipEntry) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      let isReading = false;
      let isVisited = true;
      const readOn = (): void => {
        if (isReading) return;
        isReading = true;
        while (isVisited) {
          isVisited = false;
          zip.readEntry();
        }
        isReading = false;
      };
      zip.on('entry', (entry: ZipEntry) => {
        try {
          this.#signal?.throwIfAborted();
          visit(entry);
        } catch (error) {
          reject(error);
          return;
        }
        isVisited = true;
        readOn();
      });
      zip.on('end', resolve);
      zip.on('error', (error) => reject(this.#damage(error)));
      readOn();
    });
  }

  /** Checks the entry's name; a folder and macOS clutter are not shown. */
  #visitFile(entry: ZipEntry, visit: Visit): void {
    const raw = entry.fileNameRaw;
    const rawName = decodeName(entry.generalPurposeBitFlag, raw, entry.extraFields);
    const trouble = nameTrouble(rawName, raw.length);
    if (trouble !== null) throw refusal(trouble, this.part.name);
    const segments = segmentsOf(rawName);
    const isFile = !rawName.endsWith('/') && segments.length > 0 && !isClutter(segments);
    if (isFile) visit(listedFile(entry, rawName, segments));
  }

  /** A count lower than the directory is long would hide entries from us that another program shows. */
  async #checkEnd(end: number): Promise<void> {
    const bytes = await this.#reader.bytesAt(end, 4).catch((error: unknown) => {
      throw this.#damage(error);
    });
    if (!AFTER_DIRECTORY.has(bytes.readUInt32LE())) throw refusal('damaged-directory', this.part.name);
  }

  async #openRefusal(error: unknown): Promise<ArchiveRefusedError> {
    const noEnd = error instanceof Error && error.message.startsWith('End of central directory');
    if (!noEnd) return this.#damage(error);
    const startsLikeZip =
      this.part.bytes >= 4 && (await this.#reader.bytesAt(0, 4)).readUInt32LE() === LOCAL_HEADER;
    return refusal(startsLikeZip ? 'truncated-archive' : 'not-an-archive', this.part.name);
  }

  #damage(error: unknown): ArchiveRefusedError {
    if (systemCode(error) !== null) return refusal('not-readable', this.part.name);
    const message = error instanceof Error ? error.message : '';
    return refusal('damaged-directory', this.part.name, damageSentence(message));
  }
}

/** Numbers and strings only: an entry of yauzl's holds on to three buffers. */
function listedFile(entry: ZipEntry, rawName: string, segments: readonly string[]): ListedFile {
  return {
    kind: 'zip',
    rawName,
    segments,
    size: entry.uncompressedSize,
    compressedSize: entry.compressedSize,
    offset: entry.relativeOffsetOfLocalHeader,
    method: entry.compressionMethod,
    crc32: entry.crc32,
    encrypted: entry.isEncrypted(),
  };
}

/** Two kinds of ZIP that are whole, yet beyond us, deserve their own advice. The words searched for are yauzl's. */
function damageSentence(message: string): string | undefined {
  if (message.startsWith('multi-disk'))
    return 'is one piece of a split ZIP; join the pieces into one file first.';
  if (message.startsWith('strong encryption')) return 'is encrypted; unpack it and choose the folder.';
  return undefined;
}

/** Where yauzl will read next. Its published types call this number a boolean. */
function cursorOf(zip: ZipFile): number {
  return Number(zip.readEntryCursor);
}
