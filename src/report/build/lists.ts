import { getKnownCompany, type Knowledge } from '../../knowledge/types.ts';
import type { ReadDb } from '../../ledger/database.ts';
import { type CompanyRow, listCompanies } from '../../ledger/reads/companies.ts';
import { type ConnectionRow, listConnections } from '../../ledger/reads/connections.ts';
import { pageOfDocuments } from '../../ledger/reads/document-pages.ts';
import type { DocumentRow } from '../../ledger/reads/imports.ts';
import { isoInstant } from '../../model/times.ts';
import { mapped } from '../model.ts';
import type { ReportCompany, ReportConnection, ReportDocument } from '../row-schemas.ts';

/** Rows read at once. Pages, not a cursor: a report may take its time, and a cursor would block every write meanwhile. */
const PAGE_ROWS = 1000;

function* paged<Row>(read: (page: { limit: number; offset: number }) => readonly Row[]): Generator<Row> {
  for (let offset = 0; ; offset += PAGE_ROWS) {
    const rows = read({ limit: PAGE_ROWS, offset });
    yield* rows;
    if (rows.length < PAGE_ROWS) return;
  }
}

/** Connected apps, instant games and blocked apps by name. */
export function reportConnections(db: ReadDb, importId: number): Iterable<ReportConnection> {
  return mapped(
    paged((page) => listConnections(db, importId, { sort: 'name', ...page }).rows),
    reportConnection,
  );
}

function reportConnection(row: ConnectionRow): ReportConnection {
  const { name, kind, status, basis, scopedId, companyId, part, path, pointer } = row;
  const dates = { addedAt: isoInstant(row.addedAt), removedAt: isoInstant(row.removedAt) };
  const doubt = { localTime: basis === 'local' };
  return { name, kind, status, ...dates, ...doubt, scopedId, companyId, part, path, pointer };
}

/** Companies, those in most channels first. `flagged`: ids of companies with a finding of their own. */
export function reportCompanies(
  db: ReadDb,
  importId: number,
  flagged: ReadonlySet<string>,
  knowledge: Knowledge,
): Iterable<ReportCompany> {
  return mapped(
    paged((page) => listCompanies(db, importId, { sort: 'channels', ...page }).rows),
    (row) => ({
      ...reportCompany(row, flagged),
      category: getKnownCompany(knowledge, row.companyId)?.category ?? null,
    }),
  );
}

function reportCompany(row: CompanyRow, flagged: ReadonlySet<string>): Omit<ReportCompany, 'category'> {
  const { id: _row, companyId, name, partnerId: _partner, firstAt, lastAt, channels, ...counts } = row;
  return {
    id: companyId,
    name,
    flagged: flagged.has(companyId),
    channels,
    ...counts,
    firstAt: isoInstant(firstAt),
    lastAt: isoInstant(lastAt),
  };
}

/** The documents that were looked at, those with problems first. */
export function reportDocuments(db: ReadDb, importId: number): Iterable<ReportDocument> {
  return mapped(
    paged((page) => pageOfDocuments(db, importId, { status: null, search: '', ...page }).rows),
    reportDocument,
  );
}

function reportDocument({ part, path, kind, status, records, problems }: DocumentRow): ReportDocument {
  const shown = problems.map(({ code, pointer, message }) => ({ code, pointer, message }));
  return { part, path, kind, status, records, problems: shown };
}
