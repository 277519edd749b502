import { crc32 } from 'node:zlib';
import { SHARE_HEIGHT, SHARE_WIDTH } from '../words/share-card.ts';

/** The chunks of a PNG in true colours. Every other chunk is metadata: its time, its text, its camera, its programs. */
const KEPT: readonly string[] = ['IHDR', 'IDAT', 'IEND'];
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const PALETTE = 3;

/**
 * The picture to share without any other data, including anything after its end. Null if the bytes are not a complete PNG of
 * that size. Source: W3C, Portable Network Graphics (Third Edition), 5 and 11.2.
 */
export function toBarePng(png: Buffer): readonly Buffer[] | null {
  const chunks = keptChunks(png);
  const isWhole =
    png.subarray(0, SIGNATURE.length).equals(SIGNATURE) &&
    chunks[0] !== undefined &&
    isHeader(chunks[0]) &&
    chunks.at(-1)?.toString('latin1', 4, 8) === 'IEND' &&
    chunks.every((chunk) => crc32(chunk.subarray(4, -4)) === chunk.readUInt32BE(chunk.length - 4));
  return isWhole ? [SIGNATURE, ...chunks] : null;
}

/** Each with its length, type and checksum. A truncated chunk fails its checksum. */
function keptChunks(png: Buffer): Buffer[] {
  const kept: Buffer[] = [];
  for (let at = SIGNATURE.length; at + 12 <= png.length; ) {
    const chunk = png.subarray(at, at + 12 + png.readUInt32BE(at));
    const type = chunk.toString('latin1', 4, 8);
    if (KEPT.includes(type)) kept.push(chunk);
    if (type === 'IEND') break;
    at += chunk.length;
  }
  return kept;
}

/** A picture with a palette would be incomplete without it; no canvas creates one. */
const isHeader = (chunk: Buffer): boolean =>
  chunk.length === 25 &&
  chunk.toString('latin1', 4, 8) === 'IHDR' &&
  chunk.readUInt32BE(8) === SHARE_WIDTH &&
  chunk.readUInt32BE(12) === SHARE_HEIGHT &&
  chunk[17] !== PALETTE;
