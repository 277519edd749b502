import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { withoutCopyMark } from '../archive/copy-marks.ts';
import { streamEntry } from '../archive/read-entry.ts';
import { type Entry, EntryUnreadableError } from '../archive/types.ts';

/** Compares two entries by streaming both; one that cannot be read is not a copy of anything. */
export async function sameBytes(a: Entry, b: Entry): Promise<boolean> {
  const left = await computeDigest(a);
  return left !== null && left === (await computeDigest(b));
}

/** SHA-256 of the content; null if it cannot be read. */
export async function computeDigest(entry: Entry): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of streamEntry(entry)) hash.update(chunk);
  } catch (error) {
    if (error instanceof EntryUnreadableError) return null;
    throw error;
  }
  return hash.digest('hex');
}

/** Part numbers, which depend on the order in which the user named the parts, decide only when everything else is equal. */
export function byContent(a: Entry, b: Entry): number {
  return (
    Number(hasCopyMark(a.path)) - Number(hasCopyMark(b.path)) ||
    compare(a.path, b.path) ||
    a.rawName.length - b.rawName.length ||
    compare(basename(a.source), basename(b.source)) ||
    b.size - a.size ||
    (a.crc32 ?? 0) - (b.crc32 ?? 0) ||
    compare(a.source, b.source) ||
    a.part - b.part
  );
}

function hasCopyMark(path: string): boolean {
  return path.split('/').some((name) => withoutCopyMark(name) !== name);
}

/** By code unit: the same on every machine, which a locale's order is not. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
