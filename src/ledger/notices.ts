import type { Notice } from '../model/imports.ts';
import type { Message } from '../words/message.ts';
import type { ReadDb, WriteDb } from './database.ts';
import { sql } from './sql.ts';
import { readMessage, storeMessage } from './stored-message.ts';

/** A notice before it is worded. */
export type FoundNotice = Pick<Notice, 'code' | 'paths'> & { readonly says: Message };

/** The notices about an import that result from how its files were handed over; replaces earlier ones. */
export function writeNotices(db: WriteDb, importId: number, notices: readonly FoundNotice[]): void {
  db.run(sql`DELETE FROM notice WHERE import_id = ${importId}`);
  for (const [ordinal, { code, says, paths }] of notices.entries()) {
    db.run(sql`
      INSERT INTO notice (import_id, ordinal, code, sentence, paths)
      VALUES (${importId}, ${ordinal}, ${code}, ${storeMessage(says)}, ${JSON.stringify(paths)})`);
  }
}

export function listNotices(db: ReadDb, importId: number): Notice[] {
  const rows = db.all<{ code: Notice['code']; sentence: string; paths: string }>(
    sql`SELECT code, sentence, paths FROM notice WHERE import_id = ${importId} ORDER BY ordinal`,
  );
  return rows.map(({ code, sentence, paths }) => {
    const { text, says } = readMessage(sentence);
    return { code, sentence: text, says, paths: JSON.parse(paths) };
  });
}
