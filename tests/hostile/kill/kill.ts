import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Random } from '../../../src/sample/prng.ts';
import { sinkFor, writeSample } from '../../../src/sample/write-sample.ts';
import { runCli } from '../../cli/run-cli.ts';
import { isFileFine, LEDGER, listOperations, type Operation } from './operations.ts';
import { ageDrafts, findStrangers, listDrafts, readLedger } from './state.ts';

/** When a process is killed: so long after its start, or a moment after so many changes of files. */
type Moment = { readonly afterMs: number; readonly changes: number };
const NEVER: Moment = { afterMs: 0, changes: Number.POSITIVE_INFINITY };

type Ending = { readonly killed: boolean; readonly changes: number };

/** What an operation does when nobody kills it. */
type Reference = {
  readonly operation: Operation;
  readonly ms: number;
  readonly changes: number;
  readonly after: string | null;
};

export type KillResult = {
  readonly operation: string;
  readonly killed: boolean;
  readonly defects: readonly string[];
};

/** A ledger with one import, a second export, and copies of the ledger to be hurt. */
export class KillBench {
  readonly #dir = mkdtempSync(join(tmpdir(), 'sidedoor-kill-'));
  readonly #references = new Map<Operation, Reference>();
  #operations: readonly Operation[] = [];
  #before: string | null = null;
  #copies = 0;

  async prepare(messages: number): Promise<void> {
    const sizes = {
      messages,
      threads: 40,
      businesses: 40,
      events: 400,
      apps: 20,
      advertisers: 20,
      mediaEntries: 0,
    };
    const [older, newer] = [
      join(this.#dir, 'facebook-ada-2024-02-11-AbCdEfGh.zip'),
      join(this.#dir, 'facebook-ada-2026-05-20-AbCdEfGh.zip'),
    ];
    await writeSample({ ...sizes, era: '2023' }, sinkFor(older, sizes));
    await writeSample(sizes, sinkFor(newer, sizes));
    mkdirSync(join(this.#dir, 'first'));
    const ledger = join(this.#dir, 'first', LEDGER);
    await runCli(['audit', older, '--ledger', ledger]);
    const { out } = await runCli(['findings', '--json', '--ledger', ledger]);
    const [finding] = JSON.parse(out) as { id: string }[];
    this.#before = readLedger(join(this.#dir, 'first'));
    this.#operations = listOperations(finding?.id ?? '', newer);
  }

  async #getReference(operation: Operation): Promise<Reference> {
    const known = this.#references.get(operation) ?? (await this.#observe(operation));
    this.#references.set(operation, known);
    return known;
  }

  async #observe(operation: Operation): Promise<Reference> {
    const dir = this.#copy();
    const started = performance.now();
    const { changes } = await this.#run(operation, dir, NEVER);
    return { operation, ms: performance.now() - started, changes, after: readLedger(dir) };
  }

  /** Kills one operation at one moment, usually right after a file change: that is when it writes. */
  async tryOnce(random: Random): Promise<KillResult> {
    const reference = await this.#getReference(random.pick(this.#operations));
    const moment = random.chance(0.3)
      ? { afterMs: random.below(Math.ceil(reference.ms * 1.1)), changes: 0 }
      : { afterMs: random.below(6), changes: random.between(1, Math.max(1, reference.changes)) };
    const dir = this.#copy();
    const { killed } = await this.#run(reference.operation, dir, moment);
    const defects = await this.#findDefects(reference, dir);
    rmSync(dir, { recursive: true });
    return { operation: reference.operation.name, killed, defects };
  }

  remove(): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }

  #copy(): string {
    const dir = join(this.#dir, `copy-${this.#copies++}`);
    cpSync(join(this.#dir, 'first'), dir, { recursive: true });
    return dir;
  }

  async #findDefects({ operation, after }: Reference, dir: string): Promise<string[]> {
    const defects = isFileFine(operation, dir) ? [] : ['a file was written in part'];
    try {
      const now = readLedger(dir);
      if (now !== this.#before && now !== after) defects.push('the ledger is neither as before nor as after');
    } catch (error) {
      defects.push(`the ledger does not open: ${String(error)}`);
    }
    ageDrafts(dir);
    await operation
      .finish(dir)
      .catch((error: unknown) => defects.push(`the next run fails: ${String(error)}`));
    const left = [...findStrangers(dir), ...listDrafts(dir), ...readdirSync(join(this.#dir, 'tmp'))];
    return left.length === 0 ? defects : [...defects, `is left behind: ${left.join(', ')}`];
  }

  /** Starts an operation and kills it; whether it was still running, and how many changes of files were seen. */
  async #run(operation: Operation, dir: string, { afterMs, changes }: Moment): Promise<Ending> {
    mkdirSync(join(this.#dir, 'tmp'), { recursive: true });
    const env = { ...process.env, TMPDIR: join(this.#dir, 'tmp'), XDG_CACHE_HOME: join(this.#dir, 'cache') };
    const running = operation.start(dir, env);
    let [seen, timer]: [number, NodeJS.Timeout | undefined] = [0, undefined];
    const look = (): void => {
      if (seen >= changes) timer ??= setTimeout(running.kill, afterMs);
    };
    const watcher = watch(dir, () => {
      seen += 1;
      look();
    });
    look();
    const killed = await running.ended;
    clearTimeout(timer);
    watcher.close();
    return { killed, changes: seen };
  }
}
