/**
 * Archives that are named but not opened, and unfinished browser downloads. People find them next to ZIPs, or pack their export
 * into one.
 */
export type OtherArchive =
  | 'rar-archive'
  | 'seven-zip-archive'
  | 'tar-archive'
  | 'split-archive'
  | 'unfinished-download';

const BY_NAME: readonly (readonly [RegExp, OtherArchive])[] = [
  [/\.(?:tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst))$/i, 'tar-archive'],
  [/\.7z(?:\.\d{3})?$/i, 'seven-zip-archive'],
  [/\.(?:rar|r\d{2})$/i, 'rar-archive'],
  [/\.(?:zip\.\d{3}|z\d{2})$/i, 'split-archive'],
  // Chrome and Edge, Opera; Firefox, Safari and older Edge keep the file's name before their extension.
  [/\.(?:crdownload|opdownload)$/i, 'unfinished-download'],
  [/\.zip(?:\.[\w-]+)?\.(?:part|partial|download)$/i, 'unfinished-download'],
];

const BY_FIRST_BYTES: readonly (readonly [string, OtherArchive])[] = [
  ['1f8b', 'tar-archive'],
  ['377abcaf271c', 'seven-zip-archive'],
  ['526172211a07', 'rar-archive'],
];

/** The kind of archive by the file's name, or null if it is none of these. */
export function otherArchiveByName(name: string): OtherArchive | null {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** The kind of archive by the file's first bytes, whatever its name. */
export function otherArchiveByBytes(head: Buffer): OtherArchive | null {
  return BY_FIRST_BYTES.find(([bytes]) => head.toString('hex').startsWith(bytes))?.[1] ?? null;
}
