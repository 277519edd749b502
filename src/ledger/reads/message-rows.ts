import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';
import { PersonNumbers } from './exposure.ts';
import { contains } from './text-search.ts';

/** The day of messages without a readable date: before any other. */
export const UNDATED = -(2 ** 31);

/**
 * The messages of people in one thread, as parallel columns: one row per day, sender and basis. `people` are the dense
 * numbers of `PersonNumbers`, `isLocal` is 1 where the true day may be one earlier or later.
 */
export type ThreadMessages = {
  readonly id: number;
  readonly days: Int32Array;
  readonly people: Int32Array;
  readonly messages: Int32Array;
  readonly isLocal: Int32Array;
};

export type MessageRows = {
  readonly threads: readonly ThreadMessages[];
  readonly people: PersonNumbers['rows'];
};

/** Every message of an import, without system lines. */
export function readMessageRows(db: ReadDb, importId: number): MessageRows {
  const numbers = new PersonNumbers(db, importId);
  // One row per thread: passing 400,000 single rows to JavaScript would cost more than counting them.
  const rows = db.all<Record<'days' | 'people' | 'messages' | 'isLocal', string> & { id: number }>(sql`
    SELECT m.thread_id AS id, json_group_array(ifnull(m.day, ${UNDATED})) AS days,
      json_group_array(m.person_id) AS people, json_group_array(m.messages) AS messages,
      json_group_array(m.basis = 'local') AS isLocal
    FROM thread t JOIN message_day m ON m.thread_id = t.id
    WHERE t.import_id = ${importId} AND m.messages > 0
    GROUP BY m.thread_id`);
  const threads = rows.map(({ id, ...columns }) => ({
    id,
    days: toColumn(columns.days),
    people: toColumn(columns.people).map((person) => numbers.of(person, id)),
    messages: toColumn(columns.messages),
    isLocal: toColumn(columns.isLocal),
  }));
  return { threads, people: numbers.rows };
}

const toColumn = (json: string): Int32Array => Int32Array.from(JSON.parse(json));

export function readThreadTitles(db: ReadDb, importId: number): Map<number, string> {
  const rows = db.all<{ id: number; title: string }>(sql`
    SELECT id, title FROM thread WHERE import_id = ${importId}`);
  return new Map(rows.map(({ id, title }) => [id, title]));
}

/** The people who belong to each of these threads, without the owner. */
export function readThreadPeople(db: ReadDb, ids: readonly number[]): Map<number, string[]> {
  const rows = db.all<{ id: number; name: string }>(sql`
    SELECT thread_id AS id, name FROM thread_person JOIN person ON person.id = person_id
    WHERE thread_id IN (SELECT value FROM json_each(${JSON.stringify(ids)})) AND NOT is_owner
    ORDER BY name COLLATE NOCASE`);
  const byThread = Map.groupBy(rows, ({ id }) => id);
  return new Map([...byThread].map(([id, people]) => [id, people.map(({ name }) => name)]));
}

export function readPersonNames(db: ReadDb, ids: readonly number[]): Map<number, string> {
  const rows = db.all<{ id: number; name: string }>(sql`
    SELECT id, name FROM person WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Threads with `text` in their title, or in the name of one of their people. */
export const searchThreads = (db: ReadDb, importId: number, text: string): number[] =>
  db.column<number>(sql`
    SELECT id FROM thread WHERE import_id = ${importId} AND ${contains(sql`title`, text)}
    UNION
    SELECT thread_id FROM person JOIN thread_person ON person_id = person.id
    WHERE import_id = ${importId} AND NOT is_owner AND ${contains(sql`name`, text)}`);

export const searchPeople = (db: ReadDb, importId: number, text: string): number[] =>
  db.column<number>(sql`
    SELECT id FROM person WHERE import_id = ${importId} AND NOT is_owner AND ${contains(sql`name`, text)}`);
