import { fromRandomAccessReaderPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { systemCode } from './entry-problems.ts';
import { MAX_ENTRIES } from './limits.ts';
import { decodeName, isClutter, isPlain, nameTrouble, toPath } from './names.ts';
import { otherArchiveByBytes, otherArchiveByName } from './other-archives.ts';
import { Layout } from './overlap-checks.ts';
import { type RefusalReason, refusal } from './refusals.ts';
import type { ArchiveRefusedError, Part } from './types.ts';
import type { WindowReader } from './window-reader.ts';

const LOCAL_HEADER = 0x04034b50;
/** What may follow the last entry of the directory: its end, the zip64 end, or a digital signature. */
const AFTER_DIRECTORY: ReadonlySet<number> = new Set([0x06054b50, 0x06064b50, 0x05054b50]);

/** Receives one file: yauzl's entry, its name as written, and its path. */
export type Visit = (entry: ZipEntry, rawName: string, path: string) => void;

/** A ZIP's central directory, to be walked as often as needed. */
export class Directory {
  readonly part: Part;
  readonly #reader: WindowReader;
  readonly #signal: AbortSignal | undefined;

  constructor(reader: WindowReader, part: Part, signal: AbortSignal | undefined) {
    this.#reader = reader;
    this.part = part;
    this.#signal = signal;
  }

  /** Walks every file, and checks every entry and the positions of entries and directory. */
  async check(visit: Visit): Promise<void> {
    const zip = await this.#open();
    const start = getCursor(zip);
    const layout = new Layout(zip.entryCount);
    await this.#each(zip, (entry) => {
      layout.add(entry.relativeOffsetOfLocalHeader, entry.fileNameLength, entry.compressedSize);
      this.#visitFile(entry, visit);
    });
    await this.#checkEnd(getCursor(zip));
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
   * Passes every entry to `visit`. With events, because a promise per entry costs more than the entry. An entry in the reader's
   * window arrives while `readEntry` is still running: hence the loop, or each would be on the stack of the previous one.
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
    // Nearly every name. The result equals that of the lines below, in a fraction of their time.
    if (isPlain(rawName, raw.length)) {
      visit(entry, rawName, rawName);
      return;
    }
    const trouble = nameTrouble(rawName, raw.length);
    if (trouble !== null) throw refusal(trouble.code, this.part.name, trouble.reason);
    const path = toPath(rawName);
    if (!/[\\/]$/.test(rawName) && path !== '' && !isClutter(path)) visit(entry, rawName, path);
  }

  /** A count lower than the real one would hide entries from us that another program shows. */
  async #checkEnd(end: number): Promise<void> {
    const bytes = await this.#reader.bytesAt(end, 4).catch((error: unknown) => {
      throw this.#damage(error);
    });
    if (!AFTER_DIRECTORY.has(bytes.readUInt32LE())) throw refusal('damaged-directory', this.part.name);
  }

  async #openRefusal(error: unknown): Promise<ArchiveRefusedError> {
    const noEnd = error instanceof Error && error.message.startsWith('End of central directory');
    if (!noEnd) return this.#damage(error);
    const head = await this.#reader.bytesAt(0, Math.min(this.part.bytes, 8));
    const startsLikeZip = head.length >= 4 && head.readUInt32LE() === LOCAL_HEADER;
    const other = otherArchiveByBytes(head) ?? otherArchiveByName(this.part.name);
    if (startsLikeZip && other === null) return refusal('truncated-archive', this.part.name);
    return refusal('not-an-archive', this.part.name, other ?? undefined);
  }

  #damage(error: unknown): ArchiveRefusedError {
    if (systemCode(error) !== null) return refusal('not-readable', this.part.name);
    const message = error instanceof Error ? error.message : '';
    return refusal('damaged-directory', this.part.name, damageReason(message));
  }
}

/** The search strings are from yauzl's messages. */
function damageReason(message: string): RefusalReason | undefined {
  if (message.startsWith('multi-disk')) return 'split-archive';
  return message.startsWith('strong encryption') ? 'encrypted-archive' : undefined;
}

/** Where yauzl will read next. Its published types call this number a boolean. */
function getCursor(zip: ZipFile): number {
  return Number(zip.readEntryCursor);
}
