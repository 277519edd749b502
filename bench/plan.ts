import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** The whole number of `--runs`; null, after the help was printed, where it makes no sense. */
export function readRuns(args: readonly string[], usual: number, help: string): number | null {
  try {
    const options = { runs: { type: 'string', default: String(usual) } } as const;
    const runs = Number(parseArgs({ args: [...args], options }).values.runs);
    if (Number.isInteger(runs) && runs > 0) return runs;
  } catch {
    // An unknown flag: the help below lists the known ones.
  }
  process.stderr.write(help);
  return null;
}

/** Runs work in a temporary folder of its own. */
export async function inNewFolder<T>(name: string, work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), `sidedoor-${name}-`));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The same with a ledger to be made there. */
export const withNewLedger = <T>(work: (ledgerPath: string) => Promise<T>): Promise<T> =>
  inNewFolder('bench-ledger', (dir) => work(join(dir, 'ledger.sqlite')));
