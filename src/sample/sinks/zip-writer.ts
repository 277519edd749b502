import { type FileHandle, open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib';
import { batches } from './sink.ts';
import { centralHeader, endRecords, localHeader, type ZipEntry } from './zip-headers.ts';

const MAX_32 = 0xffffffff;
const BUFFER_BYTES = 1 << 20;
const DEFLATE_LEVEL = 6;
/** Holds any file of 10,000 messages. One buffer for all entries: thousands of deflate streams would pile up uncollected. */
const SCRATCH_BYTES = 4 << 20;

/**
 * Writes one ZIP file front to back without holding an entry in memory. Sizes are put into an entry's header after its data
 * went by (the file can be patched), so no data descriptors are needed. `always` writes every record in its zip64 form.
 */
export class ZipWriter {
  readonly #handle: FileHandle;
  readonly #zip64: boolean;
  readonly #entries: ZipEntry[] = [];
  readonly #scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #offset = 0;

  private constructor(handle: FileHandle, zip64: boolean) {
    this.#handle = handle;
    this.#zip64 = zip64;
  }

  /** Creates the file; it must not exist yet. */
  static async create(path: string, zip64: 'auto' | 'always' = 'auto'): Promise<ZipWriter> {
    return new ZipWriter(await open(path, 'wx'), zip64 === 'always');
  }

  /** Adds an entry of any length. What fits the scratch buffer is deflated at once, anything longer as it comes. */
  async deflate(name: string, chunks: Iterable<string | Buffer>): Promise<void> {
    const source = chunks[Symbol.iterator]();
    const { filled, overflow } = fill(this.#scratch, source);
    const head = this.#scratch.subarray(0, filled);
    if (overflow === null)
      return await this.#add(name, head, deflateRawSync(head, { level: DEFLATE_LEVEL }), false);
    await this.#stream(name, batches(chained<string | Buffer>(Buffer.from(head), overflow, source)));
  }

  async #stream(name: string, chunks: Iterable<Buffer>): Promise<void> {
    const blank = { ...this.#blank(name), isStored: false };
    await this.#put(localHeader(blank, this.#zip64));
    const seen = { crc: 0, size: 0, compressed: 0 };
    const put = async (source: AsyncIterable<Buffer>): Promise<void> => {
      for await (const chunk of source) {
        seen.compressed += chunk.length;
        await this.#put(chunk);
      }
    };
    await pipeline(Readable.from(metered(chunks, seen)), createDeflateRaw({ level: DEFLATE_LEVEL }), put);
    await this.#finish({ ...blank, ...seen });
  }

  /** Adds a small entry as it is. */
  async store(name: string, bytes: Buffer): Promise<void> {
    await this.#add(name, bytes, bytes, true);
  }

  async #add(name: string, plain: Buffer, packed: Buffer, isStored: boolean): Promise<void> {
    const sizes = { crc: crc32(plain), size: plain.length, compressed: packed.length };
    const entry = { ...this.#blank(name), ...sizes, isStored };
    await this.#put(localHeader(entry, this.#zip64));
    await this.#put(packed);
    this.#entries.push(entry);
  }

  /** Writes the directory and closes the file. */
  async close(): Promise<void> {
    const start = this.#offset;
    for (const entry of this.#entries) await this.#put(centralHeader(entry, this.#zip64));
    await this.#put(endRecords(this.#entries.length, start, this.#offset - start, this.#zip64));
    await this.#flush();
    await this.#handle.close();
  }

  /** Closes the file as it is: no valid ZIP. */
  async abandon(): Promise<void> {
    await this.#handle.close();
  }

  #blank(name: string): Omit<ZipEntry, 'isStored'> {
    return { name, crc: 0, compressed: 0, size: 0, offset: this.#offset };
  }

  async #finish(entry: ZipEntry): Promise<void> {
    if (!this.#zip64 && (entry.size > MAX_32 || entry.compressed > MAX_32)) {
      throw new RangeError(`The sample's ${entry.name} is over 4 GB, which only zip64 can hold.`);
    }
    await this.#flush();
    const header = localHeader(entry, this.#zip64);
    await this.#handle.write(header, 0, header.length, entry.offset);
    this.#entries.push(entry);
  }

  async #put(bytes: Buffer): Promise<void> {
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    this.#offset += bytes.length;
    if (this.#waitingBytes >= BUFFER_BYTES) await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#waitingBytes === 0) return;
    const bytes = Buffer.concat(this.#waiting);
    this.#waiting = [];
    this.#waitingBytes = 0;
    await writeAll(this.#handle, bytes, this.#offset - bytes.length);
  }
}

/** A write may take fewer bytes than it was given (a disk about to be full): the next one then says why. */
async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** Copies chunks until the buffer is full; `overflow` is the chunk that did not fit, null when all went in. */
function fill(
  scratch: Buffer,
  source: Iterator<string | Buffer>,
): { filled: number; overflow: string | Buffer | null } {
  let filled = 0;
  for (let next = source.next(); !next.done; next = source.next()) {
    const chunk = next.value;
    // Three bytes are the most that one UTF-16 unit takes.
    const most = typeof chunk === 'string' ? chunk.length * 3 : chunk.length;
    if (filled + most > scratch.length) return { filled, overflow: chunk };
    filled += typeof chunk === 'string' ? scratch.write(chunk, filled) : chunk.copy(scratch, filled);
  }
  return { filled, overflow: null };
}

function* chained<T>(first: T, second: T, rest: Iterator<T>): Generator<T> {
  yield first;
  yield second;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

function* metered(chunks: Iterable<Buffer>, seen: { crc: number; size: number }): Generator<Buffer> {
  for (const chunk of chunks) {
    seen.crc = crc32(chunk, seen.crc);
    seen.size += chunk.length;
    yield chunk;
  }
}
