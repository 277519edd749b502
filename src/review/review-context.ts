import type { AuditContext } from '../audit/context.ts';
import type { ReadDb } from '../ledger/database.ts';
import { type Account, type StandingDecision, standingDecisions } from '../ledger/reads/decisions.ts';
import type { ImportRow } from '../ledger/reads/imports.ts';
import { listAccountKeys } from './account-key.ts';
import { ConnectionIndex } from './connection-index.ts';
import type { SnapshotContext } from './snapshot.ts';

/** One import in the form that decisions need. It never changes. */
export type ReviewContext = SnapshotContext & Account;

/** The same with the decisions in force for its owner at one moment. */
export type Review = ReviewContext & { readonly standing: readonly StandingDecision[] };

/** Needs nothing from the ledger beyond what the audit has already read. */
export function toReviewContext(row: ImportRow, audit: AuditContext): ReviewContext {
  const [owner = null, ...formerOwners] = listAccountKeys(row);
  return {
    service: row.service,
    owner,
    formerOwners,
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
