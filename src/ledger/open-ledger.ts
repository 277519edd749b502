import { chmodSync, closeSync, existsSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { connect, type RawDatabase, rawDatabase, type WriteDb } from './database.ts';
import { SqliteDatabase } from './driver.ts';
import { asLedgerError, ledgerError } from './ledger-error.ts';
import { isSqliteHeader, readHeader } from './ledger-header.ts';
import { CIPHER_PAGE_BYTES } from './lock/cipher.ts';
import { removeCopy } from './lock/convert-ledger.ts';
import { getLockPath, readLockFile } from './lock/lock-file.ts';
import type { LedgerKey } from './lock/wrap-key.ts';
import { APPLICATION_ID, getVersion, migrate, refuseTheFuture } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';

export { isMoved, type ReadDb, type WriteDb } from './database.ts';

/** An open ledger. Read and write through `db`; `path` is absolute; `isLocked`: it is encrypted on disk. */
export type Ledger = { readonly path: string; readonly db: WriteDb; readonly isLocked: boolean };

export type OpenOptions = {
  /** How long to wait for another process that writes. Default 5,000 ms. */
  readonly busyTimeoutMs?: number;
  /** For tests of the migration machinery; the default is every migration. */
  readonly migrations?: readonly string[];
  /** For a locked ledger; ignored for one that is not locked. */
  readonly key?: LedgerKey | null;
};

/**
 * Opens the ledger at `path`, creating it (file 0600, folder 0700) or migrating it as needed. Throws LedgerError, for example
 * LedgerError('locked') for a locked one without its key; a file that is not a ledger, is damaged, or comes from a newer
 * version is left untouched, and a failed creation leaves nothing.
 */
export function openLedger(path: string, options: OpenOptions = {}): Ledger {
  const file = resolve(path);
  const { isNew, isLocked } = prepareFile(file, options);
  const key = isLocked ? (options.key ?? null) : null;
  try {
    return open(file, { ...options, key });
  } catch (error) {
    if (isNew) removeUnfinished(file);
    throw asLedgerError(error, file);
  }
}

/** Lets SQLite refresh its statistics and closes; never fails. The WAL file is removed with the last connection. */
export function closeLedger(ledger: Ledger): void {
  const raw = rawDatabase(ledger.db);
  if (!raw.open) return;
  refreshStatistics(raw);
  raw.close();
}

/**
 * Whether that worked. The statistics only make queries faster: on a full or failing disk, or while somebody else writes,
 * earlier work is committed nevertheless, and must not look as if it had failed.
 */
function refreshStatistics(raw: RawDatabase): boolean {
  try {
    raw.pragma('busy_timeout = 0');
    raw.pragma('optimize');
    return true;
  } catch {
    return false;
  }
}

function open(path: string, options: OpenOptions): Ledger {
  const db = connect(path, options);
  try {
    refuseTheFuture(getVersion(db), (options.migrations ?? MIGRATIONS).length, path);
    quickCheck(db);
    migrate(db, options.migrations);
    removeCopy(path);
    return { path, db, isLocked: Boolean(options.key) };
  } catch (error) {
    rawDatabase(db).close();
    throw error;
  }
}

function quickCheck(db: WriteDb): void {
  const answer = rawDatabase(db).pragma('quick_check(1)', { simple: true });
  if (answer !== 'ok') throw ledgerError('corrupted', db.path);
}

type Prepared = { readonly isNew: boolean; readonly isLocked: boolean };

/** Checks an existing file by its header alone, before SQLite may touch it. */
function prepareFile(file: string, { migrations = MIGRATIONS, key }: OpenOptions): Prepared {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    if (!existsSync(file)) {
      closeSync(openSync(file, 'wx', 0o600));
      return { isNew: true, isLocked: false };
    }
    const isLocked = isLockedLedger(file);
    if (isLocked && !key) throw ledgerError('locked', file);
    if (!isLocked) checkHeader(file, migrations.length);
    // The ledger contains names of people: other users of this machine must not read it, whatever created the file.
    chmodSync(file, 0o600);
    return { isNew: false, isLocked };
  } catch (error) {
    throw asLedgerError(error, file);
  }
}

/**
 * Whether the file is a locked ledger. Throws LedgerError('lock-missing') for what may be one without its lock file, or with
 * another ledger's. Not while the ledger is open in this process (see readHeader).
 */
export function isLockedLedger(file: string): boolean {
  const header = readHeader(file);
  if (header.length === 0 || isSqliteHeader(header)) return false;
  if (header.toString('hex', 0, 16) === readLockFile(file)?.ledger) return true;
  if (mayBeLocked(file)) throw ledgerError('lock-missing', file);
  return false;
}

const mayBeLocked = (file: string): boolean => statSync(file).size % CIPHER_PAGE_BYTES === 0;

/** Offsets 60 and 68 of the header are user_version and application_id (SQLite, "Database File Format", 1.3). */
function checkHeader(file: string, known: number): void {
  const header = readHeader(file);
  // An empty file is what a crash right after creation leaves.
  if (header.length === 0) return;
  if (!isSqliteHeader(header)) throw ledgerError('not-a-ledger', file);
  // A crash can leave the first page only in the WAL; then the header proves nothing yet.
  if (header.readInt32BE(68) !== APPLICATION_ID && !isBlank(header)) throw ledgerError('not-a-ledger', file);
  refuseTheFuture(header.readInt32BE(60), known, file);
}

/** Whether the file is a ledger, whatever its version and however damaged after its header. Throws for anything but a file. */
export function isLedger(file: string): boolean {
  const header = readHeader(file);
  const isDatabase = isSqliteHeader(header);
  if (!isDatabase) return header.length > 0 && mayBeLocked(file) && existsSync(getLockPath(file));
  if (isDatabase && !isBlank(header)) return header.readInt32BE(68) === APPLICATION_ID;
  return isDatabase && existsSync(`${file}-wal`) && isLedgerByItsLog(file);
}

/** After a crash the header may be only in the write-ahead log. */
function isLedgerByItsLog(file: string): boolean {
  const raw = new SqliteDatabase(file);
  try {
    return raw.pragma('application_id', { simple: true }) === APPLICATION_ID;
  } finally {
    raw.close();
  }
}

/** A database in which only the pragmas were ever written: no schema, version or owner yet. */
function isBlank(header: Buffer): boolean {
  const schemaCookie = header.readInt32BE(40);
  return schemaCookie === 0 && header.readInt32BE(60) === 0 && header.readInt32BE(68) === 0;
}

function removeUnfinished(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}
