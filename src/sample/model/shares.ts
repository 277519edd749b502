/** Splits a total into whole shares in proportion to the weights; the shares add up to the total exactly. */
export function shares(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  let spent = 0;
  let passed = 0;
  return weights.map((weight) => {
    passed += weight;
    const upTo = sum === 0 ? 0 : Math.round((total * passed) / sum);
    const share = upTo - spent;
    spent = upTo;
    return share;
  });
}

/** Flattens the head of Zipf's law, so that the largest of 7,000 businesses sent some 4,000 of 500,000 events, not 50,000. */
const FLATTENED_RANKS = 20;

/** At least one for each (as long as the total suffices), the rest by Zipf's law, the first getting most. */
export function zipfShares(total: number, count: number): number[] {
  const rest = Math.max(0, total - count);
  const weights = Array.from({ length: count }, (_, rank) => 1 / (rank + FLATTENED_RANKS));
  return shares(rest, weights).map((share) => share + 1);
}
