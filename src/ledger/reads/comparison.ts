import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';

/** How many documents of one kind could be read. A kind without a row is absent. */
export type KindRow = { readonly kind: string; readonly readable: number; readonly troubled: number };

/**
 * Documents per kind: those that were read (including empty ones), and those that were broken wholly or in part. Copies do not
 * count, because their original does.
 */
export function readKinds(db: ReadDb, importId: number): KindRow[] {
  return db.all<KindRow>(sql`
    SELECT kind, count(*) FILTER (WHERE status IN ('read', 'partial', 'empty')) AS readable,
      count(*) FILTER (WHERE status IN ('partial', 'unreadable')) AS troubled
    FROM document
    WHERE import_id = ${importId} AND kind IS NOT NULL AND status NOT IN ('duplicate', 'unrecognised')
    GROUP BY kind ORDER BY kind`);
}

/** The kind of each document by its place, for rows that name one. */
export function readDocumentKinds(
  db: ReadDb,
  importId: number,
): { readonly part: number; readonly path: string; readonly kind: string }[] {
  return db.all(sql`
    SELECT part, path, kind FROM document WHERE import_id = ${importId} AND kind IS NOT NULL ORDER BY path, part`);
}

export type ComparedAdvertiser = { readonly name: string; readonly hasList: boolean };

export function readAdvertisers(db: ReadDb, importId: number): ComparedAdvertiser[] {
  return db
    .all<{ name: string; hasList: number }>(sql`
      SELECT name, has_list AS hasList FROM advertiser WHERE import_id = ${importId} ORDER BY name`)
    .map(({ name, hasList }) => ({ name, hasList: hasList === 1 }));
}

export function readBusinessNames(db: ReadDb, importId: number): string[] {
  return db.column<string>(sql`SELECT name FROM business WHERE import_id = ${importId} ORDER BY name`);
}

/** One thread with what can identify it in another export: never its folder. Days since 1970-01-01 UTC; null if no message has one. */
export type ComparedThread = {
  readonly section: string;
  readonly title: string;
  /** Names of the others, sorted; without the owner and the placeholders for deleted accounts. */
  readonly people: readonly string[];
  /** Placeholders among the others. */
  readonly anonymous: number;
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  readonly messages: number;
};

type ThreadRow = Omit<ComparedThread, 'people'> & { readonly people: string };

/** Every thread of an import, in an order that depends only on the threads' contents. */
export function readThreads(db: ReadDb, importId: number): ComparedThread[] {
  const rows = db.all<ThreadRow>(sql`
    SELECT t.section, t.title,
      (SELECT json_group_array(p.name ORDER BY p.name) FROM thread_person b JOIN person p ON p.id = b.person_id
        WHERE b.thread_id = t.id AND p.is_owner = 0 AND p.is_anonymous = 0) AS people,
      (SELECT count(*) FROM thread_person b JOIN person p ON p.id = b.person_id
        WHERE b.thread_id = t.id AND p.is_anonymous = 1) AS anonymous,
      min(m.day) AS firstDay, max(m.day) AS lastDay, ifnull(sum(m.messages), 0) AS messages
    FROM thread t LEFT JOIN message_day m ON m.thread_id = t.id
    WHERE t.import_id = ${importId} GROUP BY t.id
    ORDER BY t.title, firstDay, lastDay, messages, people, t.section`);
  return rows.map((row) => ({ ...row, people: JSON.parse(row.people) as string[] }));
}
