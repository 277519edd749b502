import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** The measurements of one run of a program. `peakRssMb` is null if the system does not report it (no /proc). */
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
    // The process has ended, or the system has no /proc: the last known mark counts.
    return null;
  }
}

/** Says at the end, on descriptor 3, what the shell itself and then what its child took. */
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/** The last core; only Linux can pin a process to one. */
export const PINNED_CORE = process.platform === 'linux' ? availableParallelism() - 1 : null;
const PIN = PINNED_CORE === null ? [] : ['taskset', '-c', String(PINNED_CORE)];

/**
 * Processor time of a program in seconds, user and system, its threads and children included, on one core if the system can pin
 * it, unless `pin` is empty. Output is discarded. Needs a POSIX shell. Throws if the program fails.
 */
export async function measureProcessor(
  command: string,
  args: readonly string[],
  pin: readonly string[] = PIN,
): Promise<number> {
  const [first, ...rest] = [...pin, 'sh', '-c', TIMED, 'sh', command, ...args] as [string, ...string[]];
  const child = spawn(first, rest, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] });
  const [[code], said] = await Promise.all([once(child, 'exit'), text(child.stdio[3] as Readable)]);
  if (code !== 0) throw new Error(`${command} ended with exit code ${code}.`);
  // Two lines of two times, as 0m1.230000s.
  const times = [...said.matchAll(/(\d+)m([\d.]+)s/g)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  const [, , user = Number.NaN, system = Number.NaN] = times;
  return user + system;
}

/** The middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** The value that this share of them does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return rounded(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;
