import { type ThreadRecord, UNKNOWN_DAY } from '../../export/records.ts';
import type { RawDatabase } from '../database.ts';
import type { SqlValue } from '../sql.ts';
import { isAnonymousName } from './anonymous-names.ts';
import { DatedInsert } from './batch-insert.ts';
import { Interner, sharedInterner } from './interner.ts';
import type { UndoLog } from './undo-log.ts';

type Thread = { readonly id: number; title: string; participants: number };

/** Rows of `days` and `links` are flat: five and four numbers each (see ThreadRecord). */
const DAY_WIDTH = 5;
const LINK_WIDTH = 4;

/** Threads, people and their counts. Records with the same key are parts of one thread and add up, whatever their document. */
export class ThreadRecords {
  readonly #threads = new Map<string, Thread>();
  readonly #raw: RawDatabase;
  readonly #importId: number;
  readonly #undo: UndoLog;
  readonly #people: Interner;
  readonly #domains: Interner;
  readonly #days: DatedInsert;
  readonly #links: DatedInsert;
  readonly #insert: { run(...params: SqlValue[]): { lastInsertRowid: number | bigint } };
  readonly #update: { run(...params: SqlValue[]): unknown };
  readonly #belong: { run(...params: SqlValue[]): unknown };

  constructor(raw: RawDatabase, importId: number, undo: UndoLog) {
    this.#raw = raw;
    this.#importId = importId;
    this.#undo = undo;
    this.#people = internPeople(raw, importId, undo);
    this.#domains = sharedInterner(raw, undo, 'domain', 'name');
    const counted = ['thread_id', 'day', 'person_id'];
    this.#days = new DatedInsert(raw, 'message_day', [...counted, 'messages', 'unsent', 'system_lines']);
    this.#links = new DatedInsert(raw, 'link_day', [...counted, 'domain_id', 'links']);
    this.#insert = raw.prepare(
      'INSERT INTO thread (import_id, document_id, key, section, title, participants) VALUES (?, ?, ?, ?, ?, ?)',
    );
    this.#update = raw.prepare('UPDATE thread SET title = ?, participants = ? WHERE id = ?');
    this.#belong = raw.prepare('INSERT OR IGNORE INTO thread_person (thread_id, person_id) VALUES (?, ?)');
  }

  add(documentId: number, record: ThreadRecord): void {
    const thread = this.#thread(documentId, record);
    const senders = record.senders.map((name) => this.#people.id(name));
    const participants = record.participants.map((name) => this.#people.id(name));
    for (const person of new Set([...participants, ...senders])) this.#belong.run(thread.id, person);
    this.#addDays(thread.id, senders, record);
    if (record.links.length > 0) this.#addLinks(thread.id, senders, record);
  }

  /**
   * Merges two threads with the same messages: for each day and sender the larger count is kept. Call `flush` first. A key that
   * no document has is not an error: the document may have been rolled back.
   */
  unite(keep: string, other: string): void {
    const [kept, gone] = [this.#threads.get(keep.toWellFormed()), this.#threads.get(other.toWellFormed())];
    if (!kept || !gone) return;
    this.#addMore(kept.id, gone.id, 'message_day', ['messages', 'unsent', 'system_lines'], '');
    this.#addMore(kept.id, gone.id, 'link_day', ['links'], ', domain_id');
    const move =
      'INSERT OR IGNORE INTO thread_person SELECT ?, person_id FROM thread_person WHERE thread_id = ?';
    this.#raw.prepare<SqlValue[]>(move).run(kept.id, gone.id);
    // One by one: foreign keys are off while an import is written, so nothing cascades.
    for (const table of ['message_day', 'link_day', 'thread_person'])
      this.#raw.prepare<SqlValue[]>(`DELETE FROM ${table} WHERE thread_id = ?`).run(gone.id);
    this.#raw.prepare<SqlValue[]>('DELETE FROM thread WHERE id = ?').run(gone.id);
    this.#threads.delete(other.toWellFormed());
  }

  /** Adds to `kept` the surplus of each row in `gone`. */
  #addMore(kept: number, gone: number, table: string, counts: readonly string[], more: string): void {
    const surplus = counts.map(
      (count) => `max(0, sum(CASE thread_id WHEN @gone THEN ${count} ELSE -${count} END)) AS ${count}`,
    );
    const row = `day, person_id, basis${more}`;
    this.#raw
      .prepare<[Record<string, number>]>(`
        INSERT INTO ${table} (thread_id, ${row}, ${counts.join(', ')})
        SELECT @kept, ${row}, ${counts.join(', ')} FROM (
          SELECT ${row}, ${surplus.join(', ')} FROM ${table} WHERE thread_id IN (@kept, @gone) GROUP BY ${row})
        WHERE ${counts.join(' + ')} > 0`)
      .run({ kept, gone });
  }

  flush(): void {
    this.#days.flush();
    this.#links.flush();
  }

  drop(): void {
    this.#days.drop();
    this.#links.drop();
  }

  #addDays(thread: number, senders: readonly number[], { days, basis }: ThreadRecord): void {
    const rows = this.#days.of(basis);
    for (let at = 0; at + DAY_WIDTH <= days.length; at += DAY_WIDTH) {
      const sender = senders[days[at] ?? 0] ?? null;
      const messages = days[at + 2] ?? 0;
      const unsent = days[at + 3] ?? 0;
      const lines = days[at + 4] ?? 0;
      rows.add(thread, dayOrNull(days[at + 1]), sender, messages, unsent, lines);
    }
  }

  #addLinks(thread: number, senders: readonly number[], record: ThreadRecord): void {
    const { links, basis } = record;
    const domains = record.domains.map((name) => this.#domains.id(name));
    const rows = this.#links.of(basis);
    for (let at = 0; at + LINK_WIDTH <= links.length; at += LINK_WIDTH) {
      const sender = senders[links[at] ?? 0] ?? null;
      const domain = domains[links[at + 2] ?? 0] ?? null;
      rows.add(thread, dayOrNull(links[at + 1]), sender, domain, links[at + 3] ?? 0);
    }
  }

  #thread(documentId: number, record: ThreadRecord): Thread {
    const key = record.key.toWellFormed();
    const known = this.#threads.get(key);
    if (known) return this.#widen(known, record);
    const [title, participants] = [record.title.toWellFormed(), record.participants.length];
    const added = this.#insert.run(this.#importId, documentId, key, record.section, title, participants);
    const thread = { id: Number(added.lastInsertRowid), title, participants };
    this.#threads.set(key, thread);
    this.#undo.note(() => this.#threads.delete(key));
    return thread;
  }

  /** Parts of a thread may have different titles; the choice must not depend on which part comes first. */
  #widen(thread: Thread, record: ThreadRecord): Thread {
    const title = firstTitle(thread.title, record.title.toWellFormed());
    const participants = Math.max(thread.participants, record.participants.length);
    if (title === thread.title && participants === thread.participants) return thread;
    const before = { ...thread };
    this.#undo.note(() => Object.assign(thread, before));
    this.#update.run(title, participants, thread.id);
    return Object.assign(thread, { title, participants });
  }
}

function dayOrNull(day: number | undefined): number | null {
  return day === undefined || day === UNKNOWN_DAY ? null : day;
}

function firstTitle(one: string, other: string): string {
  if (one === '' || other === '') return one || other;
  return one < other ? one : other;
}

function internPeople(raw: RawDatabase, importId: number, undo: UndoLog): Interner {
  const insert = raw.prepare<SqlValue[]>(
    'INSERT INTO person (import_id, name, is_anonymous) VALUES (?, ?, ?)',
  );
  return new Interner(undo, (name) =>
    Number(insert.run(importId, name, Number(isAnonymousName(name))).lastInsertRowid),
  );
}
