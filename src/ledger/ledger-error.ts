import { type Message, message } from '../words/message.ts';
import { WordedError } from '../words/worded-error.ts';

/** What can go wrong with the ledger file, each with one sentence that a person can act on. */
export type LedgerErrorCode =
  | 'from-the-future'
  | 'not-a-ledger'
  | 'corrupted'
  | 'no-permission'
  | 'no-such-folder'
  | 'disk-full'
  | 'busy'
  | 'moved'
  | 'open-elsewhere'
  | 'disk-trouble'
  | 'already-imported'
  | 'migration-failed'
  | 'locked'
  | 'lock-missing'
  | 'lock-damaged'
  | 'wrong-passphrase'
  | 'wrong-phrase'
  | 'already-locked'
  | 'not-locked';

/** An expected failure of the ledger. `message` is one sentence; it names files, never anything from an export. */
export class LedgerError extends WordedError {
  readonly code: LedgerErrorCode;
  constructor(code: LedgerErrorCode, sentence: Message, options?: ErrorOptions) {
    super(sentence, options);
    this.name = 'LedgerError';
    this.code = code;
  }
}

type StandingCode = Exclude<
  LedgerErrorCode,
  'from-the-future' | 'already-imported' | 'open-elsewhere' | 'wrong-passphrase' | 'wrong-phrase'
>;

/** Creates the error of a code with its default sentence. */
export function ledgerError(code: StandingCode, file: string, cause?: unknown): LedgerError {
  return new LedgerError(code, message(`ledger.${code}`, { file }), { cause });
}

/** Codes of SQLite and of the file system, by prefix: SQLite's extended codes start with their primary one. */
const BY_PREFIX: readonly (readonly [string, StandingCode])[] = [
  ['SQLITE_NOTADB', 'not-a-ledger'],
  ['SQLITE_CORRUPT', 'corrupted'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_READONLY_DBMOVED', 'moved'],
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
 * Gives an expected failure its sentence. Anything else (a broken constraint, a mistake in our SQL) is returned unchanged: it
 * is a bug, and a sentence would hide it.
 */
export function asLedgerError(error: unknown, file: string): unknown {
  if (error instanceof LedgerError) return error;
  const code = getCode(error);
  const known = BY_PREFIX.find(([prefix]) => code.startsWith(prefix));
  return known ? ledgerError(known[1], file, error) : error;
}

/** The code of an error of SQLite or of the system; empty where it has none. */
export const getCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
