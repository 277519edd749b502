import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toBarePng } from '../../src/report/png.ts';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

function chunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function header(width = 1200, height = 630, colours = 2): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([8, colours], 8);
  return chunk('IHDR', data);
}

const pixels = chunk('IDAT', deflateSync(Buffer.alloc(630 * 3601)));
const end = chunk('IEND');
const bare = Buffer.concat([SIGNATURE, header(), pixels, end]);
const kept = (...parts: readonly Buffer[]): Buffer | null => {
  const pieces = toBarePng(Buffer.concat(parts));
  return pieces && Buffer.concat(pieces);
};

describe('the PNG for sharing', () => {
  it.each(['tEXt', 'iTXt', 'zTXt', 'tIME', 'eXIf', 'iCCP', 'pHYs', 'sRGB', 'caBX'])(
    'is stripped of its %s chunk',
    (type) => {
      const extra = chunk(type, Buffer.from('Author\0Ada Example'));
      expect(kept(SIGNATURE, header(), extra, pixels, extra, end)).toEqual(bare);
    },
  );

  it('is stripped of data after its end, and keeps all of its pixels', () => {
    expect(kept(bare, Buffer.from('Ada Example'), pixels, end)).toEqual(bare);
    const two = [SIGNATURE, header(), pixels, pixels, end];
    expect(kept(...two)).toEqual(Buffer.concat(two));
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('Ada Example, in no picture at all')],
    ['another signature', Buffer.concat([Buffer.from('\x89PNG\n\n\x1a\n', 'latin1'), header(), pixels, end])],
    ['another size', Buffer.concat([SIGNATURE, header(1200, 631), pixels, end])],
    ['a palette', Buffer.concat([SIGNATURE, header(1200, 630, 3), pixels, end])],
    ['no header first', Buffer.concat([SIGNATURE, pixels, header(), end])],
    ['a changed byte', Buffer.from(bare.map((byte, at) => (at === 60 ? byte ^ 1 : byte)))],
    ['no end', bare.subarray(0, -12)],
    ['half of its pixels', bare.subarray(0, bare.length / 2)],
  ])('is refused with %s', (_what, bytes) => {
    expect(toBarePng(bytes)).toBeNull();
  });
});
