import type { DocumentBytes } from '../document-io.ts';
import { UnreadableDocumentError } from '../unreadable-document.ts';

/**
 * A document of X is a script that assigns one JSON value: `window.YTD.connected_application.part0 = [`, or for the list of
 * files `window.__THAR_CONFIG = {`. Nothing is ever run: this prefix is removed, and the rest is parsed as JSON, which rejects
 * anything else a script may contain. If a tool has already removed the prefix, the JSON is read as it is.
 */
const ASSIGNMENT =
  /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:window\.(?:YTD\.\w{1,80}\.part\d{1,6}|__THAR_CONFIG)\s*=\s*|(?=[[{]))/;
/** Longer than any such prefix. */
const MOST_BYTES = 256;

/** The JSON of a script. Reading it throws UnreadableDocumentError if it does not begin like X's scripts. */
export const withoutAssignment = ({ size, whole, chunks }: DocumentBytes): DocumentBytes => ({
  size,
  whole: async () => strip(await whole()),
  chunks: () => stripFirst(chunks()),
});

function strip(bytes: Buffer): Buffer {
  const [words] = ASSIGNMENT.exec(bytes.subarray(0, MOST_BYTES).toString('latin1')) ?? [];
  if (words === undefined) throw new UnreadableDocumentError('broken-json');
  return bytes.subarray(words.length);
}

/** The prefix may arrive in pieces. */
async function* stripFirst(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer | null = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (held === null) yield chunk;
    else if (held.length + chunk.length < MOST_BYTES) held = Buffer.concat([held, chunk]);
    else {
      yield strip(Buffer.concat([held, chunk]));
      held = null;
    }
  }
  if (held !== null) yield strip(held);
}
