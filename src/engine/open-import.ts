import { type AuditContext, openAudit } from '../audit/context.ts';
import { findFindings } from '../audit/findings.ts';
import { findLimits, type LimitSentence, wordLimits } from '../audit/limits.ts';
import { wordFinding } from '../audit/word-finding.ts';
import { ofService } from '../knowledge/of-service.ts';
import type { Knowledge } from '../knowledge/types.ts';
import type { WriteDb } from '../ledger/open-ledger.ts';
import type { ImportRow } from '../ledger/reads/imports.ts';
import type { Finding } from '../model/findings.ts';
import { openReview, type Review, type ReviewContext, toReviewContext } from '../review/review-context.ts';
import { withDecisions } from '../review/with-decisions.ts';
import type { Settings } from './contract/views.ts';

export type OpenImportParts = {
  readonly db: WriteDb;
  readonly knowledge: Knowledge;
  readonly row: ImportRow;
  readonly settings: () => Settings;
  /** Epoch seconds. */
  readonly now: () => number;
  /** Cached results of this import. */
  readonly cache: Map<string, unknown>;
};

/**
 * One import, opened for one call; everything that reads or changes it takes this. An import never changes once written, so
 * results computed from it are kept for the next call. Decisions do change and are read once per call.
 */
export class OpenImport {
  readonly #parts: OpenImportParts;
  #review: Review | null = null;
  #findings: readonly Finding[] | null = null;

  constructor(parts: OpenImportParts) {
    this.#parts = parts;
  }

  get id(): number {
    return this.#parts.row.id;
  }
  get row(): ImportRow {
    return this.#parts.row;
  }
  get db(): WriteDb {
    return this.#parts.db;
  }
  /** What is known of the service that the import is of. */
  get knowledge(): Knowledge {
    return ofService(this.#parts.knowledge, this.row.service);
  }
  get now(): number {
    return this.#parts.now();
  }
  get settings(): Settings {
    return this.#parts.settings();
  }

  /** The input of the rules. */
  get audit(): AuditContext {
    return this.memoize('audit', () => openAudit(this.db, this.id, this.knowledge));
  }

  /** The findings, the most important first, without the user's decisions. */
  get undecided(): readonly Finding[] {
    return this.memoize('findings', () => findFindings(this.audit).map((finding) => wordFinding(finding)));
  }

  get reviewContext(): ReviewContext {
    return this.memoize('review', () => toReviewContext(this.row, this.audit));
  }

  /** The decisions in force when this call first asked. */
  get review(): Review {
    this.#review ??= openReview(this.db, this.reviewContext);
    return this.#review;
  }

  /** The findings with the user's decisions. */
  get findings(): readonly Finding[] {
    this.#findings ??= withDecisions(this.review, this.undecided);
    return this.#findings;
  }

  /** What this import cannot show. */
  get limits(): readonly LimitSentence[] {
    return this.memoize('limits', () => wordLimits(findLimits(this.db, this.id, this.knowledge)));
  }

  /** `work`, done once per import and process under this key. */
  memoize<T>(key: string, work: () => T): T {
    const { cache } = this.#parts;
    if (!cache.has(key)) cache.set(key, work());
    return cache.get(key) as T;
  }

  /** The same import after a decision was written. */
  reopen(): OpenImport {
    return new OpenImport(this.#parts);
  }
}
