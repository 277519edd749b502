import { createHash, hash } from 'node:crypto';
import { readEntry, streamEntry } from '../archive/read-entry.ts';
import type { Entry } from '../archive/types.ts';
import type { DocumentBytes } from '../export/read.ts';

/** The bytes of one entry for a reader, and the SHA-256 of what was read through it. */
export type HashedSource = { readonly bytes: DocumentBytes; readonly sha256: () => string | null };

/** Wraps an entry so that its content is hashed on the way, once, without a second read. */
export function hashedSource(entry: Entry): HashedSource {
  let digest: string | null = null;
  const whole = async (): Promise<Buffer> => {
    const content = await readEntry(entry);
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
  return { bytes: { size: entry.size, whole, chunks }, sha256: () => digest };
}
