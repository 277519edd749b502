/** What can go wrong with the ledger file, each with one sentence that a person can act on. */
export type LedgerErrorCode =
  | 'from-the-future'
  | 'not-a-ledger'
  | 'corrupted'
  | 'no-permission'
  | 'no-such-folder'
  | 'disk-full'
  | 'busy'
  | 'disk-trouble'
  | 'already-imported'
  | 'migration-failed';

/** An expected failure of the ledger. `message` is one sentence; it names files, never anything from an export. */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode;
  constructor(code: LedgerErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LedgerError';
    this.code = code;
  }
}

const SENTENCES: Record<
  Exclude<LedgerErrorCode, 'from-the-future' | 'already-imported'>,
  (file: string) => string
> = {
  'not-a-ledger': (file) => `The file ${file} is not a Sidedoor ledger, so it was left untouched.`,
  corrupted: (file) =>
    `The ledger ${file} is damaged; restore it from a copy, or move it away and import your export again.`,
  'no-permission': (file) =>
    `Sidedoor may not read and write the ledger ${file}; check the permissions of the file and its folder.`,
  'no-such-folder': (file) => `The folder for the ledger ${file} does not exist and could not be created.`,
  'disk-full': (file) =>
    `There is no room left on the disk for the ledger ${file}; free some space and try again, nothing was changed.`,
  busy: (file) => `Another Sidedoor is writing to the ledger ${file}; wait until it is done and try again.`,
  'disk-trouble': (file) => `The disk failed while the ledger ${file} was in use; nothing was changed.`,
  'migration-failed': (file) => `The ledger ${file} could not be brought up to date and was left as it was.`,
};

/** Makes the error of a code with its standing sentence. */
export function ledgerError(code: keyof typeof SENTENCES, file: string, cause?: unknown): LedgerError {
  return new LedgerError(code, SENTENCES[code](file), { cause });
}

/** Codes of SQLite and of the file system, by prefix: SQLite's extended codes start with their primary one. */
const BY_PREFIX: readonly (readonly [string, keyof typeof SENTENCES])[] = [
  ['SQLITE_NOTADB', 'not-a-ledger'],
  ['SQLITE_CORRUPT', 'corrupted'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_READONLY', 'no-permission'],
  ['SQLITE_PERM', 'no-permission'],
  ['SQLITE_AUTH', 'no-permission'],
  ['SQLITE_CANTOPEN', 'no-permission'],
  ['SQLITE_IOERR', 'disk-trouble'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'no-permission'],
  ['EISDIR', 'not-a-ledger'],
  ['ENOTDIR', 'no-such-folder'],
  ['ENOENT', 'no-such-folder'],
  ['EEXIST', 'no-such-folder'],
  ['EIO', 'disk-trouble'],
];

/**
 * Gives an expected failure its sentence. Anything else (a broken constraint, a mistake in our SQL) comes back as it is:
 * it is a bug, and a sentence would hide it.
 */
export function asLedgerError(error: unknown, file: string): unknown {
  if (error instanceof LedgerError) return error;
  const code = errorCode(error);
  const known = BY_PREFIX.find(([prefix]) => code.startsWith(prefix));
  return known ? ledgerError(known[1], file, error) : error;
}

function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}
