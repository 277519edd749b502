import type { Entry } from '../../archive/types.ts';
import { sameBytes } from '../copies.ts';
import { identify } from '../recognise.ts';
import type { OwnedRoot } from './people.ts';

/** Parts may hold different pages of one thread, and posts may be cut into parts; every other document is in an export once. */
const IN_PIECES: ReadonlySet<string> = new Set(['thread', 'e2ee-thread', 'posts']);

type Held = { readonly root: OwnedRoot; readonly entry: Entry };

/** Roots that hold one document with different content, which no export does; empty where there are none. */
export async function findTwoVersions(roots: readonly OwnedRoot[]): Promise<OwnedRoot[]> {
  if (roots.length < 2) return [];
  for (const copies of Map.groupBy(roots.flatMap(listDocuments), ({ identity }) => identity).values()) {
    const [first, ...others] = copies;
    for (const other of others) {
      if (first && other.root !== first.root && (await isOther(first.entry, other.entry)))
        return [first.root, other.root];
    }
  }
  return [];
}

function listDocuments(root: OwnedRoot): (Held & { readonly identity: string })[] {
  return root.content.documents.flatMap(({ entry, kind, format }) => {
    const found = IN_PIECES.has(kind) ? null : identify(entry.path);
    return found ? [{ root, entry, identity: `${format} ${found.identity}` }] : [];
  });
}

async function isOther(one: Entry, other: Entry): Promise<boolean> {
  if (one.size !== other.size) return true;
  if (one.crc32 !== null && other.crc32 !== null) return one.crc32 !== other.crc32;
  return !(await sameBytes(one, other));
}
