import { type DocumentBytes, documentChunks } from '../document-io.ts';
import { ElementSplitter, type JsonElement, splitterLimits } from './element-splitter.ts';

export type { JsonElement } from './element-splitter.ts';

/**
 * A JSON document piece by piece: every element of an array at the root or directly under a root key (`/key/3`, `/3`), the
 * whole value of every other root key (`/key`), a scalar root as it is (``). An empty array is yielded whole, so that it
 * differs from an absent one, and so are the rows of a label_values record. Strings are not repaired. Throws
 * UnreadableDocumentError, usually after some elements were yielded.
 */
export async function* jsonElements(bytes: DocumentBytes): AsyncGenerator<JsonElement, void, undefined> {
  const splitter = new ElementSplitter(splitterLimits(bytes.size));
  for await (const chunk of documentChunks(bytes)) yield* splitter.push(chunk);
  yield* splitter.end();
}
