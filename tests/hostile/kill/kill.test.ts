import { afterAll, expect, it } from 'vitest';
import { createRandom } from '../../../src/sample/prng.ts';
import { runs } from '../../property-runs.ts';
import { KillBench } from './kill.ts';

const bench = new KillBench();
afterAll(() => bench.remove());

it('nothing is lost where a command that writes is killed', async () => {
  const random = createRandom(
    Number(process.env.SIDEDOOR_SEED ?? Math.floor(Date.now() / 86_400_000)),
    'kill',
  );
  await bench.prepare(500);
  for (let left = runs(3); left > 0; left -= 1) {
    const { operation, defects } = await bench.tryOnce(random);
    expect(defects, operation).toEqual([]);
  }
});
