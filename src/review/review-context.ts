import type { AuditContext } from '../audit/context.ts';
import { normaliseName } from '../knowledge/match.ts';
import type { ReadDb } from '../ledger/database.ts';
import { type Account, type StandingDecision, standingDecisions } from '../ledger/reads/decisions.ts';
import type { ImportRow } from '../ledger/reads/imports.ts';
import { ConnectionIndex } from './connection-index.ts';
import type { SnapshotContext } from './snapshot.ts';

/** One import as decisions see it. It never changes. */
export type ReviewContext = SnapshotContext & Account;

/** The same with the decisions in force for its owner at one moment. */
export type Review = ReviewContext & { readonly standing: readonly StandingDecision[] };

/** Whose exports a decision concerns: the owner's name, whatever its case and accents. */
export function ownerKey(owner: string | null): string | null {
  return owner === null ? null : normaliseName(owner);
}

/** Needs nothing from the ledger but what the audit has read already. */
export function toReviewContext(row: ImportRow, audit: AuditContext): ReviewContext {
  return {
    service: row.service,
    owner: ownerKey(row.owner),
    exportAt: row.generatedAt,
    importedAt: row.importedAt,
    exportDay: audit.exportDay,
    index: new ConnectionIndex(audit.connections),
    knowledge: audit.knowledge,
  };
}

/** Reads the decisions in force now. */
export function openReview(db: ReadDb, context: ReviewContext): Review {
  return { ...context, standing: standingDecisions(db, context) };
}
