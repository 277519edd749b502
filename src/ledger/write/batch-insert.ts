import type { TimeBasis } from '../../model/enumerations.ts';
import type { RawDatabase } from '../database.ts';
import type { SqlValue } from '../sql.ts';

type SqliteStatement = { run(...params: SqlValue[]): unknown };

/** Rows per statement. The small ones take the remainder at the end of a document. */
const SIZES = [64, 32, 16, 8, 4, 2, 1];
const MOST_ROWS = 64;

/**
 * Inserts many rows at a time: one call into SQLite for 64 rows. Rows wait in memory until `flush`, so flush before reading the
 * table and before a savepoint ends.
 * OR FAIL, because a statement that need not undo its own first rows needs no journal of its own (see the note on the big
 * tables in `migrations/001-initial.ts`); callers roll the import back if it fails.
 */
export class BatchInsert {
  readonly #width: number;
  readonly #prepare: (rows: number) => SqliteStatement;
  readonly #statements = new Map<number, SqliteStatement>();
  /** Reused; only the first `#filled` values are pending. */
  readonly #waiting: SqlValue[] = [];
  #filled = 0;

  /** `basis` is the same in all rows and is part of the statement: binding a text half a million times takes noticeable time. */
  constructor(raw: RawDatabase, table: string, columns: readonly string[], basis: TimeBasis) {
    const into = `INSERT OR FAIL INTO ${table} (${columns.join(', ')}, basis) VALUES `;
    const row = `(${columns.map(() => '?').join(', ')}, '${basis}')`;
    this.#width = columns.length;
    this.#prepare = (rows) =>
      raw.prepare<SqlValue[]>(into + Array.from({ length: rows }, () => row).join(', '));
  }

  /** The values of one row, in the order of the columns. */
  add(...row: SqlValue[]): void {
    for (const value of row) {
      this.#waiting[this.#filled] = value;
      this.#filled += 1;
    }
    if (this.#filled === MOST_ROWS * this.#width) this.flush();
  }

  flush(): void {
    let at = 0;
    for (const rows of SIZES) {
      const end = at + rows * this.#width;
      if (end > this.#filled) continue;
      const isAll = rows === MOST_ROWS;
      // Spread: the driver takes values from an array more slowly than from its arguments (measured: by a seventh).
      this.#statement(rows).run(...(isAll ? this.#waiting : this.#waiting.slice(at, end)));
      at = end;
    }
    this.#filled = 0;
  }

  #statement(rows: number): SqliteStatement {
    const known = this.#statements.get(rows);
    if (known) return known;
    const made = this.#prepare(rows);
    this.#statements.set(rows, made);
    return made;
  }

  /** Discards the pending rows: their document was rolled back. */
  drop(): void {
    this.#filled = 0;
  }
}

/** One BatchInsert for each basis: nearly every export has only one of them. */
export class DatedInsert {
  readonly #utc: BatchInsert;
  readonly #local: BatchInsert;

  constructor(raw: RawDatabase, table: string, columns: readonly string[]) {
    this.#utc = new BatchInsert(raw, table, columns, 'utc');
    this.#local = new BatchInsert(raw, table, columns, 'local');
  }

  of(basis: TimeBasis): BatchInsert {
    return basis === 'utc' ? this.#utc : this.#local;
  }

  flush(): void {
    this.#utc.flush();
    this.#local.flush();
  }

  drop(): void {
    this.#utc.drop();
    this.#local.drop();
  }
}
