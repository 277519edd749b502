import type { ReadDb } from '../database.ts';
import { sql } from '../sql.ts';

/** Messages of one month (UTC), `2014-10`. Sent: by the owner; received: by anybody else. System lines are not in it. */
export type MonthActivity = { readonly month: string; readonly sent: number; readonly received: number };

export type Activity = {
  /** False if nobody in the threads is known to be the owner: then everything stands under received. */
  readonly ownerKnown: boolean;
  /** Months with at least one message, in order. */
  readonly months: readonly MonthActivity[];
  /** Messages whose date the export does not give. */
  readonly undated: { readonly sent: number; readonly received: number };
};

type DayRow = { readonly day: number | null; readonly sent: number; readonly received: number };

/** The user's own message activity, for the timeline. */
export function messageActivity(db: ReadDb, importId: number): Activity {
  // Grouped by day in SQL and by month here: turning each of 400,000 rows into a month takes SQLite four times as long.
  const days = db.all<DayRow>(sql`
    SELECT day, sum(messages) FILTER (WHERE is_owner) AS sent, sum(messages) FILTER (WHERE NOT is_owner) AS received
    FROM person JOIN message_day ON person_id = person.id
    WHERE import_id = ${importId} GROUP BY day ORDER BY day`);
  const months = new Map<string, MonthActivity>();
  let undated = { sent: 0, received: 0 };
  for (const row of days) {
    if (row.day === null) undated = plus(undated, row);
    else {
      const month = monthOf(row.day);
      months.set(month, { month, ...plus(months.get(month) ?? { sent: 0, received: 0 }, row) });
    }
  }
  return { ownerKnown: ownerKnown(db, importId), months: [...months.values()].filter(hasMessages), undated };
}

type Sums = { sent: number; received: number };

function plus(sums: Sums, row: { sent: number | null; received: number | null }): Sums {
  return { sent: sums.sent + (row.sent ?? 0), received: sums.received + (row.received ?? 0) };
}

const hasMessages = ({ sent, received }: MonthActivity): boolean => sent + received > 0;

const DAY_MS = 86_400_000;

function monthOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 7);
}

function ownerKnown(db: ReadDb, importId: number): boolean {
  return db.value<number>(sql`SELECT 1 FROM person WHERE import_id = ${importId} AND is_owner LIMIT 1`) === 1;
}
