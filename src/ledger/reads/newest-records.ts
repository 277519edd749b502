import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';

/** Days since 1970-01-01 UTC of the newest record of each kind; a kind without a dated record is missing. */
export function readNewestDays(db: ReadDb, importId: number): Map<string, number> {
  const rows = db.all<{ kind: string; day: number | null }>(sql`
    SELECT 'message' AS kind, max(day) AS day FROM message_day JOIN thread ON thread.id = thread_id WHERE import_id = ${importId}
    UNION ALL SELECT 'login', max(at) / 86400 FROM login WHERE import_id = ${importId}
    UNION ALL SELECT 'connection', max(max(ifnull(added_at, 0), ifnull(removed_at, 0))) / 86400 FROM connection WHERE import_id = ${importId}
    UNION ALL SELECT 'app-post', max(at) / 86400 FROM app_post WHERE import_id = ${importId}
    UNION ALL SELECT 'event', max(at) / 86400 FROM off_meta_event JOIN business ON business.id = business_id WHERE import_id = ${importId}
    UNION ALL SELECT 'ad-interaction', max(at) / 86400 FROM ad_interaction WHERE import_id = ${importId}`);
  return new Map(rows.flatMap(({ kind, day }) => (day === null || day === 0 ? [] : [[kind, day] as const])));
}
