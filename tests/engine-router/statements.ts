import { onTestFinished, vi } from 'vitest';
import type { WriteDb } from '../../src/ledger/open-ledger.ts';

const READS = ['all', 'get', 'value', 'column', 'each', 'run'] as const;

/** Counts the statements that run on a ledger until the test ends; a transaction is two, its BEGIN and its COMMIT. */
export function countStatements(db: WriteDb): {
  readonly during: (work: () => Promise<unknown>) => Promise<number>;
} {
  const single = READS.map((name) => vi.spyOn(db, name));
  const transaction = vi.spyOn(db, 'transaction');
  onTestFinished(() => {
    vi.restoreAllMocks();
  });
  const total = (): number =>
    single.reduce((sum, { mock }) => sum + mock.calls.length, 2 * transaction.mock.calls.length);
  return {
    during: async (work) => {
      const before = total();
      await work();
      return total() - before;
    },
  };
}
