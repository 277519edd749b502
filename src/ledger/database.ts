import type Sqlite from 'better-sqlite3';
import { message } from '../words/message.ts';
import { SqliteDatabase } from './driver.ts';
import { fileIdentity } from './file-identity.ts';
import { asLedgerError, LedgerError, ledgerError } from './ledger-error.ts';
import { applyKey, asDamaged } from './lock/cipher.ts';
import type { LedgerKey } from './lock/wrap-key.ts';
import { setPragmas } from './pragmas.ts';
import type { Sql, SqlValue } from './sql.ts';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** A ledger that may be read. Rows are returned as objects by column name; the caller asserts their shape. */
export type ReadDb = {
  readonly [readable]: true;
  /** Path of the file, or ':memory:'. */
  readonly path: string;
  all<Row extends object>(query: Sql): Row[];
  get<Row extends object>(query: Sql): Row | undefined;
  /** First column of the first row. */
  value<Value extends SqlValue>(query: Sql): Value | undefined;
  /** First column of every row. */
  column<Value extends SqlValue>(query: Sql): Value[];
  /** Rows one by one, for results that should not be in memory at once. No write may happen in the meantime. */
  each<Row extends object>(query: Sql): IterableIterator<Row>;
};

/** A ledger that may be written. A function that takes a `ReadDb` cannot write, and its signature says so. */
export type WriteDb = ReadDb & {
  readonly [writable]: true;
  /** Throws LedgerError('busy') while an import runs elsewhere in this process. */
  run(query: Sql): { changes: number; lastId: number };
  /** BEGIN IMMEDIATE, then COMMIT, or ROLLBACK on a throw. `work` must not be async: it would commit early. */
  transaction<T>(work: () => T): T;
};

export type RawDatabase = Sqlite.Database;
type Statement = Sqlite.Statement<SqlValue[]>;

/** Statements kept prepared per connection. The room has about a hundred; filters multiply some of them. */
const STATEMENT_CACHE_SIZE = 256;
const BUSY_TIMEOUT_MS = 5_000;

type Internals = {
  readonly raw: RawDatabase;
  readonly key: LedgerKey | null;
  readonly identity: string | null;
  isImporting: boolean;
};
const connections = new WeakMap<ReadDb, Internals>();

type ConnectOptions = { readonly busyTimeoutMs?: number; readonly key?: LedgerKey | null };

/** Opens a connection with every pragma set. Errors are LedgerErrors if there is a sentence for SQLite's code. */
export function connect(path: string, options: ConnectOptions = {}): WriteDb {
  try {
    const raw = new SqliteDatabase(path, { timeout: options.busyTimeoutMs ?? BUSY_TIMEOUT_MS });
    try {
      applyKey(raw, options.key ?? null);
      setPragmas(raw);
      return wrap(raw, path, options.key ?? null);
    } catch (error) {
      raw.close();
      throw error;
    }
  } catch (error) {
    throw asLedgerError(options.key ? asDamaged(error, path) : error, path);
  }
}

/**
 * A second connection to the same ledger, for one import: others keep reading the previous state. A ledger in memory has only
 * one connection, so there the second one is the first under another name.
 */
export function openSecondConnection(db: WriteDb): { db: WriteDb; close: () => void } {
  const { raw, key } = getInternals(db);
  if (raw.memory) return { db: wrap(raw, db.path, null), close: () => undefined };
  const busyTimeoutMs = Number(raw.pragma('busy_timeout', { simple: true }));
  const beside = connect(db.path, { busyTimeoutMs, key });
  // An import writes far more than it reads back: it needs no more memory than for an unlocked ledger.
  rawDatabase(beside).pragma('cache_size = -16000');
  return { db: beside, close: () => rawDatabase(beside).close() };
}

function wrap(raw: RawDatabase, path: string, key: LedgerKey | null): WriteDb {
  const prepare = statementCache(raw);
  const identity = raw.memory ? null : fileIdentity(path);
  const own: Internals = { raw, key, identity, isImporting: false };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw asLedgerError(error, path);
    }
  };
  const db = {
    path,
    all: (query: Sql) => guarded(() => prepare(query.text).all(...query.params)),
    get: (query: Sql) => guarded(() => prepare(query.text).get(...query.params)),
    value: (query: Sql) => guarded(() => firstColumn(prepare(query.text).get(...query.params))),
    column: (query: Sql) =>
      guarded(() =>
        prepare(query.text)
          .all(...query.params)
          .map(firstColumn),
      ),
    // A fresh statement: an iterator keeps its statement busy until it ends.
    each: (query: Sql) => guarded(() => raw.prepare(query.text).iterate(...query.params)),
    run: (query: Sql) =>
      guarded(() => {
        refuseIfImporting(own);
        const { changes, lastInsertRowid } = prepare(query.text).run(...query.params);
        return { changes, lastId: Number(lastInsertRowid) };
      }),
    transaction: <T>(work: () => T) =>
      guarded(() => {
        refuseIfImporting(own);
        return raw.transaction(work).immediate();
      }),
  } as unknown as WriteDb;
  connections.set(db, own);
  return db;
}

function firstColumn(row: unknown): unknown {
  return row === undefined ? undefined : Object.values(row as object)[0];
}

function statementCache(raw: RawDatabase): (text: string) => Statement {
  const statements = new Map<string, Statement>();
  return (text) => {
    const known = statements.get(text);
    if (known) return known;
    const oldest = statements.keys().next();
    if (statements.size >= STATEMENT_CACHE_SIZE && !oldest.done) statements.delete(oldest.value);
    const statement = raw.prepare<SqlValue[]>(text);
    statements.set(text, statement);
    return statement;
  };
}

/**
 * SQLite would wait for the other connection, which belongs to this very thread: nothing would happen until the timeout. So it
 * fails at once.
 */
function refuseIfImporting(own: Internals): void {
  if (own.isImporting) {
    throw new LedgerError('busy', message('ledger.busy-here'));
  }
}

/** The driver's own handle. For this room only: everything else uses `sql`. */
export function rawDatabase(db: ReadDb): RawDatabase {
  return getInternals(db).raw;
}

/** Whether the path no longer refers to the open file: removed, moved or replaced. SQLite would go on with the old one. */
export function isMoved(db: ReadDb): boolean {
  const { raw, identity } = getInternals(db);
  return !raw.memory && fileIdentity(db.path) !== identity;
}

/** Throws LedgerError('moved'). */
export function refuseIfMoved(db: ReadDb): void {
  if (isMoved(db)) throw ledgerError('moved', db.path);
}

/** Marks that another connection of this process holds the write lock (or no longer does). */
export function markImporting(db: WriteDb, busy: boolean): void {
  const state = getInternals(db);
  if (busy) refuseIfImporting(state);
  state.isImporting = busy;
}

function getInternals(db: ReadDb): Internals {
  const found = connections.get(db);
  if (!found) throw new TypeError('Not a ledger connection.');
  return found;
}
