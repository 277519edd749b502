import type { Entry } from '../../archive/types.ts';
import { sameBytes } from '../copies.ts';
import { identify } from '../identify.ts';
import { getDate } from './compare-dates.ts';
import { MAX_BYTES, readRecords } from './owner-evidence.ts';
import type { OwnedRoot } from './people.ts';
import type { RootDocument } from './roots.ts';

/** Parts may contain different pages of one thread, and posts may be split into parts. */
const IN_PIECES: ReadonlySet<string> = new Set(['thread', 'e2ee-thread', 'message-headers', 'posts']);

type Held = { readonly root: OwnedRoot; readonly document: RootDocument };

/** Roots with two versions of one document, which no export has; empty if there are none. */
export async function findTwoVersions(roots: readonly OwnedRoot[]): Promise<OwnedRoot[]> {
  if (roots.length < 2) return [];
  for (const copies of Map.groupBy(roots.flatMap(listDocuments), ({ identity }) => identity).values()) {
    const [first, ...others] = copies;
    for (const other of others) {
      if (first && other.root !== first.root && (await areVersions(first, other)))
        return [first.root, other.root];
    }
  }
  return [];
}

function listDocuments(root: OwnedRoot): (Held & { readonly identity: string })[] {
  return root.content.documents.flatMap((document) => {
    const { service, kind, format, entry } = document;
    const found = IN_PIECES.has(kind) ? null : identify(entry.path, service);
    return found ? [{ root, document, identity: `${format} ${found.identity}` }] : [];
  });
}

async function areVersions(one: Held, other: Held): Promise<boolean> {
  if (!(await isOther(one.document.entry, other.document.entry))) return false;
  return !(areOfOneDelivery(one.root, other.root) && (await arePieces(one.document, other.document)));
}

async function isOther(one: Entry, other: Entry): Promise<boolean> {
  if (one.size !== other.size) return true;
  if (one.crc32 !== null && other.crc32 !== null) return one.crc32 !== other.crc32;
  return !(await sameBytes(one, other));
}

function areOfOneDelivery(one: OwnedRoot, other: OwnedRoot): boolean {
  const [date, second] = [getDate(one), getDate(other)];
  return date?.exact === 'day' && second?.exact === 'day' && date.from === second.from;
}

/** A list may continue in another part of its delivery: then no entry is in both, whereas two versions share most entries. */
async function arePieces(one: RootDocument, other: RootDocument): Promise<boolean> {
  if (one.entry.size + other.entry.size > MAX_BYTES) return false;
  const [items, more] = [await readItems(one), await readItems(other)];
  return items.size > 0 && more.size > 0 && [...items].every((item) => !more.has(item));
}

/** A record by its name: an app that was removed is still the same app. */
async function readItems(document: RootDocument): Promise<Set<string>> {
  const records = await readRecords(document);
  return new Set(
    records.map(({ pointer: _, ...record }) => ('name' in record ? record.name : JSON.stringify(record))),
  );
}
