import type { Problem } from '../../export/records.ts';
import type { Dialect, DocumentStatus } from '../../model/enumerations.ts';
import { message } from '../../words/message.ts';
import type { RawDatabase } from '../database.ts';
import type { SqlValue } from '../sql.ts';
import { storeMessage } from '../stored-message.ts';

/** A document when it is first listed. `bytes` is its uncompressed size; `sha256` of its content, null if not read. */
export type NewDocument = {
  readonly part: number;
  readonly path: string;
  readonly kind: string | null;
  readonly dialect: Dialect | null;
  readonly status: DocumentStatus;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string | null;
};

/** What is known once a document was read. */
export type DocumentEnd = Pick<NewDocument, 'dialect' | 'status' | 'records' | 'sha256'>;

/** A broken document can have as many problems as bytes; this many are listed, the rest is counted in one more row. */
export const PROBLEM_LIMIT = 1_000;

/** The rows of `document` and `problem`. */
export class Documents {
  readonly #importId: number;
  readonly #problemCounts = new Map<number, number>();
  #held: { readonly id: number; readonly problems: Problem[] } | null = null;
  readonly #insert: { run(...params: SqlValue[]): { lastInsertRowid: number | bigint } };
  readonly #update: { run(...params: SqlValue[]): unknown };
  readonly #problem: { run(...params: SqlValue[]): unknown };

  constructor(raw: RawDatabase, importId: number) {
    this.#importId = importId;
    this.#insert = raw.prepare(`
      INSERT INTO document (import_id, part, path, kind, dialect, status, records, bytes, sha256)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    this.#update = raw.prepare(
      'UPDATE document SET dialect = ?, status = ?, records = ?, sha256 = ? WHERE id = ?',
    );
    this.#problem = raw.prepare(
      'INSERT OR REPLACE INTO problem (document_id, ordinal, code, pointer, message) VALUES (?, ?, ?, ?, ?)',
    );
  }

  add(one: NewDocument): number {
    const { part, path, kind, dialect, status, records, bytes, sha256 } = one;
    const place = [this.#importId, part, path.toWellFormed(), kind];
    return Number(this.#insert.run(...place, dialect, status, records, bytes, sha256).lastInsertRowid);
  }

  finish(id: number, { dialect, status, records, sha256 }: DocumentEnd): void {
    this.#update.run(dialect, status, records, sha256, id);
  }

  /** Problems of `id` are held back from here on, so that they outlive the rows of a document that is rolled back. */
  hold(id: number): void {
    this.#held = { id, problems: [] };
  }

  release(): void {
    const held = this.#held;
    this.#held = null;
    if (held) this.#write(held.id, held.problems);
  }

  addProblems(id: number, problems: readonly Problem[]): void {
    const before = this.#problemCounts.get(id) ?? 0;
    this.#problemCounts.set(id, before + problems.length);
    const listed = problems.slice(0, Math.max(0, PROBLEM_LIMIT - before));
    if (this.#held?.id === id) this.#held.problems.push(...listed);
    else this.#write(id, listed, before);
  }

  #write(id: number, problems: readonly Problem[], from = 0): void {
    for (const [index, problem] of problems.entries()) this.#writeOne(id, from + index, problem);
    const more = (this.#problemCounts.get(id) ?? 0) - PROBLEM_LIMIT;
    if (more > 0) this.#writeOne(id, PROBLEM_LIMIT, moreProblems(more));
  }

  #writeOne(id: number, ordinal: number, { code, pointer, message }: Problem): void {
    this.#problem.run(id, ordinal, code, pointer.toWellFormed(), storeMessage(message));
  }
}

function moreProblems(count: number): Problem {
  return { code: 'more-problems', pointer: '', message: message('problem.more', { count }) };
}
