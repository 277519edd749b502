import type { RawDatabase } from '../database.ts';
import type { SqlValue } from '../sql.ts';

/** The driver takes the values as one array as well as spread out; an array needs no call with 192 arguments. */
type SqliteStatement = { run(params: SqlValue[]): unknown };

/** Measured: from 32 rows a statement on, more rows gain nothing. */
const ROWS = 32;

/**
 * Inserts rows many at a time: one step over the border to SQLite for 32 rows. Rows wait in memory until `flush`, so
 * flush before reading the table and before a savepoint ends.
 *
 * OR FAIL, because a statement that need not undo its own first rows needs no journal of its own (see the note on the big
 * tables in `migrations/001-initial.ts`); whoever sees it fail rolls the import back.
 */
export class BatchInsert {
  readonly #width: number;
  readonly #many: SqliteStatement;
  readonly #one: SqliteStatement;
  #waiting: SqlValue[] = [];

  constructor(raw: RawDatabase, table: string, columns: readonly string[]) {
    const into = `INSERT OR FAIL INTO ${table} (${columns.join(', ')}) VALUES `;
    const row = `(${columns.map(() => '?').join(', ')})`;
    this.#width = columns.length;
    this.#one = raw.prepare<[SqlValue[]]>(into + row);
    this.#many = raw.prepare<[SqlValue[]]>(into + Array.from({ length: ROWS }, () => row).join(', '));
  }

  /** The values of one row, in the order of the columns. */
  add(...row: SqlValue[]): void {
    for (const value of row) this.#waiting.push(value);
    if (this.#waiting.length < ROWS * this.#width) return;
    this.#many.run(this.#waiting);
    this.#waiting = [];
  }

  flush(): void {
    for (let at = 0; at < this.#waiting.length; at += this.#width) {
      this.#one.run(this.#waiting.slice(at, at + this.#width));
    }
    this.#waiting = [];
  }

  /** Forgets the rows that wait: their document was taken back. */
  drop(): void {
    this.#waiting = [];
  }
}
