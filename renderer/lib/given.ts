/** A file of a folder, by its path relative to it; its content is fetched when needed. */
export type FolderFile = { readonly path: string; readonly getFile: () => Promise<File> };

/** Something that was dropped or chosen: a file, or a folder with what is in it. */
export type Given = {
  readonly name: string;
  /** The browser's own object. Only the desktop app can use it for a folder; null for a folder chosen in a dialog. */
  readonly file: File | null;
  /** Lists a folder; null for a file. */
  readonly list: (() => Promise<readonly FolderFile[]>) | null;
};

/** What was dropped. Must be called while the event is handled: afterwards the browser discards the items. */
export function getDropped(items: Iterable<DataTransferItem>): Given[] {
  return [...items].flatMap((item): Given[] => {
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry !== null && isFolder(entry)) return [{ name: entry.name, file, list: () => listFolder(entry) }];
    return file === null ? [] : [{ name: file.name, file, list: null }];
  });
}

/** What was chosen in a dialog; the files of a folder come one by one with their relative paths. */
export function getChosen(files: Iterable<File>): Given[] {
  const byTop = Map.groupBy(files, ({ webkitRelativePath }) => webkitRelativePath.split('/')[0] ?? '');
  return [...byTop].flatMap(([top, group]): Given[] =>
    top === ''
      ? group.map((file) => ({ name: file.name, file, list: null }))
      : [{ name: top, file: null, list: async () => group.map((file) => toFolderFile(top, file)) }],
  );
}

const toFolderFile = (top: string, file: File): FolderFile => ({
  path: file.webkitRelativePath.slice(top.length + 1),
  getFile: async () => file,
});

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function listFolder(folder: FileSystemDirectoryEntry, above = ''): Promise<FolderFile[]> {
  const listed = (await readEntries(folder)).map(async (entry) => {
    const path = `${above}${entry.name}`;
    if (isFolder(entry)) return listFolder(entry, `${path}/`);
    return isFile(entry)
      ? [{ path, getFile: () => new Promise<File>((...settle) => entry.file(...settle)) }]
      : [];
  });
  return (await Promise.all(listed)).flat();
}

/** A browser returns the entries of a folder a hundred at a time, and none at the end. */
async function readEntries(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[][] = [];
  do all.push(await new Promise<FileSystemEntry[]>((...settle) => reader.readEntries(...settle)));
  while (all.at(-1)?.length);
  return all.flat();
}
