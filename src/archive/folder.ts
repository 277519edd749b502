import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { message } from '../words/message.ts';
import { MAX_ENTRIES } from './limits.ts';
import { isClutter, limitTrouble, toPath } from './names.ts';
import { refusal } from './refusals.ts';
import { RootFinder } from './root.ts';
import type { TreeBuilder } from './tree-builder.ts';
import type { Entry, EntryProblem, OpenOptions, Part } from './types.ts';

/** One file below a folder part. A link is listed, never followed: it may lead out of the folder. */
export type FolderFile = { readonly name: string; readonly bytes: number; readonly isLink: boolean };

/**
 * Every file below a folder, sorted by name, macOS clutter left out. `name` is relative, with forward slashes.
 *
 * Throws `ArchiveRefusedError`, or the signal's reason.
 */
export async function walkFolder(
  dir: string,
  part: string,
  signal: AbortSignal | undefined,
): Promise<FolderFile[]> {
  const files: FolderFile[] = [];
  const pending = [''];
  for (let below = pending.pop(); below !== undefined; below = pending.pop()) {
    signal?.throwIfAborted();
    for (const child of await listChildren(join(dir, below), part)) {
      const name = below === '' ? child.name : `${below}/${child.name}`;
      checkLimits(name, files.length, part);
      if (isClutter(child.name)) continue;
      if (child.isDirectory()) pending.push(name);
      else files.push(await fileAt(dir, name, child, part));
    }
  }
  if (files.length === 0) throw refusal('empty-archive', part);
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Lists the files of a folder into the builder. */
export function listFolder(
  part: Part,
  index: number,
  files: readonly FolderFile[],
  options: OpenOptions,
  builder: TreeBuilder,
): void {
  const root = new RootFinder(options.rootNames);
  for (const file of files) root.observe(toPath(file.name));
  const entries: Entry[] = [];
  const problems: EntryProblem[] = [];
  for (const file of files) {
    const fullPath = toPath(file.name);
    const path = root.inner(fullPath);
    if (!builder.place(index, fullPath, path)) continue;
    if (file.isLink) problems.push(linkProblem(index, path));
    else entries.push(toEntry(part, index, file, path));
  }
  builder.add({ entries, problems });
}

async function listChildren(dir: string, part: string): Promise<Dirent[]> {
  try {
    return await readdir(dir, { withFileTypes: true });
  } catch {
    throw refusal('not-readable', part);
  }
}

function checkLimits(name: string, filesSoFar: number, part: string): void {
  const trouble = limitTrouble(name, Buffer.byteLength(name));
  if (trouble !== null) throw refusal(trouble, part);
  if (filesSoFar >= MAX_ENTRIES) throw refusal('too-many-entries', part);
}

/** Sockets, pipes and devices are treated as links are: named, never opened (opening a pipe would wait forever). */
async function fileAt(dir: string, name: string, child: Dirent, part: string): Promise<FolderFile> {
  if (!child.isFile()) return { name, bytes: 0, isLink: true };
  try {
    return { name, bytes: (await stat(join(dir, name))).size, isLink: false };
  } catch {
    throw refusal('not-readable', part);
  }
}

function linkProblem(part: number, path: string): EntryProblem {
  return { part, path, code: 'damaged-entry', message: message('problem.entry.link') };
}

function toEntry(part: Part, index: number, file: FolderFile, path: string): Entry {
  return {
    part: index,
    source: join(part.path, file.name),
    kind: 'folder',
    path,
    rawName: file.name,
    size: file.bytes,
    compressedSize: file.bytes,
    offset: 0,
    method: 0,
    crc32: null,
    encrypted: false,
  };
}
