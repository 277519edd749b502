import { parseArgs } from 'node:util';
import '../../setup.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../../src/sample/prng.ts';
import { ConversionBench } from '../../ledger/lock/kill-conversion.ts';
import { CohortKillBench } from './cohort-kill.ts';
import { KillBench, type KillResult } from './kill.ts';

/*
 * `npm run kill -- --runs N [--seed n]`: ends commands that write to a ledger, and as many that write to a cohort, at random moments
 * and looks at what is left. Exit code 1
 * where anything is lost, half written or left behind. `--conversions N` ends as many conversions of a ledger, half of them
 * while it is locked and half while it is unlocked (200 if not given, of which more than half are still running when they are ended).
 */

const { values } = parseArgs({
  options: { runs: { type: 'string' }, seed: { type: 'string' }, conversions: { type: 'string' } },
});
const runs = Number(values.runs ?? 20);
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const random = createRandom(seed, 'kill');
const results: KillResult[] = [];
for (const bench of [new KillBench(), new CohortKillBench()]) {
  try {
    await bench.prepare(20_000);
    for (let left = runs; left > 0; left -= 1) {
      const result = await bench.tryOnce(random);
      results.push(result);
      for (const defect of result.defects) process.stdout.write(`DEFECT ${result.operation}: ${defect}\n`);
    }
  } finally {
    bench.remove();
  }
}
const dir = mkdtempSync(join(tmpdir(), 'sidedoor-kill-'));
try {
  const conversions = await ConversionBench.prepareSample(dir);
  for (let left = Number(values.conversions ?? 200); left > 0; left -= 1) {
    const result = await conversions.tryOnce(left % 2 === 0 ? 'lock' : 'unlock', random);
    results.push(result);
    for (const defect of result.defects) process.stdout.write(`DEFECT ${result.operation}: ${defect}\n`);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
for (const [operation, each] of Map.groupBy(results, (result) => result.operation)) {
  const killed = each.filter((result) => result.killed).length;
  process.stdout.write(
    `${operation.padEnd(12)} ${each.length} runs, ${killed} ended before they were done\n`,
  );
}
const defects = results.filter((result) => result.defects.length > 0).length;
process.stdout.write(`\nseed ${seed}: ${results.length} runs, ${defects} defects\n`);
process.exitCode = defects === 0 ? 0 : 1;
