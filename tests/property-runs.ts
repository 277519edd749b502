/**
 * How often a property is tried: the given number; `SIDEDOOR_RUNS` times as often for a longer search; a fifth of it under `npm
 * run mutate`, which tries it again for every change of the code.
 */
export const runs = (count: number): number =>
  process.env.SIDEDOOR_MUTATING === '1'
    ? Math.ceil(count / 5)
    : count * Number(process.env.SIDEDOOR_RUNS ?? 1);
