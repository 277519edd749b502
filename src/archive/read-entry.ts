import { read } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { systemCode, unreadable } from './entry-problems.ts';
import { diskTrouble, openSource, readAt } from './file-handles.ts';
import {
  largestDeflated,
  MAX_DOCUMENT_BYTES,
  MAX_RATIO,
  RATIO_FREE_BYTES,
  STREAM_CHUNK_BYTES,
  WHOLE_READ_BYTES,
} from './limits.ts';
import { readLocal } from './local-header.ts';
import { type Entry, EntryUnreadableError } from './types.ts';

const STORED = 0;
const DEFLATED = 8;
/** zlib asks for another output buffer when one is filled to the last byte; a little extra room avoids that. */
const OUTPUT_ROOM = 64;

const readAsync = promisify(read);

/**
 * The whole document, checked against every size and checksum that the archive declares. Needs nothing but the entry, so it
 * works in any thread; meant for documents up to 16 MB (larger ones use `streamEntry`).
 * Throws `EntryUnreadableError`, which costs this document only, or the signal's reason.
 */
export async function readEntry(entry: Entry, signal?: AbortSignal): Promise<Buffer> {
  signal?.throwIfAborted();
  checkDeclared(entry);
  if (entry.size > WHOLE_READ_BYTES) return gather(streamEntry(entry, signal));
  try {
    const bytes = readWhole(entry);
    new Meter(entry).finish(bytes);
    return bytes;
  } catch (error) {
    throw entryError(error);
  }
}

/**
 * The document in chunks, in constant memory and at the pace of the consumer. The actual bytes are checked against the declared
 * size as they arrive, length and checksum at the end: until the last chunk has been requested, nothing is proven.
 * Throws as `readEntry` does.
 */
export async function* streamEntry(
  entry: Entry,
  signal?: AbortSignal,
): AsyncGenerator<Buffer, void, undefined> {
  signal?.throwIfAborted();
  checkDeclared(entry);
  const meter = new Meter(entry);
  try {
    for await (const chunk of documentChunks(entry, signal)) {
      signal?.throwIfAborted();
      meter.add(chunk);
      yield chunk;
    }
    meter.finish();
  } catch (error) {
    signal?.throwIfAborted();
    throw entryError(error);
  }
}

async function gather(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const gathered: Buffer[] = [];
  for await (const chunk of chunks) gathered.push(chunk);
  return Buffer.concat(gathered);
}

/** What can be refused before a byte is read. */
function checkDeclared(entry: Entry): void {
  const { size, compressedSize, method } = entry;
  if (entry.encrypted) throw unreadable('encrypted-entry');
  if (method !== STORED && method !== DEFLATED) throw unreadable('unsupported-method');
  if (size > MAX_DOCUMENT_BYTES) throw unreadable('size-limit');
  if (compressedSize > largestDeflated(size)) throw unreadable('size-mismatch');
  if (isBomb(size, compressedSize)) throw unreadable('ratio-limit');
}

function isBomb(bytes: number, compressedSize: number): boolean {
  return bytes > RATIO_FREE_BYTES && bytes > compressedSize * MAX_RATIO;
}

/**
 * Counts and sums the actual bytes of one document. The declared values are within the limits already (`checkDeclared`), so
 * checking the actual bytes against them enforces size and ratio too.
 */
class Meter {
  readonly #entry: Entry;
  #bytes = 0;
  #crc = 0;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  add(chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#entry.size) throw unreadable('size-mismatch');
    if (this.#entry.crc32 !== null) this.#crc = crc32(chunk, this.#crc);
  }

  finish(last?: Buffer): void {
    if (last !== undefined) this.add(last);
    if (this.#bytes !== this.#entry.size) throw unreadable('size-mismatch');
    if (this.#entry.crc32 !== null && this.#crc !== this.#entry.crc32) throw unreadable('checksum-mismatch');
  }
}

/** Synchronous on purpose: for small documents passing them to another thread costs more than inflating them. */
function readWhole(entry: Entry): Buffer {
  const source = openSource(entry);
  try {
    // One byte more than declared reveals a file that has grown since it was listed.
    if (entry.kind === 'folder') return readAt(source.fd, 0, entry.size + 1);
    const { data } = readLocal(source.fd, entry, entry.compressedSize);
    return entry.method === STORED ? data : inflateWhole(data, entry.size);
  } finally {
    source.release();
  }
}

function inflateWhole(data: Buffer, size: number): Buffer {
  const room = size + OUTPUT_ROOM;
  return inflateRawSync(data, { chunkSize: room, maxOutputLength: room });
}

async function* documentChunks(entry: Entry, signal: AbortSignal | undefined): AsyncGenerator<Buffer> {
  const source = openSource(entry);
  try {
    const isFolder = entry.kind === 'folder';
    const start = isFolder ? 0 : readLocal(source.fd, entry, 0).dataAt;
    const length = isFolder ? entry.size + 1 : entry.compressedSize;
    const raw = rawChunks(source.fd, start, length, signal);
    yield* entry.method === STORED ? raw : inflated(raw);
  } finally {
    source.release();
  }
}

async function* rawChunks(
  fd: number,
  start: number,
  length: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  for (let done = 0; done < length; ) {
    signal?.throwIfAborted();
    const chunk = Buffer.allocUnsafe(Math.min(STREAM_CHUNK_BYTES, length - done));
    const { bytesRead } = await readAsync(fd, chunk, 0, chunk.length, start + done);
    if (bytesRead === 0) return;
    done += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

/** zlib inflates on its own threads and pauses while nobody asks for more. */
function inflated(raw: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const inflate = createInflateRaw({ chunkSize: STREAM_CHUNK_BYTES });
  // An error on either side reaches the consumer through the iteration of `inflate`.
  pipeline(Readable.from(raw, { objectMode: true, highWaterMark: 2 }), inflate, () => undefined);
  return inflate;
}

function entryError(error: unknown): unknown {
  if (error instanceof EntryUnreadableError) return error;
  const code = systemCode(error);
  if (code === 'ERR_BUFFER_TOO_LARGE') return unreadable('size-mismatch');
  if (code?.startsWith('Z_')) return unreadable('damaged-entry');
  return code === null ? error : diskTrouble(error);
}
