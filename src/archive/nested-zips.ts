import { join } from 'node:path';
import { type Message, message } from '../words/message.ts';
import type { FolderFile } from './folder.ts';
import { glanceAtZip } from './list-zip.ts';
import { RootFinder } from './root.ts';
import { ArchiveRefusedError, type OpenOptions, type Part } from './types.ts';

/** The contents of a folder: its own files, and the ZIPs among them that are parts. */
export type FolderContent = { readonly files: readonly FolderFile[]; readonly zips: readonly Part[] };

/**
 * Separates the ZIPs of an export in a chosen folder from its files. A ZIP below a root name was sent by somebody and remains a
 * file. One that cannot be opened costs only itself, and is named. Links are never followed, and a ZIP inside a ZIP is named
 * but not opened, so this terminates.
 */
export async function takeNestedZips(
  folder: Part,
  all: readonly FolderFile[],
  options: OpenOptions,
): Promise<FolderContent> {
  const root = new RootFinder(options, folder);
  const zips: Part[] = [];
  const files: FolderFile[] = [];
  for (const file of all) {
    options.signal?.throwIfAborted();
    const isCandidate = /\.zip$/i.test(file.name) && file.trouble === null && root.isOutside(file.name);
    const zip = isCandidate ? await toPart(folder, file, options) : file;
    if ('path' in zip) zips.push(zip);
    else files.push(zip);
  }
  return { files, zips };
}

async function toPart(folder: Part, file: FolderFile, options: OpenOptions): Promise<Part | FolderFile> {
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  const part: Part = { name, kind: 'zip', path: join(folder.path, file.name), bytes: file.bytes };
  try {
    const { isOfExport, zips } = await glanceAtZip(part, options);
    if (isOfExport) return part;
    return zips.length === 0
      ? file
      : { ...file, trouble: { code: 'unopened-archive', says: outerZip(zips) } };
  } catch (error) {
    if (!(error instanceof ArchiveRefusedError)) throw error;
    const says = message('problem.entry.refused-archive', { because: error.message });
    return { ...file, trouble: { code: 'unopened-archive', says } };
  }
}

const MOST_NAMED = 5;

function outerZip(paths: readonly string[]): Message {
  const zips = paths.slice(0, MOST_NAMED).map((path) => path.slice(path.lastIndexOf('/') + 1));
  const more = paths.length - zips.length;
  return message(more === 0 ? 'problem.entry.outer-archive' : 'problem.entry.outer-archive.more', {
    zips,
    more,
  });
}
