import type { Notice } from '../model/imports.ts';
import type { ReadDb, WriteDb } from './database.ts';
import { sql } from './sql.ts';

/** What is said of an import because of how its files were handed over, in place of what was said before. */
export function writeNotices(db: WriteDb, importId: number, notices: readonly Notice[]): void {
  db.run(sql`DELETE FROM notice WHERE import_id = ${importId}`);
  for (const [ordinal, { code, sentence, paths }] of notices.entries()) {
    db.run(sql`
      INSERT INTO notice (import_id, ordinal, code, sentence, paths)
      VALUES (${importId}, ${ordinal}, ${code}, ${sentence.toWellFormed()}, ${JSON.stringify(paths)})`);
  }
}

export function listNotices(db: ReadDb, importId: number): Notice[] {
  const rows = db.all<Omit<Notice, 'paths'> & { paths: string }>(
    sql`SELECT code, sentence, paths FROM notice WHERE import_id = ${importId} ORDER BY ordinal`,
  );
  return rows.map((row) => ({ ...row, paths: JSON.parse(row.paths) }));
}
