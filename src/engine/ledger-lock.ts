import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { LedgerError, ledgerError } from '../ledger/ledger-error.ts';
import { lockLedger, unlockLedger } from '../ledger/lock/convert-ledger.ts';
import { type LockFile, readLockFile, writeLockFile } from '../ledger/lock/lock-file.ts';
import {
  KEY_BYTES,
  type LedgerKey,
  type ScryptCost,
  STANDARD_COST,
  unwrapKey,
  type Wrapper,
  wrapKey,
} from '../ledger/lock/wrap-key.ts';
import { normalisePassphrase } from '../model/passphrase.ts';
import { message } from '../words/message.ts';

export type LockOptions = {
  /** For tests; the product uses one cost. */
  readonly cost?: ScryptCost;
  /** Milliseconds to wait after so many wrong attempts; for tests. */
  readonly pauseMs?: (failures: number) => number;
};

/** Three wrong attempts cost nothing, then 1, 2, 4, ... seconds, up to half a minute. */
const growingPause = (failures: number): number =>
  failures < 3 ? 0 : Math.min(30_000, 1000 * 2 ** (failures - 3));

/**
 * The key of a locked ledger, while it is unlocked in this process, and everything done with it. `closeLedger` closes the
 * ledger right before it is locked or unlocked for good. Every method throws LedgerError.
 */
export class LedgerLock {
  readonly #path: string;
  readonly #cost: ScryptCost;
  readonly #pauseMs: (failures: number) => number;
  #held: { readonly key: LedgerKey; readonly ledger: string } | null = null;
  #failures = 0;
  #lastTry: Promise<unknown> = Promise.resolve();

  constructor(ledgerPath: string, { cost = STANDARD_COST, pauseMs = growingPause }: LockOptions = {}) {
    this.#path = ledgerPath;
    this.#cost = cost;
    this.#pauseMs = pauseMs;
  }

  /** The key of the current ledger; null while it is locked. Another process may have locked it with a new key. */
  get key(): LedgerKey | null {
    if (this.#held !== null && readLockFile(this.#path)?.ledger !== this.#held.ledger) this.forget();
    return this.#held?.key ?? null;
  }

  forget(): void {
    this.#held = null;
  }

  async unlock(passphrase: string): Promise<void> {
    const { file, key } = await this.#open('passphrase', passphrase);
    this.#held = { key, ledger: file.ledger };
  }

  /** Locks a ledger that is not locked, and keeps the key. `phrase`: the twelve recovery words, which open it as well. */
  async set(passphrase: string, phrase: string, closeLedger: () => void): Promise<void> {
    const key = randomBytes(KEY_BYTES);
    const keys = {
      passphrase: await this.#wrap(key, passphrase),
      phrase: await this.#wrapByPhrase(key, phrase),
    };
    closeLedger();
    lockLedger(this.#path, key, keys);
    this.#held = { key, ledger: this.#readFile().ledger };
  }

  async change(passphrase: string, next: string): Promise<void> {
    await this.#rewrap(await this.#open('passphrase', passphrase), next);
  }

  /** Sets a new passphrase by means of the twelve words. */
  async recover(phrase: string, next: string): Promise<void> {
    await this.#rewrap(await this.#open('phrase', phrase), next);
  }

  /** Removes the ledger's lock for good. */
  async remove(passphrase: string, closeLedger: () => void): Promise<void> {
    const { key } = await this.#open('passphrase', passphrase);
    closeLedger();
    unlockLedger(this.#path, key);
    this.forget();
  }

  async #rewrap({ file, key }: Opened, next: string): Promise<void> {
    const keys = { ...file.keys, passphrase: await this.#wrap(key, next) };
    writeLockFile(this.#path, { ...file, keys });
    this.#held = { key, ledger: file.ledger };
  }

  #wrap(key: LedgerKey, passphrase: string) {
    return wrapKey(key, 'passphrase', normalisePassphrase(passphrase), this.#cost);
  }

  async #wrapByPhrase(key: LedgerKey, phrase: string) {
    const words = await parsePhrase(phrase);
    if (words === null) throw wrongSecret('phrase');
    return wrapKey(key, 'phrase', words, this.#cost);
  }

  /** One attempt after the other, so that parallel attempts cannot get around the delays. */
  #open(by: Wrapper, secret: string): Promise<Opened> {
    const mine = this.#lastTry.then(async () => {
      const file = this.#readFile();
      await setTimeout(this.#pauseMs(this.#failures));
      const words = by === 'phrase' ? await parsePhrase(secret) : normalisePassphrase(secret);
      const key = words === null ? null : await unwrapKey(file.keys[by], by, words);
      this.#failures = key === null ? this.#failures + 1 : 0;
      if (key === null) throw wrongSecret(by);
      return { file, key };
    });
    this.#lastTry = mine.catch(() => undefined);
    return mine;
  }

  #readFile(): LockFile {
    const file = readLockFile(this.#path);
    if (file === null) throw ledgerError('lock-missing', this.#path);
    return file;
  }
}

/** The word list is loaded only when somebody types recovery words. */
const parsePhrase = async (phrase: string): Promise<string | null> =>
  (await import('../ledger/lock/recovery-phrase.ts')).parsePhrase(phrase);

type Opened = { readonly file: LockFile; readonly key: LedgerKey };

const wrongSecret = (by: Wrapper): LedgerError => new LedgerError(`wrong-${by}`, message(`lock.wrong.${by}`));
