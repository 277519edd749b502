import { parentPort, workerData } from 'node:worker_threads';
import '../../setup.ts';
import { Coverage } from './coverage.ts';
import { minimise } from './seeds.ts';
import { fuzz } from './session.ts';
import { listTargets } from './targets.ts';
import { type FuzzJob, type FuzzNews, RunMonitor } from './watch.ts';

/** The thread of run.ts that runs the readers: it may hang or run out of memory, and is then replaced. */
const { targets, secondsEach, seed, shared } = workerData as FuzzJob;
const monitor = new RunMonitor(shared);
const coverage = new Coverage();
const tell = (news: FuzzNews): void => parentPort?.postMessage(news);

const known = (await listTargets()).filter(({ name }) => targets.includes(name));
for (const target of known) {
  const end = performance.now() + secondsEach * 1000;
  const faults = new Set<string>();
  const before = monitor.runs;
  tell({ type: 'begin', target: target.name });
  await fuzz(target, coverage, {
    seed,
    isOver: () => performance.now() > end,
    onRun: (input) => monitor.begin(input),
    onFault: async (input, fault) => {
      if (faults.has(fault)) return;
      faults.add(fault);
      const { path, bytes } = await minimise(target, input, fault);
      tell({ type: 'fault', seed: { target: target.name, path, bytes }, fault });
    },
  });
  tell({ type: 'end', target: target.name, runs: monitor.runs - before, blocks: coverage.blocks });
}
