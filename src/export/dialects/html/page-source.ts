import type { DocumentBytes } from '../../document-io.ts';
import { WHOLE_LIMIT_BYTES } from '../../limits.ts';

/** A page as text. `tail` is null if the end is not available until everything before it has been read. */
export type Source = {
  readonly head: string;
  readonly tail: string | null;
  readonly pieces: AsyncIterable<string>;
};

/**
 * Bytes passed on at a time: how far a fast reader may run ahead of a slow ledger, and how much garbage stays in V8's young
 * generation.
 */
const STEP = 64 * 1024;
/** Bytes at the beginning that certainly contain a page's frame: after the inline style sheet, and with it. */
const FRAME_BYTES = 16 * 1024;
const HEAD_BYTES = 512 * 1024;
export const TAIL_BYTES = 4_000;
const GREATER_THAN = 0x3e;

/**
 * Opens a page. Its pieces end with a `>` wherever possible: so no tag is split, no character either, and each piece is one
 * flat string, which the tokenizer reads a third faster than a concatenated one.
 */
export async function openSource(bytes: DocumentBytes): Promise<Source> {
  if (bytes.size > WHOLE_LIMIT_BYTES) return openLong(bytes);
  const page = await bytes.whole();
  return {
    head: page.toString('utf8', 0, Math.min(Math.max(0, page.indexOf('<body')) + FRAME_BYTES, page.length)),
    tail: page.toString('utf8', Math.max(0, page.length - TAIL_BYTES)),
    pieces: steps(page),
  };
}

async function* steps(page: Buffer): AsyncGenerator<string, void, undefined> {
  for (let from = 0; from < page.length; ) {
    const to = from + STEP >= page.length ? page.length : cutBefore(page, from, from + STEP);
    yield page.toString('utf8', from, to);
    from = to;
  }
}

/** The position after the last `>` before `to`, or `to` if there is none. */
function cutBefore(page: Buffer, from: number, to: number): number {
  const at = page.subarray(from, to).lastIndexOf(GREATER_THAN);
  return at < 0 ? to : from + at + 1;
}

async function openLong(bytes: DocumentBytes): Promise<Source> {
  const chunks = bytes.chunks()[Symbol.asyncIterator]();
  const first: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done) break;
    first.push(next.value);
    length += next.value.length;
  }
  const head = Buffer.concat(first);
  return { head: head.toString('utf8'), tail: null, pieces: longSteps(head, chunks) };
}

/** Bytes after the last `>` wait for the next chunk; a text of a megabyte without one is passed on as it is. */
async function* longSteps(
  head: Buffer,
  chunks: AsyncIterator<Buffer>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let held: Buffer[] = [];
  for (let chunk: Buffer | null = head; chunk !== null; chunk = await nextChunk(chunks)) {
    const at = chunk.lastIndexOf(GREATER_THAN) + 1;
    held.push(at > 0 ? chunk.subarray(0, at) : chunk);
    if (at > 0 || held.length > 16) {
      yield decoder.decode(Buffer.concat(held), { stream: true });
      held = at > 0 && at < chunk.length ? [chunk.subarray(at)] : [];
    }
  }
  yield decoder.decode(Buffer.concat(held));
}

async function nextChunk(chunks: AsyncIterator<Buffer>): Promise<Buffer | null> {
  const next = await chunks.next();
  return next.done ? null : next.value;
}
