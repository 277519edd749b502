import type { TimeBasis } from '../../model/enumerations.ts';
import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';

/**
 * Messages per thread, day and sender as parallel columns, ascending by day. `thread` and `person` are dense numbers for this
 * read, not row ids; person `OWNER` is the owner of the account. Days are days since 1970-01-01 UTC.
 */
export type MessageColumns = {
  readonly day: Int32Array;
  readonly thread: Int32Array;
  readonly person: Int32Array;
  readonly messages: Int32Array;
};

/** `local` rows come from pages that name no time zone: their true day may be one earlier or later. */
export type MessageDays = {
  readonly utc: MessageColumns;
  readonly local: MessageColumns;
  readonly threads: number;
  /** One more than the highest person number. */
  readonly people: number;
};

export const OWNER = 0;

/**
 * The messages of people (no system lines) on the days `from <= day < to`. "Facebook user" stands for different people, so it
 * is one person per thread. Messages with an unknown day are in no range.
 */
export function readMessageDays(db: ReadDb, importId: number, from: number, to: number): MessageDays {
  const people = new PersonNumbers(db, importId);
  const threads = new Map<number, number>();
  const read = (basis: TimeBasis) => {
    const rows = readThreadRows(db, importId, basis, from, to);
    for (const { id } of rows) if (!threads.has(id)) threads.set(id, threads.size);
    return sortByDay(rows, { from, to, thread: (id) => threads.get(id) ?? 0, people });
  };
  const [utc, local] = [read('utc'), read('local')];
  return { utc, local, threads: threads.size, people: people.count };
}

/** One thread; the three columns are of equal length. */
type ThreadRows = {
  readonly id: number;
  readonly days: readonly number[];
  readonly people: readonly number[];
  readonly messages: readonly number[];
};

/** One row per thread: passing 400,000 single rows to JavaScript would cost more than counting them. */
function readThreadRows(db: ReadDb, importId: number, basis: string, from: number, to: number): ThreadRows[] {
  const rows = db.all<{ id: number; days: string; people: string; messages: string }>(sql`
    SELECT m.thread_id AS id, json_group_array(m.day) AS days, json_group_array(m.person_id) AS people,
      json_group_array(m.messages) AS messages
    FROM thread t JOIN message_day m ON m.thread_id = t.id
    WHERE t.import_id = ${importId} AND m.day >= ${from} AND m.day < ${to} AND m.messages > 0
      AND m.basis = ${basis}
    GROUP BY m.thread_id`);
  return rows.map(({ id, ...columns }) => ({
    id,
    days: JSON.parse(columns.days),
    people: JSON.parse(columns.people),
    messages: JSON.parse(columns.messages),
  }));
}

type Numbering = {
  readonly from: number;
  readonly to: number;
  readonly thread: (id: number) => number;
  readonly people: PersonNumbers;
};

/** A counting sort: the days are few and the rows are many. */
function sortByDay(threads: readonly ThreadRows[], numbering: Numbering): MessageColumns {
  const next = firstPlaces(threads, numbering);
  const column = () => new Int32Array(next.at(-1) ?? 0);
  const sorted = { day: column(), thread: column(), person: column(), messages: column() };
  for (const { id, days, people, messages } of threads) {
    const thread = numbering.thread(id);
    for (let row = 0; row < days.length; row += 1) {
      const day = days[row] ?? 0;
      const place = next[day - numbering.from] ?? 0;
      next[day - numbering.from] = place + 1;
      sorted.day[place] = day;
      sorted.thread[place] = thread;
      sorted.person[place] = numbering.people.of(people[row] ?? 0, thread);
      sorted.messages[place] = messages[row] ?? 0;
    }
  }
  return sorted;
}

/** For every day of the range the position of its first row; last of all the number of rows. */
function firstPlaces(threads: readonly ThreadRows[], { from, to }: Numbering): Int32Array {
  const places = new Int32Array(Math.max(0, to - from) + 1);
  for (const { days } of threads) {
    for (const day of days) places[day - from + 1] = (places[day - from + 1] ?? 0) + 1;
  }
  for (let at = 1; at < places.length; at += 1) places[at] = (places[at] ?? 0) + (places[at - 1] ?? 0);
  return places;
}

const ANONYMOUS = -1;

/** Dense numbers for people; looked up once per row, so by place in an array. */
export class PersonNumbers {
  readonly #byId: Int32Array;
  readonly #firstId: number;
  readonly #anonymous = new Map<string, number>();
  /**
   * The row of each number, and the thread if the name stands for different people. The owner may have several rows: number 0
   * has none.
   */
  readonly rows: { readonly id: number; readonly threadId: number | null }[] = [{ id: 0, threadId: null }];

  constructor(db: ReadDb, importId: number) {
    const rows = db.all<{ id: number; isOwner: number; isAnonymous: number }>(sql`
      SELECT id, is_owner AS isOwner, is_anonymous AS isAnonymous
      FROM person WHERE import_id = ${importId} ORDER BY id`);
    this.#firstId = rows[0]?.id ?? 0;
    this.#byId = new Int32Array((rows.at(-1)?.id ?? 0) - this.#firstId + 1);
    for (const { id, isOwner, isAnonymous } of rows) {
      this.#byId[id - this.#firstId] = isOwner ? OWNER : isAnonymous ? ANONYMOUS : this.#new(id, null);
    }
  }

  get count(): number {
    return this.rows.length;
  }

  of(id: number, thread: number): number {
    const number = this.#byId[id - this.#firstId] ?? OWNER;
    return number === ANONYMOUS ? this.#anonymousIn(thread, id) : number;
  }

  #anonymousIn(thread: number, id: number): number {
    const key = `${thread}/${id}`;
    const number = this.#anonymous.get(key) ?? this.#new(id, thread);
    this.#anonymous.set(key, number);
    return number;
  }

  #new(id: number, threadId: number | null): number {
    return this.rows.push({ id, threadId }) - 1;
  }
}
