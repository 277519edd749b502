import { createRandom } from '../../../src/sample/prng.ts';
import type { Input } from './corpus.ts';
import type { Coverage } from './coverage.ts';
import { mutate } from './mutate.ts';
import { findFault, type Target } from './targets.ts';

/** So many runs are made between two looks at the coverage. */
const BATCH = 64;

export type FuzzOptions = {
  readonly seed: number;
  /** Called before each run, so that somebody else can say which input did not end. */
  readonly onRun: (input: Input) => void;
  readonly onFault: (input: Input, fault: string) => Promise<void>;
  readonly isOver: () => boolean;
};

/** Runs mutated inputs of one target until it is over; those that reach new code are mutated further. */
export async function fuzz(
  target: Target,
  coverage: Coverage,
  { seed, onRun, onFault, isOver }: FuzzOptions,
): Promise<void> {
  const random = createRandom(seed, target.name);
  const inputs = [...target.inputs];
  const run = async (input: Input): Promise<void> => {
    onRun(input);
    const fault = await findFault(target, input);
    if (fault !== null) await onFault(input, fault);
  };
  for (const input of inputs) await run(input);
  coverage.learn(coverage.fresh());
  while (!isOver()) {
    const batch = Array.from({ length: BATCH }, (): Input => {
      const { path, bytes } = random.pick(inputs);
      return { path, bytes: mutate(bytes, random, random.pick(inputs).bytes) };
    });
    for (const input of batch) await run(input);
    if (coverage.fresh().length > 0) inputs.push(...(await pickFresh(batch, coverage, run)));
  }
}

/** Those of a batch that reach code which none before them reached. */
async function pickFresh(
  batch: readonly Input[],
  coverage: Coverage,
  run: (input: Input) => Promise<void>,
): Promise<Input[]> {
  const picked: Input[] = [];
  for (const input of batch) {
    await run(input);
    const blocks = coverage.fresh();
    if (blocks.length > 0) picked.push(input);
    coverage.learn(blocks);
  }
  return picked;
}
