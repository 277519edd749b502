import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { assignCompanies } from '../audit/companies.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { localizeKnowledge } from '../knowledge/translate.ts';
import type { Knowledge } from '../knowledge/types.ts';
import { defaultLedgerPath, followLinks } from '../ledger/ledger-path.ts';
import {
  closeLedger,
  isLockedLedger,
  isMoved,
  type Ledger,
  openLedger,
  type WriteDb,
} from '../ledger/open-ledger.ts';
import { findImport, type ImportRow, latestImport, listImports } from '../ledger/reads/imports.ts';
import { untilWritable, type Waiting } from '../ledger/write-lock.ts';
import { words } from '../words/current.ts';
import { message } from '../words/message.ts';
import { getSettingsPath, readSettings, writeSettings } from './act/settings.ts';
import type { LockStatus } from './contract/lock.ts';
import type { Settings } from './contract/views.ts';
import { NoImportError, NotFoundError } from './errors.ts';
import type { ImportOutcome, ImportRequest } from './import-export.ts';
import { LedgerLock, type LockOptions } from './ledger-lock.ts';
import { NewestImport } from './newest-import.ts';
import { OpenImport } from './open-import.ts';
import { APP_VERSION } from './version.ts';

export type EngineOptions = {
  /** The ledger file; default: the user's data directory by platform convention, or SIDEDOOR_LEDGER. */
  readonly ledgerPath?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly knowledge?: Knowledge;
  /** Whose newest export is opened if none is named: a service, a username or a name. Default: anybody's. */
  readonly account?: string | null;
  /** Epoch seconds; for tests. */
  readonly now?: () => number;
  /** For tests. */
  readonly lock?: LockOptions;
};

/** The absolute path of the ledger for these options, links resolved. */
export const getLedgerPath = (options: EngineOptions): string =>
  followLinks(options.ledgerPath ?? defaultLedgerPath(options.env ?? {}, process.platform, homedir()));

/**
 * Everything that a host needs, in one place: the ledger, the facts, imports and their contents. The facts and the ledger
 * itself, which may have to be created, are opened when first needed. Every error is either expected (LedgerError,
 * ArchiveRefusedError, NotAnExportError, NotFoundError, ImportCancelledError) or a defect.
 */
export class Engine {
  readonly ledgerPath: string;
  readonly settingsPath: string;
  readonly lock: LedgerLock;
  readonly #now: () => number;
  /** Whose newest export is opened if none is named; null: anybody's. */
  readonly account: string | null;
  #knowledge: Knowledge | null;
  #ledger: Ledger | null = null;
  readonly #caches = new Map<string, Map<string, unknown>>();
  readonly #newest: NewestImport;

  constructor(options: EngineOptions = {}) {
    this.account = options.account ?? null;
    this.ledgerPath = getLedgerPath(options);
    this.settingsPath = getSettingsPath(this.ledgerPath);
    this.lock = new LedgerLock(this.ledgerPath, options.lock);
    this.#knowledge = options.knowledge ?? null;
    this.#newest = new NewestImport(this);
    this.#now = options.now ?? (() => Math.floor(Date.now() / 1000));
  }

