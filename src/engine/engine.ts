import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { assignCompanies } from '../audit/companies.ts';
import { findFindings } from '../audit/findings.ts';
import { findLimits, type LimitSentence, wordLimits } from '../audit/limits.ts';
import type { Finding } from '../audit/types.ts';
import { wordFinding } from '../audit/word-finding.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { defaultLedgerPath } from '../ledger/ledger-path.ts';
import { closeLedger, type Ledger, openLedger, type WriteDb } from '../ledger/open-ledger.ts';
import { latestImportId } from '../ledger/reads/imports.ts';
import { sql } from '../ledger/sql.ts';
import { withDecisions } from '../review/with-decisions.ts';
import { english } from '../words/words.ts';
import { NotFoundError } from './errors.ts';
import { type ImportOutcome, type ImportRequest, importExport } from './import-export.ts';
import { APP_VERSION } from './version.ts';

export type EngineOptions = {
  /** The ledger file; default: the user's data directory by platform convention, or SIDEDOOR_LEDGER. */
  readonly ledgerPath?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly knowledge?: Knowledge;
  /** Epoch seconds; for tests. */
  readonly now?: () => number;
};

const NOTHING_IMPORTED = 'No export has been imported yet; start with: sidedoor audit <your zips>';

/** Where the ledger of these options lies, absolute. */
export const ledgerPathOf = (options: EngineOptions): string =>
  resolve(options.ledgerPath ?? defaultLedgerPath(options.env ?? {}, process.platform, homedir()));

/** Opens the engine. The facts and the ledger itself, which may have to be created, are opened when first needed. */
export const openEngine = (options: EngineOptions = {}): Engine => new Engine(options);

/**
 * All that a host needs, in one place: the ledger, the facts, imports and findings. Every error is either expected
 * (LedgerError, ArchiveRefusedError, NotAnExportError, NotFoundError, ImportCancelledError) or a defect.
 */
export class Engine {
  readonly ledgerPath: string;
  readonly #now: () => number;
  #knowledge: Knowledge | null;
  #ledger: Ledger | null = null;
  readonly #findings = new Map<number, Finding[]>();

  constructor(options: EngineOptions) {
    this.ledgerPath = ledgerPathOf(options);
    this.#knowledge = options.knowledge ?? null;
    this.#now = options.now ?? (() => Math.floor(Date.now() / 1000));
  }

  /** The facts, loaded now. Throws KnowledgeError when the program's own files are damaged. */
  get knowledge(): Knowledge {
    this.#knowledge ??= loadKnowledge();
    return this.#knowledge;
  }

  /** The ledger, opened or created now. */
  get db(): WriteDb {
    this.#ledger ??= openLedger(this.ledgerPath);
    return this.#ledger.db;
  }

  /** Imports the parts as one export (see importExport). A refused input creates no ledger. */
  async importExport(request: ImportRequest): Promise<ImportOutcome> {
    return importExport(request, {
      db: () => this.db,
      knowledge: () => this.knowledge,
      appVersion: APP_VERSION,
      now: this.#now,
    });
  }

  /** True when a ledger with at least one import exists; never creates one. */
  hasImports(): boolean {
    return (this.#ledger !== null || existsSync(this.ledgerPath)) && latestImportId(this.db) !== null;
  }

  /** The named import, or the newest. Throws NotFoundError; never creates a ledger. */
  importId(wanted: number | null = null): number {
    if (!this.hasImports()) throw new NotFoundError(NOTHING_IMPORTED);
    const id = wanted ?? latestImportId(this.db);
    const known = this.db.value<number>(sql`SELECT id FROM import WHERE id = ${id}`);
    if (known === undefined) throw new NotFoundError(`There is no import ${id} in the ledger.`);
    this.#refreshCompanies(known);
    return known;
  }

  /**
   * Findings of one import with what the user decided on them. The findings are computed once per import and process (the
   * import and the facts do not change under it); the decisions do change and are read each time.
   */
  findings(importId: number): Finding[] {
    return withDecisions(this.db, importId, this.#undecided(importId), this.knowledge);
  }

  #undecided(importId: number): Finding[] {
    const known = this.#findings.get(importId);
    if (known) return known;
    this.#refreshCompanies(importId);
    const facts = findFindings(this.db, importId, this.knowledge);
    const found = facts.map((finding) => wordFinding(finding, english));
    this.#findings.set(importId, found);
    return found;
  }

  /** Epoch seconds, by the clock of this engine. */
  now(): number {
    return this.#now();
  }

  /** What this import cannot show. */
  limits(importId: number): LimitSentence[] {
    return wordLimits(findLimits(this.db, importId, this.knowledge), english);
  }

  /** Forgets what was computed, after an import was removed. */
  forget(): void {
    this.#findings.clear();
  }

  close(): void {
    if (this.#ledger) closeLedger(this.#ledger);
    this.#ledger = null;
    this.forget();
  }

  /** Companies are derived from the facts: with new facts they are assigned again. */
  #refreshCompanies(importId: number): void {
    const { db, knowledge } = this;
    const version = db.value<string>(sql`SELECT knowledge_version FROM import WHERE id = ${importId}`);
    if (version === knowledge.version) return;
    db.transaction(() => assignCompanies(db, importId, knowledge));
    this.#findings.delete(importId);
  }
}
