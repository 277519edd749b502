import type { RawDatabase } from '../database.ts';
import type { SqlValue } from '../sql.ts';
import type { UndoLog } from './undo-log.ts';

type Find = (name: string) => number | undefined;

/** For a table that contains only rows of this import. */
const NOTHING_TO_FIND: Find = () => undefined;

/**
 * Stores each name once in a table and returns its id. Ids are cached in memory; a table that may contain names from other
 * imports is queried before it is written.
 */
export class Interner {
  readonly #ids = new Map<string, number>();
  readonly #undo: UndoLog;
  readonly #insert: (name: string) => number;
  readonly #find: Find;

  constructor(undo: UndoLog, insert: (name: string) => number, find = NOTHING_TO_FIND) {
    this.#undo = undo;
    this.#insert = insert;
    this.#find = find;
  }

  /** Every id handed out. */
  ids(): ReadonlySet<number> {
    return new Set(this.#ids.values());
  }

  id(written: string): number {
    const known = this.#ids.get(written);
    if (known !== undefined) return known;
    // Two strings that differ only in broken surrogates are the same string in UTF-8.
    const name = written.toWellFormed();
    const id = this.#ids.get(name) ?? this.#find(name) ?? this.#insert(name);
    this.#remember(written, id);
    if (name !== written) this.#remember(name, id);
    return id;
  }

  #remember(text: string, id: number): void {
    this.#ids.set(text, id);
    this.#undo.note(() => this.#ids.delete(text));
  }
}

/** For a table of names that all imports share: (id, name). */
export function sharedInterner(raw: RawDatabase, undo: UndoLog, table: string, column: string): Interner {
  const statement = raw.prepare<SqlValue[]>(`INSERT INTO ${table} (${column}) VALUES (?)`);
  const insert = (name: string): number => Number(statement.run(name).lastInsertRowid);
  const holdsNames = raw.prepare(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined;
  if (!holdsNames) return new Interner(undo, insert);
  const find = raw.prepare<SqlValue[], number>(`SELECT id FROM ${table} WHERE ${column} = ?`).pluck();
  return new Interner(undo, insert, (name) => find.get(name));
}
