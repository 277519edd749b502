import { crc32, deflateSync, inflateSync } from 'node:zlib';

/*
 * Pictures of an interface have few colours. A palette of 256 makes them a third as large, without a visible difference; the
 * format is simple enough that no package is needed for it.
 */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 256;

type Picture = { readonly width: number; readonly height: number; readonly pixels: Buffer };

/**
 * The same picture with at most 256 colours, as an indexed PNG. Takes what Chromium writes: 8 bits, RGB or RGBA, not
 * interlaced; transparency is dropped. Throws on anything else.
 */
export function withPalette(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const palette = buildPalette(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      rows[y * (width + 1) + 1 + x] = palette.indexOf(colourAt(pixels, y * width + x));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.concat(
    palette.colours.map((colour) => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255])),
  );
  const parts = [chunk('IHDR', head), chunk('PLTE', colours), chunk('IDAT', deflateSync(rows, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, body: Buffer): Buffer {
  const framed = Buffer.alloc(12 + body.length);
  framed.writeUInt32BE(body.length, 0);
  framed.write(type, 4, 'latin1');
  framed.set(body, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, 8 + body.length)), 8 + body.length);
  return framed;
}

const colourAt = (pixels: Buffer, index: number): number => pixels.readUIntBE(index * 3, 3);

type Palette = { readonly colours: readonly number[]; readonly indexOf: (colour: number) => number };

/** Colours that differ only in their last three bits are one shade; a shade is shown by its most frequent colour. */
const getShade = (colour: number): number => colour & 0xf8f8f8;

/**
 * One colour per shade, the most frequent first, and for every other colour the nearest of them. Without the shades the many
 * greys around letters would displace the one small amber badge.
 */
function buildPalette(pixels: Buffer): Palette {
  const ranked = byFrequency(pixels);
  const shades = new Map<number, number>();
  for (const colour of ranked) if (!shades.has(getShade(colour))) shades.set(getShade(colour), colour);
  const colours = [...shades.values()].slice(0, MOST_COLOURS);
  const indexes = new Map(ranked.map((colour) => [colour, nearest(colours, colour)]));
  return { colours, indexOf: (colour) => indexes.get(colour) ?? 0 };
}

/** Ties are broken by the colour itself, so that the same picture always gives the same bytes. */
function byFrequency(pixels: Buffer): number[] {
  const counts = new Map<number, number>();
  for (let index = 0; index < pixels.length / 3; index += 1) {
    const colour = colourAt(pixels, index);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([colour]) => colour);
}

function nearest(colours: readonly number[], wanted: number): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (const [index, colour] of colours.entries()) {
    const distance = [16, 8, 0].reduce(
      (sum, shift) => sum + (((colour >> shift) & 255) - ((wanted >> shift) & 255)) ** 2,
      0,
    );
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function decode(png: Buffer): Picture {
  const chunks = readChunks(png);
  const head = chunks.find(({ type }) => type === 'IHDR')?.body ?? Buffer.alloc(13);
  const [depth, kind, interlaced] = [head[8], head[9], head[12]];
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced !== 0)
    throw new Error('Only PNG files of 8 bits per channel, in colour and not interlaced, are understood.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const data = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body)),
  );
  const channels = kind === 6 ? 4 : 3;
  unfilter(data, width * channels, channels);
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      data.copy(
        pixels,
        (y * width + x) * 3,
        y * (width * channels + 1) + 1 + x * channels,
        y * (width * channels + 1) + 4 + x * channels,
      );
  return { width, height, pixels };
}

function readChunks(png: Buffer): { type: string; body: Buffer }[] {
  const chunks: { type: string; body: Buffer }[] = [];
  let at = SIGNATURE.length;
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      body: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

/** Undoes the filter of each row in place: a byte is predicted from its neighbours left (a), above (b) and between (c). */
function unfilter(data: Buffer, rowBytes: number, channels: number): void {
  const stride = rowBytes + 1;
  for (let start = 0; start < data.length; start += stride) {
    const filter = data[start];
    for (let at = start + 1; at < start + stride; at += 1) {
      const hasLeft = at - start > channels;
      const a = hasLeft ? (data[at - channels] ?? 0) : 0;
      const b = start > 0 ? (data[at - stride] ?? 0) : 0;
      const c = hasLeft && start > 0 ? (data[at - stride - channels] ?? 0) : 0;
      data[at] = (data[at] ?? 0) + expected(filter, a, b, c);
    }
  }
}

function expected(filter: number | undefined, a: number, b: number, c: number): number {
  if (filter === 1) return a;
  if (filter === 2) return b;
  if (filter === 3) return (a + b) >> 1;
  if (filter !== 4) return 0;
  const [toA, toB, toC] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (toA <= toB && toA <= toC) return a;
  return toB <= toC ? b : c;
}
