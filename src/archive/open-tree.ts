import { realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { systemCode } from './entry-problems.ts';
import { type FolderFile, listFolder, walkFolder } from './folder.ts';
import { MAX_ROOTS } from './limits.ts';
import { listZip } from './list-zip.ts';
import { takeNestedZips } from './nested-zips.ts';
import { refusal } from './refusals.ts';
import { TreeBuilder } from './tree-builder.ts';
import type { ArchiveRefusedError, OpenOptions, Part, Tree } from './types.ts';

/** A part and, for a folder, its contents: its size is only known once it has been walked. */
type Found = { readonly part: Part; readonly files: readonly FolderFile[] };

/**
 * Opens several ZIPs and folders as one tree. Nothing is extracted or inflated: ZIPs are read by their central directory,
 * folders by their listing, and the ZIPs of an export inside a folder are parts too. A part that is named twice counts once,
 * and parts are sorted (name, size, path), so the order of `paths` does not matter.
 * Throws `ArchiveRefusedError` for the first part that cannot be trusted or read, or the signal's reason.
 */
export async function openTree(paths: readonly string[], options: OpenOptions): Promise<Tree> {
  const { only } = options;
  const all = await findParts(paths, options);
  const found = only ? all.filter(({ part }) => only.has(part.path)) : all;
  const isListed = (part: number, wrapper: string): boolean =>
    only?.get(found[part]?.part.path ?? '')?.has(wrapper) ?? only === undefined;
  const builder = new TreeBuilder(options, isListed);
  for (const [index, { part, files }] of found.entries()) {
    options.signal?.throwIfAborted();
    if (part.kind === 'folder') listFolder(part, index, files, options, builder);
    else await listZip(part, index, options, builder);
    if (builder.rootCount > MAX_ROOTS) throw refusal('too-many-roots', part.name);
  }
  return builder.tree(found.map(({ part }) => part));
}

async function findParts(paths: readonly string[], options: OpenOptions): Promise<Found[]> {
  const real = new Set<string>();
  for (const path of paths) real.add(await getRealPath(path));
  const found = new Map<string, Found>();
  for (const path of real) {
    for (const one of await findPart(path, options)) found.set(one.part.path, one);
  }
  return [...found.values()].sort((a, b) => compareParts(a.part, b.part));
}

async function getRealPath(path: string): Promise<string> {
  try {
    return await realpath(resolve(path));
  } catch (error) {
    throw pathRefusal(error, basename(path));
  }
}

/** A ZIP, or a folder with the ZIPs that are in it. */
async function findPart(path: string, options: OpenOptions): Promise<Found[]> {
  const name = basename(path);
  const stats = await stat(path).catch((error: unknown) => {
    throw pathRefusal(error, name);
  });
  if (stats.isFile()) return [{ part: { name, kind: 'zip', path, bytes: stats.size }, files: [] }];
  if (!stats.isDirectory()) throw refusal('not-an-archive', name);
  const all = await walkFolder(path, name, options.signal);
  const { files, zips } = await takeNestedZips({ name, kind: 'folder', path, bytes: 0 }, all, options);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const found: Found[] = zips.map((part) => ({ part, files: [] }));
  if (files.length > 0) found.push({ part: { name, kind: 'folder', path, bytes }, files });
  return found;
}

function pathRefusal(error: unknown, name: string): ArchiveRefusedError {
  const code = systemCode(error);
  return refusal(code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'not-readable', name);
}

/** Plain code-unit order: the same on every machine and in every locale. */
function compareParts(a: Part, b: Part): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  if (a.bytes !== b.bytes) return a.bytes - b.bytes;
  return a.path < b.path ? -1 : 1;
}
