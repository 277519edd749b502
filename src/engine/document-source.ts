import { Buffer } from 'node:buffer';
import { createHash, hash } from 'node:crypto';
import { readEntry, streamEntry } from '../archive/read-entry.ts';
import type { Entry } from '../archive/types.ts';
import type { DocumentBytes } from '../export/read.ts';

/** The bytes of one entry for a reader, and the SHA-256 of what was read through it. */
export type HashedSource = {
  readonly bytes: DocumentBytes;
  readonly sha256: () => string | null;
  /** Gives the memory of the content back at once. Nothing may look at the content afterwards. */
  readonly release: () => void;
};

/** Wraps an entry so that its content is hashed on the way, once, without a second read. */
export function hashedSource(entry: Entry): HashedSource {
  let digest: string | null = null;
  const contents: Buffer[] = [];
  const whole = async (): Promise<Buffer> => {
    const content = await readEntry(entry);
    contents.push(content);
    digest = hash('sha256', content, 'hex');
    return content;
  };
  async function* chunks(): AsyncGenerator<Buffer> {
    const hasher = createHash('sha256');
    for await (const chunk of streamEntry(entry)) {
      hasher.update(chunk);
      yield chunk;
    }
    digest = hasher.digest('hex');
  }
  const release = (): void => {
    for (const content of contents.splice(0)) discard(content);
  };
  return { bytes: { size: entry.size, whole, chunks }, sha256: () => digest, release };
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
