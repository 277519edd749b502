/** Large enough to be written at once, small enough to be garbage-collected early. */
const CHUNK_CHARACTERS = 65_536;

/** Text in small pieces as UTF-8 in large ones. Where the pieces begin and end does not change the bytes. */
export function* chunked(pieces: Iterable<string>): Generator<Uint8Array> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK_CHARACTERS) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
