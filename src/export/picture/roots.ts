import { toPath } from '../../archive/names.ts';
import { getWrapper } from '../../archive/root.ts';
import type { Entry, Part, Root, Tree } from '../../archive/types.ts';
import { getPartNames } from '../export-date.ts';
import { recognise } from '../recognise.ts';
import type { DocumentRef } from '../records.ts';

/** A document of a root, before the inventory has judged it. */
export type RootDocument = Pick<DocumentRef, 'kind' | 'format'> & { readonly entry: Entry };

/** A root with what the catalog recognises below it. */
export type RootContent = {
  readonly root: Root;
  readonly part: Part;
  /** What a person calls it: the innermost folder around it, or the part. */
  readonly label: string;
  /** Names of the part and of the folders around it, the innermost first, without `.zip`. */
  readonly names: readonly string[];
  readonly documents: readonly RootDocument[];
};

/** The roots of a tree, in its order. */
export function getRootContents(tree: Tree): RootContent[] {
  const all = recogniseAll(tree);
  const isOnly = tree.roots.length === 1;
  const byRoot = isOnly ? null : Map.groupBy(all, ({ entry }) => toKey(entry.part, getEntryWrapper(entry)));
  return tree.roots.flatMap((root) => {
    const part = tree.parts[root.part];
    if (!part) return [];
    const documents = byRoot ? (byRoot.get(toKey(root.part, root.wrapper)) ?? []) : all;
    const above = getPartNames(part).map((name) => name.replace(/\.zip$/i, ''));
    const names = [...root.wrapper.split('/').slice(0, -1).reverse(), ...above];
    const label = root.wrapper === '' ? part.name : (names[0] ?? part.name);
    return [{ root, part, label, names, documents }];
  });
}

function recogniseAll({ entries }: Tree): RootDocument[] {
  return entries.flatMap((entry) => {
    const found = recognise(entry.path);
    return found ? [{ ...found, entry }] : [];
  });
}

const toKey = (part: number, wrapper: string): string => `${part} ${wrapper}`;

export const getEntryWrapper = ({ rawName, path }: Entry): string => getWrapper(toPath(rawName), path);
