import { expect, it } from 'vitest';
import { createRandom } from '../../../src/sample/prng.ts';
import { runs } from '../../property-runs.ts';
import { CohortKillBench } from './cohort-kill.ts';
import { KillBench } from './kill.ts';

const benches = { ledger: new KillBench(), cohort: new CohortKillBench() };

it.each(['ledger', 'cohort'] as const)(
  'nothing is lost when a command that writes a %s is killed',
  async (name) => {
    const bench = benches[name];
    const random = createRandom(
      Number(process.env.SIDEDOOR_SEED ?? Math.floor(Date.now() / 86_400_000)),
      'kill',
    );
    await bench.prepare(500);
    for (let left = runs(1); left > 0; left -= 1) {
      const { operation, defects } = await bench.tryOnce(random);
      expect(defects, operation).toEqual([]);
    }
  },
);
