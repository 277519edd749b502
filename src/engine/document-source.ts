import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { readEntry, streamEntry } from '../archive/read-entry.ts';
import type { Entry } from '../archive/types.ts';
import type { DocumentBytes } from '../export/document-io.ts';
import type { DocumentKind } from '../model/enumerations.ts';

/** The bytes of one entry for a reader, and a digest of them. */
export type DigestedSource = {
  readonly bytes: DocumentBytes;
  readonly digest: () => string | null;
  /** Frees the content's memory at once. The content must not be used afterwards. */
  readonly release: () => void;
};

/** Digests the chunks on their way to the reader. */
type Digester = { readonly add: (chunk: Buffer) => void; readonly end: () => string };

/**
 * Whether the ledger keeps the SHA-256 of documents of this kind, as evidence for its rows. For messages it keeps only counts
 * and no digest, because the digest of a short chat would confirm a guess at its text.
 */
export const keepsSha256 = (kind: DocumentKind): boolean => kind !== 'thread' && kind !== 'e2ee-thread';

/**
 * Wraps an entry so that its content is digested while it is read: by SHA-256 (hex), or, if that must not be kept, by CRC-32
 * and length, which distinguish the versions of a document. `throwIfStopped` is called before the entry is opened and on every
 * chunk.
 */
export function digestedSource(
  entry: Entry,
  kind: DocumentKind,
  throwIfStopped: () => void = () => undefined,
): DigestedSource {
  let digest: string | null = null;
  const contents: Buffer[] = [];
  const whole = async (): Promise<Buffer> => {
    throwIfStopped();
    const content = await readEntry(entry);
    contents.push(content);
    const digester = createDigester(entry, kind);
    digester.add(content);
    digest = digester.end();
    return content;
  };
  async function* chunks(): AsyncGenerator<Buffer> {
    throwIfStopped();
    const digester = createDigester(entry, kind);
    for await (const chunk of streamEntry(entry)) {
      throwIfStopped();
      digester.add(chunk);
      yield chunk;
    }
    digest = digester.end();
  }
  const release = (): void => {
    for (const content of contents.splice(0)) discard(content);
  };
  return { bytes: { size: entry.size, whole, chunks }, digest: () => digest, release };
}

const createDigester = (entry: Entry, kind: DocumentKind): Digester =>
  keepsSha256(kind) ? sha256() : checksum(entry);

function sha256(): Digester {
  const hasher = createHash('sha256');
  return { add: (chunk) => hasher.update(chunk), end: () => hasher.digest('hex') };
}

/** Reading an entry of an archive has already checked its checksum against the content; a folder has no checksum. */
function checksum({ crc32: known }: Entry): Digester {
  let [sum, length] = [known ?? 0, 0];
  const add = (chunk: Buffer): void => {
    if (known === null) sum = crc32(chunk, sum);
    length += chunk.length;
  };
  return { add, end: () => `crc32:${sum.toString(16).padStart(8, '0')}:${length}` };
}

/**
 * Frees a buffer's memory without waiting for the garbage collector, which would run every few dozen megabytes of
 * documents. A small buffer shares its memory with others (`Buffer.poolSize`) and is left alone.
 */
function discard({ buffer }: Buffer): void {
  if (buffer instanceof ArrayBuffer && !buffer.detached && buffer.byteLength > Buffer.poolSize) {
    buffer.transfer(0);
  }
}
