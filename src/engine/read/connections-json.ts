import { type ConnectionRow, listConnections } from '../../ledger/reads/connections.ts';
import type { ConnectionJson } from '../../model/imports.ts';
import type { Engine } from '../engine.ts';
import { isoInstant } from './iso.ts';

export type ConnectionSelection = {
  readonly status: ConnectionRow['status'] | null;
  /** Added or removed in this year. */
  readonly year: number | null;
  readonly search: string;
};

/** A ledger row as the contract shows it. */
export function connectionJson(
  row: Omit<ConnectionRow, 'companyId'>,
  companyId: string | null,
): ConnectionJson {
  const { name, kind, status, scopedId, part, path, pointer } = row;
  const what = kind === 'app' ? 'connected app' : 'instant game';
  return {
    name,
    kind,
    status,
    addedAt: isoInstant(row.addedAt),
    removedAt: isoInstant(row.removedAt),
    scopedId,
    companyId,
    evidence: [{ part, path, pointer, what, name }],
  };
}

/** `connections --json`: connected apps and instant games by name. */
export function connectionsJson(engine: Engine, selection: ConnectionSelection): ConnectionJson[] {
  const importId = engine.importId();
  const { rows } = listConnections(engine.db, importId, {
    ...(selection.status ? { status: selection.status } : {}),
    ...(selection.year === null ? {} : { year: selection.year }),
    search: selection.search,
  });
  return rows.map((row) => connectionJson(row, row.companyId));
}
