import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { getFileNameLowLevel } from 'yauzl';
import { decodeName, isClutter, isPlain, nameTrouble, toPath } from '../../src/archive/names.ts';
import { Layout } from '../../src/archive/overlap-checks.ts';

const piece = fc.constantFrom(
  ...['a', 'Z', '9', '_', '__MACOSX', '.', '..', '._', '.DS_Store', '/', '//', '\\', ':', 'C:', '\0', '\n'],
  ...[' ', "'", '’', 'é', 'e\u0301', '\u212b', '\ufeff', '😀', '-', 'photo.jpg', 'messages/inbox', '%'],
);
/** Pieces of plain names, and one odd one or none among them. */
const nearlyPlain = fc
  .tuple(fc.array(fc.constantFrom<string>('a', 'Z9', '_', '.', 'b/c', "'", ' ', '-')), piece, fc.nat())
  .map(([plain, odd, at]) => plain.toSpliced(at % (plain.length + 1), 0, odd).join(''));
const oddName = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

it('keeps a plain name unchanged in every check', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.oneof(oddName, nearlyPlain), (name) => {
      if (!isPlain(name, Buffer.byteLength(name))) return;
      plain += 1;
      expect(nameTrouble(name, Buffer.byteLength(name))).toBeNull();
      expect(toPath(name)).toBe(name);
      expect(isClutter(name) || name.endsWith('/')).toBe(false);
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(100);
});

it('limits the length and depth of plain names', () => {
  expect(isPlain('n'.repeat(1024), 1024)).toBe(true);
  expect(isPlain('n'.repeat(1025), 1025)).toBe(false);
  expect(isPlain('n'.repeat(1024), 1025)).toBe(false);
  expect(isPlain(`${'d/'.repeat(31)}a.json`, 70)).toBe(true);
  expect(isPlain(`${'d/'.repeat(32)}a.json`, 72)).toBe(false);
});

it.each([
  'your_facebook_activity/messages/inbox/robinsample_10151268529729298/photos/1_2_n_3.jpg',
  "ads_information/advertisers_you've_interacted_with.json",
  'apps_and_websites_off_of_facebook/your_activity_off_meta_technologies/0.html',
  'index.html',
])('accepts the names of an export as plain: %s', (name) => {
  expect(isPlain(name, name.length)).toBe(true);
});

it('decodes a name as yauzl does once its encoding is known', () => {
  const raw = fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    oddName.map((name) => Buffer.from(name)),
  );
  fc.assert(
    fc.property(raw, fc.constantFrom(0, 0x800), fc.boolean(), fc.nat(2), (bytes, flags, isTrue, field) => {
      const name = Buffer.from(bytes);
      const extra = field === 0 ? [] : [{ id: field === 1 ? 0x7075 : 1, data: unicodePath(name, isTrue) }];
      const isText = !name.toString().includes('\ufffd');
      expect(decodeName(flags, name, extra)).toBe(
        getFileNameLowLevel(isText ? 0x800 : flags, name, extra, true),
      );
    }),
    { numRuns: 500 },
  );
});

/** Info-ZIP's field with another spelling of a name; with a wrong checksum it does not count. */
function unicodePath(name: Buffer, isTrue: boolean): Buffer {
  const head = Buffer.alloc(5, 1);
  head.writeUInt32LE(isTrue ? crc32(name) : (crc32(name) ^ 1) >>> 0, 1);
  return Buffer.concat([head, Buffer.from('messages/café.json')]);
}

it('refuses a layout exactly if two ranges overlap or one reaches into the directory', () => {
  const range = fc.tuple(fc.nat(400), fc.nat(3), fc.nat(60));
  fc.assert(
    fc.property(fc.array(range, { maxLength: 5 }), fc.boolean(), fc.nat(500), (made, isSorted, start) => {
      const ranges = isSorted ? made.toSorted((a, b) => a[0] - b[0]) : made;
      const layout = new Layout(ranges.length);
      for (const [offset, name, size] of ranges) layout.add(offset, name, size);
      expect(layout.trouble(start)).toBe(expectedTrouble(ranges, start));
    }),
    { numRuns: 2000 },
  );
});

function expectedTrouble(ranges: readonly [number, number, number][], directory: number): string | null {
  const spans = ranges.map(([offset, name, size]) => ({ from: offset, to: offset + 30 + name + size }));
  const overlap = spans.some((a, at) => spans.slice(at + 1).some((b) => a.from < b.to && b.from < a.to));
  if (overlap) return 'overlapping-entries';
  return spans.some(({ to }) => to > directory) ? 'damaged-directory' : null;
}
