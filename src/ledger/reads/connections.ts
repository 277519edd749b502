import type {
  ConnectedKind,
  ConnectionKind,
  ConnectionSort,
  ConnectionStatus,
  TimeBasis,
} from '../../model/enumerations.ts';
import type { ReadDb } from '../database.ts';
import { joinSql, type Sql, sql } from '../sql.ts';
import { contains } from './text-search.ts';

/** Where a row comes from: the part's ordinal, the path inside the export, the JSON pointer or HTML row. */
export type Place = { readonly part: number; readonly path: string; readonly pointer: string };

/** One connection, or a blocked app. Instants are epoch seconds UTC, null if the export does not say. */
export type ConnectionRow = Place & {
  /** Row of the ledger; negative for a blocked app, which is in a table of its own. */
  readonly id: number;
  readonly name: string;
  readonly kind: ConnectionKind;
  readonly status: ConnectionStatus;
  readonly addedAt: number | null;
  readonly removedAt: number | null;
  readonly basis: TimeBasis;
  readonly scopedId: string | null;
  /** What the service says the app was permitted, in its own terms; null if it does not say. */
  readonly permissions: readonly string[] | null;
  /** The company's stable id (its slug), or null while it has none. */
  readonly companyId: string | null;
};

/** As `plain-records.ts` wrote them. */
export const readPermissions = (stored: string | null): readonly string[] | null =>
  stored === null ? null : (JSON.parse(stored) as string[]);

export type ConnectionFilter = {
  readonly kind?: ConnectionKind | null;
  readonly status?: ConnectionStatus | null;
  /** Existed, or may have existed, in each of these times: half-open, epoch seconds, null is no bound. */
  readonly existed?: readonly { readonly from: number | null; readonly to: number | null }[];
  /** Part of the name, whatever the case. */
  readonly search?: string;
  readonly sort?: ConnectionSort;
  readonly descending?: boolean;
  readonly limit?: number | null;
  readonly offset?: number;
};

/** A page of rows, and how many there are in all. */
export type Page<Row> = { readonly rows: Row[]; readonly total: number };

/** Connections and blocked apps of an import; unknown dates come last in either direction. Without `limit`, all of them. */
export function listConnections(
  db: ReadDb,
  importId: number,
  filter: ConnectionFilter = {},
): Page<ConnectionRow> {
  const where = conditions(importId, filter);
  const rows = db.all<Omit<ConnectionRow, 'permissions'> & { permissions: string | null }>(sql`
    SELECT connection.id, connection.name, connection.kind, connection.status, added_at AS addedAt,
      removed_at AS removedAt, basis, scoped_id AS scopedId, permissions, company.slug AS companyId, part, path, pointer
    FROM ${LISTED} JOIN document ON document.id = document_id LEFT JOIN company ON company.id = company_id
    WHERE ${where} ORDER BY ${order(filter)}, connection.id
    LIMIT ${filter.limit ?? -1} OFFSET ${filter.offset ?? 0}`);
  const total = db.value<number>(sql`SELECT count(*) FROM ${LISTED} WHERE ${where}`) ?? 0;
  return {
    rows: rows.map((row) => ({ ...row, permissions: readPermissions(row.permissions) })),
    total,
  };
}

/** The names of the connected apps and games of all imports, without duplicates; later imports first. */
export function listConnectionNames(
  db: ReadDb,
): Pick<ConnectionRow & { readonly kind: ConnectedKind }, 'kind' | 'name' | 'scopedId'>[] {
  return db.all(sql`
    SELECT kind, name, scoped_id AS scopedId FROM connection GROUP BY 1, 2, 3 ORDER BY max(import_id) DESC`);
}

const LISTED = sql`(
  SELECT id, import_id, document_id, pointer, company_id, kind, name, status, added_at, removed_at, basis, scoped_id,
    permissions
  FROM connection
  UNION ALL
  SELECT -id, import_id, document_id, pointer, company_id, 'blocked', name, 'unknown', NULL, NULL, 'utc', NULL, NULL
  FROM blocked_app) connection`;

function conditions(importId: number, { kind, status, existed, search }: ConnectionFilter): Sql {
  const parts = [sql`connection.import_id = ${importId}`];
  if (kind) parts.push(sql`connection.kind = ${kind}`);
  if (status) parts.push(sql`connection.status = ${status}`);
  // A blocked app has neither a status nor a period in which it was connected.
  if (status || existed?.length) parts.push(sql`connection.kind <> 'blocked'`);
  for (const { from, to } of existed ?? []) {
    if (to !== null) parts.push(mayHaveBegunBefore(to));
    if (from !== null) parts.push(mayHaveLastedUntil(importId, from));
  }
  if (search?.trim()) parts.push(contains(sql`connection.name`, search));
  return joinSql(parts, ' AND ', sql`1`);
}

/** A date printed without a time zone may be off by a day. */
const DOUBT = sql`CASE basis WHEN 'local' THEN 86400 ELSE 0 END`;

/** An app added after it was removed came back: its first start is unknown, and an unknown start has no bound. */
function mayHaveBegunBefore(instant: number): Sql {
  return sql`(added_at IS NULL OR added_at - ${DOUBT} < ${instant}
    OR (connection.status = 'removed' AND removed_at < added_at))`;
}

/** Only a removal with a date is a known end; nothing in an export is later than the day it was made. */
function mayHaveLastedUntil(importId: number, instant: number): Sql {
  return sql`(connection.status <> 'removed' OR removed_at IS NULL OR removed_at + ${DOUBT} >= ${instant})
    AND ifnull((SELECT generated_at + 86400 FROM import WHERE import.id = ${importId}), ${instant}) >= ${instant}`;
}

function order({ sort = 'name', descending = false }: ConnectionFilter): Sql {
  const direction = descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`;
  if (sort === 'addedAt') return sql`added_at ${direction}`;
  if (sort === 'removedAt') return sql`removed_at ${direction}`;
  if (sort === 'status') return sql`connection.status ${direction}, connection.name COLLATE NOCASE`;
  return sql`connection.name COLLATE NOCASE ${direction}`;
}
