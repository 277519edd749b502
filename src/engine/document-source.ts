import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { readEntry, streamEntry } from '../archive/read-entry.ts';
import type { Entry } from '../archive/types.ts';
import type { DocumentBytes } from '../export/document-io.ts';
import type { DocumentKind } from '../model/enumerations.ts';

/** The bytes of one entry for a reader, and the digest of what was read through it. */
export type DigestedSource = {
  readonly bytes: DocumentBytes;
  readonly digest: () => string | null;
  /** Gives the memory of the content back at once. Nothing may look at the content afterwards. */
  readonly release: () => void;
};

/** Digests what comes, once, on the way to the reader. */
type Digester = { readonly add: (chunk: Buffer) => void; readonly end: () => string };

/**
 * Whether the ledger keeps the SHA-256 of documents of this kind, as evidence of what its rows stand in. Of messages it
 * keeps counts alone, and no digest either: that of a short chat would confirm a guess at its words.
 */
export const keepsSha256 = (kind: DocumentKind): boolean => kind !== 'thread' && kind !== 'e2ee-thread';

/**
 * Wraps an entry so that its content is digested on the way, without a second read: by SHA-256 (hex), or where that is not
 * to be kept by CRC-32 and length, which tell a document from its other versions.
 */
export function digestedSource(entry: Entry, kind: DocumentKind): DigestedSource {
  let digest: string | null = null;
  const contents: Buffer[] = [];
  const whole = async (): Promise<Buffer> => {
    const content = await readEntry(entry);
    contents.push(content);
    const digester = digesterOf(entry, kind);
    digester.add(content);
    digest = digester.end();
    return content;
  };
  async function* chunks(): AsyncGenerator<Buffer> {
    const digester = digesterOf(entry, kind);
    for await (const chunk of streamEntry(entry)) {
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

const digesterOf = (entry: Entry, kind: DocumentKind): Digester =>
  keepsSha256(kind) ? sha256() : checksum(entry);

function sha256(): Digester {
  const hasher = createHash('sha256');
  return { add: (chunk) => hasher.update(chunk), end: () => hasher.digest('hex') };
}

/** An archive's own checksum has been held against the content by whoever read it; a folder has none. */
function checksum({ crc32: known }: Entry): Digester {
  let [sum, length] = [known ?? 0, 0];
  const add = (chunk: Buffer): void => {
    if (known === null) sum = crc32(chunk, sum);
    length += chunk.length;
  };
  return { add, end: () => `crc32:${sum.toString(16).padStart(8, '0')}:${length}` };
}

/**
 * Frees a buffer's memory without waiting for the garbage collector, which sees only its small handle: two thousand
 * documents of a hundred kilobytes each would make it collect dozens of times for nothing. A small buffer shares its
 * memory with others (`Buffer.poolSize`) and stays.
 */
function discard({ buffer }: Buffer): void {
  if (buffer instanceof ArrayBuffer && !buffer.detached && buffer.byteLength > Buffer.poolSize) {
    buffer.transfer(0);
  }
}
