import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Random } from '../../../src/sample/prng.ts';
import { sinkFor, writeSample } from '../../../src/sample/write-sample.ts';
import { runCli } from '../../cli/run-cli.ts';
import type { KillResult } from './kill.ts';

const BIN = fileURLToPath(new URL('../../../cli/bin.mjs', import.meta.url));
const STUDY = fileURLToPath(new URL('../../../examples/study/study.toml', import.meta.url));

type Operation = { readonly name: string; readonly args: (dir: string) => readonly string[] };

/** What the cohort is when nobody kills an operation, and how long that takes. */
type Reference = { readonly after: ReadonlySet<string>; readonly ms: number };

/** A cohort of two donors; a donation to add, a donor to withdraw, exports to import. */
export class CohortKillBench {
  readonly #dir = mkdtempSync(join(tmpdir(), 'sidedoor-kill-cohort-'));
  readonly #first = join(this.#dir, 'first');
  #operations: readonly Operation[] = [];
  readonly #references = new Map<Operation, Reference>();
  #before: ReadonlySet<string> = new Set();
  #copies = 0;

  async prepare(messages: number): Promise<void> {
    const exports = await Promise.all([1, 2, 3, 4].map((seed) => this.#writeExport(seed, messages)));
    const [one = '', two = '', three = '', four = ''] = exports;
    const donation = join(this.#dir, 'donation.zip');
    await must(['donate', '--study', STUDY, three, '--out', donation]);
    await must(['cohort', 'import', one, two, '--study', STUDY, '--into', this.#first]);
    this.#before = readDonors(this.#first);
    const [donor = ''] = readdirSync(join(this.#first, '_donations/study=side-doors-2026'));
    const into = (...args: string[]): Operation => ({
      name: args.slice(0, 2).join(' '),
      args: (dir) => [...args, '--into', dir],
    });
    this.#operations = [
      into('cohort', 'add', donation, '--study', STUDY),
      into('cohort', 'withdraw', donor.slice(6)),
      into('cohort', 'import', three, four, '--study', STUDY),
    ];
  }

  async #writeExport(seed: number, messages: number): Promise<string> {
    const path = join(this.#dir, `export-${seed}.zip`);
    const sizes = {
      seed,
      messages,
      threads: 10,
      businesses: 20,
      events: 100,
      apps: 8,
      advertisers: 8,
      mediaEntries: 0,
    };
    await writeSample(sizes, sinkFor(path, sizes));
    return path;
  }

  async #getReference(operation: Operation): Promise<Reference> {
    const known = this.#references.get(operation) ?? (await this.#observe(operation));
    this.#references.set(operation, known);
    return known;
  }

  async #observe({ args }: Operation): Promise<Reference> {
    const dir = this.#copy();
    const started = performance.now();
    await must(args(dir));
    return { ms: performance.now() - started, after: readDonors(dir) };
  }

  async tryOnce(random: Random): Promise<KillResult> {
    const operation = random.pick(this.#operations);
    const { name, args } = operation;
    const { ms, after } = await this.#getReference(operation);
    const dir = this.#copy();
    // Half of the kills come soon after the first change: most of what an operation writes, it writes at its end.
    const killed = await this.#run(args(dir), random.below(Math.ceil(ms)), random.chance(0.5) ? dir : null);
    const defects = await this.#findDefects(dir, after, name === 'cohort import');
    const again = await runCli(args(dir));
    if (again.code !== 0 && !(name === 'cohort withdraw' && again.err.includes('has no donation')))
      defects.push(`the next run fails: ${again.err}`);
    if (!isSame(readDonors(dir), after)) defects.push('the next run does not complete it');
    rmSync(dir, { recursive: true });
    return { operation: name, killed, defects };
  }

  /** Each export is imported separately: with `inPart`, the cohort may have only some of those in `after`. */
  async #findDefects(dir: string, after: ReadonlySet<string>, inPart: boolean): Promise<string[]> {
    const torn = listFiles(dir).filter(
      (path) => path.endsWith('part-0.parquet') && !isWhole(join(dir, path)),
    );
    const { code, err, out } = await runCli(['cohort', 'check', '--into', dir]);
    const now = readDonors(dir);
    const isFine = inPart
      ? isPart(this.#before, now) && isPart(now, after)
      : isSame(now, this.#before) || isSame(now, after);
    return [
      ...torn.map((path) => `${path} is not whole`),
      ...(code === 0 ? [] : [`the cohort is not as its manifests say: ${out} ${err}`]),
      ...(isFine ? [] : ['the cohort is neither as before nor as after']),
    ];
  }

  remove(): void {
    rmSync(this.#dir, { recursive: true, force: true });
  }

  #copy(): string {
    const dir = join(this.#dir, `copy-${this.#copies++}`);
    cpSync(this.#first, dir, { recursive: true });
    return dir;
  }

  /** Whether it was killed, `afterMs` after its start; where `watched` is given, soon after something is pending there. */
  #run(args: readonly string[], afterMs: number, watched: string | null): Promise<boolean> {
    const child = spawn(process.execPath, [BIN, ...args], { stdio: 'ignore', detached: true });
    const timers = [setTimeout(() => killGroup(child), afterMs)];
    const poll = setInterval(() => {
      if (watched === null || readdirSync(join(watched, '_pending')).length === 0) return;
      timers.push(setTimeout(() => killGroup(child), afterMs % 12));
      clearInterval(poll);
    }, 1);
    return new Promise((resolve) => {
      child.once('close', (_, signal) => {
        for (const timer of timers) clearTimeout(timer);
        clearInterval(poll);
        resolve(signal === 'SIGKILL');
      });
    });
  }
}

/** With the processes that it started, as when the machine goes down. */
function killGroup({ pid, exitCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null) process.kill(-pid, 'SIGKILL');
}

async function must(args: readonly string[]): Promise<void> {
  const { code, err } = await runCli(args);
  if (code !== 0) throw new Error(err);
}

const listFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1));

/** One entry per file with its digest; when it was imported is not compared. */
const readDonors = (dir: string): ReadonlySet<string> =>
  new Set(
    listFiles(dir)
      .filter((path) => path !== '_lock')
      .map(
        (path) =>
          `${path} ${createHash('sha256')
            .update(readFileSync(join(dir, path)))
            .digest('hex')}`,
      ),
  );

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && isPart(one, other);

const isPart = (part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean =>
  [...part].every((each) => whole.has(each));

/** A Parquet file begins and ends with its mark. */
function isWhole(path: string): boolean {
  if (!existsSync(path)) return true;
  const bytes = readFileSync(path);
  return [bytes.subarray(0, 4), bytes.subarray(-4)].every((mark) => mark.equals(Buffer.from('PAR1')));
}
