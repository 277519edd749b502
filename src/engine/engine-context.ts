import { closeSources } from '../archive/file-handles.ts';
import { AppLock } from './act/app-lock.ts';
import { ImportJobs } from './act/import-job.ts';
import { PreparedFiles } from './act/prepared-files.ts';
import type { ImportEvent } from './contract/import-views.ts';
import { Engine, type EngineOptions } from './engine.ts';
import { Selections } from './selections.ts';

export type EngineContextOptions = EngineOptions & {
  /** Where exports may be; only names are looked at. Null: nowhere. */
  readonly downloadsDir?: string | null;
  /** Paths that the user named when starting the app: offered first. */
  readonly offered?: readonly string[];
  /** Receives the events of every import, whoever started it. */
  readonly onImport?: (events: AsyncIterable<ImportEvent>) => void;
  /** For tests of time-dependent behaviour. */
  readonly nowMs?: () => number;
};

/** What the procedures share besides the engine: one per engine process. */
export class EngineContext {
  readonly engine: Engine;
  readonly selections = new Selections();
  readonly jobs: ImportJobs;
  readonly appLock: AppLock;
  readonly files: PreparedFiles;
  readonly downloadsDir: string | null;
  readonly offered: readonly string[];
  #previews = 0;

  constructor(options: EngineContextOptions) {
    this.engine = new Engine(options);
    this.jobs = new ImportJobs(this.engine, options.onImport);
    this.files = new PreparedFiles(this.engine.ledgerPath);
    const { engine, jobs, files, selections } = this;
    this.appLock = new AppLock({
      engine,
      jobs,
      files,
      selections,
      ...(options.nowMs && { now: options.nowMs }),
    });
    this.downloadsDir = options.downloadsDir ?? null;
    this.offered = options.offered ?? [];
  }

  /** Reads archives outside an import and closes them afterwards, unless another reader on this thread is still using them. */
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
    this.appLock.stop();
    this.files.close();
    this.engine.close();
  }
}
