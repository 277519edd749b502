/** Every bound that holds off a hostile or broken archive, each with its reason. Sizes are bytes. */

const MIB = 1024 * 1024;

/** Real exports reach some 100,000 entries, nearly all of them media; five times that still lists in seconds. */
export const MAX_ENTRIES = 500_000;

/** Folders in which an export may begin. A decade of exports has some hundreds in all; whose each is has to be held against all others. */
export const MAX_ROOTS = 10_000;

/** Up to here a ZIP's files without a root name are remembered while it is listed; few have none. */
export const WALKED_ONCE = 100_000;

/** File systems end at 255 bytes a name and about 1,024 a path; a longer name was not written by an exporter. */
export const MAX_NAME_BYTES = 1024;

/** Real trees are some eight folders deep, wrappers included; a deeper one only serves to exhaust a reader. */
export const MAX_DEPTH = 32;

/** People wrap an export once or twice by zipping it again; eight leaves room and still ends the search. */
export const MAX_WRAPPERS = 8;

/** Past this many inflated bytes the ratio counts. Smaller documents may be as repetitive as they like. */
export const RATIO_FREE_BYTES = 10 * MIB;

/** Message JSON deflates about 8:1 and the dullest documents 50:1; DEFLATE's ceiling, used by bombs, is 1032:1. */
export const MAX_RATIO = 200;

/** An off-Meta document of hundreds of MB is real, one of 4 GB is not. */
export const MAX_DOCUMENT_BYTES = 4 * 1024 * MIB;

/**
 * A zip64 field holds up to 2^64 - 1. No file is that long, no number keeps its digits, and the ledger's sums would overflow:
 * beyond this a number is false.
 */
export const MAX_DECLARED = 2 ** 42;

/** Up to here a document is read in one go; a larger one is inflated in chunks. */
export const WHOLE_READ_BYTES = 16 * MIB;

/** One read, and one inflated chunk, of a document that is streamed. */
export const STREAM_CHUNK_BYTES = 256 * 1024;

/**
 * The most bytes that an honest DEFLATE stream of `size` bytes can take: nine bits a byte in its worst block type, plus
 * padding. More than that is a false size, and we would allocate as much as it says.
 */
export function largestDeflated(size: number): number {
  return size + size / 8 + 64 * 1024;
}
