import type { Document } from './document.ts';

/**
 * A tree duplicated inside one part (`facebook-x/facebook-x/messages`) yields one path twice: the second is listed under its
 * name in the archive, so that every row of the coverage statement has a path of its own.
 */
export function distinctPaths(documents: readonly Document[]): Document[] {
  const taken = new Set<string>();
  for (const { ref } of documents) taken.add(row(ref.part, ref.path));
  if (taken.size === documents.length) return [...documents];
  taken.clear();
  return documents.toSorted(byVerdict).map((document) => {
    const path = freePath(document, taken);
    taken.add(row(document.ref.part, path));
    return path === document.ref.path ? document : { ...document, ref: { ...document.ref, path } };
  });
}

export function row(part: number, path: string): string {
  return `${part} ${path}`;
}

function freePath({ ref, variants }: Document, taken: ReadonlySet<string>): string {
  if (!taken.has(row(ref.part, ref.path))) return ref.path;
  return getFreePath(ref.part, variants[0]?.rawName ?? ref.path, taken);
}

export function getFreePath(part: number, path: string, taken: ReadonlySet<string>): string {
  let free = path;
  for (let copy = 2; taken.has(row(part, free)); copy += 1) free = `${path} (${copy})`;
  return free;
}

function byVerdict(a: Document, b: Document): number {
  return Number(a.verdict !== null) - Number(b.verdict !== null);
}
