import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ROOT_NAMES } from '../export/catalog.ts';
import { isoInstant } from '../model/times.ts';
import type { FoundExport } from './contract/import-views.ts';
import { byPartName } from './part-names.ts';
import type { Selections } from './selections.ts';

type Found = Omit<FoundExport['parts'][number], 'handle' | 'modifiedAt'> & {
  readonly path: string;
  readonly modifiedAt: number;
};
type Group = { readonly title: string; readonly parts: readonly Found[] };

/** An export's ZIP, or the folder it was unpacked into. Browsers add ` (1)` to a second download of the same name. */
const EXPORT_NAME = /^(?:facebook|instagram|twitter)-./i;
const OTHER_NAME = /^(?:instagram|twitter)-./i;
const ENCRYPTED_NAME = /^messages(?: ?\(\d+\))?\.zip$/i;

/** What only an export of Facebook, Instagram or X has, whatever its folder is called. */
const SIGN =
  /^(?:your_facebook_activity|apps_and_websites_off_of_facebook|ads_information|.*_across_facebook|your_instagram_activity|Your archive\.html)$/i;

/** Exports have a hundred parts at most. */
const MOST_FILES = 500;
/** A Downloads folder is rarely tidied up, but nobody waits for one with a hundred thousand files. */
const MOST_ENTRIES = 20_000;

/**
 * Exports in a folder (Downloads), with parts of one export grouped, newest first. Only names and sizes are looked at. A folder
 * that is missing or may not be read has none.
 */
export async function findExports(folder: string, selections: Selections): Promise<FoundExport[]> {
  const entries = (await listEntries(folder)).slice(0, MOST_ENTRIES);
  const isWanted = await Promise.all(entries.map((entry) => isExport(folder, entry)));
  const wanted = entries.filter((_, index) => isWanted[index]).slice(0, MOST_FILES);
  return findParts(
    wanted.map(({ name }) => join(folder, name)),
    selections,
  );
}

async function isExport(folder: string, entry: Dirent): Promise<boolean> {
  const { name } = entry;
  if (!entry.isDirectory())
    return (EXPORT_NAME.test(name) && /\.zip$/i.test(name)) || ENCRYPTED_NAME.test(name);
  const inside = await listEntries(join(folder, name));
  return inside.some(
    (child) => SIGN.test(child.name) || (EXPORT_NAME.test(name) && ROOT_NAMES.has(child.name)),
  );
}

/** Paths given when the app was started, grouped by export like the found ones. */
export const offeredExports = (paths: readonly string[], selections: Selections): Promise<FoundExport[]> =>
  findParts(paths, selections);

async function findParts(paths: readonly string[], selections: Selections): Promise<FoundExport[]> {
  const found = (await Promise.all(paths.map(findPart))).filter((part) => part !== null);
  return joinEncrypted(groupParts(found)).map((group) => foundExport(group, selections));
}

async function listEntries(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    // The folder is missing or unreadable: then nothing is offered, and choosing files still works.
    return [];
  }
}

async function findPart(path: string): Promise<Found | null> {
  try {
    const stats = await stat(path);
    const isFolder = stats.isDirectory();
    return {
      path,
      name: basename(path),
      kind: isFolder ? 'folder' : 'zip',
      bytes: isFolder ? null : stats.size,
      modifiedAt: Math.floor(stats.mtimeMs / 1000),
    };
  } catch {
    // Removed or locked after it was listed.
    return null;
  }
}

/** The common part of one export's file names: everything up to its date. `facebook-ada-2026-05-20-AbC.zip` and `...-XyZ.zip`. */
export function exportTitle(name: string): string {
  const dated = /^((?:facebook|instagram|twitter)-.*?\d{4}-\d{2}-\d{2})/i.exec(name);
  if (dated?.[1]) return dated[1];
  // Before 2023 the parts were numbered: facebook-ada.zip, facebook-ada-2.zip, facebook-ada (1).zip.
  return name.replace(/\.zip$/i, '').replace(/(?: ?\(\d+\)|[-_]\d{1,2})$/, '');
}

function groupParts(parts: readonly Found[]): Group[] {
  const groups = [...Map.groupBy(parts, ({ name }) => exportTitle(name))].map(([title, group]) => ({
    title,
    parts: group.toSorted(byPartName),
  }));
  return groups.toSorted((a, b) => lastModified(b) - lastModified(a));
}

const lastModified = ({ parts }: Group): number => Math.max(...parts.map(({ modifiedAt }) => modifiedAt));

/** Whose export it is, according to its name: `facebook-ada-2026-05-20` and `facebook-ada` are of one account. */
const getAccount = (title: string): string => title.replace(/-\d{4}-\d{2}-\d{2}$/, '').toLowerCase();

/**
 * Encrypted chats come in a ZIP whose name says neither whose it is nor when it was made: it is grouped with the Facebook
 * export that was downloaded at nearly the same time, provided that all Facebook exports here are of one account.
 */
function joinEncrypted(groups: readonly Group[]): Group[] {
  const encrypted = groups.filter(({ parts }) => parts.every(({ name }) => ENCRYPTED_NAME.test(name)));
  const exports = groups.filter((group) => !encrypted.includes(group) && !OTHER_NAME.test(group.title));
  if (new Set(exports.map(({ title }) => getAccount(title))).size !== 1) return [...groups];
  const distance = (group: Group, part: Found): number => Math.abs(lastModified(group) - part.modifiedAt);
  const goesWith = (part: Found): Group | undefined =>
    exports.toSorted((a, b) => distance(a, part) - distance(b, part))[0];
  const chats = encrypted.flatMap(({ parts }) => parts);
  return groups
    .filter((group) => !encrypted.includes(group))
    .map((group) => ({
      ...group,
      parts: [...group.parts, ...chats.filter((part) => goesWith(part) === group)],
    }));
}

const foundExport = ({ title, parts }: Group, selections: Selections): FoundExport => ({
  title,
  parts: parts.map(({ path, modifiedAt, ...part }) => ({
    ...part,
    handle: selections.register(path),
    modifiedAt: isoInstant(modifiedAt),
  })),
});
