import { toPath } from '../../archive/names.ts';
import { getWrapper } from '../../archive/root.ts';
import type { Entry, Part, Root, Tree } from '../../archive/types.ts';
import { SERVICES, type Service } from '../../model/enumerations.ts';
import { getPartNames } from '../export-date.ts';
import { isOfInstagram, recognise } from '../recognise.ts';
import type { DocumentRef } from '../records.ts';

/** A document of a root, before the inventory has examined it. */
export type RootDocument = Pick<DocumentRef, 'service' | 'kind' | 'format'> & { readonly entry: Entry };

/** A root with what a service's catalog recognises below it: Facebook's, until its service is known. */
export type RootContent = {
  readonly root: Root;
  readonly part: Part;
  /** Its name for the user: the innermost folder around it, or the part. */
  readonly label: string;
  /** Names of the part and of the folders around it, the innermost first, without `.zip`. */
  readonly names: readonly string[];
  readonly documents: readonly RootDocument[];
  /** Everything that any catalog recognises. */
  readonly entries: readonly Entry[];
  /** Services whose folders a person merged into this root, including its own; then it is only its own share. */
  readonly merged: readonly Service[];
  /** The share of the other services in such a root. */
  readonly ofOthers: readonly Entry[];
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
    const documents = recogniseAll(entries, 'facebook');
    return [{ root, part, label, names, entries, documents, merged: [], ofOthers: [] }];
  });
}

/** The same root as the export of a service; for a root with several `merged` services its share. */
export function readAs(content: RootContent, service: Service, merged: readonly Service[]): RootContent {
  if (merged.length === 1) return { ...content, documents: recogniseAll(content.entries, service), merged };
  const isOwn = ({ path }: Entry): boolean => findService(path, merged) === service;
  const entries = content.entries.filter(isOwn);
  const ofOthers = content.entries.filter((entry) => !isOwn(entry));
  const folders = [...content.root.folders].filter(
    (folder) => isOfInstagram(`${folder}/`) === (service === 'instagram'),
  );
  const root = { ...content.root, folders: new Set(folders) };
  return { ...content, root, entries, documents: recogniseAll(entries, service), merged, ofOthers };
}

/** Facebook’s catalog is asked first: it knows which folders only Instagram has. */
const findService = (path: string, merged: readonly Service[]): Service | undefined =>
  SERVICES.find((service) => merged.includes(service) && recognise(path, service) !== null);

function recogniseAll(entries: readonly Entry[], service: Service): RootDocument[] {
  return entries.flatMap((entry) => {
    const found = recognise(entry.path, service);
    return found ? [{ ...found, entry }] : [];
  });
}

const toKey = (part: number, wrapper: string): string => `${part} ${wrapper}`;

export const getEntryWrapper = ({ rawName, path }: Entry): string => getWrapper(toPath(rawName), path);
