import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { writeSeed } from './seeds.ts';
import { listTargets } from './targets.ts';
import { type FuzzJob, type FuzzNews, RunMonitor, SHARED_BYTES } from './watch.ts';

/*
 * `npm run fuzz -- --seconds N [--target name] [--seed n]`: every reader on mutated documents, the time shared out evenly.
 * Inputs with a fault are made small and kept in tests/hostile/seeds. Exit code 1 when there was one.
 */

/** No reader takes longer for 32 kB, however busy the machine is. */
const HANG_MS = 60_000;
/** The heap of the thread: a reader of 32 kB needs a small part of it. */
const HEAP_MB = 300;

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, target: { type: 'string' }, seed: { type: 'string' } },
});
const all = (await listTargets()).map(({ name }) => name);
const chosen = all.filter((name) => values.target === undefined || name.startsWith(values.target));
if (chosen.length === 0)
  throw new RangeError(`There is no target ${values.target}. There are: ${all.join(', ')}.`);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const secondsEach = Number(values.seconds ?? 60) / chosen.length;
const totals = { runs: 0, faults: 0, blocks: 0 };

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function report(file: string, fault: string): void {
  totals.faults += 1;
  say(`  DEFECT ${fault}\n         kept as tests/hostile/seeds/${file}`);
}

/** Fuzzes targets in turn in a thread; gives the one at which the thread hung or died, or null. */
function fuzzInThread(targets: readonly string[]): Promise<string | null> {
  const shared = new SharedArrayBuffer(SHARED_BYTES);
  const job: FuzzJob = { targets, secondsEach, seed, shared };
  const monitor = new RunMonitor(shared);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  let current = '';
  return new Promise((resolve) => {
    const lose = (fault: string): void => {
      report(writeSeed({ target: current, ...monitor.input }), fault);
      clearInterval(clock);
      resolve(current);
    };
    let [lastRuns, since] = [0, performance.now()];
    const clock = setInterval(() => {
      if (monitor.runs !== lastRuns) [lastRuns, since] = [monitor.runs, performance.now()];
      else if (current !== '' && performance.now() - since > HANG_MS) {
        lose(`no end within ${HANG_MS} ms`);
        void worker.terminate();
      }
    }, 500);
    worker.on('message', (news: FuzzNews) => {
      if (news.type === 'begin') current = news.target;
      else if (news.type === 'fault') {
        report(writeSeed({ ...news.seed, bytes: Buffer.from(news.seed.bytes) }), news.fault);
      } else {
        totals.runs += news.runs;
        totals.blocks = news.blocks;
        say(`${news.target.padEnd(28)} ${news.runs} runs`);
      }
    });
    worker.on('error', (error) => lose(error.message));
    worker.on('exit', () => {
      clearInterval(clock);
      resolve(null);
    });
  });
}

say(`seed ${seed}, ${chosen.length} targets, ${secondsEach.toFixed(1)} s each`);
for (let left: readonly string[] = chosen; left.length > 0; ) {
  const stopped = await fuzzInThread(left);
  left = stopped === null ? [] : left.slice(left.indexOf(stopped) + 1);
}
say(`\n${totals.runs} runs, ${totals.blocks} blocks of src/ reached, ${totals.faults} defects`);
process.exitCode = totals.faults === 0 ? 0 : 1;
