import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createRandom } from '../../src/sample/prng.ts';
import { sandbox } from '../archive/harness.ts';
import { runCli } from '../cli/run-cli.ts';
import { runs } from '../property-runs.ts';
import { ON_WINDOWS } from '../windows.ts';
import { CASES } from './cases.ts';
import { findDefects } from './outcome.ts';
import { findRaw } from './raw-names.ts';

/** Another sample each day, so that all have their turn; the seed of a failure is in the name of the test. */
const seed = Number(process.env.SIDEDOOR_SEED ?? Math.floor(Date.now() / 86_400_000));
const random = createRandom(seed, 'hostile');
const light = CASES.filter(({ isHeavy, isPosix }) => !isHeavy && !(isPosix && ON_WINDOWS));
const sample = light
  .map((one) => ({ one, order: random.next() }))
  .sort((a, b) => a.order - b.order)
  .slice(0, runs(25))
  .map(({ one }) => one);

it('there are at least 150 hostile cases with unique names', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
});

it.each(sample)(`$name (SIDEDOOR_SEED=${seed})`, async (one) => {
  const own = sandbox();
  try {
    const ledger = join(own.dir, 'ledger.sqlite');
    const run = await runCli(['audit', ...one.write(own), '--ledger', ledger, '--json']);
    expect(findDefects(one, { ...run, ledger })).toEqual([]);
    if (run.code === 0) expect(await findRaw(one, ledger, own, runCli)).toEqual([]);
  } finally {
    own.remove();
  }
});
