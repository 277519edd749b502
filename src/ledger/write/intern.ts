import type { RawDatabase } from '../database.ts';
import type { SqlValue } from '../sql.ts';
import type { UndoLog } from './undo-log.ts';

/**
 * Names that stand once in a table and are an id everywhere else. Ids are kept in memory; a table that is shared by all
 * imports is asked before it is written.
 */
export class Intern {
  readonly #ids = new Map<string, number>();
  readonly #undo: UndoLog;
  readonly #find: (name: string) => number | undefined;
  readonly #insert: (name: string) => number;

  constructor(undo: UndoLog, find: (name: string) => number | undefined, insert: (name: string) => number) {
    this.#undo = undo;
    this.#find = find;
    this.#insert = insert;
  }

  /** Every id that was given out. */
  ids(): ReadonlySet<number> {
    return new Set(this.#ids.values());
  }

  id(written: string): number {
    const known = this.#ids.get(written);
    if (known !== undefined) return known;
    // Two strings that differ only in broken surrogates are one string once they are UTF-8.
    const name = written.toWellFormed();
    const id = this.#find(name) ?? this.#insert(name);
    this.#ids.set(written, id);
    this.#undo.note(() => this.#ids.delete(written));
    return id;
  }
}

/** Interns into a table of names that all imports share: (id, name). */
export function internShared(raw: RawDatabase, undo: UndoLog, table: string, column: string): Intern {
  const find = raw.prepare<SqlValue[], number>(`SELECT id FROM ${table} WHERE ${column} = ?`).pluck();
  const insert = raw.prepare<SqlValue[]>(`INSERT INTO ${table} (${column}) VALUES (?)`);
  return new Intern(
    undo,
    (name) => find.get(name),
    (name) => Number(insert.run(name).lastInsertRowid),
  );
}
