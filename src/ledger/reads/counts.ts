import type { Counts } from '../../model/imports.ts';
import type { ReadDb } from '../database.ts';
import { type Sql, sql } from '../sql.ts';
import type { ConnectionRow } from './connections.ts';

/** Counts one import. Messages are those of people in every section; calls, group events and the like are counted separately. */
export function countImport(db: ReadDb, importId: number): Counts {
  const count = (from: Sql): number => db.value<number>(sql`SELECT count(*) FROM ${from}`) ?? 0;
  const of = sql`import_id = ${importId}`;
  return {
    connections: connectionsByStatus(db, importId),
    instantGames: count(sql`connection WHERE ${of} AND kind = 'instant-game'`),
    appPosts: count(sql`app_post WHERE ${of}`),
    ownedApps: count(sql`owned_app WHERE ${of}`),
    blockedApps: count(sql`blocked_app WHERE ${of}`),
    offMetaBusinesses: count(sql`business WHERE ${of}`),
    offMetaEvents: count(sql`off_meta_event WHERE business_id IN (SELECT id FROM business WHERE ${of})`),
    advertisers: count(sql`advertiser WHERE ${of}`),
    advertisersWithList: count(sql`advertiser WHERE ${of} AND has_list`),
    adInteractions: count(sql`ad_interaction WHERE ${of}`),
    adThreads: count(sql`ad_thread WHERE ${of}`),
    ...messageCounts(db, importId),
  };
}

function connectionsByStatus(db: ReadDb, importId: number): Counts['connections'] {
  const counts = { active: 0, expired: 0, removed: 0, unknown: 0 };
  const rows = db.all<{ status: ConnectionRow['status']; n: number }>(sql`
    SELECT status, count(*) AS n FROM connection WHERE import_id = ${importId} AND kind = 'app' GROUP BY status`);
  for (const { status, n } of rows) counts[status] = n;
  return counts;
}

type MessageCounts = Pick<Counts, 'threads' | 'messages' | 'systemLines' | 'e2eeThreads' | 'e2eeMessages'>;

/** A thread counts if it has at least one entry: a message or a system line. */
function messageCounts(db: ReadDb, importId: number): MessageCounts {
  const row = db.get<MessageCounts>(sql`
    WITH entries AS (
      SELECT section = 'e2ee' AS encrypted, sum(messages) AS messages, sum(system_lines) AS lines
      FROM thread JOIN message_day ON thread_id = thread.id
      WHERE import_id = ${importId} GROUP BY thread.id
    )
    SELECT
      count(*) FILTER (WHERE NOT encrypted AND messages + lines > 0) AS threads,
      coalesce(sum(messages), 0) AS messages,
      coalesce(sum(lines), 0) AS systemLines,
      count(*) FILTER (WHERE encrypted AND messages + lines > 0) AS e2eeThreads,
      coalesce(sum(messages) FILTER (WHERE encrypted), 0) AS e2eeMessages
    FROM entries`);
  return row ?? { threads: 0, messages: 0, systemLines: 0, e2eeThreads: 0, e2eeMessages: 0 };
}
