import { type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What one run of a program took. `peakRssMb` is null where the system does not tell (no /proc). */
export type Measured = {
  readonly seconds: number;
  readonly peakRssMb: number | null;
  readonly exitCode: number | null;
};

const POLL_MS = 20;

/**
 * Runs a program to its end and measures wall time and the kernel's own high-water mark of its memory. The mark only rises,
 * so the last look before the end misses at most what grew in the last 20 ms. Rejects if it cannot be started (ENOENT).
 */
export function measure(
  command: string,
  args: readonly string[],
  stdio: SpawnOptions['stdio'],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const child = spawn(command, [...args], { stdio, env });
    let peakRssMb: number | null = null;
    const look = (): void => {
      peakRssMb = highWaterMb(child.pid) ?? peakRssMb;
    };
    const timer = setInterval(look, POLL_MS);
    const settle = (): void => clearInterval(timer);
    child.once('error', (error) => {
      settle();
      reject(error);
    });
    child.once('exit', (exitCode) => {
      settle();
      resolve({ seconds: (performance.now() - begin) / 1000, peakRssMb, exitCode });
    });
  });
}

function highWaterMb(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    // The process is gone, or the system has no /proc: the last known mark counts.
    return null;
  }
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
