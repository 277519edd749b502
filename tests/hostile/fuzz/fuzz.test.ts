import { expect, it } from 'vitest';
import { createRandom } from '../../../src/sample/prng.ts';
import { runs } from '../../property-runs.ts';
import { mutate } from './mutate.ts';
import { readSeeds } from './seeds.ts';
import { findFault, listTargets } from './targets.ts';

const targets = await listTargets();

it.each(readSeeds())('$file, which failed before, is read correctly', async ({ target, ...input }) => {
  const found = targets.find(({ name }) => name === target);
  expect(found && (await findFault(found, input))).toBeNull();
});

it('every parser handles a few mutated documents', async () => {
  const random = createRandom(Number(process.env.SIDEDOOR_SEED ?? 1), 'fuzz');
  for (const target of targets) {
    for (let left = runs(8); left > 0; left -= 1) {
      const { path, bytes } = random.pick(target.inputs);
      const input = { path, bytes: mutate(bytes, random, random.pick(target.inputs).bytes) };
      expect(await findFault(target, input), `${target.name}: ${input.bytes.toString('latin1')}`).toBeNull();
    }
  }
});
