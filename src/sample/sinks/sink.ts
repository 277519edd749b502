import { basename, dirname, extname, join } from 'node:path';
import type { SampleDocument } from '../document.ts';

/** Which of the export's ZIPs or folders: counted from 0, or the separate download of encrypted chats. */
export type SamplePart = number | 'e2ee';

/**
 * Where a sample is written. Documents come one after the other, and each is consumed before `write` resolves. Nothing that
 * exists is overwritten: errors of the file system (EEXIST, ENOSPC ...) are passed on unchanged.
 */
export type SampleSink = {
  readonly write: (part: SamplePart, document: SampleDocument) => Promise<void>;
  /** Completes the parts and names them in order, the encrypted download last. */
  readonly close: () => Promise<readonly string[]>;
  /** Aborts: removes whatever the sink created. */
  readonly discard: () => Promise<void>;
};

/** The name of a part: the given path itself, `<name>-2.zip` and so on beside it, `messages.zip` as Facebook names it. */
export function partPath(path: string, part: SamplePart): string {
  const extension = extname(path) === '.zip' ? '.zip' : '';
  if (part === 'e2ee') {
    const name = extension === '' ? `${basename(path)}-messages` : 'messages.zip';
    return join(dirname(path), name);
  }
  return part === 0 ? path : join(dirname(path), `${basename(path, extension)}-${part + 1}${extension}`);
}

/** Parts in the order in which `close` names them. */
export function inPartOrder<T>(parts: ReadonlyMap<SamplePart, T>): T[] {
  const place = (part: SamplePart): number => (part === 'e2ee' ? Number.MAX_SAFE_INTEGER : part);
  return [...parts].sort((a, b) => place(a[0]) - place(b[0])).map(([, value]) => value);
}

const BATCH_CHARS = 65_536;

/** Joins the small pieces that writers yield into buffers large enough to justify a system call. */
export function* batches(chunks: Iterable<string | Buffer>): Generator<Buffer> {
  let text = '';
  for (const chunk of chunks) {
    if (typeof chunk === 'string') text += chunk;
    if (text !== '' && (typeof chunk !== 'string' || text.length >= BATCH_CHARS)) {
      yield Buffer.from(text, 'utf8');
      text = '';
    }
    if (typeof chunk !== 'string') yield chunk;
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
