/** Every bound against hostile or broken archives, each with its reason. Sizes are bytes. */

const MIB = 1024 * 1024;

/** Real exports reach some 100,000 entries, nearly all of them media; five times that still lists in seconds. */
export const MAX_ENTRIES = 500_000;

/**
 * Folders in which an export may begin. A decade of exports has some hundreds in all; the owner of each has to be compared with
 * all others.
 */
export const MAX_ROOTS = 10_000;

/** Up to this many files without a root name are remembered while a ZIP is listed; few ZIPs have any. */
export const WALKED_ONCE = 100_000;

/** File systems allow 255 bytes a name and about 1,024 a path; a longer name was not written by an exporter. */
export const MAX_NAME_BYTES = 1024;

/** Real trees are some eight folders deep, wrappers included; a deeper one only serves to exhaust a reader. */
export const MAX_DEPTH = 32;

/** People wrap an export once or twice by zipping it again; eight leaves room and still ends the search. */
export const MAX_WRAPPERS = 8;

/** Beyond this many inflated bytes the ratio is checked. Smaller documents may be as repetitive as they like. */
export const RATIO_FREE_BYTES = 10 * MIB;

/** Message JSON deflates about 8:1 and the most repetitive documents 50:1; DEFLATE's maximum, used by bombs, is 1032:1. */
export const MAX_RATIO = 200;

/** An off-Meta document of hundreds of MB is real, one of 4 GB is not. */
export const MAX_DOCUMENT_BYTES = 4 * 1024 * MIB;

/**
 * A zip64 field holds up to 2^64 - 1. No file is that long, a JavaScript number cannot hold it exactly, and the ledger's sums
 * would overflow: anything above this is false.
 */
export const MAX_DECLARED = 2 ** 42;

/** Up to this size a document is read in one go; a larger one is inflated in chunks. */
export const WHOLE_READ_BYTES = 16 * MIB;

/** One read, and one inflated chunk, of a document that is streamed. */
export const STREAM_CHUNK_BYTES = 256 * 1024;

/**
 * The most bytes that an honest DEFLATE stream of `size` bytes can take: nine bits a byte in its worst block type, plus
 * padding. A larger declared size is false, and we would allocate that much.
 */
export function largestDeflated(size: number): number {
  return size + size / 8 + 64 * 1024;
}
