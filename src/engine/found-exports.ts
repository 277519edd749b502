import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FoundExport } from './contract/import-views.ts';
import { byPartName } from './part-names.ts';
import { isoInstant } from './read/iso.ts';
import type { Selections } from './selections.ts';

type File = {
  readonly path: string;
  readonly name: string;
  readonly bytes: number;
  readonly modifiedAt: number;
};

/** An export's ZIP. Browsers add ` (1)` to a second download of the same name. */
const EXPORT_ZIP = /^facebook-.+\.zip$/i;
const ENCRYPTED_ZIP = /^messages(?: ?\(\d+\))?\.zip$/i;

/** Exports have a hundred parts at most. */
const MOST_FILES = 500;

/**
 * Exports in a folder (Downloads), parts of one export together, newest first. Only names and sizes are looked at.
 * A folder that is missing or may not be read gives none.
 */
export async function findExports(folder: string, selections: Selections): Promise<FoundExport[]> {
  const names = await listNames(folder);
  const wanted = names
    .filter((name) => EXPORT_ZIP.test(name) || ENCRYPTED_ZIP.test(name))
    .slice(0, MOST_FILES);
  const files = await Promise.all(wanted.map((name) => statFile(join(folder, name))));
  return groupFiles(files.filter((file) => file !== null)).map((group) => foundExport(group, selections));
}

/** Paths given when the app was started, grouped by export like the found ones. */
export async function offeredExports(
  paths: readonly string[],
  selections: Selections,
): Promise<FoundExport[]> {
  const files = await Promise.all(paths.map(statFile));
  return groupFiles(files.filter((file) => file !== null)).map((group) => foundExport(group, selections));
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    // No Downloads folder, or not ours to read: then there is nothing to offer, and dropping files works all the same.
    return [];
  }
}

async function statFile(path: string): Promise<File | null> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { path, name: basename(path), bytes: size, modifiedAt: Math.floor(mtimeMs / 1000) };
  } catch {
    // Gone or locked between listing and looking.
    return null;
  }
}

/** What the parts of one export share: everything up to its date. `facebook-ada-2026-05-20-AbC.zip` and `...-XyZ.zip`. */
export function exportTitle(name: string): string {
  const dated = /^(facebook-.*?\d{4}-\d{2}-\d{2})/i.exec(name);
  if (dated?.[1]) return dated[1];
  // Before 2023 the parts were numbered: facebook-ada.zip, facebook-ada-2.zip, facebook-ada (1).zip.
  return name.replace(/\.zip$/i, '').replace(/(?: ?\(\d+\)|[-_]\d{1,2})$/, '');
}

function groupFiles(files: readonly File[]): File[][] {
  const groups = Map.groupBy(files, ({ name }) => exportTitle(name));
  const newest = (group: readonly File[]) => Math.max(...group.map(({ modifiedAt }) => modifiedAt));
  const inOrder = [...groups.values()].map((group) => group.sort(byPartName));
  return inOrder.sort((a, b) => newest(b) - newest(a));
}

function foundExport(files: readonly File[], selections: Selections): FoundExport {
  return {
    title: exportTitle(files[0]?.name ?? ''),
    parts: files.map(({ path, name, bytes, modifiedAt }) => ({
      handle: selections.register(path),
      name,
      bytes,
      modifiedAt: isoInstant(modifiedAt) ?? '',
    })),
  };
}
