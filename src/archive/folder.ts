import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Message, message } from '../words/message.ts';
import { describeProblem } from './entry-problems.ts';
import { MAX_ENTRIES } from './limits.ts';
import { isClutter, limitTrouble, toPath } from './names.ts';
import { otherArchiveByName } from './other-archives.ts';
import { refusal } from './refusals.ts';
import { RootFinder } from './root.ts';
import type { TreeBuilder } from './tree-builder.ts';
import type { ArchiveProblemCode, Entry, EntryProblem, OpenOptions, Part } from './types.ts';

/** One file below a folder part, or a folder below it that cannot be listed. */
export type FolderFile = {
  readonly name: string;
  readonly bytes: number;
  /** Why it cannot be read, or null. */
  readonly trouble: FileTrouble | null;
};
type FileTrouble = { readonly code: ArchiveProblemCode; readonly says: Message };

/** A link is listed, never followed: it may lead out of the folder. */
const LINK: FileTrouble = { code: 'damaged-entry', says: message('problem.entry.link') };
const LOST_FILE: FileTrouble = { code: 'not-readable', says: describeProblem('not-readable') };
const LOST_FOLDER: FileTrouble = { code: 'not-readable', says: message('problem.entry.lost-folder') };

/**
 * Every file below a folder, sorted by name, without macOS clutter. `name` is relative, with forward slashes. A file or a
 * folder below that cannot be read, or whose name is not text, costs only itself.
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
    const children = await listChildren(join(dir, below));
    if (children === null && below === '') throw refusal('not-readable', part);
    if (children === null) files.push({ name: below, bytes: 0, trouble: LOST_FOLDER });
    for (const child of children ?? []) {
      const name = below === '' ? child.name : `${below}/${child.name}`;
      checkLimits(name, files.length, part);
      if (isClutter(child.name)) continue;
      if (child.isDirectory()) pending.push(name);
      else files.push(await fileAt(dir, name, child));
    }
  }
  if (files.length === 0) throw refusal('empty-archive', part, 'empty-folder');
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
  const root = new RootFinder(options, part);
  const placed = files.map((file) => ({ file, fullPath: toPath(file.name) }));
  for (const { fullPath } of placed) root.observe(fullPath);
  const hasRoot = placed.some(({ fullPath }) => options.wanted(root.below(fullPath) ?? ''));
  const entries: Entry[] = [];
  const problems: EntryProblem[] = [];
  for (const { file, fullPath } of placed) {
    const path = root.inner(fullPath, hasRoot ? undefined : options.loose);
    const isWanted = builder.place(index, fullPath, path);
    const trouble = file.trouble ?? getArchiveTrouble(file.name, root);
    if (trouble === null && isWanted) entries.push(toEntry(part, index, file, path));
    else if (trouble !== null && (isWanted || isAlwaysNamed(trouble))) {
      problems.push({ part: index, path, code: trouble.code, message: trouble.says });
    }
  }
  builder.add({ entries, problems });
}

/** An archive next to the export may hold the rest of it; one among messages was sent by somebody. */
function getArchiveTrouble(name: string, root: RootFinder): FileTrouble | null {
  const kind = otherArchiveByName(name);
  if (kind === null || !root.isOutside(name)) return null;
  return { code: 'unopened-archive', says: message(`problem.entry.${kind}`) };
}

/** Possible documents are named; any other unwanted file is only counted. */
const isAlwaysNamed = ({ code, says }: FileTrouble): boolean =>
  code === 'unopened-archive' || says === LOST_FOLDER.says;

async function listChildren(dir: string): Promise<Dirent[] | null> {
  try {
    return await readdir(dir, { withFileTypes: true });
  } catch {
    return null;
  }
}

function checkLimits(name: string, filesSoFar: number, part: string): void {
  const trouble = limitTrouble(name, Buffer.byteLength(name));
  if (trouble !== null) throw refusal(trouble, part);
  if (filesSoFar >= MAX_ENTRIES) throw refusal('too-many-entries', part);
}

/** Sockets, pipes and devices are treated like links: named, never opened (opening a pipe would wait forever). */
async function fileAt(dir: string, name: string, child: Dirent): Promise<FolderFile> {
  if (!child.isFile()) return { name, bytes: 0, trouble: LINK };
  try {
    return { name, bytes: (await stat(join(dir, name))).size, trouble: null };
  } catch {
    // Deleted since, or its name is not text: Node returns what it cannot decode as U+FFFD.
    return { name, bytes: 0, trouble: LOST_FILE };
  }
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