  /** The facts, loaded now. Throws KnowledgeError when the program's own files are damaged. */
  get knowledge(): Knowledge {
    this.#knowledge ??= loadKnowledge();
    return localizeKnowledge(this.#knowledge, words());
  }

  /** The ledger, opened or created now. If it was removed or replaced since it was opened, the current file is opened instead. */
  get db(): WriteDb {
    this.#leaveMovedLedger();
    this.#ledger ??= openLedger(this.ledgerPath, { key: this.lock.key });
    return this.#ledger.db;
  }

  /** Imports the parts as one export (see importExport). A refused input creates no ledger. */
  async importExport(request: ImportRequest): Promise<ImportOutcome> {
    // Readers and archives are loaded only by the commands that import.
    const { importExport } = await import('./import-export.ts');
    return importExport(request, {
      db: () => this.db,
      knowledge: () => this.knowledge,
      appVersion: APP_VERSION,
      now: this.#now,
    });
  }

  /** True when a ledger with at least one import exists; never creates one. */
  hasImports(): boolean {
    return this.#hasLedger() && latestImport(this.db) !== undefined;
  }

  /** Every import; none, and no ledger either, before the first. */
  listImports(): ImportRow[] {
    return this.#hasLedger() ? listImports(this.db) : [];
  }

  /**
   * The named import, or that of the newest export, for one call. Throws NoImportError, and NotFoundError for an id that is not
   * in the ledger; never creates a ledger. `imports`: all of them, if the caller has already listed them.
   */
  openImport(wanted: number | null = null, imports?: readonly ImportRow[]): OpenImport {
    if (!this.#hasLedger()) throw new NoImportError();
    const row = this.#withCompanies(this.#findImport(wanted, imports));
    const { db, knowledge } = this;
    const settings = () => this.readSettings();
    return new OpenImport({ db, knowledge, row, settings, now: this.#now, cache: this.#getCache(row) });
  }

  /** Waits until no other process writes to the ledger; never creates one. */
  async untilWritable(waiting: Waiting): Promise<void> {
    if (this.#hasLedger()) await untilWritable(this.db, waiting);
  }

  /**
   * Whether the ledger is encrypted, and if so, whether this process has its key. Never creates one. Throws LedgerError if its
   * lock file is missing or damaged.
   */
  get lockState(): LockStatus['state'] {
    if (!this.#hasLedger()) return 'none';
    // The header of an open file must not be read (see readHeader).
    const isLocked = this.#ledger?.isLocked ?? isLockedLedger(this.ledgerPath);
    if (!isLocked) return 'none';
    return this.lock.key === null ? 'locked' : 'unlocked';
  }

  readSettings(): Settings {
    return readSettings(this.settingsPath, this.lock.key);
  }

  writeSettings(settings: Settings): void {
    writeSettings(this.settingsPath, settings, this.lock.key);
  }

  /** Drops all cached results of imports. */
  clearCache(): void {
    this.#caches.clear();
  }

  close(): void {
    if (this.#ledger) closeLedger(this.#ledger);
    this.#ledger = null;
    this.clearCache();
  }

  #hasLedger(): boolean {
    this.#leaveMovedLedger();
    return this.#ledger !== null || existsSync(this.ledgerPath);
  }

  #leaveMovedLedger(): void {
    if (this.#ledger && isMoved(this.#ledger.db)) this.close();
  }

  #findImport(wanted: number | null, imports?: readonly ImportRow[]): ImportRow {
    const row =
      wanted === null
        ? this.#newest.find(imports ?? listImports(this.db))
        : (imports?.find(({ id }) => id === wanted) ?? findImport(this.db, wanted));
    if (row) return row;
    if (!this.hasImports()) throw new NoImportError();
    if (wanted === null) this.#newest.refuseUnknownAccount();
    const id = wanted ?? '';
    throw new NotFoundError(
      message('error.unknown-import', { id }),
      message('error.unknown-import.terminal', { id }),
    );
  }

  /** Companies are derived from the facts: with new facts they are assigned again. */
  #withCompanies(row: ImportRow): ImportRow {
    const { db, knowledge } = this;
    if (row.knowledgeVersion === knowledge.version) return row;
    db.transaction(() => assignCompanies(db, row.id, knowledge));
    return { ...row, knowledgeVersion: knowledge.version };
  }

  /** Compares everything that identifies an import: another process may have removed one and imported another under the same id. */
  #getCache({ id, importedAt, fingerprint, knowledgeVersion }: ImportRow): Map<string, unknown> {
    const key = `${id} ${importedAt} ${fingerprint} ${knowledgeVersion} ${words().language}`;
    const cache = this.#caches.get(key) ?? new Map<string, unknown>();
    this.#caches.set(key, cache);
    return cache;
  }
}
