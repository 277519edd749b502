import type { DocumentBytes } from '../document-io.ts';
import { WHOLE_LIMIT_BYTES } from '../document-io.ts';
import { ElementSplitter, type JsonElement } from './element-splitter.ts';

export type { JsonElement } from './element-splitter.ts';

/**
 * A JSON document piece by piece: every element of an array at the root or directly under a root key (`/key/3`, `/3`),
 * the whole value of every other root key (`/key`), a scalar root as it is (``). An empty array is given whole, so that
 * it can be told from an absent one. Strings are not repaired. Throws BrokenJsonError: a document of up to
 * WHOLE_LIMIT_BYTES is read whole and yields nothing when it is broken, a larger one is streamed and may break after some
 * elements were yielded.
 */
export async function* jsonElements(bytes: DocumentBytes): AsyncGenerator<JsonElement, void, undefined> {
  const splitter = new ElementSplitter();
  if (bytes.size <= WHOLE_LIMIT_BYTES) {
    const elements = splitter.push(await bytes.whole());
    const last = splitter.end();
    yield* elements;
    yield* last;
    return;
  }
  for await (const chunk of bytes.chunks()) yield* splitter.push(chunk);
  yield* splitter.end();
}
