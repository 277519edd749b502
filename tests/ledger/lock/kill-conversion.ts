import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Engine } from '../../../src/engine/engine.ts';
import { lockLedger, unlockLedger } from '../../../src/ledger/lock/convert-ledger.ts';
import type { LedgerKey } from '../../../src/ledger/lock/wrap-key.ts';
import { isLockedLedger } from '../../../src/ledger/open-ledger.ts';
import type { Random } from '../../../src/sample/prng.ts';
import { sinkFor, writeSample } from '../../../src/sample/write-sample.ts';
import { dump, makeKey } from './locked-ledger.ts';

export type Direction = 'lock' | 'unlock';
export type Killed = {
  readonly operation: Direction;
  readonly killed: boolean;
  readonly defects: readonly string[];
};

const CHILD = fileURLToPath(new URL('./convert-once.ts', import.meta.url));

/** Copies of a ledger, locked and not, to be converted by processes that are killed. */
export class ConversionBench {
  readonly #dir: string;
  readonly #key: LedgerKey;
  readonly #keys: Parameters<typeof lockLedger>[2];
  readonly #before: string;
  /** How many file changes an uninterrupted conversion makes. */
  readonly #changes: Partial<Record<Direction, number>> = {};
  #copies = 0;

  private constructor(dir: string, { key, keys }: Awaited<ReturnType<typeof makeKey>>) {
    this.#dir = dir;
    this.#key = key;
    this.#keys = keys;
    writeFileSync(join(dir, 'key.json'), JSON.stringify({ key: key.toString('hex'), keys }));
    this.#before = dump(join(dir, 'lock', 'ledger.sqlite'));
    cpSync(join(dir, 'lock'), join(dir, 'unlock'), { recursive: true });
    lockLedger(join(dir, 'unlock', 'ledger.sqlite'), key, keys);
  }

  /** `path`: a ledger that is closed and not locked; `dir`: an empty folder. */
  static async prepare(path: string, dir: string): Promise<ConversionBench> {
    mkdirSync(join(dir, 'lock'));
    cpSync(path, join(dir, 'lock', 'ledger.sqlite'));
    return new ConversionBench(dir, await makeKey());
  }

  /** With a ledger of some megabytes, below an empty folder. */
  static async prepareSample(dir: string): Promise<ConversionBench> {
    const [zip, ledgerPath] = [join(dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip'), join(dir, 'ledger.sqlite')];
    await writeSample({ messages: 20_000 }, sinkFor(zip, {}));
    const engine = new Engine({ ledgerPath });
    await engine.importExport({ paths: [zip] });
    engine.close();
    return ConversionBench.prepare(ledgerPath, dir);
  }

  /** Converts a copy, kills that right after a file change, and checks what is left. */
  async tryOnce(direction: Direction, random: Random): Promise<Killed> {
    this.#changes[direction] ??= (await this.#run(direction, this.#copy(direction), Infinity)).changes;
    const change = random.between(1, this.#changes[direction]);
    const path = this.#copy(direction);
    const { killed } = await this.#run(direction, path, change);
    const defects = this.#findDefects(direction, path).map((defect) => `at change ${change}: ${defect}`);
    rmSync(dirname(path), { recursive: true });
    return { operation: direction, killed, defects };
  }

  #copy(direction: Direction): string {
    const copy = join(this.#dir, `copy-${this.#copies++}`);
    cpSync(join(this.#dir, direction), copy, { recursive: true });
    return join(copy, 'ledger.sqlite');
  }

  async #run(
    direction: Direction,
    path: string,
    change: number,
  ): Promise<{ killed: boolean; changes: number }> {
    const child = spawn(process.execPath, [CHILD, path, join(this.#dir, 'key.json'), direction], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    let changes = 0;
    const watcher = watch(dirname(path), () => {
      changes += 1;
      if (changes >= change) child.kill('SIGKILL');
    });
    const killed = await new Promise<boolean>((resolve) => {
      child.once('close', (_, signal) => resolve(signal === 'SIGKILL'));
    });
    watcher.close();
    return { killed, changes };
  }

  #findDefects(direction: Direction, path: string): string[] {
    const defects: string[] = [];
    try {
      const key = isLockedLedger(path) ? this.#key : null;
      if (dump(path, key) !== this.#before) defects.push('the ledger is not what it was');
      if (key === null && direction === 'lock') lockLedger(path, this.#key, this.#keys);
      if (key !== null && direction === 'unlock') unlockLedger(path, this.#key);
      if (dump(path, direction === 'lock' ? this.#key : null) !== this.#before)
        defects.push('a second try changed it');
    } catch (error) {
      defects.push(String(error));
    }
    const left = readdirSync(dirname(path)).filter((name) => !/^ledger\.sqlite(\.lock\.json)?$/.test(name));
    return left.length === 0 && existsSync(path) ? defects : [...defects, `is left: ${left.join(', ')}`];
  }
}
