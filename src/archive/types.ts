import type { PartKind } from '../model/enumerations.ts';
import type { UnreadFolder } from '../model/imports.ts';
import type { Message } from '../words/message.ts';
import { WordedError } from '../words/worded-error.ts';

/**
 * The output of `archive/`: one read-only tree of entries over several ZIPs and folders. It knows nothing about Facebook;
 * callers say which first folder names mark the root of a tree, and which paths they may ever want to read.
 */

/** One ZIP or folder that the user handed over. `bytes` is the file's size (a folder: the sum of its files). */
export type Part = {
  readonly name: string;
  readonly kind: PartKind;
  /** Absolute path on this machine. Never stored in the ledger, never shown to the renderer. */
  readonly path: string;
  readonly bytes: number;
};

/**
 * One entry that may be read. Plain data: it can be posted to a worker, which opens it without reading the central
 * directory again (see `readEntry`).
 */
export type Entry = {
  /** Index into `Tree.parts`. */
  readonly part: number;
  /** Absolute path of the ZIP, or of the file itself for a folder part. */
  readonly source: string;
  readonly kind: PartKind;
  /** Path relative to the tree's root: wrapper folders stripped, NFC, forward slashes. */
  readonly path: string;
  /** The name as written in the archive, for error messages and for the check against the local header. */
  readonly rawName: string;
  /** Uncompressed size in bytes as declared by the central directory (folder: file size). */
  readonly size: number;
  readonly compressedSize: number;
  /** Offset of the local header in the ZIP; 0 for a folder. */
  readonly offset: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** CRC-32 as declared; null for a folder. */
  readonly crc32: number | null;
  readonly encrypted: boolean;
};

/** A problem with one entry that costs that entry only. `message` holds facts without personal content. */
export type EntryProblem = {
  readonly part: number;
  readonly path: string;
  readonly code: ArchiveProblemCode;
  readonly message: Message;
};

export type ArchiveProblemCode =
  | 'encrypted-entry'
  | 'duplicate-name'
  | 'size-mismatch'
  | 'ratio-limit'
  | 'size-limit'
  | 'checksum-mismatch'
  | 'header-mismatch'
  | 'unsupported-method'
  | 'unopened-archive'
  | 'not-readable'
  | 'damaged-entry';

/** Codes that refuse a whole archive. */
export type ArchiveRefusalCode =
  | 'not-found'
  | 'not-readable'
  | 'not-an-archive'
  | 'empty-archive'
  | 'truncated-archive'
  | 'damaged-directory'
  | 'unsafe-name'
  | 'overlapping-entries'
  | 'too-many-entries'
  | 'too-many-roots'
  | 'name-too-long'
  | 'too-deep';

/**
 * A whole archive is refused; `message` is one sentence that a person can act on (it may contain the part's name, never
 * personal content).
 */
export class ArchiveRefusedError extends WordedError {
  readonly code: ArchiveRefusalCode;
  readonly part: string;
  constructor(code: ArchiveRefusalCode, part: string, says: Message) {
    super(says);
    this.name = 'ArchiveRefusedError';
    this.code = code;
    this.part = part;
  }
}

/** Reading one entry failed; costs that entry only. */
export class EntryUnreadableError extends Error {
  readonly code: ArchiveProblemCode;
  /** Why, in facts. */
  readonly says: Message;
  constructor(code: ArchiveProblemCode, says: Message) {
    super(code);
    this.name = 'EntryUnreadableError';
    this.code = code;
    this.says = says;
  }
}

export type OpenOptions = {
  /** Names of first-level folders and files that mark the root; everything before the first of them is a wrapper. */
  readonly rootNames: ReadonlySet<string>;
  /**
   * Whether a root begins at a folder named `data`, by the path of a file from it on: the name alone proves nothing. Default:
   * never.
   */
  readonly isRoot?: (path: string) => boolean;
  /** Only entries whose root-relative path passes are kept; the others are counted, never opened. */
  readonly wanted: (path: string) => boolean;
  /** Which of the others are counted by folder. Default: none. */
  readonly mayBeDocument?: (path: string) => boolean;
  /** Which of the others are named in `Root.signs`, by file name. Default: none. */
  readonly signs?: ReadonlySet<string>;
  /**
   * Where a file belongs if its part has no wanted file below a root name, or null: somebody chose or zipped a folder of the
   * export by itself and may have renamed it. `path` has all known names above the file, `inner` has its wrapper stripped.
   */
  readonly loose?: (path: string, inner: string) => string | null;
  /** Only what is below these roots is listed: wrappers by the part's absolute path. Default: everything. */
  readonly only?: RootSelection;
  readonly signal?: AbortSignal;
};

export type RootSelection = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * One place where a tree begins: a part, or a folder inside it. `fb_01/messages` and `fb_02/messages` in one folder have two
 * roots. `wrapper` is what comes before it, with its last slash; usually empty.
 */
export type Root = {
  readonly part: number;
  readonly wrapper: string;
  /** Its folders of the first and the second level (`connections`, `connections/friends`), those of unwanted files too. */
  readonly folders: ReadonlySet<string>;
  /** Names of requested files directly in it; absent if there are none. */
  readonly signs?: readonly string[];
};

/** Several parts as one tree. `entries` are in part order, then archive order; the same path may be in several parts. */
export type Tree = {
  readonly parts: readonly Part[];
  readonly entries: readonly Entry[];
  readonly problems: readonly EntryProblem[];
  /** Files that were not wanted (media and unknown documents). */
  readonly otherFiles: number;
  /** The same for each part, by its index. */
  readonly otherFilesByPart: readonly number[];
  /** Those of the other files that may be documents, by folder. */
  readonly notRead: readonly UnreadFolder[];
  /** In part order. */
  readonly roots: readonly Root[];
};
