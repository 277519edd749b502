import { partialDateDays } from '../../audit/days.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import {
  type ConnectionFilter,
  type ConnectionRow as LedgerRow,
  listConnections,
} from '../../ledger/reads/connections.ts';
import { sql } from '../../ledger/sql.ts';
import type { ConnectionSort } from '../../model/enumerations.ts';
import { decidedConnections } from '../../review/with-decisions.ts';
import type { ConnectionRow, ListedConnection } from '../contract/views.ts';
import type { Engine } from '../engine.ts';
import type { Services } from '../engine-context.ts';
import { type CompanyRef, companyRefs } from './company-refs.ts';
import { connectionJson } from './connections-json.ts';

export type ConnectionQuery = {
  readonly offset: number;
  readonly limit: number;
  readonly search: string;
  readonly status: LedgerRow['status'] | null;
  readonly kind: LedgerRow['kind'] | null;
  readonly year: number | null;
  readonly eraId: string | null;
  readonly sort: ConnectionSort;
  readonly descending: boolean;
};

const SORTS = { name: 'name', addedAt: 'added', removedAt: 'removed', status: 'status' } as const;

/** A page of connections. An era that the facts do not know holds none. */
export function connectionPage(
  { engine }: Services,
  importId: number,
  query: ConnectionQuery,
): { rows: ListedConnection[]; total: number } {
  const spans = spansOf(engine.knowledge, query);
  if (spans === null) return { rows: [], total: 0 };
  const page = listConnections(engine.db, importId, {
    ...(query.kind ? { kind: query.kind } : {}),
    ...(query.status ? { status: query.status } : {}),
    search: query.search,
    existed: spans,
    sort: SORTS[query.sort],
    descending: query.descending,
    limit: query.limit,
    offset: query.offset,
  });
  const companies = companyRefs(
    engine.db,
    importId,
    page.rows.map(({ companyId }) => companyId),
  );
  const decisions = decisionsOnApps(engine, importId);
  const rows = page.rows.map((row) => ({
    ...connectionRow(row, row.companyId, companies.get(row.companyId ?? '') ?? null),
    decision: decisions.get(row.id) ?? null,
  }));
  return { rows, total: page.total };
}

/** What was decided on single apps, by the rows of the ledger that list them: an app can be listed more than once. */
function decisionsOnApps(
  { db, knowledge }: Engine,
  importId: number,
): ReadonlyMap<number, ListedConnection['decision']> {
  // Most people decide on findings alone; then nothing has to be looked at.
  const some = db.value<number>(sql`SELECT 1 FROM decision WHERE subject = 'connection' LIMIT 1`);
  if (some === undefined) return new Map();
  return new Map(
    decidedConnections(db, importId, knowledge).flatMap(({ connectionIds, decision }) =>
      connectionIds.map((id) => [id, decision] as const),
    ),
  );
}

/** A ledger row as the contract shows it, with the company it belongs to. */
export function connectionRow(
  row: Omit<LedgerRow, 'companyId'>,
  companyId: string | null,
  company: CompanyRef | null,
): ConnectionRow {
  return {
    id: row.id,
    ...connectionJson(row, companyId),
    companyName: company?.name ?? null,
    partner: company?.partner ?? null,
  };
}

type Span = NonNullable<ConnectionFilter['existed']>[number];

/** The times in which a connection must have been able to exist; null for an era that nobody knows. */
function spansOf(knowledge: Knowledge, { year, eraId }: ConnectionQuery): Span[] | null {
  const spans: Span[] = [];
  if (year !== null) spans.push({ from: Date.UTC(year, 0, 1) / 1000, to: Date.UTC(year + 1, 0, 1) / 1000 });
  if (eraId === null) return spans;
  const era = knowledge.eras.find(({ id }) => id === eraId);
  if (!era) return null;
  return [...spans, { from: firstSecond(era.from), to: firstSecond(era.to) }];
}

const SECONDS_OF_A_DAY = 86_400;

function firstSecond(date: string | null): number | null {
  const days = partialDateDays(date);
  return days === null ? null : days[0] * SECONDS_OF_A_DAY;
}
