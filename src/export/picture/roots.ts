import { toPath } from '../../archive/names.ts';
import { getWrapper } from '../../archive/root.ts';
import type { Entry, Part, Root, Tree } from '../../archive/types.ts';
import type { Service } from '../../model/enumerations.ts';
import { getPartNames } from '../export-date.ts';
import { recognise } from '../recognise.ts';
import type { DocumentRef } from '../records.ts';

/** A document of a root, before the inventory has judged it. */
export type RootDocument = Pick<DocumentRef, 'service' | 'kind' | 'format'> & { readonly entry: Entry };

/** A root with what the catalog of a service recognises below it: Facebook's, until it is known whose it is. */
export type RootContent = {
  readonly root: Root;
  readonly part: Part;
  /** What a person calls it: the innermost folder around it, or the part. */
  readonly label: string;
  /** Names of the part and of the folders around it, the innermost first, without `.zip`. */
  readonly names: readonly string[];
  readonly documents: readonly RootDocument[];
  /** All that any catalog recognises. */
  readonly entries: readonly Entry[];
};

/** The roots of a tree, in its order. */
export function getRootContents(tree: Tree): RootContent[] {
  const isOnly = tree.roots.length === 1;
  const byRoot = isOnly
    ? null
    : Map.groupBy(tree.entries, (entry) => toKey(entry.part, getEntryWrapper(entry)));
  return tree.roots.flatMap((root) => {
    const part = tree.parts[root.part];
    if (!part) return [];
    const entries = byRoot ? (byRoot.get(toKey(root.part, root.wrapper)) ?? []) : tree.entries;
    const above = getPartNames(part).map((name) => name.replace(/\.zip$/i, ''));
    const names = [...root.wrapper.split('/').slice(0, -1).reverse(), ...above];
    const label = root.wrapper === '' ? part.name : (names[0] ?? part.name);
    return [{ root, part, label, names, entries, documents: recogniseAll(entries, 'facebook') }];
  });
}

/** The same root as the export of a service. */
export const readAs = (content: RootContent, service: Service): RootContent => ({
  ...content,
  documents: recogniseAll(content.entries, service),
});

function recogniseAll(entries: readonly Entry[], service: Service): RootDocument[] {
  return entries.flatMap((entry) => {
    const found = recognise(entry.path, service);
    return found ? [{ ...found, entry }] : [];
  });
}

const toKey = (part: number, wrapper: string): string => `${part} ${wrapper}`;

export const getEntryWrapper = ({ rawName, path }: Entry): string => getWrapper(toPath(rawName), path);
