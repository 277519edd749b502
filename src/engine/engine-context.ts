import { closeSources } from '../archive/file-handles.ts';
import { type AuditContext, openAudit } from '../audit/context.ts';
import { ImportJobs } from './act/import-job.ts';
import { PreparedFiles } from './act/prepared-files.ts';
import { settingsPathOf } from './act/settings.ts';
import { Engine, type EngineOptions } from './engine.ts';
import { NotFoundError } from './errors.ts';
import { Selections } from './selections.ts';

export type ServiceOptions = EngineOptions & {
  /** Where exports may lie, looked at by name only; null: nowhere. */
  readonly downloadsDir?: string | null;
  /** Paths that the user named when starting the app: offered first. */
  readonly offered?: readonly string[];
};

/** Nothing to show yet: not an id that is wrong, but a ledger without an import. */
export class NoImportError extends Error {
  constructor() {
    super('No export has been imported yet.');
    this.name = 'NoImportError';
  }
}

/** All that the procedures share: one per engine process. */
export class Services {
  readonly engine: Engine;
  readonly selections = new Selections();
  readonly jobs: ImportJobs;
  readonly files: PreparedFiles;
  readonly downloadsDir: string | null;
  readonly offered: readonly string[];
  readonly settingsPath: string;
  readonly #known = new Map<string, unknown>();
  #previews = 0;

  constructor(options: ServiceOptions) {
    this.engine = new Engine(options);
    this.jobs = new ImportJobs(this.engine, () => this.forget());
    this.files = new PreparedFiles(this.engine.ledgerPath);
    this.downloadsDir = options.downloadsDir ?? null;
    this.offered = options.offered ?? [];
    this.settingsPath = settingsPathOf(this.engine.ledgerPath);
  }

  /** The import a view speaks of. Throws NoImportError, and NotFoundError for an id that is not in the ledger. */
  importId(wanted: number | null): number {
    if (!this.engine.hasImports()) throw new NoImportError();
    try {
      return this.engine.importId(wanted);
    } catch (error) {
      if (error instanceof NotFoundError) throw new NotFoundError(`Import ${wanted} is not in the ledger.`);
      throw error;
    }
  }

  /** An import never changes once it is written, so what was worked out for one stays. */
  remember<T>(what: string, importId: number, work: () => T): T {
    const key = `${importId} ${what}`;
    if (!this.#known.has(key)) this.#known.set(key, work());
    return this.#known.get(key) as T;
  }

  /** What the rules saw of an import, for views that lay claims over connections themselves. */
  audit(importId: number): AuditContext {
    return this.remember('audit', importId, () => openAudit(this.engine.db, importId, this.engine.knowledge));
  }

  /** After an import came or went. */
  forget(): void {
    this.#known.clear();
    this.engine.forget();
  }

  /** Reads archives outside an import and closes them again, unless somebody else on this thread still reads. */
  async reading<T>(work: () => Promise<T>): Promise<T> {
    this.#previews += 1;
    try {
      return await work();
    } finally {
      this.#previews -= 1;
      if (this.#previews === 0 && !this.jobs.isRunning) closeSources();
    }
  }

  /** Stops an import, removes files that nobody fetched, and closes the ledger. */
  async close(): Promise<void> {
    await this.jobs.cancel();
    this.files.close();
    this.forget();
    this.engine.close();
  }
}
