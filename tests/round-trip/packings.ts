import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildZip } from '../archive/zip-builder.ts';

/** One part of an export on its way to a person's disk, and how it is packed there. */
export type PackedPart = {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
  readonly isZip: boolean;
  readonly method?: 0 | 8;
  /** Windows PowerShell writes `\` between folders. */
  readonly hasBackslashes?: boolean;
  /** Folders between the one that is chosen and the part. */
  readonly below?: string;
};

export type Packing = {
  readonly parts: readonly PackedPart[];
  /** Whether the folder around the parts is chosen, not the parts one by one. */
  readonly chooseFolder: boolean;
};

export type Repacking = (packing: Packing) => Packing;

const each =
  (change: (part: PackedPart, index: number) => PackedPart): Repacking =>
  (packing) => ({ ...packing, parts: packing.parts.map(change) });

/** Changes the path of every file. */
const renamed = (rename: (path: string) => string): Repacking =>
  each((part) => ({
    ...part,
    files: new Map([...part.files].map(([path, bytes]) => [rename(path), bytes])),
  }));

const named = (rename: (name: string) => string): Repacking =>
  each((part) => ({ ...part, name: rename(part.name) }));

const wrapped = (wrapper: (part: PackedPart) => string): Repacking =>
  each((part) => ({
    ...part,
    files: new Map([...part.files].map(([path, bytes]) => [`${wrapper(part)}/${path}`, bytes])),
  }));

/** Spreads each part's files over several of nearly the same name. */
const split =
  (count: number): Repacking =>
  (packing) => ({
    ...packing,
    parts: packing.parts.flatMap((part) =>
      Array.from({ length: count }, (_, at) => ({
        ...part,
        name: at === 0 ? part.name : `${part.name}-part${count}${at + 1}`,
        files: new Map([...part.files].filter((_file, index) => index % count === at)),
      })).filter(({ files }) => files.size > 0),
    ),
  });

/** Marks a document as a copy: `message_1 (1).json`. Linked pages keep their names, or their index would miss them. */
const copyName =
  (mark: string) =>
  (path: string): string =>
    path.endsWith('.json') ? path.replace(/\.json$/, `${mark}.json`) : path;

/** Adds a second copy of every document of these, with the same bytes. */
const doubled = (mark: string, which = /./): Repacking =>
  each((part) => ({
    ...part,
    files: new Map(
      [...part.files].flatMap(([path, bytes]) => [
        [path, bytes] as const,
        [which.test(path) ? copyName(mark)(path) : path, bytes] as const,
      ]),
    ),
  }));

const folderCopied = (mark: string) => renamed((path) => path.replace(/^([^/]+)\//, `$1${mark}/`));

/**
 * What people, browsers, unpackers and delivery services do to an export without changing its content. The list in
 * docs/adding-a-format.md has the same names in the same order.
 */
export const REPACKINGS: Readonly<Record<string, Repacking>> = {
  'zip every part': each((part) => ({ ...part, isZip: true })),
  'unpack every part': each((part) => ({ ...part, isZip: false })),
  'unpack the first part only': each((part, index) => ({ ...part, isZip: index > 0 })),
  'zip again without compression': each((part) => ({ ...part, isZip: true, method: 0 })),
  'zip again with Windows PowerShell': each((part) => ({ ...part, isZip: true, hasBackslashes: true })),
  'split in two': split(2),
  'split in five': split(5),
  'choose the folder around the parts': (packing) => ({ ...packing, chooseFolder: true }),
  'sort the parts into folders below': (packing) => ({
    chooseFolder: true,
    parts: packing.parts.map((part, index) => ({ ...part, below: `backup/old ${index}/` })),
  }),
  'wrap in a folder of the part’s name': wrapped(({ name }) => name),
  'wrap in two folders': wrapped(({ name }) => `Takeaway/${name}`),
  'wrap in a folder of the part’s name twice': wrapped(({ name }) => `${name}/${name}`),
  'deliver through Google Drive': (packing) =>
    named((name) => `${name}-20260601T091955Z-001`)(wrapped(({ name }) => name)(packing)),
  'deliver through Dropbox': wrapped(({ name }) => `Dropbox/Apps/Facebook/${name}`),
  'download a second time in a browser': named((name) => `${name} (1)`),
  'unpack beside an older copy on macOS': named((name) => `${name} 2`),
  'copy in Windows': named((name) => `${name} - Copy`),
  'copy in Windows in German': named((name) => `${name} - Kopie`),
  'rename documents to “(1)”': renamed(copyName(' (1)')),
  'rename documents to “ 2”': renamed(copyName(' 2')),
  'rename documents to “ - Копия”': renamed(copyName(' - Копия')),
  'keep both copies of documents': doubled('(1)'),
  'keep both copies of documents in Japanese': doubled(' - コピー'),
  'keep both copies of chats with 7-Zip': doubled('_1', /message_\d+\.json$|^messages\/[^/]+\.json$/),
  'hand over every part twice': (packing) => ({
    ...packing,
    parts: packing.parts.flatMap((part) => [part, { ...part, name: `${part.name} (1)` }]),
  }),
  'keep both copies of folders': folderCopied(' 2'),
  'copy folders in French': folderCopied(' - Copie'),
  'write names as macOS does': renamed((path) => path.normalize('NFD')),
  'add what macOS leaves behind': each((part) => ({
    ...part,
    files: new Map([...part.files, ['.DS_Store', Buffer.from('x')], ['__MACOSX/._x.json', Buffer.from('x')]]),
  })),
  'hand the parts over in another order': (packing) => ({ ...packing, parts: packing.parts.toReversed() }),
};

/** Writes a packing below a folder; gives the paths to choose. */
export function writePacking(dir: string, { parts, chooseFolder }: Packing): string[] {
  const paths = parts.map(({ name, files, isZip, method = 8, hasBackslashes = false, below = '' }) => {
    const path = join(dir, below, name);
    if (!isZip) {
      for (const [inner, bytes] of files) writeAt(join(path, inner), bytes);
      return path;
    }
    const entries = [...files].map(([inner, data]) => ({
      name: hasBackslashes ? inner.replaceAll('/', '\\') : inner,
      data,
      method,
    }));
    writeAt(`${path}.zip`, buildZip(entries));
    return `${path}.zip`;
  });
  return chooseFolder ? [dir] : paths;
}

function writeAt(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
