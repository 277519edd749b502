import type { WriteDb } from '../database.ts';
import { didOwnerWrite } from '../reads/audit-import.ts';
import { sql } from '../sql.ts';

export type People = { readonly people: readonly string[]; readonly inEveryThread: string | null };

/**
 * The people in the threads, without deleted accounts, and the only one who takes part in each of them. JSON lists everybody in
 * a thread, so that can only be the owner. A page lists those who wrote, and its owner need not be among them: then it proves
 * nothing.
 */
export function readPeople(db: WriteDb, importId: number): People {
  const rows = db.all<{ name: string; threads: number }>(sql`
    SELECT person.name, count(thread_id) AS threads FROM person LEFT JOIN thread_person ON person.id = person_id
    WHERE import_id = ${importId} AND NOT is_anonymous GROUP BY person.id ORDER BY person.name`);
  const threads = countThreadsUnlessUnlisted(db, importId);
  const [first, ...others] = rows.filter((row) => row.threads === threads);
  const isOnly = first !== undefined && others.length === 0;
  return { people: rows.map(({ name }) => name), inEveryThread: isOnly ? first.name : null };
}

/** Null if the people of some thread are unknown. */
function countThreadsUnlessUnlisted(db: WriteDb, importId: number): number | null {
  const counts = db.get<{ threads: number; unlisted: number }>(sql`
    SELECT count(*) AS threads,
      count(*) FILTER (WHERE participants = 0 OR document.dialect LIKE 'html%') AS unlisted
    FROM thread JOIN document ON document.id = document_id WHERE thread.import_id = ${importId}`);
  return counts === undefined || counts.unlisted > 0 || counts.threads === 0 ? null : counts.threads;
}

/**
 * Marks the people with these names, who are one person, as the owner, and nobody else. Somebody who wrote nothing in a thread
 * in which an unlisted person wrote may have changed their name, and is not marked.
 */
export function markOwner(db: WriteDb, importId: number, names: readonly string[]): void {
  mark(db, importId, names);
  if (!didOwnerWrite(db, importId) && hasUnlistedSender(db, importId)) mark(db, importId, []);
}

function hasUnlistedSender(db: WriteDb, importId: number): boolean {
  return (
    db.value(sql`
      SELECT 1 FROM thread WHERE import_id = ${importId}
        AND participants < (SELECT count(*) FROM thread_person WHERE thread_id = thread.id)
        AND EXISTS (SELECT 1 FROM thread_person JOIN person ON person.id = person_id
          WHERE thread_id = thread.id AND is_owner) LIMIT 1`) !== undefined
  );
}

function mark(db: WriteDb, importId: number, names: readonly string[]): void {
  db.run(sql`
    UPDATE person SET is_owner = (name IN (SELECT value FROM json_each(${JSON.stringify(names)})))
    WHERE import_id = ${importId}`);
}
