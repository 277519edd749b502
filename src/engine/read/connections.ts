import { inboxPhases } from '../../audit/eras.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import {
  type ConnectionFilter,
  type ConnectionRow as LedgerRow,
  listConnections,
} from '../../ledger/reads/connections.ts';
import type { ConnectionJson, ConnectionState } from '../../model/imports.ts';
import { isoInstant } from '../../model/times.ts';
import { decidedConnections } from '../../review/with-decisions.ts';
import { words } from '../../words/current.ts';
import { type Message, message } from '../../words/message.ts';
import type { ConnectionQuery, ConnectionRow, ListedConnection } from '../contract/company-views.ts';
import type { OpenImport } from '../open-import.ts';
import { type CompanyRef, companyRefs } from './company-refs.ts';

/** A page of connections with the decision on each. Empty for an era that the facts do not know. */
export function connectionPage(
  opened: OpenImport,
  query: ConnectionQuery,
): { rows: ListedConnection[]; total: number } {
  const spans = getSpans(opened.knowledge, query);
  if (spans === null) return { rows: [], total: 0 };
  const page = listConnections(opened.db, opened.id, { ...query, existed: spans });
  const slugs = page.rows.map(({ companyId }) => companyId);
  const companies = companyRefs(opened, slugs);
  const decided = decidedById(opened);
  const rows = page.rows.map((row) => ({
    ...connectionRow(row, row.companyId, companies.get(row.companyId ?? '') ?? null),
    ...(decided.get(row.id) ?? { key: null, decision: null }),
  }));
  return { rows, total: page.total };
}

/** `connections --json`: the same rows by name, without what only the app shows. */
export function connectionsJson(
  opened: OpenImport,
  selection: Pick<ConnectionQuery, 'status' | 'year' | 'search'>,
): ConnectionJson[] {
  const all = { offset: 0, limit: null, kind: null, eraId: null, sort: 'name', descending: false } as const;
  return connectionPage(opened, { ...all, ...selection }).rows.map(
    ({ id: _, companyName: _name, partner: _p, category: _c, key: _key, decision: _decision, ...row }) => row,
  );
}

type Decided = Pick<ListedConnection, 'key' | 'decision'>;

/** The decisions on individual apps, by the ledger rows that list them: an app can be listed more than once. */
function decidedById({ review }: OpenImport): ReadonlyMap<number, Decided> {
  return new Map(
    decidedConnections(review).flatMap(({ connectionIds, key, decision }) =>
      connectionIds.map((id) => [id, { key, decision }] as const),
    ),
  );
}

/** A ledger row in the contract's shape, with the company it belongs to. */
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
    category: company?.category ?? null,
  };
}

const EVIDENCE: Readonly<Record<LedgerRow['kind'], Message>> = {
  app: message('evidence.app', { status: 'active' }),
  'instant-game': message('evidence.instant-game'),
  blocked: message('evidence.blocked-app'),
};

/** The same in the command line's shape. */
export function connectionJson(row: Omit<LedgerRow, 'companyId'>, companyId: string | null): ConnectionJson {
  const { name, kind, scopedId, part, path, pointer } = row;
  return {
    name,
    kind,
    ...toConnectionState(row),
    scopedId,
    permissions: row.permissions && [...row.permissions],
    companyId,
    evidence: [{ part, path, pointer, what: words().say(EVIDENCE[kind]), name }],
  };
}

export const toConnectionState = ({
  status,
  addedAt,
  removedAt,
}: Pick<LedgerRow, 'status' | 'addedAt' | 'removedAt'>): ConnectionState => ({
  status,
  addedAt: isoInstant(addedAt),
  removedAt: isoInstant(removedAt),
});

type Span = NonNullable<ConnectionFilter['existed']>[number];

/** The periods in which a connection must have been able to exist; null for an unknown era. */
function getSpans(knowledge: Knowledge, { year, eraId }: ConnectionQuery): Span[] | null {
  const spans: Span[] = [];
  if (year !== null) spans.push({ from: Date.UTC(year, 0, 1) / 1000, to: Date.UTC(year + 1, 0, 1) / 1000 });
  if (eraId === null) return spans;
  const phase = inboxPhases(knowledge).find(({ id }) => id === eraId);
  if (!phase) return null;
  return [...spans, { from: firstSecond(phase.from), to: firstSecond(phase.to) }];
}

const SECONDS_OF_A_DAY = 86_400;

const firstSecond = (day: number | null): number | null => (day === null ? null : day * SECONDS_OF_A_DAY);
