import { open } from 'node:fs/promises';
import { fromRandomAccessReaderPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { Layout, withoutDuplicates } from './checks.ts';
import { MAX_ENTRIES } from './limits.ts';
import { decodeName, isClutter, nameTrouble, segmentsOf } from './names.ts';
import { refusal, systemCode } from './refusals.ts';
import { RootFinder } from './root.ts';
import type { TreeBuilder } from './tree-builder.ts';
import type { ArchiveRefusedError, Entry, OpenOptions, Part } from './types.ts';
import { WindowReader } from './window-reader.ts';

const LOCAL_HEADER = 0x04034b50;
/** What may follow the last entry of the directory: its end, the zip64 end, or a digital signature. */
const AFTER_DIRECTORY: ReadonlySet<number> = new Set([0x06054b50, 0x06064b50, 0x05054b50]);

/** One central entry with its name read. `file` is null for a folder and for macOS clutter. */
type Listed = { readonly zipEntry: ZipEntry; readonly name: string; readonly file: readonly string[] | null };
type Visit = (listed: Listed) => void;

/**
 * Lists one ZIP into the builder, from its central directory alone. The directory is walked twice, once to check it and
 * to find the root, once to keep what is wanted, so that memory grows with the wanted entries only.
 *
 * Throws `ArchiveRefusedError`, or the signal's reason.
 */
export async function listZip(
  part: Part,
  index: number,
  options: OpenOptions,
  builder: TreeBuilder,
): Promise<void> {
  if (part.bytes === 0) throw refusal('empty-archive', part.name);
  const file = await openPart(part);
  try {
    const directory = new Directory(new WindowReader(file, part.bytes), part, options.signal);
    const root = await survey(directory, options.rootNames);
    builder.add(withoutDuplicates(await keepWanted(directory, index, root, builder)));
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

/** Checks every entry and finds where the tree begins. */
async function survey(directory: Directory, rootNames: ReadonlySet<string>): Promise<RootFinder> {
  const root = new RootFinder(rootNames);
  let files = 0;
  await directory.check(({ file }) => {
    if (file === null) return;
    files += 1;
    root.observe(file);
  });
  if (files === 0) throw refusal('empty-archive', directory.part.name);
  return root;
}

async function keepWanted(
  directory: Directory,
  index: number,
  root: RootFinder,
  builder: TreeBuilder,
): Promise<Entry[]> {
  const kept: Entry[] = [];
  await directory.walk(({ zipEntry, name, file }) => {
    const path = file === null ? null : builder.place(root.inner(file));
    if (path !== null)
      kept.push(entryOf(zipEntry, { part: index, source: directory.part.path, path, rawName: name }));
  });
  return kept;
}

function entryOf(zipEntry: ZipEntry, place: Pick<Entry, 'part' | 'source' | 'path' | 'rawName'>): Entry {
  return {
    ...place,
    kind: 'zip',
    size: zipEntry.uncompressedSize,
    compressedSize: zipEntry.compressedSize,
    offset: zipEntry.relativeOffsetOfLocalHeader,
    method: zipEntry.compressionMethod,
    crc32: zipEntry.crc32,
    encrypted: zipEntry.isEncrypted(),
  };
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

  /** Walks every entry, and checks where the entries and the directory itself lie. */
  async check(visit: Visit): Promise<void> {
    const zip = await this.#open();
    const start = cursorOf(zip);
    const layout = new Layout(zip.entryCount);
    await this.#each(zip, (listed) => {
      const { relativeOffsetOfLocalHeader, fileNameLength, compressedSize } = listed.zipEntry;
      layout.add(relativeOffsetOfLocalHeader, fileNameLength, compressedSize);
      visit(listed);
    });
    await this.#checkEnd(cursorOf(zip));
    const trouble = layout.trouble(start);
    if (trouble !== null) throw refusal(trouble, this.part.name);
  }

  /** Walks every entry. */
  async walk(visit: Visit): Promise<void> {
    await this.#each(await this.#open(), visit);
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

  async #each(zip: ZipFile, visit: Visit): Promise<void> {
    const entries = zip.eachEntry();
    for (let next = await this.#next(entries); next !== null; next = await this.#next(entries)) {
      this.#signal?.throwIfAborted();
      visit(this.#read(next));
    }
  }

  async #next(entries: AsyncIterator<ZipEntry>): Promise<ZipEntry | null> {
    try {
      const { done, value } = await entries.next();
      return done ? null : value;
    } catch (error) {
      throw this.#damage(error);
    }
  }

  #read(zipEntry: ZipEntry): Listed {
    const raw = zipEntry.fileNameRaw;
    const name = decodeName(zipEntry.generalPurposeBitFlag, raw, zipEntry.extraFields);
    const trouble = nameTrouble(name, raw.length);
    if (trouble !== null) throw refusal(trouble, this.part.name);
    const segments = segmentsOf(name);
    const isFile = !name.endsWith('/') && segments.length > 0 && !isClutter(segments);
    return { zipEntry, name, file: isFile ? segments : null };
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
