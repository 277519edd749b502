import { LedgerError, ledgerError } from '../../ledger/ledger-error.ts';
import type { LockStatus } from '../contract/lock.ts';
import type { Engine } from '../engine.ts';
import type { Selections } from '../selections.ts';
import { type ImportJobs, ImportRunningError } from './import-job.ts';
import type { PreparedFiles } from './prepared-files.ts';

/** How often the timer is checked. */
const LOOK_MS = 5_000;
/** The check has not run for this long: the computer was asleep. */
const SLEPT_MS = 60_000;

type Parts = {
  readonly engine: Engine;
  readonly jobs: ImportJobs;
  /** Files written for the page and not yet fetched. */
  readonly files: PreparedFiles;
  readonly selections: Selections;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
};

/**
 * The lock of the running app: refuses calls while it is locked, and locks it after a time without use, after sleep, and on
 * request. A running import is finished first, out of sight.
 */
export class AppLock {
  readonly #parts: Parts;
  readonly #now: () => number;
  #timer: NodeJS.Timeout | null = null;
  #lastUse = 0;
  #lastLook = 0;
  #waitsForImport = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#now = parts.now ?? Date.now;
  }

  /** Throws LedgerError('locked'), and then deletes any file that a call was writing when the app was locked. */
  refuseIfLocked(): void {
    const { engine, files } = this.#parts;
    this.look();
    if (!this.#waitsForImport && engine.lockState !== 'locked') return;
    files.close();
    throw ledgerError('locked', engine.ledgerPath);
  }

  /** Throws LedgerError('already-locked') or LedgerError('not-locked'). `hasLock`: what the ledger should have. */
  refuseUnless(hasLock: boolean): void {
    const { engine } = this.#parts;
    if ((engine.lockState !== 'none') === hasLock) return;
    throw ledgerError(hasLock ? 'not-locked' : 'already-locked', engine.ledgerPath);
  }

  /** `isUsed`: whether the page was used since the last call. */
  getStatus(isUsed = false): LockStatus {
    this.look();
    if (isUsed) this.#lastUse = this.#now();
    return { state: this.#waitsForImport ? 'locked' : this.#readState() };
  }

  /** Locks the app if it is time. */
  look(): void {
    const now = this.#now();
    const hasSlept = now - this.#lastLook > SLEPT_MS;
    this.#lastLook = now;
    if (this.#timer === null) return;
    const isImportDone = this.#waitsForImport && !this.#parts.jobs.isRunning;
    if (hasSlept || isImportDone || this.#isIdle(now)) this.lockNow();
  }

  /** Changes nothing where the ledger has no lock. */
  lockNow(): void {
    const { engine, jobs, files, selections } = this.#parts;
    if (this.#readState() === 'none') return;
    // While the app is locked, no report may wait to be fetched, and no copy of a dropped export may remain.
    files.close();
    this.#waitsForImport = jobs.isRunning;
    if (jobs.isRunning) return;
    this.stop();
    selections.removeCopies();
    engine.close();
    engine.lock.forget();
  }

  /** Also if the settings or the key file can no longer be read: in doubt, the app is locked. */
  #isIdle(now: number): boolean {
    try {
      const { lockAfter } = this.#parts.engine.readSettings();
      return lockAfter !== null && now - this.#lastUse > lockAfter * 60_000;
    } catch (error) {
      if (error instanceof LedgerError) return true;
      throw error;
    }
  }

  /** A ledger whose key file is missing or damaged is locked; trying to unlock it reports why that fails. */
  #readState(): LockStatus['state'] {
    try {
      return this.#parts.engine.lockState;
    } catch (error) {
      if (error instanceof LedgerError && /^lock-/.test(error.code)) return 'locked';
      throw error;
    }
  }

  async unlock(passphrase: string): Promise<LockStatus> {
    this.refuseUnless(true);
    await this.#parts.engine.lock.unlock(passphrase);
    return this.#opened();
  }

  /** Throws ImportRunningError. */
  async set(passphrase: string, phrase: string): Promise<LockStatus> {
    const { engine } = this.#parts;
    this.refuseUnless(false);
    // Created if it does not exist yet.
    void engine.db;
    await engine.lock.set(passphrase, phrase, () => this.#closeEngine());
    return this.#opened();
  }

  async change(passphrase: string, next: string): Promise<LockStatus> {
    this.refuseUnless(true);
    await this.#parts.engine.lock.change(passphrase, next);
    return this.#opened();
  }

  async recover(phrase: string, next: string): Promise<LockStatus> {
    this.refuseUnless(true);
    await this.#parts.engine.lock.recover(phrase, next);
    return this.#opened();
  }

  /** Removes the ledger's lock for good. Throws ImportRunningError. */
  async remove(passphrase: string): Promise<LockStatus> {
    const { engine } = this.#parts;
    this.refuseUnless(true);
    await engine.lock.unlock(passphrase);
    const settings = engine.readSettings();
    await engine.lock.remove(passphrase, () => this.#closeEngine());
    engine.writeSettings(settings);
    this.stop();
    return this.getStatus();
  }

  /** Stops the timer. */
  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#waitsForImport = false;
  }

  #opened(): LockStatus {
    const { engine } = this.#parts;
    this.#waitsForImport = false;
    this.#lastUse = this.#now();
    this.#lastLook = this.#now();
    this.#timer ??= setInterval(() => this.look(), LOOK_MS).unref();
    const settings = engine.readSettings();
    // The name in them may still be unencrypted.
    if (settings.reportName !== null) engine.writeSettings(settings);
    return this.getStatus();
  }

  #closeEngine(): void {
    if (this.#parts.jobs.isRunning) throw new ImportRunningError();
    this.#parts.engine.close();
  }
}
