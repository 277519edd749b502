/** A file whose bytes are generated on demand, before those of the next one. */
export type PackedFile = { readonly name: string; readonly bytes: Iterable<Uint8Array> };

/**
 * Files as one sequence of bytes: their contents one after the other, then `[{ name, start, end }]` as JSON, then the length of
 * that JSON as four bytes, big-endian. The list comes last because lengths are only known once the bytes are written.
 */
export function* packFiles(files: Iterable<PackedFile>): Generator<Uint8Array> {
  const index: { name: string; start: number; end: number }[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const start = at;
    for (const piece of bytes) {
      at += piece.length;
      yield piece;
    }
    index.push({ name, start, end: at });
  }
  const list = Buffer.from(JSON.stringify(index), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(list.length);
  yield list;
  yield length;
}
