import { LedgerError, ledgerError } from '../../ledger/ledger-error.ts';
import type { LockStatus } from '../contract/lock.ts';
import type { Engine } from '../engine.ts';
import type { Selections } from '../selections.ts';
import { type ImportJobs, ImportRunningError } from './import-job.ts';
import type { PreparedFiles } from './prepared-files.ts';

/** How often the time is looked at. */
const LOOK_MS = 5_000;
/** Nobody looked for so long: the computer slept. */
const SLEPT_MS = 60_000;

type Parts = {
  readonly engine: Engine;
  readonly jobs: ImportJobs;
  /** What was written for the page and not fetched. */
  readonly files: PreparedFiles;
  readonly selections: Selections;
  /** Milliseconds; for tests. */
  readonly now?: () => number;
};

/**
 * The lock of the running app: refuses calls while it is locked, and locks it after a time without use, after sleep, and when
 * asked. An import that is running is finished first, unseen.
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

  /** Throws LedgerError('locked'), and then no file waits that a call was writing when the app was locked. */
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

  /** `isUsed`: whether somebody did something on the page since it asked last. */
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
    // No report waits while the app is locked, nor does a copy of an export that was dropped.
    files.close();
    this.#waitsForImport = jobs.isRunning;
    if (jobs.isRunning) return;
    this.stop();
    selections.removeCopies();
    engine.close();
    engine.lock.forget();
  }

  /** Also where the settings or the key file can no longer be read: in doubt, the app is locked. */
  #isIdle(now: number): boolean {
    try {
      const { lockAfter } = this.#parts.engine.readSettings();
      return lockAfter !== null && now - this.#lastUse > lockAfter * 60_000;
    } catch (error) {
      if (error instanceof LedgerError) return true;
      throw error;
    }
  }

  /** A ledger without its key file, or with a damaged one, is locked; trying to unlock it says why that fails. */
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
    // Made if it is not there yet.
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

  /** Unlocks the ledger for good. Throws ImportRunningError. */
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

  /** Ends the looking at the time. */
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
    // The name in them may still be in the clear.
    if (settings.reportName !== null) engine.writeSettings(settings);
    return this.getStatus();
  }

  #closeEngine(): void {
    if (this.#parts.jobs.isRunning) throw new ImportRunningError();
    this.#parts.engine.close();
  }
}
