import { readExportDay } from '../audit/context.ts';
import { normaliseName } from '../knowledge/match.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { ReadDb } from '../ledger/database.ts';
import { readAuditConnections } from '../ledger/reads/audit-connections.ts';
import { findImport } from '../ledger/reads/imports.ts';
import { ConnectionIndex } from './connection-index.ts';
import type { SnapshotContext } from './snapshot.ts';

/** One import as decisions see it. */
export type ReviewContext = SnapshotContext & {
  /** Whose export it is, in the form in which decisions name it; null when the export does not say. */
  readonly owner: string | null;
};

/** Whose exports a decision concerns: the owner's name, whatever its case and accents. */
export function ownerKey(owner: string | null): string | null {
  return owner === null ? null : normaliseName(owner);
}

/** Throws TypeError for an import that is not in the ledger: callers have looked it up. */
export function openReviewContext(db: ReadDb, importId: number, knowledge: Knowledge): ReviewContext {
  const found = findImport(db, importId);
  if (!found) throw new TypeError(`Import ${importId} is not in the ledger.`);
  return {
    owner: ownerKey(found.owner),
    exportAt: found.generatedAt,
    importedAt: found.importedAt,
    exportDay: readExportDay(db, importId),
    index: new ConnectionIndex(readAuditConnections(db, importId)),
    knowledge,
  };
}
