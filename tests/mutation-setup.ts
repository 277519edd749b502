import fc from 'fast-check';

/*
 * Vitest setup while `npm run mutate` runs: the same random input for every change, so that a second run finds the same, and
 * no search for the smallest input that fails, which takes longer than finding it.
 */
fc.configureGlobal({ seed: 20_260_520, endOnFailure: true });
