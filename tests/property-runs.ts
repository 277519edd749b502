/**
 * How often a property is tried: as often as said; `SIDEDOOR_RUNS` times as often when somebody looks for more; a fifth of that
 * under `npm run mutate`, which tries it again for every change of the code.
 */
export const runs = (count: number): number =>
  process.env.SIDEDOOR_MUTATING === '1'
    ? Math.ceil(count / 5)
    : count * Number(process.env.SIDEDOOR_RUNS ?? 1);
