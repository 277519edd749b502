import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { message } from '../words/message.ts';
import { type RawDatabase, rawDatabase, type WriteDb } from './database.ts';
import { asLedgerError, LedgerError, ledgerError } from './ledger-error.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** `application_id` of a ledger, the letters SDDR: distinguishes it from any other SQLite file. */
export const APPLICATION_ID = 0x53444452;

/** SQLite's `user_version`: how many migrations a ledger has had. */
export function getVersion(db: WriteDb): number {
  return readNumber(rawDatabase(db), 'user_version');
}

/** The path of the copy made before migrating a ledger from `version`. */
export function backupPath(path: string, version: number): string {
  return `${path}.backup-v${version}`;
}

/**
 * Brings a ledger to the newest version, one transaction per migration, or one for all if it is new. An existing file is copied
 * first; the copy is removed if everything succeeded. Throws LedgerError('from-the-future') before anything is changed, or
 * LedgerError('migration-failed') with the ledger at the last version that succeeded and the copy next to it.
 */
export function migrate(db: WriteDb, migrations: readonly string[] = MIGRATIONS): void {
  const raw = rawDatabase(db);
  const from = getVersion(db);
  refuseTheFuture(from, migrations.length, db.path);
  if (from === migrations.length) return;
  const backup = from > 0 && !raw.memory ? backUp(raw, db.path, from) : null;
  for (let to = from === 0 ? migrations.length : from + 1; to <= migrations.length; to += 1) {
    step(raw, migrations.slice(0, to), backup, db.path);
  }
  if (backup) rmSync(backup);
}

/** Throws LedgerError('from-the-future') if `version` is beyond what this program knows. */
export function refuseTheFuture(version: number, known: number, path: string): void {
  if (version <= known) return;
  throw new LedgerError('from-the-future', message('ledger.from-the-future', { file: path, version, known }));
}

function step(raw: RawDatabase, migrations: readonly string[], backup: string | null, path: string): void {
  try {
    raw.transaction(() => runMigrations(raw, migrations)).immediate();
  } catch (error) {
    const known = asLedgerError(error, path);
    if (known instanceof LedgerError) throw known;
    if (!backup) throw ledgerError('migration-failed', path, error);
    throw new LedgerError(
      'migration-failed',
      message('ledger.migration-failed-with-copy', { file: path, copy: backup }),
      { cause: error },
    );
  }
}

function runMigrations(raw: RawDatabase, migrations: readonly string[]): void {
  // Another process may have migrated while this one waited for the lock.
  const missing = migrations.slice(readNumber(raw, 'user_version'));
  if (missing.length === 0) return;
  raw.exec(missing.join('\n'));
  // Enforcement cannot be switched inside a transaction, so a rebuilt table is checked here, before it is kept.
  const broken = raw.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0) throw new Error('The migration broke a foreign key.');
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  raw.pragma(`user_version = ${migrations.length}`);
}

function backUp(raw: RawDatabase, path: string, version: number): string {
  const target = backupPath(path, version);
  try {
    if (existsSync(target)) rmSync(target);
    // SQLite would create the copy with the process's umask; an empty file of ours keeps it private.
    closeSync(openSync(target, 'wx', 0o600));
    raw.prepare('VACUUM INTO ?').run(target);
    return target;
  } catch (error) {
    rmSync(target, { force: true });
    throw asLedgerError(error, path);
  }
}

function readNumber(raw: RawDatabase, pragma: string): number {
  return Number(raw.pragma(pragma, { simple: true }));
}
